// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incidents/incident_panel.h"

#include "models/item/incident_model.h"
#include "models/words/number_text.h"
#include "ui/incidents/closed_incident_row.h"
#include "ui/incidents/incident_item.h"
#include "ui/paint/mirror.h"
#include "ui/paint/status_shape.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace Pulse {

namespace {

constexpr int HeadHeight = 44;

QLabel *labelOf(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

void dressLabel(QLabel *label, const QFont &font, const QColor &colour)
{
    label->setFont(font);
    label->setStyleSheet(QStringLiteral("color: %1").arg(colour.name()));
}

} // namespace

/// What stands there when nothing is wrong.
class IncidentPanel::EmptyState final : public QWidget {
public:
    EmptyState(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
    {
        m_title = labelOf(IncidentPanel::tr("No open incidents"), this);
        m_title->setAlignment(Qt::AlignHCenter);
        m_note = labelOf({}, this);
        m_note->setAlignment(Qt::AlignHCenter);
        m_note->setWordWrap(true);
        auto *all = new QVBoxLayout(this);
        all->setContentsMargins(20, 26 + 24 + 8, 20, 26);
        all->setSpacing(2);
        all->addWidget(m_title);
        all->addWidget(m_note);
    }

    void setNote(const QString &note) { m_note->setText(note); }
    void dress()
    {
        dressLabel(m_title, m_theme.font(13, QFont::Medium), m_theme.tokens().text);
        dressLabel(m_note, m_theme.font(12), m_theme.tokens().muted);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        Q_UNUSED(event);
        QPainter painter(this);
        Paint::statusShape(painter, QRectF(width() / 2.0 - 12, 26, 24, 24), Status::Healthy,
                           m_theme.tokens());
        painter.setPen(QPen(m_theme.tokens().border, 1));
        painter.drawLine(QPointF(0, height() - .5), QPointF(width(), height() - .5));
    }

private:
    const Theme &m_theme;
    QLabel *m_title = nullptr;
    QLabel *m_note = nullptr;
};

IncidentPanel::IncidentPanel(IncidentModel &model, const Theme &theme, QWidget *parent)
    : QWidget(parent), m_model(model), m_theme(theme)
{
    setObjectName(QStringLiteral("incidents.panel"));
    setAccessibleName(tr("Incidents"));
    setFixedWidth(theme.px(PanelWidth));
    build();
    m_soon.setSingleShot(true);
    m_soon.setInterval(std::chrono::milliseconds{100});
    connect(&m_soon, &QTimer::timeout, this, &IncidentPanel::refresh);
    m_second.setInterval(std::chrono::seconds{1});
    connect(&m_second, &QTimer::timeout, &m_model, &IncidentModel::age);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &IncidentPanel::refreshSoon);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &IncidentPanel::refreshSoon);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &IncidentPanel::refreshSoon);
    connect(&m_model, &QAbstractItemModel::rowsMoved, this, &IncidentPanel::refreshSoon);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &IncidentPanel::refreshSoon);
    connect(&m_model, &IncidentModel::openCountChanged, this, &IncidentPanel::refreshSoon);
    connect(&m_theme, &Theme::changed, this, &IncidentPanel::dress);
    dress();
    refresh();
}

// Being offline goes before having slept, which often leads to it.
void IncidentPanel::hold(HeldIncidents::Why why, milliseconds since)
{
    const bool offline = m_held && m_held->why == HeldIncidents::Why::Offline;
    if (offline || (m_held && m_held->why == why))
        return;
    const int open = m_held ? m_held->open : m_model.openCount();
    setHeld(HeldIncidents{why, since, open});
}

void IncidentPanel::setHeld(const std::optional<HeldIncidents> &held)
{
    m_held = held;
    if (held && held->why == HeldIncidents::Why::Slept)
        QTimer::singleShot(WakeGrace, this, [this] { release(HeldIncidents::Why::Slept); });
    refresh();
}

