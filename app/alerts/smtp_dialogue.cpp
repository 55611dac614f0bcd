// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/smtp_dialogue.h"

#include "app/alerts/alert_text.h"
#include "models/incident/message_text.h"

namespace Pulse {

namespace {

using Result = TrialStep::Result;

QString stageName(SmtpStage stage)
{
    switch (stage) {
    case SmtpStage::Name: return AlertText::tr("Name of the server");
    case SmtpStage::Connect: return AlertText::tr("Connection");
    case SmtpStage::Hello: return AlertText::tr("Greeting");
    case SmtpStage::StartTls: return QStringLiteral("STARTTLS");
    case SmtpStage::Encryption: return AlertText::tr("Encryption");
    case SmtpStage::SignIn: return AlertText::tr("Sign-in");
    case SmtpStage::Sender: return AlertText::tr("Sender");
    case SmtpStage::Recipients: return AlertText::tr("Recipient");
    case SmtpStage::Message: return AlertText::tr("Message");
    }
    Q_UNREACHABLE();
}

bool startsWith(QByteArrayView line, const char *word)
{
    const QByteArrayView verb(word);
    return line.size() >= verb.size() &&
           line.first(verb.size()).compare(verb, Qt::CaseInsensitive) == 0;
}

} // namespace

SmtpDialogue::SmtpDialogue(const MailSetup &setup)
    : m_security(setup.server.security), m_wantsSignIn(!setup.user.isEmpty())
{
    const QByteArray password = setup.password.toUtf8();
    if (password.isEmpty())
        return;
    const QByteArray zero(1, '\0');
    m_secrets = {(zero + setup.user.toUtf8() + zero + password).toBase64(), password.toBase64(),
                 password};
}

QString SmtpDialogue::clean(QByteArrayView text) const
{
    QByteArray bytes = text.toByteArray();
    for (const QByteArray &secret : m_secrets)
        bytes.replace(secret, "***");
    return MessageText::plainLine(QString::fromUtf8(bytes), 200);
}

void SmtpDialogue::begin(SmtpStage stage)
{
    m_answer.stage = stage;
    m_answer.code = 0;
    m_answer.text.clear();
}

void SmtpDialogue::step(SmtpStage stage, Result result, const QString &words)
{
    m_steps.append({stageName(stage), result, words});
    m_failed = m_failed || result == Result::Failed;
}

QList<TrialStep> SmtpDialogue::takeSteps()
{
    return std::exchange(m_steps, {});
}

void SmtpDialogue::nameFound(const QString &address)
{
    if (std::exchange(m_nameTold, true)) // another address of the same name
        return;
    step(SmtpStage::Name, Result::Done, address);
    begin(SmtpStage::Connect);
}

void SmtpDialogue::sent(QByteArrayView line)
{
    if (m_answer.stage == SmtpStage::SignIn && !m_signInOver)
        return; // a line of the sign-in, whatever it looks like: never kept
    const bool hello = startsWith(line, "EHLO") || startsWith(line, "HELO");
    if (hello && m_answer.stage == SmtpStage::StartTls && !m_encrypted) {
        m_encrypted = true; // the handshake is over: this goes through it
        step(SmtpStage::Encryption, Result::Done, clean(m_cipher.toUtf8()));
    }
    if (hello) {
        begin(SmtpStage::Hello);
    } else if (startsWith(line, "STARTTLS")) {
        begin(SmtpStage::StartTls);
    } else if (startsWith(line, "AUTH")) {
        m_signInOver = false;
        begin(SmtpStage::SignIn);
    } else if (startsWith(line, "MAIL FROM")) {
        if (m_wantsSignIn && !m_signInOver)
            step(SmtpStage::SignIn, Result::LeftOut, AlertText::tr("The server offers none"));
        begin(SmtpStage::Sender);
    } else if (startsWith(line, "RCPT TO")) {
        begin(SmtpStage::Recipients);
        m_recipient = clean(line.sliced(7)).remove(QLatin1Char(':')).section(u'>', 0, 0);
        m_recipient.remove(QLatin1Char('<'));
    } else if (startsWith(line, "DATA")) {
        begin(SmtpStage::Message);
    } else if (startsWith(line, "QUIT")) {
        m_quits = true;
    }
}

void SmtpDialogue::received(QByteArrayView line)
{
    bool ok = false;
    const int code = line.size() >= 3 ? line.first(3).toInt(&ok) : 0;
    const bool more = line.size() > 3 && line[3] == '-';
    if (!ok || code < 200 || code > 599 || more || m_quits)
        return;
    const bool first = m_answer.stage == SmtpStage::Connect || m_answer.stage == SmtpStage::Name;
    if (first && m_security == MailSecurity::Implicit && !std::exchange(m_encrypted, true))
        step(SmtpStage::Encryption, Result::Done, clean(m_cipher.toUtf8()));
    answered(code, clean(line.sliced(3)));
}

void SmtpDialogue::answered(int code, const QString &text)
{
    m_answer.code = code;
    m_answer.text = text;
    const QString said = answerWords(code, text);
    const bool good = code / 100 == 2;
    switch (m_answer.stage) {
    case SmtpStage::Name:
    case SmtpStage::Connect:
    case SmtpStage::StartTls:
    case SmtpStage::Sender: step(m_answer.stage, good ? Result::Done : Result::Failed, said); break;
    case SmtpStage::Hello:
    case SmtpStage::Encryption:
        if (!good)
            step(m_answer.stage, Result::Failed, said);
        break;
    case SmtpStage::SignIn:
        if (code / 100 == 3)
            break;
        m_signInOver = true;
        step(m_answer.stage, good ? Result::Done : Result::Failed, said);
        break;
    case SmtpStage::Recipients: recipientAnswered(code, text); break;
    case SmtpStage::Message:
        if (code / 100 == 3) { // now the mail itself, and another answer
            m_answer.code = 0;
            m_answer.text.clear();
            break;
        }
        m_answer.accepted = good;
        step(m_answer.stage, good ? Result::Done : Result::Failed, said);
        break;
    }
}

void SmtpDialogue::recipientAnswered(int code, const QString &text)
{
    const bool good = code / 100 == 2;
    if (!good)
        m_answer.refusals.append({m_recipient, code, text});
    step(SmtpStage::Recipients, good ? Result::Done : Result::Failed,
         m_recipient + QStringLiteral(": ") + answerWords(code, text));
}

void SmtpDialogue::ended(SmtpTrouble trouble, const QString &detail)
{
    m_answer.trouble = trouble;
    m_answer.detail = clean(detail.toUtf8());
    if (m_answer.accepted || m_failed)
        return;
    SmtpStage at = m_answer.stage;
    if (trouble == SmtpTrouble::NoStartTls)
        at = SmtpStage::StartTls;
    else if (trouble == SmtpTrouble::Certificate || trouble == SmtpTrouble::Tls)
        at = SmtpStage::Encryption;
    step(at, Result::Failed, troubleWords(m_answer));
}

} // namespace Pulse
