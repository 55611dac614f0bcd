// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edit/settings_editor.h"

#include "ui/detail/small_widgets.h"
#include "ui/edit/setting_row.h"
#include "ui/edit/setting_words.h"
#include "ui/edit/sign_in_row.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace Pulse {

namespace {

/// Texts and addresses take the whole width, figures share a line.
bool isWide(const SettingField &field)
{
    switch (field.input) {
    case SettingInput::Line:
    case SettingInput::Words:
    case SettingInput::Choice: return field.key == QLatin1String("name");
    case SettingInput::Duration:
    case SettingInput::Figure: return false;
    case SettingInput::Lines:
    case SettingInput::Table:
    case SettingInput::Code:
    case SettingInput::Reference: return true;
    }
    return true;
}

} // namespace

SettingsEditor::SettingsEditor(Theme &theme, const QString &prefix, const QStringList &elsewhere,
                               QWidget *parent)
    : QWidget(parent), m_theme(theme), m_prefix(prefix), m_elsewhere(elsewhere)
{
    setObjectName(prefix);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.px(12));
    for (int i = 0; i < 2; ++i) {
        auto *side = new QWidget(this);
        auto *column = new QVBoxLayout(side);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(theme.px(12));
        column->addStretch(1);
        row->addWidget(side, 1);
        m_sides.append(side);
    }
}

QWidget *SettingsEditor::makeRow(const SettingField &field, QWidget *panel)
{
    if (field.key == QLatin1String("token")) {
        m_signIn = new SignInRow(m_theme, m_prefix, panel);
        connect(m_signIn, &SignInRow::edited, this,
                [this, key = field.key](const QString &text) { Q_EMIT edited(key, text); });
        connect(m_signIn, &SignInRow::secretTyped, this, &SettingsEditor::secretTyped);
        return m_signIn;
    }
    auto *row = new SettingRow(m_theme, field, m_prefix, panel);
    connect(row, &SettingRow::edited, this, &SettingsEditor::edited);
    m_rows.insert(field.key, row);
    return row;
}

QWidget *SettingsEditor::makePanelOf(const QString &section, const SettingsForm &form)
{
    constexpr int halves = 2;
    QFrame *panel = makePanel(this, m_prefix + QStringLiteral(".panel.") + section);
    auto *grid = new QGridLayout(panel);
    grid->setContentsMargins(m_theme.px(14), m_theme.px(12), m_theme.px(14), m_theme.px(12));
    grid->setHorizontalSpacing(m_theme.px(12));
    grid->setVerticalSpacing(m_theme.px(10));
    for (int i = 0; i < halves; ++i)
        grid->setColumnStretch(i, 1);
    grid->addWidget(
        new TextLabel(m_theme, {13, QFont::DemiBold}, SettingWords::section(section), panel), 0, 0,
        1, halves);
    int line = 1;
    int half = 0;
    for (const SettingField &field : form.fields) {
        if (SettingWords::sectionOf(field.key) != section || m_elsewhere.contains(field.key))
            continue;
        QWidget *row = makeRow(field, panel);
        const bool wide = isWide(field);
        if (wide && half > 0)
            ++line;
        grid->addWidget(row, line, wide ? 0 : half, 1, wide ? halves : 1);
        half = wide ? 0 : (half + 1) % halves;
        line += half == 0 ? 1 : 0;
    }
    if (section == QLatin1String("reconnect")) {
        m_plan = new TextLabel(m_theme, {11, QFont::Normal, Tone::Muted}, panel);
        m_plan->setObjectName(m_prefix + QStringLiteral(".plan"));
        m_plan->setWordWrap(true);
        grid->addWidget(m_plan, line + 1, 0, 1, halves);
    }
    return panel;
}

void SettingsEditor::build(const SettingsForm &form)
{
    QStringList sections;
    for (const SettingField &field : form.fields) {
        const QString section = SettingWords::sectionOf(field.key);
        if (!sections.contains(section) && !m_elsewhere.contains(field.key))
            sections << section;
    }
    for (const QString &section : std::as_const(sections))
        m_panels.append(makePanelOf(section, form));
    place();
}

void SettingsEditor::place()
{
    int heights[2] = {0, 0};
    for (QWidget *panel : std::as_const(m_panels)) {
        for (QWidget *either : std::as_const(m_sides)) // first: the place is counted without it
            either->layout()->removeWidget(panel);
        const int side = m_columns > 1 && heights[1] < heights[0] ? 1 : 0;
        heights[side] += panel->sizeHint().height();
        auto *column = static_cast<QVBoxLayout *>(m_sides.at(side)->layout());
        column->insertWidget(column->count() - 1, panel);
    }
    m_sides.at(1)->setVisible(m_columns > 1);
}

void SettingsEditor::setColumns(int columns)
{
    if (columns == m_columns)
        return;
    m_columns = columns;
    place();
}

void SettingsEditor::show(const SettingsForm &form)
{
    if (m_rows.isEmpty())
        build(form);
    const SettingField *profile = form.field(u"profile");
    for (const SettingField &field : form.fields) {
        if (SettingRow *row = m_rows.value(field.key)) {
            row->setReadOnly(!form.readOnly.isEmpty());
            row->setBesides(SettingWords::besides(field.key, form));
            row->show(field, profile ? profile->effective() : QString());
        }
    }
    if (m_signIn) {
        m_signIn->setEnabled(form.readOnly.isEmpty());
        m_signIn->show(*form.field(u"token"));
    }
    if (m_plan && form.service)
        m_plan->setText(SettingWords::reconnectPlan(form.service->reconnect));
}

bool SettingsEditor::focusFirstProblem(const SettingsForm &form)
{
    const auto wrong =
        std::find_if(form.fields.cbegin(), form.fields.cend(), [](const SettingField &field) {
            return !field.problem.isEmpty() && field.isFatal;
        });
    if (wrong == form.fields.cend() || !m_rows.contains(wrong->key))
        return false;
    m_rows.value(wrong->key)->focusInput();
    return true;
}

QString SettingsEditor::secret() const
{
    return m_signIn ? m_signIn->secret() : QString();
}

void SettingsEditor::forgetSecret()
{
    if (m_signIn)
        m_signIn->forgetSecret();
}

} // namespace Pulse