void IncidentPanel::release(HeldIncidents::Why why)
{
    if (!m_held || m_held->why != why)
        return;
    m_held.reset();
    refresh();
}

bool IncidentPanel::hidesOpen() const
{
    return m_held && m_held->why == HeldIncidents::Why::Offline;
}

void IncidentPanel::refreshHeld()
{
    if (m_held)
        m_heldNote->show(*m_held, m_model.now().wall);
    m_heldNote->setVisible(m_held.has_value());
}

void IncidentPanel::build()
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(Paint::mirroredIn(*this, QMargins(1, 0, 0, 0)));
    all->setSpacing(0);
    all->addWidget(buildHead());
    all->addWidget(buildList(), 1);
}

QWidget *IncidentPanel::buildHead()
{
    auto *head = new QWidget(this);
    head->setFixedHeight(m_theme.px(HeadHeight));
    m_title = labelOf(tr("Incidents"), head);
    m_count = labelOf({}, head);
    m_count->setObjectName(QStringLiteral("incidents.count"));
    m_count->setFixedHeight(m_theme.px(20));
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(14, 0, 14, 0);
    row->setSpacing(8);
    row->addWidget(m_title);
    row->addWidget(m_count);
    row->addStretch();
    return head;
}

QWidget *IncidentPanel::buildList()
{
    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(QStringLiteral("incidents.list"));
    m_scroll->setAccessibleName(tr("Incidents"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFrameShape(QFrame::NoFrame);
    auto *list = new QWidget(m_scroll);
    auto *all = new QVBoxLayout(list);
    all->setContentsMargins(0, 0, 0, 8);
    all->setSpacing(0);
    m_heldNote = new HeldNote(m_theme, list);
    m_heldNote->hide();
    m_empty = new EmptyState(m_theme, list);
    m_openLayout = new QVBoxLayout;
    m_openLayout->setSpacing(0);
    m_more = labelOf({}, list);
    m_more->setContentsMargins(14, 8, 14, 8);
    m_closedTitle = labelOf(tr("Closed today"), list);
    m_closedTitle->setContentsMargins(14, 12, 14, 4);
    m_closedLayout = new QVBoxLayout;
    m_closedLayout->setSpacing(0);
    all->addWidget(m_heldNote);
    all->addWidget(m_empty);
    all->addLayout(m_openLayout);
    all->addWidget(m_more);
    all->addWidget(m_closedTitle);
    all->addLayout(m_closedLayout);
    all->addStretch();
    m_scroll->setWidget(list);
    return m_scroll;
}

void IncidentPanel::dress()
{
    const Tokens &tokens = m_theme.tokens();
    dressLabel(m_title, m_theme.font(13, QFont::DemiBold), tokens.text);
    m_heldNote->dress();
    dressLabel(m_more, m_theme.font(12), tokens.sec);
    dressLabel(m_closedTitle, m_theme.font(11, QFont::DemiBold), tokens.muted);
    m_empty->dress();
    for (IncidentItem *item : std::as_const(m_items))
        item->dress();
    m_count->setFont(m_theme.font(11, QFont::Medium));
    dressCount();
    update();
}

void IncidentPanel::dressCount()
{
    const Tokens &tokens = m_theme.tokens();
    const bool any = m_model.openCount() > 0;
    const QString sheet =
        QStringLiteral("color: %1; border: 1px solid %2; border-radius: 10px; padding: 0 8px")
            .arg((any ? tokens.criticalT : tokens.sec).name(),
                 (any ? tokens.critical : tokens.border).name());
    if (m_count->styleSheet() != sheet)
        m_count->setStyleSheet(sheet);
}

void IncidentPanel::refreshSoon()
{
    if (!m_soon.isActive())
        m_soon.start();
}

void IncidentPanel::refresh()
{
    const int open = m_model.openCount();
    m_count->setText(tr("%1 open").arg(Words::count(open)));
    refreshHeld();
    m_empty->setVisible(open == 0 && !m_held);
    const bool closedAny = m_model.rowCount() > open;
    const QString last =
        closedAny ? m_model.index(open).data(IncidentModel::ClosedAtRole).toString() : QString();
    m_empty->setNote(closedAny ? tr("Last one closed today at %1.").arg(last)
                               : tr("Nothing has failed since the start."));
    refreshOpen(open);
    refreshClosed(open);
    dressCount();
}

void IncidentPanel::refreshOpen(int open)
{
    const int shown = hidesOpen() ? 0 : std::min(open, OpenShown);
    for (int row = 0; row < shown; ++row) {
        const QModelIndex index = m_model.index(row);
        const auto text = [&index](int role) {
            return index.data(role).toString();
        };
        IncidentItem *item = itemAt(row);
        item->show({SessionId{text(IncidentModel::SessionRole)},
                    static_cast<Status>(index.data(IncidentModel::StatusRole).toInt()),
                    text(Qt::DisplayRole), text(IncidentModel::DurationRole),
                    text(IncidentModel::SentenceRole), text(IncidentModel::ToldRole),
                    text(IncidentModel::SeenRole), text(IncidentModel::SilencedRole),
                    text(Qt::AccessibleTextRole)});
        item->setVisible(true);
    }
    for (qsizetype i = shown; i < m_items.size(); ++i)
        m_items[i]->setVisible(false);
    m_more->setText(tr("and %1 more").arg(Words::count(open - shown)));
    m_more->setVisible(open > shown && !hidesOpen());
}

void IncidentPanel::refreshClosed(int open)
{
    const int shown = std::min(m_model.rowCount() - open, ClosedShown);
    m_closedTitle->setVisible(shown > 0);
    for (int i = 0; i < shown; ++i) {
        const QModelIndex index = m_model.index(open + i);
        const auto text = [&index](int role) {
            return index.data(role).toString();
        };
        ClosedIncidentRow *row = closedAt(i);
        row->show({text(Qt::DisplayRole), text(IncidentModel::SentenceRole),
                   text(IncidentModel::ClosedAtRole), text(IncidentModel::DurationRole),
                   text(Qt::AccessibleTextRole)});
        row->setVisible(true);
    }
    for (qsizetype i = shown; i < m_closed.size(); ++i)
        m_closed[i]->setVisible(false);
}

IncidentItem *IncidentPanel::itemAt(int place)
{
    while (m_items.size() <= place) {
        auto *item = new IncidentItem(m_theme, m_scroll->widget());
        connect(item, &IncidentItem::reconnectAsked, this, &IncidentPanel::reconnectAsked);
        connect(item, &IncidentItem::openAsked, this, &IncidentPanel::openAsked);
        connect(item, &IncidentItem::acknowledgeAsked, this, &IncidentPanel::acknowledgeAsked);
        connect(item, &IncidentItem::silenceAsked, this, &IncidentPanel::silenceAsked);
        m_openLayout->addWidget(item);
        m_items.append(item);
    }
    return m_items[place];
}

ClosedIncidentRow *IncidentPanel::closedAt(int place)
{
    while (m_closed.size() <= place) {
        auto *row = new ClosedIncidentRow(m_theme, m_scroll->widget());
        m_closedLayout->addWidget(row);
        m_closed.append(row);
    }
    return m_closed[place];
}

void IncidentPanel::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event);
    QPainter painter(this);
    Paint::followDirection(painter, *this);
    painter.fillRect(rect(), m_theme.tokens().window);
    painter.setPen(QPen(m_theme.tokens().border, 1));
    painter.drawLine(QPointF(.5, 0), QPointF(.5, height()));
    const qreal below = m_theme.px(HeadHeight) - .5;
    painter.drawLine(QPointF(0, below), QPointF(width(), below));
}

void IncidentPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
    m_second.start();
}

void IncidentPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_second.stop(); // nothing ticks that nobody sees
}

} // namespace Pulse
