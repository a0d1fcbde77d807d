#include "app/rubrics/open_rubrics.h"

#include <algorithm>

#include "base/limits.h"
#include "domain/lessons/work_names.h"
#include "domain/marks/scales.h"
#include "ports/gathering/lesson_facts.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {
namespace {

constexpr int days_back = 28;

Result<std::vector<LessonToAssess>> lessons_lately(Reader& reader, CourseId course_id,
                                                   Instant now) {
    const Date today = moscow_date(now);
    LETOPIS_TRY(lessons, reader.lessons_of_course(course_id, today.plus_days(-days_back), today));
    std::erase_if(lessons, [&](const Lesson& lesson) {
        return lesson.state == LessonState::cancelled || now < lesson.begins();
    });
    std::sort(lessons.begin(), lessons.end(),
              [](const Lesson& one, const Lesson& other) { return is_earlier(other, one); });
    if (lessons.size() > limits::rubric_lessons) lessons.resize(limits::rubric_lessons);
    std::vector<LessonToAssess> shown;
    for (const Lesson& lesson : lessons) {
        LETOPIS_TRY(points, reader.criteria_of_lesson(lesson.lesson_id));
        LessonToAssess one{.lesson_id = lesson.lesson_id,
                           .lesson_on = lesson.lesson_on,
                           .slot_no = lesson.slot_no,
                           .topic = lesson.topic,
                           .assessed = static_cast<int>(points.size())};
        for (const Work& work : lesson.works) one.works.push_back(work_label(work));
        shown.push_back(std::move(one));
    }
    return shown;
}

}  // namespace

Result<CourseRubrics> open_rubrics(Reader& reader, const Standing& standing, CourseId course_id,
                                   Instant now) {
    LETOPIS_TRY(title, find_course(reader, course_id));
    LETOPIS_TRY(target, course_target(reader, title.course));
    LETOPIS_TRY_DONE(check_access(standing, Action::read_journal, target));
    LETOPIS_TRY(closures, closures_of(reader, title.course, std::nullopt));
    const bool is_closed = closure_refusal(closures).has_value();
    const bool writes = check_access(standing, Action::write_journal, target).has_value();
    CourseRubrics view{.course_id = course_id,
                       .subject_title = title.subject.title,
                       .study_group_title = title.study_group.title,
                       .scale = title.course.scale,
                       .is_closed = is_closed,
                       .may_keep = writes && !is_closed && has_mean(title.course.scale)};
    LETOPIS_TRY(rubrics, reader.rubrics_of_course(course_id));
    for (const Rubric& rubric : rubrics)
        view.rubrics.push_back(view_of(rubric, title.course.scale));
    std::stable_partition(view.rubrics.begin(), view.rubrics.end(),
                          [](const RubricView& one) { return !one.is_retired; });
    if (!view.may_keep) return view;
    LETOPIS_TRY(lessons, lessons_lately(reader, course_id, now));
    view.lessons = std::move(lessons);
    return view;
}

}  // namespace letopis
