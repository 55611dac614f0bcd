// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edit/service_dialog.h"

#include "models/settings/common_ends.h"
#include "models/words/detect_text.h"
#include "ui/detail/text_label.h"
#include "ui/edit/finding_view.h"
#include "ui/edit/setting_row.h"
#include "ui/edit/setting_words.h"
#include "ui/edit/settings_editor.h"
#include "ui/edit/sign_in_row.h"
#include "ui/edit/toggle_switch.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Pulse {

namespace {

constexpr int longestAddress = 4'096;
constexpr int leftWidth = 440;
constexpr int narrowestRight = 320;
/// So many characters at once were pasted, not typed: they are tested without asking.
constexpr qsizetype pasted = 4;

QScrollArea *scrolling(QWidget *inside, QWidget *parent)
{
    auto *scroll = new QScrollArea(parent);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(inside);
    inside->setAutoFillBackground(false);
    return scroll;
}

/// How many characters came in one step, between what stayed at both ends.
qsizetype newAtOnce(const QString &before, const QString &after)
{
    const auto [head, tail] = commonEnds(before, after);
    return after.size() - head - tail;
}

/// Watched, but with nothing that a test could find out.
bool isWatchedUntested(const QString &address)
{
    for (const char *scheme : {"tcp://", "tls://", "dns://", "push://", "prometheus+http"}) {
        if (address.startsWith(QLatin1String(scheme), Qt::CaseInsensitive))
            return true;
    }
    return false;
}

} // namespace

ServiceDialog::ServiceDialog(ServiceEditing &editing, Theme &theme, QWidget *parent)
    : QDialog(parent), m_editing(editing), m_theme(theme), m_form(editing.emptyForm())
{
    setObjectName(QStringLiteral("add"));
    setWindowTitle(tr("Add session"));
    setAccessibleName(tr("Add session"));
    setWindowModality(Qt::WindowModal);
    setMinimumWidth(theme.px(leftWidth + narrowestRight));
    resize(theme.px(960), theme.px(716));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *halves = new QHBoxLayout;
    halves->setSpacing(0);
    halves->addWidget(makeLeft());
    halves->addWidget(makeRight(), 1);
    column->addLayout(halves, 1);
    column->addWidget(makeFoot());
    startAnew();
}

ServiceDialog::~ServiceDialog()
{
    m_editing.dropTest();
}

QWidget *ServiceDialog::makeLeft()
{
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(m_theme.px(20), m_theme.px(18), m_theme.px(20), m_theme.px(18));
    column->setSpacing(m_theme.px(14));
    makeAddress(column);
    makeRows(column);
    m_all = new QPushButton(tr("All settings"), inside);
    m_all->setObjectName(QStringLiteral("add.all"));
    m_all->setAccessibleName(tr("All settings"));
    m_all->setCheckable(true);
    m_all->setAutoDefault(false);
    connect(m_all, &QPushButton::toggled, this, &ServiceDialog::showAllSettings);
    column->addWidget(m_all, 0, Qt::AlignLeft);
    QStringList above = m_rows.keys();
    above << QStringLiteral("url") << QStringLiteral("token");
    m_editor = new SettingsEditor(m_theme, QStringLiteral("add.all_settings"), above, inside);
    m_editor->hide();
    connect(m_editor, &SettingsEditor::edited, this, &ServiceDialog::onEdited);
    column->addWidget(m_editor);
    column->addStretch(1);
    QScrollArea *scroll = scrolling(inside, this);
    scroll->setFixedWidth(m_theme.px(leftWidth));
    return scroll;
}

