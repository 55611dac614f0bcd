// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/session_update.h"
#include "ui/paint/figure_label.h"

#include <QWidget>

#include <optional>

namespace Pulse {

/// What is known about this computer itself: last in the sidebar.
struct ObserverView {
    ObserverNews::State state = ObserverNews::State::Online;
    std::optional<Instant> since;
    nanoseconds gap{};
    milliseconds step{};

    [[nodiscard]] QString headline() const;
    [[nodiscard]] QString detail(Instant now) const;
};

/// "This computer is online", with its clock or since when it is not.
class ObserverLine final : public QWidget {
    Q_OBJECT
public:
    explicit ObserverLine(Theme &theme, QWidget *parent = nullptr);

    void showView(const ObserverView &view, Instant now);
    void setRail(bool rail);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme &m_theme;
    ObserverView m_view;
    FigureLabel *m_headline;
    FigureLabel *m_detail;
    bool m_rail = false;
};

} // namespace Pulse
