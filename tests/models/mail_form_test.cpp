// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mail/env_text.h"
#include "models/mail/mailbox.h"

#include <QTest>

using namespace Pulse;

class MailFormTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void mailboxes_data();
    void mailboxes();
    void servers_data();
    void servers();
    void readsTheEnvironmentOfTheService();
    void readsAnySpellingOfIt();
    void readsSendGrid();
    void tellsWhatIsMissing();
    void judgesTheForm_data();
    void judgesTheForm();
};

namespace {

MailForm goodForm()
{
    MailForm form;
    form.host = QStringLiteral("smtp.example.net");
    form.port = QStringLiteral("587");
    form.user = QStringLiteral("me");
    form.password = QStringLiteral("pw");
    form.from = QStringLiteral("alerts@example.net");
    form.fromName = QStringLiteral("Pulseboard");
    form.to = QStringLiteral("a@example.net, Ana <b@example.net>");
    return form;
}

} // namespace

void MailFormTest::mailboxes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("address"); // empty: refused
    const auto row = [](const char *text, const char *name, const char *address) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(name)
                            << QString::fromUtf8(address);
    };
    row("a@b.example", "", "a@b.example");
    row("  a@b.example ", "", "a@b.example");
    row("<a@b.example>", "", "a@b.example");
    row("Ana <a@b.example>", "Ana", "a@b.example");
    row("\"Ana, B.\" <a@b.example>", "Ana, B.", "a@b.example");
    row("Phạm Ánh <a+x@b.example>", "Phạm Ánh", "a+x@b.example");
    row("a@bücher.example", "", "a@xn--bcher-kva.example");
    row("a@localhost", "", "a@localhost");
    for (const char *bad : {"",
                            "a",
                            "@b",
                            "a@",
                            "a b@c.example",
                            "a@b..example",
                            "a@-b.example",
                            "a@b@c",
                            "a@b.example>",
                            "<a@b.example",
                            "ö@b.example",
                            "a@b.example\r\nBcc: c@d.example",
                            "x\r\n <a@b.example>",
                            "x\n<a@b.example>",
                            "a@b.example\n",
                            "a<b> <c@d.example>",
                            "a@b.example, c@d.example",
                            ".a@b.example",
                            "a..b@c.example",
                            "a@[127.0.0.1]",
                            "x\xe2\x80\xa8<a@b.example>"})
        row(bad, "", "");
}

// S04: nothing that could end a header or a command is taken.
void MailFormTest::mailboxes()
{
    QFETCH(QString, text);
    QFETCH(QString, name);
    QFETCH(QString, address);
    const auto mailbox = Mailbox::parse(text);
    QCOMPARE(mailbox.has_value(), !address.isEmpty());
    if (!mailbox)
        return;
    QCOMPARE(mailbox->name, name);
    QCOMPARE(mailbox->address, address);
    QCOMPARE(Mailbox::parse(mailbox->text()), mailbox);
}

void MailFormTest::servers_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("again"); // empty: refused
    const auto row = [](const char *address, const char *again) {
        QTest::newRow(address) << QString::fromUtf8(address) << QString::fromUtf8(again);
    };
    row("smtp://mail.example.net", "smtp://mail.example.net:587");
    row("smtps://mail.example.net", "smtps://mail.example.net:465");
    row("smtp://mail.example.net:25/", "smtp://mail.example.net:25");
    row("smtp://[::1]:2525", "smtp://[::1]:2525");
    row("smtp://büro.example", "smtp://xn--bro-hoa.example:587");
    for (const char *bad :
         {"", "mail.example.net", "http://mail.example.net", "smtp://", "smtp:///x",
          "smtp://u:p@mail.example.net", "smtp://u@mail.example.net", "smtp://mail.example.net/x",
          "smtp://mail.example.net?x=1", "smtp://mail.example.net:0",
          "smtp://mail.example.net:70000", "smtp://a b", "smtp://a\r\nb", "smtp://a%0d%0ab"})
        row(bad, "");
}

void MailFormTest::servers()
{
    QFETCH(QString, address);
    QFETCH(QString, again);
    const auto server = MailServer::parse(address);
    QCOMPARE(server ? server->address() : QString(), again);
}

