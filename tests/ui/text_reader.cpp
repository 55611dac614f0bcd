// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/text_reader.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAction>
#include <QApplication>
#include <QHelpEvent>
#include <QLineEdit>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QScrollBar>
#include <QSet>
#include <QTabBar>
#include <QTextDocumentFragment>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace Pulse {

namespace {

constexpr QChar dots{0x2026};

/// Draws nothing and notes the texts.
class ReadingEngine final : public QPaintEngine {
public:
    ReadingEngine(QList<DrawnText> &texts, QSize size)
        : QPaintEngine(QPaintEngine::AllFeatures), m_texts(texts), m_size(size)
    {
    }
    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState &) override {}
    void drawRects(const QRect *, int) override {}
    void drawRects(const QRectF *, int) override {}
    void drawLines(const QLine *, int) override {}
    void drawLines(const QLineF *, int) override {}
    void drawEllipse(const QRectF &) override {}
    void drawEllipse(const QRect &) override {}
    void drawPath(const QPainterPath &) override {}
    void drawPoints(const QPointF *, int) override {}
    void drawPoints(const QPoint *, int) override {}
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
    void drawPolygon(const QPoint *, int, PolygonDrawMode) override {}
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
    void drawTiledPixmap(const QRectF &, const QPixmap &, const QPointF &) override {}
    void drawImage(const QRectF &, const QImage &, const QRectF &,
                   Qt::ImageConversionFlags) override
    {
    }
    void drawTextItem(const QPointF &at, const QTextItem &item) override
    {
        const QString text = item.text();
        if (text.trimmed().isEmpty())
            return;
        const QTransform turn = painter()->deviceTransform();
        const QRectF place = turn.mapRect(
            QRectF(at.x(), at.y() - item.ascent(), item.width(), item.ascent() + item.descent()));
        QRectF clip = systemClip().isEmpty() ? QRectF(QPointF(), m_size)
                                             : QRectF(systemClip().boundingRect());
        if (painter()->hasClipping())
            clip &= turn.mapRect(painter()->clipBoundingRect());
        m_texts.append({m_widget, text, place, clip});
    }
    [[nodiscard]] Type type() const override { return User; }
    void setWidget(QWidget *widget) { m_widget = widget; }

private:
    QList<DrawnText> &m_texts;
    QSizeF m_size;
    QPointer<QWidget> m_widget;
};

class ReadingDevice final : public QPaintDevice {
public:
    ReadingDevice(QSize size, ReadingEngine &engine) : m_size(size), m_engine(engine) {}
    [[nodiscard]] QPaintEngine *paintEngine() const override { return &m_engine; }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override
    {
        constexpr int dotsPerInch = 96;
        switch (metric) {
        case PdmWidth: return m_size.width();
        case PdmHeight: return m_size.height();
        case PdmWidthMM: return m_size.width() / 4;
        case PdmHeightMM: return m_size.height() / 4;
        case PdmNumColors: return 1 << 24;
        case PdmDepth: return 32;
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY: return dotsPerInch;
        case PdmDevicePixelRatio: return 1;
        case PdmDevicePixelRatioScaled: return static_cast<int>(devicePixelRatioFScale());
        }
        return 0;
    }

private:
    QSize m_size;
    ReadingEngine &m_engine;
};

/// Tells the engine whose turn it is.
class PaintWatch final : public QObject {
public:
    explicit PaintWatch(ReadingEngine &engine) : m_engine(engine)
    {
        QCoreApplication::instance()->installEventFilter(this);
    }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && watched->isWidgetType())
            m_engine.setWidget(static_cast<QWidget *>(watched));
        return false;
    }

private:
    ReadingEngine &m_engine;
};

QSet<QString> &textsWithDots()
{
    static QSet<QString> known;
    return known;
}

