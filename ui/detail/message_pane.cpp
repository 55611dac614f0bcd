// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/message_pane.h"

#include "models/item/json_text.h"
#include "models/words/number_text.h"
#include "ui/detail/code_text.h"
#include "ui/detail/key_values.h"
#include "ui/detail/small_widgets.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace Pulse {

MessagePane::MessagePane(Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_facts(new KeyValues(theme, QStringLiteral("detail.message"), 90, this))
    , m_text(new CodeText(theme, this))
    , m_hint(new TextLabel(theme, {11, QFont::Normal, Tone::Muted}, this))
{
    setObjectName(QStringLiteral("detail.messagePane"));
    setProperty("kind", QStringLiteral("panel"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, theme.px(12));
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(makeHairline(theme, this));
    auto *body = new QVBoxLayout;
    body->setContentsMargins(theme.px(14), theme.px(12), theme.px(14), 0);
    body->setSpacing(theme.px(12));
    body->addWidget(m_facts);
    m_text->setObjectName(QStringLiteral("detail.messageText"));
    m_text->setAccessibleName(tr("Text of the message"));
    body->addWidget(m_text, 1);
    m_hint->setWordWrap(true);
    body->addWidget(m_hint);
    column->addLayout(body, 1);
    clear();
}

QWidget *MessagePane::makeHead()
{
    auto *head = new QWidget(this);
    head->setFixedHeight(m_theme.px(44));
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(m_theme.px(14), 0, m_theme.px(14), 0);
    row->addWidget(new TextLabel(m_theme, {13, QFont::DemiBold}, tr("Message"), head), 1);
    m_copy = new QPushButton(tr("Copy"), head);
    m_copy->setObjectName(QStringLiteral("detail.copyMessage"));
    m_copy->setAccessibleName(tr("Copy the message"));
    m_copy->setProperty("kind", QStringLiteral("ghost"));
    setLineIcon(*m_copy, m_theme, QStringLiteral("copy"), 13, Tone::Sec);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });
    row->addWidget(m_copy);
    return head;
}

void MessagePane::show(const MessageRow &row)
{
    const QString frame = row.binary ? tr("binary frame") : tr("text frame");
    const QString size = tr("%1 B, %2").arg(QLocale().toString(row.bytes), frame);
    const QString time = Words::clockTime(row.from.wall);
    const QString ms = QStringLiteral("%1.%2").arg(time).arg(row.from.wall.count() % 1000, 3, 10,
                                                             QLatin1Char('0'));
    m_facts->setFacts({{QStringLiteral("time"),
                        row.kind == MessageRow::Kind::Out ? tr("Sent") : tr("Received"),
                        ms,
                        {},
                        false},
                       {QStringLiteral("size"), tr("Size"), size, {}, false}});
    const QString text = hideSecrets(row.text);
    m_text->show(indentedJson(text).value_or(text));
    m_hint->setText(
        row.truncated ? tr("Only the beginning is shown. Fields that look like secrets are hidden.")
                      : tr("Fields that look like secrets are hidden."));
    m_copy->setEnabled(true);
    m_facts->show();
}

void MessagePane::clear()
{
    m_facts->hide();
    m_text->clear();
    m_hint->setText(tr("Choose a message to see all of it."));
    m_copy->setEnabled(false);
}

} // namespace Pulse
