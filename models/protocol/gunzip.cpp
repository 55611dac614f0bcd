// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/protocol/gunzip.h"

#include <zlib.h>

#include <limits>

namespace Pulse {
namespace {

/// Owns zlib's state.
class Inflater final {
public:
    Inflater() { m_ok = inflateInit2(&m_stream, GZIP_ONLY) == Z_OK; }
    ~Inflater()
    {
        if (m_ok)
            inflateEnd(&m_stream);
    }
    Q_DISABLE_COPY_MOVE(Inflater)

    [[nodiscard]] std::optional<QByteArray> run(QByteArrayView bytes, qsizetype limit);

private:
    static constexpr int GZIP_ONLY = 16 + MAX_WBITS;
    z_stream m_stream{};
    bool m_ok = false;
};

std::optional<QByteArray> Inflater::run(QByteArrayView bytes, qsizetype limit)
{
    if (!m_ok)
        return std::nullopt;
    QByteArray out(limit + 1, Qt::Uninitialized); // one more, to see what is too long
    QByteArray in = bytes.toByteArray();          // zlib wants it writable
    m_stream.next_in = reinterpret_cast<Bytef *>(in.data());
    m_stream.avail_in = static_cast<uInt>(in.size());
    m_stream.next_out = reinterpret_cast<Bytef *>(out.data());
    m_stream.avail_out = static_cast<uInt>(out.size());
    int result = inflate(&m_stream, Z_FINISH);
    while (result == Z_STREAM_END && m_stream.avail_in > 0) {
        if (inflateReset(&m_stream) != Z_OK)
            return std::nullopt;
        result = inflate(&m_stream, Z_FINISH); // the next member
    }
    if (result != Z_STREAM_END || m_stream.avail_out == 0)
        return std::nullopt;
    out.truncate(out.size() - static_cast<qsizetype>(m_stream.avail_out));
    return out;
}

} // namespace

std::optional<QByteArray> gunzip(QByteArrayView bytes, qsizetype limit)
{
    const bool magic = bytes.size() > 2 && bytes.at(0) == '\x1f' && bytes.at(1) == '\x8b';
    constexpr qsizetype LONGEST_INPUT = std::numeric_limits<int>::max() / 2;
    if (!magic || bytes.size() > LONGEST_INPUT || limit < 0 || limit > LONGEST_INPUT)
        return std::nullopt;
    return Inflater().run(bytes, limit);
}

} // namespace Pulse
