// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style_sheet.h"

#include <QRegularExpression>

#include <cmath>

namespace Pulse {

namespace {

const QLatin1String sheet{R"(
QWidget { color: @text; }
QAbstractScrollArea { background: transparent; border: none; }
QMainWindow, QDialog { background: @window; }
QToolTip { background: @raised; color: @text; border: 1px solid @bstrong; padding: 4px 6px; }
QPushButton, QToolButton { background: @surface; color: @text; border: 1px solid @border;
    border-radius: 6px; min-height: 28px; padding: 0 11px; font-weight: @medium;
    font-family: @family; font-size: 13px; }
QPushButton:hover, QToolButton:hover { background: @hover; border-color: @bstrong; }
QPushButton:pressed, QToolButton:pressed { background: @selected; }
QPushButton:focus, QToolButton:focus { border: 2px solid @accent; outline: none; padding: 0 10px; min-height: 26px; }
QPushButton:disabled, QToolButton:disabled { color: @muted; background: @window; }
QPushButton[kind="small"], QToolButton[kind="small"] { min-height: 24px; padding: 0 9px; font-size: 12px; }
QPushButton[kind="small"]:focus, QToolButton[kind="small"]:focus { min-height: 22px; padding: 0 8px; }
QPushButton[kind="primary"] { background: @accentFill; border-color: @accentFill; color: @onAccent; }
QPushButton[kind="primary"]:hover { border-color: @text; }
QPushButton[kind="primary"]:focus { border-color: @text; }
QPushButton[kind="primary"]:disabled { background: @window; border-color: @border; color: @muted; }
QPushButton[kind="chip"] { min-height: 18px; border-radius: @pill; padding: 0 8px; font-size: 11px;
    background: transparent; color: @sec; }
QPushButton[kind="chip"]:hover { border-color: @bstrong; background: @hover; }
QPushButton[kind="chip"]:checked { background: @selected; color: @text; border-color: @accent; }
QPushButton[kind="chip"]:focus { border: 2px solid @accent; padding: 0 7px; min-height: 16px; }
QPushButton[kind="primary"][big="true"] { min-height: 38px; padding: 0 16px; }
QLineEdit[big="true"] { min-height: 38px; }
QLineEdit[big="true"]:focus { min-height: 36px; }
QPushButton[kind="danger"] { color: @criticalT; }
QPushButton[kind="ghost"], QToolButton[kind="ghost"] { background: transparent; border-color: transparent; color: @sec; }
QPushButton[kind="ghost"]:hover, QToolButton[kind="ghost"]:hover { background: @hover; }
QPushButton[kind="ghost"]:focus, QToolButton[kind="ghost"]:focus { border-color: @accent; }
QToolButton[kind="icon"] { padding: 0; min-width: 28px; max-width: 28px; }
QToolButton[kind="icon"]:focus { padding: 0; min-width: 26px; max-width: 26px; }
QToolButton[kind="bareIcon"], QToolButton[kind="bareIcon"]:focus { padding: 0; min-width: 24px; min-height: 24px;
    background: transparent; border: 1px solid transparent; }
QToolButton[kind="bareIcon"]:hover { background: @hover; }
QToolButton[kind="bareIcon"]:focus { border-color: @accent; }
QToolButton::menu-indicator, QPushButton::menu-indicator { image: none; width: 0; }
QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QComboBox { background: @input; color: @text;
    border: 1px solid @bstrong; border-radius: 6px; padding: 0 9px; min-height: 28px;
    selection-background-color: @accentFill; selection-color: @onAccent; }
QPlainTextEdit, QTextEdit { padding: 4px 6px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QComboBox:focus { border: 2px solid @accent; padding: 0 8px; min-height: 26px; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: none; width: 0; height: 0; margin-right: 9px;
    border-left: 4px solid @input; border-right: 4px solid @input; border-top: 5px solid @sec; }
QComboBox QAbstractItemView { background: @raised; color: @text; border: 1px solid @bstrong;
    selection-background-color: @selected; selection-color: @text; }
QComboBox:disabled { color: @muted; border-color: @border; }
QLineEdit[wrong="true"], QComboBox[wrong="true"] { border-color: @criticalT; }
QLineEdit:read-only, QPlainTextEdit:read-only { color: @sec; border-color: @border; }
QLineEdit[kind="filter"] { background: @surface; border-color: @border;
    font-family: @family; font-size: 13px; }
QLineEdit[kind="filter"]:focus { border-color: @accent; }
QLineEdit:disabled, QPlainTextEdit:disabled { color: @muted; background: @window; border-color: @border; }
QMenu { background: @raised; color: @text; border: 1px solid @bstrong; border-radius: 8px; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 12px; border-radius: 4px; }
QMenu::item:selected { background: @selected; }
QMenu::item:disabled { color: @muted; }
QMenu::separator { height: 1px; background: @border; margin: 4px 8px; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: @border; border-radius: 4px; margin: 1px; }
QScrollBar::handle:hover { background: @bstrong; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QTabWidget::pane { border: none; border-top: 1px solid @border; }
QTabBar { background: transparent; }
QTabBar::tab { background: transparent; color: @sec; border: none; border-bottom: 2px solid transparent;
    padding: 0 2px; margin-right: 22px; min-height: 34px; font-weight: @medium; }
QTabBar::tab:selected { color: @text; border-bottom-color: @accent; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:focus { color: @accent; }
QTableView, QTreeView, QListView { background: @surface; alternate-background-color: @sunken; color: @text;
    border: none; gridline-color: @border; selection-background-color: @selected; selection-color: @text; outline: none; }
QListView[kind="popup"] { background: @raised; border: 1px solid @bstrong; padding: 1px; font-size: 13px; }
QListView[kind="popup"]::item { padding: 4px 8px; border-radius: 4px; color: @text; }
QListView[kind="popup"]::item:selected, QListView[kind="popup"]::item:hover { background: @selected; }
QHeaderView::section { background: @surface; color: @muted; border: none; border-bottom: 1px solid @border;
    padding: 4px 8px; font-size: 11px; font-weight: @strong; }
QSlider::groove:horizontal { height: 3px; border-radius: 1px; background: @border; }
QSlider::sub-page:horizontal { height: 3px; border-radius: 1px; background: @accent; }
QSlider::handle:horizontal { width: 12px; margin: -5px 0; border-radius: 6px; background: @text; }
QSlider::handle:horizontal:focus { background: @accent; }
QCheckBox::indicator { width: 14px; height: 14px; }
QSplitter::handle { background: @border; }
QWidget[kind="panel"] { background: @surface; border: 1px solid @border; border-radius: 8px; }
)"};

QString withMetrics(const QString &text, double textScale)
{
    static const QRegularExpression pixels(QStringLiteral("\\b(\\d+)px"));
    QString out;
    qsizetype from = 0;
    for (auto it = pixels.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        out += QStringView(text).mid(from, match.capturedStart() - from);
        const int value = match.captured(1).toInt();
        const int scaled = value <= 2 ? value : static_cast<int>(std::lround(value * textScale));
        out += QString::number(scaled) + QStringLiteral("px");
        from = match.capturedEnd();
    }
    out += QStringView(text).mid(from);
    return out;
}

} // namespace

namespace {

/// A name from outside cannot leave its quotes.
QString quotedFamilies(const QStringList &families)
{
    QStringList quoted;
    for (QString family : families)
        quoted << u'"' + family.remove(u'"').remove(u'\\').remove(u'\n') + u'"';
    return quoted.join(QStringLiteral(", "));
}

// Half of what a chip is high, border and all: Qt leaves out a radius that is larger than half.
QString pillRadius(double textScale)
{
    constexpr int high = 18;
    return QStringLiteral("%1px").arg((std::lround(high * textScale) + 2) / 2);
}

} // namespace

QString styleSheet(const Tokens &tokens, double textScale, const QStringList &families)
{
    static const QRegularExpression name(QStringLiteral("@([A-Za-z]+)"));
    const QString text = withMetrics(sheet, textScale);
    QString out;
    qsizetype from = 0;
    for (auto it = name.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        out += QStringView(text).mid(from, match.capturedStart() - from);
        const bool dark = tokens.window.lightness() < 128;
        if (const auto colour = tokenByName(tokens, match.captured(1)))
            out += colour->name();
        else if (match.captured(1) == QLatin1String("medium"))
            out += dark ? QStringLiteral("400") : QStringLiteral("500"); // seenWeight()
        else if (match.captured(1) == QLatin1String("pill"))
            out += pillRadius(textScale);
        else if (match.captured(1) == QLatin1String("family"))
            out += quotedFamilies(families);
        else if (match.captured(1) == QLatin1String("strong"))
            out += dark ? QStringLiteral("500") : QStringLiteral("600");
        else
            out += match.captured();
        from = match.capturedEnd();
    }
    out += QStringView(text).mid(from);
    return out;
}

QPalette palette(const Tokens &t)
{
    QPalette p;
    p.setColor(QPalette::Window, t.window);
    p.setColor(QPalette::WindowText, t.text);
    p.setColor(QPalette::Base, t.surface);
    p.setColor(QPalette::AlternateBase, t.sunken);
    p.setColor(QPalette::ToolTipBase, t.raised);
    p.setColor(QPalette::ToolTipText, t.text);
    p.setColor(QPalette::Text, t.text);
    p.setColor(QPalette::PlaceholderText, t.muted);
    p.setColor(QPalette::Button, t.surface);
    p.setColor(QPalette::ButtonText, t.text);
    p.setColor(QPalette::BrightText, t.critical);
    p.setColor(QPalette::Highlight, t.selected);
    p.setColor(QPalette::HighlightedText, t.text);
    p.setColor(QPalette::Link, t.accent);
    p.setColor(QPalette::LinkVisited, t.accent);
    p.setColor(QPalette::Light, t.hover);
    p.setColor(QPalette::Midlight, t.border);
    p.setColor(QPalette::Mid, t.border);
    p.setColor(QPalette::Dark, t.bstrong);
    p.setColor(QPalette::Shadow, t.sidebar);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, t.muted);
    return p;
}

} // namespace Pulse
