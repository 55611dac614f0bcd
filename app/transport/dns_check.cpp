// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transport/dns_check.h"

#include "app/transport/foreign_text.h"
#include "app/transport/line_failure.h"

#include <QHash>
#include <QSocketNotifier>
#include <QUrl>
#include <QUrlQuery>

#include <ares.h>
#include <arpa/nameser.h>
#include <resolv.h>

#include <array>
#include <unordered_map>

namespace Pulse {

namespace {

constexpr int mostRecords = 64;

struct TypeName {
    const char *name;
    int type;
};
constexpr std::array knownTypes{TypeName{"A", ns_t_a},         TypeName{"AAAA", ns_t_aaaa},
                                TypeName{"CNAME", ns_t_cname}, TypeName{"MX", ns_t_mx},
                                TypeName{"NS", ns_t_ns},       TypeName{"TXT", ns_t_txt}};

QString nameIn(const ns_msg &message, const unsigned char *at)
{
    std::array<char, NS_MAXDNAME> name{};
    const int used =
        ns_name_uncompress(ns_msg_base(message), ns_msg_end(message), at, name.data(), name.size());
    return used < 0 ? QString() : QString::fromLatin1(name.data());
}

QString textIn(const unsigned char *data, qsizetype size)
{
    QByteArray text;
    for (qsizetype at = 0; at < size; at += 1 + data[at]) {
        const qsizetype length = std::min<qsizetype>(data[at], size - at - 1);
        for (qsizetype i = 0; i < length; ++i)
            text += static_cast<char>(data[at + 1 + i]);
    }
    return QString::fromUtf8(text);
}

QString recordText(const ns_msg &message, const ns_rr &record)
{
    const unsigned char *data = ns_rr_rdata(record);
    const qsizetype size = ns_rr_rdlen(record);
    switch (ns_rr_type(record)) {
    case ns_t_a:
        return size == 4 ? QStringLiteral("%1.%2.%3.%4")
                               .arg(data[0])
                               .arg(data[1])
                               .arg(data[2])
                               .arg(data[3])
                         : QString();
    case ns_t_aaaa: return size == 16 ? QHostAddress(data).toString() : QString();
    case ns_t_cname:
    case ns_t_ns: return nameIn(message, data);
    case ns_t_mx:
        return size > 2 ? QStringLiteral("%1 %2")
                              .arg(data[0] * 256 + data[1])
                              .arg(nameIn(message, data + 2))
                        : QString();
    case ns_t_txt: return textIn(data, size);
    default: return {};
    }
}

QString dnsTypeName(int type)
{
    for (const TypeName &known : knownTypes) {
        if (known.type == type)
            return QString::fromLatin1(known.name);
    }
    return {};
}

FailureClass dnsFailureClass(int status)
{
    switch (status) {
    case ARES_ENOTFOUND:
    case ARES_ENODATA: return FailureClass::NameNotFound;
    case ARES_ETIMEOUT: return FailureClass::ConnectTimeout;
    case ARES_ECONNREFUSED: return FailureClass::Refused;
    case ARES_EBADNAME:
    case ARES_EFORMERR: return FailureClass::BadAddress;
    default: return FailureClass::Protocol;
    }
}

} // namespace

std::optional<DnsQuestion> dnsQuestionOf(const QString &url, QString *problem)
{
    const QUrl parsed(url, QUrl::StrictMode);
    const QString path = parsed.path().mid(1);
    DnsQuestion question;
    question.name = path.isEmpty() ? parsed.host() : path;
    if (!path.isEmpty()) {
        question.server = QHostAddress(parsed.host());
        question.port = static_cast<quint16>(parsed.port(53));
    }
    const QString type = QUrlQuery(parsed).queryItemValue(QStringLiteral("type")).toUpper();
    question.type = type.isEmpty() ? int(ns_t_a) : 0;
    for (const TypeName &known : knownTypes) {
        if (type == QLatin1String(known.name))
            question.type = known.type;
    }
    if (question.type == 0)
        *problem = QStringLiteral("asks for a type that is not known; use A, AAAA, CNAME, MX, NS "
                                  "or TXT");
    else if (!path.isEmpty() && question.server.isNull())
        *problem = QStringLiteral("names the server; write its address in numbers, as "
                                  "dns://192.0.2.53/name?type=A");
    else if (question.name.isEmpty() || question.name.contains(u'/'))
        *problem = QStringLiteral("asks for no name; write it as dns://name or "
                                  "dns://192.0.2.53/name?type=A");
    else
        return question;
    return std::nullopt;
}

QStringList recordsIn(const QByteArray &bytes, int type)
{
    ns_msg message;
    const auto *data = reinterpret_cast<const unsigned char *>(bytes.constData());
    if (ns_initparse(data, static_cast<int>(bytes.size()), &message) < 0)
        return {};
    QStringList records;
    const int count = std::min<int>(ns_msg_count(message, ns_s_an), mostRecords);
    for (int i = 0; i < count; ++i) {
        ns_rr record;
        if (ns_parserr(&message, ns_s_an, i, &record) < 0)
            break;
        if (ns_rr_type(record) != type)
            continue;
        const QString text = recordText(message, record);
        if (!text.isEmpty())
            records << foreignText(text);
    }
    return records;
}

/// c-ares on the thread's event loop.
class DnsCheck::Channel final : public QObject {
public:
    explicit Channel(DnsCheck &check) : m_check(check)
    {
        m_again.setSingleShot(true);
        connect(&m_again, &QTimer::timeout, this,
                [this] { process(ARES_SOCKET_BAD, ARES_SOCKET_BAD); });
    }
    ~Channel() override
    {
        m_silent = true;
        if (m_channel)
            ares_destroy(m_channel);
    }
    Q_DISABLE_COPY_MOVE(Channel)

