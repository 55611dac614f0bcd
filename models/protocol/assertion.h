// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/protocol/json_path.h"
#include "models/session/instant.h"
#include "models/session/status.h"

#include <QRegularExpression>

#include <variant>

namespace Pulse {

/// Something that must hold in an answer, as an operator wrote it (S0-9, S0-30, S2-14, S2-31):
///
///     status == 200
///     latency < 800ms
///     body.connection.healthy == true
///     body.data[0].name ~ "^bot"
///     body contains {"pong": true}        JSON that must be part of it; text otherwise
///     header.Content-Type ~ json
///     tls.days_left > 14
///
/// Operators: == != < <= > >= ~ (regular expression) !~ contains. Values: a number, an amount of
/// time with its unit, an amount of memory with its unit, true, false, null, a text in quotes or
/// one word, JSON. Parsed once; at most 500 characters.
class Assertion final {
public:
    static constexpr qsizetype longest = 500;
    enum class Subject : quint8 { Status, Latency, Body, Header, TlsDaysLeft };
    enum class Operator : quint8 {
        Equal,
        NotEqual,
        Less,
        LessOrEqual,
        Greater,
        GreaterOrEqual,
        Matches,
        MatchesNot,
        Contains,
    };
    struct Size {
        qint64 bytes = 0;
        friend bool operator==(const Size &, const Size &) = default;
    };
    /// monostate: null.
    using Value = std::variant<std::monostate, bool, double, milliseconds, Size, QString,
                               QJsonValue, QRegularExpression>;

    [[nodiscard]] static std::variant<Assertion, TextFault> parse(const QString &text);

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] Subject subject() const { return m_subject; }
    [[nodiscard]] Operator op() const { return m_operator; }
    [[nodiscard]] const Value &value() const { return m_value; }
    [[nodiscard]] const JsonPath &path() const { return m_path; }
    [[nodiscard]] const QString &header() const { return m_header; }
    /// The value as a text, whatever it was read as: without its quotes.
    [[nodiscard]] const QString &valueText() const { return m_valueText; }

    friend bool operator==(const Assertion &a, const Assertion &b) { return a.m_text == b.m_text; }

private:
    friend class AssertionParser;

    QString m_text;
    Subject m_subject = Subject::Status;
    Operator m_operator = Operator::Equal;
    Value m_value;
    JsonPath m_path;
    QString m_header;
    QString m_valueText;
};

/// One [[service.assert]]: what must hold, and what it means when it does not.
struct AssertionSettings {
    Assertion that;
    Status otherwise = Status::Critical; ///< Critical or Warning

    friend bool operator==(const AssertionSettings &, const AssertionSettings &) = default;
};

} // namespace Pulse
