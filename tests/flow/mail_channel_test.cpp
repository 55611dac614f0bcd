// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/channel_trial.h"
#include "app/alerts/incident_keeper.h"
#include "app/alerts/mail_channel.h"
#include "app/alerts/mail_message.h"
#include "tests/flow/mail_desk.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace Pulse;
using namespace Pulse::Testing;
using namespace std::chrono_literals;

namespace {

Notification note(const QString &name, quint64 id = 1,
                  NotificationKind kind = NotificationKind::Failure)
{
    Notification n;
    n.id = id;
    n.key = name;
    n.kind = kind;
    n.title = name + QStringLiteral(": no heartbeat");
    n.body = QStringLiteral("No heartbeat for 1 m 34 s.");
    n.reason = QStringLiteral("No heartbeat for 1 m 34 s");
    n.since = {nanoseconds{0}, milliseconds{1'770'000'000'000}};
    return n;
}

MailSetup setupFor(const MailDesk &desk, MailSecurity security = MailSecurity::StartTls)
{
    MailSetup setup;
    setup.server = {QStringLiteral("127.0.0.1"), desk.server->port(), security};
    setup.user = MailDesk::user();
    setup.password = MailDesk::password();
    setup.from = *Mailbox::parse(QStringLiteral("Pulseboard <alerts@example.net>"));
    setup.to = {*Mailbox::parse(QStringLiteral("owner@example.net"))};
    setup.ca = desk.identity.certificate;
    return setup;
}

/// A channel on a clock that runs ahead as the test says, and its news.
struct Told {
    explicit Told(const MailSetup &setup)
        : channel(QStringLiteral("owner"), setup,
                  [this] { return IncidentKeeper::systemNow() + ahead; })
        , delivered(&channel, &Channel::delivered)
        , broken(&channel, &Channel::broken)
        , works(&channel, &Channel::works)
        , gaveUp(&channel, &Channel::gaveUp)
    {
    }
    [[nodiscard]] DeliveryNews last() const
    {
        return delivered.isEmpty() ? DeliveryNews()
                                   : delivered.constLast().constFirst().value<DeliveryNews>();
    }
    /// So that waits are over, and looked at.
    void leap(nanoseconds by)
    {
        ahead += by;
        channel.send(note(QStringLiteral("x"), 0, NotificationKind::Withdrawn));
    }

    nanoseconds ahead{};
    MailChannel channel;
    QSignalSpy delivered, broken, works, gaveUp;
};

#define STARTS(desk) QVERIFY2((desk).server->start(), qPrintable((desk).server->trouble()))

} // namespace

/// The e-mail channel against a mail server that nobody wrote for it.
class MailChannelTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<DeliveryNews>(); }
    void signsInBehindStartTls();
    void tlsFromTheFirstByte();
    void inClearOnlyWhenToldSo();
    void nothingIsSaidWithoutStartTls();
    void nothingIsSaidToAStranger();
    void wrongPasswordBreaksTheChannel();
    void refusedForNowIsTriedAgain_data();
    void refusedForNowIsTriedAgain();
    void refusedForGoodIsGivenUp_data();
    void refusedForGoodIsGivenUp();
    void droppedAfterTheDotIsSentAgain();
    void oneRefusedRecipientHarmsNoOther();
    void bucketIsKept();
    void passwordIsInNoText();
    void closedPortIsTriedAgain();
    void silenceEndsAtTheLimit();
    void acceptedMailIsAcceptedWhateverFollows();
    void endsWhileSending();
    void trialTellsEachStep();
    void trialTellsWhereItFails_data();
    void trialTellsWhereItFails();
};

// S1-20, S4-26: the fields of a usual server with STARTTLS and a sign-in.
void MailChannelTest::signsInBehindStartTls()
{
    MailDesk desk;
    STARTS(desk);
    Told told(setupFor(desk));
    told.channel.send(note(QStringLiteral("relay")));
    QTRY_COMPARE(told.delivered.size(), 1);
    QVERIFY2(told.last().state == DeliveryState::Sent, qPrintable(told.last().why));
    QCOMPARE(told.last().attempts, 1);
    QCOMPARE(told.works.size(), 1);
    QTRY_COMPARE(desk.mails().size(), 1);
    const QJsonObject mail = desk.mails().constFirst();
    QCOMPARE(mail[QStringLiteral("tls")].toBool(), true);
    QCOMPARE(mail[QStringLiteral("user")].toString(), MailDesk::user());
    QCOMPARE(mail[QStringLiteral("from")].toString(), QStringLiteral("alerts@example.net"));
    QCOMPARE(headerOf(mail, "From"), QStringLiteral("\"Pulseboard\" <alerts@example.net>"));
    QCOMPARE(headerOf(mail, "To"), QStringLiteral("<owner@example.net>"));
    QCOMPARE(headerOf(mail, "Subject"), QStringLiteral("relay: no heartbeat"));
    QVERIFY(!headerOf(mail, "Date").isEmpty());
    QVERIFY(headerOf(mail, "Message-ID").endsWith(QStringLiteral(".pulseboard@example.net>")));
    QVERIFY(plainTextOf(mail).contains(QStringLiteral("No heartbeat for 1 m 34 s.")));
}

