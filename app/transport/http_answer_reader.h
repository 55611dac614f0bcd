// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/protocol/http_head.h"
#include "models/session/close_reason.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace Pulse {

/// Reads one HTTP/1.x answer from bytes as they come (RFC 9112), within limits: head 64 KiB, body
/// 1 MiB. Interim answers (1xx) are passed over. Pure; costs are bounded by the bytes given.
class HttpAnswerReader final {
public:
    static constexpr qsizetype headLimit = HttpHeadReader::limit;
    static constexpr qsizetype bodyLimit = 1024 * 1024;
    enum class State : quint8 { Head, Body, Done, Failed };

    /// The answer to a HEAD request: whatever its head says of a body, there is none.
    void expectNoBody() { m_noBody = true; }
    void add(QByteArrayView bytes);
    /// The connection ended: the answer is complete, if that is how its end was to be known.
    void end();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isOver() const { return m_state == State::Done || m_state == State::Failed; }
    /// Only when failed.
    [[nodiscard]] const CloseReason &failure() const { return m_failure; }
    [[nodiscard]] const HttpHead &head() const { return m_headReader.head(); }
    [[nodiscard]] int status() const { return head().status; }
    [[nodiscard]] const QByteArray &body() const { return m_body; }
    [[nodiscard]] const QList<QPair<QByteArray, QByteArray>> &headers() const
    {
        return m_headReader.head().fields;
    }
    /// Of a header that occurs more than once the values are joined with ", "; empty when absent.
    [[nodiscard]] QByteArray header(QByteArrayView name) const { return head().header(name); }

private:
    enum class Framing : quint8 { None, Length, Chunked, UntilEnd };
    enum class ChunkPart : quint8 { Size, Data, DataEnd, Trailer };

    void readHead(QByteArrayView &bytes);
    bool chooseFraming();
    [[nodiscard]] bool chooseLength(const QByteArray &value);
    [[nodiscard]] bool readBody();
    [[nodiscard]] bool readChunk();
    [[nodiscard]] bool readChunkSize(QByteArrayView line);
    [[nodiscard]] std::optional<QByteArray> takeLine(qsizetype limit);
    [[nodiscard]] bool append(qsizetype count);
    bool fail(FailureClass what, const QString &detail);
    bool broken(const QString &detail);

    State m_state = State::Head;
    Framing m_framing = Framing::UntilEnd;
    ChunkPart m_part = ChunkPart::Size;
    HttpHeadReader m_headReader;
    QByteArray m_in; ///< of the body, not yet understood
    QByteArray m_body;
    bool m_noBody = false;
    qint64 m_left = 0; ///< of the body or the chunk
    qsizetype m_trailer = 0;
    CloseReason m_failure;
};

} // namespace Pulse
