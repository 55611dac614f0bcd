// SPDX-FileCopyrightText: 2026 The Pulseboard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_router.h"
#include "app/history_host.h"

#include <cstdio>
#include <cstdlib>

int main(int argc, char **argv)
{
    const int code = Pulse::runProgram(argc, argv);
    if (Pulse::HistoryHost::isThreadLeft()) { // it may still use what an orderly end takes apart
        std::fflush(nullptr);
        std::_Exit(code);
    }
    return code;
}