void ServiceDialog::makeAddress(QVBoxLayout *column)
{
    auto *part = new QVBoxLayout;
    part->setSpacing(m_theme.px(4));
    auto *label = new TextLabel(m_theme, {12, QFont::Medium, Tone::Sec}, tr("Address"), this);
    m_addressLine = new QLineEdit(this);
    m_addressLine->setObjectName(QStringLiteral("add.address"));
    m_addressLine->setAccessibleName(tr("Address"));
    m_addressLine->setFont(m_theme.mono(12));
    m_addressLine->setMaxLength(longestAddress);
    m_addressLine->setPlaceholderText(tr("wss://, https://…/health, or a host name"));
    m_addressFoot = new TextLabel(m_theme, {11, QFont::Normal, Tone::Muted}, this);
    m_addressFoot->setObjectName(QStringLiteral("add.address.foot"));
    m_addressFoot->setWordWrap(true);
    label->setBuddy(m_addressLine);
    part->addWidget(label);
    part->addWidget(m_addressLine);
    part->addWidget(m_addressFoot);
    column->addLayout(part);
    connect(m_addressLine, &QLineEdit::textChanged, this, &ServiceDialog::onAddressChanged);
    connect(m_addressLine, &QLineEdit::returnPressed, this, &ServiceDialog::test);
}

void ServiceDialog::makeRows(QVBoxLayout *column)
{
    const auto rowOf = [this](const char16_t *key) {
        auto *row = new SettingRow(m_theme, *m_form.field(key), QStringLiteral("add"), this);
        connect(row, &SettingRow::edited, this, &ServiceDialog::onEdited);
        m_rows.insert(row->key(), row);
        return row;
    };
    auto *line = new QHBoxLayout;
    line->setSpacing(m_theme.px(12));
    SettingRow *name = rowOf(u"name");
    name->setHint({});
    line->addWidget(name, 1);
    SettingRow *group = rowOf(u"group");
    group->setHint({});
    group->setFixedWidth(m_theme.px(150));
    group->suggest(m_editing.groups());
    line->addWidget(group);
    column->addLayout(line);
    auto *second = new QHBoxLayout;
    second->setSpacing(m_theme.px(12));
    SettingRow *tags = rowOf(u"tags");
    tags->setHint(tr("Words between commas."));
    second->addWidget(tags, 1);
    SettingRow *interval = rowOf(u"heartbeat.interval");
    interval->setFixedWidth(m_theme.px(150));
    second->addWidget(interval);
    column->addLayout(second);
    SettingRow *profile = rowOf(u"profile");
    profile->setHint(tr("How it speaks and is judged."));
    column->addWidget(profile);
    m_signIn = new SignInRow(m_theme, QStringLiteral("add"), this);
    connect(m_signIn, &SignInRow::edited, this,
            [this](const QString &text) { onEdited(QStringLiteral("token"), text); });
    column->addWidget(m_signIn);
    SettingRow *health = rowOf(u"health.url");
    column->addWidget(health);
}

QWidget *ServiceDialog::makeRight()
{
    auto *inside = new QWidget;
    inside->setObjectName(QStringLiteral("add.right"));
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(m_theme.px(20), m_theme.px(18), m_theme.px(20), m_theme.px(18));
    m_finding = new FindingView(m_theme, inside);
    connect(m_finding, &FindingView::testAgainAsked, this, &ServiceDialog::test);
    column->addWidget(m_finding);
    QScrollArea *scroll = scrolling(inside, this);
    scroll->setObjectName(QStringLiteral("add.right_side"));
    const auto dress = [this, scroll] {
        const Tokens &t = m_theme.tokens();
        scroll->setStyleSheet(
            QStringLiteral("#add\\.right_side { background: %1; border-left: 1px solid %2; }")
                .arg(t.sidebar.name(), t.border.name()));
    };
    connect(&m_theme, &Theme::changed, scroll, dress);
    dress();
    return scroll;
}

