// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QPair>

namespace Pulse {

/// Status line and fields of an HTTP/1.x answer (RFC 9112).
struct HttpHead {
    int status = 0; ///< 100..599
    bool isHttp10 = false;
    QByteArray words; ///< the reason phrase, as the server wrote it
    QList<QPair<QByteArray, QByteArray>> fields;

    /// Of a field that occurs more than once the values are joined with ", "; empty when absent.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    /// Is this word one of the field's comma-separated ones, in any case?
    [[nodiscard]] bool hasToken(QByteArrayView name, QByteArrayView token) const;
};

/// Reads the head of an answer from bytes as they come; interim answers (1xx but 101) are passed
/// over. Pure; at most 64 KiB are kept, whatever is sent.
class HttpHeadReader final {
public:
    static constexpr qsizetype limit = 64 * 1024; ///< bytes of all heads together
    enum class State : quint8 { Reading, Ready, Broken, TooBig };

    /// Takes from the front what belongs to the head; what follows it stays in `bytes`.
    State add(QByteArrayView &bytes);
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const HttpHead &head() const { return m_head; }
    /// In words, once broken or too big.
    [[nodiscard]] const char *fault() const { return m_fault; }
    /// Not a byte came.
    [[nodiscard]] bool isUntouched() const { return m_taken == 0 && m_in.isEmpty(); }

private:
    void readOne(QByteArrayView &bytes);
    void readHead(QByteArrayView text);
    [[nodiscard]] bool readStatusLine(QByteArrayView line);
    [[nodiscard]] bool readFields(QByteArrayView fields);
    bool fail(State state, const char *words);

    State m_state = State::Reading;
    QByteArray m_in;
    qsizetype m_taken = 0; ///< of interim answers
    HttpHead m_head;
    const char *m_fault = nullptr;
};

} // namespace Pulse
