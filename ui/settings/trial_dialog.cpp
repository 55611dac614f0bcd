// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/trial_dialog.h"

#include "ui/detail/small_widgets.h"

#include <QHBoxLayout>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace Pulse {

namespace {

constexpr int trialWidth = 520;
constexpr int trialHeight = 360;
constexpr int stepNameWidth = 150;

Status shapeOf(TrialStep::Result result)
{
    switch (result) {
    case TrialStep::Result::Done: return Status::Healthy;
    case TrialStep::Result::Failed: return Status::Critical;
    case TrialStep::Result::LeftOut: return Status::Paused;
    }
    return Status::Unknown;
}

QString resultWord(TrialStep::Result result)
{
    switch (result) {
    case TrialStep::Result::Done: return TrialDialog::tr("good");
    case TrialStep::Result::Failed: return TrialDialog::tr("failed");
    case TrialStep::Result::LeftOut: return TrialDialog::tr("left out");
    }
    return {};
}

} // namespace

TrialDialog::TrialDialog(ProgramSettingsPort &port, Theme &theme, TriedChannel which,
                         QWidget *parent)
    : QDialog(parent), m_port(port), m_theme(theme), m_which(which)
{
    setObjectName(QStringLiteral("trial"));
    setWindowTitle(which == TriedChannel::Mail ? tr("Test of the e-mail") : tr("Test of Discord"));
    setAccessibleName(windowTitle());
    setWindowModality(Qt::WindowModal);
    setFixedWidth(theme.px(trialWidth));
    setMinimumHeight(theme.px(trialHeight)); // does not grow while the steps come
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(20), theme.px(18), theme.px(20), theme.px(14));
    column->setSpacing(theme.px(12));
    column->addWidget(new TextLabel(theme, {15, QFont::DemiBold}, windowTitle(), this));
    m_list = new QWidget(this);
    m_list->setObjectName(QStringLiteral("trial.steps"));
    m_steps = new QVBoxLayout(m_list);
    m_steps->setContentsMargins(0, 0, 0, 0);
    m_steps->setSpacing(theme.px(6));
    column->addWidget(m_list);
    m_answer = new TextLabel(theme, {13, QFont::Medium}, this);
    m_answer->setObjectName(QStringLiteral("trial.answer"));
    m_answer->setWordWrap(true);
    column->addWidget(m_answer);
    column->addStretch(1);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(theme.px(8));
    m_again = new QPushButton(tr("Test again"), this);
    m_again->setObjectName(QStringLiteral("trial.again"));
    m_again->setAutoDefault(false);
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(QStringLiteral("trial.close"));
    foot->addStretch(1);
    foot->addWidget(m_again);
    foot->addWidget(close);
    column->addLayout(foot);
    connect(m_again, &QPushButton::clicked, this, &TrialDialog::begin);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

void TrialDialog::begin()
{
    const quint64 round = ++m_round;
    qDeleteAll(m_list->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    m_count = 0;
    m_again->setEnabled(false);
    m_answer->setStatus(std::nullopt);
    m_answer->setText(tr("Sending a message…"));
    m_port.tryChannel(
        m_which,
        [self = QPointer(this), round](const TrialStep &step) {
            if (self && self->m_round == round)
                self->add(step);
        },
        [self = QPointer(this), round](const QString &problem) {
            if (self && self->m_round == round)
                self->end(problem);
        });
}

void TrialDialog::add(const TrialStep &step)
{
    auto *row = new QWidget(m_list);
    row->setObjectName(QStringLiteral("trial.step.%1").arg(++m_count));
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(m_theme.px(10));
    auto *shape = new ShapeIcon(m_theme, m_theme.px(14), row);
    shape->setStatus(shapeOf(step.result));
    shape->setToolTip(resultWord(step.result));
    auto *name = new TextLabel(m_theme, {13, QFont::Medium}, step.what, row);
    name->setFixedWidth(m_theme.px(stepNameWidth));
    auto *words = new TextLabel(m_theme, {12, QFont::Normal, Tone::Sec, true}, row);
    words->setWordWrap(true);
    words->setText(step.words);
    if (step.result == TrialStep::Result::Failed)
        words->setStatus(Status::Critical);
    line->addWidget(shape, 0, Qt::AlignTop);
    line->addWidget(name, 0, Qt::AlignTop);
    line->addWidget(words, 1, Qt::AlignTop);
    words->setAccessibleName(tr("%1, %2: %3").arg(step.what, resultWord(step.result), step.words));
    m_steps->addWidget(row);
}

void TrialDialog::end(const QString &problem)
{
    m_again->setEnabled(true);
    m_answer->setStatus(problem.isEmpty() ? Status::Healthy : Status::Critical);
    m_answer->setText(problem.isEmpty() ? tr("The server took the message.") : problem);
    m_answer->setAccessibleName(m_answer->text());
}

} // namespace Pulse
