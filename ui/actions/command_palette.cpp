// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/command_palette.h"

#include "ui/actions/palette_delegate.h"

#include <QAccessible>
#include <QFrame>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace Pulse {

namespace {

constexpr int paletteWide = 560;
constexpr int paletteHigh = 420;
constexpr int paletteTop = 72;
constexpr int linesAPage = 8;

} // namespace

CommandPalette::CommandPalette(const SessionStore &store, Actions &actions, Theme &theme,
                               QWidget &window)
    : Overlay(theme, window, QStringLiteral("palette"))
    , m_model(store, actions)
    , m_field(new QLineEdit(panel()))
    , m_list(new QListView(panel()))
    , m_nothing(new QLabel(panel()))
{
    setAccessibleName(tr("Find a session or an action"));
    build();
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_field, &QLineEdit::returnPressed, this,
            [this] { choose(m_list->currentIndex().row()); });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &at) { choose(at.row()); });
    connect(&theme, &Theme::changed, m_list, [this] { m_list->viewport()->update(); });
}

void CommandPalette::build()
{
    auto *column = new QVBoxLayout(panel());
    const int pad = theme().px(8);
    column->setContentsMargins(pad, pad, pad, pad);
    column->setSpacing(pad);
    m_field->setObjectName(QStringLiteral("palette.field"));
    m_field->setAccessibleName(accessibleName());
    m_field->setPlaceholderText(tr("Session or action: relay, reconnect relay, sort…"));
    m_field->setProperty("big", true);
    m_field->setMaxLength(200);
    m_field->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("palette.list"));
    m_list->setAccessibleName(tr("Found"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new PaletteDelegate(theme(), m_list));
    m_list->setFocusPolicy(Qt::NoFocus); // the field keeps it: one goes on typing
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setStyleSheet(QStringLiteral("QListView { background: transparent }"));
    m_nothing->setObjectName(QStringLiteral("palette.nothing"));
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    column->addWidget(m_field);
    column->addWidget(m_nothing, 1);
    column->addWidget(m_list, 1);
}

void CommandPalette::toggle(const SessionId &openSession)
{
    if (isVisible()) {
        dismiss();
        return;
    }
    m_model.gather(openSession);
    m_field->clear();
    search({});
    open();
}

QWidget *CommandPalette::firstFocus()
{
    return m_field;
}

QRect CommandPalette::place() const
{
    const int wide = std::min(theme().px(paletteWide), width() - theme().px(32));
    const int top = std::min(theme().px(paletteTop), height() / 10);
    return {(width() - wide) / 2, top, wide, std::min(theme().px(paletteHigh), height() - 2 * top)};
}

void CommandPalette::search(const QString &typed)
{
    m_model.setQuery(typed);
    const bool nothing = m_model.rowCount() == 0;
    m_nothing->setText(tr("Nothing is called \u201c%1\u201d.").arg(typed));
    m_nothing->setVisible(nothing);
    m_list->setVisible(!nothing);
    move(0);
}

void CommandPalette::move(int to)
{
    const int last = m_model.rowCount() - 1;
    if (last < 0)
        return;
    const QModelIndex at = m_model.index(std::clamp(to, 0, last), 0);
    m_list->setCurrentIndex(at);
    // The field has the focus, and yet what is chosen shall be spoken.
    QAccessibleEvent event(m_list, QAccessible::Focus);
    event.setChild(at.row());
    QAccessible::updateAccessibility(&event);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int at = m_list->currentIndex().row();
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Down: move(at + 1 == m_model.rowCount() ? 0 : at + 1); return true;
        case Qt::Key_Up: move(at == 0 ? m_model.rowCount() - 1 : at - 1); return true;
        case Qt::Key_PageDown: move(at + linesAPage); return true;
        case Qt::Key_PageUp: move(at - linesAPage); return true;
        default: break;
        }
    }
    return Overlay::eventFilter(watched, event);
}

void CommandPalette::choose(int row)
{
    if (row < 0)
        return;
    dismiss();
    m_model.run(row);
}

} // namespace Pulse
