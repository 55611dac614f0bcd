// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fault/fault_server.h"

#include <QStringList>

namespace Pulse::Testing {

/// A fresh self-signed certificate made by openssl, for localhost and 127.0.0.1 unless told
/// otherwise. `days` until it expires; 0: it expired already (the year 2020).
struct IdentityWish {
    QByteArray names = "DNS:localhost,IP:127.0.0.1";
    int days = 400;
};
/// Empty certificate when openssl could not make it.
[[nodiscard]] TlsIdentity makeIdentity(const IdentityWish &wish = {});

/// Makes this process trust the certificate for connections begun from now on, until destroyed.
class Trusting final {
public:
    explicit Trusting(const TlsIdentity &identity);
    ~Trusting();

private:
    Q_DISABLE_COPY_MOVE(Trusting)
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Pulse::Testing
