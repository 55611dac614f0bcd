// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/cut_tips.h"

#include "ui/paint/plain_tip.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QToolTip>

namespace Pulse {

namespace {

constexpr int longest = 1'000; // characters of a cell
constexpr int fieldRoom = 32;  // the edges of a field

int widthOf(const QWidget &widget, const QString &text)
{
    return widget.fontMetrics().horizontalAdvance(text);
}

QString cutInField(const QLineEdit &field)
{
    const QMargins edges = field.textMargins();
    const int room = field.contentsRect().width() - edges.left() - edges.right() - fieldRoom;
    const bool cut = field.text().isEmpty() && widthOf(field, field.placeholderText()) > room;
    return cut ? field.placeholderText() : QString();
}

QString cutInLabel(const QLabel &label)
{
    const bool cut = label.wordWrap() ? label.heightForWidth(label.width()) > label.height()
                                      : label.sizeHint().width() > label.width();
    return cut ? label.text() : QString();
}

QString cutInBox(const QComboBox &box)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.subControls = QStyle::SC_All;
    const int room =
        box.style()
            ->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box)
            .width();
    return widthOf(box, box.currentText()) > room - 2 ? box.currentText() : QString();
}

QString cutIn(const QWidget &widget)
{
    if (const auto *field = qobject_cast<const QLineEdit *>(&widget))
        return cutInField(*field);
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return cutInLabel(*label);
    if (const auto *box = qobject_cast<const QComboBox *>(&widget))
        return cutInBox(*box);
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    if (button && button->sizeHint().width() > button->width())
        return QString(button->text()).remove(QLatin1Char('&'));
    return {};
}

QModelIndex cellAt(const QWidget &widget, QPoint at)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(widget.parentWidget());
    return view && view->viewport() == &widget ? view->indexAt(at) : QModelIndex();
}

QString withOwn(const QString &whole, const QString &own)
{
    if (own.isEmpty())
        return plainTip(whole);
    const QString rest = Qt::mightBeRichText(own) ? own : plainTip(own);
    if (rest.contains(whole.toHtmlEscaped()))
        return {};
    return plainTip(whole) + QStringLiteral("<br>") + rest;
}

} // namespace

CutTips::CutTips(QApplication &application, QObject *parent) : QObject(parent)
{
    application.installEventFilter(this);
}

bool CutTips::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !watched->isWidgetType())
        return false;
    auto *widget = static_cast<QWidget *>(watched);
    const auto *help = static_cast<QHelpEvent *>(event);
    QString whole = cutIn(*widget);
    QString own = widget->toolTip();
    if (const QModelIndex cell = cellAt(*widget, help->pos()); cell.isValid()) {
        whole = cell.data().toString().left(longest);
        own = cell.data(Qt::ToolTipRole).toString();
    }
    const QString tip = whole.isEmpty() ? QString() : withOwn(whole, own);
    if (tip.isEmpty())
        return false;
    QToolTip::showText(help->globalPos(), tip, widget);
    return true;
}

} // namespace Pulse
