// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/tray_menu.h"

#include "models/words/number_text.h"
#include "ui/paint/line_icon.h"
#include "ui/paint/status_shape.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QPainter>

namespace Pulse {

namespace {

/// "&" would make the next letter a shortcut, a tab would make the rest one.
QString menuText(QString text)
{
    return text.replace(QLatin1Char('&'), QStringLiteral("&&")).replace(u'\t', u' ');
}

} // namespace

TrayMenu::TrayMenu(const Theme &theme, QWidget *parent) : QMenu(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("tray.menu"));
    connect(this, &QMenu::aboutToHide, this, [this] {
        // After the chosen action was triggered.
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (m_stale && !isVisible())
                    fill();
            },
            Qt::QueuedConnection);
    });
    fill();
}

void TrayMenu::setState(const TrayState &state)
{
    if (!m_stale && m_state == state)
        return;
    m_state = state;
    m_stale = true;
    if (!isVisible())
        fill();
}

void TrayMenu::fill()
{
    clear();
    qDeleteAll(m_submenus);
    m_submenus.clear();
    addHead();
    addSessions();
    addProgram();
    m_stale = false;
}

void TrayMenu::addHead()
{
    QAction *headline = addAction(menuText(m_state.headline));
    headline->setEnabled(false);
    if (!m_state.line.isEmpty())
        addAction(menuText(m_state.line))->setEnabled(false);
    if (m_state.muted)
        addAction(lineQIcon(QStringLiteral("belloff")), menuText(m_state.mutedUntil))
            ->setEnabled(false);
    addSeparator();
}

void TrayMenu::addSessions()
{
    for (const TrayEntry &entry : std::as_const(m_state.entries))
        addSession(entry);
    if (m_state.more > 0) {
        connect(addAction(tr("and %1 more…").arg(Words::count(m_state.more))), &QAction::triggered,
                this, &TrayMenu::showAsked);
    }
    if (!m_state.entries.isEmpty())
        addSeparator();
    addFixes();
    addSilence();
}

void TrayMenu::addFixes()
{
    if (m_state.anyUnseen)
        connect(addAction(lineQIcon(QStringLiteral("check")), tr("Acknowledge all")),
                &QAction::triggered, this, &TrayMenu::acknowledgeAllAsked);
    const QList<SessionId> down = m_state.down;
    if (down.isEmpty())
        return;
    const QString text = down.size() == 1
                             ? tr("Reconnect the one that is down")
                             : tr("Reconnect the %1 that are down").arg(Words::count(down.size()));
    connect(addAction(lineQIcon(QStringLiteral("refresh")), text), &QAction::triggered, this,
            [this, down] { Q_EMIT reconnectAsked(down); });
}

void TrayMenu::addSilence()
{
    auto *menu = new QMenu(tr("Silence all"), this);
    menu->setIcon(lineQIcon(QStringLiteral("belloff")));
    m_submenus.append(menu);
    const QList<QPair<QString, int>> times{{tr("15 minutes"), 15},
                                           {tr("1 hour"), 60},
                                           {tr("4 hours"), 240},
                                           {tr("Until tomorrow 08:00"), 0}};
    for (const auto &[text, minutes] : times)
        menu->addAction(text, this,
                        [this, minutes = minutes] { Q_EMIT silenceAsked({}, minutes); });
    addMenu(menu);
    if (m_state.muted)
        connect(addAction(lineQIcon(QStringLiteral("bell")), tr("End the silence")),
                &QAction::triggered, this, &TrayMenu::endSilenceAsked);
    addSeparator();
}

void TrayMenu::addSession(const TrayEntry &entry)
{
    const QString text = tr("%1 · %2", "session · since").arg(entry.name, entry.since);
    auto *menu = new QMenu(menuText(text), this);
    menu->setIcon(shapeIcon(entry.status));
    m_submenus.append(menu);
    connect(menu->addAction(lineQIcon(QStringLiteral("refresh")), tr("Reconnect now")),
            &QAction::triggered, this, [this, id = entry.id] { Q_EMIT reconnectAsked({id}); });
    connect(menu->addAction(lineQIcon(QStringLiteral("check")), tr("Acknowledge")),
            &QAction::triggered, this, [this, id = entry.id] { Q_EMIT acknowledgeAsked({id}); });
    connect(menu->addAction(lineQIcon(QStringLiteral("belloff")), tr("Silence 1 h")),
            &QAction::triggered, this, [this, id = entry.id] { Q_EMIT silenceAsked({id}, 60); });
    connect(menu->addAction(lineQIcon(QStringLiteral("ext")), tr("Open")), &QAction::triggered,
            this, [this, id = entry.id] { Q_EMIT openAsked(id); });
    addMenu(menu);
}

void TrayMenu::addProgram()
{
    connect(addAction(lineQIcon(QStringLiteral("board")), tr("Open Pulseboard")),
            &QAction::triggered, this, &TrayMenu::showAsked);
    connect(addAction(lineQIcon(QStringLiteral("pin")), tr("Show mini window")),
            &QAction::triggered, this, &TrayMenu::miniAsked);
    addSeparator();
    connect(addAction(lineQIcon(QStringLiteral("x")), tr("Quit")), &QAction::triggered, this,
            &TrayMenu::quitAsked);
}

QIcon TrayMenu::shapeIcon(Status status) const
{
    constexpr int Size = 16;
    QIcon icon;
    for (const qreal ratio : {1.0, 2.0}) {
        QPixmap pixmap(QSizeF(Size * ratio, Size * ratio).toSize());
        pixmap.setDevicePixelRatio(ratio);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        Paint::statusShape(painter, QRectF(1, 1, Size - 2, Size - 2), status, m_theme.tokens());
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

QIcon TrayMenu::lineQIcon(const QString &name) const
{
    return Paint::lineQIcon(name, 16, m_theme.tokens().sec, devicePixelRatioF());
}

} // namespace Pulse
