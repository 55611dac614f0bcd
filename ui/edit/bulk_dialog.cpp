// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edit/bulk_dialog.h"

#include "models/words/number_text.h"
#include "models/words/plain_line.h"
#include "ui/detail/text_label.h"
#include "ui/edit/label_pane.h"
#include "ui/edit/setting_words.h"
#include "ui/edit/settings_editor.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QSet>
#include <QVBoxLayout>

#include <utility>

namespace Pulse {

namespace {

constexpr int judgedAtOnce = 500; // services; more are judged when typing pauses
constexpr std::chrono::milliseconds typingPause{250};
constexpr int longestValue = 40; // characters shown of one

QList<ServiceSettings> thoseOf(const QList<ServiceSettings> &known, const QList<ServiceId> &ids)
{
    const QSet<ServiceId> wanted(ids.cbegin(), ids.cend());
    QList<ServiceSettings> found;
    for (const ServiceSettings &service : known) {
        if (wanted.contains(service.id))
            found.append(service);
    }
    return found;
}

QStringList allTags(const QList<ServiceSettings> &known)
{
    QSet<QString> tags;
    for (const ServiceSettings &service : known)
        tags.unite(QSet<QString>(service.tags.cbegin(), service.tags.cend()));
    return tags.values();
}

QList<ServiceId> idsOf(const QList<ServiceSettings> &services)
{
    QList<ServiceId> ids;
    for (const ServiceSettings &service : services)
        ids.append(service.id);
    return ids;
}

QString shownValue(const QString &value)
{
    return value.isEmpty() ? BulkDialog::tr("nothing") : Words::plainLine(value, longestValue);
}

/// "Mixed: 30s in 3, 1m in 2", and for how many of them it is where others have no use for it.
QString remarkOf(const BulkFacts &facts, int services)
{
    QStringList parts;
    if (facts.isMixed()) {
        QStringList values;
        for (const auto &[value, count] : facts.values)
            values << BulkDialog::tr("%1 in %2", "value, how many have it")
                          .arg(shownValue(value), Words::count(count));
        if (facts.hasMore)
            values << QStringLiteral("\u2026");
        parts << BulkDialog::tr("Mixed: %1").arg(values.join(QStringLiteral(", ")));
    }
    if (facts.fits < services)
        parts << BulkDialog::tr("Only for %1 of %2: the others have no use for it")
                     .arg(Words::count(facts.fits), Words::count(services));
    return parts.join(QStringLiteral(". "));
}

QString staysOf(const BulkFacts &facts)
{
    return facts.isMixed() ? BulkDialog::tr("Mixed: stays as it is")
                           : BulkDialog::tr("%1 (stays)", "a value")
                                 .arg(shownValue(facts.values.value(0).first));
}

/// Said where it is always in sight, too.
QString problemIn(const SettingsForm &form)
{
    for (const SettingField &field : form.fields) {
        if (!field.problem.isEmpty())
            return BulkDialog::tr("%1 %2", "a setting, what is wrong with it")
                .arg(SettingWords::label(field.key), SettingWords::problem(field));
    }
    return form.problem;
}

} // namespace

BulkDialog::BulkDialog(ServiceEditing &editing, Theme &theme, const QList<ServiceId> &ids,
                       QWidget *parent)
    : QDialog(parent), m_editing(editing), m_theme(theme), m_asked(static_cast<int>(ids.size()))
{
    const QList<ServiceSettings> known = editing.known();
    m_services = thoseOf(known, ids);
    m_form = editing.bulkForm(m_services);
    for (SettingField &field : m_form.form.fields) {
        const BulkFacts &facts = m_form.facts[field.key];
        field.stays = staysOf(facts);
        field.remark = remarkOf(facts, m_form.services);
    }
    setObjectName(QStringLiteral("bulk"));
    setWindowTitle(tr("Edit sessions"));
    setAccessibleName(windowTitle());
    setWindowModality(Qt::WindowModal);
    setMinimumWidth(theme.px(560));
    resize(theme.px(820), theme.px(640));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(20), theme.px(18), theme.px(20), theme.px(14));
    column->setSpacing(theme.px(12));
    auto *headline = new TextLabel(theme, {15, QFont::DemiBold}, this);
    headline->setObjectName(QStringLiteral("bulk.headline"));
    headline->setFullText(m_asked == 1 ? tr("Edit 1 session")
                                       : tr("Edit %1 sessions").arg(Words::count(m_asked)));
    column->addWidget(headline);
    auto *hint = new TextLabel(theme, {12, QFont::Normal, Tone::Sec},
                               tr("What is not touched stays in each of them as it is."), this);
    hint->setWordWrap(true);
    column->addWidget(hint);
    buildBody(column, known);
    buildFoot(column);
    m_soon.setSingleShot(true);
    m_soon.setInterval(m_services.size() > judgedAtOnce ? typingPause
                                                        : std::chrono::milliseconds::zero());
    connect(&m_soon, &QTimer::timeout, this, &BulkDialog::judge);
    showForm();
    judge();
}

