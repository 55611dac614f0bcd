// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/item/session_store.h"

namespace Pulse::MockFleet {

/// The twelve sessions of the design's pictures, in the states that they show.
[[nodiscard]] QList<ServiceSettings> services();
/// Puts them and their heartbeats into the store, as they stand at `now`.
void fill(SessionStore &store, Instant now);
/// The same with nothing wrong.
void fillFine(SessionStore &store, Instant now);
/// Ten thousand in five groups, as the design's picture of the wall: one host of Telegram is gone.
void fillWall(SessionStore &store, Instant now);
/// Many plain sessions, for measurements.
[[nodiscard]] QList<ServiceSettings> manyServices(int count);
[[nodiscard]] SessionUpdate healthyUpdate(const ServiceSettings &service, Instant now, int number);

} // namespace Pulse::MockFleet
