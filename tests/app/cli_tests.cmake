# SPDX-FileCopyrightText: 2026 The Pulseboard authors
# SPDX-License-Identifier: GPL-3.0-or-later
foreach(name channel checks reader problems values editor file form export gatus import profile secret)
    pulse_test(config_${name}_test SOURCES config_${name}_test.cpp LINK pulse_config LABELS app)
endforeach()
pulse_test(cli_lines_test SOURCES cli_lines_test.cpp LINK pulse_cli LABELS app)
foreach(name check file program watch)
    pulse_test(cli_${name}_test SOURCES cli_${name}_test.cpp cli_heart.h cli_page.h cli_run.h
        LINK pulse_flags Qt6::WebSockets LABELS app TIMEOUT 120)
endforeach()
pulse_test(cli_process_test SOURCES cli_process_test.cpp cli_page.h LINK pulse_flags Qt6::Network LABELS app TIMEOUT 120)
foreach(name check file program watch process)
    target_compile_definitions(cli_${name}_test PRIVATE PULSE_PROGRAM="$<TARGET_FILE:pulseboard>")
    add_dependencies(cli_${name}_test pulseboard)
endforeach()
