// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/import_gatus.h"

#include "app/config/export_list.h"
#include "app/config/import_list.h"
#include "app/config/import_maker.h"
#include "app/config/yaml_tree.h"
#include "models/protocol/assertion.h"

#include <QRegularExpression>

#include <algorithm>

namespace Pulse {

namespace {

/// Keys of an endpoint that are taken over, or that only matter to Gatus' own page.
bool isTaken(const QString &key)
{
    static const QStringList taken{
        QStringLiteral("enabled"),    QStringLiteral("name"),    QStringLiteral("group"),
        QStringLiteral("url"),        QStringLiteral("dns"),     QStringLiteral("method"),
        QStringLiteral("body"),       QStringLiteral("headers"), QStringLiteral("interval"),
        QStringLiteral("conditions"), QStringLiteral("client")};
    return taken.contains(key);
}

/// "${NAME}" alone is a reference of ours too: env:NAME.
QString environmentName(const QString &value)
{
    static const QRegularExpression whole(
        QStringLiteral("\\A\\$\\{?([A-Za-z_][A-Za-z0-9_]*)\\}?\\z"));
    return whole.match(value.trimmed()).captured(1);
}

/// One endpoint as a row, with the list of what is left out of it.
class GatusRow final {
public:
    explicit GatusRow(const YamlNode &endpoint) : m_endpoint(endpoint) {}

    ImportRow made()
    {
        m_row.form = ImportMaker::emptyForm();
        m_row.name = m_endpoint.memberText(u"name").left(200);
        takeAddress();
        if (!m_row.problem.isEmpty())
            return m_row;
        type(u"name", m_row.name);
        type(u"group", m_endpoint.memberText(u"group"));
        takeHowItAsks();
        takeHeaders();
        takeConditions();
        takeClient();
        for (const auto &[key, part] : m_endpoint.members) {
            if (!isTaken(key))
                m_left << key.left(40);
        }
        if (!m_left.isEmpty())
            m_row.note = QStringLiteral("left out: ") + m_left.join(QStringLiteral(", "));
        return m_row;
    }

private:
    void type(QStringView key, const QString &text)
    {
        if (!text.isEmpty())
            m_row.form.setTyped(key, text);
    }

    void takeAddress()
    {
        const YamlNode *dns = m_endpoint.member(u"dns");
        const QString url = m_endpoint.memberText(u"url").trimmed();
        m_row.address = url;
        if (dns) {
            m_row.address = QStringLiteral("dns://") + dns->memberText(u"query-name");
            m_left << QStringLiteral("the name server %1").arg(url.left(60));
        }
        const QString scheme = m_row.address.section(QStringLiteral("://"), 0, 0);
        if (m_endpoint.kind != YamlNode::Kind::Map)
            m_row.problem = QStringLiteral("line %1 is no endpoint").arg(m_endpoint.line);
        else if (url.isEmpty())
            m_row.problem = QStringLiteral("has no url");
        else if (m_row.address.contains(QLatin1String("${")))
            m_row.problem = QStringLiteral("its address comes from the environment of Gatus; write "
                                           "it out in the file");
        else if (!isWatched(scheme))
            m_row.problem = QStringLiteral("\"%1\" is a kind that is not watched by this version")
                                .arg(scheme.left(40));
        type(u"url", m_row.address);
    }

    static bool isWatched(const QString &scheme)
    {
        for (const char *known : {"http", "https", "ws", "wss", "tcp", "tls", "dns"}) {
            if (scheme.compare(QLatin1String(known), Qt::CaseInsensitive) == 0)
                return true;
        }
        return false;
    }
    [[nodiscard]] bool isPage() const
    {
        return m_row.address.startsWith(QLatin1String("http"), Qt::CaseInsensitive);
    }