bool isNumber(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

/// Numbers are drawn digit by digit.
QList<DrawnText> joined(const QList<DrawnText> &texts)
{
    constexpr qreal gap = 3;
    QList<DrawnText> whole;
    QString lastPiece;
    for (const DrawnText &text : texts) {
        DrawnText *last = whole.isEmpty() ? nullptr : &whole.last();
        const bool goesOn = last && last->widget == text.widget &&
                            std::abs(last->place.bottom() - text.place.bottom()) < .5 &&
                            std::abs(last->place.right() - text.place.left()) < gap &&
                            (isNumber(lastPiece) || isNumber(text.text));
        lastPiece = text.text;
        if (!goesOn) {
            whole.append(text);
            continue;
        }
        last->text += text.text;
        last->place |= text.place;
    }
    return whole;
}

QString tipAt(QWidget &widget, QPoint at)
{
    // The last tip stays for a while: this one stands for none.
    static const QString none = QStringLiteral("no tip");
    const QPoint global = widget.mapToGlobal(at);
    QToolTip::showText(global, none, &widget);
    QHelpEvent event(QEvent::ToolTip, at, global);
    QCoreApplication::sendEvent(&widget, &event);
    const QString tip = QToolTip::text();
    if (tip == none)
        return {};
    return Qt::mightBeRichText(tip) ? QTextDocumentFragment::fromHtml(tip).toPlainText() : tip;
}

QString plain(QString text)
{
    // Blanks are not drawn.
    return text.replace(QChar(QChar::Nbsp), QLatin1Char(' ')).remove(QLatin1Char(' ')).simplified();
}

bool canScroll(const QScrollBar &bar, Qt::ScrollBarPolicy policy)
{
    return policy != Qt::ScrollBarAlwaysOff && bar.maximum() > bar.minimum();
}

/// Whether what is clipped there comes into sight by scrolling.
bool isScrolledTo(const QWidget &widget, bool across)
{
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget))
        return across && tabs->usesScrollButtons();
    for (const QWidget *at = &widget; at; at = at->parentWidget()) {
        const auto *area = qobject_cast<const QAbstractScrollArea *>(at->parentWidget());
        if (!area || area->viewport() != at)
            continue;
        if (across ? canScroll(*area->horizontalScrollBar(), area->horizontalScrollBarPolicy())
                   : canScroll(*area->verticalScrollBar(), area->verticalScrollBarPolicy()))
            return true;
    }
    return false;
}

bool isEditedText(const DrawnText &text)
{
    const auto *field = qobject_cast<const QLineEdit *>(text.widget.data());
    return field && !field->text().isEmpty();
}

/// Whether the style or a painter put dots in the place of words.
bool hasDots(const DrawnText &text, const QString &own)
{
    return text.text.contains(dots) && !textsWithDots().contains(plain(text.text)) &&
           plain(text.text) != plain(own);
}

QString ownText(const QWidget &widget)
{
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return QString(button->text()).remove(QLatin1Char('&'));
    return {};
}

bool isTold(const DrawnText &text, QWidget &window)
{
    const QRectF seen = text.place & text.clip;
    const QPointF middle = seen.isEmpty() ? text.place.center() : seen.center();
    const QString tip = plain(tipAt(*text.widget, text.widget->mapFrom(&window, middle.toPoint())));
    const QString begin = plain(text.text.section(dots, 0, 0));
    return tip.contains(begin) && (tip.size() > begin.size() || !text.text.contains(dots));
}

/// Clipped and out of reach.
bool isLost(const DrawnText &text)
{
    constexpr qreal aside = 1.5;
    const qreal air = text.place.height() / 5; // a line has some above and below its letters
    const bool across = text.place.left() < text.clip.left() - aside ||
                        text.place.right() > text.clip.right() + aside;
    const bool down =
        text.place.top() < text.clip.top() - air || text.place.bottom() > text.clip.bottom() + air;
    return (across && !isScrolledTo(*text.widget, true)) ||
           (down && !isScrolledTo(*text.widget, false));
}

QString inWords(const DrawnText &text)
{
    const QWidget &widget = *text.widget;
    const QString name = widget.objectName().isEmpty() && widget.parentWidget()
                             ? widget.parentWidget()->objectName() + QLatin1Char('/')
                             : widget.objectName();
    const auto rect = [](const QRectF &r) {
        return QStringLiteral("%1,%2 %3x%4")
            .arg(std::lround(r.left()))
            .arg(std::lround(r.top()))
            .arg(std::lround(r.width()))
            .arg(std::lround(r.height()));
    };
    return QStringLiteral("%1 %2: \"%3\" at %4 in %5")
        .arg(QLatin1String(widget.metaObject()->className()), name, text.text, rect(text.place),
             rect(text.clip));
}

} // namespace

QList<DrawnText> textsOf(QWidget &window)
{
    QList<DrawnText> texts;
    ReadingEngine engine(texts, window.size());
    ReadingDevice device(window.size(), engine);
    const PaintWatch watch(engine);
    window.render(&device);
    return joined(texts);
}

QString EndsWithDots::translate(const char *, const char *source, const char *, int) const
{
    const QString text = QString::fromUtf8(source);
    if (text.contains(dots))
        textsWithDots().insert(plain(QString(text).remove(QLatin1Char('&'))));
    return {};
}

QStringList cutTexts(QWidget &window)
{
    QStringList found;
    for (const DrawnText &text : textsOf(window)) {
        if (!text.widget || isEditedText(text))
            continue;
        // A button whose words run over its edge is wrong, whatever its tip tells.
        const bool lost = isLost(text);
        const bool spilt = lost && qobject_cast<QAbstractButton *>(text.widget.data());
        if (spilt || ((lost || hasDots(text, ownText(*text.widget))) && !isTold(text, window)))
            found.append(inWords(text));
    }
    return found;
}

} // namespace Pulse
