// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/board/search_completion.h"
#include "ui/theme/theme.h"

#include <QLineEdit>

class QCompleter;
class QStringListModel;

namespace Pulse {

/// A field that filters a list, with its glass and, where there is one, the key that leads to it.
/// It offers keys, tags, groups and statuses for the word that is being typed. Escape clears it,
/// then gives the focus back.
class FilterField final : public QLineEdit {
    Q_OBJECT
public:
    /// `key` is shown in the empty field; may be empty.
    FilterField(Theme &theme, const QString &key, QWidget *parent = nullptr);

    void setVocabulary(const SearchVocabulary &known) { m_known = known; }

Q_SIGNALS:
    void escaped();  ///< Escape in an empty field
    void wentDown(); ///< Down: on to what is filtered

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void offer();
    void take(const QString &word);

    Theme &m_theme;
    QString m_key;
    SearchVocabulary m_known;
    SearchCompletion m_offer;
    QStringListModel *m_words;
    QCompleter *m_completer;
};

} // namespace Pulse
