// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/schema_fields.h"

// The tables of [[service.assert]] and [[service.metric]].
namespace Pulse {

const QList<SchemaField<AssertText>> &assertFields()
{
    using A = AssertText;
    using K = ValueKind;
    const Schema::SectionKeys key;
    static const QList<SchemaField<A>> fields{
        Schema::field<&A::that>(key.required(u"that", K::Text, 1, Assertion::longest,
                                             u"What must hold: body.connection.healthy == true")),
        Schema::field<&A::otherwise>(key(u"else", K::Choice, 0, 0,
                                         u"What it means when it does not.",
                                         {QStringLiteral("critical"), QStringLiteral("warning")})),
    };
    return fields;
}

const QList<SchemaField<MetricText>> &metricFields()
{
    using M = MetricText;
    using K = ValueKind;
    const Schema::SectionKeys key;
    static const QList<SchemaField<M>> fields{
        Schema::field<&M::name>(key.required(u"name", K::Text, 1, 60, u"What people read.")),
        Schema::field<&M::path>(
            key.required(u"path", K::Text, 1, JsonPath::longest,
                         u"Where it stands: memory.rss, or a metric of a Prometheus text.")),
        Schema::field<&M::unit>(key(u"unit", K::Text, 0, 20, u"Shown behind the figure.")),
        Schema::field<&M::kind>(key(u"kind", K::Choice, 0, 0,
                                    u"gauge: the figure itself; counter: its growth a second.",
                                    {QStringLiteral("gauge"), QStringLiteral("counter")})),
        Schema::field<&M::warning>(
            key(u"warning", K::Number, -1e300, 1e300, u"Beyond it a warning.")),
        Schema::field<&M::critical>(key(u"critical", K::Number, -1e300, 1e300,
                                        u"Beyond it critical; less than warning: low is bad.")),
    };
    return fields;
}

AssertText textOf(const AssertionSettings &assertion)
{
    const bool warns = assertion.otherwise == Status::Warning;
    return {assertion.that.text(), warns ? QStringLiteral("warning") : QStringLiteral("critical")};
}

MetricText textOf(const MetricSettings &metric)
{
    const bool counter = metric.kind == MetricKind::Counter;
    return {metric.name,    metric.path,
            metric.unit,    counter ? QStringLiteral("counter") : QStringLiteral("gauge"),
            metric.warning, metric.critical};
}

} // namespace Pulse
