// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/item/session_store.h"
#include "ui/theme/theme.h"

#include <QFrame>

class QGridLayout;
class QPushButton;

namespace Pulse {

class TextLabel;

/// "What is going on": what happened, likely why, what Pulseboard does, what a person can do.
class Situation final : public QFrame {
    Q_OBJECT
public:
    Situation(const SessionStore &store, Theme &theme, QWidget *parent = nullptr);

    void show(const SessionStore::Entry &entry);

Q_SIGNALS:
    void reconnectAsked();
    void openAsked();
    void copyAsked();

private:
    [[nodiscard]] TextLabel *addLine(QGridLayout &grid, const QString &name, const QString &key);
    [[nodiscard]] QWidget *makeButtons();
    void frame(Status status);

    const SessionStore &m_store;
    Theme &m_theme;
    TextLabel *m_what = nullptr;
    TextLabel *m_whyKey = nullptr;
    TextLabel *m_why = nullptr;
    TextLabel *m_does = nullptr;
    QPushButton *m_reconnect = nullptr;
    QPushButton *m_open = nullptr;
    Status m_status = Status::Healthy;
};

} // namespace Pulse
