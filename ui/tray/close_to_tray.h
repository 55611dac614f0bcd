// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace Pulse {

class Tray;

/// What closing the main window means: it hides while a tray icon is there, and says so the first
/// time; without a tray the program ends, because nobody could get the window back.
class CloseToTray final : public QObject {
    Q_OBJECT
public:
    /// `toldBefore`: the operator was told in an earlier run.
    CloseToTray(QWidget &window, const Tray &tray, bool toldBefore);

    /// False: closing the window ends the program.
    void setKept(bool kept) { m_kept = kept; }

Q_SIGNALS:
    void told(); ///< remember it for the next run
    void quitAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void tell();

    QWidget &m_window;
    const Tray &m_tray;
    bool m_told = false;
    bool m_kept = true;
};

} // namespace Pulse
