// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demo_service.h"

namespace Pulse {

/// S3: Django Channels behind daphne, broadcasting {"ts": "…"} to every client, with a chat.
class DjangoHeartbeat final : public DemoService {
    Q_OBJECT
public:
    /// How the zone is written: as strftime prints it, or as the document has it (S3-2).
    enum class ZoneForm : quint8 { Code, Document };

    DjangoHeartbeat(const QString &name, DemoPace pace, quint64 seed,
                    ZoneForm form = ZoneForm::Code);

    [[nodiscard]] QString url() const override;

    [[nodiscard]] static QByteArray heartbeatText(WallTime now, seconds offset, ZoneForm form);
    [[nodiscard]] static QByteArray chatText(const QString &user, const QString &message);

protected:
    void begin() override;
    void beat() override;
    void moodBegan(Mood mood) override;
    HttpAnswer answer(const HttpRequest &request) override;
    void socketOpened(DemoConnection &connection, const HttpRequest &request) override;
    void textReceived(DemoConnection &connection, const QByteArray &text) override;

private:
    void broadcast(const QByteArray &text);
    void keepLinesAlive();
    void chatter();
    [[nodiscard]] QByteArray metrics() const;

    const ZoneForm m_form;
    QTimer m_lineCheck;
    QTimer m_chatter;
    WallTime m_startedAt;
    quint64 m_sent = 0;
    quint64 m_line = 0;
};

} // namespace Pulse
