// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/item/beat_curves.h"
#include "models/item/heartbeat_model.h"
#include "ui/detail/chart_range.h"
#include "ui/detail/detail_page.h"
#include "ui/theme/theme.h"

class QBoxLayout;
class QFrame;

class QPushButton;

namespace Pulse {

class BeatTable;
class DetailFigures;
class LatencyChart;
class MiniChart;
class Segmented;
class KeyValues;
class TimeChart;

/// The tab Heartbeat: figures, latency, jitter and clock over time, the recent heartbeats.
class HeartbeatPage final : public DetailPage {
    Q_OBJECT
public:
    HeartbeatPage(const SessionStore &store, Theme &theme, QWidget *parent = nullptr);

    void showSession(const SessionId &id) override;
    void refresh(const SessionStore::Entry &entry) override;
    void tick(const SessionStore::Entry &entry) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitWidth();
    [[nodiscard]] QWidget *makeFigures();
    [[nodiscard]] QWidget *makeLatency();
    [[nodiscard]] QWidget *makeSmallCharts();
    [[nodiscard]] QWidget *makeTable();
    [[nodiscard]] QWidget *makeGoal();
    void connectCharts();
    void letChartsRead();
    void redraw();
    void fillFigures(const SessionStore::Entry &entry);
    void fillCharts(const SessionStore::Entry &entry);
    void fillSmallCharts(const SessionStore::Entry &entry, const CurveWindow &window,
                         milliseconds wallAtEnd);
    void offerRanges(double span);
    void point(std::optional<double> second);
    [[nodiscard]] QList<double> beatSeconds() const;
    [[nodiscard]] int beatAt(double second) const; ///< the nearest one; -1: there is none
    [[nodiscard]] QString readLatency(double second) const;
    [[nodiscard]] QString readJitter(double second) const;
    [[nodiscard]] QString readClock(double second) const;

    const SessionStore &m_store;
    Theme &m_theme;
    HeartbeatModel m_beats;
    SessionId m_id;
    QBoxLayout *m_body = nullptr;
    QBoxLayout *m_small = nullptr; ///< the two charts below the large one
    QFrame *m_recent = nullptr;
    QFrame *m_goalPanel = nullptr;
    QWidget *m_legend = nullptr;
    DetailFigures *m_figures = nullptr;
    Segmented *m_range = nullptr;
    LatencyChart *m_latency = nullptr;
    MiniChart *m_jitter = nullptr;
    MiniChart *m_clock = nullptr;
    BeatTable *m_table = nullptr;
    KeyValues *m_goal = nullptr;
    QPushButton *m_live = nullptr;
    ChartRange m_shown;
    double m_usualJitter = 0;
};

} // namespace Pulse
