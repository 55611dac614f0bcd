// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/ids.h"
#include "ui/actions/action_table.h"

#include <QHash>
#include <QObject>

#include <functional>

class QShortcut;
class QWidget;

namespace Pulse {

/// The actions of one window: the table's rows bound to what they do, and their keys. What nobody
/// bound does not exist: no key, no line in the list of keys, none in the palette. Thread: GUI.
class Actions final : public QObject {
    Q_OBJECT
public:
    using Act = std::function<void()>;
    using Can = std::function<bool()>;
    using SessionAct = std::function<void(const SessionId &)>;
    using SessionCan = std::function<bool(const SessionId &)>;

    /// The keys work while the window is the active one; it must outlive this.
    explicit Actions(QWidget &window);

    /// `can` says whether it makes sense just now; nothing: always.
    void bind(ActionId id, const Act &act, const Can &can = {});
    /// The same for one place only: the key means what stands before the person.
    void bindIn(ActionPlace place, ActionId id, const Act &act, const Can &can = {});
    /// How the palette does it to a session that it names.
    void bindSession(ActionId id, const SessionAct &act, const SessionCan &can = {});

    void setPlace(ActionPlace place);
    [[nodiscard]] ActionPlace place() const { return m_place; }
    /// Plain letters as keys; Ctrl and function keys work always.
    void setSingleKeys(bool on);
    [[nodiscard]] bool singleKeys() const { return m_singleKeys; }

    /// Bound in some place, or a key of a view.
    [[nodiscard]] bool exists(ActionId id) const;
    /// It would do something here and now.
    [[nodiscard]] bool available(ActionId id) const;
    /// False when it is not available.
    bool run(ActionId id);

    [[nodiscard]] bool availableFor(ActionId id, const SessionId &session) const;
    bool runFor(ActionId id, const SessionId &session);

Q_SIGNALS:
    void singleKeysChanged(bool on);

private:
    struct Binding {
        ActionPlaces places;
        Act act;
        Can can;
    };
    struct SessionBinding {
        SessionAct act;
        SessionCan can;
    };
    void add(ActionId id, Binding binding);
    void addKeys(ActionId id);
    void offerKeys();
    void onKey(const QKeySequence &key);
    [[nodiscard]] const Binding *bindingHere(ActionId id) const;
    [[nodiscard]] bool typing() const;

    QWidget &m_window;
    ActionPlace m_place = ActionPlace::Board;
    bool m_singleKeys = true;
    QHash<ActionId, QList<Binding>> m_bindings;
    QHash<ActionId, SessionBinding> m_ofSession;
    QHash<QKeySequence, QShortcut *> m_keys;
};

} // namespace Pulse
