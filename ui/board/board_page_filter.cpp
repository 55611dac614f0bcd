// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the page shows of the sessions: the filter, and the filters that were kept.
#include "ui/board/board_page.h"
#include "ui/board/filter_field.h"
#include "ui/board/top_bar.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Pulse {

void BoardPage::makeNothingFound()
{
    m_nothing->setObjectName(QStringLiteral("board.nothing"));
    auto *column = new QVBoxLayout(m_nothing);
    column->setSpacing(m_theme.px(12));
    m_nothingText->setObjectName(QStringLiteral("board.nothing.text"));
    m_nothingText->setAlignment(Qt::AlignHCenter);
    m_nothingText->setElastic(true);
    column->addWidget(m_nothingText);
    auto *clear = new QPushButton(tr("Clear filter"), m_nothing);
    clear->setObjectName(QStringLiteral("board.clear"));
    connect(clear, &QPushButton::clicked, this, [this] { clearFilter(); });
    column->addWidget(clear, 0, Qt::AlignHCenter);
    m_nothing->hide();
}

void BoardPage::applyFilter(const BoardFilter &filter)
{
    m_board->setFilter(filter);
    showNothingFound();
}

void BoardPage::showNothingFound()
{
    const bool nothing = m_board->found() == 0 && m_store.count() > 0;
    const QString typed = m_top->filter()->text();
    if (m_choice.kind == SidebarChoice::Kind::Attention && typed.isEmpty())
        m_nothingText->say(tr("Nothing needs attention."));
    else if (typed.isEmpty())
        m_nothingText->say(tr("No session is here."));
    else if (const QString word = m_board->filter().query.unknownIsWord(); !word.isEmpty())
        m_nothingText->say(tr("Nothing is \u201c%1\u201d. After is: stands one of %2.")
                               .arg(word, SearchQuery::isWords().join(QStringLiteral(", "))));
    else
        m_nothingText->say(tr("No session matches \u201c%1\u201d.").arg(typed));
    m_nothing->setVisible(nothing);
    m_nothing->setGeometry(m_board->geometry().adjusted(20, 40, -20, 0));
    m_nothing->setFixedHeight(m_theme.px(100));
    m_nothing->raise();
}

bool BoardPage::saveFilter()
{
    const QString typed = m_top->filter()->text().trimmed();
    const auto same = [&typed](const SavedFilter &filter) {
        return filter.query == typed;
    };
    const bool known = std::any_of(m_memory.filters.begin(), m_memory.filters.end(), same);
    if (typed.isEmpty() || known || m_memory.filters.size() >= SavedFilter::Most)
        return false;
    m_memory.filters.append({typed, typed});
    countFilters();
    remember();
    return true;
}

void BoardPage::useFilter(int index)
{
    if (index < 0 || index >= m_memory.filters.size())
        return;
    choose({});
    m_top->filter()->setText(m_memory.filters.at(index).query);
}

void BoardPage::renameFilter(int index, const QString &name)
{
    if (index < 0 || index >= m_memory.filters.size() || name.trimmed().isEmpty())
        return;
    m_memory.filters[index].name = name.trimmed();
    countFilters();
    remember();
}

void BoardPage::removeFilter(int index)
{
    if (index < 0 || index >= m_memory.filters.size())
        return;
    m_memory.filters.removeAt(index);
    countFilters();
    remember();
}

void BoardPage::countFilters()
{
    m_sinceCounted = 0;
    m_filterCounts.clear();
    for (const SavedFilter &filter : std::as_const(m_memory.filters)) {
        const SearchQuery query = SearchQuery::parse(filter.query);
        int found = 0;
        for (int row = 0; row < m_store.count(); ++row) {
            const SessionStore::Entry &entry = m_store.at(row);
            found += query.matches({entry.settings, entry.state, entry.seen.has_value(),
                                    entry.silencedUntil.has_value()})
                         ? 1
                         : 0;
        }
        m_filterCounts.append(found);
    }
    tellFilters();
}

// Cheap: it follows each key that is pressed.
void BoardPage::tellFilters()
{
    const QString typed = m_top->filter()->text().trimmed();
    const auto same = [&typed](const SavedFilter &filter) {
        return filter.query == typed;
    };
    const auto &filters = m_memory.filters;
    const auto at = std::find_if(filters.begin(), filters.end(), same);
    const int used = at == filters.end() ? -1 : static_cast<int>(at - filters.begin());
    Q_EMIT filtersCounted(filters, m_filterCounts, used);
    Q_EMIT filterEdited(!typed.isEmpty() && used < 0 && filters.size() < SavedFilter::Most);
}

BoardState BoardPage::state() const
{
    const BoardFilter &filter = m_board->filter();
    const int place = m_board->currentPlace();
    return {m_choice,
            m_top->filter()->text(),
            filter.sort,
            filter.reversed,
            m_board->selection(),
            place < 0 ? SessionId() : m_board->entryAt(place).id,
            m_history,
            m_day};
}

void BoardPage::restore(const BoardState &state)
{
    m_history = state.history;
    m_day = state.day;
    choose(state.choice);
    setSort(state.sort, state.reversed);
    m_top->filter()->setText(state.typed);
    m_board->select(state.selection);
    m_board->setCurrentPlace(m_board->placeOf(state.current));
    refresh();
}

bool BoardPage::clearFilter()
{
    if (m_top->filter()->text().isEmpty() && m_choice == SidebarChoice{})
        return false;
    m_top->filter()->clear();
    choose({});
    m_board->setFocus();
    return true;
}

} // namespace Pulse
