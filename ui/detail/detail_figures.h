// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QFrame>
#include <QList>

#include <optional>

namespace Pulse {

/// One figure with its name: a big value, its unit, and a line that explains it.
struct KpiText {
    QString value;
    QString unit;
    QString extra;
    std::optional<Status> status; ///< colours the value; none: plain

    friend bool operator==(const KpiText &, const KpiText &) = default;
};

/// One cell. Its name is its label; what it says is its description.
class DetailFigure final : public QWidget {
    Q_OBJECT
public:
    DetailFigure(Theme &theme, const QString &label, QWidget *parent);
    void setText(const KpiText &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    QString m_label;
    KpiText m_text;
};

/// One panel of figures with hairlines between them, 80 px high (ui/SPEC 4.3); where a cell would
/// be too narrow to be read they stand in several rows (ui/SPEC 7).
class DetailFigures final : public QFrame {
    Q_OBJECT
public:
    DetailFigures(Theme &theme, const QString &objectName, QWidget *parent = nullptr);

    /// `stretch` in tenths of a usual cell.
    void addCell(const QString &name, const QString &label, int stretch = 10);
    void setText(int cell, const KpiText &text) { m_cells.at(cell).figure->setText(text); }
    [[nodiscard]] int count() const { return static_cast<int>(m_cells.size()); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Cell {
        DetailFigure *figure;
        int stretch;
    };
    void place();
    [[nodiscard]] int perRow() const;

    Theme &m_theme;
    QList<Cell> m_cells;
};

} // namespace Pulse
