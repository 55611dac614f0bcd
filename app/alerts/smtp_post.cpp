// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/alerts/smtp_post.h"

#include "app/alerts/smtp_dialogue.h"

#include <QHostAddress>

#include <array>
#include <atomic>
#include <csignal>
#include <thread>

#include <curl/curl.h>
#include <sys/socket.h>

namespace Pulse {

namespace {

/// libcurl is made ready once, and stays so until the process ends.
bool curlIsReady()
{
    static const bool ready = curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK;
    return ready;
}

SmtpTrouble troubleOf(CURLcode code)
{
    switch (code) {
    case CURLE_OK: return SmtpTrouble::None;
    case CURLE_COULDNT_RESOLVE_HOST: return SmtpTrouble::NameNotFound;
    case CURLE_COULDNT_CONNECT: return SmtpTrouble::NotTaken;
    case CURLE_OPERATION_TIMEDOUT: return SmtpTrouble::TooLate;
    case CURLE_USE_SSL_FAILED: return SmtpTrouble::NoStartTls;
    case CURLE_PEER_FAILED_VERIFICATION: return SmtpTrouble::Certificate;
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_SSL_CIPHER:
    case CURLE_SSL_CACERT_BADFILE: return SmtpTrouble::Tls;
    case CURLE_ABORTED_BY_CALLBACK: return SmtpTrouble::Cancelled;
    case CURLE_RECV_ERROR:
    case CURLE_SEND_ERROR:
    case CURLE_GOT_NOTHING:
    case CURLE_PARTIAL_FILE: return SmtpTrouble::Closed;
    default: return SmtpTrouble::Other;
    }
}

/// A write to a line that has ended is an error of this thread, not the end of the program.
void blockPipeSignal()
{
    sigset_t pipe;
    sigemptyset(&pipe);
    sigaddset(&pipe, SIGPIPE);
    pthread_sigmask(SIG_BLOCK, &pipe, nullptr);
}

} // namespace

/// What runs on the thread. Only m_stop and the wake-up are touched from outside while it does.
class SmtpPost::Delivery final {
public:
    Delivery(SmtpPost &post, const MailSetup &setup, const QByteArray &mail, const Limits &limits);
    ~Delivery();
    Q_DISABLE_COPY_MOVE(Delivery)

    void start();

private:
    struct CurlEnds {
        void operator()(CURL *easy) const { curl_easy_cleanup(easy); }
        void operator()(curl_slist *list) const { curl_slist_free_all(list); }
    };
    struct MultiEnds {
        void operator()(CURLM *multi) const { curl_multi_cleanup(multi); }
    };

    void prepare(const MailSetup &setup, const Limits &limits);
    void prepareProtection(const MailSetup &setup);
    template <typename Value>
    void set(CURLoption option, Value value);
    void append(std::unique_ptr<curl_slist, CurlEnds> &list, const QByteArray &text);
    void run();
    [[nodiscard]] CURLcode perform();
    void tellSteps();

    static size_t onRead(char *into, size_t size, size_t count, void *self);
    static size_t onWrite(char *from, size_t size, size_t count, void *self);
    static int onDebug(CURL *easy, curl_infotype type, char *text, size_t size, void *self);
    static int onProgress(void *self, curl_off_t, curl_off_t, curl_off_t, curl_off_t);
    static curl_socket_t onSocket(void *self, curlsocktype purpose, curl_sockaddr *address);

