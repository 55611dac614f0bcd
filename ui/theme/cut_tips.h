// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QApplication;

namespace Pulse {

/// What is cut is told whole where the pointer rests: the words of a field that nobody has filled,
/// of a box of choices, of a button or a label, and of a cell. In front of the tip that the part
/// has of its own. Thread: GUI.
class CutTips final : public QObject {
    Q_OBJECT
public:
    CutTips(QApplication &application, QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace Pulse
