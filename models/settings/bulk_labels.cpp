// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/bulk_labels.h"

#include <algorithm>

namespace Pulse {

BulkLabels labelsOf(const QList<ServiceSettings> &services, const QStringList &others)
{
    BulkLabels labels;
    labels.services = static_cast<int>(services.size());
    for (const QString &tag : others)
        labels.tags[tag] = 0;
    for (const ServiceSettings &service : services) {
        for (const QString &tag : service.tags)
            ++labels.tags[tag];
    }
    if (services.isEmpty())
        return labels;
    labels.group = services.constFirst().group;
    for (const ServiceSettings &service : services) {
        if (labels.group && service.group != *labels.group)
            labels.group.reset();
    }
    return labels;
}

QList<ServiceSettings> relabelled(const BulkChange &change, const QList<ServiceSettings> &services)
{
    QList<ServiceSettings> after = services;
    if (change.isEmpty())
        return after;
    for (ServiceSettings &service : after) {
        for (const auto &[tag, wanted] : change.tags) {
            if (wanted && !service.tags.contains(tag))
                service.tags.append(tag);
            else if (!wanted)
                service.tags.removeAll(tag);
        }
        if (change.group)
            service.group = *change.group;
    }
    return after;
}

QList<ServiceSettings> changedOf(const QList<ServiceSettings> &before,
                                 const QList<ServiceSettings> &after)
{
    QList<ServiceSettings> changed;
    for (qsizetype i = 0; i < std::min(before.size(), after.size()); ++i) {
        if (before.at(i) != after.at(i))
            changed.append(after.at(i));
    }
    return changed;
}

} // namespace Pulse