void BulkDialog::buildBody(QVBoxLayout *column, const QList<ServiceSettings> &known)
{
    auto *body = new QHBoxLayout;
    body->setSpacing(m_theme.px(16));
    m_labels =
        new LabelPane(m_theme, labelsOf(m_services, allTags(known)), m_editing.groups(), this);
    m_labels->setEnabled(!m_services.isEmpty());
    m_labels->setFixedWidth(m_theme.px(230));
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("bulk.scroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_settings = new SettingsEditor(m_theme, QStringLiteral("bulk"), {}, scroll);
    scroll->setWidget(m_settings);
    body->addWidget(m_labels);
    body->addWidget(scroll, 1);
    column->addLayout(body, 1);
    connect(m_labels, &LabelPane::edited, this, &BulkDialog::judge);
    connect(m_settings, &SettingsEditor::edited, this,
            [this](const QString &key, const QString &text) {
                m_form.form.setTyped(key, text);
                m_soon.start();
            });
}

void BulkDialog::buildFoot(QVBoxLayout *column)
{
    m_answer = new TextLabel(m_theme, {12, QFont::Normal, Tone::Sec}, this);
    m_answer->setObjectName(QStringLiteral("bulk.answer"));
    m_answer->setWordWrap(true);
    column->addWidget(m_answer);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(m_theme.px(8));
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("bulk.cancel"));
    cancel->setAutoDefault(false);
    m_save = new QPushButton(tr("Save"), this);
    m_save->setObjectName(QStringLiteral("bulk.save"));
    m_save->setProperty("kind", QStringLiteral("primary"));
    m_save->setAutoDefault(false);
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(m_save);
    column->addLayout(foot);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &BulkDialog::save);
}

void BulkDialog::sayWhatIsLeftOut()
{
    const int inFile = static_cast<int>(m_services.size());
    m_answer->setText(QString());
    if (inFile == 0)
        m_answer->setText(tr("None of these sessions is in pulseboard.toml, so nothing can be "
                             "changed here."));
    else if (inFile < m_asked)
        m_answer->setText(tr("%1 of %2 are in pulseboard.toml; the others stay as they are.")
                              .arg(Words::count(inFile), Words::count(m_asked)));
}

BulkEdit BulkDialog::made() const
{
    return m_editing.bulkEdited(m_form, relabelled(m_labels->change(), m_services));
}

void BulkDialog::showForm()
{
    if (!m_form.form.fields.isEmpty())
        m_settings->show(m_form.form);
}

void BulkDialog::judge()
{
    m_soon.stop();
    const BulkEdit edit = made();
    m_form = edit.form;
    showForm();
    m_answer->setStatus(edit.isGood ? std::nullopt : std::optional(Status::Critical));
    const auto many = changedOf(m_services, edit.services).size();
    if (!edit.isGood)
        m_answer->setText(problemIn(m_form.form));
    else if (many > 0)
        m_answer->setText(many == 1 ? tr("Changes 1 session")
                                    : tr("Changes %1 sessions").arg(Words::count(many)));
    else
        sayWhatIsLeftOut();
    m_save->setEnabled(edit.isGood && many > 0);
}

void BulkDialog::refuse(const QString &words)
{
    m_answer->setStatus(Status::Critical);
    m_answer->setText(words);
    m_save->setEnabled(true);
}

void BulkDialog::save()
{
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);         // thousands take a moment
    m_services = thoseOf(m_editing.known(), idsOf(m_services)); // the file may have been changed
    judge();
    const QList<ServiceSettings> changed = changedOf(m_services, made().services);
    if (m_save->isEnabled()) {
        m_save->setEnabled(false);
        m_editing.saveAll(changed, [self = QPointer(this), many = static_cast<int>(changed.size())](
                                       const SaveOutcome &outcome) {
            if (!self)
                return;
            if (!outcome.problem.isEmpty())
                return self->refuse(outcome.problem);
            Q_EMIT self->saved(many);
            self->accept();
        });
    } else {
        m_settings->focusFirstProblem(m_form.form);
    }
    QGuiApplication::restoreOverrideCursor();
}

} // namespace Pulse
