// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edit/list_input.h"

#include "models/settings/settings_table.h"
#include "models/words/plain_line.h"
#include "ui/edit/quiet_combo.h"
#include "ui/edit/setting_words.h"
#include "ui/paint/line_icon.h"
#include "ui/paint/plain_tip.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace Pulse {

namespace {

constexpr int longestCell = 9'000; // characters; the limits of the keys lie below
constexpr int mostEntries = 64;    // the file's own limits are told in words
constexpr int cellsOfALine = 2;    // of an entry with many parts; the others go below

QString cellText(const QWidget *cell)
{
    if (const auto *choice = qobject_cast<const QComboBox *>(cell))
        return choice->currentData().toString();
    return qobject_cast<const QLineEdit *>(cell)->text();
}

} // namespace

ListInput::ListInput(Theme &theme, const SettingField &field, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_field(field)
    , m_name(name)
    , m_column(new QVBoxLayout(this))
    , m_add(new QPushButton(SettingWords::addEntry(field.key), this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme.px(8));
    m_add->setObjectName(name + QStringLiteral(".add"));
    m_add->setAccessibleName(m_add->text());
    m_add->setProperty("kind", QStringLiteral("small"));
    m_add->setAutoDefault(false);
    m_column->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addEntry(QStringList(m_field.columns.size(), QString()));
        m_entries.constLast().cells.constFirst()->setFocus(Qt::OtherFocusReason);
    });
    setFocusProxy(m_add);
}

QWidget *ListInput::makeCell(const SettingColumn &column, const QString &text, QWidget *parent)
{
    const QString label = SettingWords::column(m_field.key, column.key);
    if (!column.choices.isEmpty()) {
        auto *choice = new QuietCombo(parent);
        for (const QString &word : column.choices)
            choice->addItem(word, word == column.usual ? QString() : word);
        choice->setCurrentIndex(std::max(0, choice->findData(text)));
        choice->setToolTip(plainTip(column.help));
        connect(choice, &QComboBox::currentIndexChanged, this, &ListInput::tell);
        return choice;
    }
    auto *line = new QLineEdit(text, parent);
    line->setMaxLength(longestCell);
    line->setFont(m_theme.mono(12));
    line->setPlaceholderText(label);
    line->setToolTip(plainTip(column.help));
    connect(line, &QLineEdit::textChanged, this, &ListInput::tell);
    return line;
}

void ListInput::addEntry(const QStringList &cells)
{
    Entry entry;
    entry.widget = new QWidget(this);
    auto *grid = new QGridLayout(entry.widget);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(m_theme.px(6));
    const auto columns = static_cast<int>(m_field.columns.size());
    const int firstLine = columns > cellsOfALine + 1 ? cellsOfALine : columns;
    const int below = std::max(1, columns - firstLine);
    for (int i = 0; i < columns; ++i) {
        const SettingColumn &column = m_field.columns.at(i);
        QWidget *cell = makeCell(column, cells.value(i), entry.widget);
        entry.cells.append(cell);
        const bool isNarrow = !column.choices.isEmpty() && columns <= cellsOfALine;
        // A grid of firstLine * below units, so that both lines end at one edge.
        if (i < firstLine)
            grid->addWidget(cell, 0, i * below, 1, below);
        else
            grid->addWidget(cell, 1, (i - firstLine) * firstLine, 1, firstLine);
        grid->setColumnStretch(i < firstLine ? i * below : 0, isNarrow ? 0 : 1);
    }
    entry.remove = new QPushButton(entry.widget);
    entry.remove->setProperty("kind", QStringLiteral("small"));
    entry.remove->setAutoDefault(false);
    const auto dress = [this, button = entry.remove] {
        button->setIcon(QIcon(Paint::lineIcon(QStringLiteral("x"), m_theme.px(13),
                                              m_theme.tokens().sec, devicePixelRatioF())));
    };
    connect(&m_theme, &Theme::changed, entry.remove, dress);
    dress();
    connect(entry.remove, &QPushButton::clicked, this,
            [this, widget = entry.widget] { removeEntry(widget); });
    grid->addWidget(entry.remove, 0, firstLine * below);
    m_column->insertWidget(m_column->count() - 1, entry.widget);
    m_entries.append(entry);
    nameAll();
    setReadOnly(m_isReadOnly);
}

/// Out of the form at once, so that nobody finds it by its name any more; its button may be pressed
/// this very moment.
void ListInput::drop(QWidget *widget)
{
    widget->hide();
    widget->setParent(nullptr);
    widget->deleteLater();
}

