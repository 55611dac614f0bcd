# SPDX-FileCopyrightText: 2026 The Pulseboard authors
# SPDX-License-Identifier: GPL-3.0-or-later
foreach(name text http socket fleet settings)
    pulse_test(demo_${name}_test SOURCES demo_${name}_test.cpp LINK pulse_demo LABELS app)
endforeach()
