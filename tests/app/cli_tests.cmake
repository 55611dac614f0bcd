# SPDX-FileCopyrightText: 2026 The Pulseboard authors
# SPDX-License-Identifier: GPL-3.0-or-later
foreach(name channel reader editor file form export gatus import profile secret)
    pulse_test(config_${name}_test SOURCES config_${name}_test.cpp LINK pulse_config LABELS app)
endforeach()
pulse_test(cli_lines_test SOURCES cli_lines_test.cpp LINK pulse_cli LABELS app)
pulse_test(cli_program_test SOURCES cli_program_test.cpp cli_page.h LINK pulse_flags Qt6::WebSockets LABELS app TIMEOUT 120)
pulse_test(cli_process_test SOURCES cli_process_test.cpp cli_page.h LINK pulse_flags Qt6::Network LABELS app TIMEOUT 120)
foreach(name program process)
    target_compile_definitions(cli_${name}_test PRIVATE PULSE_PROGRAM="$<TARGET_FILE:pulseboard>")
    add_dependencies(cli_${name}_test pulseboard)
endforeach()
