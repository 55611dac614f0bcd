// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/detail_tabs.h"

#include <QSignalBlocker>
#include <QVariant>

namespace Pulse {

DetailTabs::DetailTabs(QWidget *parent)
    : QTabBar(parent), m_titles{tr("Overview"), tr("Heartbeat"), tr("Messages"),
                                tr("Health"),   tr("Incidents"), tr("Settings")}
{
    setObjectName(QStringLiteral("detail.tabs"));
    setAccessibleName(tr("Views of the session"));
    setDrawBase(false);
    setExpanding(false);
    setFocusPolicy(Qt::TabFocus);
    setElideMode(Qt::ElideNone);
}

DetailTab DetailTabs::at(int index) const
{
    return static_cast<DetailTab>(tabData(index).toInt());
}

int DetailTabs::indexOf(DetailTab tab) const
{
    for (int i = 0; i < count(); ++i) {
        if (at(i) == tab)
            return i;
    }
    return -1;
}

void DetailTabs::offer(DetailTab tab, bool offered)
{
    const int there = indexOf(tab);
    if (offered == (there >= 0))
        return;
    if (!offered) {
        removeTab(there);
        updateGeometry();
        return;
    }
    int before = 0;
    while (before < count() && at(before) < tab)
        ++before;
    const QSignalBlocker quiet(
        this); // the first one becomes the current one before it says what it is
    insertTab(before, m_titles.at(static_cast<size_t>(tab)));
    setTabData(before, static_cast<int>(tab));
    updateGeometry(); // Qt tells the layout only of a bar that is visible already
}

DetailTab DetailTabs::current() const
{
    return at(currentIndex());
}

void DetailTabs::choose(DetailTab tab)
{
    if (const int index = indexOf(tab); index >= 0)
        setCurrentIndex(index);
}

void DetailTabs::setTitle(DetailTab tab, const QString &title)
{
    m_titles.at(static_cast<size_t>(tab)) = title;
    if (const int index = indexOf(tab); index >= 0 && tabText(index) != title)
        setTabText(index, title);
}

} // namespace Pulse
