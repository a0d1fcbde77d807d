#pragma once
// open_student_modes: how one student learns this year, and his results with what may be carried
// from elsewhere (JRN-23).

#include <string>
#include <vector>

#include "app/modes/mode_lines.h"
#include "domain/access/access.h"

namespace letopis {

/// A result of a period or of the year: what stands there, and whence it came.
struct CarryPlace {
    PeriodId period_id;  ///< Nil: of the year.
    std::string title;   ///< "I четверть", "Год"
    std::string value;   ///< "" while nothing stands there.
    std::string note;  ///< Of a carried one: "ГБОУ «Школа № 1234», справка № 7 от 30.10.2026".
    EntryIndex version = -1;  ///< The entry of what stands there; -1: nothing does.
    bool may_carry = false;
    bool may_withdraw = false;  ///< The carried result there may be taken back.
    bool operator==(const CarryPlace&) const = default;
};
LETOPIS_DESCRIBE(CarryPlace, period_id, title, value, note, version, may_carry, may_withdraw)

struct CarryChoice {
    ResultValue value = ResultValue::five;
    std::string title;
    bool operator==(const CarryChoice&) const = default;
};
LETOPIS_DESCRIBE(CarryChoice, value, title)

struct CarryCourse {
    CourseId course_id;
    std::string subject_title;
    std::string study_group_title;
    std::vector<CarryPlace> places;    ///< The periods in order, then the year.
    std::vector<CarryChoice> choices;  ///< What its scale knows.
    bool operator==(const CarryCourse&) const = default;
};
LETOPIS_DESCRIBE(CarryCourse, course_id, subject_title, study_group_title, places, choices)

struct StudentModes {
    StudentId student_id;
    std::string student_name;
    std::string study_group_title;
    std::string school_year_title;
    Date today;
    std::vector<StudyModeLine> modes;  ///< Of the year and after it: those of today, the latest.
    std::vector<CarryCourse> courses;  ///< In order of the curriculum.
    bool may_keep = false;
    bool operator==(const StudentModes&) const = default;
};
LETOPIS_DESCRIBE(StudentModes, student_id, student_name, study_group_title, school_year_title,
                 today, modes, courses, may_keep)

/// For who keeps modes, and for the class teacher of one of his groups. Refuses as the second lock
/// (keep_modes); `not_found` for whoever is in no class this year.
Result<StudentModes> open_student_modes(Reader& reader, const Standing& standing,
                                        StudentId student_id, Instant now);

}  // namespace letopis
