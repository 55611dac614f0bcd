// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/item/session_store.h"
#include "ui/theme/theme.h"

#include <QList>
#include <QWidget>

class QBoxLayout;

namespace Pulse {

/// One tab of the detail. It looks into the store only when told to. Thread: GUI.
class DetailPage : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// The session is known to the store.
    virtual void showSession(const SessionId &id) = 0;
    /// Something changed; at most ten times a second, only while it is visible.
    virtual void refresh(const SessionStore::Entry &entry) = 0;
    /// A second passed: ages and countdowns.
    virtual void tick(const SessionStore::Entry &entry) = 0;
    /// Something was typed that would be lost with the page.
    [[nodiscard]] virtual bool hasUnsaved() const { return false; }

protected:
    /// Panels at the side have `sideWidth` design pixels there in windows from 1,200 on, and else
    /// stand below at full width (ui/SPEC 11). Returns whether they stand at the side.
    bool layBeside(const Theme &theme, QBoxLayout &body, const QList<QWidget *> &side,
                   int sideWidth) const;
};

} // namespace Pulse
