// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/config/own_profile.h"
#include "models/mail/mail_server.h"
#include "models/session/service.h"

#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>

namespace Pulse {

/// The kinds of channel this version can deliver to.
enum class ChannelKind : quint8 { Desktop, Discord, Email };

/// What only a channel of kind "email" has; its server stands in `url`.
struct MailChannelSettings {
    MailSecurity security = MailSecurity::StartTls;
    QString user;     ///< empty: no sign-in
    QString password; ///< a reference, never the password itself
    QString from;     ///< a Mailbox
    QStringList to;   ///< of Mailbox
    QString link;     ///< http or https: where the button of a message leads; may be empty
    QString ca;       ///< PEM file with the certificate of the server's issuer; may be empty

    friend bool operator==(const MailChannelSettings &, const MailChannelSettings &) = default;
};

/// Where people are told: one [[channel]] of the file.
struct ChannelSettings {
    QString id;
    QString name; ///< the id when the file gives none
    ChannelKind kind = ChannelKind::Desktop;
    /// Discord: a reference (secret:, env:, file:) to the webhook's address; e-mail: the server's
    /// address (MailServer); else empty.
    QString url;
    bool enabled = true;
    MailChannelSettings mail{};

    friend bool operator==(const ChannelSettings &, const ChannelSettings &) = default;
};

/// The local API: [api] of the file.
struct ApiSettings {
    QString listen;    ///< "127.0.0.1:9187"; empty: it is off
    QString token;     ///< a reference, never the token itself; empty: nothing can be changed by it
    QStringList names; ///< further host names it may be called by, in lower case
    QString metricsPrefix = QStringLiteral("pulseboard"); ///< before every name of /metrics

    friend bool operator==(const ApiSettings &, const ApiSettings &) = default;
};

/// What pulseboard.toml says, checked and complete.
struct Config {
    QList<ServiceSettings> services; ///< in the order of the file
    QList<OwnProfile> profiles;
    QList<ChannelSettings> channels;
    ApiSettings api;

    friend bool operator==(const Config &, const Config &) = default;
};

/// One thing that is wrong with the file. Never contains a secret: values of tokens, header values
/// and channel addresses are not repeated in `what`.
struct ConfigProblem {
    int line = 0;   ///< from 1; 0: the file as a whole
    int column = 0; ///< from 1, in characters
    QString key;    ///< "service.heartbeat.interval"; empty for the file as a whole
    QString what;
    QString whatToDo;
    bool fatal = true; ///< the file is not used; else a warning

    friend bool operator==(const ConfigProblem &, const ConfigProblem &) = default;
};
using ConfigProblems = QList<ConfigProblem>;

/// One line for a person: "pulseboard.toml:12:8: service.url: … — …".
[[nodiscard]] QString problemLine(const QString &fileName, const ConfigProblem &problem);

/// What reading gave: `config` is absent when any problem is fatal. Problems stand in file order.
struct ConfigReading {
    std::optional<Config> config;
    ConfigProblems problems;

    friend bool operator==(const ConfigReading &, const ConfigReading &) = default;
};

} // namespace Pulse

Q_DECLARE_METATYPE(Pulse::Config)
Q_DECLARE_METATYPE(Pulse::ConfigProblems)
