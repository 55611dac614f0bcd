// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/config_reader.h"

#include "app/config/channel_checks.h"
#include "app/config/profile_reader.h"
#include "app/config/toml_value.h"
#include "models/protocol/answer_reader.h"
#include "models/protocol/profile.h"
#include "models/protocol/socketio_address.h"

#include <QHash>
#include <QRegularExpression>
#include <QTimeZone>
#include <QUrl>

#include <algorithm>

namespace Pulse {

namespace {

struct Place {
    int line = 0;
    int column = 0;
};

Place placeOf(const toml::source_region &region)
{
    return {static_cast<int>(region.begin.line), static_cast<int>(region.begin.column)};
}

/// Where to point for what is wrong with a key's value: at the value, not at the key.
Place placeOf(const toml::table &table, const QString &key, Place fallback)
{
    const toml::node *node = table.get(Toml::utf8(key));
    return node ? placeOf(node->source()) : fallback;
}

QString dotted(const QString &a, const QString &b)
{
    return a.isEmpty() ? b : a + u'.' + b;
}

class Reader final {
public:
    ConfigReading run(const QByteArray &text);

private:
    void readVersion(const toml::table &root);
    void readProfiles(const toml::table &root);
    void readProfile(const toml::table &table, Place at);
    void readServices(const toml::table &root);
    void readChannels(const toml::table &root);
    void readApi(const toml::table &root);
    void readService(const toml::table &table, Place at);
    void readChannel(const toml::table &table, Place at);
    void nameService(ServiceSettings &service, const toml::table &table);
    void checkService(const ServiceSettings &service, const toml::table &table, Place at);
    void checkChannel(ChannelSettings &channel, const toml::table &table, Place at);
    ServiceSettings defaultsFor(const toml::table &table, Place at);
    void readAsserts(const toml::table &table, ServiceSettings &service);
    void readMetrics(const toml::table &table, ServiceSettings &service);
    void readMetric(const toml::table &item, ServiceSettings &service);
    void checkFallbacks(const ServiceSettings &service, const toml::table &table, Place at);
    void checkProxy(const ServiceSettings &service, const toml::table &table, Place at);
    void checkRequest(const ServiceSettings &service, const toml::table &table, Place at);
    void checkSocketIo(const ServiceSettings &service, const toml::table &table, Place at);
    void checkMessages(const ServiceSettings &service, const toml::table &table, Place at);
    void warnOfPlainSecret(const ServiceSettings &service, const toml::table &table, Place at);
    const toml::array *arrayOfTables(const toml::table &root, const QString &name, int most,
                                     const QString &path = {});
    const toml::table *section(const toml::table &table, const QString &path, const QString &name);
    void tellUnknown(const toml::table &table, const QString &path, QStringList known);
    template <typename Settings>
    void readFields(const QList<SchemaField<Settings>> &fields, const QString &sectionName,
                    const toml::table &table, const QString &path, Place at, Settings &out);
    void add(Place at, const QString &key, const QString &what, const QString &whatToDo,
             bool fatal = true);
    [[nodiscard]] bool anyFatal() const;

