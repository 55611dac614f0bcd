// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QList>
#include <QWidget>

class QAbstractButton;
class QButtonGroup;

namespace Pulse {

/// A row of choices of which exactly one holds. Each is a radio button to keys and screen readers.
class Segmented final : public QWidget {
    Q_OBJECT
public:
    /// `height` and `pixels` of the text are those of the design.
    Segmented(Theme &theme, const QString &objectName, QWidget *parent = nullptr, int height = 26,
              int pixels = 12);

    /// Its id is the number of those before it; the first one holds at the start. `icon` is a line
    /// icon's name; empty: none.
    void addSegment(const QString &name, const QString &text, const QString &icon = {},
                    const QString &tip = {});
    /// Icons alone; the words stay for screen readers.
    void setIconsOnly(bool on);
    void setText(int id, const QString &text);
    void setCurrent(int id);
    void setSegmentVisible(int id, bool visible);
    [[nodiscard]] int current() const;

Q_SIGNALS:
    void chosen(int id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    QButtonGroup *m_group;
    int m_height;
    int m_pixels;
};

} // namespace Pulse
