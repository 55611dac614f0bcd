// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace Pulse {

/// What can be done before there is a session. A door without its function is not there.
struct FirstRunDoors {
    std::function<void()> startDemo;
    /// Adds a service by its address; the answer is empty, or says in words why it cannot be.
    std::function<QString(const QString &url)> addService;
};

/// The first page: one address field and the doors.
class FirstRunPage final : public QWidget {
    Q_OBJECT
public:
    explicit FirstRunPage(Theme &theme, QWidget *parent = nullptr);

    void setDoors(const FirstRunDoors &doors);
    void focusAddress();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeAddress();
    QWidget *makeDemoDoor();
    void add();
    void dress();
    void fitTexts();

    Theme &m_theme;
    FirstRunDoors m_doors;
    QWidget *m_addressRow = nullptr;
    QLineEdit *m_address = nullptr;
    QPushButton *m_add = nullptr;
    QLabel *m_answer = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_sentence = nullptr;
    QLabel *m_privacy = nullptr;
    QWidget *m_demo = nullptr;
    QPushButton *m_start = nullptr;
};

} // namespace Pulse
