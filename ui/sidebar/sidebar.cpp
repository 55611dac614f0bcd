// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sidebar/sidebar.h"

#include "models/words/number_text.h"
#include "ui/actions/action_table.h"
#include "ui/detail/small_widgets.h"
#include "ui/detail/text_label.h"
#include "ui/paint/figure_text.h"
#include "ui/paint/mirror.h"
#include "ui/paint/plain_tip.h"
#include "ui/paint/status_shape.h"
#include "ui/sidebar/chip_flow.h"
#include "ui/sidebar/nav_accessible.h"

#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace Pulse {

using Kind = SidebarChoice::Kind;

namespace {

constexpr int mostTags = 24;

// A long list of tags would push everything else away; the filter finds the others.
QStringList firstTags(const std::map<QString, int> &tags)
{
    QStringList names;
    for (const auto &[name, count] : tags) {
        if (names.size() < mostTags)
            names.append(name);
    }
    return names;
}

} // namespace

Sidebar::Sidebar(Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    NavAccessible::install();
    setObjectName(QStringLiteral("sidebar"));
    setFixedWidth(theme.px(224));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(
        Paint::mirroredIn(*this, QMargins(0, theme.px(48), 1, 0))); // the brand is painted above
    column->setSpacing(0);
    addSearch();
    addTop(column);
    addScrolling(column);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(theme.px(8), 0, theme.px(8), theme.px(8));
    m_settings = new NavButton(theme, QStringLiteral("gear"), tr("Settings"), this);
    m_settings->setObjectName(QStringLiteral("sidebar.settings"));
    QString key = actionKeyText(ActionId::Settings);
    if (const auto plus = key.lastIndexOf(QLatin1Char('+'), -2); plus > 0)
        key[plus] = QLatin1Char(' '); // one cap, as in the list of keys
    if (!key.isEmpty())
        m_settings->setKey(key);
    m_settings->hide();
    connect(m_settings, &NavButton::clicked, this, &Sidebar::settingsAsked);
    foot->addWidget(m_settings);
    column->addLayout(foot);
    m_observer = new ObserverLine(theme, this);
    column->addWidget(m_observer);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    markChoice();
}

/// Beside the name of the program, which is painted.
void Sidebar::addSearch()
{
    m_search = new QToolButton(this);
    m_search->setObjectName(QStringLiteral("sidebar.search"));
    m_search->setProperty("kind", QStringLiteral("bareIcon"));
    const QString name = tr("Search and commands");
    const QString key = actionKeyText(ActionId::Palette);
    m_search->setAccessibleName(name);
    m_search->setToolTip(plainTip(key.isEmpty() ? name : tr("%1 (%2)").arg(name, key)));
    setLineIcon(*m_search, m_theme, QStringLiteral("search"), 14, Tone::Muted);
    m_search->setFixedSize(m_theme.px(28), m_theme.px(28));
    m_search->hide();
    connect(m_search, &QToolButton::clicked, this, &Sidebar::searchAsked);
}

void Sidebar::offerSearch()
{
    m_offersSearch = true;
    m_search->setVisible(!m_rail);
}

void Sidebar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const QRect place(width() - m_theme.px(11 + 28), m_theme.px(12), m_theme.px(28),
                      m_theme.px(28));
    m_search->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
}

void Sidebar::addTop(QVBoxLayout *column)
{
    auto *box = new QVBoxLayout;
    box->setContentsMargins(m_theme.px(8), 0, m_theme.px(8), 0);
    box->setSpacing(0);
    column->addLayout(box);
    m_all = addEntry(box, QStringLiteral("sidebar.all"), QStringLiteral("board"),
                     tr("All sessions"), {});
    m_attention = addEntry(box, QStringLiteral("sidebar.attention"), QStringLiteral("alert"),
                           tr("Needs attention"), {Kind::Attention, {}});
    m_incidents = new NavButton(m_theme, QStringLiteral("clock"), tr("Incidents"), this);
    m_incidents->setObjectName(QStringLiteral("sidebar.incidents"));
    m_incidents->hide();
    connect(m_incidents, &NavButton::clicked, this, &Sidebar::incidentsAsked);
    box->addWidget(m_incidents);
}

