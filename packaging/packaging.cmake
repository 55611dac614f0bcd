# SPDX-FileCopyrightText: 2026 The Pulseboard authors
# SPDX-License-Identifier: GPL-3.0-or-later
# What is installed where, and the Debian package. One string names everything the desktop knows us by.
include(GNUInstallDirs)
set(PULSE_APP_ID org.pulseboard.Pulseboard)
set(PULSE_DOC_DIR ${CMAKE_INSTALL_DATADIR}/doc/pulseboard)

if(TARGET pulseboard)
    install(TARGETS pulseboard RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
endif()
install(FILES packaging/desktop/${PULSE_APP_ID}.desktop
        DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES packaging/desktop/${PULSE_APP_ID}.metainfo.xml
        DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES resources/icons/app/${PULSE_APP_ID}.svg
        DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES resources/icons/app/${PULSE_APP_ID}-symbolic.svg
        DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/symbolic/apps)
install(FILES packaging/deb/copyright DESTINATION ${PULSE_DOC_DIR})

add_custom_target(package_files)
if(TARGET pulseboard)
    add_dependencies(package_files pulseboard)
endif()

# Debian wants these two compressed, and without a time inside so that two builds are equal.
find_program(PULSE_GZIP gzip REQUIRED)
function(pulse_install_compressed source name destination)
    set(packed ${PROJECT_BINARY_DIR}/packaging/${name})
    file(MAKE_DIRECTORY ${PROJECT_BINARY_DIR}/packaging)
    add_custom_command(OUTPUT ${packed} DEPENDS ${source} VERBATIM
        COMMAND sh -c "'${PULSE_GZIP}' -9nc '${source}' > '${packed}'")
    add_custom_target(packed_${name} ALL DEPENDS ${packed})
    add_dependencies(package_files packed_${name})
    install(FILES ${packed} DESTINATION ${destination})
endfunction()
pulse_install_compressed(${PROJECT_SOURCE_DIR}/packaging/deb/changelog changelog.gz ${PULSE_DOC_DIR})
pulse_install_compressed(${PROJECT_SOURCE_DIR}/packaging/man/pulseboard.1 pulseboard.1.gz
    ${CMAKE_INSTALL_MANDIR}/man1)

set(CPACK_PACKAGE_NAME pulseboard)
set(CPACK_PACKAGE_VENDOR "The Pulseboard authors")
set(CPACK_PACKAGE_CONTACT "The Pulseboard authors <authors@pulseboard.org>")
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "desktop monitor for bots and real-time services")
set(CPACK_PACKAGE_DESCRIPTION
"Pulseboard keeps a live connection to chat bots, WebSocket gateways and health
pages. It shows when the last heartbeat of each came, how long an answer takes
and, when something is wrong, what exactly and since when. It reconnects by
itself and tells people on the desktop, on Discord and by e-mail.

It also works without a window, for scripts and monitoring systems.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_GENERATOR DEB)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Loaded as plugins, so that no tool finds them: icons, and the history's SQLite.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6svg6, libqt6sql6-sqlite")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
    "fonts-inter, qt6-translations-l10n, gnome-keyring | keepassxc | kwalletmanager, gnome-shell | notification-daemon")
include(CPack)
