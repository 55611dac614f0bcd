// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

#include <functional>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace Pulse {

/// What can be done before there is a session. A door without its function is not there.
struct FirstRunDoors {
    std::function<void()> startDemo;
    /// Tests an address and offers to add what is there; empty: asks for one.
    std::function<void(const QString &address)> addService;
    /// The same, with all settings to be seen.
    std::function<void()> addInDetail;
    /// Shows what a list of another program would add.
    std::function<void()> importList;
};

/// The first page: one address field and the doors.
class FirstRunPage final : public QWidget {
    Q_OBJECT
public:
    explicit FirstRunPage(Theme &theme, QWidget *parent = nullptr);

    void setDoors(const FirstRunDoors &doors);
    void focusAddress();
    /// What was typed has been added.
    void clearAddress();
    [[nodiscard]] QString address() const; ///< as it is typed
    void setAddress(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeAddress();
    /// One of the ways on: a panel with what it is and a button.
    QWidget *makeDoor(const char *name, const QString &icon, const QString &title,
                      const QString &text, const QString &button);
    void add();
    void dress();
    void fitTexts();
    void settleWays();

    Theme &m_theme;
    FirstRunDoors m_doors;
    QWidget *m_page = nullptr; ///< what is scrolled
    QWidget *m_addressRow = nullptr;
    QLineEdit *m_address = nullptr;
    QPushButton *m_add = nullptr;
    QLabel *m_title = nullptr;
    QBoxLayout *m_ways = nullptr;
    QLabel *m_sentence = nullptr;
    QLabel *m_privacy = nullptr;
    QWidget *m_detail = nullptr;
    QWidget *m_demo = nullptr;
    QWidget *m_import = nullptr;
    QPushButton *m_start = nullptr;
};

} // namespace Pulse
