// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_router.h"

int main(int argc, char **argv)
{
    return Pulse::runProgram(argc, argv);
}
