// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/key_list.h"

#include "ui/actions/key_cap.h"
#include "ui/detail/small_widgets.h"
#include "ui/paint/wrapped_check.h"

#include <QFrame>
#include <QGridLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Pulse {

namespace {

constexpr int keyListWide = 860;
constexpr int keyListHigh = 640;
constexpr int oneColumnUnder = 700;

ActionPlaces onPages()
{
    return ActionPlace::Board | ActionPlace::Session;
}

bool isIn(const ActionRow &row, ActionPlaces places)
{
    // What works on both pages without being about their sessions is told as working everywhere.
    const bool both =
        row.places.testFlag(ActionPlace::Board) && row.places.testFlag(ActionPlace::Session);
    if (both && row.scope != ActionScope::Sessions)
        return places.testFlag(ActionPlace::Overlay);
    return row.places == places;
}

} // namespace

KeyList::KeyList(Actions &actions, Theme &theme, QWidget &window)
    : Overlay(theme, window, QStringLiteral("keys"))
    , m_actions(actions)
    , m_scroll(new QScrollArea(panel()))
    , m_single(new WrappedCheck(tr("Single keys such as R and / work while nobody types"), panel()))
{
    setAccessibleName(tr("All keys"));
    auto *column = new QVBoxLayout(panel());
    const int pad = theme.px(20);
    column->setContentsMargins(pad, theme.px(14), pad, theme.px(14));
    column->setSpacing(theme.px(10));
    column->addWidget(makeHead());
    m_scroll->setObjectName(QStringLiteral("keys.scroll"));
    m_scroll->setAccessibleName(tr("All keys"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    column->addWidget(m_scroll, 1);
    m_single->setObjectName(QStringLiteral("keys.single"));
    m_single->setToolTip(
        tr("Without them the same is reached with the pointer, the menus and Ctrl K."));
    column->addWidget(m_single);
    connect(m_single, &QCheckBox::toggled, &actions, &Actions::setSingleKeys);
}

QWidget *KeyList::makeHead()
{
    auto *head = new QWidget(panel());
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new TextLabel(theme(), {15, QFont::DemiBold}, tr("All keys"), head), 1);
    auto *close = new QToolButton(head);
    close->setObjectName(QStringLiteral("keys.close"));
    close->setProperty("kind", QStringLiteral("ghost"));
    close->setAccessibleName(tr("Close"));
    close->setToolTip(tr("Close (Esc)"));
    setLineIcon(*close, theme(), QStringLiteral("x"), 14, Tone::Sec);
    connect(close, &QToolButton::clicked, this, &Overlay::dismiss);
    row->addWidget(close);
    return head;
}

void KeyList::toggle()
{
    if (isVisible()) {
        dismiss();
        return;
    }
    m_single->setChecked(m_actions.singleKeys());
    setGeometry(parentWidget()->rect());
    fill();
    open();
}

void KeyList::fill()
{
    auto *inside = new QWidget;
    inside->setObjectName(QStringLiteral("keys.lines"));
    auto *columns = new QHBoxLayout(inside);
    columns->setContentsMargins(0, 0, theme().px(8), 0);
    columns->setSpacing(theme().px(32));
    auto *left = new QVBoxLayout;
    const bool one = place().width() < theme().px(oneColumnUnder);
    auto *right = one ? left : new QVBoxLayout;
    columns->addLayout(left, 1);
    if (!one)
        columns->addLayout(right, 1);
    addGroup(*left, tr("Everywhere"), ActionPlace::Overlay);
    addGroup(*left, tr("For the session, or for the selected ones"), onPages());
    addGroup(*right, tr("All sessions"), ActionPlace::Board);
    addGroup(*right, tr("One session"), ActionPlace::Session);
    left->addStretch(1);
    if (!one)
        right->addStretch(1);
    m_scroll->setWidget(inside);
    inside->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);
}

void KeyList::addGroup(QVBoxLayout &column, const QString &title, ActionPlaces places)
{
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, theme().px(8));
    grid->setHorizontalSpacing(theme().px(12));
    grid->setVerticalSpacing(theme().px(6));
    grid->setColumnStretch(0, 1);
    auto *heading = new TextLabel(theme(), {11, QFont::DemiBold, Tone::Muted}, title, box);
    grid->addWidget(heading, 0, 0, 1, 2);
    for (const ActionRow &row : actionTable()) {
        if (*row.keys != '\0' && isIn(row, places) && m_actions.exists(row.id))
            addLine(*grid, row, box);
    }
    column.addWidget(box);
}

void KeyList::addLine(QGridLayout &grid, const ActionRow &row, QWidget *parent)
{
    const int line = grid.rowCount();
    auto *text = new TextLabel(theme(), {13}, parent);
    text->setFullText(actionText(row.id));
    text->setObjectName(QStringLiteral("keys.text"));
    grid.addWidget(text, line, 0);
    auto *caps = new QHBoxLayout;
    caps->setSpacing(theme().px(4));
    caps->addStretch(1);
    QStringList spoken;
    for (const QKeySequence &key : actionKeys(row)) {
        spoken.append(key.toString(QKeySequence::NativeText));
        caps->addWidget(makeKeyCap(theme(), spoken.constLast(), parent));
    }
    text->setAccessibleName(QStringLiteral("%1: %2").arg(text->text(), spoken.join(u", ")));
    grid.addLayout(caps, line, 1);
}

QWidget *KeyList::firstFocus()
{
    return m_scroll;
}

QRect KeyList::place() const
{
    const int wide = std::min(theme().px(keyListWide), width() - theme().px(32));
    const int high = std::min(theme().px(keyListHigh), height() - theme().px(32));
    return {(width() - wide) / 2, (height() - high) / 2, wide, high};
}

void KeyList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Home || event->key() == Qt::Key_End) {
        QScrollBar *bar = m_scroll->verticalScrollBar();
        bar->setValue(event->key() == Qt::Key_Home ? bar->minimum() : bar->maximum());
    }
    Overlay::keyPressEvent(event);
}

} // namespace Pulse
