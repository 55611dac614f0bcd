// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace Pulse {

/// SIGTERM, SIGINT and SIGHUP as Qt signals: the handler writes one byte into a pipe, the only
/// thing it may do (signal-safety(7)). One object in a process, in the main thread, after the
/// application.
class UnixSignals final : public QObject {
    Q_OBJECT
public:
    explicit UnixSignals(QObject *parent = nullptr);
    ~UnixSignals() override;

Q_SIGNALS:
    void endAsked();    ///< SIGTERM or SIGINT
    void reloadAsked(); ///< SIGHUP

private:
    void readPipe();

    int m_pipe[2] = {-1, -1};
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace Pulse
