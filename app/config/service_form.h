// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/config/config_editor.h"
#include "models/settings/settings_form.h"

#include <QByteArray>

namespace Pulse {

// The settings of one service as texts to be typed, and back. Pure. The fields are those of the
// schema's table, and what was typed is judged by the reader of the file itself: a form is good
// exactly when the file would be, and says so in the same words.

/// A service that is not in the file yet: what differs from its profile's defaults is typed.
/// `profiles` are those of the file, to choose from.
[[nodiscard]] SettingsForm formOfNew(const ServiceSettings &proposed,
                                     const QList<OwnProfile> &profiles = {});
/// A service as it stands in this text of the file: what is written there is typed. Nothing when it
/// is not there, or when the text has a fatal problem.
[[nodiscard]] std::optional<SettingsForm> formOf(const QByteArray &text, const ServiceId &id);

/// A form taken over into the file's text.
struct FormEdit {
    ConfigEdit edit;
    ServiceSettings service; ///< as it was written; of use while `edit.text` is there
    QStringList disputed;    ///< why there is no text: keys that were changed both ways
};
/// Writes a form onto the text of the file as it is now: a new service is added with an id that
/// nobody has there; of a known one only what differs from the form's own file is written, so that
/// what was changed in the file meanwhile stays. What was changed both ways is written only when
/// the form knows of it (see rebased()); else nothing is, and `disputed` names it. A known service
/// that is gone from the file is never added again.
[[nodiscard]] FormEdit withForm(const QByteArray &text, const SettingsForm &form);

} // namespace Pulse
