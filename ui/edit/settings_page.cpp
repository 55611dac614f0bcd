// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edit/settings_page.h"

#include "ui/detail/small_widgets.h"
#include "ui/edit/edit_actions.h"
#include "ui/edit/setting_words.h"
#include "ui/edit/settings_editor.h"

#include <QGridLayout>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Pulse {

namespace {

constexpr int twoColumnsFrom = 820;
constexpr int wideFootFrom = 620;
constexpr int tightFootUnder = 440;

/// The settings that were changed here and in the file.
QString disputedOf(const SettingsForm &form)
{
    QStringList labels;
    for (const SettingField &field : form.fields) {
        if (field.isDisputed)
            labels << SettingWords::label(field.key);
    }
    return labels.join(QStringLiteral(", "));
}

} // namespace

SettingsPage::SettingsPage(SessionStore &store, EditActions &actions, Theme &theme, QWidget *parent)
    : DetailPage(parent)
    , m_store(store)
    , m_actions(actions)
    , m_editing(actions.editing())
    , m_theme(theme)
    , m_scroll(new QScrollArea(this))
    , m_editor(new SettingsEditor(theme, QStringLiteral("detail.settings")))
{
    setObjectName(QStringLiteral("detail.settingsPage"));
    setAccessibleName(tr("Settings"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *inside = new QWidget;
    auto *pad = new QVBoxLayout(inside);
    pad->setContentsMargins(theme.px(24), theme.px(16), theme.px(24), theme.px(16));
    pad->addWidget(m_editor);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setWidget(inside);
    inside->setAutoFillBackground(false);
    column->addWidget(m_scroll, 1);
    column->addWidget(makeFoot());
    connect(m_editor, &SettingsEditor::edited, this, &SettingsPage::onEdited);
    connect(m_editor, &SettingsEditor::secretTyped, this, &SettingsPage::showForm);
    connect(&store, &SessionStore::reset, this, [this] {
        if (isVisible())
            followFile();
    });
}

QWidget *SettingsPage::makeFoot()
{
    auto *foot = new QFrame(this);
    foot->setObjectName(QStringLiteral("detail.settingsFoot"));
    const auto dress = [this, foot] {
        foot->setStyleSheet(QStringLiteral("#detail\\.settingsFoot { border-top: 1px solid %1; }")
                                .arg(m_theme.tokens().border.name()));
    };
    connect(&m_theme, &Theme::changed, foot, dress);
    dress();
    foot->setMinimumHeight(m_theme.px(56));
    m_foot = new QGridLayout(foot);
    m_foot->setContentsMargins(m_theme.px(24), 0, m_theme.px(24), 0);
    m_foot->setSpacing(m_theme.px(8));
    m_foot->setColumnStretch(2, 1);
    m_answer = new TextLabel(m_theme, {12, QFont::Normal, Tone::Sec}, foot);
    m_answer->setObjectName(QStringLiteral("detail.settings.answer"));
    m_answer->setWordWrap(true);
    const auto button = [foot](const char *name, const QString &text) {
        auto *made = new QPushButton(text, foot);
        made->setObjectName(QLatin1String(name));
        made->setAccessibleName(text);
        return made;
    };
    m_delete = button("detail.settings.delete", tr("Delete…"));
    m_delete->setProperty("kind", QStringLiteral("danger"));
    m_duplicate = button("detail.settings.duplicate", tr("Duplicate…"));
    m_revert = button("detail.settings.revert", tr("Revert"));
    m_save = button("detail.settings.save", tr("Save"));
    m_save->setProperty("kind", QStringLiteral("primary"));
    connect(m_delete, &QPushButton::clicked, this, [this] { m_actions.remove(m_service, m_name); });
    connect(m_duplicate, &QPushButton::clicked, this, [this] { m_actions.duplicate(m_service); });
    connect(m_revert, &QPushButton::clicked, this, &SettingsPage::revert);
    connect(m_save, &QPushButton::clicked, this, &SettingsPage::save);
    return foot;
}

/// The answer between the buttons, above them, or above two lines of them.
void SettingsPage::placeFoot()
{
    const bool wide = width() >= m_theme.px(wideFootFrom);
    const bool tight = width() < m_theme.px(tightFootUnder);
    const QList<QWidget *> buttons{m_delete, m_duplicate, m_revert, m_save};
    m_foot->removeWidget(m_answer);
    m_foot->addWidget(m_answer, 0, wide ? 2 : 0, 1, wide ? 1 : 5, Qt::AlignVCenter);
    for (int i = 0; i < buttons.size(); ++i) {
        m_foot->removeWidget(buttons.at(i));
        const int line = wide ? 0 : tight ? 1 + i / 2 : 1;
        m_foot->addWidget(buttons.at(i), line, tight ? i % 2 * 3 : i + (i > 1 ? 1 : 0));
    }
}

bool SettingsPage::isEdited() const
{
    return !m_form.saysTheSame(m_saved) || !m_editor->secret().isEmpty();
}

void SettingsPage::showSession(const SessionId &id)
{
    const int row = m_store.rowOf(id);
    if (row < 0)
        return;
    if (!m_service.value.isEmpty() && !m_form.saysTheSame(m_saved))
        m_drafts.insert(m_service.value, m_form);
    m_id = id;
    m_service = serviceOf(id); // an account is watched through its service
    m_editor->forgetSecret();
    load();
}

/// From the file; what was typed and not saved is laid over it.
void SettingsPage::load()
{
    m_saved = m_editing.formOf(m_service);
    const SettingField *name = m_saved.field(u"name");
    m_name = name ? name->effective() : m_service.value;
    m_form = m_saved;
    const auto draft = m_drafts.constFind(m_service.value);
    if (draft != m_drafts.constEnd()) {
        m_form = laidOverFile(*draft);
        m_drafts.erase(draft);
    }
    showForm();
}

/// The file may have been changed by hand: what was typed here stays, the rest follows.
void SettingsPage::followFile()
{
    if (!isEdited()) {
        load();
        return;
    }
    m_saved = m_editing.formOf(m_service);
    m_form = laidOverFile(m_form);
    showForm();
}

SettingsForm SettingsPage::laidOverFile(const SettingsForm &typed)
{
    SettingsForm over = typed;
    over.readOnly = m_saved.readOnly; // gone from the file, or the file is broken: it waits
    return m_editing.judged(over.readOnly.isEmpty() ? rebased(over, m_saved).form : over);
}

void SettingsPage::refresh(const SessionStore::Entry &)
{
}

void SettingsPage::tick(const SessionStore::Entry &)
{
}

void SettingsPage::showEvent(QShowEvent *event)
{
    DetailPage::showEvent(event);
    followFile();
}

void SettingsPage::resizeEvent(QResizeEvent *event)
{
    DetailPage::resizeEvent(event);
    m_editor->setColumns(width() >= m_theme.px(twoColumnsFrom) ? 2 : 1);
    placeFoot();
}

void SettingsPage::onEdited(const QString &key, const QString &text)
{
    if (m_form.typed(key) == text)
        return;
    m_form.setTyped(key, text);
    m_form = m_editing.judged(m_form);
    showForm();
}

void SettingsPage::revert()
{
    m_editor->forgetSecret();
    m_form = m_saved;
    showForm();
}

void SettingsPage::save()
{
    if (!m_form.service) {
        m_editor->focusFirstProblem(m_form);
        return;
    }
    m_saving = true;
    showForm();
    m_editing.save(m_form, m_editor->secret(), [self = QPointer(this)](const SaveOutcome &outcome) {
        if (self)
            self->onSaved(outcome);
    });
}

void SettingsPage::onSaved(const SaveOutcome &outcome)
{
    m_saving = false;
    if (!outcome.problem.isEmpty()) {
        followFile(); // what it says of the file is seen at the fields
        say(outcome.problem, true);
        return;
    }
    m_editor->forgetSecret();
    m_form = m_saved; // nothing is unsaved any more
    load();
    say(outcome.note.isEmpty() ? tr("Saved, and in force.") : tr("Saved. %1").arg(outcome.note),
        false);
}

void SettingsPage::say(const QString &words, bool isProblem)
{
    m_answer->setStatus(isProblem ? std::optional(Status::Critical) : std::nullopt);
    m_answer->setText(words);
    m_answer->setAccessibleName(words);
}

void SettingsPage::showForm()
{
    m_editor->show(m_form);
    const bool open = m_form.readOnly.isEmpty() && !m_saving;
    const bool edited = isEdited();
    m_save->setEnabled(open && edited);
    m_revert->setEnabled(open && edited);
    m_delete->setEnabled(open);
    m_duplicate->setEnabled(open);
    if (!m_form.readOnly.isEmpty())
        say(m_form.readOnly, false);
    else if (!m_form.problem.isEmpty())
        say(m_form.problem, true);
    else if (!m_form.service)
        say(tr("Something is not right yet: it stands at its field."), true);
    else if (const QString disputed = disputedOf(m_form); !disputed.isEmpty())
        say(tr("Changed in pulseboard.toml meanwhile: %1. Nothing of it is overwritten before you "
               "save.")
                .arg(disputed),
            true);
    else
        say(edited ? tr("Not saved yet.") : m_form.warning, false);
}

} // namespace Pulse
