// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/config/config_schema.h"

// The sections of a [[service]], of which serviceFields() puts the whole together.
namespace Pulse::Schema {

// How it is connected to.
[[nodiscard]] QList<ServiceField> heartbeatFields();
[[nodiscard]] QList<ServiceField> reconnectFields();
[[nodiscard]] QList<ServiceField> socketIoFields();
[[nodiscard]] QList<ServiceField> tlsFields();

// What it is asked, and what is made of its answers.
[[nodiscard]] QList<ServiceField> healthFields();
[[nodiscard]] QList<ServiceField> requestFields(); ///< with the sections ping and identity
[[nodiscard]] QList<ServiceField> accountFields();
[[nodiscard]] QList<ServiceField> messageFields();
[[nodiscard]] QList<ServiceField> limitFields();

} // namespace Pulse::Schema
