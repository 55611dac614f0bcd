// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/first_run/first_run_page.h"

#include "ui/detail/small_widgets.h"
#include "ui/paint/figure_label.h"
#include "ui/paint/line_icon.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace Pulse {

namespace {

constexpr int doorWidth = 256;

QLabel *makeText(QWidget *parent, const QString &text)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignHCenter);
    return label;
}

// A heartbeat as a picture: quiet bars, one strong beat, then what is not there yet.
int ghostHeight(int bar)
{
    constexpr std::array quiet{12, 14, 11, 9, 7, 8, 9, 10, 11, 8, 9, 12, 10, 7, 8, 11};
    const int distance = std::abs(bar - 40);
    const int beat = distance < 3 ? 36 - distance * 9 : 0;
    return quiet.at(static_cast<size_t>(bar) % quiet.size()) + beat;
}

} // namespace

FirstRunPage::FirstRunPage(Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("first_run"));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored); // the window may be small
    m_title = makeText(this, tr("Add your first service"));
    m_title->setFont(theme.font(24, QFont::DemiBold));
    m_sentence = makeText(this, {});
    m_privacy = makeText(
        this, tr("Nothing leaves this computer except connections to the services you add."));
    m_page = makeScrolled(this, QStringLiteral("first_run.scroll"));
    const auto *scroll = findChild<QScrollArea *>(QStringLiteral("first_run.scroll"));
    connect(scroll->verticalScrollBar(), &QScrollBar::valueChanged, this,
            qOverload<>(&QWidget::update));
    auto *column = new QVBoxLayout(m_page);
    column->setSpacing(0);
    column->addStretch(10);
    column->addSpacing(theme.px(64 + 26)); // the picture
    column->addWidget(m_title);
    column->addSpacing(theme.px(6));
    column->addWidget(m_sentence, 0, Qt::AlignHCenter);
    column->addSpacing(theme.px(22));
    column->addWidget(makeAddress(), 0, Qt::AlignHCenter);
    column->addSpacing(theme.px(36));
    m_ways = new QBoxLayout(QBoxLayout::LeftToRight);
    QBoxLayout *ways = m_ways;
    ways->setSpacing(theme.px(12));
    m_detail = makeDoor("first_run.detail", QStringLiteral("plus"), tr("Set up in detail"),
                        tr("WebSocket, health page or both, with sign-in, group and tags."),
                        tr("Add with all options…"));
    m_demo = makeDoor("first_run.demo", QStringLiteral("play"), tr("Try the demo"),
                      tr("Five simulated services on this computer. Things go wrong every few "
                         "minutes and heal again, so you can see everything."),
                      tr("Start the demo"));
    m_import = makeDoor("first_run.import", QStringLiteral("import"), tr("Import a list"),
                        tr("From Uptime Kuma (backup JSON), Gatus (YAML) or CSV. You see what will "
                           "be added first."),
                        tr("Import from a file…"));
    m_start = m_demo->findChild<QPushButton *>();
    connect(m_start, &QPushButton::clicked, this, [this] {
        if (m_doors.startDemo)
            m_doors.startDemo();
    });
    connect(m_detail->findChild<QPushButton *>(), &QPushButton::clicked, this, [this] {
        if (m_doors.addInDetail)
            m_doors.addInDetail();
    });
    connect(m_import->findChild<QPushButton *>(), &QPushButton::clicked, this, [this] {
        if (m_doors.importList)
            m_doors.importList();
    });
    ways->addStretch(1);
    ways->addWidget(m_detail, 0, Qt::AlignHCenter);
    ways->addWidget(m_demo, 0, Qt::AlignHCenter);
    ways->addWidget(m_import, 0, Qt::AlignHCenter);
    ways->addStretch(1);
    column->addLayout(ways);
    column->addSpacing(theme.px(28));
    column->addWidget(m_privacy);
    column->addStretch(12);
    connect(&theme, &Theme::changed, this, &FirstRunPage::dress);
    setDoors({});
    dress();
}

