// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/config/config.h"
#include "app/config/config_value.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Pulse {

// The table of everything pulseboard.toml may say. The reader's checks, the editor's texts and the
// reference are made from it; a key that is not here does not exist.

/// How a value is written and checked. `min` and `max` of a key are milliseconds for durations,
/// characters for texts, entries for lists and headers, and the number itself otherwise.
enum class ValueKind : quint8 {
    Text,         ///< one line, no control characters
    LongText,     ///< line breaks allowed
    Id,           ///< letters, digits, '.', '_', '-'
    SocketOrPage, ///< ws wss http https prometheus+http prometheus+https socketio socketios
    Page,         ///< http https and both with prometheus+
    Reference,    ///< secret:NAME env:NAME file:PATH
    Delivery,     ///< a Reference, or the address of a mail server: smtp:// smtps://
    MailAddress,  ///< owner@example.net, or Name <owner@example.net>
    MailList,     ///< a list of them
    Choice,
    TextList,
    Messages,    ///< a list of texts of up to 64 KiB each, line breaks allowed
    Proxy,       ///< http:// or socks5:// with a host, without a password
    FilePath,    ///< relative to the folder of the file
    Fingerprint, ///< SHA-256 in hex, with or without colons
    PageList,    ///< addresses as Page
    FieldPath,   ///< a place in a JSON document: "data.storeId"
    PagePath,    ///< relative to an address: "ping", "/"; no scheme, no host
    Headers,
    Bool,
    Integer,
    Number,
    Duration,
    DurationOrAuto,
};

struct SchemaKey {
    QString section{}; ///< "", or one of serviceSections()
    QString name{};
    ValueKind kind = ValueKind::Text;
    double min = 0;
    double max = 0;
    QString help{};
    QStringList choices{};
    bool required = false;

    /// "url", "heartbeat.interval"
    [[nodiscard]] QString path() const { return section.isEmpty() ? name : section + u'.' + name; }
};

/// A key bound to the settings it stands for.
template <typename Settings>
struct SchemaField {
    SchemaKey key;
    void (*set)(Settings &, const ConfigValue &);
    ConfigValue (*get)(const Settings &);
};
using ServiceField = SchemaField<ServiceSettings>;
using ChannelField = SchemaField<ChannelSettings>;
using ApiField = SchemaField<ApiSettings>;

/// The lists of tables that a service may have.
inline const QString assertList = QStringLiteral("assert");
inline const QString metricList = QStringLiteral("metric");
/// One [[service.assert]] and one [[service.metric]] as they are written.
struct AssertText {
    QString that;
    QString otherwise = QStringLiteral("critical");
};
struct MetricText {
    QString name;
    QString path;
    QString unit;
    QString kind = QStringLiteral("gauge");
    std::optional<double> warning;
    std::optional<double> critical;
};
[[nodiscard]] const QList<SchemaField<AssertText>> &assertFields();
[[nodiscard]] const QList<SchemaField<MetricText>> &metricFields();
[[nodiscard]] AssertText textOf(const AssertionSettings &assertion);
[[nodiscard]] MetricText textOf(const MetricSettings &metric);

[[nodiscard]] const QList<ServiceField> &serviceFields();
[[nodiscard]] const QList<ChannelField> &channelFields();
[[nodiscard]] const QList<ApiField> &apiFields();
/// "heartbeat", "reconnect", … in the order in which they are written.
[[nodiscard]] QStringList serviceSections();

/// Sections that the design names for a later version: kept in the file, not used, and told so.
[[nodiscard]] QStringList laterSections();
/// Address schemes and channel kinds of a later version: refused, and told so.
[[nodiscard]] QStringList laterSchemes();
[[nodiscard]] QStringList laterChannelKinds();

[[nodiscard]] QString channelKindName(ChannelKind kind);

// Limits (S06). More is refused, never cut in silence.
inline constexpr qint64 maxConfigBytes = 8 * 1024 * 1024;
inline constexpr int maxServices = 10'000;
inline constexpr int maxChannels = 100;
inline constexpr int maxAsserts = 50; ///< of one service
inline constexpr int maxMetrics = 50;
inline constexpr int configVersion = 1;

} // namespace Pulse