    /// Says nothing any more, and goes when its own slots are done.
    void retire()
    {
        m_silent = true;
        m_again.stop();
        deleteLater();
    }
    /// ARES_SUCCESS, or why nothing can be asked.
    [[nodiscard]] int ask(const DnsQuestion &question)
    {
        ares_options options{};
        options.sock_state_cb = &Channel::socketState;
        options.sock_state_cb_data = this;
        options.timeout = 2'000;
        options.tries = 3;
        const int masks = ARES_OPT_SOCK_STATE_CB | ARES_OPT_TIMEOUTMS | ARES_OPT_TRIES;
        int status = ares_init_options(&m_channel, &options, masks);
        if (status == ARES_SUCCESS && !question.server.isNull()) {
            const bool v6 = question.server.protocol() == QAbstractSocket::IPv6Protocol;
            const QString address = question.server.toString();
            const QString server =
                (v6 ? u'[' + address + u']' : address) + QStringLiteral(":%1").arg(question.port);
            status = ares_set_servers_ports_csv(m_channel, server.toLatin1().constData());
        }
        if (status != ARES_SUCCESS)
            return status;
        ares_query(m_channel, QUrl::toAce(question.name).constData(), ns_c_in, question.type,
                   &Channel::done, this);
        schedule();
        return status;
    }

private:
    struct Notifiers {
        std::unique_ptr<QSocketNotifier> read;
        std::unique_ptr<QSocketNotifier> write;
    };
    static void socketState(void *self, ares_socket_t socket, int readable, int writable)
    {
        static_cast<Channel *>(self)->watch(socket, readable != 0, writable != 0);
    }
    static void done(void *self, int status, int, unsigned char *bytes, int size)
    {
        auto *channel = static_cast<Channel *>(self);
        if (channel->m_silent)
            return;
        const QByteArray message(reinterpret_cast<const char *>(bytes), bytes ? size : 0);
        // In the next turn: c-ares is still at work, and the check may end with its answer.
        QMetaObject::invokeMethod(
            channel,
            [channel, status, message] {
                if (!channel->m_silent)
                    channel->m_check.answeredWith(status, message);
            },
            Qt::QueuedConnection);
    }
    void watch(ares_socket_t socket, bool readable, bool writable)
    {
        Notifiers &notifiers = m_sockets[socket];
        const auto set = [&](std::unique_ptr<QSocketNotifier> &notifier, bool wanted,
                             QSocketNotifier::Type type) {
            if (!wanted) {
                if (notifier) {
                    notifier->setEnabled(false); // before c-ares closes it; it may be the sender
                    notifier.release()->deleteLater();
                }
            } else if (!notifier) {
                notifier = std::make_unique<QSocketNotifier>(socket, type);
                const bool reads = type == QSocketNotifier::Read;
                connect(notifier.get(), &QSocketNotifier::activated, this, [this, socket, reads] {
                    process(reads ? socket : ARES_SOCKET_BAD, reads ? ARES_SOCKET_BAD : socket);
                });
            }
        };
        set(notifiers.read, readable, QSocketNotifier::Read);
        set(notifiers.write, writable, QSocketNotifier::Write);
        if (!readable && !writable)
            m_sockets.erase(socket);
    }
    void process(ares_socket_t read, ares_socket_t write)
    {
        if (m_silent)
            return;
        ares_process_fd(m_channel, read, write);
        schedule();
    }
    void schedule()
    {
        timeval left{};
        if (ares_timeout(m_channel, nullptr, &left))
            m_again.start(static_cast<int>(left.tv_sec * 1'000 + left.tv_usec / 1'000 + 1));
        else
            m_again.stop();
    }

