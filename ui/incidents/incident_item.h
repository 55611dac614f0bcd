// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/ids.h"
#include "models/session/status.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace Pulse {

class Theme;

/// What one open incident shows, in words.
struct IncidentItemText {
    SessionId session;
    Status status = Status::Warning;
    QString name;
    QString duration;
    QString sentence;
    QString told;
    QString spoken; ///< the whole as one sentence

    friend bool operator==(const IncidentItemText &, const IncidentItemText &) = default;
};

/// One open incident in the panel: shape, name, duration, why, who was told, and its buttons.
class IncidentItem final : public QFrame {
    Q_OBJECT
public:
    explicit IncidentItem(const Theme &theme, QWidget *parent = nullptr);

    void show(const IncidentItemText &text);
    void dress(); ///< colours and fonts changed

Q_SIGNALS:
    void reconnectAsked(const Pulse::SessionId &session);
    void openAsked(const Pulse::SessionId &session);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void build();

    const Theme &m_theme;
    IncidentItemText m_text;
    QLabel *m_name = nullptr;
    QLabel *m_duration = nullptr;
    QLabel *m_sentence = nullptr;
    QLabel *m_told = nullptr;
    QPushButton *m_reconnect = nullptr;
    QPushButton *m_open = nullptr;
};

} // namespace Pulse
