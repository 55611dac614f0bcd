// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edit/setting_row.h"

#include "ui/detail/text_label.h"
#include "ui/edit/list_input.h"
#include "ui/edit/quiet_combo.h"
#include "ui/edit/setting_words.h"
#include "ui/paint/plain_tip.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace Pulse {

namespace {

constexpr int fewestOfChoice = 6;    // of a choice that are seen where there is little room
constexpr int longestTyped = 70'000; // characters; the limits of the keys lie below

} // namespace

SettingRow::SettingRow(Theme &theme, const SettingField &field, const QString &prefix,
                       QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_field(field)
    , m_label(new TextLabel(theme, {12, QFont::Medium, Tone::Sec}, this))
    , m_input(makeInput(prefix + u'.' + field.key))
    , m_foot(new TextLabel(theme, {11, QFont::Normal, Tone::Muted}, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(4));
    m_foot->setWordWrap(true);
    m_foot->setObjectName(m_input->objectName() + QStringLiteral(".foot"));
    column->addWidget(m_label);
    column->addWidget(m_input);
    column->addWidget(m_foot);
    column->addStretch(1);
    m_label->setBuddy(m_input);
    setLabel(SettingWords::label(field.key));
    setFocusProxy(m_input);
}

QWidget *SettingRow::makeInput(const QString &objectName)
{
    QWidget *input = m_field.input == SettingInput::Choice  ? makeChoice()
                     : m_field.input == SettingInput::Lines ? makeLines()
                     : m_field.input == SettingInput::Table ? makeTable(objectName)
                                                            : makeLine();
    input->setObjectName(objectName);
    input->setToolTip(plainTip(m_field.help));
    return input;
}

QWidget *SettingRow::makeChoice()
{
    m_choice = new QuietCombo(this);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(fewestOfChoice);
    m_choice->addItem(QString(), QString());
    for (const QString &choice : m_field.choices)
        m_choice->addItem(choice, choice);
    connect(m_choice, &QComboBox::currentIndexChanged, this,
            [this] { Q_EMIT edited(m_field.key, m_choice->currentData().toString()); });
    return m_choice;
}

QWidget *SettingRow::makeLines()
{
    m_lines = new QPlainTextEdit(this);
    m_lines->setTabChangesFocus(true);
    m_lines->setFixedHeight(m_theme.px(64));
    m_lines->setFont(m_theme.mono(12));
    connect(m_lines, &QPlainTextEdit::textChanged, this,
            [this] { Q_EMIT edited(m_field.key, m_lines->toPlainText()); });
    return m_lines;
}

QWidget *SettingRow::makeLine()
{
    m_line = new QLineEdit(this);
    m_line->setMaxLength(longestTyped);
    if (m_field.input == SettingInput::Code || m_field.input == SettingInput::Reference)
        m_line->setFont(m_theme.mono(12));
    connect(m_line, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text != m_field.typed)
            Q_EMIT edited(m_field.key, text);
    });
    return m_line;
}

QWidget *SettingRow::makeTable(const QString &objectName)
{
    m_table = new ListInput(m_theme, m_field, objectName, this);
    connect(m_table, &ListInput::edited, this,
            [this](const QString &text) { Q_EMIT edited(m_field.key, text); });
    return m_table;
}

void SettingRow::setLabel(const QString &label)
{
    m_label->setText(label);
    m_input->setAccessibleName(label);
}

void SettingRow::setHint(const QString &hint)
{
    m_hint = hint;
}

void SettingRow::suggest(const QStringList &words)
{
    if (!m_line)
        return;
    auto *completer = new QCompleter(words, m_line);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_line->setCompleter(completer);
}

void SettingRow::setReadOnly(bool readOnly)
{
    if (m_line)
        m_line->setReadOnly(readOnly);
    if (m_lines)
        m_lines->setReadOnly(readOnly);
    if (m_choice)
        m_choice->setEnabled(!readOnly);
    if (m_table)
        m_table->setReadOnly(readOnly);
}

void SettingRow::focusInput()
{
    if (m_table)
        m_table->focusProblem();
    else
        m_input->setFocus(Qt::OtherFocusReason);
    if (m_line)
        m_line->selectAll();
}

void SettingRow::showText()
{
    const QSignalBlocker quiet(m_input);
    const QString &untouched = m_field.stays.isEmpty() ? m_field.usual : m_field.stays;
    if (m_table) {
        m_table->show(m_field);
    } else if (m_choice) {
        const QString usual = m_field.usual.isEmpty() ? tr("Nothing") : m_field.usual;
        m_choice->setItemText(0, m_field.stays.isEmpty() ? tr("%1 (usual)").arg(usual)
                                                         : m_field.stays);
        m_choice->setCurrentIndex(std::max(0, m_choice->findData(m_field.typed)));
    } else if (m_lines) {
        m_lines->setPlaceholderText(untouched);
        if (m_lines->toPlainText() != m_field.typed)
            m_lines->setPlainText(m_field.typed);
    } else {
        m_line->setPlaceholderText(untouched);
        if (m_line->text() != m_field.typed)
            m_line->setText(m_field.typed);
    }
}

void SettingRow::show(const SettingField &field, const QString &profile)
{
    m_field = field;
    showText();
    const QString wrong = SettingWords::problem(field);
    QString usual = m_hint.value_or(
        field.stays.isEmpty() ? SettingWords::source(field.source(), profile) : field.remark);
    if (!m_besides.isEmpty())
        usual += (usual.isEmpty() ? QString() : QStringLiteral(". ")) + m_besides;
    const QString dispute = SettingWords::dispute(field);
    const bool isBad = !wrong.isEmpty() && field.isFatal;
    m_foot->setStatus(isBad                                  ? std::optional(Status::Critical)
                      : wrong.isEmpty() && dispute.isEmpty() ? std::nullopt
                                                             : std::optional(Status::Warning));
    describe(isBad || (dispute.isEmpty() && !wrong.isEmpty()) ? wrong
             : dispute.isEmpty()                              ? usual
                                                              : dispute);
}

void SettingRow::describe(const QString &foot)
{
    m_foot->setFullText(foot);
    m_foot->setVisible(!foot.isEmpty());
    QStringList parts{m_field.help, foot};
    if (m_field.typed.isEmpty() && !m_field.stays.isEmpty())
        parts.insert(1, m_field.stays);
    else if (m_field.typed.isEmpty() && !m_field.usual.isEmpty())
        parts.insert(1, tr("In force: %1").arg(m_field.usual));
    parts.removeAll(QString());
    m_input->setAccessibleDescription(parts.join(QStringLiteral(". ")));
}

} // namespace Pulse