QWidget *ServiceDialog::makeFoot()
{
    auto *foot = new QFrame(this);
    foot->setObjectName(QStringLiteral("add.foot"));
    const auto dress = [this, foot] {
        foot->setStyleSheet(QStringLiteral("#add\\.foot { border-top: 1px solid %1; }")
                                .arg(m_theme.tokens().border.name()));
    };
    connect(&m_theme, &Theme::changed, foot, dress);
    dress();
    foot->setMinimumHeight(m_theme.px(56));
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(m_theme.px(20), 0, m_theme.px(20), 0);
    row->setSpacing(m_theme.px(8));
    m_stay = new ToggleSwitch(m_theme, tr("Stay here to add another"), foot);
    m_stay->setObjectName(QStringLiteral("add.stay"));
    m_answer = new TextLabel(m_theme, {12, QFont::Medium, Tone::Sec}, foot);
    m_answer->setObjectName(QStringLiteral("add.answer"));
    m_answer->setWordWrap(true);
    m_cancel = new QPushButton(tr("Cancel"), foot);
    m_cancel->setObjectName(QStringLiteral("add.cancel"));
    m_cancel->setAutoDefault(false);
    m_add = new QPushButton(tr("Add session"), foot);
    m_add->setObjectName(QStringLiteral("add.add"));
    m_add->setProperty("kind", QStringLiteral("primary"));
    m_add->setAutoDefault(false);
    m_add->setToolTip(tr("Ctrl Enter"));
    row->addWidget(m_stay);
    row->addSpacing(m_theme.px(8));
    row->addWidget(m_answer, 1, Qt::AlignVCenter);
    row->addWidget(m_cancel);
    row->addWidget(m_add);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_add, &QPushButton::clicked, this, &ServiceDialog::add);
    return foot;
}

void ServiceDialog::startAnew()
{
    m_touched.clear();
    m_tested.clear();
    m_form = m_editing.judged(m_editing.emptyForm());
    m_signIn->forgetSecret();
    m_addressLine->clear();
    m_finding->rest(tr("Nothing tested yet"));
    showForm();
    m_addressLine->setFocus(Qt::OtherFocusReason);
}

void ServiceDialog::begin(const QString &address)
{
    m_addressLine->setText(address);
    if (m_tested != address.trimmed())
        test();
}

void ServiceDialog::beginCopy(const ServiceId &id)
{
    m_form = m_editing.copyOf(id);
    for (const SettingField &field : std::as_const(m_form.fields)) {
        if (!field.typed.isEmpty())
            m_touched.insert(field.key);
    }
    m_touched.remove(QStringLiteral("url"));
    m_tested = m_form.typed(u"url"); // so that it is not tested by itself
    m_addressLine->setText(m_tested);
    m_finding->rest(tr("A copy: press Enter in the address to test it"));
    showForm();
}

void ServiceDialog::showAllSettings(bool shown)
{
    m_all->setChecked(shown);
    m_editor->setVisible(shown);
    if (shown)
        m_editor->show(m_form);
}

void ServiceDialog::onAddressChanged(const QString &text)
{
    const QString address = text.trimmed();
    const bool atOnce = newAtOnce(m_textBefore, address) >= pasted;
    m_textBefore = address;
    m_address = readAddress(address);
    m_form.setTyped(u"url", address);
    m_form = m_editing.judged(m_form);
    if (m_testing && address != m_tested) {
        m_editing.dropTest();
        m_testing = false;
        m_finding->rest(tr("Press Enter to test the address"));
    }
    if (atOnce && address != m_tested)
        test();
    showForm();
}

void ServiceDialog::test()
{
    const QString address = m_addressLine->text().trimmed();
    m_tested = address;
    m_address = readAddress(address);
    m_editing.dropTest();
    m_testing = false;
    if (isWatchedUntested(address)) {
        m_finding->rest(tr("Nothing to find out: it is watched as it stands"));
    } else if (m_address.fault != AddressFault::None) {
        m_finding->rest(address.isEmpty() ? tr("Nothing tested yet") : tr("Not tested"));
    } else {
        m_testing = true;
        m_finding->begin(m_address.origins.constFirst().authority());
        m_editing.test(m_address, {[this](const DetectStep &step) { m_finding->addStep(step); },
                                   [this](const Finding &finding) {
                                       onFinished(finding);
                                   }});
    }
    showForm();
}

void ServiceDialog::onFinished(const Finding &finding)
{
    m_testing = false;
    m_finding->finish(finding);
    if (!finding.url.isEmpty())
        take(m_editing.proposedForm(finding));
    showForm();
    if (!m_addWhenFinished)
        return;
    m_addWhenFinished = false;
    add();
}

