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
    QString seen;     ///< empty while nobody has acknowledged it
    QString silenced; ///< empty while people are told
    QString spoken;   ///< the whole as one sentence

    friend bool operator==(const IncidentItemText &, const IncidentItemText &) = default;
};

/// One open incident in the panel: shape, name (which opens the session), duration, why, who was
/// told or has seen it, and its buttons; one that was acknowledged is calm and has none.
class IncidentItem final : public QFrame {
    Q_OBJECT
public:
    explicit IncidentItem(const Theme &theme, QWidget *parent = nullptr);

    void show(const IncidentItemText &text);
    void dress(); ///< colours and fonts changed
    /// As narrow as the panel: what does not fit gives way.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void reconnectAsked(const Pulse::SessionId &session);
    void openAsked(const Pulse::SessionId &session);
    void acknowledgeAsked(const Pulse::SessionId &session);
    void silenceAsked(const Pulse::SessionId &session, QPoint global);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void elideName();
    void fitButtons();
    QPushButton *addButton(const QString &name, const QString &text, const QString &icon);
    void dressName();

    const Theme &m_theme;
    IncidentItemText m_text;
    QLabel *m_duration = nullptr;
    QLabel *m_sentence = nullptr;
    QLabel *m_told = nullptr;
    QPushButton *m_reconnect = nullptr;
    QPushButton *m_open = nullptr; ///< the name
    QPushButton *m_acknowledge = nullptr;
    QPushButton *m_silence = nullptr;
    QWidget *m_buttons = nullptr;
};

} // namespace Pulse
