// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/config/config.h"

#include <QByteArray>

#include <optional>

namespace Pulse {

/// A changed text of the file, or why it could not be made.
struct ConfigEdit {
    std::optional<QByteArray> text;
    QString problem;           ///< set when `text` is absent
    bool commentsLost = false; ///< the whole file was written anew, see below
};

// Edits of the file's text. Pure. Only the touched values, lines or blocks are replaced; comments,
// order, unknown keys and later sections stay. The result is read back before it is returned: it
// must say exactly what was wanted and nothing else may differ. Where a range of text cannot be
// replaced (services written as one inline array, a section as an inline table), the tree is
// changed and printed anew: then everything is kept but the comments, and `commentsLost` says so.
// A text with a fatal problem is never edited.

/// Replaces the service with the same id, or adds it at the end. Keys that have the profile's
/// default are taken out; an id is always written, so that a later rename does not change it.
[[nodiscard]] ConfigEdit withService(const QByteArray &text, const ServiceSettings &service);
/// The same for several services, each once; all or none, in one pass over the text.
[[nodiscard]] ConfigEdit withServices(const QByteArray &text,
                                      const QList<ServiceSettings> &services);
/// Adds these at the end, all or none; each must have an id that is not there yet.
[[nodiscard]] ConfigEdit withNewServices(const QByteArray &text,
                                         const QList<ServiceSettings> &services);
/// Takes a service out; one that is not there is no problem.
[[nodiscard]] ConfigEdit withoutService(const QByteArray &text, const ServiceId &id);
/// What every edit answers to a text with a fatal problem, which this reading tells.
[[nodiscard]] ConfigEdit uneditable(const ConfigReading &reading);

} // namespace Pulse
