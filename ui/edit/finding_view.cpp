// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edit/finding_view.h"

#include "models/words/plain_line.h"
#include "ui/detail/key_values.h"
#include "ui/detail/small_widgets.h"
#include "ui/edit/card_preview.h"
#include "ui/edit/finding_facts.h"
#include "ui/edit/step_list.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace Pulse {

namespace {

/// A part with a hairline above and its heading.
QVBoxLayout *partOf(QWidget *part, Theme &theme, const QString &heading)
{
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(8));
    auto *line = new QFrame(part);
    line->setFixedHeight(1);
    const auto dress = [line, &theme] {
        line->setStyleSheet(QStringLiteral("background: %1").arg(theme.tokens().border.name()));
    };
    QObject::connect(&theme, &Theme::changed, line, dress);
    dress();
    column->addWidget(line);
    column->addSpacing(theme.px(4));
    column->addWidget(new TextLabel(theme, {13, QFont::DemiBold}, heading, part));
    return column;
}

} // namespace

FindingView::FindingView(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_shape(new ShapeIcon(theme, 16, this))
    , m_headline(new TextLabel(theme, {13, QFont::DemiBold}, this))
    , m_again(new QPushButton(tr("Test again"), this))
    , m_list(new StepList(theme, this))
    , m_found(new QWidget(this))
    , m_facts(new KeyValues(theme, QStringLiteral("add.found"), 120, m_found))
    , m_notes(new TextLabel(theme, {12, QFont::Normal, Tone::Sec}, m_found))
    , m_look(new QWidget(this))
    , m_card(new CardPreview(theme, m_look))
{
    m_headline->setObjectName(QStringLiteral("add.headline"));
    m_notes->setObjectName(QStringLiteral("add.notes"));
    m_notes->setWordWrap(true);
    m_again->setObjectName(QStringLiteral("add.again"));
    m_again->setAccessibleName(tr("Test again"));
    m_again->setProperty("kind", QStringLiteral("small"));
    m_again->setAutoDefault(false);
    setLineIcon(*m_again, theme, QStringLiteral("refresh"), 13, Tone::Text);
    connect(m_again, &QPushButton::clicked, this, &FindingView::testAgainAsked);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(14));
    auto *head = new QHBoxLayout;
    head->setSpacing(theme.px(8));
    head->addWidget(m_shape);
    head->addWidget(m_headline, 1);
    head->addWidget(m_again);
    column->addLayout(head);
    column->addWidget(m_list);
    QVBoxLayout *found = partOf(m_found, theme, tr("What was found"));
    found->addWidget(m_facts);
    found->addWidget(m_notes);
    column->addWidget(m_found);
    partOf(m_look, theme, tr("How it will look"))->addWidget(m_card);
    column->addWidget(m_look);
    column->addStretch(1);
}

void FindingView::say(Status status, const QString &headline)
{
    m_shape->setStatus(status);
    m_headline->setFullText(headline);
    QAccessibleEvent told(m_headline, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

void FindingView::begin(const QString &place)
{
    m_steps.clear();
    m_finding.reset();
    m_again->setVisible(false);
    m_found->setVisible(false);
    m_list->setVisible(true);
    say(Status::Connecting, tr("Looking at %1…").arg(Words::plainLine(place, 100)));
    showSteps();
}

void FindingView::addStep(const DetectStep &step)
{
    m_steps.append(step);
    showSteps();
}

void FindingView::showSteps()
{
    m_list->show(stepRows(m_steps));
}

void FindingView::finish(const Finding &finding)
{
    m_finding = finding;
    m_again->setVisible(true);
    say(findingStatus(finding), findingHeadline(finding, stepSpan(stepRows(m_steps))));
    const QList<KeyValues::Fact> facts = findingFacts(finding);
    const QStringList notes = findingNotes(finding);
    m_facts->setFacts(facts);
    m_facts->setVisible(!facts.isEmpty());
    m_notes->setText(notes.join(u'\n'));
    m_notes->setVisible(!notes.isEmpty());
    m_found->setVisible(!facts.isEmpty() || !notes.isEmpty());
}

void FindingView::rest(const QString &words)
{
    m_steps.clear();
    m_finding.reset();
    m_again->setVisible(false);
    m_found->setVisible(false);
    m_list->setVisible(false);
    say(Status::Unknown, words);
}

void FindingView::preview(const std::optional<ServiceSettings> &service)
{
    m_look->setVisible(service.has_value());
    if (service)
        m_card->show(previewView(*service, m_steps, m_finding));
}

} // namespace Pulse
