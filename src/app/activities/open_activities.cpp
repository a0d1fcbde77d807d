#include "app/activities/open_activities.h"

#include <algorithm>

#include "domain/classes/after_school.h"
#include "domain/classes/membership.h"
#include "ports/gathering/names.h"
#include "ports/gathering/school_year.h"
#include "ports/gathering/timetable_words.h"

namespace letopis {
namespace {

Result<ActivityCourse> line_of(Reader& reader, const CourseTitle& title, Date on) {
    ActivityCourse line{.course_id = title.course.course_id,
                        .study_group_id = title.course.study_group_id,
                        .kind = title.subject.kind,
                        .subject_title = title.subject.title,
                        .study_group_title = title.study_group.title,
                        .is_group = !is_home_class(title.study_group)};
    LETOPIS_TRY(teachers, teachers_on(reader, title.teachers, on));
    line.teachers = std::move(teachers);
    LETOPIS_TRY(hours, hours_of_group(reader, title.study_group, {title}));
    line.hours = std::move(hours);
    LETOPIS_TRY(listed, reader.students_of_group(line.study_group_id));
    line.student_count = static_cast<int>(
        std::count_if(listed.begin(), listed.end(),
                      [on](const ListedStudent& one) { return one.enrolment.covers(on); }));
    return line;
}

}  // namespace

Result<ActivityCourses> open_activities(Reader& reader, const Standing& standing, Instant now) {
    LETOPIS_TRY_DONE(check_access(standing, Action::read_school, Target{}));
    const Date today = moscow_date(now);
    LETOPIS_TRY(year, school_year_on(reader, today));
    ActivityCourses view{
        .school_year_title = year.title,
        .today = today,
        .starts_on = year.starts_on,
        .ends_on = year.ends_on,
        .may_form = check_access(standing, Action::form_courses, Target{}).has_value()};
    LETOPIS_TRY(groups, reader.study_groups(year.school_year_id));
    for (const StudyGroup& group : groups) {
        LETOPIS_TRY(titles, reader.courses_of_group(group.study_group_id));
        for (const CourseTitle& title : titles) {
            if (is_of_curriculum(title.subject.kind)) continue;
            LETOPIS_TRY(line, line_of(reader, title, day_in(year, today)));
            view.lines.push_back(std::move(line));
        }
    }
    std::stable_partition(view.lines.begin(), view.lines.end(), [](const ActivityCourse& one) {
        return one.kind == SubjectKind::extracurricular;
    });
    return view;
}

}  // namespace letopis
