#include "app/control/open_briefings.h"

#include <algorithm>

#include "base/limits.h"
#include "domain/lessons/briefings.h"
#include "ports/gathering/names.h"
#include "ports/gathering/school_year.h"

namespace letopis {
namespace {

/// Courses in sight that need a briefing.
Result<std::vector<CourseTitle>> courses_in_sight(Reader& reader, const Standing& standing,
                                                  bool whole_school, SchoolYearId year) {
    std::vector<CourseTitle> wanted;
    const auto take = [&](std::vector<CourseTitle> titles) {
        for (CourseTitle& title : titles)
            if (needs_briefing(title.subject) && wanted.size() < limits::courses_in_report)
                wanted.push_back(std::move(title));
    };
    if (!whole_school) {
        LETOPIS_TRY(titles, reader.courses_of_teacher(standing.person_id, year));
        const auto& own = standing.teaches_courses;
        std::erase_if(titles, [&](const CourseTitle& title) {
            return std::find(own.begin(), own.end(), title.course.course_id) == own.end();
        });
        take(std::move(titles));
        return wanted;
    }
    LETOPIS_TRY(groups, reader.study_groups(year));
    for (const StudyGroup& group : groups) {
        LETOPIS_TRY(titles, reader.courses_of_group(group.study_group_id));
        take(std::move(titles));
    }
    return wanted;
}

Result<MissingBriefing> line_of(Reader& reader, const CourseTitle& title,
                                const std::vector<Lesson>& lessons, Date day, Instant now) {
    LETOPIS_TRY(teachers, teachers_on(reader, title.teachers, day));
    MissingBriefing line{.course_id = title.course.course_id,
                         .subject_title = title.subject.title,
                         .study_group_title = title.study_group.title,
                         .teachers = std::move(teachers)};
    for (const Lesson& lesson : lessons) {
        if (lesson.state == LessonState::cancelled || now < lesson.begins()) continue;
        if (line.lessons_held++ == 0) line.since = lesson.lesson_on;
        line.lesson_id = lesson.lesson_id;
        line.lesson_on = lesson.lesson_on;
    }
    return line;
}

}  // namespace

Result<BriefingsView> open_briefings(Reader& reader, const Standing& standing, Instant now) {
    const auto reads_school = check_access(standing, Action::read_school, Target{});
    if (!reads_school && standing.teaches_courses.empty()) return reads_school.error();
    const Date today = moscow_date(now);
    LETOPIS_TRY(year, school_year_on(reader, today));
    const Date day = day_in(year, today);
    const HalfYear half = half_year_of(year, day);
    BriefingsView view{.today = today, .starts_on = half.starts_on, .ends_on = half.ends_on};
    LETOPIS_TRY(titles,
                courses_in_sight(reader, standing, reads_school.has_value(), year.school_year_id));
    view.courses_needing = static_cast<int>(titles.size());
    std::vector<CourseLessons> courses;
    for (const CourseTitle& title : titles) {
        LETOPIS_TRY(lessons,
                    reader.lessons_of_course(title.course.course_id, half.starts_on, half.ends_on));
        courses.push_back({.course_id = title.course.course_id,
                           .subject = title.subject,
                           .lessons = std::move(lessons)});
    }
    const std::vector<CourseId> missing = missing_briefings(courses, now);
    auto next = missing.begin();
    for (std::size_t i = 0; i < courses.size() && next != missing.end(); ++i) {
        if (courses[i].course_id != *next) continue;
        ++next;
        LETOPIS_TRY(line, line_of(reader, titles[i], courses[i].lessons, day, now));
        view.missing.push_back(std::move(line));
    }
    return view;
}

}  // namespace letopis
