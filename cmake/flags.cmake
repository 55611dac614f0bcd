# SPDX-FileCopyrightText: 2026 The Pulseboard authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Every flag and define stands on this one target; all others link it.
option(PULSE_WARNINGS_ARE_ERRORS "Stop at the first warning (on in our presets, never forced on packagers)" OFF)
option(PULSE_SANITIZE "Address and undefined-behaviour sanitizers" OFF)
option(PULSE_COVERAGE "Line coverage" OFF)

add_library(pulse_flags INTERFACE)
target_compile_features(pulse_flags INTERFACE cxx_std_20)
target_include_directories(pulse_flags INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_definitions(pulse_flags INTERFACE
    PULSE_VERSION="${PROJECT_VERSION}"
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_NO_KEYWORDS QT_STRICT_ITERATORS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_compile_options(pulse_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wold-style-cast -Wcast-qual -Wsuggest-override
    -Wnon-virtual-dtor -Woverloaded-virtual -Wundef -Werror=return-type -Werror=switch
    -fpch-preprocess)
if(PULSE_WARNINGS_ARE_ERRORS)
    target_compile_options(pulse_flags INTERFACE -Werror)
endif()
if(PULSE_SANITIZE)
    # With the sanitizers' own code in between, GCC suspects std::variant and std::optional at random.
    target_compile_options(pulse_flags INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer -O1 -Wno-maybe-uninitialized)
    target_link_options(pulse_flags INTERFACE -fsanitize=address,undefined)
    target_compile_definitions(pulse_flags INTERFACE PULSE_SANITIZED)
endif()
if(PULSE_COVERAGE)
    target_compile_options(pulse_flags INTERFACE --coverage)
    target_link_options(pulse_flags INTERFACE --coverage)
endif()

find_program(PULSE_CCACHE ccache)
if(PULSE_CCACHE)
    # Objects are known again in another clone, and with precompiled headers.
    set(CMAKE_CXX_COMPILER_LAUNCHER env CCACHE_BASEDIR=${PROJECT_SOURCE_DIR} CCACHE_NOHASHDIR=1
        CCACHE_SLOPPINESS=pch_defines,time_macros CCACHE_PCH_EXTSUM=1 ${PULSE_CCACHE})
endif()
find_program(PULSE_MOLD mold)
if(PULSE_MOLD)
    add_link_options(-fuse-ld=mold)
endif()

# The same flags everywhere, so one set of precompiled headers does for all: it halves a full build.
add_library(pulse_headers STATIC ${PROJECT_SOURCE_DIR}/cmake/common_headers.cpp)
target_link_libraries(pulse_headers PRIVATE pulse_flags Qt6::Core)
target_precompile_headers(pulse_headers PRIVATE ${PROJECT_SOURCE_DIR}/cmake/common_headers.h)
# GCC never writes the same precompiled bytes twice, so ccache compares what went into them.
file(SHA256 ${PROJECT_SOURCE_DIR}/cmake/common_headers.h PULSE_HEADERS_SUM)
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/cmake/common_headers.h)
file(GENERATE OUTPUT ${PROJECT_BINARY_DIR}/CMakeFiles/pulse_headers.dir/cmake_pch.hxx.gch.sum
     CONTENT "${PULSE_HEADERS_SUM} Qt ${Qt6_VERSION} ${CMAKE_CXX_COMPILER_ID} ${CMAKE_CXX_COMPILER_VERSION}\n")
# pulse_common_headers(targets...): only for what uses Qt and has no flags of its own.
function(pulse_common_headers)
    foreach(target ${ARGN})
        target_precompile_headers(${target} REUSE_FROM pulse_headers)
    endforeach()
endfunction()

# pulse_library(NAME [LINK libs...]): one static library of this folder; add its files with target_sources.
function(pulse_library name)
    cmake_parse_arguments(ARG "" "" "LINK" ${ARGN})
    add_library(${name} STATIC)
    # CMake 3.25 does not run moc again when the list of files changes, unless it is told so.
    set_target_properties(${name} PROPERTIES AUTOMOC ON LINKER_LANGUAGE CXX AUTOGEN_TARGET_DEPENDS
        ${CMAKE_CURRENT_BINARY_DIR}/CMakeFiles/${name}_autogen.dir/AutogenInfo.json)
    target_link_libraries(${name} PUBLIC pulse_flags ${ARG_LINK})
    pulse_common_headers(${name})
endfunction()
