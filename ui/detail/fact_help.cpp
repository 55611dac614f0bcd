// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/fact_help.h"

#include "ui/paint/plain_tip.h"

#include <QCoreApplication>
#include <QHash>

namespace Pulse {

namespace {

struct HelpLine {
    const char *name;
    const char *text;
};

// A name without a point serves every page that has such a fact.
constexpr HelpLine helpLines[] = {
    // Overview: connection
    {"address", QT_TRANSLATE_NOOP("FactHelp", "Where Pulseboard asks; user, password and query "
                                              "are not shown")},
    {"kind", QT_TRANSLATE_NOOP("FactHelp", "How Pulseboard speaks with the service")},
    {"state", QT_TRANSLATE_NOOP("FactHelp", "The connection now, and which try it is")},
    {"since", QT_TRANSLATE_NOOP("FactHelp", "Since when the connection stands, or the address "
                                            "answers, without a break")},
    {"before", QT_TRANSLATE_NOOP("FactHelp", "How long the connection before this one lasted")},
    {"pong", QT_TRANSLATE_NOOP("FactHelp", "When the service last answered a ping: fresh is under "
                                           "30 s ago, ageing under 60 s, then stale")},
    {"reconnects", QT_TRANSLATE_NOOP("FactHelp", "Connections made after the first one, since "
                                                 "Pulseboard began to look")},
    {"drops", QT_TRANSLATE_NOOP("FactHelp", "How often the connection broke off by itself, as far "
                                            "back as the events are kept; breaks after always the "
                                            "same time point to a limit of a proxy")},
    {"traffic", QT_TRANSLATE_NOOP("FactHelp", "What came over all connections since Pulseboard "
                                              "began to look")},
    {"backoff", QT_TRANSLATE_NOOP("FactHelp", "How long Pulseboard waits before each quick try "
                                              "(and how much chance adds)")},
    {"certificate", QT_TRANSLATE_NOOP("FactHelp", "How long the certificate of the server is "
                                                  "still valid")},
    {"valid", QT_TRANSLATE_NOOP("FactHelp", "How long the certificate of the server is still "
                                            "valid")},
    {"none", QT_TRANSLATE_NOOP("FactHelp", "Nothing on the way is encrypted")},
    {"issuer", QT_TRANSLATE_NOOP("FactHelp", "Who signed the certificate")},
    {"protocol", QT_TRANSLATE_NOOP("FactHelp", "The version of TLS that both agreed on")},
    // An account that its service reports
    {"account", QT_TRANSLATE_NOOP("FactHelp", "The account as its service names it")},
    {"phone", QT_TRANSLATE_NOOP("FactHelp", "The telephone number, its middle hidden")},
    {"word", QT_TRANSLATE_NOOP("FactHelp", "The word by which the service describes the account")},
    {"connected", QT_TRANSLATE_NOOP("FactHelp", "When its service last saw the account connect")},
    {"disconnected", QT_TRANSLATE_NOOP("FactHelp", "When its service last saw the account go")},
    {"events", QT_TRANSLATE_NOOP("FactHelp", "What its service told of this account")},
    {"through", QT_TRANSLATE_NOOP("FactHelp", "The service that reports this account")},
    // Overview and tab Health: the health page
    {"status", QT_TRANSLATE_NOOP("FactHelp", "The HTTP status of the last answer, and its age")},
    {"memory", QT_TRANSLATE_NOOP("FactHelp", "Memory that the service says it uses")},
    {"errors", QT_TRANSLATE_NOOP("FactHelp", "The part of its work that failed, as the service "
                                             "counts it")},
    {"uptime", QT_TRANSLATE_NOOP("FactHelp", "How long the service says it runs; a shorter time "
                                             "than before is a restart")},
    {"accounts", QT_TRANSLATE_NOOP("FactHelp", "The accounts that the service looks after")},
    {"version", QT_TRANSLATE_NOOP("FactHelp", "The version that the service tells")},
    {"answer", QT_TRANSLATE_NOOP("FactHelp", "The HTTP status of the last answer")},
    {"response", QT_TRANSLATE_NOOP("FactHelp", "How long the last answer took, from the question "
                                               "to its last byte")},
    {"checked", QT_TRANSLATE_NOOP("FactHelp", "How old this report is, and when the next one is "
                                              "asked for")},
    // Tab Heartbeat: figures
    {"last", QT_TRANSLATE_NOOP("FactHelp", "How long ago the last heartbeat came")},
    {"next", QT_TRANSLATE_NOOP("FactHelp", "When the next heartbeat should come, by the interval "
                                           "that was set or found")},
    {"latency", QT_TRANSLATE_NOOP("FactHelp", "Round trips on this computer's own clock: half of "
                                              "them were quicker than p50, 95 of 100 than p95")},
    {"jitter", QT_TRANSLATE_NOOP("FactHelp", "How much the round trips vary (smoothed, RFC 3550)")},
    {"missed", QT_TRANSLATE_NOOP("FactHelp", "Heartbeats that were expected and did not come "
                                             "within their interval and its grace")},
    {"clock", QT_TRANSLATE_NOOP("FactHelp", "How far the clock of the service is from this "
                                            "computer's, and how sure that is")},
    // Tab Heartbeat: goal
    {"goal", QT_TRANSLATE_NOOP("FactHelp", "The part of the watched time in which the service "
                                           "worked, beside what it should be")},
    {"budget", QT_TRANSLATE_NOOP("FactHelp", "How much longer it may be down in 30 days before "
                                             "the goal is missed")},
    {"empty", QT_TRANSLATE_NOOP("FactHelp", "When nothing of the budget is left if it goes on "
                                            "like this")},
    {"latencyTrend", QT_TRANSLATE_NOOP("FactHelp", "The straight line through the latencies of "
                                                   "the last hour, where there is one")},
    {"serverPings", QT_TRANSLATE_NOOP("FactHelp", "Pings that the server sent, and that were "
                                                  "answered")},
    {"messageRate", QT_TRANSLATE_NOOP("FactHelp", "Messages that are no heartbeats, of the last "
                                                  "minutes")},
    {"presence", QT_TRANSLATE_NOOP("FactHelp", "People whose coming and going the messages told")},
    {"store", QT_TRANSLATE_NOOP("FactHelp", "Messages that were meant for another store")},
    {"circuit", QT_TRANSLATE_NOOP("FactHelp", "When the tries of several sessions of one server "
                                              "fail, one of them tries for all")},
    {"node", QT_TRANSLATE_NOOP("FactHelp", "One address of this service: its last latencies, and "
                                           "how often it could not be reached")},
    // Tab Health: memory
    {"rate", QT_TRANSLATE_NOOP("FactHelp", "How quickly the memory grows")},
    {"over", QT_TRANSLATE_NOOP("FactHelp", "The time that the trend was found in")},
    {"fit", QT_TRANSLATE_NOOP("FactHelp", "How much of the changes the straight line explains; of "
                                          "little, nothing is foretold")},
    {"full", QT_TRANSLATE_NOOP("FactHelp", "An estimate: when the memory is used up if it grows "
                                           "on like this")},
    // A message
    {"detail.message.time",
     QT_TRANSLATE_NOOP("FactHelp", "When it came or was sent, by this computer's clock")},
    {"class", QT_TRANSLATE_NOOP("FactHelp", "What sort of message it is")},
    {"size", QT_TRANSLATE_NOOP("FactHelp", "Its length on the wire")},
};

const char *helpOf(const QString &name)
{
    static const QHash<QString, const char *> table = [] {
        QHash<QString, const char *> made;
        for (const HelpLine &line : helpLines)
            made.insert(QLatin1String(line.name), line.text);
        return made;
    }();
    return table.value(name);
}

} // namespace

QString factHelp(const QString &objectName)
{
    QStringList parts = objectName.split(QLatin1Char('.'));
    bool numbered = false;
    if (parts.constLast().toInt(&numbered); numbered && parts.size() > 1)
        parts.removeLast(); // "node.2"
    const char *help = helpOf(objectName);
    if (!help)
        help = helpOf(parts.constLast());
    return help ? QCoreApplication::translate("FactHelp", help) : QString();
}

QString factTip(const QString &objectName, const QString &value)
{
    const QString help = factHelp(objectName);
    return plainTip(help.isEmpty() ? value : value + QLatin1Char('\n') + help);
}

} // namespace Pulse
