// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/mail_dialog.h"

#include "models/mail/env_text.h"
#include "ui/detail/text_label.h"

#include <QClipboard>
#include <QComboBox>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace Pulse {

namespace {

constexpr int mailDialogWidth = 520;
constexpr int longestPassword = 4'096;

} // namespace

MailDialog::MailDialog(ProgramSettingsPort &port, Theme &theme, QWidget *parent)
    : QDialog(parent), m_port(port), m_theme(theme), m_now(port.programSettings())
{
    setObjectName(QStringLiteral("mail"));
    setWindowTitle(tr("E-mail"));
    setAccessibleName(windowTitle());
    setWindowModality(Qt::WindowModal);
    setFixedWidth(theme.px(mailDialogWidth));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(20), theme.px(18), theme.px(20), theme.px(14));
    column->setSpacing(theme.px(12));
    auto *headline = new TextLabel(theme, {15, QFont::DemiBold}, tr("Messages by e-mail"), this);
    column->addWidget(headline);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(theme.px(12));
    grid->setVerticalSpacing(theme.px(8));
    grid->setColumnStretch(1, 1);
    m_host = addField(grid, "mail.host", tr("Server"), 253);
    m_host->setPlaceholderText(QStringLiteral("smtp.example.net"));
    addSecurity(grid);
    m_mailPort = addField(grid, "mail.port", tr("Port"), 5);
    m_user = addField(grid, "mail.user", tr("User"), 320);
    m_password = addField(grid, "mail.password", tr("Password"), longestPassword);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setFont(theme.mono(12));
    m_from = addField(grid, "mail.from", tr("From"), 254);
    m_from->setPlaceholderText(QStringLiteral("alerts@example.net"));
    m_fromName = addField(grid, "mail.fromName", tr("Name of the sender"), 100);
    m_to = addField(grid, "mail.to", tr("To"), 8'192);
    m_to->setPlaceholderText(QStringLiteral("owner@example.net, night@example.net"));
    m_link = addField(grid, "mail.link", tr("Link of the button"), 2'048);
    m_link->setPlaceholderText(tr("https://… (may stay empty)"));
    column->addLayout(grid);
    addFoot(column);
    fill(m_now.mailForm);
}

QLineEdit *MailDialog::addField(QGridLayout *grid, const char *name, const QString &text,
                                int longest)
{
    auto *label = new TextLabel(m_theme, {13, QFont::Medium}, text, this);
    auto *field = new QLineEdit(this);
    field->setObjectName(QLatin1String(name));
    field->setAccessibleName(text);
    field->setMaxLength(longest);
    label->setBuddy(field);
    const int row = grid->rowCount();
    grid->addWidget(label, row, 0);
    grid->addWidget(field, row, 1);
    connect(field, &QLineEdit::returnPressed, this, &MailDialog::keep);
    return field;
}

void MailDialog::addSecurity(QGridLayout *grid)
{
    auto *label = new TextLabel(m_theme, {13, QFont::Medium}, tr("Encryption"), this);
    m_security = new QComboBox(this);
    m_security->setObjectName(QStringLiteral("mail.security"));
    m_security->setAccessibleName(tr("Encryption"));
    m_security->addItem(tr("STARTTLS, required"), static_cast<int>(MailSecurity::StartTls));
    m_security->addItem(tr("TLS from the start"), static_cast<int>(MailSecurity::Implicit));
    m_security->addItem(tr("None: all is sent in clear"), static_cast<int>(MailSecurity::None));
    label->setBuddy(m_security);
    const int row = grid->rowCount();
    grid->addWidget(label, row, 0);
    grid->addWidget(m_security, row, 1);
    connect(m_security, &QComboBox::activated, this, &MailDialog::followSecurity);
}

/// The usual port of one way is not that of another; one that a person chose stays.
void MailDialog::followSecurity()
{
    const bool implicit = form().security == MailSecurity::Implicit;
    const QString usual =
        QString::number(implicit ? MailServer::ImplicitPort : MailServer::StartTlsPort);
    const QString other =
        QString::number(implicit ? MailServer::StartTlsPort : MailServer::ImplicitPort);
    m_mailPort->setPlaceholderText(usual);
    if (m_mailPort->text() == other)
        m_mailPort->setText(usual);
}

void MailDialog::addFoot(QVBoxLayout *column)
{
    m_answer = new TextLabel(m_theme, {12, QFont::Normal, Tone::Sec}, this);
    m_answer->setObjectName(QStringLiteral("mail.answer"));
    m_answer->setWordWrap(true);
    column->addWidget(m_answer);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(m_theme.px(8));
    const auto button = [&](const char *name, const QString &text) {
        auto *made = new QPushButton(text, this);
        made->setObjectName(QLatin1String(name));
        made->setAccessibleName(text);
        made->setAutoDefault(false);
        return made;
    };
    QPushButton *paste = button("mail.paste", tr("Paste .env…"));
    paste->setToolTip(tr("Takes SMTP_HOST, SMTP_USER, EMAIL_FROM and the like from the clipboard"));
    QPushButton *cancel = button("mail.cancel", tr("Cancel"));
    m_keep = button("mail.keep", tr("Keep"));
    m_keep->setProperty("kind", QStringLiteral("primary"));
    foot->addWidget(paste);
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(m_keep);
    column->addLayout(foot);
    connect(paste, &QPushButton::clicked, this,
            [this] { takeEnv(QGuiApplication::clipboard()->text()); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_keep, &QPushButton::clicked, this, &MailDialog::keep);
}

void MailDialog::fill(const MailForm &form)
{
    m_host->setText(form.host);
    m_mailPort->setText(form.port);
    m_security->setCurrentIndex(m_security->findData(static_cast<int>(form.security)));
    m_user->setText(form.user);
    m_password->setText(form.password);
    m_from->setText(form.from);
    m_fromName->setText(form.fromName);
    m_to->setText(form.to);
    m_link->setText(form.link);
    m_mailPort->setPlaceholderText(QString::number(form.security == MailSecurity::Implicit
                                                       ? MailServer::ImplicitPort
                                                       : MailServer::StartTlsPort));
    QString hint = tr("Goes into the system keyring, never into a file");
    if (m_now.mailPasswordForSession)
        hint = tr("In use for this session only; type it again to keep it");
    else if (m_now.mailPasswordKnown)
        hint = tr("One is kept; type another one to change it");
    m_password->setPlaceholderText(hint);
}

MailForm MailDialog::form() const
{
    return {m_host->text().trimmed(),
            m_mailPort->text().trimmed(),
            static_cast<MailSecurity>(m_security->currentData().toInt()),
            m_user->text().trimmed(),
            m_password->text(),
            m_from->text().trimmed(),
            m_fromName->text().trimmed(),
            m_to->text().trimmed(),
            m_link->text().trimmed()};
}

void MailDialog::takeEnv(const QString &text)
{
    const MailEnv env = readMailEnv(text, form());
    if (env.taken.isEmpty()) {
        say(env.problem, true);
        return;
    }
    MailForm filled = env.form;
    if (filled.password.isEmpty())
        filled.password = m_password->text();
    fill(filled);
    say(env.problem.isEmpty()
            ? tr("Taken from the clipboard: %1").arg(env.taken.join(QStringLiteral(", ")))
            : env.problem,
        !env.problem.isEmpty());
}

void MailDialog::keep()
{
    if (!m_keep->isEnabled())
        return;
    if (const auto fault = faultOf(form(), m_now.mailPasswordKnown)) {
        refuse(*fault);
        return;
    }
    m_keep->setEnabled(false);
    m_port.keepMail(form(), [self = QPointer(this)](const QString &problem, const QString &remark) {
        if (!self)
            return;
        self->m_keep->setEnabled(true);
        self->say(problem, true);
        if (!problem.isEmpty())
            return;
        Q_EMIT self->kept(remark);
        self->accept();
    });
}

void MailDialog::refuse(const MailFault &fault)
{
    const auto fieldOf = [this](MailFault::Field field) {
        switch (field) {
        case MailFault::Field::Host: return m_host;
        case MailFault::Field::Port: return m_mailPort;
        case MailFault::Field::User: return m_user;
        case MailFault::Field::Password: return m_password;
        case MailFault::Field::From: return m_from;
        case MailFault::Field::FromName: return m_fromName;
        case MailFault::Field::To: return m_to;
        case MailFault::Field::Link: return m_link;
        }
        return m_host;
    };
    fieldOf(fault.field)->setFocus();
    say(fault.words, true);
}

void MailDialog::say(const QString &words, bool isProblem)
{
    m_answer->setStatus(isProblem ? std::optional(Status::Critical) : std::nullopt);
    m_answer->setText(words);
    m_answer->setAccessibleName(words);
}

} // namespace Pulse
