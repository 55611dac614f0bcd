// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mail/mail_form.h"

#include "models/mail/mailbox.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace Pulse {

namespace {

struct MailText {
    Q_DECLARE_TR_FUNCTIONS(MailForm)
};

constexpr qsizetype longestUser = 320;
constexpr qsizetype longestLink = 2'048;

bool isOneLine(const QString &text)
{
    return std::none_of(text.cbegin(), text.cend(), [](QChar c) {
        return c.unicode() < 0x20 || (c.unicode() >= 0x7f && c.unicode() < 0xa0) ||
               c.unicode() == 0x2028 || c.unicode() == 0x2029;
    });
}

bool isLink(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool page =
        url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    return url.isValid() && page && !url.host().isEmpty() && url.userInfo().isEmpty() &&
           text.size() <= longestLink && isOneLine(text);
}

std::optional<MailFault> faultOfServer(const MailForm &form)
{
    MailServer server;
    server.host = form.host;
    const bool plain = !form.host.isEmpty() && isOneLine(form.host) &&
                       !form.host.contains(QRegularExpression(QStringLiteral("[\\s/?#%]")));
    if (!plain || !MailServer::parse(server.address()))
        return MailFault{MailFault::Field::Host,
                         MailText::tr("Type the name of the mail server, as smtp.example.net.")};
    bool ok = true;
    const int port = form.port.isEmpty() ? MailServer::StartTlsPort : form.port.toInt(&ok);
    if (!ok || port < 1 || port > 65'535)
        return MailFault{MailFault::Field::Port,
                         MailText::tr("The port is a number from 1 to 65535; 587 is usual.")};
    return std::nullopt;
}

std::optional<MailFault> faultOfSender(const MailForm &form)
{
    if (!isOneLine(form.from) || !Mailbox::parse(form.from))
        return MailFault{MailFault::Field::From,
                         MailText::tr("Type the sender's address, as alerts@example.net.")};
    const QString whole = form.fromName + QStringLiteral(" <a@b.c>");
    if (!isOneLine(form.fromName) || !Mailbox::parse(whole) ||
        form.fromName.contains(QRegularExpression(QStringLiteral("[<>\"]"))))
        return MailFault{
            MailFault::Field::FromName,
            MailText::tr("The sender's name is one line of up to %1 characters without < > and \".")
                .arg(Mailbox::LongestName)};
    return std::nullopt;
}

std::optional<MailFault> faultOfRecipients(const MailForm &form)
{
    const QStringList all = form.recipients();
    if (all.isEmpty())
        return MailFault{MailFault::Field::To,
                         MailText::tr("Type to whom the messages go, with commas between.")};
    if (all.size() > MostRecipients)
        return MailFault{MailFault::Field::To,
                         MailText::tr("There can be %1 recipients.").arg(MostRecipients)};
    for (const QString &one : all) {
        if (!isOneLine(one) || !Mailbox::parse(one))
            return MailFault{MailFault::Field::To,
                             MailText::tr("“%1” is not an address, as owner@example.net.")
                                 .arg(one.left(80).simplified())};
    }
    return std::nullopt;
}

} // namespace

MailForm MailForm::withoutPassword() const
{
    MailForm out = *this;
    out.password.clear();
    return out;
}

QStringList MailForm::recipients() const
{
    QStringList all;
    for (const QString &one : to.split(QRegularExpression(QStringLiteral("[,;]")))) {
        if (!one.trimmed().isEmpty())
            all.append(one.trimmed());
    }
    return all;
}

std::optional<MailFault> faultOf(const MailForm &form, bool passwordKnown)
{
    if (auto fault = faultOfServer(form))
        return fault;
    if (form.user.size() > longestUser || !isOneLine(form.user))
        return MailFault{
            MailFault::Field::User,
            MailText::tr("The user's name is one line of up to %1 characters.").arg(longestUser)};
    if (!isOneLine(form.password))
        return MailFault{MailFault::Field::Password, MailText::tr("A password is one line.")};
    if (!form.user.isEmpty() && form.password.isEmpty() && !passwordKnown)
        return MailFault{MailFault::Field::Password, MailText::tr("Type the user's password.")};
    if (form.user.isEmpty() && !form.password.isEmpty())
        return MailFault{MailFault::Field::User,
                         MailText::tr("Type the user to whom the password belongs.")};
    if (auto fault = faultOfSender(form))
        return fault;
    if (auto fault = faultOfRecipients(form))
        return fault;
    if (!form.link.isEmpty() && !isLink(form.link))
        return MailFault{MailFault::Field::Link,
                         MailText::tr("The link begins with https:// or http://, without a "
                                      "password in it.")};
    return std::nullopt;
}

} // namespace Pulse
