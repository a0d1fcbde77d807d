# Language, warnings, sanitizers. Each preset of CMakePresets.json sets LETOPIS_SANITIZE.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(LETOPIS_SANITIZE "" CACHE STRING "Sanitizers, e.g. address,undefined")
set(LETOPIS_FUZZ OFF CACHE BOOL "Build the fuzzers (clang only)")

find_package(PkgConfig REQUIRED)
find_program(LETOPIS_CCACHE ccache)
if(LETOPIS_CCACHE)
  # What a precompiled header was made of is compared by its contents, not by macros and times.
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
    CCACHE_SLOPPINESS=pch_defines,time_macros ${LETOPIS_CCACHE})
endif()

add_library(letopis_flags INTERFACE)
target_include_directories(letopis_flags INTERFACE ${PROJECT_SOURCE_DIR}/src)
target_compile_options(letopis_flags INTERFACE
  -Wall -Wextra -Werror -Wpedantic -Wnon-virtual-dtor -Wold-style-cast
  -Wno-missing-field-initializers
  $<$<CXX_COMPILER_ID:GNU>:-Wshadow=local>  # clang's -Wshadow means more than locals.
  # clang 19 blames our std::stable_sort for what libstdc++ 12 calls inside it.
  $<$<CXX_COMPILER_ID:Clang>:-Wno-deprecated-declarations>
  # g++ 12 sees uninitialized strings inside std::variant where there are none (GCC bug 105562);
  # the dev preset's sanitizers look for the real ones.
  $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
# x86-64-v2 is every school server since 2009; hot libraries choose faster code at run time.
target_compile_options(letopis_flags INTERFACE -march=x86-64-v2)
# Some libraries ask for it: with it everywhere, all rooms can share one precompiled header.
target_compile_options(letopis_flags INTERFACE -pthread)
target_link_options(letopis_flags INTERFACE -Wl,--as-needed)
find_program(LETOPIS_MOLD mold)
if(LETOPIS_MOLD)
  target_link_options(letopis_flags INTERFACE -fuse-ld=mold)
endif()
if(LETOPIS_SANITIZE)
  target_compile_options(letopis_flags INTERFACE -fsanitize=${LETOPIS_SANITIZE}
    -fno-omit-frame-pointer -fno-sanitize-recover=all)
  target_link_options(letopis_flags INTERFACE -fsanitize=${LETOPIS_SANITIZE})
endif()
if(LETOPIS_FUZZ)
  # The fuzzers steer by the branches of the rooms themselves, not only of their own file.
  target_compile_options(letopis_flags INTERFACE -fsanitize=fuzzer-no-link)
endif()

# Headers that nearly every file reads, parsed once: standard ones for the rooms, GoogleTest for the
# tests. The other presets read every file as it stands, so a forgotten #include is found there.
option(LETOPIS_PCH "Precompile headers (preset release)" OFF)
if(LETOPIS_PCH)
  file(WRITE ${PROJECT_BINARY_DIR}/pch/empty.cpp "")
  add_library(letopis_pch OBJECT ${PROJECT_BINARY_DIR}/pch/empty.cpp)
  target_link_libraries(letopis_pch PRIVATE letopis_flags)
  target_precompile_headers(letopis_pch PRIVATE <algorithm> <array> <charconv> <functional> <map>
    <memory> <optional> <set> <span> <string> <string_view> <unordered_map> <variant> <vector>)
endif()
