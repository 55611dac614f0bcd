// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/close_to_tray.h"

#include "ui/tray/tray.h"

#include <QEvent>
#include <QMessageBox>
#include <QPushButton>
#include <QWidget>

namespace Pulse {

CloseToTray::CloseToTray(QWidget &window, const Tray &tray, bool toldBefore)
    : QObject(&window), m_window(window), m_tray(tray), m_told(toldBefore)
{
    m_window.installEventFilter(this);
}

bool CloseToTray::eventFilter(QObject *watched, QEvent *event)
{
    // Not spontaneous: the program itself closes its windows because it ends.
    if (watched != &m_window || event->type() != QEvent::Close || !event->spontaneous())
        return QObject::eventFilter(watched, event);
    event->ignore();
    if (!m_kept || !m_tray.isThere()) {
        Q_EMIT quitAsked();
        return true;
    }
    m_window.hide();
    if (!std::exchange(m_told, true))
        tell();
    return true;
}

void CloseToTray::tell()
{
    auto *box = new QMessageBox(QMessageBox::Information, tr("Pulseboard"),
                                tr("Pulseboard keeps watching in the tray."), QMessageBox::Ok);
    box->setObjectName(QStringLiteral("tray.told"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    auto *quit = box->addButton(tr("Quit instead"), QMessageBox::DestructiveRole);
    connect(quit, &QPushButton::clicked, this, &CloseToTray::quitAsked);
    connect(&m_window, &QObject::destroyed, box, &QObject::deleteLater);
    box->open();
    Q_EMIT told();
}

} // namespace Pulse
