// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/api_access.h"
#include "app/api/api_connection.h"
#include "app/api/api_desk.h"

#include <QList>
#include <QObject>

#include <memory>

class QTcpServer;

namespace Pulse {

/// The local API on its port (interfaces.md). Its clients cannot take more than their share: 64 at
/// once, 10 s each, no connection kept. Thread: the one it lives on, never the engine's.
class ApiServer final : public QObject {
    Q_OBJECT
public:
    static constexpr int mostClients = 64;

    explicit ApiServer(ApiDesk &desk, QObject *parent = nullptr);
    ~ApiServer() override;

    /// Listens from now on. Empty when it does, else why not, in words.
    [[nodiscard]] QString start(const ApiSetup &setup);
    void stop();
    [[nodiscard]] quint16 port() const;
    [[nodiscard]] int clients() const { return static_cast<int>(connections().size()); }
    /// For tests of slow clients.
    void setTimeLimit(std::chrono::milliseconds limit) { m_timeLimit = limit; }

private:
    void accept();
    void take(QTcpSocket *socket);
    [[nodiscard]] QList<ApiConnection *> connections() const;
    [[nodiscard]] ApiAnswer answer(const HttpRequest &request, bool fromThisComputer);

    ApiDesk &m_desk;
    ApiSetup m_setup;
    std::unique_ptr<QTcpServer> m_server;
    ApiConnection::Answering m_answering;
    std::chrono::milliseconds m_timeLimit = ApiConnection::total;
};

} // namespace Pulse
