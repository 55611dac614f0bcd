# SPDX-FileCopyrightText: 2026 The Pulseboard authors
# SPDX-License-Identifier: GPL-3.0-or-later
foreach(name desk metrics server)
    pulse_test(api_${name}_test SOURCES api_${name}_test.cpp api_fixture.h LINK pulse_api LABELS app)
endforeach()
pulse_test(api_program_test SOURCES api_program_test.cpp api_watch.h LINK pulse_flags Qt6::Network LABELS app)
target_compile_definitions(api_program_test PRIVATE PULSE_PROGRAM="$<TARGET_FILE:pulseboard>")
add_dependencies(api_program_test pulseboard)
