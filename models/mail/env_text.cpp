// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mail/env_text.h"

#include "models/mail/mailbox.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace Pulse {

namespace {

struct EnvWords {
    Q_DECLARE_TR_FUNCTIONS(MailEnv)
};

constexpr qsizetype longestEnv = 64 * 1024;

/// What stands behind "=": in quotes as it is (with \" \\ \n undone in double ones), else up to a
/// blank and "#".
QString envValue(const QString &raw)
{
    const QString text = raw.trimmed();
    if (text.size() >= 2 && (text[0] == u'"' || text[0] == u'\'' || text[0] == u'`')) {
        QString out;
        for (qsizetype i = 1; i < text.size(); ++i) {
            if (text[i] == text[0])
                return out;
            const bool escape =
                text[0] == u'"' && text[i] == u'\\' && i + 1 < text.size() &&
                (text[i + 1] == u'"' || text[i + 1] == u'\\' || text[i + 1] == u'$');
            out += text[escape ? ++i : i];
        }
    }
    static const QRegularExpression comment(QStringLiteral("(?:\\A|\\s)#"));
    const qsizetype end = text.indexOf(comment);
    return (end < 0 ? text : text.first(end)).trimmed();
}

bool isTrue(const QString &value)
{
    return value.compare(QLatin1String("true"), Qt::CaseInsensitive) == 0 ||
           value == QLatin1String("1") ||
           value.compare(QLatin1String("yes"), Qt::CaseInsensitive) == 0;
}

/// `Name <address>` in one variable fills both fields.
void takeFrom(MailForm &form, const QString &value)
{
    const auto mailbox = Mailbox::parse(value);
    form.from = mailbox ? mailbox->address : value;
    if (mailbox && !mailbox->name.isEmpty())
        form.fromName = mailbox->name;
}

/// SendGrid's own settings are those of its mail server.
void takeSendGrid(MailForm &form, const QString &key)
{
    form.host = QStringLiteral("smtp.sendgrid.net");
    form.port = QString::number(MailServer::StartTlsPort);
    form.security = MailSecurity::StartTls;
    form.user = QStringLiteral("apikey");
    form.password = key;
}

struct EnvLine {
    QString name;
    QString value;
};

QList<EnvLine> envLines(const QString &text)
{
    static const QRegularExpression ends(QStringLiteral("\r\n|\n|\r"));
    static const QRegularExpression shape(
        QStringLiteral("\\A\\s*(?:export\\s+)?([A-Za-z_][A-Za-z0-9_]*)\\s*=(.*)\\z"));
    QList<EnvLine> lines;
    for (const QString &line : text.left(longestEnv).remove(QChar(0xfeff)).split(ends)) {
        const QRegularExpressionMatch match = shape.match(line);
        if (match.hasMatch())
            lines.append({match.captured(1), envValue(match.captured(2))});
    }
    return lines;
}

bool takeLine(MailForm &form, const EnvLine &line)
{
    const auto is = [&line](const char *name) {
        return line.name == QLatin1String(name);
    };
    if (is("SMTP_HOST"))
        form.host = line.value;
    else if (is("SMTP_PORT"))
        form.port = line.value;
    else if (is("SMTP_SECURE"))
        form.security = isTrue(line.value) ? MailSecurity::Implicit : MailSecurity::StartTls;
    else if (is("SMTP_USER"))
        form.user = line.value;
    else if (is("SMTP_PASS") || is("SMTP_PASSWORD"))
        form.password = line.value;
    else if (is("EMAIL_FROM") || is("FROM_EMAIL"))
        takeFrom(form, line.value);
    else if (is("EMAIL_FROM_NAME"))
        form.fromName = line.value;
    else if (is("ADMIN_EMAIL"))
        form.to = line.value;
    else if (is("SENDGRID_API_KEY"))
        takeSendGrid(form, line.value);
    else
        return is("EMAIL_SERVICE");
    return true;
}

} // namespace

MailEnv readMailEnv(const QString &text, const MailForm &base)
{
    MailEnv env;
    env.form = base.withoutPassword();
    bool secureTold = false;
    QString service;
    for (const EnvLine &line : envLines(text)) {
        if (!takeLine(env.form, line))
            continue;
        env.taken.removeAll(line.name);
        env.taken.append(line.name);
        secureTold = secureTold || line.name == QLatin1String("SMTP_SECURE");
        if (line.name == QLatin1String("EMAIL_SERVICE"))
            service = line.value.toLower();
    }
    const bool port = env.taken.contains(QLatin1String("SMTP_PORT"));
    if (port && !secureTold)
        env.form.security = env.form.port == QString::number(MailServer::ImplicitPort)
                                ? MailSecurity::Implicit
                                : MailSecurity::StartTls;
    const bool host = env.taken.contains(QLatin1String("SMTP_HOST")) ||
                      env.taken.contains(QLatin1String("SENDGRID_API_KEY"));
    if (env.taken.isEmpty())
        env.problem = EnvWords::tr("There is no variable for mail in it, as SMTP_HOST=….");
    else if (!service.isEmpty() && service != QLatin1String("smtp") && !host)
        env.problem = EnvWords::tr("EMAIL_SERVICE is “%1” and names no server; add SMTP_HOST.")
                          .arg(service.left(40).simplified());
    return env;
}

} // namespace Pulse
