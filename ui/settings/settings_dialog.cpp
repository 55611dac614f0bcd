// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_dialog.h"

#include "ui/detail/small_widgets.h"
#include "ui/edit/toggle_switch.h"
#include "ui/language/language.h"
#include "ui/theme/looks.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace Pulse {

namespace {

constexpr int dialogWidth = 560;
constexpr int longestWebhook = 2'048;

} // namespace

SettingsDialog::SettingsDialog(ProgramSettingsPort &port, Theme &theme, QWidget *parent)
    : QDialog(parent), m_port(port), m_theme(theme)
{
    setObjectName(QStringLiteral("settings"));
    setWindowTitle(tr("Settings"));
    setAccessibleName(tr("Settings"));
    setWindowModality(Qt::WindowModal);
    setFixedWidth(theme.px(dialogWidth));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(20), theme.px(20), theme.px(20), theme.px(16));
    column->setSpacing(theme.px(12));
    addAppearance(column);
    addWindow(column);
    addNotices(column);
    addFiles(column);
    column->addStretch(1);
    auto *foot = new QHBoxLayout;
    m_answer = new TextLabel(theme, {12, QFont::Normal, Tone::Sec}, this);
    m_answer->setObjectName(QStringLiteral("settings.answer"));
    m_answer->setWordWrap(true);
    auto *close = new QPushButton(tr("Close"), this);
    close->setObjectName(QStringLiteral("settings.close"));
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    foot->addWidget(m_answer, 1);
    foot->addWidget(close);
    column->addLayout(foot);
    showAll();
}

QVBoxLayout *SettingsDialog::makeSection(QVBoxLayout *column, const QString &title)
{
    QFrame *panel = makePanel(this, QStringLiteral("settings.panel"));
    auto *section = new QVBoxLayout(panel);
    section->setContentsMargins(m_theme.px(14), m_theme.px(12), m_theme.px(14), m_theme.px(12));
    section->setSpacing(m_theme.px(10));
    section->addWidget(new TextLabel(m_theme, {13, QFont::DemiBold}, title, panel));
    column->addWidget(panel);
    return section;
}

ToggleSwitch *SettingsDialog::addToggle(QVBoxLayout *section, const Toggle &toggle)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(m_theme.px(12));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new TextLabel(m_theme, {13, QFont::Medium}, toggle.text, this));
    auto *help = new TextLabel(m_theme, {12, QFont::Normal, Tone::Muted}, toggle.help, this);
    help->setWordWrap(true);
    words->addWidget(help);
    auto *made = new ToggleSwitch(m_theme, {}, this);
    made->setObjectName(QLatin1String(toggle.name));
    made->setAccessibleName(toggle.text);
    made->setAccessibleDescription(toggle.help);
    line->addLayout(words, 1);
    line->addWidget(made, 0, Qt::AlignVCenter);
    section->addLayout(line);
    connect(made, &QAbstractButton::toggled, this, [this, act = toggle.act](bool on) {
        const QString problem = act(on);
        showAll(); // what could not be changed goes back
        say(problem, true);
    });
    return made;
}

QComboBox *SettingsDialog::addChoice(QVBoxLayout *section, const char *name, const QString &text,
                                     const QList<Choice> &choices,
                                     const std::function<void(const QVariant &)> &act)
{
    auto *line = new QHBoxLayout;
    auto *label = new TextLabel(m_theme, {13, QFont::Medium}, text, this);
    auto *made = new QComboBox(this);
    made->setObjectName(QLatin1String(name));
    made->setAccessibleName(text);
    for (const auto &[words, value] : choices)
        made->addItem(words, value);
    label->setBuddy(made);
    line->addWidget(label, 1);
    line->addWidget(made);
    section->addLayout(line);
    connect(made, &QComboBox::currentIndexChanged, this, [this, made, act] {
        act(made->currentData());
        say({}, false);
    });
    return made;
}

void SettingsDialog::addAppearance(QVBoxLayout *column)
{
    QVBoxLayout *section = makeSection(column, tr("Appearance"));
    m_scheme = addChoice(section, "settings.scheme", tr("Colours"),
                         {{tr("As the desktop"), static_cast<int>(SchemePreference::Desktop)},
                          {tr("Dark"), static_cast<int>(SchemePreference::Dark)},
                          {tr("Light"), static_cast<int>(SchemePreference::Light)}},
                         [this](const QVariant &chosen) {
                             m_port.setScheme(static_cast<SchemePreference>(chosen.toInt()));
                         });
    QList<Choice> sizes;
    for (int percent = Looks::SmallestText; percent <= Looks::LargestText;
         percent += Looks::TextStep)
        sizes.append({QLocale().toString(percent) + QStringLiteral(" %"), percent});
    m_textSize =
        addChoice(section, "settings.textSize", tr("Text size"), sizes,
                  [this](const QVariant &chosen) { m_port.setTextPercent(chosen.toInt()); });
    QList<Choice> languages{{tr("As the desktop"), QString()}};
    for (const SpokenLanguage &language : spokenLanguages())
        languages.append({QString::fromUtf8(language.name), QString::fromLatin1(language.code)});
    m_language =
        addChoice(section, "settings.language", tr("Language"), languages,
                  [this](const QVariant &chosen) { m_port.setLanguage(chosen.toString()); });
    m_font = addToggle(section, {"settings.font", tr("Font of the desktop"),
                                 tr("Instead of Inter."), [this](bool on) {
                                     m_port.setSystemFont(on);
                                     return QString();
                                 }});
}

