# SPDX-FileCopyrightText: 2026 The Pulseboard authors
# SPDX-License-Identifier: GPL-3.0-or-later
# What desktops and software centres read must be what they accept. The tools are looked for when the
# tests run: to build the program nobody needs them.
set(_desktop ${PROJECT_SOURCE_DIR}/packaging/desktop/${PULSE_APP_ID})
add_test(NAME packaging_desktop_file COMMAND desktop-file-validate ${_desktop}.desktop)
add_test(NAME packaging_metainfo
         COMMAND appstreamcli validate --no-net --pedantic ${_desktop}.metainfo.xml)
add_test(NAME packaging_one_name COMMAND ${Python3_EXECUTABLE}
         ${PROJECT_SOURCE_DIR}/packaging/check_names.py ${PROJECT_SOURCE_DIR} ${PULSE_APP_ID} ${PROJECT_VERSION})
set_tests_properties(packaging_desktop_file packaging_metainfo packaging_one_name
                     PROPERTIES LABELS packaging TIMEOUT 60)
