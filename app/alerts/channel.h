// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/incident/notification.h"
#include "models/mail/mail_server.h"
#include "models/mail/mailbox.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>

namespace Pulse {

/// Where mail is handed in, and from whom to whom it goes.
struct MailSetup {
    MailServer server;
    QString user;     ///< empty: no sign-in
    QString password; ///< a secret; never shown, logged or put into an error text
    Mailbox from;
    QList<Mailbox> to;
    QString link;  ///< http or https; may be empty
    QByteArray ca; ///< PEM: trusted beside the system's own; may be empty

    friend bool operator==(const MailSetup &, const MailSetup &) = default;
};

/// One place where people are told, ready to be used: its secret is resolved already.
struct ChannelSetup {
    enum class Kind : quint8 { Desktop, Discord, Email };
    QString id; ///< as configured; what people read in "Told: …"
    Kind kind = Kind::Desktop;
    QString url; ///< Discord: a secret; never shown, logged or put into an error text
    MailSetup mail{};

    friend bool operator==(const ChannelSetup &, const ChannelSetup &) = default;
};

/// Delivers messages to one place. It takes charge of what it is given (queue, retries) and tells
/// what became of it. Thread: the alerts thread.
class Channel : public QObject {
    Q_OBJECT
public:
    explicit Channel(QString id);

    [[nodiscard]] const QString &id() const { return m_id; }
    /// Returns at once.
    virtual void send(const Pulse::Notification &notification) = 0;

Q_SIGNALS:
    void delivered(const Pulse::DeliveryNews &news);
    /// The message reached nobody here and will not be tried again.
    void gaveUp(const Pulse::Notification &notification, const QString &why);
    /// It takes nothing until it is set up anew (persistent failure), or until it works again.
    void broken(const QString &why);
    void works();
    // A person answered on the message itself.
    void reconnectAsked(const QList<Pulse::SessionId> &sessions);
    void openAsked(const Pulse::SessionId &session); ///< empty: the window as such
    void acknowledgeAsked(const QList<Pulse::IncidentId> &incidents);

protected:
    [[nodiscard]] DeliveryNews news(const Notification &about, DeliveryState state, int attempts,
                                    const QString &why = {}) const;

private:
    QString m_id;
};

using NowFunction = std::function<Instant()>;
using ChannelFactory = std::function<std::unique_ptr<Channel>(const ChannelSetup &)>;

} // namespace Pulse
