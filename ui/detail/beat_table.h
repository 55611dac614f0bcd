// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTableView>

namespace Pulse {

/// Paints a header as the design wants it: small, muted, no lines.
class QuietHeader final : public QHeaderView {
    Q_OBJECT
public:
    /// `indent`: how far the first section's words stand in, for the shapes below.
    QuietHeader(Theme &theme, int indent, QWidget *parent);
    /// What a right title leaves free at its right, in design pixels; the last column has its own.
    void setRightRoom(int every, int last)
    {
        m_rightRoom = every;
        m_lastRoom = last;
    }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &box, int section) const override;

private:
    Theme &m_theme;
    int m_indent;
    int m_rightRoom = 0;
    int m_lastRoom = 0;
};

/// The recent heartbeats: shape and time, age, latency and its bar.
class BeatTable final : public QTableView {
    Q_OBJECT
public:
    BeatTable(Theme &theme, QAbstractItemModel &model, QWidget *parent = nullptr);
    /// The latency that fills a whole bar.
    void setFullBar(double ms);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    Theme &m_theme;
    QStyledItemDelegate *m_delegate;
};

} // namespace Pulse
