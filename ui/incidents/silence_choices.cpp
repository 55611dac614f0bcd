// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incidents/silence_choices.h"

#include "models/incident/silence.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Pulse {

namespace {

using namespace std::chrono_literals;

constexpr int longestWhy = 200;

struct SilenceText {
    Q_DECLARE_TR_FUNCTIONS(Silence)
};

QDateTime localMoment(milliseconds wall)
{
    return QDateTime::fromMSecsSinceEpoch(wall.count());
}

QLabel *wordsIn(QDialog *dialog, const QString &text)
{
    auto *label = new QLabel(text, dialog);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    dialog->layout()->addWidget(label);
    return label;
}

QPushButton *buttonsIn(QDialog *dialog, const QString &ok, const QString &name)
{
    auto *box = new QDialogButtonBox(QDialogButtonBox::Cancel, dialog);
    QPushButton *yes = box->addButton(ok, QDialogButtonBox::AcceptRole);
    yes->setObjectName(name);
    yes->setProperty("kind", QStringLiteral("primary"));
    yes->setDefault(true);
    dialog->layout()->addWidget(box);
    QObject::connect(box, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    QObject::connect(box, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    return yes;
}

} // namespace

QList<SilenceChoice> silenceChoices(milliseconds now)
{
    const QDate tomorrow = localMoment(now).date().addDays(1);
    const milliseconds morning{QDateTime(tomorrow, QTime(8, 0)).toMSecsSinceEpoch()};
    return {{QStringLiteral("15m"), SilenceText::tr("15 minutes"), now + 15min},
            {QStringLiteral("1h"), SilenceText::tr("1 hour"), now + 1h},
            {QStringLiteral("4h"), SilenceText::tr("4 hours"), now + 4h},
            {QStringLiteral("tomorrow"), SilenceText::tr("Until tomorrow 08:00"), morning}};
}

SilenceDialog::SilenceDialog(const QString &whom, milliseconds now, QWidget *parent)
    : QDialog(parent), m_now(now)
{
    setObjectName(QStringLiteral("silence.dialog"));
    setWindowTitle(tr("Silence"));
    setAttribute(Qt::WA_DeleteOnClose);
    new QVBoxLayout(this);
    wordsIn(this, tr("Nobody is told about %1 until").arg(whom));
    const QDateTime start = localMoment(now).addSecs(3'600);
    m_until = new QDateTimeEdit(start, this);
    m_until->setObjectName(QStringLiteral("silence.until"));
    m_until->setAccessibleName(tr("Silenced until"));
    m_until->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
    m_until->setCalendarPopup(true);
    layout()->addWidget(m_until);
    m_why = new QLineEdit(this);
    m_why->setObjectName(QStringLiteral("silence.why"));
    m_why->setAccessibleName(tr("Why, if you like"));
    m_why->setPlaceholderText(tr("Why, if you like"));
    m_why->setMaxLength(longestWhy);
    layout()->addWidget(m_why);
    m_problem = wordsIn(this, {});
    m_problem->setObjectName(QStringLiteral("silence.problem"));
    m_ok = buttonsIn(this, tr("Silence"), QStringLiteral("silence.ok"));
    connect(m_until, &QDateTimeEdit::dateTimeChanged, this, &SilenceDialog::check);
    connect(this, &QDialog::accepted, this, [this] {
        Q_EMIT chosen(milliseconds{m_until->dateTime().toMSecsSinceEpoch()}, m_why->text());
    });
    check();
}

void SilenceDialog::check()
{
    const milliseconds until{m_until->dateTime().toMSecsSinceEpoch()};
    QString problem;
    if (until <= m_now)
        problem = tr("This time has passed. Choose a later one.");
    else if (until > m_now + SilenceBook::Longest)
        problem = tr("A silence lasts 30 days at most. Choose an earlier time.");
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_ok->setEnabled(problem.isEmpty());
}

NoteDialog::NoteDialog(const QString &about, const QString &before, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("note.dialog"));
    setWindowTitle(tr("Acknowledge"));
    setAttribute(Qt::WA_DeleteOnClose);
    new QVBoxLayout(this);
    wordsIn(this, about);
    auto *note = new QLineEdit(before, this);
    note->setObjectName(QStringLiteral("note.text"));
    note->setAccessibleName(tr("Note"));
    note->setPlaceholderText(tr("Who does what about it"));
    note->setMaxLength(LongestNote);
    note->setMinimumWidth(360);
    layout()->addWidget(note);
    buttonsIn(this, tr("Acknowledge"), QStringLiteral("note.ok"));
    connect(this, &QDialog::accepted, this, [this, note] { Q_EMIT written(note->text()); });
}

} // namespace Pulse
