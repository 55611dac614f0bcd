// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QToolButton>

namespace Pulse {

/// "Sort Worst first" with its small arrow; opens its menu. Narrow: the arrow alone.
class SortButton final : public QToolButton {
    Q_OBJECT
public:
    explicit SortButton(Theme &theme, QWidget *parent = nullptr);

    void setOrderName(const QString &name);
    void setNarrow(bool narrow);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void openMenu();

    Theme &m_theme;
    QString m_name;
    bool m_narrow = false;
};

} // namespace Pulse