QWidget *FirstRunPage::makeAddress()
{
    m_addressRow = new QWidget(this);
    auto *column = new QVBoxLayout(m_addressRow);
    column->setContentsMargins(0, 0, 0, 0);
    auto *row = new QHBoxLayout;
    row->setSpacing(m_theme.px(8));
    m_address = new QLineEdit(m_addressRow);
    m_address->setObjectName(QStringLiteral("first_run.address"));
    m_address->setAccessibleName(tr("Address of the service"));
    m_address->setPlaceholderText(tr("wss://, https://…/health, or a host name"));
    m_address->setFont(m_theme.mono(13));
    m_address->setProperty("big", true);
    m_address->setMaxLength(2'000);
    m_add = new QPushButton(tr("Test and add"), m_addressRow);
    m_add->setObjectName(QStringLiteral("first_run.add"));
    m_add->setProperty("kind", QStringLiteral("primary"));
    m_add->setProperty("big", true);
    m_add->setEnabled(false);
    row->addWidget(m_address);
    row->addWidget(m_add);
    column->addLayout(row);
    connect(m_address, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_add->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_address, &QLineEdit::returnPressed, this, &FirstRunPage::add);
    connect(m_add, &QPushButton::clicked, this, &FirstRunPage::add);
    return m_addressRow;
}

QWidget *FirstRunPage::makeDoor(const char *name, const QString &icon, const QString &title,
                                const QString &text, const QString &button)
{
    const QString object = QString::fromLatin1(name);
    auto *door = new QWidget(this);
    door->setProperty("kind", QStringLiteral("panel"));
    door->setProperty("icon", icon);
    door->setAttribute(Qt::WA_StyledBackground);
    door->setFixedWidth(m_theme.px(doorWidth));
    auto *column = new QVBoxLayout(door);
    column->setContentsMargins(m_theme.px(18), m_theme.px(18), m_theme.px(18), m_theme.px(16));
    column->setSpacing(0);
    auto *picture = new QLabel(door);
    picture->setObjectName(QStringLiteral("first_run.door_icon"));
    auto *heading = new FigureLabel(m_theme, 14, QFont::DemiBold, &Tokens::text, door);
    heading->say(title);
    auto *words = makeText(door, text);
    words->setObjectName(QStringLiteral("first_run.door_text"));
    words->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto *press = new QPushButton(button, door);
    press->setObjectName(object);
    column->addWidget(picture);
    column->addSpacing(m_theme.px(10));
    column->addWidget(heading);
    column->addSpacing(m_theme.px(4));
    column->addWidget(words);
    column->addStretch(1);
    column->addSpacing(m_theme.px(14));
    column->addWidget(press);
    return door;
}

void FirstRunPage::setDoors(const FirstRunDoors &doors)
{
    m_doors = doors;
    const bool canAdd = static_cast<bool>(doors.addService);
    m_addressRow->setVisible(canAdd);
    m_demo->setVisible(static_cast<bool>(doors.startDemo));
    m_import->setVisible(static_cast<bool>(doors.importList));
    m_detail->setVisible(static_cast<bool>(doors.addInDetail));
    m_title->setText(canAdd ? tr("Add your first service") : tr("No services yet"));
    m_sentence->setText(
        canAdd ? tr("Paste an address. Pulseboard connects, finds out how often it sends a "
                    "heartbeat, and tells you when one is missing.")
               : tr("Write services into pulseboard.toml and they appear here at once. "
                    "\"pulseboard config path\" tells where the file is."));
    // Without another way forward the demo is the one to take.
    m_start->setProperty("kind", canAdd ? QVariant() : QVariant(QStringLiteral("primary")));
    m_start->style()->unpolish(m_start);
    m_start->style()->polish(m_start);
    fitTexts();
}

// A label that wraps asks for a height only where the layout asks back; a centred one is not asked.
void FirstRunPage::fitTexts()
{
    const int wide = std::clamp(width() - m_theme.px(2 * 24), m_theme.px(120), m_theme.px(520));
    const QRect room(0, 0, wide, QWIDGETSIZE_MAX);
    const QFontMetrics metrics(m_theme.font(13));
    m_sentence->setFixedSize(
        wide, metrics.boundingRect(room, Qt::TextWordWrap, m_sentence->text()).height());
    for (QLabel *words : findChildren<QLabel *>(QStringLiteral("first_run.door_text")))
        words->setFixedHeight(words->heightForWidth(m_theme.px(doorWidth - 36) - 2));
}

QString FirstRunPage::address() const
{
    return m_address->text();
}

void FirstRunPage::setAddress(const QString &text)
{
    m_address->setText(text);
}

void FirstRunPage::clearAddress()
{
    m_address->clear();
}

void FirstRunPage::focusAddress()
{
    if (m_addressRow->isVisible())
        m_address->setFocus();
    else
        m_start->setFocus();
}

void FirstRunPage::add()
{
    const QString url = m_address->text().trimmed();
    if (url.isEmpty() || !m_doors.addService)
        return;
    m_doors.addService(url);
}

void FirstRunPage::dress()
{
    const Tokens &t = m_theme.tokens();
    const auto ink = [](QLabel *label, const QColor &colour, const QFont &font) {
        label->setFont(font);
        label->setStyleSheet(QStringLiteral("color: %1").arg(colour.name()));
    };
    ink(m_title, t.text, m_theme.font(24, QFont::DemiBold));
    ink(m_sentence, t.sec, m_theme.font(13));
    ink(m_privacy, t.muted, m_theme.font(12));
    for (QLabel *words : findChildren<QLabel *>(QStringLiteral("first_run.door_text")))
        ink(words, t.sec, m_theme.font(12));
    for (QWidget *door : {m_detail, m_demo, m_import})
        door->findChild<QLabel *>(QStringLiteral("first_run.door_icon"))
            ->setPixmap(Paint::lineIcon(door->property("icon").toString(), m_theme.px(24), t.sec,
                                        devicePixelRatioF()));
    fitTexts();
    update();
}

// Side by side where there is room; else one below the other, without pictures and explanations.
void FirstRunPage::settleWays()
{
    const bool narrow = width() < m_theme.px(3 * doorWidth + 4 * 12);
    m_ways->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    for (const char *part : {"first_run.door_icon", "first_run.door_text"}) {
        for (QLabel *label : findChildren<QLabel *>(QLatin1String(part)))
            label->setVisible(!narrow);
    }
    const int room = width() - m_theme.px(2 * 24);
    m_address->setFixedWidth(std::clamp(room - m_add->sizeHint().width() - m_theme.px(8),
                                        m_theme.px(120), m_theme.px(440)));
    fitTexts();
}

void FirstRunPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    settleWays();
    update();
}

void FirstRunPage::paintEvent(QPaintEvent *)
{
    const Tokens &t = m_theme.tokens();
    QPainter painter(this);
    painter.fillRect(rect(), t.window);
    const int bottom = m_title->mapTo(this, QPoint()).y() - m_theme.px(26);
    const int left = (width() - 560) / 2;
    for (int bar = 0; bar < 80; ++bar) {
        const bool later = bar >= 56;
        const int height = later ? 2 : ghostHeight(bar);
        const QColor ink = later ? t.bstrong : std::abs(bar - 40) < 3 ? t.accent : t.healthyQ;
        painter.fillRect(left + bar * 7, bottom - height, 5, height, ink);
    }
}

} // namespace Pulse
