// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/item/account_matrix_model.h"
#include "models/item/report_field_model.h"
#include "ui/detail/chart_range.h"
#include "ui/detail/detail_page.h"
#include "ui/theme/theme.h"

class QBoxLayout;
class QStackedWidget;

namespace Pulse {

class CodeText;
class KeyValues;
class DetailFigures;
class JobsPanel;
class MiniChart;
class Segmented;
class ServiceCommands;
class StripView;
class TextLabel;
class TimingSplit;

/// The tab Health: what the service's health page, or the checked address itself, answered.
class HealthPageView final : public DetailPage {
    Q_OBJECT
public:
    HealthPageView(const SessionStore &store, Theme &theme, QWidget *parent = nullptr);

    void setServiceCommands(ServiceCommands &commands);
    void showSession(const SessionId &id) override;
    void refresh(const SessionStore::Entry &entry) override;
    void tick(const SessionStore::Entry &entry) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitWidth();
    [[nodiscard]] QWidget *makeFigures();
    [[nodiscard]] QWidget *makeFields();
    [[nodiscard]] QWidget *makeSide();
    [[nodiscard]] QWidget *makeAnswers();
    void fillFigures(const SessionStore::Entry &entry);
    void fillAnswers(const SessionStore::Entry &entry);
    void fillCurve(const SessionStore::Entry &entry);
    void connectCurve();
    void redrawCurve();
    [[nodiscard]] QString readAnswer(double second) const;
    [[nodiscard]] QWidget *makeAccounts(QWidget *side);
    void fillAccounts(const SessionStore::Entry &entry);
    void fillCertificate(const SessionStore::Entry &entry);

    const SessionStore &m_store;
    Theme &m_theme;
    ReportFieldModel m_fields;
    QBoxLayout *m_body = nullptr;
    QWidget *m_side = nullptr;
    DetailFigures *m_figures = nullptr;
    JobsPanel *m_jobs = nullptr;
    AccountMatrixModel m_accounts;
    QWidget *m_accountsPanel = nullptr;
    Segmented *m_view = nullptr;
    QStackedWidget *m_stack = nullptr;
    CodeText *m_raw = nullptr;
    TextLabel *m_problem = nullptr;
    TextLabel *m_answersTitle = nullptr;
    StripView *m_answers = nullptr;
    TextLabel *m_oldest = nullptr;
    MiniChart *m_curve = nullptr;
    SessionId m_id;
    ChartRange m_shown;
    TimingSplit *m_timing = nullptr;
    KeyValues *m_certificate = nullptr;
    QWidget *m_memoryPanel = nullptr;
    KeyValues *m_memory = nullptr;
};

} // namespace Pulse
