// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protocol/websocket_handshake.h"

#include "models/protocol/websocket_frame.h"

namespace Pulse {

QByteArray upgradeRequestBytes(const UpgradeRequest &request)
{
    QByteArray out =
        "GET " + request.target + " HTTP/1.1\r\nHost: " + request.host +
        "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: " + request.key +
        "\r\nSec-WebSocket-Version: 13\r\n";
    if (!request.subprotocols.isEmpty())
        out += "Sec-WebSocket-Protocol: " + request.subprotocols.join(", ") + "\r\n";
    for (const auto &[name, value] : request.headers)
        out += name + ": " + value + "\r\n";
    return out + "\r\n";
}

UpgradeAnswerReader::UpgradeAnswerReader(const UpgradeRequest &request)
    : m_accept(webSocketAccept(request.key)), m_offered(request.subprotocols)
{
}

UpgradeAnswerReader::State UpgradeAnswerReader::add(QByteArrayView &bytes)
{
    switch (m_reader.add(bytes)) {
    case HttpHeadReader::State::Reading: return State::Reading;
    case HttpHeadReader::State::Broken: m_fault = m_reader.fault(); return State::Broken;
    case HttpHeadReader::State::TooBig: m_fault = m_reader.fault(); return State::TooBig;
    case HttpHeadReader::State::Ready: break;
    }
    if (head().status != 101)
        return State::Refused;
    m_fault = faultOfUpgrade();
    return m_fault ? State::Broken : State::Upgraded;
}

// RFC 6455 4.1, the client's checks of the answer.
const char *UpgradeAnswerReader::faultOfUpgrade() const
{
    if (head().isHttp10)
        return "the upgrade was answered in HTTP/1.0";
    if (!head().hasToken("Upgrade", "websocket"))
        return "the answer has no “Upgrade: websocket”";
    if (!head().hasToken("Connection", "upgrade"))
        return "the answer has no “Connection: Upgrade”";
    if (head().header("Sec-WebSocket-Accept") != m_accept)
        return "the answer's Sec-WebSocket-Accept does not fit our key";
    if (!head().header("Sec-WebSocket-Extensions").isEmpty())
        return "the server chose an extension that was not offered";
    if (!subprotocol().isEmpty() && !m_offered.contains(subprotocol()))
        return "the server chose a subprotocol that was not offered";
    return nullptr;
}

QByteArray UpgradeAnswerReader::subprotocol() const
{
    return head().header("Sec-WebSocket-Protocol");
}

} // namespace Pulse
