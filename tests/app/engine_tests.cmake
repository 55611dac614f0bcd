# SPDX-FileCopyrightText: 2026 The Pulseboard authors
# SPDX-License-Identifier: GPL-3.0-or-later
foreach(name deadline_queue dispatcher_crowd dispatcher_descriptors dispatcher_loop
             dispatcher_network dispatcher_sockets dispatcher_timers)
    pulse_test(${name}_test SOURCES ${name}_test.cpp LINK pulse_engine LABELS app)
endforeach()
pulse_test(check_steps_test SOURCES check_steps_test.cpp LINK pulse_engine LABELS app)
# Qt's own client, which uses the dispatcher as any program would.
target_link_libraries(dispatcher_network_test PRIVATE Qt6::WebSockets)
pulse_test(detect_runner_test SOURCES detect_runner_test.cpp LINK pulse_cli pulse_demo pulse_faults LABELS app TIMEOUT 120)
