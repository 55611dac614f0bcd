// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/config/secret_store.h"
#include "models/session/watched_service.h"

#include <QObject>
#include <QTimer>

namespace Pulse {

/// Makes services ready to be watched: tokens become Authorization headers, references in headers
/// become values, certificate files their contents. Disabled services are left out. Thread: the
/// owner's.
class ServiceSecrets final : public QObject {
    Q_OBJECT
public:
    /// Services whose secrets are still awaited are reported without them after `patience`, so that
    /// a locked keyring does not hold back the others.
    explicit ServiceSecrets(SecretStore &store, milliseconds patience = milliseconds{300},
                            QObject *parent = nullptr);

    /// Replaces what was asked before. resolved() follows once or twice, and again when a late
    /// secret comes.
    void resolve(const QList<ServiceSettings> &services);

Q_SIGNALS:
    /// Complete list in the order asked for; a service without its secret has `problem` set.
    void resolved(const QList<Pulse::WatchedService> &services);
    /// For people: "chat-gateway: other users can read …".
    void warned(const QString &text);

private:
    /// Where a secret goes to.
    struct Target {
        enum class Goal : quint8 { Header, KeyPassphrase, SocketIoAuth, ProxyPassword };
        QString header;
        QString prefix;
        QString user; ///< of basic authentication; empty: the secret stands behind the prefix
        Goal goal = Goal::Header;
    };
    void ask(int index, const Target &target, const QString &reference);
    void answer(int index, const Target &target, const SecretResult &result);
    void prepareLine(int index);
    void readPem(int index, const QString &path, QByteArray LineOptions::*into);
    void report();
    [[nodiscard]] WatchedService asItStands(int index) const;

    struct Pending {
        WatchedService service;
        int open = 0;      ///< secrets not answered yet
        bool asks = false; ///< it has secrets at all
    };

    SecretStore &m_store;
    QList<ServiceSettings> m_asked;
    QList<Pending> m_pending;
    QHash<ServiceId, WatchedService> m_last; ///< as last reported, of those with secrets
    QTimer m_patience;
    quint64 m_round = 0; ///< answers of an older question are dropped
    int m_open = 0;
    bool m_asking = false;
};

} // namespace Pulse
