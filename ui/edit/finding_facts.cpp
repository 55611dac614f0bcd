// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/edit/finding_facts.h"

#include "models/protocol/profile.h"
#include "models/words/detect_text.h"
#include "models/words/number_text.h"
#include "models/words/plain_line.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace Pulse {

namespace {

struct FoundText {
    Q_DECLARE_TR_FUNCTIONS(Found)
};

QString looksLike(const Finding &finding)
{
    if (finding.verdict == DetectVerdict::Recognised) {
        const QString sure = finding.confidence == Confidence::Certain
                                 ? FoundText::tr("%1, certain")
                                 : FoundText::tr("%1, likely");
        return sure.arg(profileName(finding.profile));
    }
    if (finding.url.isEmpty())
        return {};
    return isLine(finding.transport)
               ? FoundText::tr("Not sure. Watched as a plain connection")
               : FoundText::tr("Not sure. Watched as a plain page: only its answer counts");
}

/// The first page is the one that is watched, if it is a page.
QString healthPage(const Finding &finding)
{
    const auto report = std::find_if(finding.pages.cbegin(), finding.pages.cend(),
                                     [](const PageFound &page) { return page.isReport; });
    return report == finding.pages.cend() ? QString() : Words::detectPage(*report);
}

QString encryption(const TlsFacts &tls)
{
    const QDate until = QDateTime::fromMSecsSinceEpoch(tls.expiresAt.count()).date();
    return FoundText::tr("%1, certificate of %2, valid until %3")
        .arg(Words::plainLine(tls.protocol, 20), Words::plainLine(tls.issuer, 60),
             QLocale().toString(until, QLocale::ShortFormat));
}

QString dialogNote(const DetectNote &note)
{
    switch (note.kind) {
    case NoteKind::NoHeartbeat:
        return FoundText::tr("The WebSocket is open and no heartbeat came within %1. It is watched "
                             "by its answers to pings until one comes.")
            .arg(Words::duration(seconds(note.number)));
    case NoteKind::OutOfTime:
        return FoundText::tr("The time was over before everything was asked.");
    case NoteKind::SignInNeeded:
        return FoundText::tr("%1 wants a sign-in (%2): type its token.")
            .arg(Words::plainLine(note.text, 100))
            .arg(note.number);
    case NoteKind::Cancelled:
        return FoundText::tr("The test was ended early; what was found by then is here.");
    case NoteKind::PortMoved:
    case NoteKind::WebPage:
    case NoteKind::NothingThere:
    case NoteKind::SilentServer:
    case NoteKind::NotHttp:
    case NoteKind::Redirected:
    case NoteKind::SocketRefused:
    case NoteKind::Certificate:
    case NoteKind::SocketUnknown:
    case NoteKind::PagesOnly:
    case NoteKind::OtherFamily:
    case NoteKind::FragmentCut: return Words::detectNote(note);
    }
    return {};
}

} // namespace

QList<KeyValues::Fact> findingFacts(const Finding &finding)
{
    QList<KeyValues::Fact> facts;
    const auto add = [&facts](const char *name, const QString &key, const QString &value,
                              bool mono = false) {
        if (!value.isEmpty())
            facts.append({QString::fromLatin1(name), key, value, {}, mono});
    };
    add("looks", FoundText::tr("Looks like"), looksLike(finding));
    if (!finding.signs.isEmpty())
        add("why", FoundText::tr("Why"), Words::detectSign(finding.signs.constFirst()));
    add("address", FoundText::tr("Address"), Words::plainLine(finding.url, 300), true);
    if (finding.interval)
        add("heartbeat", FoundText::tr("Heartbeat"), Words::detectInterval(*finding.interval));
    add("time", FoundText::tr("Time field"), Words::detectTimeField(finding));
    add("health", FoundText::tr("Health page"), healthPage(finding));
    add("name", FoundText::tr("Calls itself"), Words::plainLine(finding.name, 100));
    add("version", FoundText::tr("Version"), Words::plainLine(finding.version, 100));
    if (finding.tls)
        add("tls", FoundText::tr("Encryption"), encryption(*finding.tls));
    return facts;
}

QStringList findingNotes(const Finding &finding)
{
    QStringList notes;
    for (const DetectNote &note : finding.notes)
        notes << dialogNote(note);
    return notes;
}

QString findingHeadline(const Finding &finding, nanoseconds span)
{
    const QString took = Words::latency(std::chrono::round<microseconds>(span));
    switch (finding.verdict) {
    case DetectVerdict::Recognised: return FoundText::tr("Connected, %1 in all").arg(took);
    case DetectVerdict::NotSure:
        return FoundText::tr("It answers, not sure what it is, %1 in all").arg(took);
    case DetectVerdict::Nothing: break;
    }
    return Words::detectHeadline(finding);
}

Status findingStatus(const Finding &finding)
{
    switch (finding.verdict) {
    case DetectVerdict::Recognised: return Status::Healthy;
    case DetectVerdict::NotSure: return Status::Warning;
    case DetectVerdict::Nothing: break;
    }
    return Status::Offline;
}

} // namespace Pulse
