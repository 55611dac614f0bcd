// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/smtp_answer.h"

#include "app/alerts/alert_text.h"

#include <algorithm>

namespace Pulse {

namespace {

using What = DeliveryVerdict::What;

QString refusalWords(const QList<SmtpAnswer::Refusal> &refusals)
{
    QStringList all;
    for (const SmtpAnswer::Refusal &one : refusals)
        all.append(one.address + QStringLiteral(" (") + answerWords(one.code, one.text) + u')');
    return AlertText::tr("The mail server does not take: %1").arg(all.join(QStringLiteral(", ")));
}

/// Nobody was left to send to.
DeliveryVerdict nobodyTaken(const SmtpAnswer &answer)
{
    const bool later =
        std::any_of(answer.refusals.cbegin(), answer.refusals.cend(),
                    [](const SmtpAnswer::Refusal &one) { return one.code / 100 == 4; });
    return {later ? What::Retry : What::Refused, {}, refusalWords(answer.refusals), false};
}

DeliveryVerdict refusedForGood(const SmtpAnswer &answer)
{
    const QString said = answerWords(answer.code, answer.text);
    if (answer.stage == SmtpStage::SignIn)
        return {What::Broken,
                {},
                AlertText::tr("The mail server refuses the user or the password (%1). Set them "
                              "anew.")
                    .arg(said)};
    if (answer.code == 530) // RFC 4954 6: authentication required
        return {What::Broken,
                {},
                AlertText::tr("The mail server wants a sign-in (%1). Set user and password.")
                    .arg(said)};
    return {What::Refused, {}, AlertText::tr("The mail server refuses the mail (%1)").arg(said)};
}

} // namespace

QString answerWords(int code, const QString &text)
{
    return text.isEmpty() ? QString::number(code) : QString::number(code) + u' ' + text;
}

QString troubleWords(const SmtpAnswer &answer)
{
    const QString more = answer.detail.isEmpty() ? QString() : QStringLiteral(": ") + answer.detail;
    switch (answer.trouble) {
    case SmtpTrouble::NameNotFound: return AlertText::tr("The mail server's name was not found");
    case SmtpTrouble::NotTaken: return AlertText::tr("The mail server does not take connections");
    case SmtpTrouble::TooLate: return AlertText::tr("No answer of the mail server in time");
    case SmtpTrouble::Closed:
        if (answer.stage == SmtpStage::Message)
            return AlertText::tr("The connection ended before the mail server said whether it "
                                 "took the mail");
        return AlertText::tr("The mail server closed the connection");
    case SmtpTrouble::NoStartTls:
        return AlertText::tr("The mail server offers no STARTTLS; nothing was sent, no user and "
                             "no password");
    case SmtpTrouble::Certificate:
        return AlertText::tr("The mail server's certificate was not accepted") + more;
    case SmtpTrouble::Tls:
        return AlertText::tr("The encrypted connection to the mail server failed") + more;
    case SmtpTrouble::Cancelled: return AlertText::tr("The delivery was cancelled");
    case SmtpTrouble::None:
    case SmtpTrouble::Other: break;
    }
    return AlertText::tr("The mail server cannot be reached") + more;
}

DeliveryVerdict judge(const SmtpAnswer &answer)
{
    if (answer.accepted)
        return {What::Delivered,
                {},
                answer.refusals.isEmpty() ? QString() : refusalWords(answer.refusals)};
    const bool unprotected = answer.trouble == SmtpTrouble::NoStartTls ||
                             answer.trouble == SmtpTrouble::Certificate ||
                             answer.trouble == SmtpTrouble::Tls;
    if (unprotected) // of a network in between perhaps, so that it heals elsewhere
        return {What::Retry, {}, troubleWords(answer), false, true};
    if (answer.stage == SmtpStage::Recipients && !answer.refusals.isEmpty() && answer.code >= 400)
        return nobodyTaken(answer);
    if (answer.code / 100 == 4)
        return {What::Retry,
                {},
                AlertText::tr("The mail server asks to try later (%1)")
                    .arg(answerWords(answer.code, answer.text))};
    if (answer.code / 100 == 5)
        return refusedForGood(answer);
    const QString why = troubleWords(answer);
    if (answer.stage != SmtpStage::Message)
        return {What::Retry, {}, why};
    return {What::Retry, {}, AlertText::tr("%1; it is sent again and may come twice").arg(why)};
}

} // namespace Pulse
