// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mini/mini_window.h"

#include "models/words/number_text.h"
#include "models/words/reason_text.h"
#include "ui/actions/action_table.h"
#include "ui/detail/small_widgets.h"
#include "ui/mini/mini_line.h"
#include "ui/mini/mini_parts.h"
#include "ui/paint/figure_label.h"
#include "ui/paint/line_icon.h"
#include "ui/paint/status_shape.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWindow>

#include <algorithm>

namespace Pulse {

using namespace std::chrono_literals;

namespace {

constexpr int miniWide = 320;
constexpr int headHigh = 32;
constexpr int summaryHigh = 58;
constexpr int edge = 12;
constexpr int shapeSize = 26;

} // namespace

MiniWindow::MiniWindow(const SessionStore &store, const FleetHistory &history, Theme &theme)
    : QWidget(nullptr, Qt::Tool | Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint)
    , m_store(store)
    , m_history(history)
    , m_theme(theme)
    , m_second(this)
    , m_soon(this)
{
    setObjectName(QStringLiteral("mini"));
    setWindowTitle(tr("Pulseboard, mini window"));
    setAccessibleName(windowTitle());
    setAttribute(Qt::WA_QuitOnClose, false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->setSizeConstraint(QLayout::SetFixedSize); // as high as what it shows
    column->addWidget(makeHead());
    column->addWidget(makeSummary());
    m_counts = new MiniCounts(theme, this);
    column->addWidget(m_counts);
    for (MiniLineView *&line : m_lines) {
        line = new MiniLineView(theme, this);
        line->hide();
        column->addWidget(line);
        connect(line, &MiniLineView::openAsked, this, &MiniWindow::openAsked);
        connect(line, &MiniLineView::reconnectAsked, this,
                [this](const SessionId &id) { Q_EMIT reconnectAsked({id}); });
        connect(line, &MiniLineView::acknowledgeAsked, this,
                [this](const SessionId &id) { Q_EMIT acknowledgeAsked({id}); });
    }
    m_calm = new MiniCalm(theme, this);
    column->addWidget(m_calm);
    column->addWidget(makeFoot());
    m_second.setInterval(1s);
    m_soon.setInterval(200ms);
    m_soon.setSingleShot(true);
    connect(&m_second, &QTimer::timeout, this, &MiniWindow::refresh);
    connect(&m_soon, &QTimer::timeout, this, &MiniWindow::refresh);
    const auto refreshSoon = [this] {
        if (isVisible() && !m_soon.isActive())
            m_soon.start();
    };
    connect(&store, &SessionStore::changed, this, refreshSoon);
    connect(&store, &SessionStore::reset, this, refreshSoon);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QWidget *MiniWindow::makeHead()
{
    auto *head = new QWidget(this);
    head->setFixedSize(m_theme.px(miniWide) - 2, m_theme.px(headHigh));
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(m_theme.px(34), 0, m_theme.px(6), 1);
    row->setSpacing(m_theme.px(8));
    auto *name = new FigureLabel(m_theme, 12, QFont::DemiBold, &Tokens::text, head);
    name->say(QStringLiteral("Pulseboard"));
    row->addWidget(name, 1);
    m_pin = addHeadButton(head, QStringLiteral("mini.pin"), QStringLiteral("pin"), {});
    connect(m_pin, &QToolButton::clicked, this, [this] { setPinned(!m_pinned); });
    auto *open = addHeadButton(head, QStringLiteral("mini.open"), QStringLiteral("ext"),
                               tr("Open the main window"));
    connect(open, &QToolButton::clicked, this, &MiniWindow::mainWindowAsked);
    auto *shut = addHeadButton(head, QStringLiteral("mini.close"), QStringLiteral("x"),
                               withKey(tr("Close the mini window"), ActionId::Back));
    connect(shut, &QToolButton::clicked, this, &QWidget::hide);
    dressPin();
    return head;
}

QToolButton *MiniWindow::addHeadButton(QWidget *head, const QString &name, const QString &icon,
                                       const QString &text)
{
    auto *button = new QToolButton(head);
    button->setObjectName(name);
    button->setProperty("kind", QStringLiteral("bareIcon"));
    button->setFixedSize(m_theme.px(26), m_theme.px(26));
    button->setAccessibleName(text);
    button->setToolTip(text);
    setLineIcon(*button, m_theme, icon, 13, Tone::Sec);
    head->layout()->addWidget(button);
    return button;
}

QWidget *MiniWindow::makeSummary()
{
    m_summary = new QWidget(this);
    m_summary->setFixedHeight(m_theme.px(summaryHigh));
    auto *lines = new QVBoxLayout(m_summary);
    lines->setContentsMargins(m_theme.px(edge + shapeSize + 12), m_theme.px(11), m_theme.px(edge),
                              m_theme.px(11) + 1);
    lines->setSpacing(0);
    m_headline = new FigureLabel(m_theme, 13, QFont::DemiBold, &Tokens::text, m_summary);
    m_headline->setObjectName(QStringLiteral("mini.headline"));
    m_sentence = new FigureLabel(m_theme, 11, QFont::Normal, &Tokens::sec, m_summary);
    m_sentence->setObjectName(QStringLiteral("mini.sentence"));
    for (FigureLabel *label : {m_headline, m_sentence}) {
        label->setElastic(true);
        lines->addWidget(label);
    }
    return m_summary;
}

QWidget *MiniWindow::makeFoot()
{
    m_foot = new QWidget(this);
    auto *column = new QVBoxLayout(m_foot);
    column->setContentsMargins(m_theme.px(edge), m_theme.px(9), m_theme.px(edge), m_theme.px(9));
    column->setSpacing(m_theme.px(8));
    m_more = new QPushButton(m_foot);
    m_more->setObjectName(QStringLiteral("mini.more"));
    connect(m_more, &QPushButton::clicked, this, &MiniWindow::mainWindowAsked);
    column->addWidget(m_more);
    auto *row = new QHBoxLayout;
    row->setSpacing(m_theme.px(8));
    m_reconnect = new QPushButton(m_foot);
    m_reconnect->setObjectName(QStringLiteral("mini.reconnectAll"));
    m_reconnect->setProperty("kind", QStringLiteral("primary"));
    setPrimaryIcon(*m_reconnect, m_theme, QStringLiteral("refresh"), 13);
    connect(m_reconnect, &QPushButton::clicked, this,
            [this] { Q_EMIT reconnectAsked(m_view.down); });
    auto *silence = new QPushButton(tr("Silence all…"), m_foot);
    silence->setObjectName(QStringLiteral("mini.silenceAll"));
    silence->setProperty("kind", QStringLiteral("small"));
    silence->setAccessibleName(actionText(ActionId::SilenceAll));
    setLineIcon(*silence, m_theme, QStringLiteral("belloff"), 13, Tone::Text);
    connect(silence, &QPushButton::clicked, this, [this, silence] {
        Q_EMIT silenceAllAsked(silence->mapToGlobal(QPoint(0, silence->height())));
    });
    m_more->setProperty("kind", QStringLiteral("small"));
    row->addWidget(m_reconnect, 1);
    row->addWidget(silence, 1);
    column->addLayout(row);
    return m_foot;
}

void MiniWindow::dressPin()
{
    const QString text =
        m_pinned ? tr("Do not keep on top of other windows") : tr("Keep on top of other windows");
    m_pin->setAccessibleName(text);
    m_pin->setToolTip(text);
    setLineIcon(*m_pin, m_theme, QStringLiteral("pin"), 13, m_pinned ? Tone::Accent : Tone::Sec);
}

void MiniWindow::setPinned(bool pinned)
{
    if (m_pinned == pinned)
        return;
    m_pinned = pinned;
    const bool visible = isVisible();
    const QPoint at = pos();
    setWindowFlag(Qt::WindowStaysOnTopHint, pinned); // hides it
    dressPin();
    if (visible) {
        QWidget::show();
        move(at);
    }
    Q_EMIT pinnedChanged(pinned);
}

void MiniWindow::setThisComputerOffline(bool offline)
{
    m_offline = offline;
    if (isVisible())
        refresh();
}

void MiniWindow::toggle()
{
    if (isVisible())
        hide();
    else
        appear();
}

void MiniWindow::appear()
{
    refresh();
    QWidget::show();
    raise();
    activateWindow();
}

void MiniWindow::refresh()
{
    display(miniView(m_store, m_history, m_offline));
}

void MiniWindow::display(const MiniView &view)
{
    m_view = view;
    m_headline->say(view.headline);
    m_sentence->say(view.sentence);
    m_sentence->setVisible(!view.sentence.isEmpty());
    m_counts->show(view.counts);
    for (int i = 0; i < MiniView::LinesShown; ++i) {
        MiniLineView *line = m_lines.at(static_cast<size_t>(i));
        line->setVisible(i < view.lines.size());
        if (i < view.lines.size())
            line->display(view.lines.at(i), !m_offline);
    }
    m_calm->setVisible(!view.all.isEmpty());
    if (!view.all.isEmpty())
        m_calm->show(view);
    m_foot->setVisible(!view.lines.isEmpty());
    m_more->setVisible(view.more > 0);
    m_more->setText(tr("and %1 more…").arg(Words::count(view.more)));
    m_reconnect->setVisible(!view.down.isEmpty());
    m_reconnect->setText(tr("Reconnect %1").arg(Words::count(view.down.size())));
    m_reconnect->setAccessibleName(
        tr("Reconnect %1 sessions that are down").arg(Words::count(view.down.size())));
    update();
}

void MiniWindow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
    m_second.start();
}

void MiniWindow::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_second.stop();
    m_soon.stop();
}

void MiniWindow::keyPressEvent(QKeyEvent *event)
{
    const bool toggles =
        actionKeys(actionRow(ActionId::MiniWindow)).contains(QKeySequence(event->keyCombination()));
    if (event->key() == Qt::Key_Escape || toggles)
        hide();
    else
        QWidget::keyPressEvent(event);
}

void MiniWindow::mousePressEvent(QMouseEvent *event)
{
    const bool onHead = event->position().y() < m_theme.px(headHigh + summaryHigh);
    if (event->button() == Qt::LeftButton && onHead && windowHandle())
        windowHandle()->startSystemMove();
}

void MiniWindow::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), t.window);
    const QRect head(1, 1, width() - 2, m_theme.px(headHigh));
    painter.fillRect(head, t.sidebar);
    const int logo = m_theme.px(16);
    Paint::logo(painter, QRectF(m_theme.px(10), 1 + (head.height() - logo) / 2.0, logo, logo), t);
    const QRect summary = m_summary->geometry();
    const bool bad = !m_view.lines.isEmpty();
    if (bad)
        painter.fillRect(summary, t.soft(m_view.shape.value_or(Status::Critical)));
    const int size = m_theme.px(shapeSize);
    const QRectF shape(m_theme.px(edge), summary.center().y() - size / 2.0, size, size);
    if (m_view.shape)
        Paint::statusShape(painter, shape, *m_view.shape, t);
    else
        painter.drawPixmap(shape.topLeft(), Paint::lineIcon(QStringLiteral("wifioff"), size,
                                                            t.accent, devicePixelRatioF()));
    painter.fillRect(QRect(1, head.bottom(), width() - 2, 1), t.border);
    painter.fillRect(QRect(1, summary.bottom(), width() - 2, 1), t.border);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(t.bstrong);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace Pulse
