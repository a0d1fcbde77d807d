#include "app/lessons/open_lesson_plan.h"

#include <unordered_map>

#include "app/lessons/lessons_of_year.h"
#include "ports/gathering/lesson_facts.h"
#include "ports/gathering/names.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {
namespace {

std::vector<LaidLesson> laid_lessons(const std::vector<LessonPlanItem>& items,
                                     const std::vector<Lesson>& lessons, Instant now) {
    std::unordered_map<LessonId, const Lesson*> known;
    for (const Lesson& lesson : lessons) known.emplace(lesson.lesson_id, &lesson);
    std::vector<LaidLesson> shown;
    for (const PlannedLesson& planned : lay_plan(items, lessons, now)) {
        shown.push_back({.lesson_id = planned.lesson_id,
                         .item = planned.item,
                         .hour = planned.hour,
                         .planned_on = planned.planned_on,
                         .lesson_on = planned.lesson_on,
                         .given = planned.given});
        LaidLesson& laid = shown.back();
        if (laid.item >= 0) laid.planned_topic = planned_topic(items, laid.item);
        const auto lesson = known.find(laid.lesson_id);
        if (lesson == known.end()) continue;
        laid.slot_no = lesson->second->slot_no;
        laid.topic = lesson->second->topic;
        laid.held = lesson->second->ends() <= now;
    }
    return shown;
}

std::vector<LostLesson> lost_lessons(const std::vector<Lesson>& lessons) {
    std::vector<LostLesson> lost;
    for (const Lesson& lesson : lessons)
        if (lesson.state == LessonState::cancelled)
            lost.push_back({lesson.lesson_on, lesson.slot_no, lesson.cancel_reason});
    return lost;
}

}  // namespace

Result<LessonPlanView> open_lesson_plan(Reader& reader, const Standing& standing,
                                        CourseId course_id, Instant now) {
    LETOPIS_TRY(title, find_course(reader, course_id));
    LETOPIS_TRY(target, course_target(reader, title.course));
    LETOPIS_TRY_DONE(check_access(standing, Action::read_journal, target));
    LETOPIS_TRY(year, find_school_year(reader, title.course.school_year_id));
    LETOPIS_TRY(teachers, teachers_on(reader, title.teachers, day_in(year, moscow_date(now))));
    LETOPIS_TRY(closures, closures_of(reader, title.course, std::nullopt));
    LETOPIS_TRY(plan, reader.lesson_plan(course_id));
    LETOPIS_TRY(lessons, lessons_of_year(reader, title.course));

    LessonPlanView view{.course_id = course_id,
                        .subject_title = title.subject.title,
                        .study_group_title = title.study_group.title,
                        .school_year_title = year.title,
                        .teachers = std::move(teachers),
                        .closed = schedule_refusal(closures).has_value()};
    view.may_write =
        !view.closed && check_access(standing, Action::write_journal, target).has_value();
    if (plan) {
        view.version = plan->version;
        view.reason = std::move(plan->reason);
        view.items = std::move(plan->items);
    }
    view.lessons = laid_lessons(view.items, lessons, now);
    view.lost = lost_lessons(lessons);
    view.progress = progress_of(view.items, lessons, now);
    return view;
}

}  // namespace letopis
