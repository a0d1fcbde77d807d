#pragma once
// Cast (действующие лица): the people of a made city who come during a run, each with a session
// that was opened beforehand, and what they look at. A text file, one thing a line:
//
//   class   GROUP_ID STUDENT_ID …               students in the order of the list
//   teacher TOKEN CSRF
//   course  COURSE_ID CLASS LESSON_ID:LESSON_NO …   of the last teacher; CLASS counts from 0;
//                                               lessons that may still be written into
//   deputy  TOKEN CSRF FIRST_CLASS LAST_CLASS
//   family  TOKEN CSRF STUDENT_ID
//   period  PERIOD_ID                           the one whose marks may be confirmed; of the
//                                               courses that follow

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace letopis::load {

struct Pass {
    std::string token;
    std::string csrf;
};

struct CastLesson {
    std::string lesson_id;
    std::size_t lesson_no = 0;  ///< In its course, from 0 (cell_use.h).
};

struct CastClass {
    std::string study_group_id;
    std::vector<std::string> student_ids;
};

struct CastCourse {
    std::string course_id;
    std::string period_id;
    std::size_t class_index = 0;
    std::size_t teacher_index = 0;
    std::vector<CastLesson> lessons;
};

struct CastTeacher {
    Pass pass;
    std::vector<std::size_t> courses;
};

struct CastDeputy {
    Pass pass;
    std::size_t first_class = 0;
    std::size_t last_class = 0;
};

struct CastFamily {
    Pass pass;
    std::string student_id;
};

struct Cast {
    std::vector<CastClass> classes;
    std::vector<CastTeacher> teachers;
    std::vector<CastCourse> courses;
    std::vector<CastDeputy> deputies;
    std::vector<CastFamily> families;
};

/// Refuses `malformed_request` with the line that is not as above.
Result<Cast> parse_cast(std::string_view text);
std::string cast_text(const Cast& cast);

}  // namespace letopis::load
