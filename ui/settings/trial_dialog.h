// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/program_settings.h"

#include <QDialog>

class QPushButton;
class QVBoxLayout;

namespace Pulse {

class TextLabel;

/// The test of a channel, step by step, with what its server says (S1-27). It begins when it is
/// opened. Thread: GUI.
class TrialDialog final : public QDialog {
    Q_OBJECT
public:
    /// Both must outlive it.
    TrialDialog(ProgramSettingsPort &port, Theme &theme, TriedChannel which,
                QWidget *parent = nullptr);

    void begin();

private:
    void add(const TrialStep &step);
    void end(const QString &problem);

    ProgramSettingsPort &m_port;
    Theme &m_theme;
    const TriedChannel m_which;
    QWidget *m_list = nullptr;
    QVBoxLayout *m_steps = nullptr;
    TextLabel *m_answer = nullptr;
    QPushButton *m_again = nullptr;
    int m_count = 0;
    quint64 m_round = 0; ///< what an older test says is not shown
};

} // namespace Pulse