/// What a person typed stays; everything else is as proposed.
void ServiceDialog::take(const SettingsForm &form)
{
    SettingsForm proposed = form;
    for (const QString &key : std::as_const(m_touched))
        proposed.setTyped(key, m_form.typed(key));
    m_form = m_editing.judged(proposed);
}

void ServiceDialog::onEdited(const QString &key, const QString &text)
{
    if (m_form.typed(key) == text)
        return;
    m_form.setTyped(key, text);
    m_touched.insert(key);
    m_form = m_editing.judged(m_form);
    showForm();
}

/// What hinders at the address: how it is written first, then what the configuration says of it.
QString ServiceDialog::addressProblem() const
{
    const QString text = m_addressLine->text().trimmed();
    if (text.isEmpty())
        return {};
    if (m_address.fault != AddressFault::None && !isWatchedUntested(text))
        return Words::detectAddressFault(m_address);
    const SettingField *url = m_form.field(u"url");
    const bool hostAlone = !url->typed.contains(QLatin1String("://"));
    if (hostAlone)
        return m_testing ? QString()
                         : tr("Nothing answered there, so it is not known how to "
                              "watch it: write the whole address, as wss://%1")
                               .arg(text);
    return SettingWords::problem(*url);
}

void ServiceDialog::showForm()
{
    const QString wrong = addressProblem();
    const QString text = m_addressLine->text().trimmed();
    const bool untested = !text.isEmpty() && text != m_tested;
    m_addressFoot->setStatus(wrong.isEmpty() || (untested && m_address.fault == AddressFault::None)
                                 ? std::nullopt
                                 : std::optional(Status::Critical));
    m_addressFoot->setText(untested && m_address.fault == AddressFault::None ? tr("Enter tests it.")
                           : wrong.isEmpty()
                               ? tr("A WebSocket address, a health page, or only a host name.")
                               : wrong);
    m_addressLine->setAccessibleDescription(m_addressFoot->text());
    const SettingField *profile = m_form.field(u"profile");
    for (SettingRow *row : std::as_const(m_rows)) {
        if (const SettingField *field = m_form.field(row->key()))
            row->show(*field, profile->effective());
    }
    m_signIn->show(*m_form.field(u"token"));
    if (m_editor->isVisibleTo(this))
        m_editor->show(m_form);
    m_finding->preview(m_form.service);
    const bool goodAddress = m_address.fault == AddressFault::None || isWatchedUntested(text);
    m_add->setEnabled(!m_saving && goodAddress && (m_form.service || m_testing));
    const QString said = m_form.problem.isEmpty() ? m_form.warning : m_form.problem;
    m_answer->setStatus(m_form.problem.isEmpty() ? std::nullopt : std::optional(Status::Critical));
    m_answer->setFullText(said);
}

void ServiceDialog::add()
{
    if (!m_add->isEnabled())
        return;
    if (m_testing) { // what was found by now is enough
        m_addWhenFinished = true;
        m_editing.finishTest();
        return;
    }
    if (!m_form.service) {
        if (!m_editor->isVisibleTo(this))
            showAllSettings(true);
        m_editor->focusFirstProblem(m_form);
        return;
    }
    m_saving = true;
    m_add->setEnabled(false);
    m_editing.save(m_form, m_signIn->secret(), [self = QPointer(this)](const SaveOutcome &outcome) {
        if (self)
            self->onSaved(outcome);
    });
}

void ServiceDialog::onSaved(const SaveOutcome &outcome)
{
    m_saving = false;
    if (!outcome.problem.isEmpty()) {
        showForm();
        m_answer->setStatus(Status::Critical);
        m_answer->setFullText(outcome.problem);
        return;
    }
    Q_EMIT added(outcome);
    if (!m_stay->isChecked()) {
        accept();
        return;
    }
    startAnew();
    m_answer->setFullText(tr("Added."));
}

void ServiceDialog::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier)) {
        add();
        return;
    }
    if (enter) { // in a field: nothing is added by it
        event->accept();
        return;
    }
    QDialog::keyPressEvent(event);
}

} // namespace Pulse
