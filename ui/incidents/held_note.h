// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/instant.h"

#include <QWidget>

class QLabel;

namespace Pulse {

class Theme;

/// Why incidents neither open nor close for a while.
struct HeldIncidents {
    enum class Why : quint8 { Offline, Slept }; ///< this computer
    Why why = Why::Offline;
    milliseconds since{}; ///< wall time
    int open = 0;         ///< incidents, at that time
    friend bool operator==(const HeldIncidents &, const HeldIncidents &) = default;
};

/// "Held while offline. Incidents do not open or close until the network is back. 3 incidents were
/// open at 14:26."
class HeldNote final : public QWidget {
    Q_OBJECT
public:
    HeldNote(const Theme &theme, QWidget *parent);

    /// `now` is wall time.
    void show(const HeldIncidents &held, milliseconds now);
    void dress();

private:
    const Theme &m_theme;
    QLabel *m_title;
    QLabel *m_text;
};

} // namespace Pulse
