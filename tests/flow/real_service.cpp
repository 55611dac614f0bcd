// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/flow/real_service.h"

#include <QTest>

namespace Pulse {
namespace {

constexpr int ServerTime = 30'000; // ms for a server to start or to obey, on a busy machine

QString interpreterOf(const QString &script)
{
    // Debian's own Python has the servers' libraries; another one in PATH may not.
    return script.endsWith(QLatin1String(".py")) ? QStringLiteral("/usr/bin/python3")
                                                 : QStringLiteral("node");
}

QProcessEnvironment withVariables(const QStringList &variables)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PYTHONDONTWRITEBYTECODE"), QStringLiteral("1"));
    for (const QString &variable : variables) {
        const qsizetype equals = variable.indexOf(QLatin1Char('='));
        environment.insert(variable.first(equals), variable.sliced(equals + 1));
    }
    return environment;
}

} // namespace

RealService::RealService(QString script, QStringList environment)
    : m_script(std::move(script)), m_environment(std::move(environment))
{
}

RealService::~RealService()
{
    kill();
}

bool RealService::start()
{
    m_output.clear();
    m_seen = 0;
    m_process = std::make_unique<QProcess>();
    m_process->setProcessEnvironment(withVariables(m_environment));
    m_process->setWorkingDirectory(QStringLiteral(PULSE_REAL_SERVICES));
    QObject::connect(m_process.get(), &QProcess::readyReadStandardOutput, m_process.get(),
                     [this] { m_output += m_process->readAllStandardOutput(); });
    m_process->start(interpreterOf(m_script), {m_script, QString::number(m_port)});
    if (!waitForLine("listening "))
        return false;
    m_port = m_output.mid(m_output.indexOf("listening ") + 10).split('\n').first().toInt();
    return m_port > 0;
}

void RealService::kill()
{
    if (!m_process)
        return;
    QObject::disconnect(m_process.get(), nullptr, nullptr, nullptr);
    m_process->kill();
    (void)QTest::qWaitFor([this] { return m_process->state() == QProcess::NotRunning; },
                          ServerTime);
    m_process.reset();
}

bool RealService::show(const QString &fault)
{
    m_seen = m_output.size();
    m_process->write(fault.toUtf8() + '\n');
    return waitForLine("done ");
}

QString RealService::trouble() const
{
    const QString errors =
        m_process ? QString::fromUtf8(m_process->readAllStandardError()) : QString();
    return QStringLiteral("%1: %2\n%3").arg(m_script, said(), errors);
}

bool RealService::waitForLine(const QByteArray &start)
{
    const auto there = [this, &start] {
        const qsizetype at = m_output.indexOf(start, m_seen);
        return at >= 0 && m_output.indexOf('\n', at) >= 0;
    };
    const auto over = [this, &there] {
        return there() || m_process->state() == QProcess::NotRunning;
    };
    (void)QTest::qWaitFor(over, ServerTime);
    return there();
}

} // namespace Pulse
