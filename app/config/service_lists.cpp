// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/service_lists.h"

#include "models/protocol/answer_reader.h"

#include <algorithm>

namespace Pulse {

namespace {

/// Points into the text, behind the quote that opens it.
void tellWithin(TableReader &item, const QString &key, const TextFault &fault)
{
    FilePlace place = item.place(key);
    place.column += static_cast<int>(fault.at) + 1;
    item.tellAt(place, key, fault.what, fault.whatToDo);
}

/// What the path of a metric picks out of an answer. False: it was told why it picks nothing.
bool readPath(TableReader &item, bool isPrometheus, MetricSettings &metric)
{
    const QString key = QStringLiteral("path");
    if (isPrometheus) {
        const auto selector = PrometheusSelector::parse(metric.path);
        if (const auto *fault = std::get_if<TextFault>(&selector)) {
            if (!metric.path.isEmpty()) // that was told already
                tellWithin(item, key, *fault);
            return false;
        }
        metric.selector = std::get<PrometheusSelector>(selector);
        return true;
    }
    const auto json = JsonPath::parse(metric.path);
    if (const auto *fault = std::get_if<TextFault>(&json)) {
        tellWithin(item, key, *fault);
        return false;
    }
    metric.json = std::get<JsonPath>(json);
    return true;
}

void readMetric(TableReader &item, ServiceSettings &service)
{
    MetricText text;
    item.readFields(metricFields(), {}, {}, text);
    const bool counts = text.kind == QLatin1String("counter");
    MetricSettings metric{
        text.name,    text.path,     text.unit, counts ? MetricKind::Counter : MetricKind::Gauge,
        text.warning, text.critical, {},        {}};
    const bool besideSocket = service.health && service.transport == TransportKind::WebSocket;
    if (!readPath(item, isPrometheusUrl(besideSocket ? service.health->url : service.url), metric))
        return;
    const bool known =
        std::any_of(service.metrics.cbegin(), service.metrics.cend(),
                    [&](const MetricSettings &other) { return other.name == text.name; });
    if (known)
        item.tell(QStringLiteral("name"), QStringLiteral("\"%1\" is used already").arg(text.name),
                  QStringLiteral("give this metric a name of its own"));
    else if (!text.name.isEmpty())
        service.metrics.append(metric);
}

} // namespace

void readAsserts(TableReader &table, ServiceSettings &service)
{
    for (TableReader &item : table.tables(assertList, maxAsserts)) {
        AssertText text;
        item.readFields(assertFields(), {}, {}, text);
        if (text.that.isEmpty())
            continue; // told already
        const auto parsed = Assertion::parse(text.that);
        if (const auto *fault = std::get_if<TextFault>(&parsed)) {
            tellWithin(item, QStringLiteral("that"), *fault);
            continue;
        }
        const bool warns = text.otherwise == QLatin1String("warning");
        service.assertions.append(
            {std::get<Assertion>(parsed), warns ? Status::Warning : Status::Critical});
    }
}

void readMetrics(TableReader &table, ServiceSettings &service)
{
    for (TableReader &item : table.tables(metricList, maxMetrics))
        readMetric(item, service);
}

} // namespace Pulse