void SettingsDialog::addWindow(QVBoxLayout *column)
{
    QVBoxLayout *section = makeSection(column, tr("Window and keys"));
    m_tray =
        addToggle(section, {"settings.tray", tr("Keep watching in the tray"),
                            tr("Closing the window does not end the program."), [this](bool on) {
                                m_port.setKeepInTray(on);
                                return QString();
                            }});
    m_autostart =
        addToggle(section, {"settings.autostart", tr("Start when I sign in"),
                            tr("The desktop starts Pulseboard with the session."), [this](bool on) {
                                return m_port.setAutostart(on);
                            }});
    m_keys = addToggle(section, {"settings.keys", tr("Keys of one letter"),
                                 tr("R reconnects, A acknowledges, and so on; F1 tells all."),
                                 [this](bool on) {
                                     m_port.setSingleKeys(on);
                                     return QString();
                                 }});
}

void SettingsDialog::addNotices(QVBoxLayout *column)
{
    QVBoxLayout *section = makeSection(column, tr("Notifications"));
    m_desktop =
        addToggle(section, {"settings.desktop", tr("Notifications of the desktop"),
                            tr("When something goes down and when it is back."), [this](bool on) {
                                return m_port.setDesktopNotices(on);
                            }});
    m_discord = addToggle(section, {"settings.discord", tr("Discord"),
                                    tr("The same into a channel, by a webhook of its own."),
                                    [this](bool on) {
                                        return m_port.setDiscord(on);
                                    }});
    auto *line = new QHBoxLayout;
    line->setSpacing(m_theme.px(8));
    m_webhook = new QLineEdit(this);
    m_webhook->setObjectName(QStringLiteral("settings.webhook"));
    m_webhook->setAccessibleName(tr("Address of the Discord webhook"));
    m_webhook->setEchoMode(QLineEdit::Password);
    m_webhook->setMaxLength(longestWebhook);
    m_webhook->setFont(m_theme.mono(12));
    m_keep = new QPushButton(tr("Keep in the keyring"), this);
    m_keep->setObjectName(QStringLiteral("settings.keep"));
    m_keep->setAutoDefault(false);
    m_keep->setEnabled(false);
    line->addWidget(m_webhook, 1);
    line->addWidget(m_keep);
    section->addLayout(line);
    connect(m_webhook, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_keep->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_webhook, &QLineEdit::returnPressed, this, &SettingsDialog::keepWebhook);
    connect(m_keep, &QPushButton::clicked, this, &SettingsDialog::keepWebhook);
}

void SettingsDialog::addFiles(QVBoxLayout *column)
{
    QVBoxLayout *section = makeSection(column, tr("Configuration"));
    m_path = new TextLabel(m_theme, {12, QFont::Normal, Tone::Sec, true}, this);
    m_path->setObjectName(QStringLiteral("settings.path"));
    section->addWidget(m_path);
    auto *line = new QHBoxLayout;
    line->setSpacing(m_theme.px(8));
    const auto door = [&](const char *name, const QString &text, auto signal) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(QLatin1String(name));
        button->setAccessibleName(text);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, signal] {
            accept(); // the next dialog is the window's
            Q_EMIT(this->*signal)();
        });
        line->addWidget(button);
    };
    door("settings.import", tr("Import a list…"), &SettingsDialog::importAsked);
    door("settings.export", tr("Export the sessions…"), &SettingsDialog::exportAsked);
    line->addStretch(1);
    section->addLayout(line);
}

void SettingsDialog::keepWebhook()
{
    if (!m_keep->isEnabled())
        return;
    m_keep->setEnabled(false);
    m_port.keepWebhook(
        m_webhook->text().trimmed(), [self = QPointer(this)](const QString &problem) {
            if (!self)
                return;
            if (problem.isEmpty())
                self->m_webhook->clear();
            self->showAll();
            self->m_keep->setEnabled(!self->m_webhook->text().isEmpty());
            self->say(problem.isEmpty() ? tr("The webhook is kept and in use.") : problem,
                      !problem.isEmpty());
        });
}

void SettingsDialog::showAll()
{
    const ProgramSettings now = m_port.programSettings();
    const auto set = [](ToggleSwitch *toggle, bool on) {
        const QSignalBlocker quiet(toggle);
        toggle->setChecked(on);
        toggle->update();
    };
    const auto choose = [](QComboBox *combo, const QVariant &value) {
        const QSignalBlocker quiet(combo);
        combo->setCurrentIndex(combo->findData(value));
    };
    choose(m_scheme, static_cast<int>(now.scheme));
    choose(m_textSize, now.textPercent);
    choose(m_language, now.language);
    set(m_font, now.systemFont);
    set(m_tray, now.keepInTray);
    set(m_autostart, now.autostart);
    set(m_keys, now.singleKeys);
    set(m_desktop, now.desktopNotices);
    set(m_discord, now.discord);
    const bool open = now.fixed.isEmpty();
    m_desktop->setEnabled(open);
    m_discord->setEnabled(open && now.webhookKnown);
    m_webhook->setEnabled(open);
    m_webhook->setPlaceholderText(now.webhookKnown
                                      ? tr("A webhook is kept; type another one to change it")
                                      : tr("https://discord.com/api/webhooks/…"));
    m_path->setFullText(now.configPath.isEmpty() ? tr("There is no folder to keep it in.")
                                                 : now.configPath);
    if (!open || m_isFixed)
        say(now.fixed, false);
    m_isFixed = !open;
}

bool SettingsDialog::hasUnsaved() const
{
    return !m_webhook->text().isEmpty();
}

void SettingsDialog::say(const QString &words, bool isProblem)
{
    m_answer->setStatus(isProblem ? std::optional(Status::Critical) : std::nullopt);
    m_answer->setText(words);
    m_answer->setAccessibleName(words);
}

} // namespace Pulse
