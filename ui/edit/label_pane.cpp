// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edit/label_pane.h"

#include "models/words/number_text.h"
#include "models/words/plain_line.h"
#include "ui/detail/text_label.h"
#include "ui/edit/quiet_combo.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace Pulse {

namespace {

constexpr int longestTag = 64; // characters
constexpr char tagProperty[] = "tag";
constexpr char beforeProperty[] = "before"; // Qt::CheckState

Qt::CheckState stateOf(int have, int all)
{
    if (have == 0)
        return Qt::Unchecked;
    return have == all ? Qt::Checked : Qt::PartiallyChecked;
}

} // namespace

LabelPane::LabelPane(Theme &theme, const BulkLabels &labels, const QStringList &groups,
                     QWidget *parent)
    : QWidget(parent), m_theme(theme), m_labels(labels)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(10));
    column->addWidget(new TextLabel(theme, {12, QFont::Medium, Tone::Sec}, tr("Tags"), this));
    buildTags(column);
    buildGroup(column, groups);
}

void LabelPane::buildTags(QVBoxLayout *column)
{
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_list = new QWidget(scroll);
    auto *list = new QVBoxLayout(m_list);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(m_theme.px(8));
    list->addStretch();
    for (const auto &[tag, have] : m_labels.tags)
        addTag(tag, have);
    scroll->setWidget(m_list);
    column->addWidget(scroll, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(m_theme.px(8));
    m_new = new QLineEdit(this);
    m_new->setObjectName(QStringLiteral("labels.new"));
    m_new->setAccessibleName(tr("New tag"));
    m_new->setPlaceholderText(tr("New tag"));
    m_new->setMaxLength(longestTag);
    m_addNew = new QPushButton(tr("Add"), this);
    m_addNew->setObjectName(QStringLiteral("labels.new.add"));
    m_addNew->setAccessibleName(tr("Add the new tag"));
    m_addNew->setAutoDefault(false);
    row->addWidget(m_new, 1);
    row->addWidget(m_addNew);
    column->addLayout(row);
    m_addNew->setEnabled(false);
    connect(m_new, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_addNew->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_new, &QLineEdit::returnPressed, this, &LabelPane::addTyped);
    connect(m_addNew, &QPushButton::clicked, this, &LabelPane::addTyped);
}

// How many of them have it is said as well as shown.
QCheckBox *LabelPane::addTag(const QString &tag, int have)
{
    const Qt::CheckState state = stateOf(have, m_labels.services);
    QString words = Words::plainLine(tag, longestTag);
    if (state == Qt::PartiallyChecked)
        words = tr("%1 \u00b7 %2 of %3", "tag, count, count")
                    .arg(words, Words::count(have), Words::count(m_labels.services));
    auto *box =
        new QCheckBox(QString(words).replace(QLatin1Char('&'), QLatin1String("&&")), m_list);
    box->setObjectName(QStringLiteral("labels.tag.") + tag);
    box->setAccessibleName(words);
    box->setTristate(state == Qt::PartiallyChecked);
    box->setCheckState(state);
    box->setProperty(tagProperty, tag);
    box->setProperty(beforeProperty, static_cast<int>(state));
    if (state == Qt::PartiallyChecked)
        box->setToolTip(tr("Mixed: it stays as it is until it is pressed"));
    auto *list = static_cast<QVBoxLayout *>(m_list->layout());
    list->insertWidget(list->count() - 1, box);
    connect(box, &QCheckBox::stateChanged, this, &LabelPane::edited);
    return box;
}

void LabelPane::addTyped()
{
    const QString tag = m_new->text().trimmed();
    if (tag.isEmpty())
        return;
    auto *box = m_list->findChild<QCheckBox *>(QStringLiteral("labels.tag.") + tag);
    if (!box)
        box = addTag(tag, 0);
    box->setCheckState(Qt::Checked);
    m_new->clear();
}

void LabelPane::buildGroup(QVBoxLayout *column, const QStringList &groups)
{
    auto *label = new TextLabel(m_theme, {12, QFont::Medium, Tone::Sec}, tr("Group"), this);
    m_group = new QuietCombo(this);
    m_group->setObjectName(QStringLiteral("labels.group"));
    m_group->setAccessibleName(tr("Group"));
    m_group->setEditable(true);
    m_group->setInsertPolicy(QComboBox::NoInsert);
    m_group->lineEdit()->setMaxLength(longestTag);
    m_group->addItem(tr("In no group"), QString());
    for (const QString &group : groups)
        m_group->addItem(group, group);
    if (m_labels.group && m_group->findData(*m_labels.group) < 0)
        m_group->addItem(*m_labels.group, *m_labels.group);
    if (m_labels.group) {
        m_group->setCurrentIndex(std::max(0, m_group->findData(*m_labels.group)));
    } else {
        m_group->setCurrentIndex(-1);
        m_group->lineEdit()->setPlaceholderText(tr("Mixed: stays as it is"));
        m_group->setAccessibleDescription(tr("Mixed: stays as it is"));
    }
    label->setBuddy(m_group);
    column->addWidget(label);
    column->addWidget(m_group);
    connect(m_group, &QComboBox::editTextChanged, this, &LabelPane::edited);
}

BulkChange LabelPane::change() const
{
    BulkChange change;
    for (const QCheckBox *box : m_list->findChildren<QCheckBox *>()) {
        const bool moved = box->property(beforeProperty).toInt() != box->checkState();
        if (moved && box->checkState() != Qt::PartiallyChecked)
            change.tags[box->property(tagProperty).toString()] = box->isChecked();
    }
    const QString typed = m_group->currentText().trimmed();
    if (typed.isEmpty())
        return change;
    const int known = m_group->findText(typed, Qt::MatchExactly | Qt::MatchCaseSensitive);
    const QString group = known < 0 ? typed : m_group->itemData(known).toString();
    if (m_labels.group != group)
        change.group = group;
    return change;
}

} // namespace Pulse
