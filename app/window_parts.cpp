// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_parts.h"

#include <QDialog>

#include <algorithm>

namespace Pulse {

SettingsDialog *WindowParts::settings() const
{
    auto *dialog = window.findChild<SettingsDialog *>();
    return dialog && dialog->isVisible() ? dialog : nullptr;
}

WindowsSeen WindowParts::seen() const
{
    WindowsSeen seen;
    seen.window = window.view();
    seen.tab = detail->tab();
    seen.held = panel->held();
    seen.mini = mini.isVisible();
    if (const SettingsDialog *dialog = settings())
        seen.field = dialog->focusWidget() ? dialog->focusWidget()->objectName() : QString();
    return seen;
}

void WindowParts::show(const WindowsSeen &seen)
{
    panel->setHeld(seen.held);
    window.restore(seen.window);
    if (seen.tab && !seen.window.shown.value.isEmpty())
        detail->openTab(*seen.tab);
    if (seen.window.visible)
        window.show();
    if (seen.mini)
        mini.appear();
}

bool WindowParts::isTyping() const
{
    const auto asks = [](const QDialog *dialog) {
        const auto *own = qobject_cast<const SettingsDialog *>(dialog);
        return dialog->isVisible() && (!own || own->hasUnsaved());
    };
    const QList<QDialog *> dialogs = window.findChildren<QDialog *>();
    return detail->hasUnsaved() || std::any_of(dialogs.begin(), dialogs.end(), asks);
}

} // namespace Pulse
