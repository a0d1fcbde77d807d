#pragma once
// check_journals: справка по итогам проверки журнала (F-22): how the journals of a class, or of all
// classes one may check, were kept between two days.

#include <optional>
#include <string>
#include <vector>

#include "domain/access/access.h"
#include "domain/statements/journal_check.h"
#include "ports/reader.h"

namespace letopis {

/// Что проверяется. What is not set is not asked about.
struct JournalCheckSearch {
    std::optional<StudyGroupId> study_group_id;  ///< Else every class one may check …
    std::optional<std::int64_t> grade;           ///< … of this grade.
    std::optional<Date> from;  ///< Both inclusive; the beginning of the school year …
    std::optional<Date> to;    ///< … and today.
};

struct CheckedCourse {
    CourseId course_id;
    std::string class_title;
    std::string study_group_title;  ///< Of a subgroup; "" for the class itself.
    std::string subject_title;
    std::string teachers;  ///< "Петрова А. И."
    CheckRates rates;
    int density_hundredths = 0;
    int remarks = 0;          ///< Made in these days.
    int waiting_remarks = 0;  ///< Of them, those that are not settled.
    bool operator==(const CheckedCourse&) const = default;
};
LETOPIS_DESCRIBE(CheckedCourse, course_id, class_title, study_group_title, subject_title, teachers,
                 rates, density_hundredths, remarks, waiting_remarks)

/// A class that may be chosen.
struct CheckableClass {
    StudyGroupId study_group_id;
    std::string title;
    int grade = 0;
    bool operator==(const CheckableClass&) const = default;
};
LETOPIS_DESCRIBE(CheckableClass, study_group_id, title, grade)

/// Справка.
struct JournalCheck {
    Date from;
    Date to;
    Date today;
    std::string title;  ///< "5 «А»", "5 параллель"; "" for all.
    std::string school_year_title;
    std::string checked_by;               ///< "Кротов И. П."
    std::vector<CheckableClass> classes;  ///< To choose from.
    std::vector<CheckedCourse> courses;   ///< By class, then by the curriculum.
    CheckRates total;
    int total_density_hundredths = 0;
    int remarks = 0;
    int waiting_remarks = 0;
    bool cut_off = false;  ///< There were more than limits::courses_in_report.
    bool operator==(const JournalCheck&) const = default;
};
LETOPIS_DESCRIBE(JournalCheck, from, to, today, title, school_year_title, checked_by, classes,
                 courses, total, total_density_hundredths, remarks, waiting_remarks, cut_off)

/// For whoever makes remarks: the director, the deputies, an inspector on what his visit names.
/// Each course costs a few questions, whatever the classes. Refuses as the second lock
/// (make_remarks); `not_found` for an unknown class; `invalid_value` naming the field for an end
/// before its beginning and for more than a school year (366 days).
Result<JournalCheck> check_journals(Reader& reader, const Standing& standing,
                                    const JournalCheckSearch& search, Instant now);

}  // namespace letopis
