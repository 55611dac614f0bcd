// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/config/keyring.h"

#include <QHash>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace Pulse {

/// The secret, or why there is none; never both. `warning` may stand beside a value.
struct SecretResult {
    std::optional<QString> value;
    QString problem;
    QString warning;
};

/// Turns references into secrets: secret:NAME (the system's keyring), env:NAME, file:PATH. Secrets
/// are never logged and never written to a file; without a keyring they are kept in memory for this
/// session, and the answer says so. Asynchronous and with a time limit of its own, because a locked
/// keyring may wait for its password for ever. Thread: the owner's.
class SecretStore final : public QObject {
    Q_OBJECT
public:
    using Done = std::function<void(const SecretResult &)>;
    /// What became of a secret that was to be kept.
    enum class Kept : quint8 { InKeyring, ForThisSession, Not };
    using Stored = std::function<void(Kept, const QString &words)>;

    /// Relative file: paths start at `baseFolder`. The time limit counts from the keyring's last
    /// sign of life.
    SecretStore(std::unique_ptr<Keyring> keyring, QString baseFolder,
                std::chrono::milliseconds timeLimit = std::chrono::seconds{10},
                QObject *parent = nullptr);
    ~SecretStore() override;

    /// Answers exactly once, perhaps before it returns; never after the store's end.
    void read(const QString &reference, Done done);
    /// A PEM file of a service's settings, at most 1 MiB; its bytes, or the problem.
    struct PemFile {
        std::optional<QByteArray> bytes;
        QString problem;
        QString warning; ///< for a key that others can read
    };
    [[nodiscard]] PemFile readPem(const QString &path, bool isKey) const;
    /// Into the keyring, else into memory for this session.
    void store(const QString &name, const QString &value, Stored done);
    void remove(const QString &name, Stored done);

    [[nodiscard]] bool isWaiting() const { return !m_waiting.isEmpty(); }
    [[nodiscard]] bool isForThisSession(const QString &name) const
    {
        return m_session.contains(name);
    }

Q_SIGNALS:
    /// True: the keyring has been asked and has not answered for half a second ("Waiting for your
    /// keyring"). False: it answered, or the time limit passed.
    void waitingForKeyring(bool waiting);
    /// A secret that was given up as too late has come after all: read again.
    void lateAnswer(const QString &name);

private:
    void readKeyring(const QString &name, Done done);
    void keyringAnswered(const QString &name, const KeyringAnswer &answer);
    void giveUp();
    void setWaitingShown(bool shown);

    std::unique_ptr<Keyring> m_keyring;
    QString m_baseFolder;
    QHash<QString, QList<Done>> m_waiting; ///< one keyring job for each name
    QStringList m_late;                    ///< given up, the keyring's job is still under way
    QHash<QString, QString> m_session;     ///< kept in memory only
    QTimer m_limit;
    QTimer m_notice;
    bool m_waitingShown = false;
};

} // namespace Pulse
