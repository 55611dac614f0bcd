// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/channel_checks.h"

#include "app/config/config_schema.h"
#include "app/config/value_checks.h"
#include "models/mail/mail_server.h"

namespace Pulse {

namespace {

class ChannelChecks final {
public:
    ChannelChecks(ChannelSettings &channel, TableReader &reader)
        : m_channel(channel), m_reader(reader), m_table(reader.table())
    {
    }

    void run()
    {
        switch (m_channel.kind) {
        case ChannelKind::Desktop: checkDesktop(); break;
        case ChannelKind::Discord: checkDiscord(); break;
        case ChannelKind::Email: checkMail(); break;
        }
    }

private:
    void tell(const char *name, const QString &what, const QString &whatToDo, bool fatal = true)
    {
        m_reader.tell(QString::fromLatin1(name), what, whatToDo, fatal);
    }
    void tellMissing(const char *name, const QString &whatToDo)
    {
        tell(name, QStringLiteral("is missing"), whatToDo);
    }
    void tellUnused(std::initializer_list<const char *> names)
    {
        for (const char *name : names) {
            if (m_table.contains(name))
                tell(name,
                     QStringLiteral("is not used by a %1 channel")
                         .arg(channelKindName(m_channel.kind)),
                     QStringLiteral("take it out"), false);
        }
    }
    void checkDesktop()
    {
        tellUnused({"url", "tls", "user", "password", "from", "to", "link", "ca"});
    }
    void checkDiscord();
    void checkMail();
    void checkMailUser();
    void checkMailSecurity(const MailServer &server);

    ChannelSettings &m_channel;
    TableReader &m_reader;
    const toml::table &m_table;
};

void ChannelChecks::checkDiscord()
{
    if (!m_table.contains("url"))
        tellMissing("url", QStringLiteral("add url = \"secret:NAME\" and store the webhook's "
                                          "address under that name"));
    else if (isMailServer(m_channel.url))
        tell("url", QStringLiteral("is not the address of a webhook"),
             QStringLiteral("write secret:NAME, env:NAME or file:PATH, or kind = \"email\""));
    tellUnused({"tls", "user", "password", "from", "to", "link", "ca"});
}

void ChannelChecks::checkMail()
{
    const MailChannelSettings &mail = m_channel.mail;
    const auto server = MailServer::parse(m_channel.url);
    if (!m_table.contains("url"))
        tellMissing("url", QStringLiteral("add url = \"smtp://mail.example.net:587\""));
    else if (!server && !m_channel.url.isEmpty())
        tell("url", QStringLiteral("is not the address of a mail server"),
             QStringLiteral("write it as smtp://mail.example.net:587"));
    if (!m_table.contains("from"))
        tellMissing("from", QStringLiteral("add from = \"alerts@example.net\""));
    if (!m_table.contains("to"))
        tellMissing("to", QStringLiteral("add to = [\"owner@example.net\"]"));
    else if (const auto *to = m_table["to"].as_array(); to && to->empty())
        tell("to", QStringLiteral("names nobody"),
             QStringLiteral("write it as [\"owner@example.net\"]"));
    const bool page = mail.link.startsWith(QLatin1String("http")) &&
                      !faultOfAddress(mail.link, false).has_value();
    if (!mail.link.isEmpty() && !page)
        tell("link", QStringLiteral("is not a page"),
             QStringLiteral("write it as https://host/path; no password, no page that does "
                            "something when it is opened"));
    checkMailUser();
    if (server)
        checkMailSecurity(*server);
}

void ChannelChecks::checkMailUser()
{
    if (!m_channel.mail.user.isEmpty() && !m_table.contains("password"))
        tellMissing("password",
                    QStringLiteral("add password = \"secret:NAME\" and store it under that name"));
    if (m_table.contains("password") && !m_table.contains("user"))
        tell("password", QStringLiteral("is of no use without a user"),
             QStringLiteral("add user = \"alerts@example.net\""), false);
}

void ChannelChecks::checkMailSecurity(const MailServer &server)
{
    MailSecurity &security = m_channel.mail.security;
    const bool implicit = server.security == MailSecurity::Implicit;
    if (!m_table.contains("tls")) {
        security = server.security;
    } else if (implicit != (security == MailSecurity::Implicit)) {
        tell("tls", QStringLiteral("does not go with %1//").arg(m_channel.url.section(u'/', 0, 0)),
             implicit ? QStringLiteral("write tls = \"implicit\", or smtp:// before the server")
                      : QStringLiteral("write smtps:// before the server"));
    } else if (security == MailSecurity::None && server.isElsewhere()) {
        tell("tls",
             m_channel.mail.user.isEmpty() ? QStringLiteral("sends the messages in clear")
                                           : QStringLiteral("sends the password in clear"),
             QStringLiteral("use tls = \"starttls\" when the server has it"), false);
    }
}

} // namespace

void checkChannelKeys(ChannelSettings &channel, TableReader &table)
{
    ChannelChecks(channel, table).run();
}

} // namespace Pulse
