// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edit/label_dialog.h"

#include "models/words/number_text.h"
#include "models/words/plain_line.h"
#include "ui/detail/text_label.h"
#include "ui/edit/quiet_combo.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

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

QList<ServiceSettings> those(const QList<ServiceSettings> &known, const QList<ServiceId> &ids)
{
    QList<ServiceSettings> found;
    for (const ServiceSettings &service : known) {
        if (ids.contains(service.id))
            found.append(service);
    }
    return found;
}

QStringList tagsOf(const QList<ServiceSettings> &known)
{
    QStringList tags;
    for (const ServiceSettings &service : known)
        tags += service.tags;
    tags.removeDuplicates();
    return tags;
}

} // namespace

LabelDialog::LabelDialog(ServiceEditing &editing, Theme &theme, const QList<ServiceId> &ids,
                         QWidget *parent)
    : QDialog(parent), m_editing(editing), m_theme(theme), m_asked(static_cast<int>(ids.size()))
{
    const QList<ServiceSettings> known = editing.known();
    m_services = those(known, ids);
    m_labels = labelsOf(m_services, tagsOf(known));
    setObjectName(QStringLiteral("labels"));
    setWindowTitle(tr("Tags and group"));
    setAccessibleName(windowTitle());
    setWindowModality(Qt::WindowModal);
    setMinimumWidth(theme.px(320));
    resize(theme.px(400), theme.px(480));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(20), theme.px(18), theme.px(20), theme.px(14));
    column->setSpacing(theme.px(10));
    auto *headline = new TextLabel(theme, {15, QFont::DemiBold}, this);
    headline->setObjectName(QStringLiteral("labels.headline"));
    headline->setFullText(m_asked == 1
                              ? tr("Tags and group of 1 session")
                              : tr("Tags and group of %1 sessions").arg(Words::count(m_asked)));
    column->addWidget(headline);
    buildTags(column);
    buildGroup(column);
    buildFoot(column);
    judge();
}

void LabelDialog::buildTags(QVBoxLayout *column)
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
    connect(m_new, &QLineEdit::textChanged, this, &LabelDialog::judge);
    connect(m_new, &QLineEdit::returnPressed, this, &LabelDialog::addTyped);
    connect(m_addNew, &QPushButton::clicked, this, &LabelDialog::addTyped);
}

// How many of them have it is said as well as shown.
QCheckBox *LabelDialog::addTag(const QString &tag, int have)
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
    connect(box, &QCheckBox::stateChanged, this, &LabelDialog::judge);
    return box;
}

void LabelDialog::addTyped()
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

void LabelDialog::buildGroup(QVBoxLayout *column)
{
    auto *label = new TextLabel(m_theme, {12, QFont::Medium, Tone::Sec}, tr("Group"), this);
    m_group = new QuietCombo(this);
    m_group->setObjectName(QStringLiteral("labels.group"));
    m_group->setAccessibleName(tr("Group"));
    m_group->setEditable(true);
    m_group->setInsertPolicy(QComboBox::NoInsert);
    m_group->lineEdit()->setMaxLength(longestTag);
    m_group->addItem(tr("In no group"), QString());
    for (const QString &group : m_editing.groups())
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
    connect(m_group, &QComboBox::editTextChanged, this, &LabelDialog::judge);
}

void LabelDialog::buildFoot(QVBoxLayout *column)
{
    m_answer = new TextLabel(m_theme, {12, QFont::Normal, Tone::Sec}, this);
    m_answer->setObjectName(QStringLiteral("labels.answer"));
    m_answer->setWordWrap(true);
    column->addWidget(m_answer);
    const int inFile = static_cast<int>(m_services.size());
    if (inFile == 0)
        m_answer->setText(tr("None of these sessions is in pulseboard.toml, so nothing can be "
                             "changed here."));
    else if (inFile > most)
        m_answer->setText(tr("At most %1 sessions can be changed at once. Select fewer.")
                              .arg(Words::count(most)));
    else if (inFile < m_asked)
        m_answer->setText(tr("%1 of %2 are in pulseboard.toml; the others stay as they are.")
                              .arg(Words::count(inFile), Words::count(m_asked)));
    auto *foot = new QHBoxLayout;
    foot->setSpacing(m_theme.px(8));
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("labels.cancel"));
    cancel->setAutoDefault(false);
    m_save = new QPushButton(tr("Save"), this);
    m_save->setObjectName(QStringLiteral("labels.save"));
    m_save->setProperty("kind", QStringLiteral("primary"));
    m_save->setAutoDefault(false);
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(m_save);
    column->addLayout(foot);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &LabelDialog::save);
}

BulkChange LabelDialog::change() const
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

void LabelDialog::judge()
{
    if (!m_save)
        return;
    const bool can = !m_services.isEmpty() && m_services.size() <= most;
    m_list->setEnabled(can);
    m_new->setEnabled(can);
    m_group->setEnabled(can);
    m_addNew->setEnabled(can && !m_new->text().trimmed().isEmpty());
    m_save->setEnabled(can && !changedBy(change(), m_services).isEmpty());
}

void LabelDialog::save()
{
    QList<ServiceId> ids;
    for (const ServiceSettings &service : std::as_const(m_services))
        ids.append(service.id);
    m_services = those(m_editing.known(), ids); // the file may have been changed by hand meanwhile
    const QList<ServiceSettings> after = changedBy(change(), m_services);
    QList<ServiceSettings> before;
    for (const ServiceSettings &service : std::as_const(after))
        before += those(m_services, {service.id});
    m_save->setEnabled(false);
    m_editing.saveAll(after, [self = QPointer(this), before](const SaveOutcome &outcome) {
        if (!self)
            return;
        if (!outcome.problem.isEmpty()) {
            self->m_answer->setStatus(Status::Critical);
            self->m_answer->setText(outcome.problem);
            self->judge();
            return;
        }
        Q_EMIT self->saved(before);
        self->accept();
    });
}

} // namespace Pulse
