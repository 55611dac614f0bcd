// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/config/keyring.h"

#include <QObject>

namespace QKeychain {
class Job;
}

namespace Pulse {

/// The keyring through QtKeychain: Secret Service or KWallet; entries of the service "pulseboard".
/// QtKeychain runs one job after the other, so one that waits holds back the rest.
class SystemKeyring final : public Keyring {
public:
    SystemKeyring();
    ~SystemKeyring() override;

    void read(const QString &name, Done done) override;
    void write(const QString &name, const QString &value, Done done) override;
    void remove(const QString &name, Done done) override;

private:
    std::unique_ptr<QObject> m_alive; ///< ends the connections of jobs still under way
};

} // namespace Pulse
