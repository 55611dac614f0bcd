// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace Pulse {

/// One answer of the local API, before it is put on the wire.
struct ApiAnswer {
    int status = 200;
    QByteArray type = "application/json; charset=utf-8";
    QByteArray body;
    QByteArray allow;    ///< for 405: the methods that exist there
    bool signIn = false; ///< for 401: tell how to sign in
};

/// The fields, and "success": true.
[[nodiscard]] ApiAnswer goodAnswer(QJsonObject fields = {}, int status = 200);
/// "success": false, and why in words that say what to do.
[[nodiscard]] ApiAnswer refusedAnswer(int status, const QString &words);

/// Status line, headers and body. Always closes the connection.
[[nodiscard]] QByteArray wireOf(const ApiAnswer &answer, bool withBody = true);

} // namespace Pulse