void MailChannelTest::tlsFromTheFirstByte()
{
    MailDesk desk(MailDesk::Tls::Implicit);
    STARTS(desk);
    Told told(setupFor(desk, MailSecurity::Implicit));
    told.channel.send(note(QStringLiteral("relay")));
    QTRY_COMPARE(told.delivered.size(), 1);
    QVERIFY2(told.last().state == DeliveryState::Sent, qPrintable(told.last().why));
    QTRY_COMPARE(desk.mails().size(), 1);
    QCOMPARE(desk.mails().constFirst()[QStringLiteral("tls")].toBool(), true);
}

void MailChannelTest::inClearOnlyWhenToldSo()
{
    MailDesk desk(MailDesk::Tls::None);
    STARTS(desk);
    Told told(setupFor(desk, MailSecurity::None));
    told.channel.send(note(QStringLiteral("relay")));
    QTRY_COMPARE(told.delivered.size(), 1);
    QVERIFY2(told.last().state == DeliveryState::Sent, qPrintable(told.last().why));
}

// F46: STARTTLS stripped.
void MailChannelTest::nothingIsSaidWithoutStartTls()
{
    MailDesk desk(MailDesk::Tls::None);
    STARTS(desk);
    Told told(setupFor(desk));
    told.channel.send(note(QStringLiteral("relay")));
    QTRY_COMPARE(told.delivered.size(), 1);
    QCOMPARE(told.last().state, DeliveryState::Retrying);
    QVERIFY2(told.last().why.contains(QStringLiteral("no STARTTLS")), qPrintable(told.last().why));
    QCOMPARE(told.broken.size(), 1); // told at once
    QTRY_VERIFY(desk.told().startsWith(QStringLiteral("EHLO [127.0.0.1]\r\n")));
    told.leap(400s);
    QTRY_COMPARE(told.delivered.size(), 2);
    QCOMPARE(told.broken.size(), 1); // and once
    const QStringList commands = desk.told().split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
    for (const QString &command : commands)
        QVERIFY2(command == QLatin1String("EHLO [127.0.0.1]") || command == QLatin1String("QUIT"),
                 qPrintable(command));
    QVERIFY(desk.mails().isEmpty());
}

void MailChannelTest::nothingIsSaidToAStranger()
{
    MailDesk desk;
    STARTS(desk);
    MailSetup setup = setupFor(desk);
    setup.ca.clear(); // nobody vouches for it
    Told told(setup);
    told.channel.send(note(QStringLiteral("relay")));
    QTRY_COMPARE(told.delivered.size(), 1);
    QCOMPARE(told.last().state, DeliveryState::Retrying);
    QVERIFY2(told.last().why.contains(QStringLiteral("certificate was not accepted")),
             qPrintable(told.last().why));
    QCOMPARE(told.broken.size(), 1);
    QCOMPARE(desk.told(), QStringLiteral("EHLO [127.0.0.1]\r\nSTARTTLS\r\n"));
}

// F46: the sign-in fails.
void MailChannelTest::wrongPasswordBreaksTheChannel()
{
    MailDesk desk;
    STARTS(desk);
    MailSetup setup = setupFor(desk);
    setup.password = QStringLiteral("another");
    Told told(setup);
    told.channel.send(note(QStringLiteral("relay")));
    QTRY_COMPARE(told.broken.size(), 1);
    QCOMPARE(told.last().state, DeliveryState::Dead);
    QVERIFY2(told.last().why.contains(QStringLiteral("(535 5.7.8")), qPrintable(told.last().why));
    told.channel.send(note(QStringLiteral("other"), 2));
    QCOMPARE(told.gaveUp.size(), 2);
    QCOMPARE(told.broken.size(), 1);
    QCOMPARE(desk.told().count(QStringLiteral("AUTH")), 1); // no lock-out by trying again
}

