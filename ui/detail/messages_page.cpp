// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/messages_page.h"

#include "models/item/message_export.h"
#include "models/words/number_text.h"
#include "ui/detail/chat_delegate.h"
#include "ui/detail/message_pane.h"
#include "ui/detail/small_widgets.h"
#include "ui/paint/segmented.h"
#include "ui/sidebar/chip_flow.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace Pulse {

namespace {

using namespace std::chrono_literals;

constexpr int paneWide = 340;
constexpr int mostTyped = 4'096;
constexpr qsizetype mostRecalled = 50;

QString whyNot(const SessionState &state)
{
    switch (state.connection) {
    case ConnectionState::Paused:
        return MessagesPage::tr("Paused. Messages can be sent again after resuming.");
    case ConnectionState::Connecting:
        return MessagesPage::tr("Connecting. Messages can be sent once connected.");
    case ConnectionState::Waiting:
    case ConnectionState::Down:
        return MessagesPage::tr("Not connected. Messages can be sent again after the reconnect.");
    case ConnectionState::Connected: break;
    }
    return {};
}

} // namespace

MessagesPage::MessagesPage(const SessionStore &store, MonitorCommands &commands, Theme &theme,
                           QWidget *parent)
    : DetailPage(parent), m_store(store), m_commands(commands), m_theme(theme), m_messages(store)
{
    connect(&m_repeat, &QTimer::timeout, this, [this] {
        if (m_compose->isEnabled()) // it can be sent
            m_commands.sendText(m_id, m_repeated);
    });
    m_body = new QBoxLayout(QBoxLayout::LeftToRight,
                            makeScrolled(this, QStringLiteral("detail.messages.scroll")));
    m_body->setContentsMargins(theme.px(24), theme.px(16), theme.px(24), theme.px(16));
    m_body->setSpacing(theme.px(12));
    QFrame *panel = makePanel(this, QStringLiteral("detail.messages"));
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(makeTools());
    column->addWidget(makeHairline(theme, panel));
    column->addWidget(makeChat(), 1);
    column->addWidget(makeHairline(theme, panel));
    column->addWidget(makeComposer());
    m_talk = panel;
    m_body->addWidget(panel, 1);
    m_pane = new MessagePane(theme, this);
    m_body->addWidget(m_pane);
    fitWidth();
}

void MessagesPage::resizeEvent(QResizeEvent *event)
{
    DetailPage::resizeEvent(event);
    fitWidth();
}

void MessagesPage::fitWidth()
{
    const bool beside = layBeside(m_theme, *m_body, {m_pane}, paneWide);
    m_talk->setMinimumHeight(m_theme.px(beside ? 0 : 360));
    m_pane->setMinimumHeight(m_theme.px(beside ? 0 : 240));
}

