// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabBar>

#include <array>

namespace Pulse {

enum class DetailTab : quint8 { Overview, Heartbeat, Messages, Health, Incidents, Settings };
constexpr int detailTabCount = 6;

/// The tabs that the session shown has. One that it lacks is not there at all: QTabBar would leave
/// a hidden one in the accessible tree, where it can be pressed. Thread: GUI.
class DetailTabs final : public QTabBar {
    Q_OBJECT
public:
    explicit DetailTabs(QWidget *parent = nullptr);

    void offer(DetailTab tab, bool offered);
    [[nodiscard]] bool offers(DetailTab tab) const { return indexOf(tab) >= 0; }
    [[nodiscard]] DetailTab current() const; ///< only where one is offered
    void choose(DetailTab tab);              ///< one that is not offered is ignored
    void setTitle(DetailTab tab, const QString &title);

private:
    [[nodiscard]] int indexOf(DetailTab tab) const; ///< -1: not offered
    [[nodiscard]] DetailTab at(int index) const;

    std::array<QString, detailTabCount> m_titles;
};

} // namespace Pulse