    void takeHowItAsks()
    {
        const bool isLine = m_row.address.startsWith(QLatin1String("ws"), Qt::CaseInsensitive);
        if (!isLine) // of a WebSocket it is only how often it was tried
            type(u"heartbeat.interval", m_endpoint.memberText(u"interval"));
        const QString method = m_endpoint.memberText(u"method");
        if (isPage() && method != QLatin1String("GET"))
            type(u"request.method", method);
        const QString body = m_endpoint.memberText(u"body");
        if (isPage())
            type(u"request.body", body);
        else if (!body.isEmpty())
            m_left << QStringLiteral("body");
        if (m_endpoint.memberText(u"enabled") == QLatin1String("false"))
            type(u"enabled", QStringLiteral("false"));
    }

    void takeHeaders()
    {
        const YamlNode *headers = m_endpoint.member(u"headers");
        if (!headers)
            return;
        QStringList lines;
        for (const auto &[name, part] : headers->members) {
            const QString variable = environmentName(part->text);
            if (!variable.isEmpty())
                lines << name + QStringLiteral(": env:") + variable;
            else if (isSecretName(name) || part->text.contains(QLatin1String("${")))
                m_left << QStringLiteral("the header %1, which is kept as a secret here")
                              .arg(name.left(60));
            else if (isPage() &&
                     name.compare(QLatin1String("Content-Type"), Qt::CaseInsensitive) == 0)
                type(u"request.content_type", part->text);
            else
                lines << name + QStringLiteral(": ") + part->text;
        }
        type(u"headers", lines.join(u'\n'));
    }

    void takeConditions()
    {
        const YamlNode *conditions = m_endpoint.member(u"conditions");
        if (!conditions)
            return;
        QStringList lines;
        for (const YamlPart &part : conditions->entries) {
            const GatusCondition condition = gatusCondition(part->text);
            const bool fits = isPage() && condition.assertion;
            if (fits)
                lines << condition.assertion->text() + u'\t';
            else if (!condition.isJudgedAnyway)
                m_left << QStringLiteral("the condition %1").arg(part->text.left(80));
        }
        type(u"assert", lines.join(u'\n'));
    }

    void takeClient()
    {
        const YamlNode *client = m_endpoint.member(u"client");
        if (!client)
            return;
        for (const auto &[key, part] : client->members) {
            if (key == QLatin1String("timeout"))
                type(u"connect_timeout", part->text);
            else
                m_left << QStringLiteral("client.") + key.left(40);
        }
    }

    const YamlNode &m_endpoint;
    ImportRow m_row;
    QStringList m_left;
};

QString sectionsLeftOut(const YamlNode &root)
{
    QStringList left;
    for (const auto &[key, part] : root.members) {
        if (key != QLatin1String("endpoints") && key != QLatin1String("services") &&
            !key.startsWith(QLatin1String("x-")))
            left << key.left(40);
    }
    return left.isEmpty() ? QString()
                          : QStringLiteral("left out: ") + left.join(QStringLiteral(", "));
}

} // namespace

ImportList importGatus(const QByteArray &yaml, const QList<ServiceSettings> &known)
{
    const YamlTree tree = readYaml(yaml);
    if (!tree.root)
        return ImportMaker::unreadable(
            QStringLiteral("it cannot be read as YAML: %1").arg(tree.problem));
    const YamlNode *endpoints = tree.root->member(u"endpoints");
    if (!endpoints)
        endpoints = tree.root->member(u"services"); // as older versions call them
    if (!endpoints || endpoints->kind != YamlNode::Kind::List)
        return ImportMaker::unreadable(
            QStringLiteral("it has no list \"endpoints\"; take the config.yaml of Gatus"));
    if (endpoints->entries.size() > maxImportRows)
        return ImportMaker::unreadable(
            QStringLiteral("there are more than %1 entries").arg(maxImportRows));
    ImportMaker maker(known);
    for (const YamlPart &endpoint : endpoints->entries)
        maker.add(GatusRow(*endpoint).made());
    ImportList list = maker.list();
    list.note = sectionsLeftOut(*tree.root);
    return list;
}

bool looksLikeGatus(const QByteArray &text)
{
    const QByteArray head = "\n" + text.left(maxYamlBytes + 1);
    return head.contains("\nendpoints:") || head.contains("\nservices:");
}

} // namespace Pulse