QWidget *MessagesPage::makeTools()
{
    auto *tools = new QWidget(this);
    tools->setMinimumHeight(m_theme.px(44));
    auto *middle = new QVBoxLayout(tools);
    middle->setContentsMargins(m_theme.px(14), m_theme.px(8), m_theme.px(14), m_theme.px(8));
    auto *parts = new QWidget(tools);
    middle->addWidget(parts, 0, Qt::AlignVCenter);
    auto *row = new ChipFlow(m_theme.px(8), parts);
    m_direction = new Segmented(m_theme, QStringLiteral("detail.direction"), tools);
    m_direction->setAccessibleName(tr("Which messages"));
    for (const QString &name : {QStringLiteral("all"), QStringLiteral("in"), QStringLiteral("out")})
        m_direction->addSegment(name, name);
    connect(m_direction, &Segmented::chosen, this, &MessagesPage::choose);
    m_fold = new QPushButton(tr("Fold heartbeats"), tools);
    m_fold->setObjectName(QStringLiteral("detail.fold"));
    m_fold->setProperty("kind", QStringLiteral("chip"));
    m_fold->setCheckable(true);
    m_fold->setChecked(true);
    setLineIcon(*m_fold, m_theme, QStringLiteral("check"), 11, Tone::Sec);
    connect(m_fold, &QPushButton::toggled, this, &MessagesPage::choose);
    m_dropped = new TextLabel(m_theme, {11, QFont::Normal, Tone::Muted}, tools);
    m_dropped->setObjectName(QStringLiteral("detail.dropped"));
    m_find = new QLineEdit(tools);
    m_find->setObjectName(QStringLiteral("detail.find"));
    m_find->setAccessibleName(tr("Find in messages"));
    m_find->setPlaceholderText(tr("Find in messages"));
    m_find->setToolTip(tr("A text, or a field of JSON messages, such as storeId=s1"));
    m_find->setMaxLength(200);
    m_find->setFixedWidth(m_theme.px(210));
    m_find->setProperty("kind", QStringLiteral("filter"));
    connect(m_find, &QLineEdit::textChanged, this, &MessagesPage::choose);
    m_freeze = new QPushButton(tr("Freeze"), tools);
    m_freeze->setObjectName(QStringLiteral("detail.freeze"));
    m_freeze->setProperty("kind", QStringLiteral("small"));
    m_freeze->setCheckable(true);
    setLineIcon(*m_freeze, m_theme, QStringLiteral("pause"), 12, Tone::Text);
    connect(m_freeze, &QPushButton::toggled, this, [this](bool frozen) {
        m_freeze->setText(frozen ? tr("Go on") : tr("Freeze"));
        m_messages.setFrozen(frozen);
        m_chat->scrollToBottom();
    });
    row->addWidget(m_direction);
    row->addWidget(m_fold);
    row->addWidget(m_dropped);
    row->beginTrailing();
    m_told = new TextLabel(m_theme, {11, QFont::Normal, Tone::Muted}, tools);
    m_told->setObjectName(QStringLiteral("detail.exported"));
    auto *save = new QPushButton(tr("Export…"), tools);
    save->setObjectName(QStringLiteral("detail.export"));
    save->setProperty("kind", QStringLiteral("small"));
    save->setToolTip(tr("Write the messages to a file, one JSON object a line"));
    connect(save, &QPushButton::clicked, this, &MessagesPage::askWhereToExport);
    row->addWidget(m_told);
    row->addWidget(m_find);
    row->addWidget(m_freeze);
    row->addWidget(save);
    return tools;
}

QWidget *MessagesPage::makeChat()
{
    m_chat = new QListView(this);
    m_chat->setObjectName(QStringLiteral("detail.chat"));
    m_chat->setAccessibleName(tr("Conversation"));
    m_chat->setModel(&m_messages);
    m_chat->setItemDelegate(new ChatDelegate(m_theme, m_messages, m_chat));
    m_chat->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_chat->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_chat->setResizeMode(QListView::Adjust);
    m_chat->setSelectionMode(QAbstractItemView::SingleSelection);
    m_chat->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_chat->setStyleSheet(QStringLiteral("QListView { background: transparent; padding: 5px 0 }"));
    connect(m_chat->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &MessagesPage::pick);
    connect(&m_messages, &QAbstractItemModel::modelReset, this, &MessagesPage::pick);
    connect(&m_theme, &Theme::changed, m_chat, [this] { m_chat->viewport()->update(); });
    auto *over = new QVBoxLayout(m_chat->viewport());
    m_nothing = new TextLabel(m_theme, {12, QFont::Normal, Tone::Muted}, m_chat->viewport());
    m_nothing->setObjectName(QStringLiteral("detail.noMessages"));
    over->addWidget(m_nothing, 0, Qt::AlignCenter);
    return m_chat;
}