void MailChannelTest::refusedForNowIsTriedAgain_data()
{
    QTest::addColumn<QString>("fault");
    for (const char *fault :
         {"auth 454", "sender 421", "sender 451", "recipient 450", "recipient 452", "message 451"})
        QTest::newRow(fault) << QString::fromLatin1(fault);
}

// F46: 4xx.
void MailChannelTest::refusedForNowIsTriedAgain()
{
    QFETCH(QString, fault);
    MailDesk desk;
    STARTS(desk);
    QVERIFY(desk.server->show(fault));
    Told told(setupFor(desk));
    told.channel.send(note(QStringLiteral("relay")));
    for (int i = 1; i <= 2; ++i) {
        QTRY_COMPARE(told.delivered.size(), i);
        QVERIFY2(told.last().state == DeliveryState::Retrying, qPrintable(told.last().why));
        QCOMPARE(told.last().attempts, i);
        QVERIFY2(told.last().why.contains(fault.section(u' ', 1)), qPrintable(told.last().why));
        if (i == 2)
            QVERIFY(desk.server->show(QStringLiteral("fine")));
        told.leap(400s);
    }
    QTRY_COMPARE(told.delivered.size(), 3);
    QVERIFY2(told.last().state == DeliveryState::Sent, qPrintable(told.last().why));
    QVERIFY(told.gaveUp.isEmpty() && told.broken.isEmpty());
}

void MailChannelTest::refusedForGoodIsGivenUp_data()
{
    QTest::addColumn<QString>("fault");
    for (const char *fault : {"sender 550", "recipient 550", "message 552", "message 554"})
        QTest::newRow(fault) << QString::fromLatin1(fault);
}

// F46: 5xx. The message is given up and told elsewhere; the next one is tried.
void MailChannelTest::refusedForGoodIsGivenUp()
{
    QFETCH(QString, fault);
    MailDesk desk;
    STARTS(desk);
    QVERIFY(desk.server->show(fault));
    Told told(setupFor(desk));
    told.channel.send(note(QStringLiteral("relay")));
    QTRY_COMPARE(told.gaveUp.size(), 1);
    QCOMPARE(told.last().state, DeliveryState::Dead);
    QVERIFY2(told.last().why.contains(fault.section(u' ', 1)), qPrintable(told.last().why));
    QVERIFY(desk.server->show(QStringLiteral("fine")));
    told.channel.send(note(QStringLiteral("other"), 2));
    QTRY_COMPARE(told.delivered.size(), 2);
    QVERIFY2(told.last().state == DeliveryState::Sent, qPrintable(told.last().why));
}

// F46: nobody knows whether it was taken, so it comes again, and is known as the same.
void MailChannelTest::droppedAfterTheDotIsSentAgain()
{
    MailDesk desk;
    STARTS(desk);
    QVERIFY(desk.server->show(QStringLiteral("drop")));
    Told told(setupFor(desk));
    told.channel.send(note(QStringLiteral("relay")));
    QTRY_COMPARE(told.delivered.size(), 1);
    QCOMPARE(told.last().state, DeliveryState::Retrying);
    QVERIFY2(told.last().why.contains(QStringLiteral("may come twice")),
             qPrintable(told.last().why));
    told.channel.send(note(QStringLiteral("other"), 2)); // does not change what is sent again
    QVERIFY(desk.server->show(QStringLiteral("fine")));
    told.leap(400s);
    QTRY_COMPARE(desk.mails().size(), 3);
    QTRY_COMPARE(told.delivered.size(), 3);
    QCOMPARE(desk.mails()[0][QStringLiteral("text")], desk.mails()[1][QStringLiteral("text")]);
    QVERIFY(!headerOf(desk.mails()[0], "Message-ID").isEmpty());
    QVERIFY(headerOf(desk.mails()[1], "Message-ID") != headerOf(desk.mails()[2], "Message-ID"));
}

void MailChannelTest::oneRefusedRecipientHarmsNoOther()
{
    MailDesk desk;
    STARTS(desk);
    QVERIFY(desk.server->show(QStringLiteral("some 550")));
    MailSetup setup = setupFor(desk);
    setup.to.prepend(*Mailbox::parse(QStringLiteral("gone@example.net")));
    Told told(setup);
    told.channel.send(note(QStringLiteral("relay")));
    QTRY_COMPARE(told.delivered.size(), 1);
    QCOMPARE(told.last().state, DeliveryState::Sent);
    QVERIFY2(told.last().why.contains(QStringLiteral("gone@example.net (550 5.1.1 No such user)")),
             qPrintable(told.last().why)); // and it is told
    QTRY_COMPARE(desk.mails().size(), 1);
    QCOMPARE(desk.mails().constFirst()[QStringLiteral("to")].toArray().size(), 1);
}

