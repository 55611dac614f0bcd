// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/palette_model.h"

#include "models/board/fuzzy_match.h"
#include "models/board/search_query.h"
#include "models/words/plain_line.h"
#include "models/words/reason_text.h"
#include "ui/paint/plain_tip.h"

#include <algorithm>

namespace Pulse {

namespace {

constexpr int longestName = 120;
constexpr int verbStart = 100; // a word of the action from its start on: fuzzyScore()

// "reconnect" of "reconnect relay": the words that the action's own text knows from their start on,
// and those that are left for the session.
struct Parted {
    int score = 0;
    QString rest;
};

Parted part(const QString &query, const QString &verb)
{
    Parted parted;
    QStringList rest;
    qsizetype room = verb.count(u' ') + 1; // it takes no more words than it has
    for (const QString &word : query.split(u' ', Qt::SkipEmptyParts)) {
        const int score = fuzzyScore(word, verb).value_or(0) + 10;
        if (score >= verbStart && room > 0) {
            parted.score += score;
            --room;
        } else {
            rest.append(word);
        }
    }
    parted.rest = rest.join(u' ');
    return parted;
}

} // namespace

PaletteModel::PaletteModel(const SessionStore &store, Actions &actions, QObject *parent)
    : QAbstractListModel(parent), m_store(store), m_actions(actions)
{
}

void PaletteModel::gather(const SessionId &open)
{
    m_open = open;
    m_offered.clear();
    for (const ActionRow &row : actionTable()) {
        if (row.scope == ActionScope::Program && row.id != ActionId::Palette &&
            m_actions.available(row.id))
            m_offered.append(row.id);
    }
    m_sessions.clear();
    m_sessions.reserve(m_store.count());
    for (int row = 0; row < m_store.count(); ++row) {
        const SessionStore::Entry &entry = m_store.at(row);
        const ServiceSettings &service = entry.settings;
        const QString all =
            QStringLiteral("%1 %2 %3").arg(service.name, service.group, service.tags.join(u' '));
        m_sessions.append({entry.id, Words::plainLine(service.name, longestName), searchForm(all),
                           Words::status(entry.state.status), entry.state.status});
    }
    std::stable_sort(m_sessions.begin(), m_sessions.end(),
                     [](const Known &a, const Known &b) { return a.status < b.status; });
    setQuery({});
}

PaletteModel::Line PaletteModel::lineOf(ActionId action, const Known &session, int score)
{
    const bool opens = action == ActionId::Open;
    return {action,       session.id,     opens ? session.name : actionText(action, session.name),
            session.side, session.status, score};
}

void PaletteModel::setQuery(const QString &typed)
{
    const QString query = searchForm(typed).simplified();
    QList<Line> lines;
    if (query.isEmpty()) {
        lines = firstLines();
    } else {
        addSessions(query, lines);
        addActions(query, lines);
        for (const ActionRow &row : actionTable()) {
            if (row.scope == ActionScope::Sessions)
                addNamed(row.id, query, lines);
        }
        std::stable_sort(lines.begin(), lines.end(),
                         [](const Line &a, const Line &b) { return a.score > b.score; });
    }
    beginResetModel();
    m_lines = lines.mid(0, Most);
    endResetModel();
}

// Before anything is typed: what is wrong, what can be done with the open session, and everything
// else that can be done.
QList<PaletteModel::Line> PaletteModel::firstLines() const
{
    QList<Line> lines;
    for (const Known &session : m_sessions) {
        if (lines.size() < FirstFew && isProblem(session.status) && session.id != m_open)
            lines.append(lineOf(ActionId::Open, session, 0));
    }
    const auto open = std::find_if(m_sessions.begin(), m_sessions.end(),
                                   [this](const Known &known) { return known.id == m_open; });
    for (const ActionRow &row : actionTable()) {
        if (open != m_sessions.end() && row.scope == ActionScope::Sessions &&
            row.id != ActionId::Open && m_actions.availableFor(row.id, m_open))
            lines.append(lineOf(row.id, *open, 0));
    }
    addActions({}, lines);
    return lines;
}

void PaletteModel::addActions(const QString &query, QList<Line> &lines) const
{
    for (const ActionId id : m_offered) {
        const QString text = actionText(id);
        if (const auto score = fuzzyScore(query, searchForm(text)))
            lines.append({id, {}, text, {}, {}, *score});
    }
}

void PaletteModel::addSessions(const QString &query, QList<Line> &lines) const
{
    for (const Known &session : m_sessions) {
        const auto score = fuzzyScore(query, session.form);
        if (score && m_actions.availableFor(ActionId::Open, session.id))
            lines.append(lineOf(ActionId::Open, session, *score));
    }
}

void PaletteModel::addNamed(ActionId action, const QString &query, QList<Line> &lines) const
{
    const Parted parted = part(query, searchForm(actionText(action)));
    if (parted.score == 0)
        return;
    int found = 0;
    for (const Known &session : m_sessions) {
        const auto score = fuzzyScore(parted.rest, session.form);
        if (!score || !m_actions.availableFor(action, session.id))
            continue;
        lines.append(lineOf(action, session, parted.score + *score));
        // Without a word about the session any of them would do: the worst few are enough.
        if (parted.rest.isEmpty() && ++found == FirstFew)
            return;
    }
}

bool PaletteModel::run(int row)
{
    if (row < 0 || row >= m_lines.size())
        return false;
    const Line line = m_lines.at(row);
    return line.session.value.isEmpty() ? m_actions.run(line.action)
                                        : m_actions.runFor(line.action, line.session);
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_lines.size())
        return {};
    const Line &line = m_lines.at(index.row());
    const bool named = !line.session.value.isEmpty();
    switch (role) {
    case Qt::DisplayRole: return line.text;
    case Qt::ToolTipRole: return plainTip(line.text);
    case Qt::AccessibleTextRole:
        return line.side.isEmpty() ? line.text : QStringLiteral("%1, %2").arg(line.text, line.side);
    case KeyRole: return named ? QString() : actionKeyText(line.action);
    case SideRole: return line.side;
    case StatusRole: return line.status ? QVariant(static_cast<int>(*line.status)) : QVariant();
    default: return {};
    }
}

} // namespace Pulse
