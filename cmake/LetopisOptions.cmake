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
  # What a file includes is learnt from the compiler itself: a file that is not in the cache is read
  # once, not twice.
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_DEPEND=1
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
# Some libraries ask for it; with it everywhere, what is compiled in one room is right in all.
target_compile_options(letopis_flags INTERFACE -pthread)
# Programs as libraries: common headers are compiled once for both (LetopisReadOnce.cmake).
target_compile_options(letopis_flags INTERFACE -fPIC)
# A precompiled header is the same whenever it was made, so that ccache knows it again.
target_compile_options(letopis_flags INTERFACE
  $<$<CXX_COMPILER_ID:Clang>:SHELL:-Xclang -fno-pch-timestamp>)
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

# For rooms that put answers together from what others have read: functions of templates are called,
# not copied into each caller. A tenth less to compile, a third less code (docs/adr/0026).
set(letopis_sparingly
  $<$<AND:$<CXX_COMPILER_ID:Clang>,$<CONFIG:Release>>:-mllvm=-inline-threshold=60>)
