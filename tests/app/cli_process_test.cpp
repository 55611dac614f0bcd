// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The program as a process: what it writes to its log, and what it needs of the system.
#include "tests/app/cli_page.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <grp.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

using Pulse::Testing::Page;

class CliProcessTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void logTellsHowBadItIs();
    void needsNoRights();

private:
    struct Ran {
        int code = -1;
        QString out;
        QString err;
    };
    /// Runs to the end; the loopback servers of the test go on meanwhile.
    static Ran run(QProcess &process, const QStringList &arguments)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(PULSE_PROGRAM), arguments);
        if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 20'000))
            process.kill();
        const bool normal = process.exitStatus() == QProcess::NormalExit;
        return {normal ? process.exitCode() : -1,
                QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }
};

// S1-23: information, warnings and errors, each where the source has them; stderr stays quiet.
void CliProcessTest::logTellsHowBadItIs()
{
    Page good;
    good.body = R"({"status":"OK","connection":{"healthy":true,"failureCount":0}})";
    Page failing; // three lost connections are a warning
    failing.body = R"({"status":"OK","connection":{"healthy":true,"failureCount":3}})";
    Page broken;
    broken.status = "500 Oops";
    const auto service = [](const char *id, const Page &page) {
        return QStringLiteral("[[service]]\nid = \"%1\"\nprofile = \"mezon-bot\"\nurl = \"%2\"\n")
            .arg(QString::fromLatin1(id), page.url());
    };
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("pulseboard.toml")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        (service("good", good) + service("failing", failing) + service("broken", broken)).toUtf8());
    file.close();
    const QStringList watch{QStringLiteral("watch"), QStringLiteral("--for"), QStringLiteral("2s"),
                            QStringLiteral("--config"), folder.path()};
    QProcess all;
    const Ran ran = run(all, watch);
    QCOMPARE(ran.code, 0);
    QVERIFY2(!ran.err.contains(QLatin1String("broken")), qPrintable(ran.err));
    QFile log(folder.filePath(QStringLiteral("pulseboard.log")));
    QVERIFY(log.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(log.readAll()).split(u'\n');
    const auto levelOf = [&lines](const QString &text) {
        for (const QString &line : lines) {
            if (line.contains(text))
                return line.section(u' ', 1, 1);
        }
        return QStringLiteral("(none)");
    };
    QCOMPARE(levelOf(QStringLiteral("good: connecting -> healthy")), QStringLiteral("info"));
    QCOMPARE(levelOf(QStringLiteral("failing: connecting -> warning")), QStringLiteral("warning"));
    QCOMPARE(levelOf(QStringLiteral("broken: connecting -> critical")), QStringLiteral("error"));
    QVERIFY(log.remove());
    QProcess worst;
    QCOMPARE(run(worst, watch + QStringList{QStringLiteral("--log-level"), QStringLiteral("error")})
                 .code,
             0);
    QVERIFY(log.open(QIODevice::ReadOnly));
    const QByteArray errors = log.readAll();
    QVERIFY(errors.contains("broken") && !errors.contains("good") && !errors.contains("failing"));
}

// S2-40: whoever starts it needs no rights, and little memory.
void CliProcessTest::needsNoRights()
{
    Page page;
    QProcess process;
    process.setChildProcessModifier([] { // nobody, where this test has rights to give up
        const bool root = ::geteuid() == 0;
        const bool given = !root || (::setgroups(0, nullptr) == 0 && ::setgid(65'534) == 0 &&
                                     ::setuid(65'534) == 0);
        ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
        if (!given)
            ::_exit(125);
#ifndef PULSE_SANITIZED // it reserves terabytes
        const rlimit memory{128 << 20, 128 << 20};
        ::setrlimit(RLIMIT_DATA, &memory);
#endif
    });
    const Ran ran = run(process, {QStringLiteral("check"), page.url()});
    QVERIFY2(ran.code == 0, qPrintable(ran.out + ran.err));
    QVERIFY(ran.out.startsWith(QLatin1String("OK ")));
}

QTEST_GUILESS_MAIN(CliProcessTest)
#include "cli_process_test.moc"
