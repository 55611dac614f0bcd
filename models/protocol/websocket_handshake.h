// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/protocol/http_head.h"

#include <QByteArray>
#include <QList>
#include <QPair>

namespace Pulse {

/// A client's request for the upgrade (RFC 6455 4.1). All parts are ready for the wire: nothing
/// here escapes, so no CR or LF may stand in them.
struct UpgradeRequest {
    QByteArray target;                            ///< path and query
    QByteArray host;                              ///< with the port unless it is the scheme's own
    QByteArray key;                               ///< 16 bytes that nobody can foresee, in base64
    QList<QPair<QByteArray, QByteArray>> headers; ///< Origin, Authorization and the like
    QList<QByteArray> subprotocols;               ///< by preference; may be empty
};
/// No extension is offered.
[[nodiscard]] QByteArray upgradeRequestBytes(const UpgradeRequest &request);

/// Reads what a server answers to the request, as it comes. Pure; limits are HttpHeadReader's.
class UpgradeAnswerReader final {
public:
    enum class State : quint8 {
        Reading,
        Upgraded, ///< what follows in the bytes is frames
        Refused,  ///< head() has its status; a body is not read
        Broken,   ///< fault(): not HTTP, or a 101 that is not a WebSocket's
        TooBig,   ///< fault()
    };

    explicit UpgradeAnswerReader(const UpgradeRequest &request);

    /// Takes from the front what belongs to the answer's head.
    State add(QByteArrayView &bytes);
    [[nodiscard]] const HttpHead &head() const { return m_reader.head(); }
    [[nodiscard]] const char *fault() const { return m_fault; }
    /// What the server chose; empty when it chose none.
    [[nodiscard]] QByteArray subprotocol() const;
    /// Not a byte came.
    [[nodiscard]] bool isUntouched() const { return m_reader.isUntouched(); }

private:
    [[nodiscard]] const char *faultOfUpgrade() const;

    HttpHeadReader m_reader;
    QByteArray m_accept; ///< the only right answer to our key
    QList<QByteArray> m_offered;
    const char *m_fault = nullptr;
};

} // namespace Pulse