    DnsCheck &m_check;
    ares_channel m_channel = nullptr;
    std::unordered_map<ares_socket_t, Notifiers> m_sockets;
    QTimer m_again;
    bool m_silent = false;
};

DnsCheck::DnsCheck(const QString &expected) : m_expected(expected)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        fail(failureOf(FailureClass::ConnectTimeout, ClosedBy::Pulseboard,
                       QStringLiteral("the name server gave no answer")));
    });
}

DnsCheck::~DnsCheck() = default;

void DnsCheck::start(const ConnectionRequest &request)
{
    if (std::exchange(m_started, true))
        return;
    m_request = request;
    m_since.start();
    QString problem;
    const auto question = dnsQuestionOf(request.url, &problem);
    if (!question) {
        CloseReason reason = failureOf(FailureClass::BadAddress, ClosedBy::Pulseboard, problem);
        reason.persistent = true;
        QTimer::singleShot(0, this, [this, reason] { fail(reason); });
        return;
    }
    m_question = *question;
    m_deadline.start(request.timeout);
    m_channel = std::make_unique<Channel>(*this);
    const int status = m_channel->ask(m_question);
    if (status != ARES_SUCCESS) // never reported from inside start()
        QTimer::singleShot(0, this, [this, status] { answeredWith(status, {}); });
}

void DnsCheck::answeredWith(int status, const QByteArray &message)
{
    if (m_ended)
        return;
    if (status != ARES_SUCCESS)
        return fail(failureOf(dnsFailureClass(status), ClosedBy::Server,
                              QString::fromLatin1(ares_strerror(status))));
    const QStringList records = recordsIn(message, m_question.type);
    const QString all = records.join(QStringLiteral(", "));
    if (records.isEmpty())
        return fail(
            failureOf(FailureClass::NameNotFound, ClosedBy::Server,
                      QStringLiteral("there is no %1 record").arg(dnsTypeName(m_question.type))));
    if (!m_expected.isEmpty() && !records.contains(m_expected, Qt::CaseInsensitive))
        return fail(failureOf(FailureClass::Unexpected, ClosedBy::Server, all.left(200)));
    Answer answer;
    answer.timing = timing();
    answer.timing.name = answer.timing.total;
    HealthReport report;
    report.statusWord = all.left(200);
    for (const QString &record : records) {
        ReportField field;
        field.path = dnsTypeName(m_question.type);
        field.value = record.left(200);
        report.fields.append(field);
    }
    answer.found = report;
    abort();
    Q_EMIT answered(answer); // last: the receiver may delete this object
}

void DnsCheck::abort()
{
    m_ended = true;
    m_deadline.stop();
    if (m_channel)
        m_channel.release()->retire(); // its own slot may be on the stack
}

void DnsCheck::fail(const CloseReason &reason)
{
    if (m_ended)
        return;
    const CheckTiming took = timing();
    abort();
    Q_EMIT failed(reason, took); // last: the receiver may delete this object
}

CheckTiming DnsCheck::timing() const
{
    CheckTiming timing;
    timing.total = microseconds(m_since.nsecsElapsed() / 1'000);
    return timing;
}

} // namespace Pulse
