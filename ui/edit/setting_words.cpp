// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edit/setting_words.h"

#include "models/words/number_text.h"
#include "models/words/plain_line.h"

#include <QCoreApplication>
#include <QHash>

#include <cmath>

namespace Pulse::SettingWords {

namespace {

struct SettingText {
    Q_DECLARE_TR_FUNCTIONS(Settings)
};

QString readable(const QString &name)
{
    QString words = name;
    words.replace(u'_', u' ');
    return words.left(1).toUpper() + words.mid(1);
}

QHash<QString, QString> labels()
{
    return {
        {QStringLiteral("url"), SettingText::tr("Address")},
        {QStringLiteral("fallback_urls"), SettingText::tr("Other addresses of the same service")},
        {QStringLiteral("enabled"), SettingText::tr("Watched")},
        {QStringLiteral("headers"), SettingText::tr("HTTP headers")},
        {QStringLiteral("token"), SettingText::tr("Bearer token")},
        {QStringLiteral("expect"), SettingText::tr("Expected answer")},
        {QStringLiteral("send_on_connect"), SettingText::tr("Texts sent on connecting")},
        {QStringLiteral("json_ping"), SettingText::tr("JSON ping")},
        {QStringLiteral("heartbeat.interval"), SettingText::tr("Expected every")},
        {QStringLiteral("heartbeat.grace"), SettingText::tr("Late after a further")},
        {QStringLiteral("heartbeat.ping"), SettingText::tr("Send ping every")},
        {QStringLiteral("heartbeat.ping_miss_limit"), SettingText::tr("Missing pongs allowed")},
        {QStringLiteral("heartbeat.source"), SettingText::tr("What counts as a heartbeat")},
        {QStringLiteral("heartbeat.variance"), SettingText::tr("Variation is measured as")},
        {QStringLiteral("reconnect.base"), SettingText::tr("First wait")},
        {QStringLiteral("reconnect.cap"), SettingText::tr("Longest wait")},
        {QStringLiteral("reconnect.jitter"), SettingText::tr("Random extra")},
        {QStringLiteral("reconnect.slow_base"), SettingText::tr("First slow wait")},
        {QStringLiteral("reconnect.slow_cap"), SettingText::tr("Longest slow wait")},
        {QStringLiteral("health.url"), SettingText::tr("Health page")},
        {QStringLiteral("health.interval"), SettingText::tr("Check it every")},
        {QStringLiteral("ping.path"), SettingText::tr("Page between two checks")},
        {QStringLiteral("ping.interval"), SettingText::tr("Ask it every")},
        {QStringLiteral("identity.value"), SettingText::tr("Name it gives itself")},
        {QStringLiteral("messages.class_path"), SettingText::tr("Where its class stands")},
        {QStringLiteral("messages.store_path"), SettingText::tr("Where its store stands")},
        {QStringLiteral("messages.store"), SettingText::tr("Only messages of the store")},
        {QStringLiteral("messages.joined"), SettingText::tr("Classes of joining")},
        {QStringLiteral("messages.left"), SettingText::tr("Classes of leaving")},
        {QStringLiteral("messages.silent_after"), SettingText::tr("Warn without a message for")},
        {QStringLiteral("limits.latency_p95"), SettingText::tr("Slow from (p95)")},
        {QStringLiteral("limits.slow_for"), SettingText::tr("Slow for at least")},
        {QStringLiteral("limits.missed_for"), SettingText::tr("Critical when missed for")},
        {QStringLiteral("tls.ca"), SettingText::tr("Authorities to trust")},
        {QStringLiteral("tls.certificate"), SettingText::tr("Client certificate")},
        {QStringLiteral("tls.key"), SettingText::tr("Its key")},
        {QStringLiteral("tls.key_passphrase"), SettingText::tr("Passphrase of the key")},
        {QStringLiteral("tls.fingerprint"), SettingText::tr("Fingerprint of the server")},
        {QStringLiteral("assert"), SettingText::tr("Conditions")},
        {QStringLiteral("metric"), SettingText::tr("Figures")},
    };
}

/// The waits before the quick tries, without the random extra.
QList<nanoseconds> waitsOf(const ReconnectSettings &reconnect, int most)
{
    QList<nanoseconds> waits;
    double next = static_cast<double>(reconnect.base.count());
    const auto cap = static_cast<double>(reconnect.cap.count());
    for (int i = 0; i < std::min(reconnect.tries, most); ++i) {
        waits.append(milliseconds{static_cast<qint64>(std::min(next, cap))});
        next = std::min(next * reconnect.factor, cap);
    }
    return waits;
}

} // namespace

QString sectionOf(const QString &key)
{
    const bool isList = key == QLatin1String("assert") || key == QLatin1String("metric");
    return key.contains(u'.') ? key.section(u'.', 0, 0) : isList ? key : QString();
}

QString column(const QString &key, const QString &column)
{
    const QHash<QString, QString> words{
        {QStringLiteral("headers.name"), SettingText::tr("Header")},
        {QStringLiteral("headers.value"), SettingText::tr("Value")},
        {QStringLiteral("subprotocols.name"), SettingText::tr("Subprotocol")},
        {QStringLiteral("assert.that"), SettingText::tr("What must hold")},
        {QStringLiteral("assert.else"), SettingText::tr("Else")},
        {QStringLiteral("metric.name"), SettingText::tr("Name")},
        {QStringLiteral("metric.path"), SettingText::tr("Where it stands")},
        {QStringLiteral("metric.unit"), SettingText::tr("Unit")},
        {QStringLiteral("metric.kind"), SettingText::tr("Kind")},
        {QStringLiteral("metric.warning"), SettingText::tr("Warning beyond")},
        {QStringLiteral("metric.critical"), SettingText::tr("Critical beyond")},
    };
    return words.value(key + u'.' + column, readable(column));
}

QString addEntry(const QString &key)
{
    if (key == QLatin1String("headers"))
        return SettingText::tr("Add a header");
    if (key == QLatin1String("subprotocols"))
        return SettingText::tr("Add a subprotocol");
    if (key == QLatin1String("assert"))
        return SettingText::tr("Add a condition");
    if (key == QLatin1String("metric"))
        return SettingText::tr("Add a figure");
    return SettingText::tr("Add an entry");
}

QString label(const QString &key)
{
    const QString known = labels().value(key);
    return known.isEmpty() ? readable(key.section(u'.', -1)) : known;
}

QString section(const QString &name)
{
    if (name.isEmpty())
        return SettingText::tr("Connection");
    if (name == QLatin1String("assert"))
        return SettingText::tr("What must hold in an answer");
    if (name == QLatin1String("metric"))
        return SettingText::tr("Figures to follow");
    if (name == QLatin1String("health"))
        return SettingText::tr("Health page");
    if (name == QLatin1String("request"))
        return SettingText::tr("How a check asks");
    if (name == QLatin1String("ping"))
        return SettingText::tr("Cheap page between checks");
    if (name == QLatin1String("identity"))
        return SettingText::tr("Who answers");
    if (name == QLatin1String("messages"))
        return SettingText::tr("Messages");
    if (name == QLatin1String("tls"))
        return SettingText::tr("Encryption");
    return readable(name);
}

QString source(SettingSource source, const QString &profile)
{
    switch (source) {
    case SettingSource::Service: return SettingText::tr("Set here");
    case SettingSource::Profile: return SettingText::tr("From the profile %1").arg(profile);
    case SettingSource::Default: return SettingText::tr("Default");
    }
    return {};
}

QString besides(const QString &key, const SettingsForm &form)
{
    if (key != QLatin1String("headers"))
        return {};
    QStringList sent;
    const auto from = [&](QStringView setting, const char *header) {
        if (!form.typed(setting).isEmpty())
            sent << SettingText::tr("%1 (from %2)", "a header, the setting that makes it")
                        .arg(QLatin1String(header), label(setting.toString()));
    };
    from(u"token", "Authorization");
    from(u"request.user", "Authorization");
    from(u"origin", "Origin");
    from(u"request.content_type", "Content-Type");
    return sent.isEmpty()
               ? QString()
               : SettingText::tr("Sent besides: %1").arg(sent.join(QStringLiteral(", ")));
}

QString problem(const SettingField &field)
{
    if (field.problem.isEmpty())
        return {};
    if (field.problemEntry >= 0 && !field.problemColumn.isEmpty())
        return SettingText::tr("Entry %1, %2: %3: %4", "which, its part, what is wrong, what to do")
            .arg(QString::number(field.problemEntry + 1),
                 column(field.key, field.problemColumn.section(u'.', -1)), field.problem,
                 field.whatToDo);
    return SettingText::tr("%1: %2", "what is wrong: what to do")
        .arg(field.problem, field.whatToDo);
}

QString dispute(const SettingField &field)
{
    if (!field.isDisputed)
        return {};
    const QString now = Words::plainLine(field.stood, 80);
    return now.isEmpty()
               ? SettingText::tr("Taken out of pulseboard.toml meanwhile: Save writes it again, "
                                 "Revert leaves it out.")
               : SettingText::tr("pulseboard.toml says “%1” meanwhile: Save overwrites that, "
                                 "Revert takes it.")
                     .arg(now);
}

QString reconnectPlan(const ReconnectSettings &reconnect)
{
    constexpr int shown = 6;
    QStringList waits;
    for (const nanoseconds wait : waitsOf(reconnect, shown))
        waits << Words::duration(wait);
    if (reconnect.tries > shown)
        waits << QStringLiteral("…");
    const QString quick = SettingText::tr("Waits: %1.").arg(waits.join(QStringLiteral(", ")));
    const QString then =
        reconnect.giveUp
            ? SettingText::tr("Gives up after try %1.").arg(reconnect.tries)
            : SettingText::tr("After try %1 it counts as down and is tried every %2 to %3.")
                  .arg(QString::number(reconnect.tries), Words::duration(reconnect.slowBase),
                       Words::duration(reconnect.slowCap));
    return quick + u' ' + then;
}

} // namespace Pulse::SettingWords
