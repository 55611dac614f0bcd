// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QTableView>

namespace Pulse {

/// The fields of a health answer: shape and path, value, read as, rule.
class FieldTable final : public QTableView {
    Q_OBJECT
public:
    FieldTable(Theme &theme, QAbstractItemModel &model, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    Theme &m_theme;
};

/// What happened: shape and time, what.
class EventTable final : public QTableView {
    Q_OBJECT
public:
    EventTable(Theme &theme, QAbstractItemModel &model, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    Theme &m_theme;
};

/// The incidents of a session: shape and start, how long, what, how it ended, note.
class IncidentTable final : public QTableView {
    Q_OBJECT
public:
    IncidentTable(Theme &theme, QAbstractItemModel &model, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;
};

/// The scheduled jobs of a service: shape and name, state, next run; as high as its rows.
class JobTable final : public QTableView {
    Q_OBJECT
public:
    JobTable(Theme &theme, QAbstractItemModel &model, QWidget *parent = nullptr);

    void fitRows();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    Theme &m_theme;
};

/// Accounts by health and connection; as high as its rows, its numbers at the right.
class AccountTable final : public QTableView {
    Q_OBJECT
public:
    AccountTable(Theme &theme, QAbstractItemModel &model, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    Theme &m_theme;
};

/// What happened to an incident: when, and what.
class StepTable final : public QTableView {
    Q_OBJECT
public:
    StepTable(Theme &theme, QAbstractItemModel &model, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    Theme &m_theme;
};

} // namespace Pulse
