// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/health_page.h"

#include "models/item/beat_status.h"
#include "models/item/json_text.h"
#include "models/words/number_text.h"
#include "models/words/reason_text.h"
#include "ui/detail/code_text.h"
#include "ui/detail/facts.h"
#include "ui/detail/field_table.h"
#include "ui/detail/jobs_panel.h"
#include "ui/detail/key_values.h"
#include "ui/detail/kpi_words.h"
#include "ui/detail/mini_chart.h"
#include "ui/detail/small_widgets.h"
#include "ui/detail/strip_view.h"
#include "ui/detail/timing_split.h"
#include "ui/detail/trend_facts.h"
#include "ui/paint/segmented.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace Pulse {

namespace {

constexpr int sideWide = 420;

double secondsOf(Instant at)
{
    return std::chrono::duration<double>(at.mono).count();
}

QVBoxLayout *columnIn(QWidget *panel, Theme &theme, int spacing)
{
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(theme.px(14), theme.px(12), theme.px(14), theme.px(12));
    column->setSpacing(theme.px(spacing));
    return column;
}

} // namespace

HealthPageView::HealthPageView(const SessionStore &store, Theme &theme, QWidget *parent)
    : DetailPage(parent), m_store(store), m_theme(theme), m_fields(store)
{
    auto *page = new QVBoxLayout(makeScrolled(this, QStringLiteral("detail.health.scroll")));
    page->setContentsMargins(theme.px(24), theme.px(16), theme.px(24), theme.px(16));
    page->setSpacing(theme.px(12));
    page->addWidget(makeFigures());
    m_body = new QBoxLayout(QBoxLayout::LeftToRight);
    m_body->setSpacing(theme.px(12));
    auto *main = new QVBoxLayout;
    main->setSpacing(theme.px(12));
    main->addWidget(makeFields(), 1);
    m_jobs = new JobsPanel(store, theme, this);
    main->addWidget(m_jobs);
    m_body->addLayout(main, 1);
    m_side = makeSide();
    m_body->addWidget(m_side);
    page->addLayout(m_body, 1);
    fitWidth();
}

void HealthPageView::resizeEvent(QResizeEvent *event)
{
    DetailPage::resizeEvent(event);
    fitWidth();
}

void HealthPageView::fitWidth()
{
    const bool beside = layBeside(m_theme, *m_body, {m_side}, sideWide);
    m_stack->setMinimumHeight(m_theme.px(beside ? 75 : 240));
}

QWidget *HealthPageView::makeFigures()
{
    m_figures = new DetailFigures(m_theme, QStringLiteral("detail.healthFigures"), this);
    m_figures->addCell(QStringLiteral("answer"), tr("Answer"), 15);
    m_figures->addCell(QStringLiteral("response"), tr("Response time"));
    m_figures->addCell(QStringLiteral("errors"), tr("Error rate"));
    m_figures->addCell(QStringLiteral("memory"), tr("Memory"));
    m_figures->addCell(QStringLiteral("uptime"), tr("Service uptime"));
    m_figures->addCell(QStringLiteral("checked"), tr("Checked"));
    return m_figures;
}

QWidget *HealthPageView::makeFields()
{
    QFrame *panel = makePanel(this, QStringLiteral("detail.health"));
    QVBoxLayout *column = columnIn(panel, m_theme, 6);
    auto *head = new QHBoxLayout;
    head->addWidget(
        new TextLabel(m_theme, {13, QFont::DemiBold}, tr("Fields found in the answer"), panel), 1);
    m_view = new Segmented(m_theme, QStringLiteral("detail.healthView"), panel);
    m_view->setAccessibleName(tr("How the answer is shown"));
    m_view->addSegment(QStringLiteral("fields"), tr("Fields"));
    m_view->addSegment(QStringLiteral("raw"), tr("As sent"));
    head->addWidget(m_view);
    column->addLayout(head);
    m_problem = new TextLabel(m_theme, {12, QFont::Medium}, panel);
    m_problem->setObjectName(QStringLiteral("detail.healthProblem"));
    m_problem->setStatus(Status::Warning);
    m_problem->hide();
    column->addWidget(m_problem);
    m_stack = new QStackedWidget(panel);
    m_stack->addWidget(new FieldTable(m_theme, m_fields, m_stack));
    m_raw = new CodeText(m_theme, m_stack);
    m_raw->setObjectName(QStringLiteral("detail.rawAnswer"));
    m_raw->setAccessibleName(tr("The answer as it was sent"));
    m_stack->addWidget(m_raw);
    connect(m_view, &Segmented::chosen, m_stack, &QStackedWidget::setCurrentIndex);
    column->addWidget(m_stack, 1);
    column->addWidget(makeAnswers());
    return panel;
}

