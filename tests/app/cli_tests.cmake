# SPDX-FileCopyrightText: 2026 The Pulseboard authors
# SPDX-License-Identifier: GPL-3.0-or-later
foreach(name reader editor file secret)
    pulse_test(config_${name}_test SOURCES config_${name}_test.cpp LINK pulse_config LABELS app)
endforeach()
pulse_test(cli_lines_test SOURCES cli_lines_test.cpp LINK pulse_cli LABELS app)
pulse_test(cli_program_test SOURCES cli_program_test.cpp LINK pulse_flags Qt6::WebSockets LABELS app TIMEOUT 120)
target_compile_definitions(cli_program_test PRIVATE PULSE_PROGRAM="$<TARGET_FILE:pulseboard>")
add_dependencies(cli_program_test pulseboard)
