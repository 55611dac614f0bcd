// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/incidents_page.h"

#include "models/words/number_text.h"
#include "ui/detail/field_table.h"
#include "ui/detail/small_widgets.h"
#include "ui/incidents/incident_actions.h"

#include <QDateTime>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Pulse {

namespace {

const QString acknowledgeName = QStringLiteral("detail.incidents.acknowledge");
constexpr int barHeight = 28;
constexpr double narrowest = 4; // px: an incident of seconds is seen, too

milliseconds dayStart(milliseconds now)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(now.count()).date();
    return milliseconds{today.startOfDay().toMSecsSinceEpoch()};
}

QVBoxLayout *paddedColumn(QWidget *panel, Theme &theme)
{
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(theme.px(14), theme.px(12), theme.px(14), theme.px(12));
    column->setSpacing(theme.px(8));
    return column;
}

/// "5 incidents, 2 h 5 m down, usual time to recover 3 m 40 s"
QString daySummary(const SessionIncidentsModel &rows)
{
    QList<nanoseconds> recoveries;
    nanoseconds down{};
    for (int row = 0; row < rows.rowCount(); ++row) {
        const Incident &incident = rows.at(row);
        const nanoseconds lasted = incident.closedAt.value_or(rows.now()) - incident.openedAt;
        down += lasted;
        if (incident.recovered)
            recoveries.append(lasted);
    }
    QStringList parts{rows.rowCount() == 1
                          ? IncidentsPage::tr("1 incident")
                          : IncidentsPage::tr("%1 incidents").arg(Words::count(rows.rowCount()))};
    if (rows.rowCount() > 0)
        parts.append(IncidentsPage::tr("%1 in all").arg(Words::duration(down)));
    if (!recoveries.isEmpty()) {
        std::sort(recoveries.begin(), recoveries.end());
        const nanoseconds usual = recoveries.at(recoveries.size() / 2);
        parts.append(IncidentsPage::tr("usual time to recover %1").arg(Words::duration(usual)));
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace

IncidentsPage::IncidentsPage(const IncidentModel &incidents, IncidentActions &actions, Theme &theme,
                             QWidget *parent)
    : DetailPage(parent), m_actions(actions), m_theme(theme), m_rows(incidents)
{
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(theme.px(24), theme.px(16), theme.px(24), theme.px(16));
    page->setSpacing(theme.px(12));
    page->addWidget(makeDay());
    page->addWidget(makeTable(), 3);
    page->addWidget(makeSteps(), 2);
    connect(&m_rows, &SessionIncidentsModel::refreshed, this, &IncidentsPage::onRefreshed);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &IncidentsPage::showSteps);
}

QWidget *IncidentsPage::makeDay()
{
    QFrame *panel = makePanel(this, QStringLiteral("detail.incidents.day"));
    QVBoxLayout *column = paddedColumn(panel, m_theme);
    auto *head = new QHBoxLayout;
    head->setSpacing(m_theme.px(12));
    head->addWidget(new TextLabel(m_theme, {13, QFont::DemiBold}, tr("Today"), panel));
    m_summary = new TextLabel(m_theme, {12, QFont::Normal, Tone::Sec}, panel);
    m_summary->setObjectName(QStringLiteral("detail.incidents.summary"));
    head->addWidget(m_summary, 1);
    column->addLayout(head);
    m_day = new IncidentDay(m_theme, panel);
    column->addWidget(m_day);
    auto *foot = new QHBoxLayout;
    foot->addWidget(new TextLabel(m_theme, {11, QFont::Normal, Tone::Muted},
                                  tr("midnight", "the day's beginning"), panel));
    foot->addStretch(1);
    foot->addWidget(new TextLabel(m_theme, {11, QFont::Normal, Tone::Muted}, tr("now"), panel));
    column->addLayout(foot);
    return panel;
}

QWidget *IncidentsPage::makeTable()
{
    QFrame *panel = makePanel(this, QStringLiteral("detail.incidents.panel"));
    QVBoxLayout *column = paddedColumn(panel, m_theme);
    m_nothing =
        new TextLabel(m_theme, {13, QFont::Normal, Tone::Sec},
                      tr("Nothing has failed here since midnight, or since the start."), panel);
    m_nothing->setObjectName(QStringLiteral("detail.incidents.nothing"));
    column->addWidget(m_nothing);
    m_table = new IncidentTable(m_theme, m_rows, panel);
    column->addWidget(m_table, 1);
    return panel;
}

QWidget *IncidentsPage::makeSteps()
{
    m_stepsPanel = makePanel(this, QStringLiteral("detail.incidents.timeline"));
    QVBoxLayout *column = paddedColumn(m_stepsPanel, m_theme);
    column->addWidget(
        new TextLabel(m_theme, {13, QFont::DemiBold}, tr("What happened"), m_stepsPanel));
    column->addWidget(new StepTable(m_theme, m_steps, m_stepsPanel), 1);
    return m_stepsPanel;
}

void IncidentsPage::showSession(const SessionId &id)
{
    m_id = id;
    m_rows.showSession(id);
    onRefreshed();
}

void IncidentsPage::onRefreshed()
{
    if (!m_table->currentIndex().isValid() && m_rows.rowCount() > 0)
        m_table->setCurrentIndex(m_rows.index(0, 0));
    m_nothing->setVisible(m_rows.rowCount() == 0);
    m_table->setVisible(m_rows.rowCount() > 0);
    m_stepsPanel->setVisible(m_rows.rowCount() > 0);
    placeButton();
    showSteps();
    showDay();
}

/// In the row of the open one, as long as nobody has seen it. The view owns it and drops it with
/// its row.
void IncidentsPage::placeButton()
{
    const bool wanted = m_rows.rowCount() > 0 && m_rows.at(0).phase == IncidentPhase::Open;
    const QModelIndex place = m_rows.index(0, SessionIncidentsModel::Note);
    auto *there = wanted || place.isValid() ? m_table->indexWidget(place) : nullptr;
    if (!wanted) {
        if (there)
            m_table->setIndexWidget(place, nullptr);
        return;
    }
    if (there)
        return;
    auto *cell = new QWidget(m_table);
    auto *row = new QHBoxLayout(cell);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    auto *button = new QPushButton(tr("Acknowledge"), cell);
    button->setObjectName(acknowledgeName);
    button->setAccessibleName(
        tr("Acknowledge the open incident of %1").arg(m_rows.at(0).sessionName));
    button->setProperty("kind", QStringLiteral("small"));
    setLineIcon(*button, m_theme, QStringLiteral("check"), 13, Tone::Text);
    connect(button, &QPushButton::clicked, this, [this] { m_actions.acknowledge({m_id}); });
    row->addWidget(button);
    m_table->setIndexWidget(place, cell);
    fitButton();
}

void IncidentsPage::resizeEvent(QResizeEvent *event)
{
    DetailPage::resizeEvent(event);
    fitButton();
}

/// Its icon alone where the column is too narrow for words.
void IncidentsPage::fitButton()
{
    auto *button = m_table->findChild<QPushButton *>(acknowledgeName);
    if (!button)
        return;
    button->setText(tr("Acknowledge"));
    const bool fits =
        button->sizeHint().width() <= m_table->columnWidth(SessionIncidentsModel::Note);
    button->setToolTip(fits ? QString() : button->text());
    if (!fits)
        button->setText({});
}

void IncidentsPage::showSteps()
{
    const int row = m_table->currentIndex().row();
    if (row >= 0 && row < m_rows.rowCount())
        m_steps.show(m_rows.at(row), m_rows.now().wall);
    else
        m_steps.clear();
}

void IncidentsPage::showDay()
{
    m_summary->setText(daySummary(m_rows));
    m_day->show(m_rows, m_rows.now().wall);
}

void IncidentsPage::refresh(const SessionStore::Entry &)
{
    showDay();
}

void IncidentsPage::tick(const SessionStore::Entry &)
{
    m_rows.age();
    showDay();
}

IncidentDay::IncidentDay(Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize IncidentDay::sizeHint() const
{
    return {200, m_theme.px(barHeight)};
}

void IncidentDay::show(const SessionIncidentsModel &rows, milliseconds now)
{
    const milliseconds start = dayStart(now);
    const double whole = std::max<double>(1, static_cast<double>((now - start).count()));
    const auto part = [&](milliseconds wall) {
        return std::clamp(static_cast<double>((wall - start).count()) / whole, 0.0, 1.0);
    };
    QList<Span> spans;
    for (int row = rows.rowCount() - 1; row >= 0; --row) {
        const Incident &incident = rows.at(row);
        const milliseconds end = incident.closedAt ? incident.closedAt->wall : now;
        spans.append({part(incident.openedAt.wall), part(end), incident.worst});
    }
    if (spans == m_spans)
        return;
    m_spans = spans;
    update();
}

void IncidentDay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = m_theme.tokens();
    painter.fillRect(rect(), tokens.band);
    for (const Span &span : std::as_const(m_spans)) {
        const double wide = std::max(narrowest, (span.to - span.from) * width());
        const double left = std::min(span.from * width(), width() - wide);
        painter.fillRect(QRectF(left, 0, wide, height()), tokens.shape(span.status));
    }
}

} // namespace Pulse