void Sidebar::addScrolling(QVBoxLayout *column)
{
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *inside = new QWidget;
    inside->setObjectName(QStringLiteral("sidebar.lists"));
    // As wide as the column, never wider: there is no way to scroll sideways.
    inside->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    inside->setMinimumWidth(1);
    scroll->viewport()->setAutoFillBackground(false);
    auto *box = new QVBoxLayout(inside);
    box->setContentsMargins(m_theme.px(8), 0, m_theme.px(8), m_theme.px(8));
    box->setSpacing(0);
    m_groupsHeading = addHeading(box, tr("Groups"));
    auto *hint = new TextLabel(m_theme, {11, QFont::Normal, Tone::Muted},
                               tr("Groups appear with your first service."), inside);
    hint->setObjectName(QStringLiteral("sidebar.groups.hint"));
    hint->setWordWrap(true);
    m_groupsHint = new QWidget(inside);
    auto *hintPad = new QVBoxLayout(m_groupsHint);
    hintPad->setContentsMargins(m_theme.px(8), 0, m_theme.px(8), 0);
    hintPad->addWidget(hint);
    m_groupsHint->hide();
    box->addWidget(m_groupsHint);
    m_groupColumn = new QVBoxLayout;
    m_groupColumn->setSpacing(0);
    box->addLayout(m_groupColumn);
    m_tagsHeading = addHeading(box, tr("Tags"));
    m_tagBox = new QWidget(inside);
    auto *tagPad = new QVBoxLayout(m_tagBox);
    tagPad->setContentsMargins(m_theme.px(8), 0, m_theme.px(8), 0);
    auto *chips = new QWidget(m_tagBox);
    chips->setObjectName(QStringLiteral("sidebar.tags"));
    new ChipFlow(m_theme.px(6), chips);
    tagPad->addWidget(chips);
    box->addWidget(m_tagBox);
    addFilterHeading(box);
    m_silenced = addEntry(box, QStringLiteral("sidebar.silenced"), QStringLiteral("belloff"),
                          tr("Silenced"), {Kind::Silenced, {}});
    m_paused = addEntry(box, QStringLiteral("sidebar.paused"), QStringLiteral("pause"),
                        tr("Paused"), {Kind::Paused, {}});
    m_slowest = new NavButton(m_theme, QStringLiteral("dn"), tr("Slowest first"), this);
    m_slowest->setObjectName(QStringLiteral("sidebar.slowest"));
    m_slowest->setCheckable(true);
    connect(m_slowest, &NavButton::clicked, this, &Sidebar::slowestFirstAsked);
    box->addWidget(m_slowest);
    m_filterColumn = new QVBoxLayout;
    m_filterColumn->setSpacing(0);
    box->addLayout(m_filterColumn);
    box->addStretch();
    scroll->setWidget(inside);
    inside->setAutoFillBackground(false);
    column->addWidget(scroll, 1);
}

NavButton *Sidebar::addEntry(QVBoxLayout *column, const QString &name, const QString &icon,
                             const QString &words, const SidebarChoice &choice)
{
    auto *entry = new NavButton(m_theme, icon, words, this);
    entry->setObjectName(name);
    entry->setCheckable(true);
    entry->setRail(m_rail);
    connect(entry, &NavButton::clicked, this, [this, choice] {
        setChoice(choice);
        Q_EMIT chosen(choice);
    });
    column->addWidget(entry);
    return entry;
}

QWidget *Sidebar::addHeading(QVBoxLayout *column, const QString &words)
{
    auto *box = new QWidget(this);
    auto *pad = new QVBoxLayout(box);
    pad->setContentsMargins(m_theme.px(8), m_theme.px(14), m_theme.px(8), m_theme.px(5));
    auto *heading = new FigureLabel(m_theme, 11, QFont::DemiBold, &Tokens::muted, box);
    heading->say(words);
    pad->addWidget(heading);
    column->addWidget(box);
    return box;
}

void Sidebar::showSummary(const FleetSummary &summary)
{
    m_empty = summary.counts.total() == 0;
    m_all->setCount(Words::count(summary.counts.total()));
    const int bad = summary.counts.needAttention();
    m_attention->setCount(m_empty ? QString() : Words::count(bad), bad > 0);
    m_silenced->setCount(Words::count(summary.silenced));
    m_paused->setCount(Words::count(summary.counts[Status::Paused]));
    showGroups(summary.groups);
    showTags(summary.tags);
    showParts();
}

void Sidebar::showGroups(const std::map<QString, StatusCounts> &groups)
{
    for (auto it = m_groups.begin(); it != m_groups.end();) {
        if (groups.contains(it.key())) {
            ++it;
            continue;
        }
        it.value()->deleteLater();
        it = m_groups.erase(it);
        m_focusOrder.clear();
    }
    int place = 0;
    for (const auto &[name, counts] : groups) {
        NavButton *&entry = m_groups[name];
        if (!entry) {
            entry = addEntry(m_groupColumn, QStringLiteral("sidebar.group"), {}, name,
                             {Kind::Group, name});
            m_groupColumn->removeWidget(entry);
            m_groupColumn->insertWidget(place, entry);
        }
        entry->setShape(counts.worst().value_or(Status::Unknown));
        entry->setCount(Words::count(counts.total()));
        ++place;
    }
    orderFocus();
    markChoice();
}

