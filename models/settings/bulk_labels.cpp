// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/bulk_labels.h"

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

QList<ServiceSettings> changedBy(const BulkChange &change, const QList<ServiceSettings> &services)
{
    QList<ServiceSettings> changed;
    for (const ServiceSettings &before : services) {
        ServiceSettings after = before;
        for (const auto &[tag, wanted] : change.tags) {
            if (wanted && !after.tags.contains(tag))
                after.tags.append(tag);
            else if (!wanted)
                after.tags.removeAll(tag);
        }
        if (change.group)
            after.group = *change.group;
        if (after != before)
            changed.append(after);
    }
    return changed;
}

} // namespace Pulse