void ListInput::removeEntry(const QWidget *widget)
{
    const auto found = std::find_if(m_entries.cbegin(), m_entries.cend(),
                                    [widget](const Entry &e) { return e.widget == widget; });
    if (found == m_entries.cend())
        return;
    m_add->setFocus(Qt::OtherFocusReason);
    drop(found->widget);
    m_entries.erase(found);
    nameAll();
    tell();
}

/// The names go by the place, so that each stays findable when one before it goes.
void ListInput::nameAll()
{
    for (int i = 0; i < m_entries.size(); ++i) {
        const Entry &entry = m_entries.at(i);
        const QString name = m_name + u'.' + QString::number(i) + u'.';
        for (qsizetype k = 0; k < entry.cells.size(); ++k) {
            const QString &key = m_field.columns.at(k).key;
            entry.cells.at(k)->setObjectName(name + key);
            entry.cells.at(k)->setAccessibleName(
                tr("%1, entry %2").arg(SettingWords::column(m_field.key, key)).arg(i + 1));
        }
        entry.remove->setObjectName(name + QStringLiteral("remove"));
        const QString what = Words::plainLine(cellText(entry.cells.constFirst()), 60);
        entry.remove->setAccessibleName(what.isEmpty() ? tr("Take out entry %1").arg(i + 1)
                                                       : tr("Take out %1").arg(what));
        entry.remove->setToolTip(plainTip(entry.remove->accessibleName()));
    }
    m_add->setVisible(!m_isReadOnly);
    m_add->setEnabled(m_entries.size() < mostEntries);
}

QList<QStringList> ListInput::entries() const
{
    QList<QStringList> out;
    for (const Entry &entry : m_entries) {
        QStringList cells;
        for (const QWidget *cell : entry.cells)
            cells << cellText(cell);
        out.append(cells);
    }
    return out;
}

void ListInput::setEntries(const QList<QStringList> &entries)
{
    for (const Entry &entry : std::as_const(m_entries))
        drop(entry.widget);
    m_entries.clear();
    for (const QStringList &cells : entries)
        addEntry(cells);
    nameAll();
}

void ListInput::tell()
{
    nameAll();
    Q_EMIT edited(tableText(m_field, entries()));
}

void ListInput::show(const SettingField &field)
{
    m_field = field;
    const QString typed = tableText(field, entries());
    if (typed != field.typed && typed != tableText(field, tableEntries(field)))
        setEntries(tableEntries(field));
    markProblem();
}

/// Entries without a word count for nothing, so the place of a problem is counted without them.
void ListInput::markProblem()
{
    int number = -1;
    for (const Entry &entry : std::as_const(m_entries)) {
        const bool blank =
            std::all_of(entry.cells.cbegin(), entry.cells.cend(),
                        [](const QWidget *cell) { return cellText(cell).trimmed().isEmpty(); });
        number += blank ? 0 : 1;
        for (qsizetype k = 0; k < entry.cells.size(); ++k) {
            QWidget *cell = entry.cells.at(k);
            const bool isHere = !blank && number == m_field.problemEntry &&
                                !m_field.problem.isEmpty() &&
                                (m_field.problemColumn.isEmpty() ||
                                 m_field.problemColumn == m_field.columns.at(k).key);
            if (cell->property("wrong").toBool() == isHere)
                continue;
            cell->setProperty("wrong", isHere);
            cell->style()->unpolish(cell);
            cell->style()->polish(cell);
        }
    }
}

void ListInput::focusProblem()
{
    for (const Entry &entry : std::as_const(m_entries)) {
        for (QWidget *cell : entry.cells) {
            if (cell->property("wrong").toBool())
                return cell->setFocus(Qt::OtherFocusReason);
        }
    }
    QWidget *first = m_entries.isEmpty() ? m_add : m_entries.constFirst().cells.constFirst();
    first->setFocus(Qt::OtherFocusReason);
}

void ListInput::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    for (const Entry &entry : std::as_const(m_entries)) {
        entry.remove->setVisible(!readOnly);
        for (QWidget *cell : entry.cells) {
            if (auto *line = qobject_cast<QLineEdit *>(cell))
                line->setReadOnly(readOnly);
            else
                cell->setEnabled(!readOnly);
        }
    }
    m_add->setVisible(!readOnly);
}

} // namespace Pulse
