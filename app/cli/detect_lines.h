// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/detect/finding.h"

#include <QByteArray>
#include <QString>

// What `detect` prints. Pure. Text from outside is made harmless: nothing can steer the terminal.
namespace Pulse::DetectLines {

/// One line of the waterfall, as it happens.
[[nodiscard]] QString step(const DetectStep &step);
/// The finding for people, without the block: several lines.
[[nodiscard]] QString finding(const Finding &finding);
/// One object (design: interfaces). `given` is the address as it was typed, `block` the TOML.
[[nodiscard]] QByteArray json(const QString &given, const Finding &finding,
                              const QList<DetectStep> &steps, const QByteArray &block);

/// The [[service]] block as the editor of the configuration writes it, and as `config check`
/// accepts it; empty when it cannot be written.
[[nodiscard]] QByteArray blockOf(const ServiceSettings &service);

} // namespace Pulse::DetectLines
