// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStringList>

#include <memory>

namespace Pulse {

/// One server of tests/flow/real_services, as a process of its own. It ends with this object.
class RealService final {
public:
    /// `script`: "mezon_bot.js"; environment: "HEARTBEAT_SECONDS=1".
    explicit RealService(QString script, QStringList environment = {});
    ~RealService();
    Q_DISABLE_COPY_MOVE(RealService)

    /// True when it listens; the same port again after kill(). What went wrong is in trouble().
    [[nodiscard]] bool start();
    /// Gone without a goodbye, as in a crash.
    void kill();
    /// Shows a fault, or "fine"; true when the server took it.
    [[nodiscard]] bool show(const QString &fault);

    [[nodiscard]] int port() const { return m_port; }
    [[nodiscard]] QString trouble() const;
    [[nodiscard]] QString said() const { return QString::fromUtf8(m_output); }

private:
    [[nodiscard]] bool waitForLine(const QByteArray &start);

    QString m_script;
    QStringList m_environment;
    std::unique_ptr<QProcess> m_process;
    QByteArray m_output;
    qsizetype m_seen = 0;
    int m_port = 0;
};

} // namespace Pulse
