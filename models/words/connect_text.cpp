// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/connect_text.h"

#include "models/session/connect_budget.h"
#include "models/words/number_text.h"
#include "models/words/text.h"

#include <QList>
#include <QUrl>

#include <algorithm>

namespace Pulse::Words {

namespace {

bool isEncrypted(const QString &scheme)
{
    return scheme == QLatin1String("wss") || scheme == QLatin1String("socketios") ||
           scheme == QLatin1String("tls") || scheme.endsWith(QLatin1String("https"));
}

/// The steps that a try of this service takes; of a line the first heartbeat last, because a line
/// alone is no sign of life.
QList<ConnectStep> stepsOf(const ServiceSettings &settings)
{
    QList<ConnectStep> steps{ConnectStep::Name, ConnectStep::Reach};
    if (isEncrypted(QUrl(settings.url).scheme()))
        steps.append(ConnectStep::Secure);
    if (isCheck(settings.transport)) {
        const bool asks =
            settings.transport == TransportKind::HttpCheck ||
            (settings.transport == TransportKind::TcpCheck && !settings.expect.isEmpty());
        return asks ? steps << ConnectStep::Answer : steps;
    }
    steps.append(ConnectStep::Upgrade);
    if (settings.transport == TransportKind::SocketIo)
        steps.append(ConnectStep::SignIn);
    return steps << ConnectStep::FirstBeat;
}

} // namespace

QString connectStep(const SessionState &state)
{
    const ConnectStep step = state.progress.step;
    if (step == ConnectStep::HostTurn)
        return Text::tr("Waits its turn: %1 a second to one host")
            .arg(ConnectLimits().perHostPerSecond);
    if (step == ConnectStep::Turn)
        return Text::tr("Waits its turn: %1 connects a second").arg(ConnectLimits().perSecond);
    if (state.attemptByOperator)
        return Text::tr("Reconnecting, as asked");
    switch (step) {
    case ConnectStep::None:
    case ConnectStep::Turn:
    case ConnectStep::HostTurn: break;
    case ConnectStep::Name: return Text::tr("Connecting, looking up the name");
    case ConnectStep::Reach: return Text::tr("Connecting, reaching the server");
    case ConnectStep::Secure: return Text::tr("Connecting, making it secure (TLS)");
    case ConnectStep::Upgrade: return Text::tr("Connecting, asking for a WebSocket");
    case ConnectStep::SignIn: return Text::tr("Connecting, signing in");
    case ConnectStep::Answer: return Text::tr("Connected, waiting for the answer");
    case ConnectStep::FirstBeat: return Text::tr("Connected, no heartbeat yet");
    }
    return Text::tr("Connecting");
}

QString connectProgress(const ServiceSettings &settings, const SessionState &state, Instant now)
{
    const ConnectProgress &progress = state.progress;
    if (!progress.begun)
        return {};
    const nanoseconds taken = now - *progress.begun;
    if (state.attemptByOperator) {
        const nanoseconds left = nanoseconds(settings.connectTimeout) - taken;
        return Text::tr("timeout in %1").arg(duration(std::max(left, nanoseconds::zero())));
    }
    const QList<ConnectStep> steps = stepsOf(settings);
    const auto at = steps.indexOf(progress.step);
    if (at < 0)
        return {};
    return Text::tr("%1 of %2 steps, %3")
        .arg(QString::number(at + 1), QString::number(steps.size()), duration(taken));
}

} // namespace Pulse::Words
