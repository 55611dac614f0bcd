// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/flow/watch_stream.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace Pulse {
namespace {

constexpr int LongestWait = 45'000; // ms; the intervals of these tests are one second

} // namespace

WatchStream::WatchStream(const QString &services)
{
    QFile file(m_folder.filePath(QStringLiteral("pulseboard.toml")));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no temporary folder");
    file.write("version = 1\n" + services.toUtf8());
    file.close();
    QObject::connect(&m_process, &QProcess::readyReadStandardOutput, &m_process,
                     [this] { read(); });
    m_process.start(qEnvironmentVariable("PULSE_PROGRAM", QStringLiteral(PULSE_PROGRAM)),
                    {QStringLiteral("watch"), QStringLiteral("--format"), QStringLiteral("json"),
                     QStringLiteral("--config"), m_folder.path()});
}

WatchStream::~WatchStream()
{
    (void)end();
}

int WatchStream::end()
{
    if (m_process.state() == QProcess::NotRunning)
        return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    m_process.terminate();
    const bool ended =
        QTest::qWaitFor([this] { return m_process.state() == QProcess::NotRunning; }, LongestWait);
    if (!ended)
        m_process.kill();
    return ended && m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

void WatchStream::read()
{
    m_rest += m_process.readAllStandardOutput();
    for (qsizetype end = m_rest.indexOf('\n'); end >= 0; end = m_rest.indexOf('\n')) {
        m_lines.append(QJsonDocument::fromJson(m_rest.first(end)).object());
        m_rest.remove(0, end + 1);
    }
}

QJsonObject WatchStream::next(const Wanted &wanted)
{
    QJsonObject found;
    const auto look = [this, &wanted, &found] {
        while (m_passed < m_lines.size()) {
            const QJsonObject &line = m_lines.at(m_passed++);
            if (wanted(line)) {
                found = line;
                return true;
            }
        }
        return m_process.state() == QProcess::NotRunning;
    };
    (void)QTest::qWaitFor(look, LongestWait);
    return found;
}

QJsonObject WatchStream::nextStatus(const QString &status, const QString &rule)
{
    return next([&](const QJsonObject &line) {
        return line.value(QLatin1String("type")) == QLatin1String("status") &&
               line.value(QLatin1String("status")) == status &&
               (rule.isEmpty() || !reasonIn(line, rule).isEmpty());
    });
}

QJsonObject WatchStream::lastOf(const QString &type) const
{
    for (qsizetype i = m_passed - 1; i >= 0; --i) {
        if (m_lines.at(i).value(QLatin1String("type")) == type)
            return m_lines.at(i);
    }
    return {};
}

QString WatchStream::said()
{
    QString all = QString::fromUtf8(m_process.readAllStandardError());
    for (const QJsonObject &line : m_lines.mid(qMax<qsizetype>(0, m_lines.size() - 40)))
        all += QString::fromUtf8(QJsonDocument(line).toJson(QJsonDocument::Compact)) +
               QLatin1Char('\n');
    return all;
}

qint64 msBetween(const QJsonObject &first, const QJsonObject &second)
{
    const auto timeOf = [](const QJsonObject &line) {
        return QDateTime::fromString(line.value(QLatin1String("time")).toString(),
                                     Qt::ISODateWithMs);
    };
    return timeOf(first).msecsTo(timeOf(second));
}

QJsonObject reasonIn(const QJsonObject &statusLine, const QString &rule)
{
    const QJsonArray reasons = statusLine.value(QLatin1String("reasons")).toArray();
    for (const QJsonValue &value : reasons) {
        if (value.toObject().value(QLatin1String("rule")) == rule)
            return value.toObject();
    }
    return {};
}

} // namespace Pulse
