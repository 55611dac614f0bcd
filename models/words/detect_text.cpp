// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/detect_text.h"

#include "models/protocol/profile.h"
#include "models/words/number_text.h"
#include "models/words/plain_line.h"
#include "models/words/reason_text.h"
#include "models/words/text.h"

namespace Pulse::Words {
namespace {

QString statusPart(const DetectStep &step)
{
    return step.status ? QString::number(*step.status) : QString();
}

QString commaJoined(const QStringList &parts)
{
    QStringList filled = parts;
    filled.removeAll(QString());
    return filled.join(QStringLiteral(", "));
}

} // namespace

QString detectStep(DetectStepKind kind)
{
    switch (kind) {
    case DetectStepKind::Name: return Text::tr("Name look-up");
    case DetectStepKind::Tcp: return Text::tr("TCP connection");
    case DetectStepKind::Tls: return Text::tr("Encryption");
    case DetectStepKind::Answer: return Text::tr("Answer");
    case DetectStepKind::Upgrade: return Text::tr("Upgrade");
    case DetectStepKind::FirstMessage: return Text::tr("First message");
    case DetectStepKind::Heartbeat: return Text::tr("Heartbeat");
    }
    return {};
}

QString detectStepName(DetectStepKind kind)
{
    switch (kind) {
    case DetectStepKind::Name: return QStringLiteral("name");
    case DetectStepKind::Tcp: return QStringLiteral("tcp");
    case DetectStepKind::Tls: return QStringLiteral("tls");
    case DetectStepKind::Answer: return QStringLiteral("answer");
    case DetectStepKind::Upgrade: return QStringLiteral("upgrade");
    case DetectStepKind::FirstMessage: return QStringLiteral("message");
    case DetectStepKind::Heartbeat: return QStringLiteral("heartbeat");
    }
    return {};
}

QString detectStepDetail(const DetectStep &step)
{
    const QString detail = plainLine(step.detail, 100);
    if (step.failure)
        return commaJoined({detail, closeReason(*step.failure)});
    if (step.kind == DetectStepKind::Heartbeat)
        return Text::tr("the %1.", "number of a heartbeat").arg(step.count);
    return commaJoined({detail, statusPart(step)});
}

QString detectVerdictName(DetectVerdict verdict)
{
    switch (verdict) {
    case DetectVerdict::Recognised: return QStringLiteral("recognised");
    case DetectVerdict::NotSure: return QStringLiteral("not-sure");
    case DetectVerdict::Nothing: return QStringLiteral("nothing");
    }
    return {};
}

QString detectConfidenceName(Confidence confidence)
{
    switch (confidence) {
    case Confidence::None: return QStringLiteral("none");
    case Confidence::Likely: return QStringLiteral("likely");
    case Confidence::Certain: return QStringLiteral("certain");
    }
    return {};
}

QString detectTransportName(const Finding &finding)
{
    switch (finding.transport) {
    case TransportKind::WebSocket: return QStringLiteral("websocket");
    case TransportKind::HttpCheck: return QStringLiteral("http");
    // Not looked for: nothing that answers there tells one from another.
    case TransportKind::TcpCheck: return QStringLiteral("tcp");
    case TransportKind::TlsCheck: return QStringLiteral("tls");
    case TransportKind::DnsCheck: return QStringLiteral("dns");
    case TransportKind::Push: return QStringLiteral("push");
    case TransportKind::SocketIo: return QStringLiteral("socketio");
    }
    return {};
}

QString detectHeadline(const Finding &finding)
{
    const bool socket = finding.transport == TransportKind::WebSocket;
    const QString how = socket ? Text::tr("over a WebSocket") : Text::tr("by an HTTP page");
    switch (finding.verdict) {
    case DetectVerdict::Recognised:
        if (finding.confidence == Confidence::Likely)
            return Text::tr("Likely %1, %2", "profile, how").arg(profileName(finding.profile), how);
        return Text::tr("Recognised: %1, %2", "profile, how")
            .arg(profileName(finding.profile), how);
    case DetectVerdict::NotSure: return Text::tr("Not sure what it is");
    case DetectVerdict::Nothing: break;
    }
    const QString why = finding.failure ? closeReason(*finding.failure) : QString();
    return why.isEmpty() ? Text::tr("Nothing answers there")
                         : Text::tr("Nothing answers there. %1").arg(why);
}

QString detectInterval(const IntervalFound &interval)
{
    const QString every = duration(interval.value);
    if (interval.beats == 0)
        return Text::tr("every %1, as this profile does").arg(every);
    return Text::tr("every %1, from %n beats", nullptr, interval.beats).arg(every);
}

QString detectTimeField(const Finding &finding)
{
    const QString field = plainLine(finding.timeField);
    switch (finding.timeForm) {
    case TimeForm::None: return {};
    case TimeForm::WithZone: return Text::tr("%1, ISO 8601 with time zone").arg(field);
    case TimeForm::WithoutZone:
        return Text::tr("%1, ISO 8601 without a time zone: not used for latency").arg(field);
    case TimeForm::Number: return Text::tr("%1, a number since 1970").arg(field);
    }
    return {};
}

QString detectPage(const PageFound &page)
{
    const QString fact = Text::tr("%1 answers %2", "path, HTTP status")
                             .arg(plainLine(page.path, 100))
                             .arg(page.status);
    if (page.reads.isEmpty())
        return fact;
    return fact + QStringLiteral(": ") + page.reads.join(QStringLiteral(", "));
}

QString detectAddressFault(const DetectAddress &address)
{
    const QString instead =
        address.offered.isEmpty()
            ? QString()
            : QLatin1Char(' ') + Text::tr("Try %1 instead.").arg(plainLine(address.offered));
    switch (address.fault) {
    case AddressFault::None: return {};
    case AddressFault::Empty: return Text::tr("There is no address. Paste one, or a host name.");
    case AddressFault::TooLong:
        return Text::tr("The address is too long. Keep it to 2048 characters.");
    case AddressFault::Unreadable:
        return Text::tr("The address cannot be read. Write it as wss://host/path, host:port or "
                        "host.");
    case AddressFault::Controls:
        return Text::tr("The address holds a space or control character. Write %20 for a space.");
    case AddressFault::UnknownScheme:
        return Text::tr("The address does not begin with a scheme that is watched. Use ws, wss, "
                        "http, https, socketio or socketios, or leave it out.");
    case AddressFault::BadPort:
        return Text::tr("The address has a port that does not exist. Use 1 to 65535.");
    case AddressFault::Credentials:
        return Text::tr("The address holds a user or password. Take it out; a token is kept in "
                        "the keyring.") +
               instead;
    case AddressFault::SideEffect:
        return Text::tr("Asking for this address may restart, stop or change something, so it is "
                        "not asked for.") +
               instead;
    }
    return {};
}

} // namespace Pulse::Words
