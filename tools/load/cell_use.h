#pragma once
// Which cells of a made city are marked, and which are left free for those who come to mark: a rule
// of two numbers, so that the maker and the generator need not tell each other millions of cells.

#include <cstdint>

namespace letopis::load {

enum class CellUse : std::uint8_t { free, marked, absent };

/// `lesson_no` counts the lessons of a course from 0, `student_no` the list of its class. A fifth
/// is marked, about 220 marks of a student in a year; a sixteenth is absent.
constexpr CellUse use_of_cell(std::size_t lesson_no, std::size_t student_no) {
    if ((lesson_no + student_no) % 5 == 0) return CellUse::marked;
    if ((3 * lesson_no + 7 * student_no) % 13 == 5) return CellUse::absent;
    return CellUse::free;
}

/// Lessons whose topic was forgotten: the teacher may still write it.
constexpr bool has_topic(std::size_t lesson_no) { return lesson_no % 8 != 7; }

}  // namespace letopis::load
