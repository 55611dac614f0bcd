// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/config_reader.h"

#include "app/config/channel_checks.h"
#include "app/config/profile_reader.h"
#include "app/config/service_checks.h"
#include "app/config/service_lists.h"
#include "app/config/toml_text.h"
#include "app/config/value_checks.h"
#include "models/protocol/profile.h"
#include "models/protocol/socketio_address.h"

#include <QHash>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace Pulse {

namespace {

class Reader final {
public:
    ConfigReading run(const QByteArray &text);

private:
    void readVersion(TableReader &root);
    void readProfiles(TableReader &root);
    void readApi(TableReader &table);
    void readService(TableReader &table);
    void readChannel(TableReader &table);
    ServiceSettings defaultsFor(TableReader &table);
    static void claimId(QHash<QString, int> &taken, const QString &id, const QString &whose,
                        TableReader &table);
    [[nodiscard]] bool anyFatal() const;

    Config m_config;
    ConfigProblems m_problems;
    QList<ServiceField> m_serviceFields; ///< the schema's, and the file's own profiles to choose
    QHash<QString, int> m_serviceIds;    ///< to the line where it was first used
    QHash<QString, int> m_channelIds;
};

bool Reader::anyFatal() const
{
    return std::any_of(m_problems.cbegin(), m_problems.cend(),
                       [](const ConfigProblem &p) { return p.fatal; });
}

ConfigReading Reader::run(const QByteArray &text)
{
    const Toml::Parsed parsed = Toml::parse(text);
    if (!parsed.table)
        return {std::nullopt, {parsed.problem}};
    TableReader root(*parsed.table, {}, m_problems);
    readVersion(root);
    readProfiles(root);
    for (TableReader &service : root.tables(QStringLiteral("service"), maxServices))
        readService(service);
    for (TableReader &channel : root.tables(QStringLiteral("channel"), maxChannels))
        readChannel(channel);
    if (auto api = root.section(QStringLiteral("api")))
        readApi(*api);
    root.tellUnknown({QStringLiteral("version"), QStringLiteral("profile"),
                      QStringLiteral("service"), QStringLiteral("channel"), QStringLiteral("api")});
    std::stable_sort(m_problems.begin(), m_problems.end(),
                     [](const ConfigProblem &a, const ConfigProblem &b) {
                         return std::pair(a.line, a.column) < std::pair(b.line, b.column);
                     });
    if (anyFatal())
        return {std::nullopt, m_problems};
    m_config.services.squeeze(); // it is kept as long as the file is as it is
    return {m_config, m_problems};
}

void Reader::readVersion(TableReader &root)
{
    const QString key = QStringLiteral("version");
    const toml::node *node = root.table().get("version");
    if (!node)
        return;
    const qint64 version = node->is_integer() ? node->as_integer()->get() : 0;
    if (version == configVersion)
        return;
    if (version > configVersion)
        root.tell(
            key, QStringLiteral("this file is of version %1, newer than this program").arg(version),
            QStringLiteral("use a newer Pulseboard, or write version = %1").arg(configVersion));
    else
        root.tell(key, QStringLiteral("is not a version"),
                  QStringLiteral("write version = %1").arg(configVersion));
}

// The profiles are known before the first service, wherever they stand in the file.
void Reader::readProfiles(TableReader &root)
{
    for (TableReader &table : root.tables(QStringLiteral("profile"), maxProfiles)) {
        const OwnProfile profile = readOwnProfile(table, m_config.profiles);
        if (!profile.name.isEmpty())
            m_config.profiles.append(profile);
    }
    m_serviceFields = serviceFields();
    for (ServiceField &field : m_serviceFields) {
        if (field.key.path() == QLatin1String("profile")) {
            for (const OwnProfile &profile : m_config.profiles)
                field.key.choices << profile.name;
        }
    }
}

void Reader::readApi(TableReader &table)
{
    ApiSettings &api = m_config.api;
    table.readFields(apiFields(), {}, {}, api);
    static const QRegularExpression place(
        QStringLiteral("\\A(\\[[0-9A-Fa-f:.]+\\]|[0-9.]+|localhost|):[0-9]{1,5}\\z"));
    static const QRegularExpression prefix(QStringLiteral("\\A[A-Za-z][A-Za-z0-9_]{0,63}\\z"));
    if (!api.listen.isEmpty() && !place.match(api.listen).hasMatch())
        table.tell(QStringLiteral("listen"), QStringLiteral("is not an address and a port"),
                   QStringLiteral("write it in numbers, as \"127.0.0.1:9187\""));
    if (!prefix.match(api.metricsPrefix).hasMatch())
        table.tell(QStringLiteral("metrics_prefix"),
                   QStringLiteral("cannot stand before a metric's name"),
                   QStringLiteral("use letters, digits and '_', a letter first"));
}

/// The profile's own defaults, before anything of the file is laid over them.
ServiceSettings Reader::defaultsFor(TableReader &table)
{
    const QString url = Toml::text(table.table()["url"].value_or(std::string_view()));
    const QString name = Toml::text(table.table()["profile"].value_or(std::string_view("generic")));
    ServiceSettings defaults = Pulse::defaultsFor(name, url, m_config.profiles);
    const auto transport = transportOfUrl(url, defaults.profile);
    if (transport && defaults.transport != *transport && transportOfUrl(url)) {
        table.tell(
            QStringLiteral("profile"),
            QStringLiteral("\"%1\" does not speak over %2").arg(name, url.section(u':', 0, 0)),
            defaults.transport == TransportKind::WebSocket
                ? QStringLiteral("use a ws:// or wss:// address, or another profile")
                : QStringLiteral("use an http:// or https:// address, or another profile"));
        defaults.transport = *transport;
    }
    return defaults;
}

/// What a service is called when the file does not say it.
void nameService(ServiceSettings &service, const toml::table &table)
{
    if (service.name.isEmpty())
        service.name =
            !service.id.value.isEmpty() ? service.id.value : QUrl(service.url).authority();
    if (service.id.value.isEmpty() && !service.name.isEmpty() && !table.contains("id"))
        service.id.value = idFromName(service.name);
}

void Reader::claimId(QHash<QString, int> &taken, const QString &id, const QString &whose,
                     TableReader &table)
{
    const QString key = QStringLiteral("id");
    if (id.isEmpty())
        return;
    if (const int first = taken.value(id); first > 0)
        table.tell(key, QStringLiteral("\"%1\" is used in line %2 already").arg(id).arg(first),
                   QStringLiteral("give this %1 an id of its own").arg(whose));
    else
        taken.insert(id, std::max(1, table.place(key).line));
}

void Reader::readService(TableReader &table)
{
    ServiceSettings service = defaultsFor(table);
    const ServiceSettings defaults = service;
    const QStringList sections = serviceSections();
    table.readFields(m_serviceFields, {}, sections + QStringList{assertList, metricList}, service);
    for (const QString &name : sections) {
        if (auto part = table.section(name))
            part->readFields(m_serviceFields, name, {}, service);
    }
    service.profile = defaults.profile; // told by defaultsFor()
    service.ownProfile = defaults.ownProfile;
    if (service.health && service.health->url.isEmpty() && !table.table().contains("health"))
        service.health.reset(); // of its profile, for those that have such a page
    nameService(service, table.table());
    readAsserts(table, service);
    readMetrics(table, service);
    claimId(m_serviceIds, service.id.value, QStringLiteral("service"), table);
    checkServiceKeys(service, table);
    fillFromAddress(service);
    m_config.services.append(service);
}

void Reader::readChannel(TableReader &table)
{
    ChannelSettings channel;
    table.readFields(channelFields(), {}, {}, channel);
    if (channel.name.isEmpty())
        channel.name = channel.id;
    claimId(m_channelIds, channel.id, QStringLiteral("channel"), table);
    checkChannelKeys(channel, table);
    m_config.channels.append(channel);
}

} // namespace

ConfigReading readConfig(const QByteArray &text)
{
    return Reader().run(text);
}

} // namespace Pulse
