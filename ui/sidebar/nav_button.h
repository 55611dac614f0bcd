// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/status.h"
#include "ui/paint/figure_label.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>

#include <optional>

class QLabel;

namespace Pulse {

/// One entry of the sidebar: an icon or a status shape, its words, a count. Named as it reads; the
/// count is its description. In the rail only the icon is left.
class NavButton final : public QAbstractButton {
    Q_OBJECT
public:
    NavButton(Theme &theme, const QString &icon, const QString &words, QWidget *parent = nullptr);

    /// A shape instead of the icon.
    void setShape(Status status);
    /// Empty text: none. `urgent` in the colour of trouble.
    void setCount(const QString &count, bool urgent = false);
    /// The key that does the same, at the right end; not in the rail.
    void setKey(const QString &key);
    void setRail(bool rail);
    /// What it shows, said below its words and count in the tip.
    void explain(const QString &what);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void paintMark(QPainter &painter, const QRectF &box, const QColor &ink) const;
    void paintWords(QPainter &painter, const QColor &ink) const;
    void paintBadge(QPainter &painter) const;
    void placeKey();
    void renewTip();

    Theme &m_theme;
    QString m_icon;
    std::optional<Status> m_shape;
    QString m_count;
    QString m_what;
    QLabel *m_key = nullptr;
    bool m_urgent = false;
    bool m_rail = false;
};

} // namespace Pulse
