# SPDX-FileCopyrightText: 2026 The Pulseboard authors
# SPDX-License-Identifier: GPL-3.0-or-later
foreach(name websocket endings leaving hostile http options request dns port tls words reader)
    pulse_test(transport_${name}_test SOURCES transport_${name}_test.cpp
        LINK pulse_transport pulse_faults LABELS app)
endforeach()
pulse_test(websocket_conformance_test SOURCES websocket_conformance_test.cpp
    LINK pulse_transport pulse_faults LABELS app TIMEOUT 120)