// S1-20: as the document shows them.
void MailFormTest::readsTheEnvironmentOfTheService()
{
    MailForm base;
    base.to = QStringLiteral("owner@example.net");
    const MailEnv env = readMailEnv(QStringLiteral("TZ=America/New_York\n\n"
                                                   "# Email service configuration\n"
                                                   "EMAIL_SERVICE=smtp\nSMTP_HOST=smtp.gmail.com\n"
                                                   "SMTP_PORT=587\nSMTP_USER=your-email@gmail.com\n"
                                                   "SMTP_PASS=your-password\n"
                                                   "EMAIL_FROM=noreply@yourapp.com\n"
                                                   "EMAIL_FROM_NAME=WhatsApp CRM\n"),
                                    base);
    QCOMPARE(env.problem, QString());
    QCOMPARE(env.taken.size(), 7);
    MailForm wanted;
    wanted.host = QStringLiteral("smtp.gmail.com");
    wanted.port = QStringLiteral("587");
    wanted.user = QStringLiteral("your-email@gmail.com");
    wanted.password = QStringLiteral("your-password");
    wanted.from = QStringLiteral("noreply@yourapp.com");
    wanted.fromName = QStringLiteral("WhatsApp CRM");
    wanted.to = base.to; // stays
    QVERIFY(env.form == wanted);
    QVERIFY(!faultOf(env.form, false));
}

void MailFormTest::readsAnySpellingOfIt()
{
    const MailEnv env = readMailEnv(QString::fromUtf8(
        "\xef\xbb\xbf# mail\r\nexport SMTP_HOST = \"mail.example.net\" # ours\r\n"
        "  SMTP_PORT='465'\rSMTP_USER=me # you\nSMTP_PASS=\"a \\\"b\\\" #c \\\\ d\"  # e\n"
        "SMTP_HOST\nSMTP HOST=x\n#SMTP_HOST=commented\nEMAIL_FROM=\"Pulse <p@example.net>\"\n"
        "SMTP_USER=again#not-a-comment\n"));
    QCOMPARE(env.problem, QString());
    QCOMPARE(env.form.host, QStringLiteral("mail.example.net"));
    QCOMPARE(env.form.security, MailSecurity::Implicit); // by its port
    QCOMPARE(env.form.user, QStringLiteral("again#not-a-comment"));
    QCOMPARE(env.form.password, QStringLiteral("a \"b\" #c \\ d"));
    QCOMPARE(env.form.from, QStringLiteral("p@example.net"));
    QCOMPARE(env.form.fromName, QStringLiteral("Pulse"));
    QCOMPARE(
        readMailEnv(QStringLiteral("SMTP_HOST=x\nSMTP_PORT=2525\nSMTP_SECURE=true")).form.security,
        MailSecurity::Implicit);
    QCOMPARE(readMailEnv(QStringLiteral("SMTP_PASS='a\"b # c'")).form.password,
             QStringLiteral("a\"b # c"));
    QCOMPARE(readMailEnv(QStringLiteral("SMTP_PASS=\"unended")).form.password,
             QStringLiteral("\"unended"));
}

// S4-26
void MailFormTest::readsSendGrid()
{
    const MailEnv env = readMailEnv(QStringLiteral(
        "SENDGRID_API_KEY=SG.abc\nADMIN_EMAIL=admin@example.net\nFROM_EMAIL=from@example.net\n"));
    QCOMPARE(env.problem, QString());
    QCOMPARE(env.form.host, QStringLiteral("smtp.sendgrid.net"));
    QCOMPARE(env.form.user, QStringLiteral("apikey"));
    QCOMPARE(env.form.password, QStringLiteral("SG.abc"));
    QCOMPARE(env.form.to, QStringLiteral("admin@example.net"));
    QCOMPARE(env.form.from, QStringLiteral("from@example.net"));
    QVERIFY(!faultOf(env.form, false));
}

