// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/alerts/webhook_answer.h"

#include <QByteArray>
#include <QObject>
#include <QTimer>
#include <QUrl>

class QNetworkAccessManager;
class QNetworkReply;

namespace Pulse {

/// One POST of JSON with its guards (reliability.md 2.2): 10 s in all, 64 KiB of answer, no
/// redirect, no HTTP/2, no cookies, and no error text of Qt, because that holds the address.
/// One object, one post. Thread: the alerts thread.
class WebhookPost final : public QObject {
    Q_OBJECT
public:
    static constexpr milliseconds Deadline{10'000};
    static constexpr qint64 MaxAnswer = 64 * 1024;

    explicit WebhookPost(QNetworkAccessManager &manager, QObject *parent = nullptr);
    ~WebhookPost() override;

    void start(const QUrl &url, const QByteArray &json, milliseconds deadline = Deadline);

Q_SIGNALS:
    void encrypted();                                  ///< of https: the handshake is over
    void sent();                                       ///< the request is on its way
    void finished(const Pulse::WebhookAnswer &answer); ///< exactly once

private:
    void read();
    void end();

    QNetworkAccessManager &m_manager;
    QNetworkReply *m_reply = nullptr;
    QTimer m_deadline;
    QByteArray m_body;
    bool m_tooLate = false;
};

} // namespace Pulse
