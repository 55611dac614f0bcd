// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/detail_page.h"

#include <QBoxLayout>

namespace Pulse {

namespace {

constexpr int besideFrom = 1200 - 224; // of the window, less the list of sessions

} // namespace

bool DetailPage::layBeside(const Theme &theme, QBoxLayout &body, const QList<QWidget *> &side,
                           int sideWidth) const
{
    const bool beside = width() >= theme.px(besideFrom);
    body.setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    for (QWidget *panel : side) {
        panel->setMinimumWidth(beside ? theme.px(sideWidth) : 0);
        panel->setMaximumWidth(beside ? theme.px(sideWidth) : QWIDGETSIZE_MAX);
    }
    return beside;
}

} // namespace Pulse
