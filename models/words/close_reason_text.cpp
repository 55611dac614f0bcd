// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/code_text.h"
#include "models/words/plain_line.h"
#include "models/words/reason_text.h"
#include "models/words/text.h"

namespace Pulse::Words {
namespace {

/// "fact: detail", or the fact alone when there is no detail.
QString withDetail(const QString &fact, const CloseReason &reason)
{
    const QString detail = plainLine(reason.detail);
    return detail.isEmpty() ? fact : Text::tr("%1: %2", "fact: detail").arg(fact, detail);
}

/// A code is never shown alone: its meaning, the server's own words, then the code in brackets.
QString closedByServer(const CloseReason &reason)
{
    const QString fact = Text::tr("The server closed the connection");
    const QString said = plainLine(reason.detail);
    if (!reason.closeCode)
        return withDetail(fact, reason);
    const int code = *reason.closeCode;
    QString meaning = closeCodeMeaning(code);
    if (meaning.isEmpty())
        meaning = said.isEmpty() ? Text::tr("for a reason of its own") : Text::tr("“%1”").arg(said);
    else if (!said.isEmpty() && said.compare(meaning, Qt::CaseInsensitive) != 0)
        meaning = Text::tr("%1, “%2”", "meaning, words of the server").arg(meaning, said);
    // All at once: what the server said must not be taken for a place holder.
    return Text::tr("%1: %2 (%3)", "fact: meaning (code)")
        .arg(fact, meaning, QString::number(code));
}

QString signInRefused(const CloseReason &reason)
{
    const QString fact = Text::tr("Sign-in refused");
    const std::optional<int> code = reason.httpStatus ? reason.httpStatus : reason.closeCode;
    return code ? Text::tr("%1 (%2)", "fact (code)").arg(fact).arg(*code)
                : withDetail(fact, reason);
}

QString refusedWithStatus(const CloseReason &reason)
{
    if (!reason.httpStatus)
        return withDetail(Text::tr("The server refused the connection"), reason);
    return Text::tr("The server refused the connection: %1 (%2)")
        .arg(httpStatusMeaning(*reason.httpStatus))
        .arg(*reason.httpStatus);
}

QString redirected(const CloseReason &reason)
{
    const QString host = plainLine(reason.detail);
    return host.isEmpty() ? Text::tr("The server points to another address, not followed")
                          : Text::tr("The server points to %1, not followed").arg(host);
}

QString askedFor(const CloseReason &reason)
{
    return reason.by == ClosedBy::Operator ? Text::tr("Ended because it was asked for")
                                           : Text::tr("Ended by Pulseboard");
}

} // namespace

QString closeReason(const CloseReason &reason)
{
    const auto told = [&reason](const QString &fact) {
        return withDetail(fact, reason);
    };
    switch (reason.what) {
    case FailureClass::None: return {};
    case FailureClass::NameNotFound: return told(Text::tr("Name not found"));
    case FailureClass::Refused: return Text::tr("Connection refused: nothing listens there");
    case FailureClass::Unreachable: return Text::tr("The server cannot be reached from here");
    case FailureClass::ConnectTimeout: return Text::tr("No connection within the time limit");
    case FailureClass::Tls: return told(Text::tr("Secure connection failed"));
    case FailureClass::Handshake: return told(Text::tr("Not the answer of a WebSocket server"));
    case FailureClass::HttpStatus: return refusedWithStatus(reason);
    case FailureClass::SignIn: return signInRefused(reason);
    case FailureClass::ClosedByServer: return closedByServer(reason);
    case FailureClass::ConnectionLost: return Text::tr("The connection broke off");
    case FailureClass::Protocol: return told(Text::tr("The server broke the protocol"));
    case FailureClass::TooBig: return told(Text::tr("The server sent too much"));
    case FailureClass::TooSlow: return told(Text::tr("The server sent too slowly"));
    case FailureClass::NotReading: return Text::tr("The server stopped reading what was sent");
    case FailureClass::NoPong: return Text::tr("Pings were not answered in time");
    case FailureClass::Silent: return Text::tr("No heartbeat for too long");
    case FailureClass::ObserverGap: return Text::tr("This computer was asleep or stood still");
    case FailureClass::OperatorAsked: return askedFor(reason);
    case FailureClass::Redirected: return redirected(reason);
    case FailureClass::BadAddress: return told(Text::tr("The address cannot be used"));
    case FailureClass::Unexpected: return told(Text::tr("Not the answer that is expected"));
    case FailureClass::MissingSecret: return told(Text::tr("A token or password is missing"));
    case FailureClass::BadSettings: return told(Text::tr("A setting cannot be used"));
    case FailureClass::Proxy: return told(Text::tr("The proxy did not let it through"));
    case FailureClass::OtherService: return told(Text::tr("Another service answers there"));
    case FailureClass::NotSocketIo: return told(Text::tr("Not the answer of a Socket.IO server"));
    case FailureClass::NamespaceRefused:
        return told(Text::tr("The server did not let us into the namespace"));
    case FailureClass::PutOut: return told(Text::tr("Put out by the server"));
    }
    return {};
}

} // namespace Pulse::Words
