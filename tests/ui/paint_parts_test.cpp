// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/figure_text.h"
#include "ui/paint/line_icon.h"
#include "ui/paint/scheme_fonts.h"
#include "ui/paint/small_parts.h"
#include "ui/paint/status_shape.h"
#include "ui/theme/theme.h"

#include <QDir>
#include <QImage>
#include <QSet>
#include <QTest>

using namespace Pulse;

namespace {

constexpr std::array statuses{Status::Critical,   Status::Offline, Status::Warning,
                              Status::Connecting, Status::Unknown, Status::Healthy,
                              Status::Paused};

QImage shapeImage(Status status, int size, const Tokens &tokens)
{
    QImage image(size, size, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    Paint::statusShape(painter, QRectF(0, 0, size, size), status, tokens);
    return image;
}

int inkOf(const QImage &image, const QColor &colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == colour ? 1 : 0;
    }
    return count;
}

} // namespace

class PaintPartsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyStatusHasItsOwnSilhouette();
    void theGlyphComesAtFourteenPixels();
    void digitsAreEquallyWide();
    void elidedFiguresFit();
    void theRingRunsDownClockwise();
    void thePulseFades();
    void qualityFillsItsBars();
    void theSegmentBarSharesItsWidth();
    void everyLineIconRenders();
    void iconsTakeTheirColour();
    void highContrastHasTheFontsOfItsKind();
};

// S3-16: colour is never the only sign.
void PaintPartsTest::everyStatusHasItsOwnSilhouette()
{
    // One colour for all: what differs then is the form alone.
    Tokens grey;
    grey.critical = grey.offline = grey.warning = grey.connecting = grey.unknown = Qt::gray;
    grey.healthy = grey.paused = Qt::gray;
    grey.onCritical = grey.onOffline = grey.onWarning = grey.onHealthy = grey.onAccent = Qt::gray;
    QList<QImage> seen;
    for (const Status status : statuses) {
        const QImage image = shapeImage(status, 12, grey);
        QVERIFY(inkOf(image, QColor(Qt::gray)) > 0);
        for (const QImage &other : seen)
            QVERIFY(image != other);
        seen.append(image);
    }
}

void PaintPartsTest::theGlyphComesAtFourteenPixels()
{
    const Tokens &t = tokensOf(ColourScheme::Dark);
    QCOMPARE(inkOf(shapeImage(Status::Healthy, 12, t), t.onHealthy), 0);
    QVERIFY(inkOf(shapeImage(Status::Healthy, 28, t), t.onHealthy) > 0);
    QVERIFY(inkOf(shapeImage(Status::Critical, 28, t), t.onCritical) > 0);
    QVERIFY(inkOf(shapeImage(Status::Warning, 28, t), t.onWarning) > 0);
}

