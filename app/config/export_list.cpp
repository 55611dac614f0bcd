// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/export_list.h"

#include "app/config/config_editor.h"
#include "app/config/csv_rows.h"
#include "app/config/service_form.h"
#include "app/config/value_checks.h"
#include "models/item/json_text.h"

#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

namespace Pulse {

namespace {

const QByteArray
    tomlHead("# Services exported from Pulseboard. A secret is never exported: a reference as\n"
             "# \"secret:NAME\" stays, and NAME is stored anew on the computer that reads it.\n"
             "version = 1\n");

/// One service without what looks like a secret.
class Exported final {
public:
    Exported(const ServiceSettings &service, QStringList &left) : m_service(service), m_left(left)
    {
        takeHeaders();
        takeQuery(m_service.url);
        for (QString &url : m_service.fallbackUrls)
            takeQuery(url);
        if (m_service.health)
            takeQuery(m_service.health->url);
        takeText(m_service.request.body, QStringLiteral("the body"));
        takeText(m_service.jsonPing, QStringLiteral("json_ping"));
        for (QString &text : m_service.sendOnConnect)
            takeText(text, QStringLiteral("a text of send_on_connect"));
        m_service.sendOnConnect.removeAll(QString());
    }
    [[nodiscard]] const ServiceSettings &service() const { return m_service; }

private:
    void tell(const QString &what)
    {
        m_left << QStringLiteral("%1: %2 looks like a secret").arg(m_service.id.value, what);
    }

    void takeHeaders()
    {
        TextPairs kept;
        for (const auto &header : std::as_const(m_service.headers)) {
            if (isSecretName(header.first) && !isReference(header.second))
                tell(QStringLiteral("the header %1").arg(header.first));
            else
                kept.append(header);
        }
        m_service.headers = kept;
    }

    void takeQuery(QString &address)
    {
        QUrl url(address);
        QUrlQuery query(url);
        bool changed = false;
        for (const auto &[name, value] : query.queryItems()) {
            if (value.isEmpty() || !isSecretName(name))
                continue;
            query.removeAllQueryItems(name);
            changed = true;
            tell(QStringLiteral("\"%1\" of an address").arg(name));
        }
        if (!changed)
            return;
        url.setQuery(query.isEmpty() ? QString() : query.toString(QUrl::FullyEncoded));
        address = url.toString(QUrl::FullyEncoded);
    }

    void takeText(QString &text, const QString &name)
    {
        if (hideSecrets(text) == text)
            return;
        tell(name);
        text.clear();
    }

    ServiceSettings m_service;
    QStringList &m_left;
};

QList<ServiceSettings> exported(const QList<ServiceSettings> &services, QStringList &left)
{
    QList<ServiceSettings> out;
    out.reserve(services.size());
    for (const ServiceSettings &service : services)
        out.append(Exported(service, left).service());
    return out;
}

} // namespace

ExportText exportToml(const QList<ServiceSettings> &services)
{
    ExportText out;
    const ConfigEdit edit = withNewServices(tomlHead, exported(services, out.left));
    out.problem = edit.problem;
    out.text = edit.text.value_or(QByteArray());
    return out;
}

ExportText exportCsv(const QList<ServiceSettings> &services)
{
    ExportText out;
    QList<SettingsForm> forms;
    QStringList columns{QStringLiteral("url"), QStringLiteral("name")};
    for (const ServiceSettings &service : exported(services, out.left)) {
        forms.append(formOfNew(service));
        for (const SettingField &field : forms.constLast().fields) {
            if (!field.typed.isEmpty() && !columns.contains(field.key))
                columns << field.key;
        }
    }
    out.text = csvLine(columns);
    for (const SettingsForm &form : std::as_const(forms)) {
        QStringList values;
        for (const QString &column : std::as_const(columns))
            values << form.typed(column);
        out.text += csvLine(values);
    }
    return out;
}

bool isSecretName(const QString &name)
{
    for (const char *part : {"auth", "cookie", "token", "key", "secret", "passw", "credential",
                             "signature", "session"}) {
        if (name.contains(QLatin1String(part), Qt::CaseInsensitive))
            return true;
    }
    return false;
}

} // namespace Pulse