QWidget *MessagesPage::makeComposer()
{
    auto *composer = new QWidget(this);
    auto *row = new QHBoxLayout(composer);
    row->setContentsMargins(m_theme.px(14), m_theme.px(10), m_theme.px(14), m_theme.px(10));
    row->setSpacing(m_theme.px(8));
    m_compose = new QLineEdit(composer);
    m_compose->setObjectName(QStringLiteral("detail.compose"));
    m_compose->setAccessibleName(tr("Message to send"));
    m_compose->setMaxLength(mostTyped);
    m_compose->setFont(m_theme.mono(12));
    m_send = new QPushButton(tr("Send"), composer);
    m_send->setObjectName(QStringLiteral("detail.send"));
    m_send->setAccessibleName(tr("Send the message"));
    m_compose->setToolTip(tr("Up and Down bring back what was sent before"));
    m_compose->installEventFilter(this);
    connect(m_compose, &QLineEdit::returnPressed, this, &MessagesPage::send);
    connect(m_compose, &QLineEdit::textChanged, m_send, [this](const QString &text) {
        m_send->setEnabled(m_compose->isEnabled() && !text.isEmpty());
    });
    connect(m_send, &QPushButton::clicked, this, &MessagesPage::send);
    row->addWidget(m_compose, 1);
    row->addWidget(makeEvery(composer));
    row->addWidget(m_send);
    return composer;
}

// What is repeated goes on while other sessions are not shown here: leaving this one ends it.
QWidget *MessagesPage::makeEvery(QWidget *parent)
{
    m_every = new QPushButton(tr("Repeat…"), parent);
    m_every->setObjectName(QStringLiteral("detail.every"));
    m_every->setToolTip(tr("Send the text again and again until it is stopped"));
    auto *menu = new QMenu(m_every);
    menu->setObjectName(QStringLiteral("detail.everyMenu"));
    menu->setAccessibleName(m_every->text());
    for (const seconds every : {1s, 5s, 10s, 30s, 60s})
        menu->addAction(tr("Every %1").arg(Words::duration(every)), this,
                        [this, every] { repeat(every); });
    connect(m_every, &QPushButton::clicked, this, [this, menu] {
        if (m_repeat.isActive())
            stopRepeating();
        else
            menu->popup(m_every->mapToGlobal(QPoint(0, m_every->height())));
    });
    return m_every;
}

void MessagesPage::repeat(seconds every)
{
    const QString text = m_compose->text();
    if (text.isEmpty() || !m_compose->isEnabled())
        return;
    m_repeated = text;
    send();
    m_repeat.start(every);
    m_every->setText(tr("Stop, every %1").arg(Words::duration(every)));
}

bool MessagesPage::hasUnsaved() const
{
    return !m_compose->text().isEmpty() || m_repeat.isActive();
}

void MessagesPage::stopRepeating()
{
    m_repeat.stop();
    m_every->setText(tr("Repeat…"));
}

void MessagesPage::recall(int step)
{
    const qsizetype to = std::clamp<qsizetype>(m_recalled + step, 0, m_sent.size());
    if (to == m_recalled)
        return;
    m_recalled = to;
    m_compose->setText(to == m_sent.size() ? QString() : m_sent.at(to));
}

bool MessagesPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_compose && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            recall(key == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return DetailPage::eventFilter(watched, event);
}

void MessagesPage::askWhereToExport()
{
    auto *ask = new QFileDialog(this, tr("Export messages"));
    ask->setObjectName(QStringLiteral("detail.exportDialog"));
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setAcceptMode(QFileDialog::AcceptSave);
    ask->setDefaultSuffix(QStringLiteral("ndjson"));
    ask->selectFile(QStringLiteral("%1.ndjson").arg(m_id.value.toLower().replace(u'/', u'-')));
    connect(ask, &QFileDialog::fileSelected, this, &MessagesPage::exportTo);
    ask->open();
}

