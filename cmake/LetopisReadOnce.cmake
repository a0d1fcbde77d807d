# letopis_read_once(): headers that nearly every file includes are read once, not six hundred times.
#
# With LETOPIS_READ_ONCE, for clang: two precompiled headers, one for the rooms and one for their
# tests, which adds GoogleTest. They change no meaning: every file still names what it uses, which
# the presets without them check. clang's are read piece by piece as they are needed; g++'s are
# read whole, and won nothing (docs/adr/0025).
#
# Of the rooms' own files up to LETOPIS_TOGETHER that lie in one folder are compiled as one: what
# they all include and instantiate is compiled once. Two files of a folder therefore have no helpers
# of the same name; the presets that compile each by itself see that it names what it uses.
option(LETOPIS_READ_ONCE "Read common headers once (clang)" OFF)
set(LETOPIS_TOGETHER 5 CACHE STRING "How many files of a folder are compiled as one; 1: none")

set(letopis_common_headers
  <algorithm> <array> <atomic> <chrono> <condition_variable> <functional> <map> <memory> <mutex>
  <optional> <set> <span> <sstream> <string> <string_view> <thread> <unordered_map> <variant>
  <vector>
  ${PROJECT_SOURCE_DIR}/src/base/id.h ${PROJECT_SOURCE_DIR}/src/base/result.h
  ${PROJECT_SOURCE_DIR}/src/base/time.h ${PROJECT_SOURCE_DIR}/src/entry/entry.h
  ${PROJECT_SOURCE_DIR}/src/ports/readers.h ${PROJECT_SOURCE_DIR}/src/ports/writer.h)

function(letopis_common_headers_of name flags)
  file(WRITE ${PROJECT_BINARY_DIR}/${name}.cpp "")
  add_library(${name} OBJECT ${PROJECT_BINARY_DIR}/${name}.cpp)
  target_link_libraries(${name} PRIVATE ${flags})
  target_precompile_headers(${name} PRIVATE ${letopis_common_headers} ${ARGN})
endfunction()

# letopis_compile_together(TARGET): groups the .cpp files of each folder, in the order of their
# names, but not of a room that is LETOPIS_APART or of what only tests use.
function(letopis_compile_together target)
  get_target_property(sources ${target} SOURCES)
  get_target_property(root ${target} SOURCE_DIR)
  get_target_property(apart ${target} LETOPIS_APART)
  if(apart OR target MATCHES "_test(ing)?$")
    return()
  endif()
  list(FILTER sources INCLUDE REGEX "^[^/$].*\\.cpp$")
  list(SORT sources)
  set(last "none")
  foreach(source ${sources})
    get_filename_component(folder ${source} DIRECTORY)
    if(NOT folder STREQUAL last)
      set(last "${folder}")
      set(count 0)
    endif()
    math(EXPR chunk "${count} / ${LETOPIS_TOGETHER}")
    math(EXPR count "${count} + 1")
    string(MAKE_C_IDENTIFIER "${folder}_${chunk}" group)
    set_source_files_properties(${root}/${source} TARGET_DIRECTORY ${target}
      PROPERTIES UNITY_GROUP ${group})
  endforeach()
  set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
endfunction()

function(letopis_read_once_in folder)
  get_property(targets DIRECTORY ${folder} PROPERTY BUILDSYSTEM_TARGETS)
  foreach(target ${targets})
    get_target_property(type ${target} TYPE)
    get_target_property(libraries ${target} LINK_LIBRARIES)
    if(type MATCHES "STATIC_LIBRARY|OBJECT_LIBRARY|EXECUTABLE" AND libraries)
      if(libraries MATCHES "letopis_test_flags")
        target_precompile_headers(${target} REUSE_FROM letopis_common_headers_of_tests)
      else()
        target_precompile_headers(${target} REUSE_FROM letopis_common_headers)
        if(LETOPIS_TOGETHER GREATER 1 AND folder MATCHES "/src")
          letopis_compile_together(${target})
        endif()
      endif()
    endif()
  endforeach()
  get_property(folders DIRECTORY ${folder} PROPERTY SUBDIRECTORIES)
  foreach(inner ${folders})
    letopis_read_once_in(${inner})
  endforeach()
endfunction()

function(letopis_read_once)
  if(NOT LETOPIS_READ_ONCE OR NOT CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
    return()
  endif()
  letopis_common_headers_of(letopis_common_headers letopis_flags)
  if(LETOPIS_TESTS)
    letopis_common_headers_of(letopis_common_headers_of_tests letopis_test_flags
      <gmock/gmock.h> <gtest/gtest.h>)
  endif()
  letopis_read_once_in(${PROJECT_SOURCE_DIR}/src)
  letopis_read_once_in(${PROJECT_SOURCE_DIR}/tools)
  if(LETOPIS_TESTS)
    letopis_read_once_in(${PROJECT_SOURCE_DIR}/tests)
  endif()
endfunction()
