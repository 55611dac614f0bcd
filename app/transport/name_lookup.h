// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/instant.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QQueue>
#include <QString>

#include <functional>

class QHostInfo;

namespace Pulse {

/// Looks names up before a connection is begun, at most 12 at once: with a dead name server the 20
/// threads of QHostInfo would be taken for 10 s each and the alert channels would stand behind them
/// (reliability 2.2 row 11). A found name stays in QHostInfo's own cache, where the socket finds
/// it. Thread: the engine's.
class NameLookup final : public QObject {
    Q_OBJECT
public:
    static constexpr int most = 12;
    using QObject::QObject;

    struct Result {
        bool found = false;
        QString problem;
    };
    using Done = std::function<void(const Result &)>;

    /// Never answers before it returns, and not at all once the asker is gone. An address needs no
    /// lookup: see isAddress().
    void find(const QString &host, QObject *asker, const Done &done);
    /// The asker does not want its answers any more.
    void forget(const QObject *asker);
    [[nodiscard]] int underWay() const { return m_underWay; }

    [[nodiscard]] static bool isAddress(const QString &host);

private:
    struct Waiter {
        QPointer<QObject> asker;
        Done done;
    };
    void startNext();
    void finish(const QString &host, const QHostInfo &info);

    QHash<QString, QList<Waiter>> m_waiters;
    QQueue<QString> m_queue; ///< hosts whose lookup has not begun
    int m_underWay = 0;
};

} // namespace Pulse
