// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/item/message_model.h"
#include "ui/detail/detail_page.h"
#include "ui/monitor_commands.h"
#include "ui/theme/theme.h"

#include <QStringList>
#include <QTimer>

class QLineEdit;
class QListView;
class QPushButton;

namespace Pulse {

class MessagePane;
class Segmented;
class TextLabel;

/// The tab Messages: what was said on the connection as a conversation, and a line to answer
/// (S3-14).
class MessagesPage final : public DetailPage {
    Q_OBJECT
public:
    MessagesPage(const SessionStore &store, MonitorCommands &commands, Theme &theme,
                 QWidget *parent = nullptr);

    void showSession(const SessionId &id) override;
    void refresh(const SessionStore::Entry &entry) override;
    void tick(const SessionStore::Entry &entry) override;
    [[nodiscard]] bool hasUnsaved() const override;
    /// Writes all messages that are kept as NDJSON; says beside the button how that went.
    void exportTo(const QString &path);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeTools();
    [[nodiscard]] QWidget *makeChat();
    [[nodiscard]] QWidget *makeComposer();
    void fitWidth();
    void choose();
    void follow();
    void showCounts();
    void showComposer(const SessionStore::Entry &entry);
    void send();
    void askWhereToExport();
    void recall(int step);
    [[nodiscard]] QWidget *makeEvery(QWidget *parent);
    void repeat(seconds every);
    void stopRepeating();
    void pick();

    const SessionStore &m_store;
    MonitorCommands &m_commands;
    Theme &m_theme;
    MessageModel m_messages;
    SessionId m_id;
    QBoxLayout *m_body = nullptr;
    QWidget *m_talk = nullptr; ///< all but the pane
    Segmented *m_direction = nullptr;
    QPushButton *m_fold = nullptr;
    QPushButton *m_freeze = nullptr;
    QLineEdit *m_find = nullptr;
    TextLabel *m_dropped = nullptr;
    QListView *m_chat = nullptr;
    TextLabel *m_nothing = nullptr;
    QLineEdit *m_compose = nullptr;
    QPushButton *m_send = nullptr;
    MessagePane *m_pane = nullptr;
    TextLabel *m_told = nullptr;    ///< how the export went
    QPushButton *m_every = nullptr; ///< sends again and again
    QTimer m_repeat;
    QString m_repeated;       ///< what is sent again
    QStringList m_sent;       ///< newest last, at most 50
    qsizetype m_recalled = 0; ///< place in m_sent; its size: what is being written
};

} // namespace Pulse