    SmtpPost &m_post;
    const QByteArray m_mail;
    qsizetype m_read = 0;
    SmtpDialogue m_dialogue;
    std::unique_ptr<curl_slist, CurlEnds> m_recipients;
    std::unique_ptr<CURL, CurlEnds> m_easy;
    std::unique_ptr<CURLM, MultiEnds> m_multi;
    CURLcode m_prepared = CURLE_OK;
    std::array<char, CURL_ERROR_SIZE> m_error{};
    std::atomic<bool> m_stop{false};
    std::thread m_thread;
};

SmtpPost::Delivery::Delivery(SmtpPost &post, const MailSetup &setup, const QByteArray &mail,
                             const Limits &limits)
    : m_post(post), m_mail(mail), m_dialogue(setup)
{
    if (curlIsReady()) {
        m_easy.reset(curl_easy_init());
        m_multi.reset(curl_multi_init());
    }
    if (m_easy && m_multi)
        prepare(setup, limits);
    else
        m_prepared = CURLE_FAILED_INIT;
}

SmtpPost::Delivery::~Delivery()
{
    m_stop = true;
    if (m_multi)
        curl_multi_wakeup(m_multi.get());
    if (m_thread.joinable())
        m_thread.join();
    if (m_easy && m_multi)
        curl_multi_remove_handle(m_multi.get(), m_easy.get());
    m_easy.reset(); // before the multi handle that holds its connections
}

template <typename Value>
void SmtpPost::Delivery::set(CURLoption option, Value value)
{
    const CURLcode done = curl_easy_setopt(m_easy.get(), option, value);
    if (m_prepared == CURLE_OK)
        m_prepared = done;
}

void SmtpPost::Delivery::append(std::unique_ptr<curl_slist, CurlEnds> &list, const QByteArray &text)
{
    curl_slist *longer = curl_slist_append(list.get(), text.constData());
    if (!longer) {
        m_prepared = CURLE_OUT_OF_MEMORY;
        return;
    }
    list.release(); // NOLINT(bugprone-unused-return-value): longer begins with it
    list.reset(longer);
}

void SmtpPost::Delivery::prepare(const MailSetup &setup, const Limits &limits)
{
    // The path is the name behind EHLO: an address literal tells nothing of this computer.
    const QByteArray url = setup.server.address().toUtf8() + "/%5B127.0.0.1%5D";
    const QByteArray from = '<' + setup.from.address.toLatin1() + '>';
    for (const Mailbox &to : setup.to)
        append(m_recipients, '<' + to.address.toLatin1() + '>');
    set(CURLOPT_URL, url.constData());
    set(CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    set(CURLOPT_PROXY, "");
    set(CURLOPT_MAIL_FROM, from.constData());
    set(CURLOPT_MAIL_RCPT, m_recipients.get());
    set(CURLOPT_MAIL_RCPT_ALLLOWFAILS, 1L); // one that is refused harms no other
    set(CURLOPT_UPLOAD, 1L);
    set(CURLOPT_INFILESIZE_LARGE, static_cast<curl_off_t>(m_mail.size()));
    set(CURLOPT_READFUNCTION, &Delivery::onRead);
    set(CURLOPT_READDATA, static_cast<void *>(this));
    set(CURLOPT_WRITEFUNCTION, &Delivery::onWrite);
    set(CURLOPT_NOSIGNAL, 1L);
    set(CURLOPT_QUICK_EXIT, 1L); // does not wait for a name server that does not answer
    set(CURLOPT_FRESH_CONNECT, 1L);
    set(CURLOPT_FORBID_REUSE, 1L);
    set(CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(limits.connect.count()));
    set(CURLOPT_SERVER_RESPONSE_TIMEOUT,
        static_cast<long>(std::chrono::ceil<seconds>(limits.answer).count()));
    set(CURLOPT_TIMEOUT_MS, static_cast<long>(limits.total.count()));
    set(CURLOPT_ERRORBUFFER, m_error.data());
    set(CURLOPT_VERBOSE, 1L);
    set(CURLOPT_DEBUGFUNCTION, &Delivery::onDebug);
    set(CURLOPT_DEBUGDATA, static_cast<void *>(this));
    set(CURLOPT_NOPROGRESS, 0L);
    set(CURLOPT_XFERINFOFUNCTION, &Delivery::onProgress);
    set(CURLOPT_XFERINFODATA, static_cast<void *>(this));
    set(CURLOPT_OPENSOCKETFUNCTION, &Delivery::onSocket);
    set(CURLOPT_OPENSOCKETDATA, static_cast<void *>(this));
    prepareProtection(setup);
}

void SmtpPost::Delivery::prepareProtection(const MailSetup &setup)
{
    const bool inClear = setup.server.security == MailSecurity::None;
    set(CURLOPT_USE_SSL, static_cast<long>(inClear ? CURLUSESSL_NONE : CURLUSESSL_ALL));
    set(CURLOPT_SSL_VERIFYPEER, 1L);
    set(CURLOPT_SSL_VERIFYHOST, 2L);
    set(CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
    if (!setup.ca.isEmpty()) {
        curl_blob issuers{};
        issuers.data = const_cast<char *>(setup.ca.constData()); // NOLINT: copied, not changed
        issuers.len = static_cast<size_t>(setup.ca.size());
        issuers.flags = CURL_BLOB_COPY;
        set(CURLOPT_CAINFO_BLOB, &issuers);
    }
    if (setup.user.isEmpty())
        return;
    set(CURLOPT_USERNAME, setup.user.toUtf8().constData());
    set(CURLOPT_PASSWORD, setup.password.toUtf8().constData());
    // What every server of mail has; the others would send a password in other ways.
    set(CURLOPT_LOGIN_OPTIONS, "AUTH=PLAIN;AUTH=LOGIN");
}

void SmtpPost::Delivery::start()
{
    m_thread = std::thread([this] { run(); });
}

void SmtpPost::Delivery::run()
{
    blockPipeSignal();
    const CURLcode code = m_prepared == CURLE_OK ? perform() : m_prepared;
    const char *detail = m_error[0] != '\0' ? m_error.data() : curl_easy_strerror(code);
    m_dialogue.ended(m_stop ? SmtpTrouble::Cancelled : troubleOf(code),
                     code == CURLE_OK ? QString() : QString::fromUtf8(detail));
    tellSteps();
    SmtpPost *post = &m_post; // outlives this: its end waits for the thread
    QMetaObject::invokeMethod(
        post, [post, answer = m_dialogue.answer()] { Q_EMIT post->finished(answer); },
        Qt::QueuedConnection);
}

CURLcode SmtpPost::Delivery::perform()
{
    if (curl_multi_add_handle(m_multi.get(), m_easy.get()) != CURLM_OK)
        return CURLE_FAILED_INIT;
    int running = 1;
    while (running > 0 && !m_stop) {
        if (curl_multi_perform(m_multi.get(), &running) != CURLM_OK)
            return CURLE_FAILED_INIT;
        tellSteps();
        if (running > 0)
            curl_multi_poll(m_multi.get(), nullptr, 0, 1'000, nullptr);
    }
    int left = 0;
    const CURLMsg *message = curl_multi_info_read(m_multi.get(), &left);
    return message && message->msg == CURLMSG_DONE ? message->data.result
                                                   : CURLE_ABORTED_BY_CALLBACK;
}

void SmtpPost::Delivery::tellSteps()
{
    SmtpPost *post = &m_post;
    for (const TrialStep &step : m_dialogue.takeSteps()) {
        QMetaObject::invokeMethod(
            post, [post, step] { Q_EMIT post->stepped(step); }, Qt::QueuedConnection);
    }
}

size_t SmtpPost::Delivery::onRead(char *into, size_t size, size_t count, void *self)
{
    auto *delivery = static_cast<Delivery *>(self);
    const auto room = static_cast<qsizetype>(size * count);
    const QByteArray piece = delivery->m_mail.mid(delivery->m_read, room);
    std::copy(piece.cbegin(), piece.cend(), into);
    delivery->m_read += piece.size();
    return static_cast<size_t>(piece.size());
}

size_t SmtpPost::Delivery::onWrite(char *, size_t size, size_t count, void *)
{
    return size * count; // answers come by onDebug
}

int SmtpPost::Delivery::onDebug(CURL *, curl_infotype type, char *text, size_t size, void *self)
{
    auto *delivery = static_cast<Delivery *>(self);
    const QByteArrayView line(text, static_cast<qsizetype>(size));
    if (type == CURLINFO_HEADER_IN)
        delivery->m_dialogue.received(line);
    else if (type == CURLINFO_HEADER_OUT)
        delivery->m_dialogue.sent(line);
    else if (type == CURLINFO_TEXT && line.startsWith("SSL connection using "))
        delivery->m_dialogue.encryptedBy(QString::fromUtf8(line.sliced(21)).trimmed());
    return 0;
}

int SmtpPost::Delivery::onProgress(void *self, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    return static_cast<Delivery *>(self)->m_stop ? 1 : 0;
}

curl_socket_t SmtpPost::Delivery::onSocket(void *self, curlsocktype, curl_sockaddr *address)
{
    static_cast<Delivery *>(self)->m_dialogue.nameFound(QHostAddress(&address->addr).toString());
    return ::socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

SmtpPost::SmtpPost(QObject *parent) : QObject(parent)
{
}

SmtpPost::~SmtpPost() = default;

void SmtpPost::start(const MailSetup &setup, const QByteArray &mail, const Limits &limits)
{
    m_delivery = std::make_unique<Delivery>(*this, setup, mail, limits);
    m_delivery->start();
}

} // namespace Pulse
