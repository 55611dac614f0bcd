# SPDX-FileCopyrightText: 2026 The Pulseboard authors
# SPDX-License-Identifier: GPL-3.0-or-later
# What desktops and software centres read must be what they accept.
find_program(PULSE_DESKTOP_FILE_VALIDATE desktop-file-validate REQUIRED)
find_program(PULSE_APPSTREAMCLI appstreamcli REQUIRED)
set(_desktop ${PROJECT_SOURCE_DIR}/packaging/desktop/${PULSE_APP_ID})
add_test(NAME packaging_desktop_file COMMAND ${PULSE_DESKTOP_FILE_VALIDATE} ${_desktop}.desktop)
add_test(NAME packaging_metainfo
         COMMAND ${PULSE_APPSTREAMCLI} validate --no-net --pedantic ${_desktop}.metainfo.xml)
add_test(NAME packaging_one_name COMMAND ${Python3_EXECUTABLE}
         ${PROJECT_SOURCE_DIR}/packaging/check_names.py ${PROJECT_SOURCE_DIR} ${PULSE_APP_ID} ${PROJECT_VERSION})
set_tests_properties(packaging_desktop_file packaging_metainfo packaging_one_name
                     PROPERTIES LABELS packaging TIMEOUT 60)
