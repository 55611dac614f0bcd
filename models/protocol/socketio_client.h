// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/protocol/socketio_codec.h"
#include "models/session/close_reason.h"

#include <QMetaType>

namespace Pulse {

/// One event of a Socket.IO server. Events may have no argument, null, or several (protocols 2).
struct SocketIoEvent {
    QString name; ///< a number as its digits
    QJsonArray arguments;
    QString text;     ///< name and arguments as they came, JSON
    qint64 bytes = 0; ///< of the packet and its attachments

    friend bool operator==(const SocketIoEvent &, const SocketIoEvent &) = default;
};

/// What a client asks for when it joins.
struct SocketIoWish {
    QString nspace = QStringLiteral("/");
    QJsonValue auth{QJsonValue::Undefined};
    milliseconds joinTime{10'000}; ///< from the first byte of the connection to the namespace

    friend bool operator==(const SocketIoWish &, const SocketIoWish &) = default;
};

/// The protocol of one Socket.IO connection as a machine without I/O: what happened goes in with
/// its time, what is to be done comes out. Pure.
class SocketIoClient final {
public:
    // What happened.
    struct Began {};        ///< the connection attempt
    struct SocketOpened {}; ///< the upgrade is done
    struct TextCame {
        QString text;
    };
    struct BinaryCame {
        qint64 bytes = 0;
    };
    struct SocketClosed {
        CloseReason reason;
    };
    struct Rejoin {}; ///< after PutOut: ask for the namespace again
    struct TimePassed {};
    using Happening =
        std::variant<Began, SocketOpened, TextCame, BinaryCame, SocketClosed, Rejoin, TimePassed>;

    // What is to be done.
    struct Send {
        QString text;
        friend bool operator==(const Send &, const Send &) = default;
    };
    struct Joined { ///< the namespace is connected
        friend bool operator==(const Joined &, const Joined &) = default;
    };
    struct TellEvent {
        SocketIoEvent event;
        friend bool operator==(const TellEvent &, const TellEvent &) = default;
    };
    /// The server put us out of the namespace; the socket lives on.
    struct PutOut {
        CloseReason reason;
        friend bool operator==(const PutOut &, const PutOut &) = default;
    };
    /// The connection is of no use any more; no more actions follow.
    struct End {
        CloseReason reason;
        friend bool operator==(const End &, const End &) = default;
    };
    using Action = std::variant<Send, Joined, TellEvent, PutOut, End>;
    using Actions = QList<Action>;

    explicit SocketIoClient(SocketIoWish wish);

    [[nodiscard]] Actions apply(const Happening &what, nanoseconds now);
    /// When to come back with TimePassed; nothing: never.
    [[nodiscard]] std::optional<nanoseconds> nextDeadline() const;
    [[nodiscard]] bool isJoined() const { return m_phase == Phase::Joined; }
    [[nodiscard]] bool isPutOut() const { return m_phase == Phase::Out; }
    [[nodiscard]] const EngineIoOpen &server() const { return m_open; }
    [[nodiscard]] const SocketIoWish &wish() const { return m_wish; }

    static constexpr milliseconds attachmentTime{10'000};

private:
    enum class Phase : quint8 { Connecting, Greeting, Joining, Joined, Out, Ended };

    void on(const Began &, Actions &out);
    void on(const SocketOpened &, Actions &out);
    void on(const TextCame &came, Actions &out);
    void on(const BinaryCame &came, Actions &out);
    void on(const SocketClosed &closed, Actions &out);
    void on(const Rejoin &, Actions &out);
    void on(const TimePassed &, Actions &out);

    void greeted(const QString &data, Actions &out);
    void message(const QString &data, Actions &out);
    void take(const SocketIoPacket &packet, qint64 bytes, const QString &text, Actions &out);
    void connectAnswered(const SocketIoPacket &packet, Actions &out);
    void refused(const QJsonValue &data, Actions &out);
    void complete(Actions &out);
    void tell(const SocketIoPacket &packet, qint64 bytes, const QString &text, Actions &out);
    void join(Actions &out);
    void broken(SocketIoFault fault, Actions &out);
    void end(const CloseReason &reason, Actions &out);

    SocketIoWish m_wish;
    Phase m_phase = Phase::Connecting;
    EngineIoOpen m_open;
    nanoseconds m_now{};
    nanoseconds m_heardAt{};
    nanoseconds m_joinBy{};
    std::optional<SocketIoPacket> m_incomplete; ///< waits for its attachments
    QString m_incompleteText;
    QList<qint64> m_attachments;
    qint64 m_attachedBytes = 0;
    nanoseconds m_attachedBy{};
};

} // namespace Pulse

Q_DECLARE_METATYPE(Pulse::SocketIoEvent)
