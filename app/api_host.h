// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alerts_host.h"
#include "app/api/api_desk.h"
#include "app/api/api_server.h"
#include "app/core_host.h"

#include <QObject>
#include <QThread>
#include <QTimer>

#include <vector>

namespace Pulse {

/// Answers from the thread it lives on: that thread lives.
class SignOfLife final : public QObject {
    Q_OBJECT
public:
    explicit SignOfLife(const QString &part) : m_part(part) {}
    void ask() { Q_EMIT answered(m_part); }

Q_SIGNALS:
    void answered(const QString &part);

private:
    const QString m_part;
};

/// The local API on a thread of its own, joined to a running core and its alerts: a client that
/// reads slowly, or asks for much, holds up neither the window nor the measuring. Nothing is made
/// until it shall listen. Thread: the creator's; the signals come on it.
class ApiHost final : public QObject {
    Q_OBJECT
public:
    ApiHost(CoreHost &core, AlertsHost &alerts, QObject *parent = nullptr);
    ~ApiHost() override;

    /// Listens as the file says, or at `place` of the command line, which goes before it. Reads
    /// the token first; `listening` or `failed` follows, later again when the port was taken and
    /// becomes free.
    void apply(const ApiSettings &settings, const std::optional<ApiPlace> &place = std::nullopt);

Q_SIGNALS:
    void listening(const QString &address); ///< "http://127.0.0.1:9187"
    void failed(const QString &why);
    /// It listens without what it was told to use.
    void warned(const QString &text);

private:
    void begin();
    void watchPart(const QString &part, QThread &thread);
    void listen(const ApiSetup &setup);
    void started(const ApiSetup &setup, quint64 round, const QString &problem, quint16 port);

    CoreHost &m_core;
    AlertsHost &m_alerts;
    QThread m_thread;
    ApiDesk *m_desk = nullptr;     ///< lives on m_thread
    ApiServer *m_server = nullptr; ///< lives on m_thread
    QTimer m_ask;                  ///< for signs of life of the other threads
    QTimer m_retry;
    std::vector<SignOfLife *> m_parts; ///< each lives on the thread it answers for
    std::optional<ApiSetup> m_setup;
    bool m_isListening = false;
    QString m_lastProblem; ///< told once, not at every try
    QList<WatchedService> m_services;
    quint64 m_round = 0; ///< answers of an older setup are not used
};

} // namespace Pulse
