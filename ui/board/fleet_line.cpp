// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/fleet_line.h"

#include "models/words/number_text.h"
#include "models/words/reason_text.h"
#include "ui/paint/figure_text.h"
#include "ui/paint/line_icon.h"
#include "ui/paint/mirror.h"
#include "ui/paint/status_shape.h"
#include "ui/wall/wall_layout.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>

#include <algorithm>

namespace Pulse {

namespace {

constexpr std::array lineOrder{Status::Critical, Status::Offline, Status::Warning,
                               Status::Healthy,  Status::Paused,  Status::Connecting,
                               Status::Unknown};

int sliderStep(int pitch)
{
    const auto &pitches = WallLayout::pitches;
    const auto at = std::find(pitches.begin(), pitches.end(), pitch);
    return static_cast<int>(pitches.end() - at) - 1;
}

int pitchOfStep(int step)
{
    const auto &pitches = WallLayout::pitches;
    const auto at = pitches.size() - 1 - static_cast<size_t>(step);
    return pitches.at(std::min(at, pitches.size() - 1));
}

} // namespace

FleetLine::FleetLine(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_headline(new FigureLabel(theme, 13, QFont::DemiBold, &Tokens::text, this))
    , m_tileWord(new FigureLabel(theme, 12, QFont::Normal, &Tokens::muted, this))
    , m_fit(new QPushButton(tr("Fit"), this))
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_reconnect(new QPushButton(this))
{
    setObjectName(QStringLiteral("line"));
    setFixedHeight(theme.px(44));
    m_headline->setObjectName(QStringLiteral("line.headline"));
    m_reconnect->setObjectName(QStringLiteral("line.reconnect"));
    m_reconnect->setProperty("kind", QStringLiteral("small"));
    makeSlider();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Paint::mirroredIn(*this, QMargins(theme.px(54), 0, theme.px(16), 0)));
    row->setSpacing(theme.px(10));
    row->addWidget(m_headline);
    row->addStretch(1);
    for (QWidget *widget : {static_cast<QWidget *>(m_tileWord), static_cast<QWidget *>(m_fit),
                            static_cast<QWidget *>(m_slider), static_cast<QWidget *>(m_reconnect)})
        row->addWidget(widget);
    connect(m_reconnect, &QPushButton::clicked, this, &FleetLine::reconnectAsked);
    connect(&theme, &Theme::changed, this, &FleetLine::dress);
    dress();
    setTiles(false);
}

void FleetLine::dress()
{
    const int size = m_theme.px(13);
    m_reconnect->setIcon(Paint::lineQIcon(QStringLiteral("refresh"), size, m_theme.tokens().text,
                                          devicePixelRatioF()));
    m_reconnect->setIconSize({size + 2, size});
    update();
}

void FleetLine::makeSlider()
{
    m_tileWord->say(tr("Tile"));
    m_fit->setObjectName(QStringLiteral("line.fit"));
    m_fit->setProperty("kind", QStringLiteral("small"));
    m_fit->setCheckable(true);
    m_fit->setToolTip(tr("The largest tiles at which everything is seen (F)"));
    m_slider->setObjectName(QStringLiteral("line.tile"));
    m_slider->setAccessibleName(tr("Size of the tiles"));
    m_slider->setToolTip(tr("Size of the tiles (+ and -)"));
    m_slider->setRange(0, static_cast<int>(WallLayout::pitches.size()) - 1);
    m_slider->setPageStep(1);
    m_slider->setFixedWidth(m_theme.px(96));
    connect(m_fit, &QPushButton::clicked, this,
            [this] { Q_EMIT tilePitchChosen(m_pitch == 0 ? m_shownPitch : 0); });
    connect(m_slider, &QSlider::valueChanged, this,
            [this](int step) { Q_EMIT tilePitchChosen(pitchOfStep(step)); });
}

void FleetLine::setTiles(bool shown)
{
    m_tiles = shown;
    for (QWidget *widget : {static_cast<QWidget *>(m_tileWord), static_cast<QWidget *>(m_fit),
                            static_cast<QWidget *>(m_slider)})
        widget->setVisible(shown);
    fit();
}

void FleetLine::setTilePitch(int pitch, int shown)
{
    m_pitch = pitch;
    m_shownPitch = shown;
    const QSignalBlocker still(m_slider);
    m_slider->setValue(sliderStep(shown));
    m_fit->setChecked(pitch == 0);
}

void FleetLine::showView(const BannerView &banner, const KpiView &figures)
{
    if (banner == m_banner && figures == m_figures)
        return;
    m_banner = banner;
    m_figures = figures;
    m_headline->say(banner.headline);
    const QString count = Words::count(banner.reconnect);
    m_reconnect->setVisible(banner.reconnect > 0);
    m_reconnect->setText(tr("Reconnect %1").arg(count));
    m_reconnect->setAccessibleName(banner.reconnect == 1
                                       ? tr("Reconnect the session that is down")
                                       : tr("Reconnect %1 sessions that are down").arg(count));
    m_reconnect->setToolTip(m_reconnect->accessibleName());
    QString sentence;
    for (const TextSpan &span : banner.sentence)
        sentence += span.text;
    setToolTip(QStringLiteral("<span>%1<br>%2</span>")
                   .arg(sentence.toHtmlEscaped(), countsInWords().toHtmlEscaped()));
    setAccessibleName(banner.headline);
    setAccessibleDescription(countsInWords());
    fit();
}

QString FleetLine::countsInWords() const
{
    QStringList parts;
    for (const Status status : lineOrder) {
        if (const int count = m_figures.counts[status])
            parts.append(
                QStringLiteral("%1 %2").arg(Words::count(count), Words::status(status).toLower()));
    }
    return parts.join(QStringLiteral(", "));
}

QRect FleetLine::placeOf(const QWidget *child) const
{
    return Paint::mirroredIn(*this, child->geometry());
}

QColor FleetLine::stripe() const
{
    const Tokens &t = m_theme.tokens();
    return m_banner.shape ? t.shape(*m_banner.shape) : t.connecting;
}

qreal FleetLine::paintCounts(QPainter &painter, qreal left) const
{
    const Tokens &t = m_theme.tokens();
    const qreal baseline = height() / 2.0 + m_theme.px(13) * .363;
    const QFont strong = m_theme.font(13, QFont::Medium);
    const QFont small = m_theme.font(11);
    const int size = m_theme.px(11);
    // The words only where the figures of the rows do not stand.
    const bool worded = m_tiles && width() > m_theme.px(1000);
    const int free = m_reconnect->isVisible() ? placeOf(m_reconnect).left() : width();
    const QWidget *first = m_tileWord->isHidden() ? static_cast<QWidget *>(m_fit) : m_tileWord;
    const int end = m_tiles ? placeOf(first).left() : free;
    for (const Status status : lineOrder) {
        const int count = m_figures.counts[status];
        if (count == 0)
            continue;
        if (left + m_theme.px(worded ? 120 : 56) > end)
            break;
        Paint::statusShape(painter, QRectF(left, (height() - size) / 2.0, size, size), status, t);
        left += size + m_theme.px(6);
        painter.setPen(t.text);
        left += Paint::figures(painter, {left, baseline}, Words::count(count), strong);
        if (worded) {
            painter.setPen(t.muted);
            left += m_theme.px(6);
            left +=
                Paint::figures(painter, {left, baseline}, Words::status(status).toLower(), small);
        }
        left += m_theme.px(14);
    }
    return left;
}

QList<QList<FleetLine::Piece>> FleetLine::figures() const
{
    const Tokens &t = m_theme.tokens();
    const auto figure = [&](const QString &name, const QString &value, const QString &after) {
        return QList<Piece>{
            {name + QLatin1Char(' '), t.sec, false}, {value, t.text, true}, {after, t.sec, false}};
    };
    return {figure(tr("uptime"), m_figures.uptime + m_figures.uptimeUnit, {}),
            figure(tr("missed 1 h"), m_figures.missed, m_figures.missedOf),
            QList<Piece>{{m_figures.p95, t.sec, false}},
            figure(tr("avg"), m_figures.latency + m_figures.latencyUnit, {})};
}

// From the right end on, as many as have room.
void FleetLine::paintFigures(QPainter &painter, qreal left) const
{
    const qreal baseline = height() / 2.0 + m_theme.px(13) * .363;
    qreal right = m_reconnect->isVisible() ? placeOf(m_reconnect).left() - m_theme.px(16)
                                           : width() - m_theme.px(20);
    for (const QList<Piece> &figure : figures()) {
        qreal whole = 0;
        for (const Piece &piece : figure)
            whole += Paint::figuresWidth(
                piece.text, m_theme.font(13, piece.strong ? QFont::DemiBold : QFont::Normal));
        if (right - whole < left + m_theme.px(8))
            return;
        qreal x = right - whole;
        for (const Piece &piece : figure) {
            painter.setPen(piece.ink);
            x += Paint::figures(painter, {x, baseline}, piece.text,
                                m_theme.font(13, piece.strong ? QFont::DemiBold : QFont::Normal));
        }
        right -= whole + m_theme.px(16);
    }
}

void FleetLine::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter painter(this);
    Paint::followDirection(painter, *this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_banner.shape ? t.soft(*m_banner.shape) : t.accentSoft);
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.border);
    painter.fillRect(QRect(0, 0, m_theme.px(4), height()), stripe());
    const int size = m_theme.px(18);
    const QRectF box(m_theme.px(24), (height() - size) / 2.0, size, size);
    if (m_banner.shape)
        Paint::statusShape(painter, box, *m_banner.shape, t);
    else
        painter.drawPixmap(box.topLeft(), Paint::lineIcon(QStringLiteral("wifioff"), size,
                                                          t.connectingT, devicePixelRatioF()));
    const qreal left = placeOf(m_headline).right() + 1 + m_theme.px(16);
    const qreal end = paintCounts(painter, left);
    if (!m_tiles)
        paintFigures(painter, end);
}

void FleetLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

/// The word and the slider give way first: keys and menus reach the size of tiles, too. Then the
/// headline is cut; its tip has all of it.
void FleetLine::fit()
{
    const auto room = [this] {
        int taken = m_theme.px(54 + 16) + layout()->spacing();
        for (const QWidget *widget :
             {static_cast<QWidget *>(m_tileWord), static_cast<QWidget *>(m_fit),
              static_cast<QWidget *>(m_slider), static_cast<QWidget *>(m_reconnect)}) {
            if (!widget->isHidden())
                taken += widget->sizeHint().width() + layout()->spacing();
        }
        return width() - taken;
    };
    const int words = m_headline->sizeHint().width();
    for (QWidget *widget : {static_cast<QWidget *>(m_tileWord), static_cast<QWidget *>(m_slider)})
        widget->setVisible(m_tiles);
    if (room() < words) {
        m_tileWord->hide();
        m_slider->hide();
    }
    m_headline->setFixedWidth(std::clamp(room(), m_theme.px(48), std::max(words, m_theme.px(48))));
    update();
}

} // namespace Pulse
