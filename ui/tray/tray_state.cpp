// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/tray_state.h"

#include "models/words/number_text.h"
#include "models/words/plain_line.h"
#include "models/words/reason_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace Pulse {

namespace {

struct TrayText {
    Q_DECLARE_TR_FUNCTIONS(Tray)
};

constexpr qsizetype NameLength = 48;

bool needsAttention(Status status)
{
    return status <= Status::Warning;
}

/// Rows needing attention: worst first, then the newest.
QList<int> attentionRows(const SessionStore &store)
{
    QList<int> rows;
    for (int row = 0; row < store.count(); ++row) {
        if (needsAttention(store.at(row).state.status))
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end(), [&store](int a, int b) {
        const SessionState &x = store.at(a).state;
        const SessionState &y = store.at(b).state;
        if (x.status != y.status)
            return x.status < y.status;
        if (x.statusSince.mono != y.statusSince.mono)
            return x.statusSince.mono > y.statusSince.mono;
        return a < b;
    });
    return rows;
}

TrayGlyph glyphOf(const SessionStore &store, const QList<int> &attention)
{
    if (!attention.isEmpty()) {
        switch (store.at(attention.constFirst()).state.status) {
        case Status::Critical: return TrayGlyph::Critical;
        case Status::Offline: return TrayGlyph::Offline;
        case Status::Warning:
        case Status::Connecting:
        case Status::Unknown:
        case Status::Healthy:
        case Status::Paused: return TrayGlyph::Warning;
        }
    }
    bool allPaused = store.count() > 0;
    for (int row = 0; row < store.count() && allPaused; ++row)
        allPaused = store.at(row).state.status == Status::Paused;
    return allPaused ? TrayGlyph::Paused : TrayGlyph::Fine;
}

QString countsLine(const SessionStore &store, const QList<int> &attention)
{
    std::array<int, 3> counts{};
    for (int row : attention)
        ++counts.at(static_cast<size_t>(store.at(row).state.status));
    QStringList parts;
    if (counts[0] > 0)
        parts.append(TrayText::tr("%1 critical").arg(Words::count(counts[0])));
    if (counts[1] > 0)
        parts.append(TrayText::tr("%1 offline").arg(Words::count(counts[1])));
    if (counts[2] == 1)
        parts.append(TrayText::tr("1 warning"));
    else if (counts[2] > 1)
        parts.append(TrayText::tr("%1 warnings").arg(Words::count(counts[2])));
    return parts.join(QStringLiteral(", "));
}

QString headlineOf(const SessionStore &store, qsizetype attention, TrayGlyph glyph)
{
    if (attention > 0) {
        return TrayText::tr("%1 of %2 need attention")
            .arg(Words::count(attention), Words::count(store.count()));
    }
    if (store.count() == 0)
        return TrayText::tr("Nothing is watched yet");
    return glyph == TrayGlyph::Paused ? TrayText::tr("Everything is paused")
                                      : TrayText::tr("Everything is fine");
}

QString whyOf(const SessionStore::Entry &entry, Instant now)
{
    const QString name = Words::plainLine(entry.settings->name, NameLength);
    if (entry.state.reasons.isEmpty())
        return name;
    const QString why = Words::reason(entry.state.reasons.constFirst(), entry.state, now);
    return TrayText::tr("%1: %2").arg(name, Words::plainLine(why));
}

TrayState blind()
{
    TrayState state;
    state.glyph = TrayGlyph::ThisComputerOffline;
    state.headline = TrayText::tr("This computer is offline");
    state.line = TrayText::tr("No alerts are sent");
    return state;
}

QString tooltipOf(const QString &headline, const QString &line)
{
    const QString first = TrayText::tr("Pulseboard: %1").arg(headline);
    return line.isEmpty() ? first : first + QLatin1Char('\n') + line;
}

} // namespace

TrayState trayState(const SessionStore &store, bool thisComputerOffline)
{
    if (thisComputerOffline) {
        TrayState state = blind();
        state.tooltip = tooltipOf(state.headline, state.line);
        return state;
    }
    TrayState state;
    const Instant now = store.now();
    if (const auto silence = store.silences().ofAll(now.wall)) {
        state.muted = true;
        state.mutedUntil = TrayText::tr("Alerts are silenced until %1")
                               .arg(Words::shortMoment(silence->until, now.wall));
    }
    const QList<int> attention = attentionRows(store);
    state.glyph = glyphOf(store, attention);
    state.headline = headlineOf(store, attention.size(), state.glyph);
    state.line = countsLine(store, attention);
    for (int row : attention) {
        const SessionStore::Entry &entry = store.at(row);
        state.anyUnseen = state.anyUnseen || !entry.seen;
        if (entry.state.status != Status::Warning)
            state.down.append(entry.id);
        if (state.entries.size() == TrayState::EntriesShown)
            continue;
        state.entries.append({entry.id, entry.state.status,
                              Words::plainLine(entry.settings->name, NameLength),
                              Words::duration(now - entry.state.statusSince)});
    }
    state.more = static_cast<int>(attention.size() - state.entries.size());
    const QString worst =
        attention.isEmpty() ? QString() : whyOf(store.at(attention.constFirst()), now);
    // What is wrong keeps its shape; silence is said beside it.
    if (state.muted && attention.isEmpty())
        state.glyph = TrayGlyph::Paused;
    state.tooltip = tooltipOf(state.headline, worst);
    if (state.muted)
        state.tooltip += QLatin1Char('\n') + state.mutedUntil;
    return state;
}

} // namespace Pulse