// Groups and tags come later than what stands below them; Tab goes downwards all the same.
void Sidebar::orderFocus()
{
    QList<QWidget *> down{m_search, m_all, m_attention, m_incidents};
    QStringList groups = m_groups.keys();
    groups.sort();
    for (const QString &name : std::as_const(groups))
        down.append(m_groups.value(name));
    QStringList tags = m_tags.keys();
    tags.sort();
    for (const QString &name : std::as_const(tags))
        down.append(m_tags.value(name));
    down.append({m_saveFilter, m_silenced, m_paused, m_slowest});
    for (NavButton *saved : std::as_const(m_savedButtons))
        down.append(saved);
    if (down == m_focusOrder)
        return;
    m_focusOrder = down;
    for (qsizetype i = 1; i < down.size(); ++i)
        setTabOrder(down.at(i - 1), down.at(i));
}

void Sidebar::showTags(const std::map<QString, int> &tags)
{
    QWidget *chips = findChild<QWidget *>(QStringLiteral("sidebar.tags"));
    const QStringList names = firstTags(tags);
    if (QStringList known = m_tags.keys(); [&] {
            known.sort();
            return known != names;
        }()) {
        qDeleteAll(m_tags);
        m_tags.clear();
        m_focusOrder.clear();
        for (const QString &name : names) {
            auto *chip = new QPushButton(chips);
            chip->setProperty("kind", QStringLiteral("chip"));
            chip->setCheckable(true);
            chip->setAccessibleName(tr("Tag %1").arg(name));
            connect(chip, &QPushButton::clicked, this, [this, name] {
                const bool again = m_choice == SidebarChoice{Kind::Tag, name};
                setChoice(again ? SidebarChoice{} : SidebarChoice{Kind::Tag, name});
                Q_EMIT chosen(m_choice);
            });
            chips->layout()->addWidget(chip);
            m_tags.insert(name, chip);
        }
    }
    for (const QString &name : names) {
        // A single "&" would become a mnemonic.
        QString shown = QStringLiteral("%1 %2").arg(name, Words::count(tags.at(name)));
        m_tags.value(name)->setText(shown.replace(QLatin1Char('&'), QStringLiteral("&&")));
    }
    orderFocus();
    markChoice();
}

void Sidebar::setIncidentCount(int count)
{
    m_incidentCount = count;
    m_incidents->setVisible(true);
    m_incidents->setCount(m_empty && count == 0 ? QString() : Words::count(count));
    showParts();
}

void Sidebar::setChoice(const SidebarChoice &choice)
{
    m_choice = choice;
    markChoice();
}

void Sidebar::setSlowestFirst(bool on)
{
    m_slowest->setChecked(on);
}

void Sidebar::markChoice()
{
    m_all->setChecked(m_choice.kind == Kind::All);
    m_attention->setChecked(m_choice.kind == Kind::Attention);
    m_silenced->setChecked(m_choice.kind == Kind::Silenced);
    m_paused->setChecked(m_choice.kind == Kind::Paused);
    for (auto it = m_groups.cbegin(); it != m_groups.cend(); ++it)
        it.value()->setChecked(m_choice == SidebarChoice{Kind::Group, it.key()});
    for (auto it = m_tags.cbegin(); it != m_tags.cend(); ++it)
        it.value()->setChecked(m_choice == SidebarChoice{Kind::Tag, it.key()});
}

void Sidebar::setRail(bool rail)
{
    if (m_rail == rail)
        return;
    m_rail = rail;
    setFixedWidth(m_theme.px(rail ? 56 : 224));
    for (NavButton *entry : findChildren<NavButton *>())
        entry->setRail(rail);
    m_observer->setRail(rail);
    m_search->setVisible(m_offersSearch && !rail);
    showParts();
}

void Sidebar::showParts()
{
    m_groupsHeading->setVisible((m_empty || !m_groups.isEmpty()) && !m_rail);
    m_groupsHint->setVisible(m_empty && !m_rail);
    m_tagsHeading->setVisible(!m_tags.isEmpty() && !m_rail);
    m_tagBox->setVisible(!m_tags.isEmpty() && !m_rail);
    m_filtersHeading->setVisible(!m_empty && !m_rail);
    for (QWidget *filter : {m_silenced, m_paused, m_slowest})
        filter->setVisible(!m_empty);
    m_attention->setEnabled(!m_empty);
    m_incidents->setEnabled(!m_empty || m_incidentCount > 0);
}

void Sidebar::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter painter(this);
    Paint::followDirection(painter, *this);
    painter.fillRect(rect(), t.sidebar);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), t.border);
    const int size = m_theme.px(20);
    const qreal x = m_rail ? (width() - size) / 2.0 : m_theme.px(16);
    {
        const QRectF box(x, m_theme.px(16), size, size);
        const Paint::Upright upright(painter, box);
        Paint::logo(painter, box, t);
    }
    if (m_rail)
        return;
    painter.setPen(t.text);
    Paint::figures(painter, {x + m_theme.px(28), m_theme.px(26) + m_theme.px(14) * .363},
                   QStringLiteral("Pulseboard"), m_theme.font(14, QFont::DemiBold));
}

} // namespace Pulse
