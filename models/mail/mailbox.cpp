// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/mail/mailbox.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace Pulse {

namespace {

/// Quoted local parts ("a b"@x) are legal and in no use: not taken.
std::optional<QString> checkedAddress(const QString &text)
{
    const qsizetype at = text.lastIndexOf(u'@');
    static const QRegularExpression local(QStringLiteral(
        "\\A[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*\\z"));
    static const QRegularExpression domain(QStringLiteral(
        "\\A[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}"
        "[A-Za-z0-9])?)*\\z"));
    if (at < 1 || at > 64 || !local.match(text.first(at)).hasMatch())
        return std::nullopt;
    const QString host = QString::fromLatin1(QUrl::toAce(text.mid(at + 1)));
    if (!domain.match(host).hasMatch() || at + 1 + host.size() > Mailbox::LongestAddress)
        return std::nullopt;
    return text.first(at) + u'@' + host;
}

bool isOneHeaderLine(const QString &text)
{
    return text.isValidUtf16() && std::none_of(text.cbegin(), text.cend(), [](QChar c) {
               const char16_t code = c.unicode();
               return code < 0x20 || (code >= 0x7f && code < 0xa0) || code == 0x2028 ||
                      code == 0x2029;
           });
}

bool isPlainName(const QString &name)
{
    static const QRegularExpression brackets(QStringLiteral("[<>\"\\\\]"));
    return name.size() <= Mailbox::LongestName && !name.contains(brackets);
}

} // namespace

std::optional<Mailbox> Mailbox::parse(const QString &text)
{
    if (!isOneHeaderLine(text)) // not trimmed: a line break at the end is refused, too
        return std::nullopt;
    const QString all = text.trimmed();
    QString name;
    QString address = all;
    if (all.endsWith(u'>')) {
        const qsizetype open = all.indexOf(u'<');
        if (open < 0)
            return std::nullopt;
        name = all.first(open).trimmed();
        if (name.size() >= 2 && name.startsWith(u'"') && name.endsWith(u'"'))
            name = name.mid(1, name.size() - 2).trimmed();
        address = all.mid(open + 1).chopped(1).trimmed();
    }
    const std::optional<QString> checked = checkedAddress(address);
    if (!checked || !isPlainName(name))
        return std::nullopt;
    return Mailbox{name, *checked};
}

QString Mailbox::text() const
{
    return name.isEmpty() ? address : name + QStringLiteral(" <") + address + u'>';
}

QString Mailbox::domain() const
{
    return address.section(u'@', -1);
}

} // namespace Pulse