QWidget *HealthPageView::makeAnswers()
{
    auto *answers = new QWidget(this);
    auto *column = new QVBoxLayout(answers);
    column->setContentsMargins(0, m_theme.px(10), 0, 0);
    column->setSpacing(m_theme.px(6));
    auto *head = new QHBoxLayout;
    head->setSpacing(m_theme.px(8));
    m_answersTitle = new TextLabel(m_theme, {13, QFont::DemiBold}, answers);
    head->addWidget(m_answersTitle);
    head->addWidget(new TextLabel(m_theme, {11, QFont::Normal, Tone::Muted},
                                  tr("height: response time · capped: answered without success"),
                                  answers),
                    1);
    column->addLayout(head);
    m_answers = new StripView(m_theme, 72, answers);
    m_answers->setObjectName(QStringLiteral("detail.answers"));
    column->addWidget(m_answers);
    auto *foot = new QHBoxLayout;
    m_oldest = new TextLabel(m_theme, {11, QFont::Normal, Tone::Muted}, answers);
    m_oldest->setToolTip(tr("When the oldest of these answers came"));
    foot->addWidget(m_oldest);
    foot->addStretch(1);
    foot->addWidget(new TextLabel(m_theme, {11, QFont::Normal, Tone::Muted}, tr("now"), answers));
    column->addLayout(foot);
    return answers;
}

QWidget *HealthPageView::makeSide()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_theme.px(12));
    QFrame *timing = makePanel(side, QStringLiteral("detail.timingPanel"));
    QVBoxLayout *lines = columnIn(timing, m_theme, 8);
    lines->addWidget(
        new TextLabel(m_theme, {13, QFont::DemiBold}, tr("Where the time went"), timing));
    m_timing = new TimingSplit(m_theme, timing);
    lines->addWidget(m_timing);
    column->addWidget(timing);
    TimeChart::Look look;
    look.line = &Tokens::accent;
    m_curve = new MiniChart(m_theme, QStringLiteral("detail.response"), tr("Response time"),
                            tr("of each answer"), look, 150, side);
    connectCurve();
    column->addWidget(m_curve);
    column->addWidget(makeAccounts(side));
    QFrame *used = makePanel(side, QStringLiteral("detail.memoryPanel"));
    m_memoryPanel = used;
    QVBoxLayout *memory = columnIn(used, m_theme, 9);
    memory->addWidget(new TextLabel(m_theme, {13, QFont::DemiBold}, tr("Memory"), m_memoryPanel));
    m_memory = new KeyValues(m_theme, QStringLiteral("detail.memory"), 110, m_memoryPanel);
    memory->addWidget(m_memory);
    column->addWidget(m_memoryPanel);
    QFrame *certificate = makePanel(side, QStringLiteral("detail.certificatePanel"));
    QVBoxLayout *facts = columnIn(certificate, m_theme, 9);
    facts->addWidget(new TextLabel(m_theme, {13, QFont::DemiBold}, tr("Certificate"), certificate));
    m_certificate = new KeyValues(m_theme, QStringLiteral("detail.certificate"), 110, certificate);
    facts->addWidget(m_certificate);
    column->addWidget(certificate);
    column->addStretch(1);
    return side;
}

QWidget *HealthPageView::makeAccounts(QWidget *side)
{
    QFrame *panel = makePanel(side, QStringLiteral("detail.accounts"));
    QVBoxLayout *column = columnIn(panel, m_theme, 6);
    column->addWidget(new TextLabel(m_theme, {13, QFont::DemiBold}, tr("Accounts"), panel));
    column->addWidget(new AccountTable(m_theme, m_accounts, panel));
    panel->hide();
    m_accountsPanel = panel;
    return panel;
}

void HealthPageView::setServiceCommands(ServiceCommands &commands)
{
    m_jobs->setCommands(commands);
}

void HealthPageView::showSession(const SessionId &id)
{
    m_id = id;
    m_shown.reset();
    m_curve->chart().setCrosshair(std::nullopt);
    m_fields.showSession(id);
}