// S1-40: no more than the bucket holds; the rest waits and goes together.
void MailChannelTest::bucketIsKept()
{
    MailDesk desk(MailDesk::Tls::None, false);
    STARTS(desk);
    MailSetup setup = setupFor(desk, MailSecurity::None);
    setup.user.clear();
    Told told(setup);
    quint64 id = 0;
    for (int i = 0; i < MailChannel::Burst; ++i) {
        ++id;
        told.channel.send(note(QStringLiteral("s%1").arg(id), id));
        QTRY_COMPARE(told.delivered.size(), i + 1);
    }
    for (int i = 0; i < 5; ++i) {
        ++id;
        told.channel.send(note(QStringLiteral("s%1").arg(id), id));
    }
    QVERIFY(!told.delivered.wait(300));
    QCOMPARE(desk.mails().size(), MailChannel::Burst);
    told.leap(MailChannel::Refill);
    QTRY_COMPARE(told.delivered.size(), MailChannel::Burst + 5);
    QTRY_COMPARE(desk.mails().size(), MailChannel::Burst + 1);
    QCOMPARE(headerOf(desk.mails().constLast(), "Subject"),
             QStringLiteral("s11: no heartbeat (and 4 more)"));
    QVERIFY(plainTextOf(desk.mails().constLast()).contains(QStringLiteral("s15: no heartbeat")));
}

// S1-40: not even when the server repeats it.
void MailChannelTest::passwordIsInNoText()
{
    MailDesk desk;
    STARTS(desk);
    QVERIFY(desk.server->show(QStringLiteral("echo")));
    MailSetup setup = setupFor(desk);
    setup.password = QStringLiteral("hush-hush");
    SmtpPost post;
    QSignalSpy finished(&post, &SmtpPost::finished);
    QStringList texts;
    connect(&post, &SmtpPost::stepped, this,
            [&texts](const TrialStep &step) { texts << step.what << step.words; });
    connect(&post, &SmtpPost::finished, this, [&texts](const SmtpAnswer &answer) {
        texts << answer.text << answer.detail << judge(answer).why;
    });
    post.start(setup, "Subject: x\r\n\r\nx\r\n");
    QTRY_COMPARE(finished.size(), 1);
    const QString all = texts.join(u'\n');
    QVERIFY2(all.contains(QStringLiteral("535 5.7.8 Not ***")), qPrintable(all));
    QVERIFY2(!all.contains(setup.password), qPrintable(all));
    QVERIFY2(!all.contains(QString::fromLatin1(setup.password.toUtf8().toBase64())),
             qPrintable(all));
}

void MailChannelTest::closedPortIsTriedAgain()
{
    MailSetup setup;
    {
        MailDesk desk;
        STARTS(desk);
        setup = setupFor(desk);
    }
    Told told(setup);
    told.channel.send(note(QStringLiteral("relay")));
    QTRY_COMPARE(told.delivered.size(), 1);
    QCOMPARE(told.last().state, DeliveryState::Retrying);
    QCOMPARE(told.last().why, QStringLiteral("The mail server does not take connections"));
}

void MailChannelTest::silenceEndsAtTheLimit()
{
    MailDesk desk;
    STARTS(desk);
    QVERIFY(desk.server->show(QStringLiteral("mute")));
    SmtpPost post;
    QSignalSpy finished(&post, &SmtpPost::finished);
    SmtpAnswer got;
    connect(&post, &SmtpPost::finished, this, [&got](const SmtpAnswer &answer) { got = answer; });
    QElapsedTimer took;
    took.start();
    post.start(setupFor(desk), "Subject: x\r\n\r\nx\r\n", {1s, 1s, 1s});
    QVERIFY(took.elapsed() < 500); // it does not wait within the call
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(got.trouble, SmtpTrouble::TooLate);
    QCOMPARE(judge(got).what, DeliveryVerdict::What::Retry);
}

void MailChannelTest::acceptedMailIsAcceptedWhateverFollows()
{
    MailDesk desk;
    STARTS(desk);
    QVERIFY(desk.server->show(QStringLiteral("sulk")));
    SmtpPost post;
    QSignalSpy finished(&post, &SmtpPost::finished);
    SmtpAnswer got;
    connect(&post, &SmtpPost::finished, this, [&got](const SmtpAnswer &answer) { got = answer; });
    post.start(setupFor(desk), "Subject: x\r\n\r\nx\r\n", {10s, 1s, 20s});
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 15'000);
    QVERIFY(got.accepted);
    QCOMPARE(judge(got).what, DeliveryVerdict::What::Delivered);
}

