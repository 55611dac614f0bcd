// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/item/session_store.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QToolButton;

namespace Pulse {

class Chip;
class QualityBadge;
class ShapeIcon;
class TextLabel;

/// Above the tabs: which session, how it stands and why, what is being done, and the fix.
class DetailHeader final : public QWidget {
    Q_OBJECT
public:
    explicit DetailHeader(Theme &theme, QWidget *parent = nullptr);

    void show(const SessionStore::Entry &entry, Instant now);
    /// Acknowledge and Silence are offered only where somebody hears them.
    void setIncidentButtons(bool offered);

Q_SIGNALS:
    void reconnectAsked();
    void cancelAsked(); ///< the try to connect
    void pauseAsked();
    void resumeAsked();
    void acknowledgeAsked();
    void silenceAsked(QPoint global);
    void moreAsked(QPoint global);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitWidth();
    [[nodiscard]] int widthOfWords() const;
    /// The words of a button, or its icon alone where there is no room.
    void sayOn(QPushButton &button, const QString &words);
    [[nodiscard]] QWidget *makeTexts();
    void makeButtons(QHBoxLayout &row);
    void showChips(const ServiceSettings &settings);
    void showButtons(const SessionStore::Entry &entry);
    void showIncidentButtons(const SessionStore::Entry &entry, Instant now);

    Theme &m_theme;
    ShapeIcon *m_shape;
    TextLabel *m_name = nullptr;
    QualityBadge *m_quality = nullptr;
    QHBoxLayout *m_chips = nullptr;
    QStringList m_chipTexts;
    TextLabel *m_why = nullptr;
    TextLabel *m_done = nullptr;
    QToolButton *m_pause = nullptr;
    QToolButton *m_more = nullptr;
    QPushButton *m_reconnect = nullptr;
    QPushButton *m_cancel = nullptr; ///< in its place while it connects
    QPushButton *m_acknowledge = nullptr;
    QPushButton *m_silence = nullptr;
    bool m_incidents = false;
    bool m_narrow = false;
    bool m_account = false;
    bool m_paused = false;
};

} // namespace Pulse
