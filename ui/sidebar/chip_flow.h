// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>

namespace Pulse {

/// Sets its widgets one after the other and begins a new line where they no longer fit.
class ChipFlow final : public QLayout {
public:
    ChipFlow(int gap, QWidget *parent);
    ~ChipFlow() override;

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
    [[nodiscard]] QRect mirrored(const QRect &all, const QRect &item) const;

    int m_gap;
    QList<QLayoutItem *> m_items;
};

} // namespace Pulse