void MessagesPage::exportTo(const QString &path)
{
    const int row = m_store.rowOf(m_id);
    if (row < 0)
        return;
    const MessageLog &log = m_store.at(row).messages;
    QSaveFile file(path);
    const QByteArray lines = messagesAsNdjson(log);
    const bool written =
        file.open(QIODevice::WriteOnly) && file.write(lines) == lines.size() && file.commit();
    m_told->setFullText(written ? tr("%1 written").arg(Words::count(log.size()))
                                : tr("Not written: %1").arg(file.errorString()));
    m_told->setStatus(written ? std::nullopt : std::optional(Status::Warning));
}

void MessagesPage::showSession(const SessionId &id)
{
    if (m_id != id) {
        stopRepeating();
        m_sent.clear();
        m_recalled = 0;
        m_told->setFullText({});
    }
    m_id = id;
    m_freeze->setChecked(false);
    m_compose->clear();
    m_messages.showSession(id);
    m_chat->scrollToBottom();
    m_pane->clear();
}

void MessagesPage::choose()
{
    MessageChoice choice;
    choice.direction = static_cast<MessageChoice::Direction>(m_direction->current());
    choice.foldHeartbeats = m_fold->isChecked();
    choice.find = m_find->text();
    setLineIcon(*m_fold, m_theme,
                m_fold->isChecked() ? QStringLiteral("check") : QStringLiteral("x"), 11, Tone::Sec);
    m_messages.choose(choice);
    showCounts();
    m_chat->scrollToBottom();
}

void MessagesPage::follow()
{
    const QScrollBar &bar = *m_chat->verticalScrollBar();
    const bool atEnd = bar.value() >= bar.maximum() - m_theme.px(24);
    m_messages.sync();
    if (atEnd)
        m_chat->scrollToBottom();
}

void MessagesPage::showCounts()
{
    const MessageCounts counts = m_messages.counts();
    m_direction->setText(0, tr("All %1").arg(Words::count(counts.in + counts.out)));
    m_direction->setText(1, tr("In %1").arg(Words::count(counts.in)));
    m_direction->setText(2, tr("Out %1").arg(Words::count(counts.out)));
    const qint64 dropped = m_messages.dropped();
    m_dropped->setText(dropped > 0 ? tr("%1 dropped, too many at once").arg(Words::count(dropped))
                                   : QString());
    const bool filtered = !m_find->text().isEmpty();
    m_nothing->setText(filtered ? tr("No message has this text.") : tr("No messages yet."));
    m_nothing->setVisible(m_messages.rowCount() == 0);
}

void MessagesPage::showComposer(const SessionStore::Entry &entry)
{
    const QString reason = whyNot(entry.state);
    const bool can = reason.isEmpty();
    if (m_compose->isEnabled() != can)
        m_compose->setEnabled(can);
    m_compose->setPlaceholderText(can ? tr("Message to %1").arg(entry.settings->name) : reason);
    m_compose->setAccessibleDescription(reason);
    m_send->setEnabled(can && !m_compose->text().isEmpty());
}

void MessagesPage::refresh(const SessionStore::Entry &entry)
{
    follow();
    showCounts();
    showComposer(entry);
}

void MessagesPage::tick(const SessionStore::Entry &entry)
{
    showComposer(entry);
}

void MessagesPage::send()
{
    const QString text = m_compose->text();
    if (text.isEmpty() || !m_compose->isEnabled())
        return;
    m_commands.sendText(m_id, text);
    if (m_sent.isEmpty() || m_sent.constLast() != text)
        m_sent.append(text);
    m_sent = m_sent.last(std::min(m_sent.size(), mostRecalled));
    m_recalled = m_sent.size();
    m_compose->clear();
}

void MessagesPage::pick()
{
    const QModelIndex at = m_chat->currentIndex();
    if (!at.isValid() || at.row() >= m_messages.rowCount()) {
        m_pane->clear();
        return;
    }
    const MessageRow &row = m_messages.row(at.row());
    const bool message = row.kind == MessageRow::Kind::In || row.kind == MessageRow::Kind::Out;
    message ? m_pane->show(row) : m_pane->clear();
}

} // namespace Pulse
