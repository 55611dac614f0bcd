// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>

namespace Pulse {

/// Sets its widgets one after the other and begins a new line where they no longer fit. What is
/// hidden takes no room. In a line all stand with their middles at one height.
class ChipFlow final : public QLayout {
public:
    ChipFlow(int gap, QWidget *parent);
    ~ChipFlow() override;

    /// Widgets that are added from now on stand at the far end, as long as all fit in one line.
    void beginTrailing() { m_trailing = count(); }

    void addItem(QLayoutItem *item) override { m_items.append(item); }
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override { return minimumSize(); }
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    void setGeometry(const QRect &rect) override;

private:
    int arrange(const QRect &rect, bool really) const;
    [[nodiscard]] int spare(int width) const;
    [[nodiscard]] QRect mirrored(const QRect &all, const QRect &item) const;

    int m_gap;
    int m_trailing = -1;
    QList<QLayoutItem *> m_items;
};

} // namespace Pulse
