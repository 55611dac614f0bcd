// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A target needs a file to have its headers compiled for.
#include "cmake/common_headers.h"
