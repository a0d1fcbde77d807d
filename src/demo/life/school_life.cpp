#include "demo/life/school_life.h"

#include <algorithm>

#include "base/check.h"

namespace letopis::demo {
namespace {

/// Courses of the year by what they are called: subject and group.
using TaughtByTitle = std::map<std::pair<std::string, std::string>, std::size_t>;

TaughtByTitle taught_by_title(const SchoolPlans& plans, TaughtYear year) {
    TaughtByTitle taught;
    const auto& courses = plans.courses(year);
    for (std::size_t i = 0; i < courses.size(); ++i)
        taught.emplace(
            std::pair{courses[i].line.subject_title, group_title_of(plans, year, courses[i])}, i);
    return taught;
}

std::vector<MemberLife> members_of(const SchoolPlans& plans, const TaughtCourse& taught) {
    std::vector<MemberLife> members;
    for (std::size_t i = 0; i < plans.population.students.size(); ++i) {
        const DemoStudent& student = plans.population.students[i];
        const bool in_group = student.group == taught.group || student.association == taught.group;
        if (in_group && (taught.half == 0 || taught.half == student.half))
            members.push_back({.student = i});
    }
    return members;
}

Result<CourseLife> read_course(Reader& reader, const SchoolLife& school, TaughtYear year,
                               const CourseTitle& title, std::size_t index) {
    const SchoolPlans& plans = school.plans;
    const TaughtCourse& taught = plans.courses(year)[index];
    LETOPIS_TRY(system, reader.period_system(title.course.period_system_id));
    LETOPIS_CHECK(system, "a course has periods");
    LETOPIS_TRY(lessons, reader.lessons_of_course(title.course.course_id,
                                                  Date{plans.first_year_of(year), 9, 1},
                                                  Date{plans.first_year_of(year) + 1, 8, 31}));
    CourseLife course{.course_id = title.course.course_id,
                      .taught = index,
                      .group = taught.group,
                      .study_group_id = title.study_group.study_group_id,
                      .scale = title.course.scale,
                      .code = taught.line.code,
                      .weekly_lessons = taught.line.weekly_lessons,
                      .periods = std::move(system->periods),
                      .members = members_of(plans, taught)};
    const Date begins{plans.first_year_of(year), 9, 1};
    if (plans.staff.teachers()[taught.teacher].is_there_on(begins)) course.teacher = taught.teacher;
    for (const Lesson& lesson : lessons) {
        if (lesson.state == LessonState::cancelled) continue;  // By the calendar.
        course.lessons.push_back({.lesson_id = lesson.lesson_id,
                                  .lesson_on = lesson.lesson_on,
                                  .slot_no = lesson.slot_no,
                                  .begins = lesson.begins(),
                                  .ends = lesson.ends()});
    }
    const GroupLine& group = plans.shape[taught.group];
    course.topics = topic_plan(topics_file(group.family, group.grade_in(year), course.code),
                               static_cast<int>(course.lessons.size()));
    return course;
}

void sort_lessons(YearLife& year) {
    for (std::size_t course = 0; course < year.courses.size(); ++course)
        for (std::size_t lesson = 0; lesson < year.courses[course].lessons.size(); ++lesson)
            year.by_date[year.courses[course].lessons[lesson].lesson_on].emplace_back(course,
                                                                                      lesson);
    const auto ends = [&](const std::pair<std::size_t, std::size_t>& place) {
        return year.courses[place.first].lessons[place.second].ends;
    };
    for (auto& [on, lessons] : year.by_date)
        std::stable_sort(lessons.begin(), lessons.end(),
                         [&](const auto& a, const auto& b) { return ends(a) < ends(b); });
}

}  // namespace

bool SchoolLife::is_here(std::size_t index, Date on) const {
    const StudentStory& story = student(index).story;
    const bool is_current = Date{plans.first_year_of(TaughtYear::current), 9, 1} <= on;
    if (is_current && plans.shape[student(index).group].has_graduated) return false;
    return (!story.arrives_on || *story.arrives_on <= on) &&
           (!story.leaves_on || on <= *story.leaves_on);
}

const Period* period_at(const CourseLife& course, Date on) {
    for (const Period& period : course.periods)
        if (period.covers(on)) return &period;
    return nullptr;
}

Result<Done> read_year(Desk& desk, SchoolLife& school, TaughtYear which) {
    YearLife& year = school.year(which);
    const SchoolPlans& plans = school.plans;
    const auto taught = taught_by_title(plans, which);
    LETOPIS_TRY_DONE(desk.read([&](Reader& reader) -> Result<Done> {
        LETOPIS_TRY(years, reader.school_years());
        const std::string title = opening_of(plans, which).year.title;
        for (const SchoolYear& one : years)
            if (one.title == title) year.school_year_id = one.school_year_id;
        year.title = title;
        year.groups.resize(plans.shape.size());
        LETOPIS_TRY(groups, reader.study_groups(year.school_year_id));
        for (const StudyGroup& group : groups) {
            for (std::size_t i = 0; i < plans.shape.size(); ++i)
                if (plans.shape[i].title_in(which) == group.title)
                    year.groups[i] = {.study_group_id = group.study_group_id, .title = group.title};
            LETOPIS_TRY(titles, reader.courses_of_group(group.study_group_id));
            for (const CourseTitle& one : titles) {
                const auto found = taught.find({one.subject.title, one.study_group.title});
                LETOPIS_CHECK(found != taught.end(), "the demo knows its courses");
                LETOPIS_TRY(course, read_course(reader, school, which, one, found->second));
                year.courses.push_back(std::move(course));
            }
        }
        return Done{};
    }));
    std::sort(year.courses.begin(), year.courses.end(),
              [](const CourseLife& a, const CourseLife& b) { return a.taught < b.taught; });
    for (std::size_t i = 0; i < year.courses.size(); ++i)
        year.groups[year.courses[i].group].courses.push_back(i);
    sort_lessons(year);
    return Done{};
}

}  // namespace letopis::demo
