// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Pulse::Testing {

/// The highest resident memory of this process since it was made or reset, in bytes (Linux).
class PeakMemory final {
public:
    PeakMemory(); ///< resets the peak
    /// How far above the memory at the beginning it ever was.
    [[nodiscard]] qint64 growth() const;

private:
    qint64 m_before;
};

} // namespace Pulse::Testing
