// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/flow/real_service.h"
#include "tests/flow/watch_stream.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#define FOUND(stream, line) QVERIFY2(!(line).isEmpty(), qPrintable((stream).said()))

namespace Pulse {

inline QString word(const char *text)
{
    return QString::fromLatin1(text);
}

/// A service whose times are shortened to about a second.
inline QString service(const char *profile, const QString &url, const QString &more = {})
{
    return QStringLiteral(
               "[[service]]\nid = \"it\"\nname = \"It\"\nprofile = \"%1\"\nurl = \"%2\"\n"
               "connect_timeout = \"2s\"\n%3\n")
        .arg(QLatin1String(profile), url, more);
}

inline QString quickReconnect(int tries = 1000)
{
    return QStringLiteral("[service.reconnect]\nbase = \"200ms\"\ncap = \"500ms\"\n"
                          "jitter = \"0s\"\nslow_base = \"1s\"\nslow_cap = \"1s\"\ntries = %1\n")
        .arg(tries);
}

inline QString everySecond()
{
    return QStringLiteral("[service.heartbeat]\ninterval = \"1s\"\n") + quickReconnect();
}

/// Told as lost and as failed within seconds.
inline QString pingEverySecond()
{
    return word("[service.heartbeat]\ninterval = \"1s\"\nping = \"1s\"\nping_timeout = \"1s\"\n") +
           quickReconnect();
}

inline QString httpOf(const RealService &server, const char *path)
{
    return QStringLiteral("http://127.0.0.1:%1%2").arg(server.port()).arg(QLatin1String(path));
}

inline QJsonObject fieldsOf(const QJsonObject &line)
{
    return line.value(QLatin1String("fields")).toObject();
}

inline bool isType(const QJsonObject &line, const char *type)
{
    return line.value(QLatin1String("type")) == QLatin1String(type);
}

inline QJsonObject nextHealth(WatchStream &stream)
{
    return stream.next([](const QJsonObject &line) { return isType(line, "health"); });
}

inline double valueOf(const QJsonObject &statusLine, const char *rule)
{
    return reasonIn(statusLine, word(rule)).value(QLatin1String("value")).toDouble();
}

inline QString textOf(const QJsonObject &statusLine, const char *rule)
{
    return reasonIn(statusLine, word(rule)).value(QLatin1String("text")).toString();
}

/// `detect HOST:PORT --format json`, and how it ended.
struct Detected {
    int code = -1;
    QJsonObject object;
};

inline Detected detected(const RealService &server, const char *path = "")
{
    QProcess program;
    program.start(QStringLiteral(PULSE_PROGRAM),
                  {word("detect"),
                   QStringLiteral("127.0.0.1:%1%2").arg(server.port()).arg(word(path)),
                   word("--format"), word("json"), word("--timeout"), word("10s")});
    const bool ended =
        QTest::qWaitFor([&] { return program.state() == QProcess::NotRunning; }, 60'000);
    return {ended ? program.exitCode() : -1,
            QJsonDocument::fromJson(program.readAllStandardOutput()).object()};
}

#define RECOGNISED(found, as)                                                                      \
    QVERIFY2((found).code == 0 && (found).object.value(word("profile")) == word(as),               \
             QJsonDocument((found).object).toJson().constData())

inline bool hasPythonServers()
{
    QProcess python;
    python.start(QStringLiteral("/usr/bin/python3"),
                 {QStringLiteral("-c"),
                  QStringLiteral("import channels, daphne, flask, waitress, websockets")});
    return QTest::qWaitFor([&] { return python.state() == QProcess::NotRunning; }, 60'000) &&
           python.error() != QProcess::FailedToStart && python.exitCode() == 0;
}

inline bool hasNodePackage(const char *name)
{
    return QFileInfo::exists(QStringLiteral(PULSE_REAL_SERVICES) + QLatin1String("/node_modules/") +
                             QLatin1String(name));
}

/// For initTestCase(): what the servers are made with is there.
inline void needRealServices()
{
    if (qEnvironmentVariableIsSet("PULSE_SKIP_REAL_SERVICES"))
        QSKIP("NOT PROVEN: PULSE_SKIP_REAL_SERVICES is set, no real server was tried");
    QVERIFY2(hasPythonServers(),
             "Debian's python3-django-channels, python3-daphne, python3-flask, python3-waitress or "
             "python3-websockets is missing; packaging/setup test installs them");
    QVERIFY2(!QStandardPaths::findExecutable(word("node")).isEmpty(), "node is missing");
    QVERIFY2(hasNodePackage("express") && hasNodePackage("ws"),
             "run: npm ci --prefix tests/flow/real_services");
}

} // namespace Pulse
