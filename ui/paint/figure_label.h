// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QLabel>
#include <QList>

namespace Pulse {

using Ink = QColor Tokens::*;

/// A stretch of a line in one look. Zero or nothing: as the label itself.
struct TextSpan {
    QString text;
    Ink ink = nullptr;
    int pixels = 0;
    std::optional<QFont::Weight> weight;
    friend bool operator==(const TextSpan &, const TextSpan &) = default;
};

/// One line of plain text whose numbers do not dance and whose colours follow the theme. It is cut
/// with "…" when it does not fit; the whole text is its tip and what a screen reader says.
class FigureLabel final : public QLabel {
    Q_OBJECT
public:
    FigureLabel(Theme &theme, int pixels, QFont::Weight weight, Ink ink, QWidget *parent = nullptr);

    void say(const QString &text);
    void say(const QList<TextSpan> &spans);
    void setInk(Ink ink);
    /// May become narrower than its text.
    void setElastic(bool elastic);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QFont fontOf(const TextSpan &span) const;
    [[nodiscard]] qreal textWidth() const;
    void tellWhole();

    Theme &m_theme;
    int m_pixels;
    QFont::Weight m_weight;
    Ink m_ink;
    bool m_elastic = false;
    bool m_ownTip = false; ///< the tip is the text, because it is cut
    QList<TextSpan> m_spans;
};

/// The height of a line of so many design pixels (ui/SPEC 3.4).
[[nodiscard]] int lineHeight(int pixels);

} // namespace Pulse