void HealthPageView::refresh(const SessionStore::Entry &entry)
{
    fillFigures(entry);
    fillAnswers(entry);
    fillCurve(entry);
    fillCertificate(entry);
    fillAccounts(entry);
    m_jobs->show(entry);
    const QList<KeyValues::Fact> memory = memoryFacts(entry.state);
    m_memory->setFacts(memory);
    m_memoryPanel->setVisible(!memory.isEmpty());
    m_timing->setTiming(entry.state.timing);
    const SharedOptional<HealthReport> &report = entry.state.report;
    const QString body = report ? hideSecrets(report->rawBody) : QString();
    m_raw->show(indentedJson(body).value_or(body));
    QString problem = report ? report->problem : QString();
    if (entry.state.lastCheckFailure.what != FailureClass::None)
        problem = Words::closeReason(entry.state.lastCheckFailure);
    m_problem->setFullText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void HealthPageView::tick(const SessionStore::Entry &entry)
{
    fillFigures(entry);
    fillCurve(entry);
    m_jobs->show(entry);
}

void HealthPageView::fillFigures(const SessionStore::Entry &entry)
{
    const Instant now = m_store.now();
    int cell = 0;
    for (const KpiText &text :
         {KpiWords::answer(entry), KpiWords::responseTime(entry), KpiWords::errorRate(entry),
          KpiWords::memory(entry.state), KpiWords::serviceUptime(entry.state),
          KpiWords::checkedAt(entry.state, now)})
        m_figures->setText(cell++, text);
}

void HealthPageView::fillAnswers(const SessionStore::Entry &entry)
{
    QList<Beat> bars;
    const int first = std::max(0, entry.answers.size() - m_answers->places());
    for (int i = first; i < entry.answers.size(); ++i) {
        const SessionStore::Answer &answer = entry.answers.at(i);
        bars.append({answer.at, answer.took, BeatKind::Check, BeatOutcome::OnTime, answer.problem});
    }
    m_answersTitle->setText(tr("Last %1 answers").arg(bars.size()));
    m_oldest->setText(bars.isEmpty() ? QString() : Words::clockTime(bars.first().at.wall));
    m_answers->setBeats(bars, slowFrom(entry.settings->limits));
}

void HealthPageView::fillCurve(const SessionStore::Entry &entry)
{
    const Instant now = m_store.now();
    QList<QPointF> points;
    double highest = 0;
    for (int i = 0; i < entry.answers.size(); ++i) {
        const SessionStore::Answer &answer = entry.answers.at(i);
        const double ms = static_cast<double>(answer.took.count()) / 1000.0;
        points.append({secondsOf(answer.at), ms});
        highest = std::max(highest, ms);
    }
    const double to = secondsOf(now);
    const double from = points.isEmpty() ? to - 120 : std::min(points.first().x(), to - 120);
    m_shown.follow(from, to, to - from);
    const ChartScale scale = scaleUpTo(highest, 10);
    TimeChart &chart = m_curve->chart();
    chart.setHeld(!m_shown.isLive());
    chart.setWindow(m_shown.from(), m_shown.to(),
                    now.wall - milliseconds(std::llround((to - m_shown.to()) * 1000)));
    chart.setScale(scale, [scale](double value) {
        const QString text = QString::number(value, 'g', 6);
        return value >= scale.lines().last() ? HealthPageView::tr("%1 ms").arg(text) : text;
    });
    chart.setLine(points);
    m_curve->describe(
        points.isEmpty()
            ? tr("No answer yet.")
            : tr("%1 answers, slowest %2 ms.").arg(points.size()).arg(qRound(highest)));
}

void HealthPageView::redrawCurve()
{
    if (const int row = m_store.rowOf(m_id); row >= 0)
        fillCurve(m_store.at(row));
}

void HealthPageView::connectCurve()
{
    TimeChart &chart = m_curve->chart();
    connect(&chart, &TimeChart::pointed, &chart, &TimeChart::setCrosshair);
    connect(&chart, &TimeChart::zoomAsked, this, [this](double factor, double at) {
        m_shown.zoom(factor, at);
        redrawCurve();
    });
    connect(&chart, &TimeChart::panAsked, this, [this](double by) {
        m_shown.pan(by);
        redrawCurve();
    });
    connect(&chart, &TimeChart::resetAsked, this, [this] {
        m_shown.reset();
        redrawCurve();
    });
    const auto points = [this] {
        QList<double> all;
        const int row = m_store.rowOf(m_id);
        for (int i = 0; row >= 0 && i < m_store.at(row).answers.size(); ++i)
            all.append(secondsOf(m_store.at(row).answers.at(i).at));
        return all;
    };
    chart.setPoints({points, [this](double second) {
                         return readAnswer(second);
                     }});
}

QString HealthPageView::readAnswer(double second) const
{
    const int row = m_store.rowOf(m_id);
    if (row < 0 || m_store.at(row).answers.isEmpty())
        return {};
    const auto &answers = m_store.at(row).answers;
    const auto away = [second](const SessionStore::Answer &answer) {
        return std::abs(secondsOf(answer.at) - second);
    };
    int nearest = 0;
    for (int i = 1; i < answers.size(); ++i) {
        if (away(answers.at(i)) < away(answers.at(nearest)))
            nearest = i;
    }
    const SessionStore::Answer &answer = answers.at(nearest);
    return QStringLiteral("%1, %2").arg(Words::clockTime(answer.at.wall),
                                        Words::latency(answer.took));
}

void HealthPageView::fillAccounts(const SessionStore::Entry &entry)
{
    m_accounts.show(entry.state.report ? entry.state.report->accounts : QList<AccountCount>());
    m_accountsPanel->setVisible(m_accounts.rowCount() > 0);
}

void HealthPageView::fillCertificate(const SessionStore::Entry &entry)
{
    m_certificate->setFacts(certificateFacts(entry.state, m_store.now()));
}

} // namespace Pulse
