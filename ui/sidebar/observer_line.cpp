// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sidebar/observer_line.h"

#include "models/words/number_text.h"
#include "ui/paint/line_icon.h"
#include "ui/paint/mirror.h"
#include "ui/paint/status_shape.h"

#include <QPainter>
#include <QVBoxLayout>

namespace Pulse {

QString ObserverView::headline() const
{
    switch (state) {
    case ObserverNews::State::Offline: return ObserverLine::tr("This computer is offline");
    case ObserverNews::State::Overloaded: return ObserverLine::tr("This computer is very busy");
    case ObserverNews::State::Online:
    case ObserverNews::State::Asleep:
    case ObserverNews::State::ClockStep: break;
    }
    return ObserverLine::tr("This computer is online");
}

QString ObserverView::detail(Instant now) const
{
    const QString at = since ? Words::moment(since->wall, now.wall) : QString();
    switch (state) {
    case ObserverNews::State::Online: break;
    case ObserverNews::State::Offline:
        return ObserverLine::tr("since %1, %2")
            .arg(at, Words::duration(since ? now - *since : nanoseconds{}));
    case ObserverNews::State::Asleep:
        return ObserverLine::tr("It slept for %1 until %2").arg(Words::duration(gap), at);
    case ObserverNews::State::ClockStep:
        return ObserverLine::tr("Its clock was set by %1").arg(Words::offset(step));
    case ObserverNews::State::Overloaded: return ObserverLine::tr("Limits are wider for a while");
    }
    return ObserverLine::tr("Its clock is steady");
}

ObserverLine::ObserverLine(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_headline(new FigureLabel(theme, 11, QFont::Medium, &Tokens::text, this))
    , m_detail(new FigureLabel(theme, 11, QFont::Normal, &Tokens::muted, this))
{
    m_headline->setObjectName(QStringLiteral("sidebar.observer"));
    m_detail->setObjectName(QStringLiteral("sidebar.observer_detail"));
    m_headline->setElastic(true);
    m_detail->setElastic(true);
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(
        Paint::mirroredIn(*this, QMargins(theme.px(34), theme.px(10), theme.px(8), theme.px(10))));
    lines->setSpacing(0);
    lines->addWidget(m_headline);
    lines->addWidget(m_detail);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ObserverLine::showView(const ObserverView &view, Instant now)
{
    m_view = view;
    const bool offline = view.state == ObserverNews::State::Offline;
    m_headline->setInk(offline ? &Tokens::connectingT : &Tokens::text);
    m_detail->setInk(view.state == ObserverNews::State::ClockStep ? &Tokens::warningT
                                                                  : &Tokens::muted);
    m_headline->say(view.headline());
    m_detail->say(view.detail(now));
    update();
}

void ObserverLine::setRail(bool rail)
{
    m_rail = rail;
    m_headline->setVisible(!rail);
    m_detail->setVisible(!rail);
    setFixedHeight(m_theme.px(48));
    update();
}

void ObserverLine::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter painter(this);
    Paint::followDirection(painter, *this);
    painter.fillRect(QRect(0, 0, width(), 1), t.border);
    const int size = m_theme.px(10);
    const int x = m_rail ? (width() + 1 - size) / 2 : m_theme.px(16);
    if (m_view.state == ObserverNews::State::Offline) {
        painter.drawPixmap(x - 1, m_theme.px(11),
                           Paint::lineIcon(QStringLiteral("wifioff"), m_theme.px(13), t.connectingT,
                                           devicePixelRatioF()));
        return;
    }
    const bool steady =
        m_view.state == ObserverNews::State::Online || m_view.state == ObserverNews::State::Asleep;
    Paint::statusShape(painter, QRectF(x, m_theme.px(12), size, size),
                       steady ? Status::Healthy : Status::Warning, t);
}

} // namespace Pulse