void MailFormTest::tellsWhatIsMissing()
{
    QVERIFY(readMailEnv(QString()).problem.contains(QStringLiteral("SMTP_HOST")));
    QVERIFY(!readMailEnv(QStringLiteral("DB_HOST=x\nhello")).problem.isEmpty());
    QVERIFY(readMailEnv(QStringLiteral("EMAIL_SERVICE=gmail\nSMTP_USER=x"))
                .problem.contains(QStringLiteral("gmail")));
    MailForm kept = goodForm();
    QVERIFY(readMailEnv(QStringLiteral("SMTP_HOST=x"), kept).form.password.isEmpty());
}

void MailFormTest::judgesTheForm_data()
{
    using F = MailFault::Field;
    QTest::addColumn<MailForm>("form");
    QTest::addColumn<int>("field");
    const auto row = [](const char *name, auto change, F field) {
        MailForm form = goodForm();
        change(form);
        QTest::newRow(name) << form << static_cast<int>(field);
    };
    const auto s = [](const char *text) {
        return QString::fromUtf8(text);
    };
    row(
        "no host", [](MailForm &f) { f.host.clear(); }, F::Host);
    row(
        "host with a port", [&](MailForm &f) { f.host = s("mail.example.net:25"); }, F::Host);
    row(
        "address as host", [&](MailForm &f) { f.host = s("smtp://mail.example.net"); }, F::Host);
    row(
        "line break in host", [&](MailForm &f) { f.host = s("a\r\nb"); }, F::Host);
    row(
        "port 0", [&](MailForm &f) { f.port = s("0"); }, F::Port);
    row(
        "port 65536", [&](MailForm &f) { f.port = s("65536"); }, F::Port);
    row(
        "port in words", [&](MailForm &f) { f.port = s("smtp"); }, F::Port);
    row(
        "line break in user", [&](MailForm &f) { f.user = s("a\nb"); }, F::User);
    row(
        "password alone", [](MailForm &f) { f.user.clear(); }, F::User);
    row(
        "user alone", [](MailForm &f) { f.password.clear(); }, F::Password);
    row(
        "line break in password", [&](MailForm &f) { f.password = s("a\nb"); }, F::Password);
    row(
        "no sender", [](MailForm &f) { f.from.clear(); }, F::From);
    row(
        "line break in sender", [&](MailForm &f) { f.from = s("a@b.c\r\nBcc: d@e.f"); }, F::From);
    row(
        "line break in name", [&](MailForm &f) { f.fromName = s("a\r\nBcc: d@e.f"); }, F::FromName);
    row(
        "bracket in name", [&](MailForm &f) { f.fromName = s("a <b@c.d>"); }, F::FromName);
    row(
        "nobody", [&](MailForm &f) { f.to = s(" , "); }, F::To);
    row(
        "one is none", [&](MailForm &f) { f.to = s("a@b.c, d"); }, F::To);
    row(
        "line break in to", [&](MailForm &f) { f.to = s("a@b.c\r\nBcc: d@e.f"); }, F::To);
    row(
        "crowd", [&](MailForm &f) { f.to = s("a@b.c,").repeated(MostRecipients + 1); }, F::To);
    row(
        "script as link", [&](MailForm &f) { f.link = s("javascript:alert(1)"); }, F::Link);
    row(
        "password in link", [&](MailForm &f) { f.link = s("https://a:b@c.d/"); }, F::Link);
    row(
        "line break in link", [&](MailForm &f) { f.link = s("https://c.d/\r\nx"); }, F::Link);
}

// S04: refused where it is typed.
void MailFormTest::judgesTheForm()
{
    QVERIFY(!faultOf(goodForm(), false));
    MailForm bare = goodForm();
    bare.user.clear();
    bare.password.clear();
    bare.port.clear();
    QVERIFY(!faultOf(bare, false)); // a server without a sign-in
    MailForm kept = goodForm();
    kept.password.clear();
    QVERIFY(!faultOf(kept, true));
    QFETCH(MailForm, form);
    QFETCH(int, field);
    const auto fault = faultOf(form, false);
    QVERIFY(fault);
    QCOMPARE(static_cast<int>(fault->field), field);
    QVERIFY(!fault->words.isEmpty());
    QVERIFY(!fault->words.contains(QStringLiteral("pw")));
}

QTEST_GUILESS_MAIN(MailFormTest)
#include "mail_form_test.moc"
