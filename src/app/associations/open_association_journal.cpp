#include "app/associations/open_association_journal.h"

#include <algorithm>

#include "app/associations/association_sheets.h"
#include "domain/attendance/letters.h"
#include "domain/classes/direction_titles.h"
#include "ports/gathering/class_attendance.h"
#include "ports/gathering/names.h"
#include "ports/gathering/school_year.h"
#include "ports/gathering/timetable_words.h"
#include "ports/standing.h"

namespace letopis {
namespace {

Result<Done> check_may_read(Reader& reader, const Standing& standing, const StudyGroup& group,
                            const std::vector<CourseTitle>& courses) {
    if (courses.empty()) {
        LETOPIS_TRY(target, group_target(reader, group));
        return check_access(standing, Action::read_class, target);
    }
    Result<Done> first = Done{};
    for (const CourseTitle& one : courses) {
        LETOPIS_TRY(target, course_target(reader, one.course));
        auto may = check_access(standing, Action::read_journal, target);
        if (may) return may;
        if (&one == &courses.front()) first = std::move(may);
    }
    return first;
}

void add_description(const std::optional<Association>& association, const SchoolYear& year,
                     AssociationJournal& journal) {
    if (!association) return;
    journal.described = true;
    journal.direction_title =
        std::string{direction_title_in(association->direction, year.starts_on)};
    journal.capacity = association->capacity;
    journal.year_of_study = association->year_of_study;
    journal.years_in_programme = association->years_in_programme;
    journal.funding_title = std::string{funding_title(association->funding)};
}

Result<Done> add_title(Reader& reader, const StudyGroup& group, const SchoolYear& year,
                       const std::vector<CourseTitle>& courses, AssociationJournal& journal) {
    LETOPIS_TRY(organization, reader.organization());
    if (organization) journal.organization_full_name = std::move(organization->full_name);
    LETOPIS_TRY(association, reader.association(group.study_group_id));
    add_description(association, year, journal);
    journal.programme = programme_title(courses);
    for (const CourseTitle& one : courses) {
        journal.course_ids.push_back(one.course.course_id);
        journal.planned_hours += one.course.planned_lessons;
        LETOPIS_TRY(teachers, teachers_of_year(reader, one.teachers));
        if (journal.teachers.find(teachers) != std::string::npos) continue;
        journal.teachers += (journal.teachers.empty() ? "" : ", ") + teachers;
    }
    LETOPIS_TRY(hours, hours_of_group(reader, group, courses));
    journal.hours = std::move(hours);
    return Done{};
}

/// Those who joined after the start, and those who left since.
void count_moves(const std::vector<Enrolment>& enrolments, Date start,
                 AssociationJournal& journal) {
    for (const Enrolment& one : enrolments) {
        if (start < one.enrolled_on && one.enrolled_on <= journal.contingent.on) ++journal.joined;
        if (one.left_on && start <= *one.left_on && *one.left_on < journal.contingent.on)
            ++journal.left;
    }
}

Result<Done> add_attendance(Reader& reader, const StudyGroup& group, const SchoolYear& year,
                            Instant now, AssociationJournal& journal) {
    const Date to = std::min(journal.today, last_day_of(year));
    LETOPIS_TRY(attendance, ClassAttendance::gather(reader, group, year.starts_on, to, now));
    AttendanceTotals all;
    for (AssociationStudent& student : journal.students) {
        const auto totals = attendance.totals_of(student.student_id, year.starts_on, to);
        student.lessons = totals.lessons;
        student.missed = totals.missed;
        add(totals, all);
    }
    journal.attended = attended_text(all);
    return Done{};
}

/// The letters of the school's act in the cells, and what they mean under the sheet (ATT-01).
Result<Done> put_letters(Reader& reader, Date on, AssociationJournal& journal) {
    LETOPIS_TRY(policies, reader.policies());
    const AttendanceLetters letters = attendance_letters_on(policies, on);
    for (AssociationCell& cell : journal.cells)
        cell.text = with_letters(std::move(cell.text), letters);
    journal.letters_words = letters_legend(letters);
    return Done{};
}

}  // namespace

Result<AssociationJournal> open_association_journal(Reader& reader, const Standing& standing,
                                                    StudyGroupId id, Instant now) {
    LETOPIS_TRY(group, find_study_group(reader, id));
    LETOPIS_TRY(courses, reader.courses_of_group(id));
    LETOPIS_TRY_DONE(check_may_read(reader, standing, group, courses));
    if (group.family != ProgrammeFamily::additional) return RefusalCode::not_found;
    LETOPIS_TRY(year, find_school_year(reader, group.school_year_id));
    AssociationJournal journal{.study_group_id = id,
                               .title = group.title,
                               .school_year_title = year.title,
                               .today = moscow_date(now)};
    LETOPIS_TRY_DONE(add_title(reader, group, year, courses, journal));
    LETOPIS_TRY(listed, reader.students_of_group(id));
    LETOPIS_TRY(students, list_of_association(reader, listed, day_in(year, journal.today)));
    journal.students = std::move(students);
    LETOPIS_TRY(held, held_lessons(reader, courses, year, now));
    LETOPIS_TRY(lessons, content_of_lessons(reader, courses, held));
    journal.lessons = std::move(lessons);
    LETOPIS_TRY_DONE(add_cells(reader, courses, held, journal));
    LETOPIS_TRY_DONE(put_letters(reader, day_in(year, journal.today), journal));
    LETOPIS_TRY_DONE(add_events_and_achievements(reader, group, year, journal));
    LETOPIS_TRY_DONE(add_results(reader, courses, journal));
    LETOPIS_TRY_DONE(add_attendance(reader, group, year, now, journal));
    const auto enrolments = enrolments_of_list(listed);
    journal.contingent =
        contingent_on(journal.capacity, enrolments, year, day_in(year, journal.today));
    count_moves(enrolments, contingent_starts_on(year), journal);
    journal.given_hours = hours_given(held);
    journal.weeks = hours_by_week(held);
    return journal;
}

}  // namespace letopis