void MailChannelTest::endsWhileSending()
{
    MailDesk desk;
    STARTS(desk);
    QVERIFY(desk.server->show(QStringLiteral("mute")));
    QElapsedTimer took;
    {
        Told told(setupFor(desk));
        told.channel.send(note(QStringLiteral("relay")));
        QTRY_VERIFY(!desk.told().isEmpty());
        took.start();
    }
    QVERIFY2(took.elapsed() < 5'000, qPrintable(QString::number(took.elapsed())));
}

namespace {

/// A trial from its start to its end: "Name: Done words" for each step.
struct Trial {
    explicit Trial(const MailSetup &mail) : trial(&IncidentKeeper::systemNow)
    {
        QObject::connect(&trial, &ChannelTrial::stepped, &trial, [this](const TrialStep &step) {
            const QString result = step.result == TrialStep::Result::Done     ? QStringLiteral("ok")
                                   : step.result == TrialStep::Result::Failed ? QStringLiteral("no")
                                                                              : QStringLiteral("-");
            steps << step.what + u' ' + result + u' ' + step.words;
        });
        QObject::connect(&trial, &ChannelTrial::finished, &trial,
                         [this](const QString &problem) { ends << problem; });
        trial.start({QStringLiteral("owner"), ChannelSetup::Kind::Email, {}, mail});
    }
    QStringList steps, ends;
    ChannelTrial trial;
};

} // namespace

// S1-27: each step with the server's answer.
void MailChannelTest::trialTellsEachStep()
{
    MailDesk desk;
    STARTS(desk);
    Trial trial(setupFor(desk));
    QTRY_COMPARE(trial.ends.size(), 1);
    QCOMPARE(trial.ends.constFirst(), QString());
    QCOMPARE(trial.steps.size(), 8);
    QCOMPARE(trial.steps[0], QStringLiteral("Name of the server ok 127.0.0.1"));
    QVERIFY(trial.steps[1].startsWith(QStringLiteral("Connection ok 220 mail.example ")));
    QCOMPARE(trial.steps[2], QStringLiteral("STARTTLS ok 220 Ready to start TLS"));
    QVERIFY2(trial.steps[3].startsWith(QStringLiteral("Encryption ok TLSv1.")),
             qPrintable(trial.steps[3]));
    QCOMPARE(trial.steps[4], QStringLiteral("Sign-in ok 235 2.7.0 Authentication successful"));
    QCOMPARE(trial.steps[5], QStringLiteral("Sender ok 250 OK"));
    QCOMPARE(trial.steps[6], QStringLiteral("Recipient ok owner@example.net: 250 OK"));
    QCOMPARE(trial.steps[7], QStringLiteral("Message ok 250 2.0.0 Ok: queued as 4F1C"));
    QTRY_COMPARE(desk.mails().size(), 1);
    QCOMPARE(headerOf(desk.mails().constFirst(), "Subject"),
             QStringLiteral("Test of Pulseboard's e-mail"));
}

void MailChannelTest::trialTellsWhereItFails_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("last");
    QTest::newRow("sign-in") << QStringLiteral("auth 535")
                             << QStringLiteral("Sign-in no 535 5.7.1 Not now");
    QTest::newRow("sender") << QStringLiteral("sender 550")
                            << QStringLiteral("Sender no 550 5.7.1 Not now");
    QTest::newRow("recipient") << QStringLiteral("recipient 550")
                               << QStringLiteral(
                                      "Recipient no owner@example.net: 550 5.7.1 Not now");
    QTest::newRow("message") << QStringLiteral("message 452")
                             << QStringLiteral("Message no 452 4.7.1 Not now");
    QTest::newRow("drop") << QStringLiteral("drop")
                          << QStringLiteral("Message no The connection ended before the mail "
                                            "server said whether it took the mail");
}

void MailChannelTest::trialTellsWhereItFails()
{
    QFETCH(QString, fault);
    QFETCH(QString, last);
    MailDesk desk;
    STARTS(desk);
    QVERIFY(desk.server->show(fault));
    Trial trial(setupFor(desk));
    QTRY_COMPARE(trial.ends.size(), 1);
    QVERIFY(!trial.ends.constFirst().isEmpty());
    QCOMPARE(trial.steps.constLast(), last);
    QCOMPARE(trial.steps.filter(QStringLiteral(" no ")).size(), 1);
}

QTEST_GUILESS_MAIN(MailChannelTest)
#include "mail_channel_test.moc"
