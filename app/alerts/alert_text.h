// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace Pulse {

/// Gives `tr` with the context that all texts of deliveries share, so that lupdate finds them.
struct AlertText {
    Q_DECLARE_TR_FUNCTIONS(Alerts)
};

} // namespace Pulse
