// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/import_list.h"

#include "app/config/csv_rows.h"
#include "app/config/import_gatus.h"
#include "app/config/import_maker.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Pulse {

namespace {

// Uptime Kuma.

QString text(const QJsonObject &monitor, const char *key)
{
    return monitor.value(QLatin1String(key)).toString();
}

/// The address of a monitor as we write it; empty for kinds that are not watched.
QString kumaAddress(const QJsonObject &monitor)
{
    const QString type = text(monitor, "type");
    const QString host = text(monitor, "hostname");
    const int port = monitor.value(QLatin1String("port")).toVariant().toInt();
    if (type == QLatin1String("http") || type == QLatin1String("keyword") ||
        type == QLatin1String("json-query") || type == QLatin1String("websocket-upgrade"))
        return text(monitor, "url");
    if (type == QLatin1String("port") && !host.isEmpty())
        return QStringLiteral("tcp://%1:%2").arg(host).arg(port);
    if (type == QLatin1String("dns") && !host.isEmpty())
        return QStringLiteral("dns://%1").arg(host);
    return {};
}

QStringList kumaTags(const QJsonObject &monitor)
{
    QStringList tags;
    for (const QJsonValue &tag : monitor.value(QLatin1String("tags")).toArray()) {
        const QString name = tag.toObject().value(QLatin1String("name")).toString().trimmed();
        if (!name.isEmpty() && !tags.contains(name))
            tags << QString(name).replace(u',', u' ');
    }
    return tags;
}

/// What of a monitor has no setting here.
QString kumaLeftOut(const QJsonObject &monitor)
{
    QStringList left;
    for (const char *key : {"keyword", "jsonPath", "basic_auth_user", "headers", "body"}) {
        if (!text(monitor, key).isEmpty())
            left << QString::fromLatin1(key);
    }
    return left.isEmpty() ? QString()
                          : QStringLiteral("left out: %1").arg(left.join(QStringLiteral(", ")));
}

ImportRow kumaRow(const QJsonObject &monitor)
{
    ImportRow row;
    row.name = text(monitor, "name").left(200);
    row.address = kumaAddress(monitor);
    row.form = ImportMaker::emptyForm();
    row.note = kumaLeftOut(monitor);
    if (row.address.isEmpty()) {
        row.problem = QStringLiteral("\"%1\" is a kind that is not watched by this version")
                          .arg(text(monitor, "type").left(40));
        return row;
    }
    row.form.setTyped(u"url", row.address);
    row.form.setTyped(u"name", row.name);
    row.form.setTyped(u"tags", kumaTags(monitor).join(QStringLiteral(", ")));
    const int interval = monitor.value(QLatin1String("interval")).toVariant().toInt();
    const bool isLine = row.address.startsWith(QLatin1String("ws"));
    if (interval > 0 && !isLine) // of a WebSocket it is only how often it was tried
        row.form.setTyped(u"heartbeat.interval", QStringLiteral("%1s").arg(interval));
    const QString method = text(monitor, "method");
    if (!method.isEmpty() && method != QLatin1String("GET"))
        row.form.setTyped(u"request.method", method);
    const QJsonValue active = monitor.value(QLatin1String("active"));
    if (active.isBool() ? !active.toBool() : active.isDouble() && active.toInt() == 0)
        row.form.setTyped(u"enabled", QStringLiteral("false"));
    return row;
}

} // namespace

ImportList importUptimeKuma(const QByteArray &json, const QList<ServiceSettings> &known)
{
    if (json.size() > maxImportBytes)
        return ImportMaker::unreadable(QStringLiteral("the file is larger than 16 MiB"));
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return ImportMaker::unreadable(QStringLiteral("it is not JSON: %1 at byte %2")
                                           .arg(error.errorString())
                                           .arg(error.offset));
    const QJsonValue monitors = document.object().value(QLatin1String("monitorList"));
    if (!monitors.isArray())
        return ImportMaker::unreadable(QStringLiteral(
            "it has no \"monitorList\"; take Settings, Backup, Export of Uptime Kuma"));
    ImportMaker importer(known);
    int count = 0;
    for (const QJsonValue &monitor : monitors.toArray()) {
        if (++count > maxImportRows)
            return ImportMaker::unreadable(
                QStringLiteral("there are more than %1 entries").arg(maxImportRows));
        importer.add(kumaRow(monitor.toObject()));
    }
    return importer.list();
}

ImportList importCsv(const QByteArray &csv, const QList<ServiceSettings> &known)
{
    if (csv.size() > maxImportBytes)
        return ImportMaker::unreadable(QStringLiteral("the file is larger than 16 MiB"));
    const CsvRows rows = readCsv(csv, maxImportRows + 1);
    if (!rows.problem.isEmpty())
        return ImportMaker::unreadable(rows.problem);
    const QStringList columns = rows.rows.value(0);
    const SettingsForm empty = ImportMaker::emptyForm();
    for (const QString &column : columns) {
        if (!empty.field(column.trimmed()))
            return ImportMaker::unreadable(
                QStringLiteral("line 1: \"%1\" is no key of a service; name the columns url, name, "
                               "group, tags, heartbeat.interval, …")
                    .arg(column.left(60).simplified()));
    }
    if (!columns.contains(QStringLiteral("url")))
        return ImportMaker::unreadable(QStringLiteral("line 1: there is no column \"url\""));
    ImportMaker importer(known);
    for (qsizetype i = 1; i < rows.rows.size(); ++i) {
        const QStringList &values = rows.rows.at(i);
        ImportRow row;
        row.form = empty;
        if (values.size() > columns.size())
            row.problem = QStringLiteral("has %1 values for %2 columns")
                              .arg(values.size())
                              .arg(columns.size());
        for (qsizetype k = 0; k < std::min(values.size(), columns.size()); ++k)
            row.form.setTyped(columns.at(k).trimmed(), values.at(k));
        row.address = row.form.typed(u"url").trimmed();
        row.name = row.form.typed(u"name").left(200);
        importer.add(row);
    }
    return importer.list();
}

ImportList importAny(const QByteArray &text, const QList<ServiceSettings> &known)
{
    if (text.trimmed().startsWith('{'))
        return importUptimeKuma(text, known);
    return looksLikeGatus(text) ? importGatus(text, known) : importCsv(text, known);
}

} // namespace Pulse
