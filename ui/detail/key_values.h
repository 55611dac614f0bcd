// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/detail/text_label.h"

#include <QList>
#include <QWidget>

class QGridLayout;

namespace Pulse {

/// Facts, one a line: what on the left, muted; the value on the right, cut when it is too long.
class KeyValues final : public QWidget {
    Q_OBJECT
public:
    struct Fact {
        QString name; ///< part of the object name: "address"
        QString key;
        QString value;
        std::optional<Status> status; ///< colours the value
        bool mono = false;

        friend bool operator==(const Fact &, const Fact &) = default;
    };
    /// `keyWidth` in design pixels.
    KeyValues(Theme &theme, const QString &objectName, int keyWidth, QWidget *parent = nullptr);

    void setFacts(const QList<Fact> &facts);

private:
    void build(const QList<Fact> &facts);

    Theme &m_theme;
    QGridLayout *m_grid;
    QList<Fact> m_facts;
    QList<TextLabel *> m_values;
};

} // namespace Pulse
