// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/logging.h"

#include "app/log_file.h"

#include <QDateTime>
#include <QRegularExpression>

#include <atomic>
#include <cstdio>
#include <cstring>

namespace Pulse {

namespace {

// Read by the message handler on any thread; set before it is installed and after it is taken out.
std::atomic<LogFile *> logFile = nullptr;
std::atomic<int> lowestLevel = 1;

int levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg: return 0;
    case QtInfoMsg: return 1;
    case QtWarningMsg: return 2;
    case QtCriticalMsg:
    case QtFatalMsg: return 3;
    }
    Q_UNREACHABLE();
}

int levelOf(const QString &name)
{
    const QStringList names{QStringLiteral("debug"), QStringLiteral("info"),
                            QStringLiteral("warning"), QStringLiteral("error")};
    const qsizetype index = names.indexOf(name);
    return index < 0 ? 1 : static_cast<int>(index);
}

QString wordOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg: return QStringLiteral("debug  ");
    case QtInfoMsg: return QStringLiteral("info   ");
    case QtWarningMsg: return QStringLiteral("warning");
    case QtCriticalMsg:
    case QtFatalMsg: return QStringLiteral("error  ");
    }
    Q_UNREACHABLE();
}

void toStderr(const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stderr);
    std::fflush(stderr);
}

/// The window and the stream tell these already; stderr is for this program's own trouble.
bool isAboutASession(const QMessageLogContext &context)
{
    return context.category && std::strcmp(context.category, "pulseboard.session") == 0;
}

void handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (levelOf(type) < lowestLevel)
        return;
    const QString text = redacted(message);
    if (levelOf(type) >= 2 && !isAboutASession(context))
        toStderr(QStringLiteral("pulseboard: ") + text);
    LogFile *file = logFile;
    if (!file)
        return;
    const QString category = QString::fromUtf8(context.category ? context.category : "default");
    const QString line = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs) + u' ' +
                         wordOf(type) + u' ' + category + QStringLiteral(": ") + text;
    QMetaObject::invokeMethod(
        file, [file, line] { file->write(line); }, Qt::QueuedConnection);
}

} // namespace

QString redacted(const QString &message)
{
    static const QRegularExpression user(QStringLiteral("://[^/\\s@]*@"));
    static const QRegularExpression query(QStringLiteral("(://[^\\s?\"]*)\\?[^\\s\"]*"));
    static const QRegularExpression webhook(QStringLiteral("(/webhooks/)[^\\s\"]*"),
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression bearer(QStringLiteral("\\b(Bearer|Basic)\\s+[^\\s\",]+"),
                                           QRegularExpression::CaseInsensitiveOption);
    QString out = message.left(4096);
    out.replace(user, QStringLiteral("://…@")).replace(query, QStringLiteral("\\1?…"));
    out.replace(webhook, QStringLiteral("\\1…")).replace(bearer, QStringLiteral("\\1 …"));
    for (QChar &c : out) {
        if (c.category() == QChar::Other_Control)
            c = u' ';
    }
    return out;
}

Logging::Logging(const Folders &folders, const QString &level)
{
    lowestLevel = levelOf(level);
    auto *file = new LogFile(folders.logFile());
    QObject::connect(file, &LogFile::failed, file, [](const QString &why) {
        toStderr(QStringLiteral("pulseboard: no log is kept: ") + why);
    });
    file->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, file, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("log"));
    m_thread.start(QThread::LowPriority);
    logFile = file;
    qInstallMessageHandler(&handle);
}

Logging::~Logging()
{
    qInstallMessageHandler(nullptr);
    LogFile *file = logFile.exchange(nullptr);
    // Behind everything that was logged, so that the last lines are written too.
    QMetaObject::invokeMethod(
        file, [this] { m_thread.quit(); }, Qt::QueuedConnection);
    m_thread.wait();
}

} // namespace Pulse
