// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/instant.h"

#include <QDialog>
#include <QList>
#include <QString>

class QDateTimeEdit;
class QLabel;
class QLineEdit;
class QPushButton;

namespace Pulse {

/// One entry of the menu "Silence…".
struct SilenceChoice {
    QString name; ///< stable: "15m"
    QString text;
    milliseconds until{}; ///< wall time
};

/// 15 minutes, 1 hour, 4 hours, and tomorrow at 08:00 of the local time. `now` is wall time.
[[nodiscard]] QList<SilenceChoice> silenceChoices(milliseconds now);

/// Until a time that is chosen, and why.
class SilenceDialog final : public QDialog {
    Q_OBJECT
public:
    /// `whom` is what is silenced, in words.
    SilenceDialog(const QString &whom, milliseconds now, QWidget *parent);

Q_SIGNALS:
    void chosen(milliseconds until, const QString &why);

private:
    void check();

    milliseconds m_now;
    QDateTimeEdit *m_until;
    QLineEdit *m_why;
    QLabel *m_problem;
    QPushButton *m_ok = nullptr;
};

/// A note to an acknowledgement.
class NoteDialog final : public QDialog {
    Q_OBJECT
public:
    static constexpr int LongestNote = 500;

    NoteDialog(const QString &about, const QString &before, QWidget *parent);

Q_SIGNALS:
    void written(const QString &note);
};

} // namespace Pulse
