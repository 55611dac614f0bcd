// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit_log.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Pulse;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

QList<QJsonObject> linesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<QJsonObject> lines;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (!line.isEmpty())
            lines << QJsonDocument::fromJson(line).object();
    }
    return lines;
}

ServiceAction trigger()
{
    ServiceAction action;
    action.service.value = text("crm");
    return action;
}

} // namespace

class AuditLogTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoWhatWhenAnswer();
    void onlyAppends();
    void saysWhenItCannotWrite();
    void whatMayBeSent();
    void answersAreRead_data();
    void answersAreRead();
    void timeGrowsWithAccounts();
};

// S1-41: who, what, when and the answer.
void AuditLogTest::whoWhatWhenAnswer()
{
    QTemporaryDir folder;
    AuditLog log(folder.filePath(text("deep/audit.log")));
    QVERIFY(log.asked(7, trigger(), milliseconds{1'795'293'442'000}));
    ServiceActionResult result;
    result.id = 7;
    result.action = trigger();
    readServiceAnswer(200, R"({"success":true,"message":"line\nbreak","data":{"total":5,"healthy":3,
        "warning":1,"critical":1,"reconnected":1,"notified":1}})",
                      result);
    QVERIFY(log.ended(result, milliseconds{1'795'293'443'500}));
    const QList<QJsonObject> lines = linesOf(log.path());
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.at(0).value(text("time")).toString(), text("2026-11-21T20:37:22.000Z"));
    QCOMPARE(lines.at(0).value(text("user")).toString(), systemUser());
    QVERIFY(!systemUser().isEmpty());
    QCOMPARE(lines.at(0).value(text("service")).toString(), text("crm"));
    QCOMPARE(lines.at(0).value(text("action")).toString(), text("trigger"));
    QCOMPARE(lines.at(0).value(text("job")).toString(), text("whatsapp-health-check"));
    QCOMPARE(lines.at(0).value(text("state")).toString(), text("asked"));
    QCOMPARE(lines.at(1).value(text("state")).toString(), text("done"));
    QCOMPARE(lines.at(1).value(text("answer")).toString(), text("line\nbreak"));
    QCOMPARE(lines.at(1).value(text("round")).toObject().value(text("total")).toInt(), 5);
    QCOMPARE(QFileInfo(log.path()).permissions() &
                 (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
             QFile::Permissions());
}

void AuditLogTest::onlyAppends()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(text("audit.log"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"older\":true}\n");
    file.close();
    AuditLog one(path), other(path);
    QVERIFY(one.asked(1, trigger(), milliseconds{1}) && other.asked(2, trigger(), milliseconds{2}));
    const QList<QJsonObject> lines = linesOf(path);
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines.at(0).value(text("older")).toBool());
}

void AuditLogTest::saysWhenItCannotWrite()
{
    QTemporaryDir folder;
    AuditLog log(folder.path()); // a folder is no file
    QVERIFY(!log.asked(1, trigger(), milliseconds{1}));
    QVERIFY2(log.problem().contains(folder.path()), qPrintable(log.problem()));
}

// S1-17, S1-39: off until switched on, confirmed, and only a name of a job.
void AuditLogTest::whatMayBeSent()
{
    ServiceSettings crm;
    crm.profile = Profile::WhatsappCrm;
    crm.url = text("socketios://crm.example:5000/");
    QVERIFY(refusalOfAction(crm, trigger(), true));
    crm.accounts.actions = true;
    QVERIFY(!refusalOfAction(crm, trigger(), true));
    QVERIFY(refusalOfAction(crm, trigger(), false));
    for (const char *job : {"", "../status", "a b", "a/b", "a?b", "\r\n"}) {
        ServiceAction odd = trigger();
        odd.job = text(job);
        QVERIFY2(refusalOfAction(crm, odd, true), job);
    }
    ServiceSettings bot = crm;
    bot.profile = Profile::MezonBot;
    QVERIFY(refusalOfAction(bot, trigger(), true));
    ServiceAction stop = trigger();
    stop.verb = ServiceAction::Verb::StopJob;
    QCOMPARE(serviceActionUrl(crm, stop),
             text("https://crm.example:5000/api/v1/cron/stop/whatsapp-health-check"));
}

// S1-14, S1-15, S1-18, S1-39
void AuditLogTest::answersAreRead_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("outcome");
    const auto row = [](int status, const char *body, const char *outcome) {
        QTest::addRow("%d %s", status, body) << status << QByteArray(body) << text(outcome);
    };
    row(200, R"({"success":true})", "done");
    row(200, R"({"success":false,"message":"busy"})", "refused");
    row(200, "<html>", "unknown");
    row(200, "", "unknown");
    row(200, "[]", "unknown");
    row(401, R"({"success":false})", "sign-in");
    row(403, "", "not-permitted");
    row(404, "<html>", "refused");
    row(500, R"({"success":true})", "refused");
}

void AuditLogTest::answersAreRead()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    ServiceActionResult result;
    readServiceAnswer(status, body, result);
    QTEST(serviceActionOutcomeName(result.outcome), "outcome");
    QVERIFY(!result.round);
    readServiceAnswer(200, R"({"success":true,"data":{"total":5,"healthy":3,"warning":1,
        "critical":1}})",
                      result);
    QVERIFY(result.round && result.round->addsUp());
}

// S1-37: 100 accounts take 5 s, 10,000 eight minutes.
void AuditLogTest::timeGrowsWithAccounts()
{
    using namespace std::chrono_literals;
    QCOMPARE(serviceActionTime(trigger(), 0), milliseconds(1min));
    QVERIFY(serviceActionTime(trigger(), 1'000) >= milliseconds(100s));
    QCOMPARE(serviceActionTime(trigger(), 10'000), milliseconds(15min));
    QCOMPARE(serviceActionTime(trigger(), -5), milliseconds(1min));
}

QTEST_GUILESS_MAIN(AuditLogTest)
#include "audit_log_test.moc"
