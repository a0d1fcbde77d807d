#include "app/diary/open_diary.h"

#include <algorithm>

#include "app/diary/diary_courses.h"
#include "app/diary/planned_in_week.h"
#include "domain/calendar/policies.h"
#include "ports/gathering/names.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {
namespace {

// Homework of the week's lessons was set at the lesson before. It is a week back at most, but for
// holidays and long quarantines: then the look goes further, for what is rare need not be fast.
constexpr int days_back = 7;
constexpr int days_back_over_holidays = 45;
// The next school day is in the next week, but for holidays.
constexpr int days_ahead = 7;
constexpr int days_ahead_over_holidays = 21;

/// Whether each course with a lesson in the week also has an earlier one here.
bool has_lessons_before(const std::vector<DiaryCourse>& courses, Date monday) {
    return std::all_of(courses.begin(), courses.end(), [&](const DiaryCourse& course) {
        return course.lessons.empty() || course.lessons.front().lesson_on < monday;
    });
}

Result<std::vector<DiaryCourse>> read_week(Reader& reader, const std::vector<Stay>& stays,
                                           Week week) {
    LETOPIS_TRY(courses,
                read_courses(reader, stays, week.monday.plus_days(-days_back), week.sunday()));
    if (has_lessons_before(courses, week.monday)) return courses;
    return read_courses(reader, stays, week.monday.plus_days(-days_back_over_holidays),
                        week.sunday());
}

/// The first day with a lesson among these.
class FirstDay {
public:
    explicit FirstDay(Date after) : after_{after} {}

    void see(const Lesson& lesson) {
        if (lesson.state == LessonState::cancelled || lesson.lesson_on <= after_) return;
        if (!found_ || lesson.lesson_on < *found_) found_ = lesson.lesson_on;
    }
    const std::optional<Date>& found() const { return found_; }

private:
    Date after_;
    std::optional<Date> found_;
};

/// The first day after today on which he has a lesson. `courses` hold the lessons of some days
/// around `week`; other days are asked for.
Result<std::optional<Date>> next_school_day(Reader& reader, const std::vector<Stay>& stays,
                                            const std::vector<DiaryCourse>& courses, Week week,
                                            Date today) {
    FirstDay first{today};
    Date from = today.plus_days(1);
    if (week.monday.plus_days(-days_back) <= from && from <= week.sunday()) {
        for (const DiaryCourse& course : courses)
            for (const Lesson& lesson : course.lessons) first.see(lesson);
        from = week.sunday().plus_days(1);
    }
    for (const int days : {days_ahead, days_ahead_over_holidays}) {
        if (first.found()) break;
        const Date to = from.plus_days(days - 1);
        for (const Stay& stay : stays) {
            if (!stay.touches(from, to)) continue;
            LETOPIS_TRY(lessons,
                        reader.lessons_of_group(stay.study_group.study_group_id, from, to));
            for (const Lesson& lesson : lessons)
                if (stay.enrolment.covers(lesson.lesson_on)) first.see(lesson);
        }
        from = to.plus_days(1);
    }
    return first.found();
}

/// Names of those who hold lessons of the week instead of their teachers.
Result<std::map<EmployeeId, std::string>> substitutes_in(Reader& reader,
                                                         const std::vector<DiaryCourse>& courses,
                                                         Week week) {
    std::map<EmployeeId, std::string> names;
    for (const DiaryCourse& course : courses)
        for (const Lesson& lesson : course.lessons) {
            if (!lesson.substitution || lesson.lesson_on < week.monday) continue;
            std::string& name = names[lesson.substitution->substitute_id];
            if (!name.empty()) continue;
            LETOPIS_TRY(known, short_name(reader, lesson.substitution->substitute_id));
            name = std::move(known);
        }
    return names;
}

}  // namespace

Result<DiaryWeek> open_diary(Reader& reader, const Standing& standing, StudentId student_id,
                             Week week, Instant now) {
    const Date today = moscow_date(now);
    LETOPIS_TRY(target, student_target(reader, student_id, today));
    LETOPIS_TRY_DONE(check_access(standing, Action::read_diary, target));
    LETOPIS_TRY(student, reader.person(student_id));
    LETOPIS_TRY(stays, read_stays(reader, student_id));
    const Stay* main = main_stay(stays, week.monday, week.sunday());
    if (!student || main == nullptr) return RefusalCode::not_found;

    DiaryFacts facts{
        .student = *std::move(student), .study_group_title = main->study_group.title, .week = week};
    LETOPIS_TRY(periods, periods_of(reader, main->study_group.period_system_id));
    LETOPIS_TRY(courses, read_week(reader, stays, week));
    LETOPIS_TRY_DONE(add_cells(reader, student_id, week.monday, week.sunday(), courses));
    LETOPIS_TRY(next_day, next_school_day(reader, stays, courses, week, today));
    LETOPIS_TRY(substitutes, substitutes_in(reader, courses, week));
    LETOPIS_TRY(exemptions, reader.exemptions_of_student(student_id, week.monday, week.sunday()));
    facts.substitutes = std::move(substitutes);
    LETOPIS_TRY(modes, reader.study_modes_of_student(student_id, week.monday, week.sunday()));
    LETOPIS_TRY(special, reader.calendar_days(week.monday, week.sunday()));
    facts.special_days = std::move(special);
    LETOPIS_TRY(policies, reader.policies());
    facts.policies = policies_on(policies, today);
    facts.exemptions = std::move(exemptions);
    facts.study_modes = std::move(modes);
    facts.periods = std::move(periods);
    facts.courses = std::move(courses);
    facts.next_school_day = next_day;
    DiaryWeek shown = assemble_week(facts, now);
    LETOPIS_TRY_DONE(add_planned_works(reader, stays, shown));
    return shown;
}

}  // namespace letopis
