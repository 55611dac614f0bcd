# SPDX-FileCopyrightText: 2026 The Pulseboard authors
# SPDX-License-Identifier: GPL-3.0-or-later
foreach(name desk metrics server)
    pulse_test(api_${name}_test SOURCES api_${name}_test.cpp api_fixture.h LINK pulse_api LABELS app)
endforeach()
foreach(name program push)
    pulse_test(api_${name}_test SOURCES api_${name}_test.cpp api_watch.h LINK pulse_flags Qt6::Network LABELS app)
    target_compile_definitions(api_${name}_test PRIVATE PULSE_PROGRAM="$<TARGET_FILE:pulseboard>")
    add_dependencies(api_${name}_test pulseboard)
endforeach()
