// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actions.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QTextEdit>

namespace Pulse {

Actions::Actions(QWidget &window) : QObject(&window), m_window(window)
{
}

void Actions::bind(ActionId id, const Act &act, const Can &can)
{
    add(id, {actionRow(id).places, act, can});
}

void Actions::bindIn(ActionPlace place, ActionId id, const Act &act, const Can &can)
{
    Q_ASSERT(actionRow(id).places.testFlag(place));
    add(id, {place, act, can});
}

void Actions::bindSession(ActionId id, const SessionAct &act, const SessionCan &can)
{
    m_ofSession.insert(id, {act, can});
}

void Actions::add(ActionId id, Binding binding)
{
    m_bindings[id].append(std::move(binding));
    addKeys(id);
    offerKeys();
}

// One shortcut a key: two rows may share a key in different places, and two shortcuts of one key
// would cancel each other.
void Actions::addKeys(ActionId id)
{
    for (const QKeySequence &key : actionKeys(actionRow(id))) {
        if (m_keys.contains(key))
            continue;
        auto *shortcut = new QShortcut(key, &m_window);
        shortcut->setAutoRepeat(id == ActionId::NextSession || id == ActionId::PreviousSession ||
                                id == ActionId::NextProblem);
        connect(shortcut, &QShortcut::activated, this, [this, key] { onKey(key); });
        m_keys.insert(key, shortcut);
    }
}

void Actions::offerKeys()
{
    for (auto it = m_keys.cbegin(); it != m_keys.cend(); ++it) {
        bool used = false;
        for (const ActionRow &row : actionTable())
            used = used || (bindingHere(row.id) && actionKeys(row).contains(it.key()));
        it.value()->setEnabled(used && (m_singleKeys || !isSingleKey(it.key())));
    }
}

// An editable field keeps its letters by itself; a read-only one, where a person selects and
// searches, does not.
bool Actions::typing() const
{
    const QWidget *focus = QApplication::focusWidget();
    return qobject_cast<const QLineEdit *>(focus) || qobject_cast<const QPlainTextEdit *>(focus) ||
           qobject_cast<const QTextEdit *>(focus) || qobject_cast<const QComboBox *>(focus) ||
           qobject_cast<const QAbstractSpinBox *>(focus);
}

void Actions::onKey(const QKeySequence &key)
{
    if (isSingleKey(key) && typing())
        return;
    for (const ActionRow &row : actionTable()) {
        if (actionKeys(row).contains(key) && run(row.id))
            return;
    }
}

void Actions::setPlace(ActionPlace place)
{
    if (m_place == place)
        return;
    m_place = place;
    offerKeys();
}

void Actions::setSingleKeys(bool on)
{
    if (m_singleKeys == on)
        return;
    m_singleKeys = on;
    offerKeys();
    Q_EMIT singleKeysChanged(on);
}

bool Actions::exists(ActionId id) const
{
    return actionRow(id).scope == ActionScope::View || m_bindings.contains(id);
}

const Actions::Binding *Actions::bindingHere(ActionId id) const
{
    const auto found = m_bindings.constFind(id);
    if (found == m_bindings.cend())
        return nullptr;
    for (const Binding &binding : *found) {
        if (binding.places.testFlag(m_place))
            return &binding;
    }
    return nullptr;
}

bool Actions::available(ActionId id) const
{
    const Binding *binding = bindingHere(id);
    return binding && (!binding->can || binding->can());
}

bool Actions::run(ActionId id)
{
    if (!available(id))
        return false;
    const Act act = bindingHere(id)->act; // a copy: acting may bind anew
    act();
    return true;
}

bool Actions::availableFor(ActionId id, const SessionId &session) const
{
    const auto found = m_ofSession.constFind(id);
    return found != m_ofSession.cend() && (!found->can || found->can(session));
}

bool Actions::runFor(ActionId id, const SessionId &session)
{
    if (!availableFor(id, session))
        return false;
    const SessionAct act = m_ofSession.value(id).act;
    act(session);
    return true;
}

} // namespace Pulse
