// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_dialog.h"

#include "ui/detail/small_widgets.h"
#include "ui/edit/toggle_switch.h"
#include "ui/language/language.h"
#include "ui/settings/mail_dialog.h"
#include "ui/settings/trial_dialog.h"
#include "ui/theme/looks.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace Pulse {

namespace {

constexpr int dialogWidth = 560;
constexpr int longestWebhook = 2'048;
constexpr int roomForFrame = 64; ///< title bar and a little of the desktop

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
    column->setContentsMargins(0, 0, 0, theme.px(16));
    column->setSpacing(0);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("settings.scroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *page = new QWidget(scroll);
    m_panels = new QVBoxLayout(page);
    m_panels->setContentsMargins(theme.px(20), theme.px(20), theme.px(20), theme.px(12));
    m_panels->setSpacing(theme.px(12));
    addAppearance(m_panels);
    addWindow(m_panels);
    addNotices(m_panels);
    addFiles(m_panels);
    m_panels->addStretch(1);
    scroll->setWidget(page);
    column->addWidget(scroll, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(theme.px(20), 0, theme.px(20), 0);
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
    fit(column->totalSizeHint().height() - scroll->sizeHint().height());
}

/// As high as the panels are, and never higher than the screen: then they are scrolled.
void SettingsDialog::fit(int rest)
{
    const int panels = m_panels->hasHeightForWidth() ? m_panels->totalHeightForWidth(width())
                                                     : m_panels->totalSizeHint().height();
    const int room = screen()->availableGeometry().height() - m_theme.px(roomForFrame);
    resize(width(), std::min(panels + rest, room));
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
    m_contrast = addChoice(section, "settings.contrast", tr("Contrast"),
                           {{tr("As the desktop"), static_cast<int>(ContrastPreference::Desktop)},
                            {tr("Usual"), static_cast<int>(ContrastPreference::Usual)},
                            {tr("High"), static_cast<int>(ContrastPreference::High)}},
                           [this](const QVariant &chosen) {
                               m_port.setContrast(static_cast<ContrastPreference>(chosen.toInt()));
                           });
    m_motion = addChoice(section, "settings.motion", tr("Motion"),
                         {{tr("As the desktop"), static_cast<int>(MotionPreference::Desktop)},
                          {tr("Usual"), static_cast<int>(MotionPreference::Usual)},
                          {tr("Reduced"), static_cast<int>(MotionPreference::Reduced)}},
                         [this](const QVariant &chosen) {
                             m_port.setMotion(static_cast<MotionPreference>(chosen.toInt()));
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
    addDiscord(section);
    addMail(section);
}

QPushButton *SettingsDialog::addButton(const char *name, const QString &text, const QString &spoken)
{
    auto *made = new QPushButton(text, this);
    made->setObjectName(QLatin1String(name));
    made->setAccessibleName(spoken);
    made->setAutoDefault(false);
    return made;
}

void SettingsDialog::addDiscord(QVBoxLayout *section)
{
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
    m_keep = addButton("settings.keep", tr("Keep in the keyring"), tr("Keep in the keyring"));
    m_keep->setEnabled(false);
    m_tryDiscord = addButton("settings.tryDiscord", tr("Test"), tr("Test Discord"));
    line->addWidget(m_webhook, 1);
    line->addWidget(m_keep);
    line->addWidget(m_tryDiscord);
    section->addLayout(line);
    connect(m_webhook, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_keep->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_webhook, &QLineEdit::returnPressed, this, &SettingsDialog::keepWebhook);
    connect(m_keep, &QPushButton::clicked, this, &SettingsDialog::keepWebhook);
    connect(m_tryDiscord, &QPushButton::clicked, this, [this] { tryOut(TriedChannel::Discord); });
}

void SettingsDialog::addMail(QVBoxLayout *section)
{
    m_mail = addToggle(section, {"settings.mail", tr("E-mail"),
                                 tr("The same by a mail server of your own."), [this](bool on) {
                                     return m_port.setMail(on);
                                 }});
    auto *line = new QHBoxLayout;
    line->setSpacing(m_theme.px(8));
    m_mailAbout = new TextLabel(m_theme, {12, QFont::Normal, Tone::Sec}, this);
    m_mailAbout->setObjectName(QStringLiteral("settings.mailAbout"));
    m_setUpMail = addButton("settings.setUpMail", tr("Set up…"), tr("Set up e-mail"));
    m_tryMail = addButton("settings.tryMail", tr("Test"), tr("Test e-mail"));
    line->addWidget(m_mailAbout, 1);
    line->addWidget(m_setUpMail);
    line->addWidget(m_tryMail);
    section->addLayout(line);
    connect(m_setUpMail, &QPushButton::clicked, this, &SettingsDialog::setUpMail);
    connect(m_tryMail, &QPushButton::clicked, this, [this] { tryOut(TriedChannel::Mail); });
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
    m_port.keepWebhook(m_webhook->text().trimmed(), [self = QPointer(this)](const QString &problem,
                                                                            const QString &remark) {
        if (!self)
            return;
        if (problem.isEmpty())
            self->m_webhook->clear();
        self->showAll();
        self->m_keep->setEnabled(!self->m_webhook->text().isEmpty());
        const QString good = remark.isEmpty() ? tr("The webhook is kept and in use.") : remark;
        self->say(problem.isEmpty() ? good : problem, !problem.isEmpty());
    });
}

void SettingsDialog::setUpMail()
{
    auto *dialog = new MailDialog(m_port, m_theme, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MailDialog::kept, this, [this](const QString &remark) {
        showAll();
        say(remark.isEmpty() ? tr("The e-mail channel is kept and in use.") : remark, false);
    });
    dialog->open();
}

void SettingsDialog::tryOut(TriedChannel which)
{
    auto *dialog = new TrialDialog(m_port, m_theme, which, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    dialog->begin();
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
    choose(m_contrast, static_cast<int>(now.contrast));
    choose(m_motion, static_cast<int>(now.motion));
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
    QString hint = tr("https://discord.com/api/webhooks/…");
    if (now.webhookForSession)
        hint = tr("In use for this session only; type it again to keep it");
    else if (now.webhookKnown)
        hint = tr("A webhook is kept; type another one to change it");
    m_webhook->setPlaceholderText(hint);
    m_tryDiscord->setEnabled(open && now.webhookKnown);
    set(m_mail, now.mail);
    m_mail->setEnabled(open && now.mailKnown);
    m_setUpMail->setEnabled(open);
    m_tryMail->setEnabled(open && now.mailKnown);
    m_mailAbout->setFullText(
        now.mailKnown
            ? tr("%1, to %2").arg(now.mailForm.host + u':' + now.mailForm.port, now.mailForm.to)
            : tr("No mail server is set up."));
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
