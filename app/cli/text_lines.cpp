// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/text_lines.h"

#include "models/words/event_text.h"
#include "models/words/number_text.h"
#include "models/words/reason_text.h"

#include <QStringList>

namespace Pulse::TextLines {

namespace {

QString begun(Instant at, const QString &session)
{
    return Words::clockTime(at.wall) + QStringLiteral("  ") + session.leftJustified(24) +
           QStringLiteral("  ");
}

struct Writer {
    Instant at;
    const SessionState &state;

    QString operator()(const ConnectionChanged &c) const
    {
        QString text = Words::connectionName(c.state);
        if (c.reason.what != FailureClass::None)
            text += QStringLiteral(": ") + Words::closeReason(c.reason);
        if (c.nextAttemptIn) {
            text += QStringLiteral(" (try %1 of %2 %3)")
                        .arg(c.attempt + 1)
                        .arg(c.maxAttempts)
                        .arg(Words::countdown(*c.nextAttemptIn));
        }
        return text;
    }
    QString operator()(const BeatSeen &b) const
    {
        return QStringLiteral("heartbeat %1%2")
            .arg(Words::latency(b.beat.latency),
                 b.beat.outcome == BeatOutcome::Late ? QStringLiteral(", late") : QString());
    }
    QString operator()(const BeatMissed &m) const
    {
        return QStringLiteral("heartbeat missed, %1 in a row").arg(m.consecutive);
    }
    QString operator()(const StatusChanged &s) const
    {
        QStringList reasons;
        for (const Reason &reason : state.reasons)
            reasons << Words::reason(reason, state, at);
        return QStringLiteral("%1 → %2: %3")
            .arg(Words::status(s.previous), Words::status(s.status),
                 reasons.join(QLatin1String("; ")));
    }
    QString operator()(const HealthRead &) const { return {}; }
    QString operator()(const ServiceRestarted &) const
    {
        return QStringLiteral("the service restarted");
    }
    QString operator()(const VersionChanged &change) const { return Words::event(change); }
    QString operator()(const TargetChanged &change) const { return Words::event(change); }
    QString operator()(const StoreLeaked &change) const { return Words::event(change); }
};

} // namespace

QString harmless(const QString &text, int length)
{
    QString out;
    for (const QChar c : text.left(length)) {
        const bool steers =
            c.category() == QChar::Other_Control || c.category() == QChar::Other_Format ||
            c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph;
        out += steers ? QChar(u' ') : c;
    }
    return text.size() > length ? out + u'…' : out;
}

QString change(const SessionId &session, const TimedChange &change, const SessionState &state)
{
    const QString text = std::visit(Writer{change.at, state}, change.what);
    return text.isEmpty() ? QString() : begun(change.at, session.value) + harmless(text, 400);
}

QString message(const SessionId &session, const MessageSeen &message)
{
    const bool in = message.direction == MessageSeen::Direction::In;
    return begun(message.at, session.value) + (in ? QStringLiteral("← ") : QStringLiteral("→ ")) +
           harmless(message.text);
}

QString observer(const ObserverNews &news)
{
    const auto text = [&]() -> QString {
        switch (news.state) {
        case ObserverNews::State::Online: return QStringLiteral("online");
        case ObserverNews::State::Offline: return QStringLiteral("offline");
        case ObserverNews::State::Asleep:
            return QStringLiteral("slept or stood still for ") + Words::duration(news.gap);
        case ObserverNews::State::ClockStep:
            return QStringLiteral("clock was set by ") + Words::offset(news.step);
        case ObserverNews::State::Overloaded: return QStringLiteral("too busy to keep time");
        }
        Q_UNREACHABLE();
    };
    return begun(news.at, QStringLiteral("this computer")) + text();
}

} // namespace Pulse::TextLines