void PaintPartsTest::digitsAreEquallyWide()
{
    const Theme theme;
    for (const int size : {11, 13, 20}) {
        const QFont font = theme.font(size, QFont::DemiBold);
        const qreal width = Paint::figuresWidth(QStringLiteral("111 ms"), font);
        QCOMPARE(Paint::figuresWidth(QStringLiteral("888 ms"), font), width);
        QCOMPARE(Paint::figuresWidth(QStringLiteral("407 ms"), font), width);
    }
    QImage image(100, 20, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    const QFont font = theme.font(13);
    QCOMPARE(Paint::figures(painter, {0, 15}, QStringLiteral("p95 41"), font),
             Paint::figuresWidth(QStringLiteral("p95 41"), font));
}

void PaintPartsTest::elidedFiguresFit()
{
    const Theme theme;
    const QFont font = theme.font(13);
    const QString text = QStringLiteral("WhatsApp \u00b7 Support DE 1234567890");
    QCOMPARE(Paint::figuresElided(text, font, 1000), text);
    for (const qreal width : {40.0, 90.0, 150.0}) {
        const QString cut = Paint::figuresElided(text, font, width);
        QVERIFY(cut.endsWith(QChar(0x2026)));
        QVERIFY(Paint::figuresWidth(cut, font) <= width);
    }
}

void PaintPartsTest::theRingRunsDownClockwise()
{
    const Tokens &t = tokensOf(ColourScheme::Dark);
    QImage image(36, 36, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    Paint::countdownRing(painter, QRectF(0, 0, 36, 36), .5, t.accent, t.border);
    painter.end();
    QCOMPARE(image.pixelColor(34, 18), t.accent); // 3 o'clock: still to run
    QCOMPARE(image.pixelColor(1, 18), t.border);  // 9 o'clock: gone
}

void PaintPartsTest::thePulseFades()
{
    const auto strongest = [](double progress) {
        QImage image(24, 24, QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        Paint::pulse(painter, {12, 12}, progress, Qt::green);
        painter.end();
        int most = 0;
        for (int y = 0; y < 24; ++y) {
            for (int x = 0; x < 24; ++x)
                most = std::max(most, qAlpha(image.pixel(x, y)));
        }
        return most;
    };
    QVERIFY(strongest(0) > strongest(.3));
    QVERIFY(strongest(.3) > strongest(.9));
    QCOMPARE(strongest(1), 0);
}

// S4-31
void PaintPartsTest::qualityFillsItsBars()
{
    const Tokens &t = tokensOf(ColourScheme::Dark);
    const auto filled = [&](Quality quality) {
        QImage image(15, 13, QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        Paint::qualityBars(painter, QRectF(0, 0, 15, 13), quality, t);
        painter.end();
        int count = 0;
        for (int bar = 0; bar < 4; ++bar)
            count += image.pixelColor(bar * 4 + 1, 11) == t.quality(quality) ? 1 : 0;
        return count;
    };
    QCOMPARE(filled(Quality::Unknown), 0);
    QCOMPARE(filled(Quality::Poor), 1);
    QCOMPARE(filled(Quality::Fair), 2);
    QCOMPARE(filled(Quality::Good), 3);
    QCOMPARE(filled(Quality::Excellent), 4);
}

void PaintPartsTest::theSegmentBarSharesItsWidth()
{
    const Tokens &t = tokensOf(ColourScheme::Dark);
    QImage image(207, 6, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    Paint::segmentBar(painter, image.rect(),
                      {{Status::Healthy, 900}, {Status::Warning, 0}, {Status::Critical, 1}}, t);
    painter.end();
    QCOMPARE(image.pixelColor(0, 3), t.healthyQ);
    QCOMPARE(image.pixelColor(206, 3), t.critical); // one of 901 is still seen
    QCOMPARE(inkOf(image, t.warning), 0);
    QVERIFY(inkOf(image, t.critical) >= 4 * 6);
}

void PaintPartsTest::everyLineIconRenders()
{
    const QStringList files =
        QDir(QStringLiteral(":/icons/line")).entryList({QStringLiteral("*.svg")});
    QVERIFY(files.size() > 20);
    for (const QString &file : files) {
        const QString name = file.chopped(4);
        const QImage image = Paint::lineIcon(name, 16, Qt::red, 2).toImage();
        QCOMPARE(image.width(), 32);
        QVERIFY2(inkOf(image.convertToFormat(QImage::Format_ARGB32), Qt::red) > 3,
                 qPrintable(name));
    }
    QVERIFY(Paint::lineIcon(QStringLiteral("nothing"), 16, Qt::red, 1).isNull());
}

void PaintPartsTest::iconsTakeTheirColour()
{
    const QString name = QStringLiteral("refresh");
    const QImage red = Paint::lineIcon(name, 16, Qt::red, 1).toImage();
    QVERIFY(red != Paint::lineIcon(name, 16, Qt::blue, 1).toImage());
    QCOMPARE(red, Paint::lineIcon(name, 16, Qt::red, 1).toImage());
}

// Light letters look thinner on dark than dark ones on light, whatever the contrast.
void PaintPartsTest::highContrastHasTheFontsOfItsKind()
{
    struct Fonts {
        explicit Fonts(ColourScheme of) : scheme(of) {}
        ColourScheme scheme;
    };
    QCOMPARE(Paint::schemeFonts<Fonts>(ColourScheme::DarkContrast).scheme, ColourScheme::Dark);
    QCOMPARE(Paint::schemeFonts<Fonts>(ColourScheme::LightContrast).scheme, ColourScheme::Light);
}

QTEST_MAIN(PaintPartsTest)
#include "paint_parts_test.moc"
