#pragma once
// The shape of the demo school (контингент): which classes and groups there are, how many students
// in each. A group goes through both years together; only its grade grows.

#include <string>
#include <vector>

#include "demo/chance.h"
#include "domain/classes/classes.h"

namespace letopis::demo {

/// The two school years that a demo tells.
enum class TaughtYear { last, current };

/// A class, a vocational group or an association through both years; a group that has graduated is
/// there in the last one only.
struct GroupLine {
    ProgrammeFamily family = ProgrammeFamily::general;
    int grade = 0;       ///< In the current year: класс, курс, год обучения.
    std::string letter;  ///< Of a class.
    int size = 0;
    bool has_graduated = false;

    bool is_there_in(TaughtYear year) const { return year == TaughtYear::last || !has_graduated; }
    int grade_in(TaughtYear year) const { return year == TaughtYear::current ? grade : grade - 1; }
    /// "6 «А»", "ИС-21", "Хореография, 2 год обучения".
    std::string title_in(TaughtYear year) const;
    /// Half-years in grades 10 and 11.
    bool in_half_years(TaughtYear year) const;
};

/// About `student_count` students in all: 4 «А», 6 «А», 9 «Б», 11 «А», a vocational group and an
/// association; more students, more parallel classes. Classes first, from the youngest.
std::vector<GroupLine> school_shape(int student_count, Chance& chance);

inline constexpr int usual_student_count = 140;
inline constexpr int greatest_student_count = 2000;

}  // namespace letopis::demo
