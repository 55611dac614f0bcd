// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/item/session_incidents_model.h"
#include "ui/detail/detail_page.h"
#include "ui/theme/theme.h"

class QTableView;

namespace Pulse {

class IncidentActions;
class IncidentDay;
class TextLabel;

/// The tab Incidents: this session's incidents of today, and what happened to the chosen one.
class IncidentsPage final : public DetailPage {
    Q_OBJECT
public:
    IncidentsPage(const IncidentModel &incidents, IncidentActions &actions, Theme &theme,
                  QWidget *parent = nullptr);

    void showSession(const SessionId &id) override;
    void refresh(const SessionStore::Entry &entry) override;
    void tick(const SessionStore::Entry &entry) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeDay();
    [[nodiscard]] QWidget *makeTable();
    [[nodiscard]] QWidget *makeSteps();
    void onRefreshed();
    void showDay();
    void showSteps();
    void placeButton();
    void fitButton();

    IncidentActions &m_actions;
    Theme &m_theme;
    SessionIncidentsModel m_rows;
    IncidentStepsModel m_steps;
    SessionId m_id;
    TextLabel *m_summary = nullptr;
    IncidentDay *m_day = nullptr;
    TextLabel *m_nothing = nullptr;
    QTableView *m_table = nullptr;
    QWidget *m_stepsPanel = nullptr;
};

/// Today as a bar: fine, and the incidents in the colour of their worst status. What it says is
/// spoken by the line above it.
class IncidentDay final : public QWidget {
    Q_OBJECT
public:
    IncidentDay(Theme &theme, QWidget *parent);

    /// Wall times; `rows` are the incidents of the session.
    void show(const SessionIncidentsModel &rows, milliseconds now);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Span {
        double from = 0; ///< 0..1 of the day so far
        double to = 0;
        Status status = Status::Warning;
        friend bool operator==(const Span &, const Span &) = default;
    };
    Theme &m_theme;
    QList<Span> m_spans;
};

} // namespace Pulse