    Config m_config;
    ConfigProblems m_problems;
    QList<ServiceField> m_serviceFields; ///< the schema's, and the file's own profiles to choose
    QHash<QString, int> m_serviceIds;    ///< to the line where it was first used
    QHash<QString, int> m_channelIds;
};

void Reader::add(Place at, const QString &key, const QString &what, const QString &whatToDo,
                 bool fatal)
{
    m_problems.append({at.line, at.column, key, what, whatToDo, fatal});
}

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
    const toml::table &root = *parsed.table;
    readVersion(root);
    readProfiles(root);
    readServices(root);
    readChannels(root);
    readApi(root);
    tellUnknown(root, {},
                {QStringLiteral("version"), QStringLiteral("profile"), QStringLiteral("service"),
                 QStringLiteral("channel"), QStringLiteral("api")});
    std::stable_sort(m_problems.begin(), m_problems.end(),
                     [](const ConfigProblem &a, const ConfigProblem &b) {
                         return std::pair(a.line, a.column) < std::pair(b.line, b.column);
                     });
    if (anyFatal())
        return {std::nullopt, m_problems};
    return {m_config, m_problems};
}

void Reader::readVersion(const toml::table &root)
{
    const QString key = QStringLiteral("version");
    const toml::node *node = root.get("version");
    if (!node)
        return;
    const qint64 version = node->is_integer() ? node->as_integer()->get() : 0;
    if (version == configVersion)
        return;
    if (version > configVersion) {
        add(placeOf(node->source()), key,
            QStringLiteral("this file is of version %1, newer than this program").arg(version),
            QStringLiteral("use a newer Pulseboard, or write version = %1").arg(configVersion));
        return;
    }
    add(placeOf(node->source()), key, QStringLiteral("is not a version"),
        QStringLiteral("write version = %1").arg(configVersion));
}

const toml::array *Reader::arrayOfTables(const toml::table &root, const QString &name, int most,
                                         const QString &path)
{
    const QString full = dotted(path, name);
    const toml::node *node = root.get(Toml::utf8(name));
    if (!node)
        return nullptr;
    const toml::array *array = node->as_array();
    const bool tables = array && std::all_of(array->cbegin(), array->cend(),
                                             [](const auto &item) { return item.is_table(); });
    const Place at = placeOf(node->source());
    if (!tables) {
        add(at, full, QStringLiteral("is not a list of tables"),
            QStringLiteral("begin each one with [[%1]] in double brackets").arg(full));
        return nullptr;
    }
    if (array->size() > static_cast<size_t>(most)) {
        add(at, full, QStringLiteral("there are %1 of them").arg(array->size()),
            QStringLiteral("keep it to %1").arg(most));
        return nullptr;
    }
    return array;
}

// The profiles are known before the first service, wherever they stand in the file.
void Reader::readProfiles(const toml::table &root)
{
    m_serviceFields = serviceFields();
    const toml::array *array = arrayOfTables(root, QStringLiteral("profile"), maxProfiles);
    for (size_t i = 0; array && i < array->size(); ++i)
        readProfile(*array->get(i)->as_table(), placeOf(array->get(i)->source()));
    for (ServiceField &field : m_serviceFields) {
        if (field.key.section.isEmpty() && field.key.name == QLatin1String("profile")) {
            for (const OwnProfile &profile : m_config.profiles)
                field.key.choices << profile.name;
        }
    }
}

void Reader::readProfile(const toml::table &table, Place at)
{
    const ProfileReading reading = readOwnProfile(table, m_config.profiles);
    for (const ProfileFault &fault : reading.faults)
        add(fault.node ? placeOf(fault.node->source()) : at, fault.key, fault.what, fault.whatToDo,
            fault.fatal);
    if (!reading.profile.name.isEmpty())
        m_config.profiles.append(reading.profile);
}

void Reader::readServices(const toml::table &root)
{
    const toml::array *array = arrayOfTables(root, QStringLiteral("service"), maxServices);
    if (!array)
        return;
    for (const toml::node &node : *array)
        readService(*node.as_table(), placeOf(node.source()));
}

void Reader::readChannels(const toml::table &root)
{
    const toml::array *array = arrayOfTables(root, QStringLiteral("channel"), maxChannels);
    if (!array)
        return;
    for (const toml::node &node : *array)
        readChannel(*node.as_table(), placeOf(node.source()));
}

void Reader::readApi(const toml::table &root)
{
    const QString path = QStringLiteral("api");
    const toml::table *table = section(root, {}, path);
    if (!table)
        return;
    ApiSettings &api = m_config.api;
    const Place at = placeOf(table->source());
    readFields(apiFields(), {}, *table, path, at, api);
    static const QRegularExpression place(
        QStringLiteral("\\A(\\[[0-9A-Fa-f:.]+\\]|[0-9.]+|localhost|):[0-9]{1,5}\\z"));
    static const QRegularExpression prefix(QStringLiteral("\\A[A-Za-z][A-Za-z0-9_]{0,63}\\z"));
    const auto in = [&](const QString &key) {
        return placeOf(*table, key, at);
    };
    if (!api.listen.isEmpty() && !place.match(api.listen).hasMatch())
        add(in(QStringLiteral("listen")), QStringLiteral("api.listen"),
            QStringLiteral("is not an address and a port"),
            QStringLiteral("write it in numbers, as \"127.0.0.1:9187\""));
    if (!prefix.match(api.metricsPrefix).hasMatch())
        add(in(QStringLiteral("metrics_prefix")), QStringLiteral("api.metrics_prefix"),
            QStringLiteral("cannot stand before a metric's name"),
            QStringLiteral("use letters, digits and '_', a letter first"));
}

void Reader::tellUnknown(const toml::table &table, const QString &path, QStringList known)
{
    for (auto &&[name, value] : table) {
        const QString key = Toml::text(name.str());
        if (known.contains(key))
            continue;
        const QString full = dotted(path, key);
        if (laterSections().contains(full)) {
            add(placeOf(name.source()), full, QStringLiteral("is not supported by this version"),
                QStringLiteral("it is kept in the file and has no effect yet"), false);
            continue;
        }
        const QString near = nearestWord(key, known);
        add(placeOf(name.source()), full.left(200).simplified(),
            QStringLiteral("is not a known key"),
            near.isEmpty() ? QStringLiteral("it is kept in the file and has no effect")
                           : QStringLiteral("did you mean \"%1\"?").arg(near),
            false);
    }
}

const toml::table *Reader::section(const toml::table &table, const QString &path,
                                   const QString &name)
{
    if (name.isEmpty())
        return &table;
    const toml::node *node = table.get(Toml::utf8(name));
    if (!node)
        return nullptr;
    if (!node->is_table()) {
        add(placeOf(node->source()), dotted(path, name), QStringLiteral("is not a table"),
            QStringLiteral("begin it with [%1]").arg(dotted(path, name)));
    }
    return node->as_table();
}

template <typename Settings>
void Reader::readFields(const QList<SchemaField<Settings>> &fields, const QString &sectionName,
                        const toml::table &table, const QString &path, Place at, Settings &out)
{
    QStringList known;
    for (const SchemaField<Settings> &field : fields) {
        if (field.key.section != sectionName)
            continue;
        known << field.key.name;
        const toml::node *node = table.get(Toml::utf8(field.key.name));
        const QString full = dotted(path, field.key.name);
        if (!node) {
            if (field.key.required)
                add(at, full, QStringLiteral("is missing"),
                    QStringLiteral("add it: ") + field.key.help);
            continue;
        }
        const auto result = Toml::valueOf(field.key, *node);
        if (const auto *fault = std::get_if<ValueFault>(&result))
            add(placeOf(node->source()), full, fault->what, fault->whatToDo);
        else
            field.set(out, std::get<ConfigValue>(result));
    }
    if (sectionName.isEmpty() && path == QLatin1String("service"))
        known << serviceSections() << assertList << metricList;
    tellUnknown(table, path, known);
}

/// The profile's own defaults, before anything of the file is laid over them.
ServiceSettings Reader::defaultsFor(const toml::table &table, Place at)
{
    const QString url = Toml::text(table["url"].value_or(std::string_view()));
    const QString name = Toml::text(table["profile"].value_or(std::string_view("generic")));
    ServiceSettings defaults = Pulse::defaultsFor(name, url, m_config.profiles);
    const auto transport = transportOfUrl(url, defaults.profile);
    if (transport && defaults.transport != *transport && transportOfUrl(url)) {
        add(placeOf(table, QStringLiteral("profile"), at), QStringLiteral("service.profile"),
            QStringLiteral("\"%1\" does not speak over %2").arg(name, url.section(u':', 0, 0)),
            defaults.transport == TransportKind::WebSocket
                ? QStringLiteral("use a ws:// or wss:// address, or another profile")
                : QStringLiteral("use an http:// or https:// address, or another profile"));
        defaults.transport = *transport;
    }
    return defaults;
}

void Reader::readService(const toml::table &table, Place at)
{
    const QString path = QStringLiteral("service");
    ServiceSettings service = defaultsFor(table, at);
    const ServiceSettings defaults = service;
    for (const QString &name : QStringList{QString()} + serviceSections()) {
        const toml::table *part = section(table, path, name);
        if (!part)
            continue;
        const Place partAt = name.isEmpty() ? at : placeOf(part->source());
        readFields(m_serviceFields, name, *part, name.isEmpty() ? path : dotted(path, name), partAt,
                   service);
    }
    service.profile = defaults.profile; // told by defaultsFor()
    service.ownProfile = defaults.ownProfile;
    if (service.health && service.health->url.isEmpty() && !table.contains("health"))
        service.health.reset(); // of its profile, for those that have such a page
    nameService(service, table);
    readAsserts(table, service);
    readMetrics(table, service);
    checkService(service, table, at);
    fillFromAddress(service);
    m_config.services.append(service);
}

/// Points into the text: `at` characters after the quote that opens it.
Place into(const toml::table &table, const QString &key, qsizetype at)
{
    Place place = placeOf(table, key, placeOf(table.source()));
    place.column += static_cast<int>(at) + 1;
    return place;
}

void Reader::readAsserts(const toml::table &table, ServiceSettings &service)
{
    const QString path = QStringLiteral("service.assert");
    const toml::array *array =
        arrayOfTables(table, assertList, maxAsserts, QStringLiteral("service"));
    for (size_t i = 0; array && i < array->size(); ++i) {
        const toml::table &item = *array->get(i)->as_table();
        AssertText text;
        readFields(assertFields(), {}, item, path, placeOf(item.source()), text);
        if (text.that.isEmpty())
            continue; // told already
        const auto parsed = Assertion::parse(text.that);
        if (const auto *fault = std::get_if<TextFault>(&parsed)) {
            add(into(item, QStringLiteral("that"), fault->at), path + QStringLiteral(".that"),
                fault->what, fault->whatToDo);
            continue;
        }
        const bool warns = text.otherwise == QLatin1String("warning");
        service.assertions.append(
            {std::get<Assertion>(parsed), warns ? Status::Warning : Status::Critical});
    }
}

void Reader::readMetrics(const toml::table &table, ServiceSettings &service)
{
    const toml::array *array =
        arrayOfTables(table, metricList, maxMetrics, QStringLiteral("service"));
    for (size_t i = 0; array && i < array->size(); ++i)
        readMetric(*array->get(i)->as_table(), service);
}

void Reader::readMetric(const toml::table &item, ServiceSettings &service)
{
    const QString path = QStringLiteral("service.metric");
    MetricText text;
    readFields(metricFields(), {}, item, path, placeOf(item.source()), text);
    MetricSettings metric{
        text.name,
        text.path,
        text.unit,
        text.kind == QLatin1String("counter") ? MetricKind::Counter : MetricKind::Gauge,
        text.warning,
        text.critical,
        {},
        {}};
    const QString asked = service.health && service.transport == TransportKind::WebSocket
                              ? service.health->url
                              : service.url;
    const auto tell = [&](const TextFault &fault) {
        add(into(item, QStringLiteral("path"), fault.at), path + QStringLiteral(".path"),
            fault.what, fault.whatToDo);
    };
    if (isPrometheusUrl(asked)) {
        const auto selector = PrometheusSelector::parse(text.path);
        if (const auto *fault = std::get_if<TextFault>(&selector))
            return text.path.isEmpty() ? void() : tell(*fault);
        metric.selector = std::get<PrometheusSelector>(selector);
    } else {
        const auto json = JsonPath::parse(text.path);
        if (const auto *fault = std::get_if<TextFault>(&json))
            return tell(*fault);
        metric.json = std::get<JsonPath>(json);
    }
    const bool known =
        std::any_of(service.metrics.cbegin(), service.metrics.cend(),
                    [&](const MetricSettings &other) { return other.name == text.name; });
    if (known)
        add(placeOf(item, QStringLiteral("name"), placeOf(item.source())),
            path + QStringLiteral(".name"), QStringLiteral("\"%1\" is used already").arg(text.name),
            QStringLiteral("give this metric a name of its own"));
    else if (!text.name.isEmpty())
        service.metrics.append(metric);
}

/// What only two keys together can get wrong about how a check asks.
void Reader::checkRequest(const ServiceSettings &service, const toml::table &table, Place at)
{
    const auto place = [&](const char *section, const char *key) {
        const toml::table *part = table[section].as_table();
        return part ? placeOf(*part, QString::fromLatin1(key), placeOf(part->source())) : at;
    };
    const RequestSettings &request = service.request;
    const bool silent =
        request.method == QLatin1String("GET") || request.method == QLatin1String("HEAD");
    if (silent && !request.body.isEmpty())
        add(place("request", "body"), QStringLiteral("service.request.body"),
            QStringLiteral("is not sent with %1").arg(request.method),
            QStringLiteral("set method = \"POST\", or leave the body out"));
    if (request.user.isEmpty() != request.password.isEmpty())
        add(place("request", request.user.isEmpty() ? "password" : "user"),
            request.user.isEmpty() ? QStringLiteral("service.request.password")
                                   : QStringLiteral("service.request.user"),
            QStringLiteral("stands alone"), QStringLiteral("set both user and password"));
    if (!request.user.isEmpty() && !service.token.isEmpty())
        add(place("request", "user"), QStringLiteral("service.request.user"),
            QStringLiteral("cannot be used together with token"), QStringLiteral("keep one"));
    checkProxy(service, table, at);
    const auto field = JsonPath::parse(service.identity.field);
    if (const auto *fault = std::get_if<TextFault>(&field))
        add(place("identity", "field"), QStringLiteral("service.identity.field"), fault->what,
            fault->whatToDo);
    checkFallbacks(service, table, at);
}

/// All addresses of a service are spoken to alike.
void Reader::checkFallbacks(const ServiceSettings &service, const toml::table &table, Place at)
{
    if (service.fallbackUrls.isEmpty())
        return;
    const QString key = QStringLiteral("fallback_urls");
    const auto tell = [&](const QString &what, const QString &whatToDo) {
        add(placeOf(table, key, at), QStringLiteral("service.") + key, what, whatToDo);
    };
    if (service.transport != TransportKind::HttpCheck && !isLine(service.transport))
        tell(QStringLiteral("is only for http, WebSocket and Socket.IO services"),
             QStringLiteral("leave it out"));
    for (const QString &url : service.fallbackUrls) {
        if (transportOfUrl(url, service.profile) != service.transport) {
            tell(QStringLiteral("holds an address of another kind than url"),
                 QStringLiteral("give all of them a scheme of one kind"));
            return;
        }
    }
}

void Reader::checkProxy(const ServiceSettings &service, const toml::table &table, Place at)
{
    const bool hasUser = !service.proxyUser.isEmpty();
    const bool hasPassword = !service.proxyPassword.isEmpty();
    const QString key = hasUser ? QStringLiteral("proxy_user") : QStringLiteral("proxy_password");
    const Place place = placeOf(table, key, at);
    const QString name = QStringLiteral("service.") + key;
    if (hasUser != hasPassword)
        add(place, name, QStringLiteral("stands alone"),
            QStringLiteral("set both proxy_user and proxy_password"));
    else if (hasUser && service.proxy.isEmpty())
        add(place, name, QStringLiteral("stands without a proxy"),
            QStringLiteral("set proxy = \"http://host:port\""));
}

void Reader::nameService(ServiceSettings &service, const toml::table &table)
{
    if (service.name.isEmpty())
        service.name =
            !service.id.value.isEmpty() ? service.id.value : QUrl(service.url).authority();
    if (service.id.value.isEmpty() && !service.name.isEmpty() && !table.contains("id"))
        service.id.value = idFromName(service.name);
}

void Reader::checkService(const ServiceSettings &service, const toml::table &table, Place at)
{
    const Place idAt = placeOf(table, QStringLiteral("id"), at);
    const int first = m_serviceIds.value(service.id.value);
    if (!service.id.value.isEmpty() && first > 0) {
        add(idAt, QStringLiteral("service.id"),
            QStringLiteral("\"%1\" is used in line %2 already").arg(service.id.value).arg(first),
            QStringLiteral("give this service an id of its own"));
    } else if (!service.id.value.isEmpty()) {
        m_serviceIds.insert(service.id.value, std::max(1, idAt.line));
    }
    const auto part = [&](const QString &name, const QString &key) {
        const toml::table *inner = table[Toml::utf8(name)].as_table();
        return inner ? placeOf(*inner, key, placeOf(inner->source())) : at;
    };
    const HeartbeatSettings &beat = service.heartbeat;
    if (beat.interval && beat.grace && *beat.grace > *beat.interval) {
        add(part(QStringLiteral("heartbeat"), QStringLiteral("grace")),
            QStringLiteral("service.heartbeat.grace"),
            QStringLiteral("is longer than the interval"),
            QStringLiteral("use at most the interval, or \"auto\""));
    }
    const ReconnectSettings &again = service.reconnect;
    if (again.base > again.cap) {
        add(part(QStringLiteral("reconnect"), QStringLiteral("base")),
            QStringLiteral("service.reconnect.base"), QStringLiteral("is longer than cap"),
            QStringLiteral("make base shorter or cap longer"));
    }
    if (again.slowBase > again.slowCap) {
        add(part(QStringLiteral("reconnect"), QStringLiteral("slow_base")),
            QStringLiteral("service.reconnect.slow_base"),
            QStringLiteral("is longer than slow_cap"),
            QStringLiteral("make slow_base shorter or slow_cap longer"));
    }
    const TlsSettings &tls = service.tls;
    if (tls.certificate.isEmpty() != tls.key.isEmpty()) {
        const QString given =
            tls.key.isEmpty() ? QStringLiteral("certificate") : QStringLiteral("key");
        add(part(QStringLiteral("tls"), given), QStringLiteral("service.tls.") + given,
            QStringLiteral("stands alone"),
            QStringLiteral("a client certificate needs both, certificate and key"));
    }
    if (service.transport == TransportKind::Push && service.token.isEmpty())
        add(at, QStringLiteral("service.token"), QStringLiteral("is missing"),
            QStringLiteral("a push:// service is known by it: add token = \"secret:NAME\""));
    if (!service.expect.isEmpty() && service.transport != TransportKind::TcpCheck &&
        service.transport != TransportKind::DnsCheck)
        add(placeOf(table, QStringLiteral("expect"), at), QStringLiteral("service.expect"),
            QStringLiteral("is for tcp:// and dns:// services only"), QStringLiteral("take it out"),
            false);
    checkRequest(service, table, at);
    checkSocketIo(service, table, at);
    checkMessages(service, table, at);
    warnOfPlainSecret(service, table, at);
}

void Reader::checkSocketIo(const ServiceSettings &service, const toml::table &table, Place at)
{
    const auto place = [&](const char *name, const char *key) {
        const toml::table *inner = table[name].as_table();
        return inner ? placeOf(*inner, QString::fromLatin1(key), placeOf(inner->source())) : at;
    };
    const QString &nspace = service.socketIo.nspace;
    if (!nspace.startsWith(u'/') || nspace.contains(u',') || nspace.contains(u' ')) {
        add(place("socketio", "namespace"), QStringLiteral("service.socketio.namespace"),
            QStringLiteral("is not a namespace"),
            QStringLiteral("begin it with '/', without commas and spaces"));
    }
    if (!service.socketIo.path.startsWith(u'/')) {
        add(place("socketio", "path"), QStringLiteral("service.socketio.path"),
            QStringLiteral("is not a path"), QStringLiteral("begin it with '/'"));
    }
    if (!QTimeZone(service.accounts.timeZone.toUtf8()).isValid()) {
        add(place("accounts", "time_zone"), QStringLiteral("service.accounts.time_zone"),
            QStringLiteral("is not a time zone that this computer knows"),
            QStringLiteral("use \"UTC\" or a name like \"Europe/Berlin\""));
    }
}

void Reader::checkMessages(const ServiceSettings &service, const toml::table &table, Place at)
{
    const toml::table *inner = table["messages"].as_table();
    const auto place = [&](const QString &key) {
        return inner ? placeOf(*inner, key, placeOf(inner->source())) : at;
    };
    const MessageSettings &messages = service.messages;
    if (!messages.store.isEmpty() && messages.storePath.isEmpty()) {
        add(place(QStringLiteral("store")), QStringLiteral("service.messages.store"),
            QStringLiteral("stands without store_path"),
            QStringLiteral("say where a message names its store: store_path = \"storeId\""));
    }
    if (inner && !isLine(service.transport)) {
        add(placeOf(inner->source()), QStringLiteral("service.messages"),
            QStringLiteral("is for services with a connection only"),
            QStringLiteral("it has no effect here; take it out"), false);
    }
}

void Reader::warnOfPlainSecret(const ServiceSettings &service, const toml::table &table, Place at)
{
    const bool plain =
        std::any_of(service.headers.cbegin(), service.headers.cend(), [](const auto &h) {
            static const QStringList secret{QStringLiteral("authorization"),
                                            QStringLiteral("cookie"), QStringLiteral("x-api-key")};
            return secret.contains(h.first.toLower()) && !isReference(h.second);
        });
    if (plain) {
        add(placeOf(table, QStringLiteral("headers"), at), QStringLiteral("service.headers"),
            QStringLiteral("holds a secret in plain text"),
            QStringLiteral("write secret:NAME, env:NAME or file:PATH as its value"), false);
    }
}

void Reader::readChannel(const toml::table &table, Place at)
{
    const QString path = QStringLiteral("channel");
    ChannelSettings channel;
    readFields(channelFields(), {}, table, path, at, channel);
    if (channel.name.isEmpty())
        channel.name = channel.id;
    checkChannel(channel, table, at);
    m_config.channels.append(channel);
}

void Reader::checkChannel(ChannelSettings &channel, const toml::table &table, Place at)
{
    const Place idAt = placeOf(table, QStringLiteral("id"), at);
    const int first = m_channelIds.value(channel.id);
    if (!channel.id.isEmpty() && first > 0) {
        add(idAt, QStringLiteral("channel.id"),
            QStringLiteral("\"%1\" is used in line %2 already").arg(channel.id).arg(first),
            QStringLiteral("give this channel an id of its own"));
    } else {
        m_channelIds.insert(channel.id, std::max(1, idAt.line));
    }
    m_problems += checkChannelKeys(channel, table, at.line, at.column);
}

} // namespace

ConfigReading readConfig(const QByteArray &text)
{
    return Reader().run(text);
}

} // namespace Pulse
