// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace Pulse {

/// What the system's keyring said. `available` is false when there is no keyring at all.
struct KeyringAnswer {
    QString value;   ///< of a read that worked
    QString problem; ///< for people, without the secret; empty when it worked
    bool available = true;
};

/// The system's keyring, as the secret store needs it. Asynchronous: an answer may take for ever
/// (the keyring is locked and asks for its password), and comes on the caller's thread. Answers
/// that come after the keyring object's end are dropped.
class Keyring {
public:
    using Done = std::function<void(const KeyringAnswer &)>;

    virtual ~Keyring() = default;
    virtual void read(const QString &name, Done done) = 0;
    virtual void write(const QString &name, const QString &value, Done done) = 0;
    virtual void remove(const QString &name, Done done) = 0;
};

} // namespace Pulse
