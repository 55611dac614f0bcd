// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/overlay.h"
#include "ui/actions/palette_model.h"

class QLabel;
class QLineEdit;
class QListView;

namespace Pulse {

/// Ctrl K: a few letters find a session or an action; Enter does it. Thread: GUI.
class CommandPalette final : public Overlay {
    Q_OBJECT
public:
    /// All must outlive it but the window, which owns it.
    CommandPalette(const SessionStore &store, Actions &actions, Theme &theme, QWidget &window);

    /// Opens it, or closes it when it is open. `open`: the session that stands before the person.
    void toggle(const SessionId &open);

protected:
    [[nodiscard]] QWidget *firstFocus() override;
    [[nodiscard]] QRect place() const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void search(const QString &typed);
    void move(int to);
    void choose(int row);

    PaletteModel m_model;
    QLineEdit *m_field;
    QListView *m_list;
    QLabel *m_nothing;
};

} // namespace Pulse
