// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/wrapped_check.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>

#include <algorithm>

namespace Pulse {

namespace {

constexpr int wrapped = Qt::AlignLeading | Qt::AlignTop | Qt::TextWordWrap | Qt::TextShowMnemonic;

} // namespace

WrappedCheck::WrappedCheck(const QString &text, QWidget *parent) : QCheckBox(text, parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int WrappedCheck::wordsLeft() const
{
    return style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, this) +
           style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing, nullptr, this);
}

QSize WrappedCheck::minimumSizeHint() const
{
    return {wordsLeft() + fontMetrics().averageCharWidth() * 12,
            QCheckBox::minimumSizeHint().height()};
}

int WrappedCheck::heightForWidth(int width) const
{
    const QRect room(0, 0, std::max(1, width - wordsLeft()), QWIDGETSIZE_MAX);
    const int words = fontMetrics().boundingRect(room, wrapped, text()).height();
    return std::max(QCheckBox::sizeHint().height(), words + 4);
}

void WrappedCheck::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionButton box;
    initStyleOption(&box);
    const int line = QCheckBox::sizeHint().height();
    const int left = wordsLeft();
    box.text.clear();
    box.rect = QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, left, line));
    style()->drawControl(QStyle::CE_CheckBox, &box, &painter, this);
    const int above = (line - fontMetrics().height()) / 2;
    const QRect words = QStyle::visualRect(layoutDirection(), rect(),
                                           QRect(left, above, width() - left, height() - above));
    style()->drawItemText(&painter, words, wrapped, palette(), isEnabled(), text(),
                          QPalette::WindowText);
}

} // namespace Pulse
