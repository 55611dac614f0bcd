// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transport/foreign_text.h"

#include <QRegularExpression>

namespace Pulse {

namespace {

constexpr qsizetype longest = 200;

bool isShown(QChar c)
{
    const QChar::Category category = c.category();
    return category != QChar::Other_Control && category != QChar::Other_Format &&
           category != QChar::Separator_Line && category != QChar::Separator_Paragraph;
}

QString withoutAddresses(QString text)
{
    static const QRegularExpression address(
        QStringLiteral(R"(\b([a-z][a-z0-9+.\-]{0,15}://)(?:[^\s/?#@]*@)?([^\s/?#]{0,255})\S*)"),
        QRegularExpression::CaseInsensitiveOption);
    return text.replace(address, QStringLiteral("\\1\\2"));
}

} // namespace

QString foreignText(QStringView text)
{
    QString shown;
    // Far more than is kept, so that an address is never cut before it is recognised.
    for (const QChar c : text.left(20 * longest))
        shown += isShown(c) ? c : u' ';
    shown = withoutAddresses(shown.simplified());
    if (shown.size() <= longest)
        return shown;
    qsizetype end = longest - 1;
    if (shown.at(end - 1).isHighSurrogate())
        --end;
    return shown.left(end) + u'…';
}

} // namespace Pulse
