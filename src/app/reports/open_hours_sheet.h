#pragma once
// open_hours_sheet: табель учёта занятий of a month (F-14, CUR-04, JRN-22): hours that each teacher
// gave and recorded, by day. A lesson without a topic is not in it until it is recorded.

#include <optional>
#include <string>
#include <vector>

#include "domain/access/access.h"
#include "ports/reader.h"

namespace letopis {

/// Invariant: the days' sum is `hours`; hours = own + extra + substituted
/// + other_subject.
struct TaughtHours {
    std::vector<int> days;  ///< Academic hours on each of HoursSheet::days.
    int lessons = 0;        ///< A pair of a vocational group is one lesson and two hours.
    int hours = 0;
    int own = 0;
    int extra = 0;                   ///< Beyond the timetable.
    int substituted = 0;             ///< Instead of another, or beside a lesson of his own.
    int other_subject = 0;           ///< In the hour of a lesson given up for it (CUR-02).
    int coefficient_hundredths = 0;  ///< What the substituted hours come to, paid.
    int unrecorded = 0;              ///< Hours held without a topic: not in the sum.
    bool operator==(const TaughtHours&) const = default;
};
LETOPIS_DESCRIBE(TaughtHours, days, lessons, hours, own, extra, substituted, other_subject,
                 coefficient_hundredths, unrecorded)

/// Hours of one teacher in one course.
struct HoursOfCourse {
    CourseId course_id;
    std::string subject_title;
    std::string study_group_title;
    TaughtHours hours;
    bool operator==(const HoursOfCourse&) const = default;
};
LETOPIS_DESCRIBE(HoursOfCourse, course_id, subject_title, study_group_title, hours)

struct HoursOfTeacher {
    EmployeeId teacher_id;  ///< Nil: lessons of vacancies.
    std::string teacher;    ///< "Петрова А. И.", «вакансия»
    TaughtHours hours;
    std::vector<HoursOfCourse> courses;  ///< By subject, then by class.
    bool operator==(const HoursOfTeacher&) const = default;
};
LETOPIS_DESCRIBE(HoursOfTeacher, teacher_id, teacher, hours, courses)

/// Основание замен: a recorded reason by which lessons of the sheet were changed (CUR-02).
struct ReasonOfHours {
    EntryIndex change_reason = -1;
    std::string text;
    std::string bound_to;  ///< "Петрова А. И.", "5 «А»", "Вся организация"
    std::string document;  ///< "приказ № 12 от 12.10.2026"; "" without one.
    Date from_on;
    Date to_on;
    int hours = 0;  ///< Of the sheet: recorded ones.
    bool operator==(const ReasonOfHours&) const = default;
};
LETOPIS_DESCRIBE(ReasonOfHours, change_reason, text, bound_to, document, from_on, to_on, hours)

struct HoursSheet {
    Date today;
    std::vector<Date> days;                ///< Of the month.
    std::vector<HoursOfTeacher> teachers;  ///< By the alphabet.
    TaughtHours totals;
    bool cut_off = false;                ///< A day had more than limits::lessons_of_day.
    std::vector<ReasonOfHours> reasons;  ///< The earliest term first.
    bool operator==(const HoursSheet&) const = default;
};
LETOPIS_DESCRIBE(HoursSheet, today, days, teachers, totals, cut_off, reasons)

/// Of the month in which the date lies; of the current one without a date. Refuses as the second
/// lock (read_school).
Result<HoursSheet> open_hours_sheet(Reader& reader, const Standing& standing,
                                    std::optional<Date> month, Instant now);

}  // namespace letopis
