// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <optional>

namespace Pulse {

/// Where the local API listens and who may do what. The token is a secret: never told, never
/// logged.
struct ApiSetup {
    QHostAddress address{QHostAddress::LocalHost};
    quint16 port = 0;  ///< 0: any free one
    QString token;     ///< empty: nothing can be changed through the API
    QStringList names; ///< further host names it may be called by, in lower case
    QString metricsPrefix = QStringLiteral("pulseboard");

    friend bool operator==(const ApiSetup &, const ApiSetup &) = default;
};

/// "127.0.0.1:9187", "[::1]:9187", "localhost:9187", ":9187" (this computer only), "0.0.0.0:9187".
struct ApiPlace {
    QHostAddress address;
    quint16 port = 0;
    friend bool operator==(const ApiPlace &, const ApiPlace &) = default;
};
/// Nothing, and why in `problem`, when the text is not a place.
[[nodiscard]] std::optional<ApiPlace> placeOf(const QString &text, QString *problem);

/// Why this setup must not be used: open to others without a token. Empty when it is fine.
[[nodiscard]] QString refusalOf(const ApiSetup &setup);

/// Equal? Takes as long for any two texts, so that a secret cannot be guessed by the time it takes.
[[nodiscard]] bool isSameSecret(QByteArrayView a, QByteArrayView b);

/// Is this Host header one that this server may be called by: an address, localhost, or one of the
/// setup's names? A page in a browser can bind a name of its own to 127.0.0.1 (DNS rebinding), but
/// it cannot send another name than its own.
[[nodiscard]] bool isOwnHost(const QByteArray &header, const ApiSetup &setup, quint16 port);

} // namespace Pulse

Q_DECLARE_METATYPE(Pulse::ApiSetup)
