// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/detail_header.h"

#include "models/board/search_query.h"
#include "models/words/explain_text.h"
#include "models/words/number_text.h"
#include "models/words/plain_line.h"
#include "models/words/reason_text.h"
#include "ui/card/card_view.h"
#include "ui/detail/small_widgets.h"
#include "ui/paint/plain_tip.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace Pulse {

namespace {

constexpr int headerNarrowUnder = 620;
constexpr int nameRoom = 120;
constexpr int buttonRoom = 56; // its edges and icon, and the gap before it

} // namespace

DetailHeader::DetailHeader(Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_shape(new ShapeIcon(theme, 26, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.px(24), theme.px(14), theme.px(24), 0);
    row->setSpacing(theme.px(12));
    row->addWidget(m_shape, 0, Qt::AlignVCenter);
    row->addWidget(makeTexts(), 1);
    makeButtons(*row);
}

QWidget *DetailHeader::makeTexts()
{
    auto *texts = new QWidget(this);
    auto *lines = new QVBoxLayout(texts);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(1);
    auto *first = new QHBoxLayout;
    first->setSpacing(m_theme.px(8));
    m_name = new TextLabel(m_theme, {20, QFont::DemiBold}, texts);
    m_name->setObjectName(QStringLiteral("detail.name"));
    m_quality = new QualityBadge(m_theme, texts);
    m_quality->setObjectName(QStringLiteral("detail.quality"));
    m_chips = new QHBoxLayout;
    m_chips->setSpacing(m_theme.px(8));
    first->addWidget(m_name);
    first->addWidget(m_quality);
    first->addLayout(m_chips);
    first->addStretch(1);
    lines->addLayout(first);
    auto *second = new QHBoxLayout;
    second->setSpacing(m_theme.px(6));
    m_why = new TextLabel(m_theme, {13, QFont::Medium}, texts);
    m_why->setObjectName(QStringLiteral("detail.why"));
    m_done = new TextLabel(m_theme, {13, QFont::Normal, Tone::Sec}, texts);
    m_done->setObjectName(QStringLiteral("detail.done"));
    second->addWidget(m_why);
    second->addWidget(m_done);
    second->addStretch(1);
    lines->addLayout(second);
    return texts;
}

void DetailHeader::makeButtons(QHBoxLayout &row)
{
    m_acknowledge = new QPushButton(tr("Acknowledge"), this);
    m_acknowledge->setObjectName(QStringLiteral("detail.acknowledge"));
    setLineIcon(*m_acknowledge, m_theme, QStringLiteral("check"), 14, Tone::Text);
    m_silence = new QPushButton(tr("Silence"), this);
    m_silence->setObjectName(QStringLiteral("detail.silence"));
    setLineIcon(*m_silence, m_theme, QStringLiteral("belloff"), 14, Tone::Text);
    for (QPushButton *button : {m_acknowledge, m_silence}) {
        sayOn(*button, button->text());
        button->hide();
        row.addWidget(button, 0, Qt::AlignVCenter);
    }
    connect(m_acknowledge, &QPushButton::clicked, this, &DetailHeader::acknowledgeAsked);
    connect(m_silence, &QPushButton::clicked, this, [this] {
        Q_EMIT silenceAsked(m_silence->mapToGlobal(QPoint(0, m_silence->height())));
    });
    m_pause = new QToolButton(this);
    m_pause->setObjectName(QStringLiteral("detail.pause"));
    m_pause->setProperty("kind", QStringLiteral("icon"));
    m_reconnect = new QPushButton(tr("Reconnect now"), this);
    m_reconnect->setObjectName(QStringLiteral("detail.reconnect"));
    sayOn(*m_reconnect, m_reconnect->text());
    setLineIcon(*m_reconnect, m_theme, QStringLiteral("refresh"), 14, Tone::Text);
    connect(m_pause, &QToolButton::clicked, this,
            [this] { m_paused ? Q_EMIT resumeAsked() : Q_EMIT pauseAsked(); });
    connect(m_reconnect, &QPushButton::clicked, this, &DetailHeader::reconnectAsked);
    row.addWidget(m_pause, 0, Qt::AlignVCenter);
    m_more = new QToolButton(this);
    m_more->setObjectName(QStringLiteral("detail.more"));
    m_more->setProperty("kind", QStringLiteral("icon"));
    m_more->setAccessibleName(tr("More"));
    m_more->setToolTip(tr("More"));
    setLineIcon(*m_more, m_theme, QStringLiteral("dots"), 14, Tone::Text);
    connect(m_more, &QToolButton::clicked, this,
            [this] { Q_EMIT moreAsked(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
    row.addWidget(m_more, 0, Qt::AlignVCenter);
    row.addWidget(m_reconnect, 0, Qt::AlignVCenter);
    m_cancel = new QPushButton(tr("Cancel"), this);
    m_cancel->setObjectName(QStringLiteral("detail.cancel"));
    m_cancel->hide();
    connect(m_cancel, &QPushButton::clicked, this, &DetailHeader::cancelAsked);
    row.addWidget(m_cancel, 0, Qt::AlignVCenter);
}

void DetailHeader::showChips(const ServiceSettings &settings)
{
    QStringList texts = searchTags(settings);
    if (!settings.group.isEmpty())
        texts.prepend(settings.group);
    texts = texts.mid(0, 5);
    if (texts == m_chipTexts)
        return;
    m_chipTexts = texts;
    while (QLayoutItem *item = m_chips->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString &text : texts) {
        auto *chip = new Chip(m_theme, text, this);
        chip->setVisible(!m_narrow);
        m_chips->addWidget(chip, 0, Qt::AlignVCenter);
    }
}

void DetailHeader::sayOn(QPushButton &button, const QString &words)
{
    button.setProperty("words", words);
    button.setText(m_narrow ? QString() : words);
    button.setToolTip(m_narrow ? words : QString());
}

/// What it takes with all words and chips, and a part of the name.
int DetailHeader::widthOfWords() const
{
    int taken = m_theme.px(24 + 26 + 12 + nameRoom + 24) + m_quality->sizeHint().width();
    for (int i = 0; i < m_chips->count(); ++i)
        taken += m_chips->itemAt(i)->widget()->sizeHint().width() + m_chips->spacing();
    for (const QPushButton *button : {m_acknowledge, m_silence, m_reconnect}) {
        if (button == m_silence ? m_incidents : !button->isHidden())
            taken += button->fontMetrics().horizontalAdvance(button->property("words").toString()) +
                     m_theme.px(buttonRoom);
    }
    if (!m_cancel->isHidden())
        taken += m_cancel->sizeHint().width() + m_theme.px(12);
    return taken + 2 * m_theme.px(buttonRoom); // pause and more
}

void DetailHeader::fitWidth()
{
    const bool narrow = width() < m_theme.px(headerNarrowUnder) || width() < widthOfWords();
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    m_quality->setVisible(!narrow && !m_account);
    m_silence->setVisible(m_incidents && !narrow);
    for (int i = 0; i < m_chips->count(); ++i)
        m_chips->itemAt(i)->widget()->setVisible(!narrow);
    for (QPushButton *button : {m_acknowledge, m_silence, m_reconnect})
        sayOn(*button, button->property("words").toString());
}

void DetailHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitWidth();
}

void DetailHeader::setIncidentButtons(bool offered)
{
    m_incidents = offered;
}

void DetailHeader::showIncidentButtons(const SessionStore::Entry &entry, Instant now)
{
    const QString &name = entry.settings->name;
    m_acknowledge->setVisible(m_incidents && isProblem(entry.state.status) && !entry.seen);
    m_acknowledge->setAccessibleName(tr("Acknowledge %1").arg(name));
    m_silence->setVisible(m_incidents && !m_narrow); // it stands in the menu, too
    sayOn(*m_silence,
          entry.silencedUntil
              ? tr("Silenced until %1").arg(Words::shortMoment(*entry.silencedUntil, now.wall))
              : tr("Silence…"));
    m_silence->setAccessibleName(tr("Silence %1…").arg(name));
}

void DetailHeader::showButtons(const SessionStore::Entry &entry)
{
    const SessionState &state = entry.state;
    const QString &name = entry.settings->name;
    m_paused = state.connection == ConnectionState::Paused;
    setLineIcon(*m_pause, m_theme, m_paused ? QStringLiteral("play") : QStringLiteral("pause"), 14,
                Tone::Text);
    const QString what = m_paused ? tr("Resume %1").arg(name) : tr("Pause %1").arg(name);
    m_pause->setAccessibleName(what);
    m_pause->setToolTip(plainTip(what));
    m_pause->setVisible(!isAccount(entry.id)); // paused is its service, or nothing
    m_reconnect->setAccessibleName(tr("Reconnect %1").arg(name));
    const bool bad = isProblem(state.status) || state.status == Status::Connecting;
    const bool trying = isTrying(state);
    const bool focused = m_reconnect->hasFocus() || m_cancel->hasFocus();
    m_cancel->setVisible(trying);
    m_reconnect->setVisible(!m_paused && !trying);
    if (focused &&
        (trying || !m_paused)) // one takes the other's place, under the hand that pressed
        (trying ? m_cancel : m_reconnect)->setFocus(Qt::OtherFocusReason);
    m_cancel->setAccessibleName(tr("Cancel connecting %1").arg(name));
    m_cancel->setToolTip(
        plainTip(tr("End this try to connect to %1; the next one comes by itself").arg(name)));
    const QString kind = bad ? QStringLiteral("primary") : QString();
    if (m_reconnect->property("kind").toString() == kind && !m_reconnect->icon().isNull())
        return;
    // One primary button a view, and only as the fix.
    m_reconnect->setProperty("kind", kind);
    if (bad)
        setPrimaryIcon(*m_reconnect, m_theme, QStringLiteral("refresh"), 14);
    else
        setLineIcon(*m_reconnect, m_theme, QStringLiteral("refresh"), 14, Tone::Text);
    // The new kind takes effect; the style sheet is the application's.
    m_reconnect->style()->unpolish(m_reconnect);
    m_reconnect->style()->polish(m_reconnect);
}

void DetailHeader::show(const SessionStore::Entry &entry, Instant now)
{
    const SessionState &state = entry.state;
    const QString status = Words::statusTip(state, now);
    m_shape->setStatus(state.status);
    m_shape->setToolTip(plainTip(status));
    m_name->setFullText(entry.settings->name);
    m_name->setAccessibleDescription(Words::sentence(entry.settings->name, state, now));
    m_quality->setQuality(state.quality, Words::qualityTip(state));
    m_account = state.account.has_value(); // its service reports it, nothing is measured
    m_quality->setVisible(!m_account && !m_narrow);
    showChips(entry.settings);
    m_why->setFullText(state.reasons.isEmpty() ? Words::status(state.status)
                                               : Words::reason(state.reasons.first(), state, now));
    m_why->setToolTip(plainTip(status));
    m_why->setStatus(state.status);
    QString done = Words::whatIsDone(state, now);
    if (entry.seen && isProblem(state.status)) {
        const QString seen = tr("Seen by %1, %2", "person, time")
                                 .arg(Words::plainLine(entry.seen->by, 40),
                                      Words::shortMoment(entry.seen->at.wall, now.wall));
        done = done.isEmpty() ? seen : QStringLiteral("%1 \u00b7 %2").arg(done, seen);
    }
    m_done->setFullText(done);
    showButtons(entry);
    showIncidentButtons(entry, now);
    fitWidth();
}

} // namespace Pulse
