// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/session_switcher.h"

#include "ui/actions/action_table.h"
#include "ui/actions/key_cap.h"
#include "ui/board/filter_field.h"
#include "ui/detail/text_label.h"
#include "ui/paint/figure_text.h"
#include "ui/paint/line_icon.h"
#include "ui/paint/status_shape.h"

#include <QFontMetricsF>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace Pulse {

namespace {

using namespace std::chrono_literals;

/// One session as a line of the navigation.
class SwitcherDelegate final : public QStyledItemDelegate {
public:
    SwitcherDelegate(Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const Tokens &tokens = m_theme.tokens();
        const bool on = option.state.testFlag(QStyle::State_Selected);
        if (on || option.state.testFlag(QStyle::State_MouseOver)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(on ? tokens.selected : tokens.hover);
            painter->drawRoundedRect(option.rect, 6, 6);
        }
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(QPen(tokens.accent, 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 5, 5);
        }
        paintLine(*painter, option.rect, index, on);
        painter->restore();
    }

private:
    void paintLine(QPainter &painter, const QRect &box, const QModelIndex &index, bool on) const
    {
        const Tokens &tokens = m_theme.tokens();
        const qreal size = m_theme.px(11);
        const QRectF shape(box.left() + m_theme.px(9), box.center().y() + 0.5 - size / 2, size,
                           size);
        const auto status = static_cast<Status>(index.data(SessionListModel::StatusRole).toInt());
        Paint::statusShape(painter, shape, status, tokens);
        const QFont small = m_theme.font(11, QFont::Medium);
        const QString latency = index.data(SessionListModel::LatencyTextRole).toString();
        const qreal right = box.right() + 1 - m_theme.px(8) - Paint::figuresWidth(latency, small);
        painter.setPen(on ? tokens.text : tokens.muted);
        Paint::figures(painter, {right, baseline(box, small)}, latency, small);
        const QFont font = m_theme.font(13, QFont::Medium);
        const qreal left = box.left() + m_theme.px(30);
        painter.setPen(on ? tokens.text : tokens.sec);
        const QString name =
            Paint::figuresElided(index.data().toString(), font, right - left - m_theme.px(8));
        Paint::figures(painter, {left, baseline(box, font)}, name, font);
    }
    static qreal baseline(const QRect &box, const QFont &font)
    {
        const QFontMetricsF metrics(font);
        return box.top() + (box.height() - metrics.height()) / 2 + metrics.ascent();
    }

    Theme &m_theme;
};

} // namespace

