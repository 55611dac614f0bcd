// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/smtp_dialogue.h"

#include <QTest>

using namespace Pulse;

namespace {

MailSetup setupWith(const QString &password)
{
    MailSetup setup;
    setup.user = QStringLiteral("me");
    setup.password = password;
    return setup;
}

QString textsOf(SmtpDialogue &dialogue)
{
    QStringList all;
    for (const TrialStep &step : dialogue.takeSteps())
        all << step.what + u' ' + step.words;
    return all.join(u'\n');
}

} // namespace

class SmtpDialogueTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void linesOfTheSignInAreNoCommands();
    void secretsOfTheServersAnswersAreTakenOut();
    void answersOfSeveralLinesAreOne();
    void whatIsNoAnswerIsPassedOver();
    void verdicts_data();
    void verdicts();
};

// S1-40: what a person chose as a password can look like a command in base64.
void SmtpDialogueTest::linesOfTheSignInAreNoCommands()
{
    const QString password = QString::fromUtf8("B\xe8\xad\x82 RCPT TO:<x@y.z>");
    QVERIFY(password.toUtf8().toBase64().startsWith("Quit"));
    SmtpDialogue dialogue(setupWith(password));
    dialogue.nameFound(QStringLiteral("192.0.2.1"));
    dialogue.received("220 hello\r\n");
    dialogue.sent("EHLO [127.0.0.1]\r\n");
    dialogue.received("250 hello\r\n");
    dialogue.sent("AUTH LOGIN\r\n");
    dialogue.received("334 VXNlciBOYW1lAA==\r\n");
    dialogue.sent("bWU=\r\n");
    dialogue.received("334 UGFzc3dvcmQA\r\n");
    dialogue.sent(password.toUtf8().toBase64() + "\r\n");
    QCOMPARE(dialogue.answer().stage, SmtpStage::SignIn);
    dialogue.received("235 2.7.0 Good\r\n");
    const QString texts = textsOf(dialogue);
    QVERIFY2(texts.endsWith(QStringLiteral("Sign-in 235 2.7.0 Good")), qPrintable(texts));
    QVERIFY(!texts.contains(QStringLiteral("Quit")));
    dialogue.sent("MAIL FROM:<a@b.example> SIZE=10\r\n");
    QCOMPARE(dialogue.answer().stage, SmtpStage::Sender);
}

void SmtpDialogueTest::secretsOfTheServersAnswersAreTakenOut()
{
    SmtpDialogue dialogue(setupWith(QStringLiteral("hush-hush")));
    dialogue.sent("AUTH PLAIN\r\n");
    const QByteArray zero(1, '\0');
    for (const QByteArray &echo : {QByteArray("hush-hush"), QByteArray("hush-hush").toBase64(),
                                   (zero + "me" + zero + "hush-hush").toBase64()}) {
        dialogue.received("535 no " + echo + " here\r\n");
        QCOMPARE(dialogue.answer().text, QStringLiteral("no *** here"));
        dialogue.ended(SmtpTrouble::Closed, QString::fromLatin1(echo));
        QCOMPARE(dialogue.answer().detail, QStringLiteral("***"));
    }
}

void SmtpDialogueTest::answersOfSeveralLinesAreOne()
{
    SmtpDialogue dialogue(setupWith({}));
    dialogue.nameFound(QStringLiteral("192.0.2.1"));
    dialogue.nameFound(QStringLiteral("192.0.2.2")); // another address of the same name
    dialogue.received("220-welcome\r\n");
    QCOMPARE(dialogue.answer().code, 0);
    dialogue.received("220 really\r\n");
    QCOMPARE(textsOf(dialogue), QStringLiteral("Name of the server 192.0.2.1\n"
                                               "Connection 220 really"));
}

void SmtpDialogueTest::whatIsNoAnswerIsPassedOver()
{
    SmtpDialogue dialogue(setupWith({}));
    for (const char *junk : {"", "2", "HTTP/1.1 400 Bad Request\r\n", "99 x\r\n", "700 x\r\n",
                             "-22 x\r\n", "2x0 y\r\n"})
        dialogue.received(junk);
    QCOMPARE(dialogue.answer().code, 0);
    dialogue.received("220 \x1b[31mred\r\n");
    QVERIFY(!dialogue.answer().text.contains(QChar(0x1b)));
}

void SmtpDialogueTest::verdicts_data()
{
    using What = DeliveryVerdict::What;
    QTest::addColumn<SmtpAnswer>("answer");
    QTest::addColumn<int>("what");
    QTest::addColumn<bool>("needsPerson");
    const auto row = [](const char *name, SmtpStage stage, int code, SmtpTrouble trouble, What what,
                        bool person = false) {
        SmtpAnswer answer;
        answer.stage = stage;
        answer.code = code;
        answer.trouble = trouble;
        QTest::newRow(name) << answer << static_cast<int>(what) << person;
    };
    using S = SmtpStage;
    using T = SmtpTrouble;
    row("no name", S::Name, 0, T::NameNotFound, What::Retry);
    row("no connection", S::Connect, 0, T::NotTaken, What::Retry);
    row("greeting 421", S::Connect, 421, T::Other, What::Retry);
    row("greeting 554", S::Connect, 554, T::Other, What::Refused);
    row("STARTTLS stripped", S::Hello, 250, T::NoStartTls, What::Retry, true);
    row("STARTTLS 454", S::StartTls, 454, T::NoStartTls, What::Retry, true);
    row("certificate", S::StartTls, 220, T::Certificate, What::Retry, true);
    row("sign-in 454", S::SignIn, 454, T::Other, What::Retry);
    row("sign-in 535", S::SignIn, 535, T::Other, What::Broken);
    row("sign-in wanted", S::Sender, 530, T::Closed, What::Broken);
    row("sender 550", S::Sender, 550, T::Closed, What::Refused);
    row("message 452", S::Message, 452, T::Closed, What::Retry);
    row("message 554", S::Message, 554, T::Closed, What::Refused);
    row("dropped", S::Message, 0, T::Closed, What::Retry);
    row("too late", S::Message, 0, T::TooLate, What::Retry);
    row("unknown", S::Hello, 0, T::Other, What::Retry);
}

// F46
void SmtpDialogueTest::verdicts()
{
    QFETCH(SmtpAnswer, answer);
    QFETCH(int, what);
    QFETCH(bool, needsPerson);
    const DeliveryVerdict verdict = judge(answer);
    QCOMPARE(static_cast<int>(verdict.what), what);
    QCOMPARE(verdict.needsPerson, needsPerson);
    QVERIFY(!verdict.why.isEmpty());
    QCOMPARE(verdict.why.contains(QStringLiteral("may come twice")),
             answer.stage == SmtpStage::Message && answer.code == 0);
}

QTEST_GUILESS_MAIN(SmtpDialogueTest)
#include "smtp_dialogue_test.moc"
