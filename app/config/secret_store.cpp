// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/secret_store.h"

#include "app/config/value_checks.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPointer>

namespace Pulse {

namespace {

constexpr qint64 maxSecretBytes = 64 * 1024;

SecretResult bad(const QString &problem)
{
    return {std::nullopt, problem, {}};
}

/// A secret goes into a header: a line break in it would break out of it (S04).
SecretResult good(const QString &value, const QString &warning = {})
{
    const auto control = [](QChar c) {
        return c.unicode() < 0x20 || c.unicode() == 0x7f;
    };
    if (value.isEmpty())
        return bad(QStringLiteral("the secret is empty"));
    if (std::any_of(value.cbegin(), value.cend(), control))
        return bad(QStringLiteral("the secret holds a line break or control character"));
    return {value, {}, warning};
}

SecretResult fromEnvironment(const QString &name)
{
    const QByteArray key = name.toLocal8Bit();
    if (!qEnvironmentVariableIsSet(key.constData()))
        return bad(QStringLiteral("the environment variable %1 is not set").arg(name));
    return good(qEnvironmentVariable(key.constData()));
}

QString expanded(const QString &path, const QString &baseFolder)
{
    if (path.startsWith(QLatin1String("~/")))
        return QDir::homePath() + path.mid(1);
    return QDir::cleanPath(QDir(baseFolder).absoluteFilePath(path));
}

SecretResult fromFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.isFile()) // nor a pipe, which would block
        return bad(QStringLiteral("there is no file %1").arg(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return bad(QStringLiteral("%1 cannot be read").arg(path));
    QByteArray bytes = file.read(maxSecretBytes + 1);
    if (bytes.size() > maxSecretBytes)
        return bad(QStringLiteral("%1 is larger than a secret can be").arg(path));
    if (bytes.endsWith('\n'))
        bytes.chop(bytes.endsWith("\r\n") ? 2 : 1);
    const bool open = info.permissions() & (QFile::ReadGroup | QFile::ReadOther);
    return good(QString::fromUtf8(bytes),
                open ? QStringLiteral("other users can read %1; chmod 600 it").arg(path)
                     : QString());
}

} // namespace

SecretStore::SecretStore(std::unique_ptr<Keyring> keyring, QString baseFolder,
                         std::chrono::milliseconds timeLimit, QObject *parent)
    : QObject(parent), m_keyring(std::move(keyring)), m_baseFolder(std::move(baseFolder))
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(timeLimit);
    connect(&m_limit, &QTimer::timeout, this, &SecretStore::giveUp);
    m_notice.setSingleShot(true);
    m_notice.setInterval(std::min(timeLimit / 2, std::chrono::milliseconds{500}));
    connect(&m_notice, &QTimer::timeout, this, [this] { setWaitingShown(true); });
}

SecretStore::~SecretStore() = default;

void SecretStore::read(const QString &reference, Done done)
{
    const QString name = reference.section(u':', 1);
    if (const auto fault = faultOfReference(reference))
        done(bad(QStringLiteral("the reference %1").arg(fault->what)));
    else if (reference.startsWith(QLatin1String("env:")))
        done(fromEnvironment(name));
    else if (reference.startsWith(QLatin1String("file:")))
        done(fromFile(expanded(name, m_baseFolder)));
    else if (const auto kept = m_session.constFind(name); kept != m_session.constEnd())
        done(good(*kept));
    else
        readKeyring(name, std::move(done));
}

SecretStore::PemFile SecretStore::readPem(const QString &path, bool isKey) const
{
    constexpr qint64 longest = 1024 * 1024;
    const QString full = expanded(path, m_baseFolder);
    const QFileInfo info(full);
    PemFile pem;
    QFile file(full);
    if (!info.isFile()) // nor a pipe, which would block
        pem.problem = QStringLiteral("there is no file %1").arg(full);
    else if (!file.open(QIODevice::ReadOnly))
        pem.problem = QStringLiteral("%1 cannot be read").arg(full);
    else if (const QByteArray bytes = file.read(longest + 1); bytes.size() > longest)
        pem.problem = QStringLiteral("%1 is larger than 1 MiB").arg(full);
    else if (!bytes.contains("-----BEGIN "))
        pem.problem = QStringLiteral("%1 is not a PEM file").arg(full);
    else
        pem.bytes = bytes;
    if (isKey && pem.bytes && (info.permissions() & (QFile::ReadGroup | QFile::ReadOther)))
        pem.warning = QStringLiteral("other users can read %1; chmod 600 it").arg(full);
    return pem;
}

void SecretStore::readKeyring(const QString &name, Done done)
{
    const bool asked = m_waiting.contains(name);
    const bool lateJob = m_late.contains(name);
    m_waiting[name].append(std::move(done));
    if (!m_limit.isActive()) {
        m_limit.start();
        m_notice.start();
    }
    if (asked)
        return;
    if (lateJob) { // its job still runs and answers this question too
        m_late.removeAll(name);
        return;
    }
    m_keyring->read(name, [self = QPointer(this), name](const KeyringAnswer &answer) {
        if (self)
            self->keyringAnswered(name, answer);
    });
}

void SecretStore::keyringAnswered(const QString &name, const KeyringAnswer &answer)
{
    const QList<Done> asked = m_waiting.take(name);
    m_notice.stop();
    m_limit.stop();
    if (!m_waiting.isEmpty()) { // it lives: the others get their full time again
        m_limit.start();
        if (!m_waitingShown)
            m_notice.start();
    } else {
        setWaitingShown(false);
    }
    if (m_late.removeAll(name) > 0 && answer.problem.isEmpty())
        Q_EMIT lateAnswer(name);
    const SecretResult result = answer.problem.isEmpty() ? good(answer.value) : bad(answer.problem);
    for (const Done &done : asked)
        done(result);
}

void SecretStore::giveUp()
{
    const auto waiting = std::exchange(m_waiting, {});
    m_late += waiting.keys();
    m_notice.stop();
    setWaitingShown(false);
    const SecretResult late = bad(QStringLiteral("your keyring has not answered; unlock it"));
    for (const QList<Done> &asked : waiting) {
        for (const Done &done : asked)
            done(late);
    }
}

void SecretStore::setWaitingShown(bool shown)
{
    if (std::exchange(m_waitingShown, shown) != shown)
        Q_EMIT waitingForKeyring(shown);
}

void SecretStore::store(const QString &name, const QString &value, Stored done)
{
    if (const SecretResult check = good(value); !check.value) {
        done(Kept::Not, check.problem);
        return;
    }
    m_session.insert(name, value); // usable at once, whatever the keyring says
    m_keyring->write(name, value, [self = QPointer(this), name, done](const KeyringAnswer &answer) {
        if (!self)
            return;
        if (answer.problem.isEmpty()) {
            self->m_session.remove(name);
            done(Kept::InKeyring, {});
            return;
        }
        done(Kept::ForThisSession,
             QStringLiteral("kept until Pulseboard ends, and asked for again then: %1")
                 .arg(answer.problem));
    });
}

void SecretStore::remove(const QString &name, Stored done)
{
    const bool inMemory = m_session.remove(name) > 0;
    m_keyring->remove(name, [self = QPointer(this), inMemory, done](const KeyringAnswer &answer) {
        if (self)
            done(answer.problem.isEmpty() || (inMemory && !answer.available) ? Kept::Not
                                                                             : Kept::InKeyring,
                 inMemory ? QString() : answer.problem);
    });
}

} // namespace Pulse