SessionSwitcher::SessionSwitcher(SessionStore &store, Theme &theme, QWidget *parent)
    : QWidget(parent), m_store(store), m_theme(theme), m_sessions(store), m_filter(m_sessions)
{
    setObjectName(QStringLiteral("switcher"));
    setAccessibleName(tr("Other sessions"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(8), theme.px(10), theme.px(8), 0);
    column->setSpacing(0);
    column->addWidget(makeBack());
    column->addSpacing(theme.px(6));
    column->addWidget(makeFilter());
    column->addSpacing(theme.px(8));
    column->addWidget(makeList(), 1);
    column->addWidget(makeKeys());
    m_observer = new ObserverLine(theme, this);
    column->addWidget(m_observer);
    m_settle.setInterval(2s);
    connect(&m_settle, &QTimer::timeout, this, &SessionSwitcher::settle);
    connect(&store, &SessionStore::reset, this, &SessionSwitcher::mark);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void SessionSwitcher::showObserver(const ObserverView &view, Instant now)
{
    m_observer->showView(view, now);
}

QWidget *SessionSwitcher::makeBack()
{
    auto *back = new QPushButton(tr("All sessions"), this);
    back->setObjectName(QStringLiteral("switcher.back"));
    back->setProperty("kind", QStringLiteral("ghost"));
    back->setToolTip(withKey(tr("Back to all sessions"), ActionId::Back));
    auto *row = new QHBoxLayout(back);
    row->setContentsMargins(0, 0, m_theme.px(8), 0);
    row->addStretch(1);
    row->addWidget(makeKeyCap(m_theme, actionKeyText(ActionId::Back), back));
    const auto dress = [this, back] {
        const Tokens &tokens = m_theme.tokens();
        back->setStyleSheet(QStringLiteral("text-align: left; padding-left: 8px"));
        back->setIcon(Paint::lineQIcon(QStringLiteral("back"), m_theme.px(16), tokens.sec,
                                       devicePixelRatioF()));
        back->setIconSize({m_theme.px(16), m_theme.px(16)});
    };
    connect(&m_theme, &Theme::changed, back, dress);
    dress();
    connect(back, &QPushButton::clicked, this, &SessionSwitcher::backRequested);
    return back;
}

QWidget *SessionSwitcher::makeFilter()
{
    auto *find = new FilterField(m_theme, {}, this);
    connect(find, &FilterField::escaped, this, &SessionSwitcher::backRequested);
    connect(find, &FilterField::wentDown, this, [this] { m_list->setFocus(); });
    m_find = find;
    m_find->setObjectName(QStringLiteral("switcher.find"));
    m_find->setAccessibleName(tr("Jump to session"));
    m_find->setPlaceholderText(tr("Jump to session"));
    connect(m_find, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter.setQuery(SearchQuery::parse(text));
        mark();
    });
    connect(m_find, &QLineEdit::returnPressed, this, [this] { choose(0); });
    return m_find;
}

QWidget *SessionSwitcher::makeList()
{
    m_list = new QTableView(this);
    m_list->setObjectName(QStringLiteral("switcher.list"));
    m_list->setAccessibleName(tr("Sessions"));
    m_list->setModel(&m_filter);
    m_list->setItemDelegate(new SwitcherDelegate(m_theme, m_list));
    m_list->horizontalHeader()->hide();
    m_list->horizontalHeader()->setStretchLastSection(true);
    m_list->verticalHeader()->hide();
    m_list->verticalHeader()->setMinimumSectionSize(m_theme.px(28));
    m_list->verticalHeader()->setDefaultSectionSize(m_theme.px(28));
    m_list->setShowGrid(false);
    m_list->setMouseTracking(true);
    m_list->setTabKeyNavigation(false);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setStyleSheet(QStringLiteral(
        "QTableView { background: transparent; selection-background-color: transparent }"));
    connect(m_list, &QTableView::clicked, this,
            [this](const QModelIndex &at) { choose(at.row()); });
    connect(m_list, &QTableView::activated, this,
            [this](const QModelIndex &at) { choose(at.row()); });
    connect(&m_theme, &Theme::changed, m_list, [this] { m_list->viewport()->update(); });
    return m_list;
}

QWidget *SessionSwitcher::makeKeys()
{
    auto *keys = new QWidget(this);
    auto *row = new QHBoxLayout(keys);
    row->setContentsMargins(m_theme.px(8), m_theme.px(8), m_theme.px(8), m_theme.px(8));
    row->setSpacing(m_theme.px(6));
    row->addWidget(makeKeyCap(m_theme, actionKeyText(ActionId::NextSession), keys));
    row->addWidget(makeKeyCap(m_theme, actionKeyText(ActionId::PreviousSession), keys));
    row->addWidget(new TextLabel(m_theme, {11, QFont::Normal, Tone::Muted},
                                 tr("next, previous session"), keys),
                   1);
    return keys;
}

void SessionSwitcher::setCurrent(const SessionId &id)
{
    m_current = id;
    mark();
}

void SessionSwitcher::mark()
{
    const int row = m_filter.rowOf(m_current);
    if (row < 0) {
        m_list->clearSelection();
        return;
    }
    m_list->setCurrentIndex(m_filter.index(row, 0));
}

void SessionSwitcher::settle()
{
    if (m_list->underMouse())
        return;
    m_filter.resort();
    mark();
}

void SessionSwitcher::choose(int row)
{
    if (row < 0 || row >= m_filter.rowCount())
        return;
    m_current = m_store.at(m_filter.storeRow(row)).id;
    mark();
    Q_EMIT chosen(m_current);
}

void SessionSwitcher::step(int direction)
{
    const int row = m_filter.rowOf(m_current);
    choose(row < 0 ? 0 : std::clamp(row + direction, 0, m_filter.rowCount() - 1));
}

void SessionSwitcher::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_filter.resort();
    mark();
    m_settle.start();
}

void SessionSwitcher::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_settle.stop();
}

void SessionSwitcher::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.tokens().sidebar);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), m_theme.tokens().border);
}

void SessionSwitcher::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (m_find->text().isEmpty())
        Q_EMIT backRequested();
    else
        m_find->clear();
}

} // namespace Pulse
