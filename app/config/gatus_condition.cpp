// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/duration_value.h"
#include "app/config/import_gatus.h"

#include <QRegularExpression>
#include <QStringList>

namespace Pulse {

namespace {

struct Comparison {
    QString left;
    QString op;
    QString right;
};

std::optional<Comparison> comparisonOf(const QString &condition)
{
    static const QRegularExpression parts(
        QStringLiteral("\\A\\s*(\\S.*?)\\s+(==|!=|<=|>=|<|>)\\s+(.*?\\S)\\s*\\z"));
    const QRegularExpressionMatch match = parts.match(condition);
    if (!match.hasMatch())
        return std::nullopt;
    return Comparison{match.captured(1), match.captured(2), match.captured(3)};
}

/// The inside of "name(...)"; nothing when it is no such call.
std::optional<QString> insideOf(QLatin1String name, const QString &text)
{
    if (!text.startsWith(name + QLatin1Char('(')) || !text.endsWith(u')'))
        return std::nullopt;
    return text.mid(name.size() + 1, text.size() - name.size() - 2);
}

QString quotedText(QString text)
{
    text.replace(u'\\', QLatin1String("\\\\")).replace(u'"', QLatin1String("\\\""));
    return u'"' + text + u'"';
}

/// The regular expression of pat(...): "*" is anything.
QString patternOf(const QString &glob)
{
    QStringList parts;
    for (const QString &part : glob.split(u'*'))
        parts << QRegularExpression::escape(part);
    return parts.join(QStringLiteral(".*"));
}

/// Of any(...) and pat(...), whole; nothing for a plain value.
std::optional<QString> expressionOf(const QString &value)
{
    if (const auto glob = insideOf(QLatin1String("pat"), value))
        return QStringLiteral("(?s)^%1$").arg(patternOf(*glob));
    const auto list = insideOf(QLatin1String("any"), value);
    if (!list)
        return std::nullopt;
    QStringList ways;
    for (const QString &entry : list->split(u',')) {
        const QString way = entry.trimmed();
        const auto glob = insideOf(QLatin1String("pat"), way);
        ways << (glob ? patternOf(*glob) : QRegularExpression::escape(way));
    }
    return QStringLiteral("(?s)^(%1)$").arg(ways.join(u'|'));
}

/// What is compared, in our words; empty for what is nothing of an answer here.
QString subjectOf(const QString &left)
{
    if (left == QLatin1String("[STATUS]"))
        return QStringLiteral("status");
    if (left == QLatin1String("[RESPONSE_TIME]"))
        return QStringLiteral("latency");
    if (left == QLatin1String("[CERTIFICATE_EXPIRATION]"))
        return QStringLiteral("tls.days_left");
    if (const auto counted = insideOf(QLatin1String("len"), left)) {
        const bool member = counted->startsWith(QLatin1String("[BODY]")) && counted->size() > 6;
        return member ? QStringLiteral("body") + counted->mid(6) + QStringLiteral(".length")
                      : QString();
    }
    return left.startsWith(QLatin1String("[BODY]")) ? QStringLiteral("body") + left.mid(6)
                                                    : QString();
}

/// A value as our assertions write it; empty where the subject cannot have it.
QString valueOf(const QString &subject, const QString &right)
{
    bool isNumber = false;
    const double number = right.toDouble(&isNumber);
    if (subject == QLatin1String("latency"))
        return isNumber ? right + QStringLiteral("ms") : right;
    if (subject == QLatin1String("tls.days_left")) {
        const auto time = isNumber ? std::optional(milliseconds{static_cast<qint64>(number)})
                                   : parseDuration(right);
        return time ? QString::number(
                          std::chrono::duration<double, std::ratio<86'400>>(*time).count(), 'g', 6)
                    : QString();
    }
    const bool isBare = isNumber || right == QLatin1String("true") ||
                        right == QLatin1String("false") || right == QLatin1String("null");
    return isBare && subject != QLatin1String("body") ? right : quotedText(right);
}

} // namespace

GatusCondition gatusCondition(const QString &condition)
{
    GatusCondition out;
    const auto parts = comparisonOf(condition.left(2 * Assertion::longest));
    if (!parts)
        return out;
    if (parts->left == QLatin1String("[CONNECTED]")) {
        out.isJudgedAnyway =
            parts->op == QLatin1String("==") && parts->right == QLatin1String("true");
        return out;
    }
    const QString subject = subjectOf(parts->left);
    if (subject.isEmpty() || parts->right.startsWith(u'['))
        return out;
    QString text = subject + u' ';
    if (const auto expression = expressionOf(parts->right)) {
        if (parts->op != QLatin1String("==") && parts->op != QLatin1String("!="))
            return out;
        text += (parts->op == QLatin1String("==") ? QStringLiteral("~ ") : QStringLiteral("!~ ")) +
                quotedText(*expression);
    } else {
        text += parts->op + u' ' + valueOf(subject, parts->right);
    }
    const auto parsed = Assertion::parse(text);
    if (const auto *assertion = std::get_if<Assertion>(&parsed))
        out.assertion = *assertion;
    return out;
}

} // namespace Pulse
