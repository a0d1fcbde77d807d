#include "app/practice/open_practice_courses.h"

#include <algorithm>
#include <set>

#include "app/practice/practice_facts.h"
#include "app/practice/practice_lines.h"
#include "domain/classes/membership.h"
#include "ports/gathering/names.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {
namespace {

constexpr int years_shown = 2;

bool may_open(const Standing& standing, const Target& target) {
    return check_access(standing, Action::keep_practice, target).has_value() ||
           check_access(standing, Action::assess_practice, target).has_value();
}

/// Whether an assignment of the course names him as the lead of the college.
Result<bool> leads_in(Reader& reader, const Standing& standing, CourseId course_id) {
    LETOPIS_TRY(known, reader.practice_of_course(course_id));
    return std::any_of(known.begin(), known.end(), [&](const PracticeAssignment& one) {
        return leads_practice(one, standing);
    });
}

/// Of practice that goes on, or waits for its sheet, in a course where that can be mended yet.
Result<Done> count_diary(Reader& reader, const PracticeAssignment& one, Instant now,
                         PracticeCourse& course) {
    LETOPIS_TRY(diary, count_practice_lines(reader, one, now));
    course.behind += diary.missing.empty() ? 0 : 1;
    course.waiting += diary.waiting_days == 0 ? 0 : 1;
    return Done{};
}

Result<PracticeCourse> course_of(Reader& reader, const CourseTitle& title, const SchoolYear& year,
                                 Instant now) {
    const Date today = moscow_date(now);
    const Date on = day_in(year, today);
    LETOPIS_TRY(teachers, teachers_on(reader, title.teachers, on));
    PracticeCourse course{.course_id = title.course.course_id,
                          .subject_title = title.subject.title,
                          .study_group_id = title.study_group.study_group_id,
                          .study_group_title = title.study_group.title,
                          .school_year_title = year.title,
                          .teachers = std::move(teachers)};
    LETOPIS_TRY(known, reader.practice_of_course(course.course_id));
    LETOPIS_TRY(is_open, is_course_open(reader, title.course));
    std::set<StudentId> sent;
    for (const PracticeAssignment& one : known) {
        sent.insert(one.student_id);
        const PracticeState state = practice_state(one, today);
        course.under_way += state == PracticeState::under_way ? 1 : 0;
        course.to_assess += state == PracticeState::to_assess ? 1 : 0;
        course.assessed += state == PracticeState::assessed ? 1 : 0;
        if (is_open && (state == PracticeState::under_way || state == PracticeState::to_assess))
            LETOPIS_TRY_DONE(count_diary(reader, one, now, course));
    }
    LETOPIS_TRY(listed, reader.students_of_group(course.study_group_id));
    for (const Member& member : members_of(listed)) {
        if (!member.covers(on)) continue;
        ++course.students;
        if (sent.contains(member.person.person_id)) ++course.sent;
    }
    return course;
}

Result<Done> add_group(Reader& reader, const Standing& standing, const StudyGroup& group,
                       const SchoolYear& year, Instant now, PracticeCourses& view) {
    LETOPIS_TRY(titles, reader.courses_of_group(group.study_group_id));
    for (const CourseTitle& title : titles) {
        if (!is_practice(title)) continue;
        LETOPIS_TRY(target, course_target(reader, title.course));
        if (!may_open(standing, target)) {
            LETOPIS_TRY(leads, leads_in(reader, standing, title.course.course_id));
            if (!leads) continue;
        }
        LETOPIS_TRY(course, course_of(reader, title, year, now));
        view.courses.push_back(std::move(course));
    }
    return Done{};
}

}  // namespace

Result<PracticeCourses> open_practice_courses(Reader& reader, const Standing& standing,
                                              Instant now) {
    const Date today = moscow_date(now);
    if (standing.teaches_courses.empty() && standing.appointed.empty())
        LETOPIS_TRY_DONE(check_access(standing, Action::keep_practice,
                                      Target{.study_group_ids = standing.leads_groups}));
    LETOPIS_TRY(years, reader.school_years());
    LETOPIS_TRY(current, school_year_on(reader, today));
    PracticeCourses view;
    int shown = 0;
    for (auto year = years.rbegin(); year != years.rend() && shown < years_shown; ++year) {
        if (current.starts_on < year->starts_on) continue;
        ++shown;
        LETOPIS_TRY(groups, reader.study_groups(year->school_year_id));
        for (const StudyGroup& group : groups)
            if (group.family != ProgrammeFamily::additional)
                LETOPIS_TRY_DONE(add_group(reader, standing, group, *year, now, view));
    }
    return view;
}

}  // namespace letopis
