// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointer>
#include <QRectF>
#include <QString>
#include <QTranslator>
#include <QWidget>

namespace Pulse {

/// A text as a widget drew it.
struct DrawnText {
    QPointer<QWidget> widget; ///< that drew it
    QString text;
    QRectF place; ///< in the window's coordinates
    QRectF clip;  ///< what lies outside of it is not seen
};

/// All texts of a window or a part of one, in the order of drawing: of labels, of painters of our
/// own, of delegates and of the style alike.
[[nodiscard]] QList<DrawnText> textsOf(QWidget &window);

/// Knows which texts end with "…" because a dialog follows. Installed before the window is made.
class EndsWithDots final : public QTranslator {
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *comment,
                      int n) const override;
};

/// The texts that are cut, and cannot be read whole by a tip or by scrolling either; in words.
[[nodiscard]] QStringList cutTexts(QWidget &window);

} // namespace Pulse
