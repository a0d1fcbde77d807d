#include "demo/life/coming_changes.h"

#include <algorithm>

#include "app/changes/assign_substitution.h"
#include "app/changes/open_day_changes.h"
#include "app/lessons/cancel_lesson.h"
#include "ports/standing.h"

namespace letopis::demo {
namespace {

constexpr int days_ahead = 7;

/// The next day on which the class of the course has lessons; none in the holidays.
Result<std::vector<ChangeLesson>> next_lessons(Reader& reader, PersonId deputy, CourseId course_id,
                                               Instant now) {
    LETOPIS_TRY(course, reader.course(course_id));
    if (!course) return RefusalCode::not_found;
    LETOPIS_TRY(group, reader.study_group(course->study_group_id));
    const bool is_subgroup = group && !group->parent_group_ids.empty();
    const StudyGroupId class_id =
        is_subgroup ? group->parent_group_ids.front() : course->study_group_id;
    const Date today = moscow_date(now);
    LETOPIS_TRY(standing, read_standing(reader, deputy, today));
    for (int ahead = 1; ahead <= days_ahead; ++ahead) {
        LETOPIS_TRY(
            day, open_day_changes(reader, standing,
                                  {.on = today.plus_days(ahead), .study_group_id = class_id}, now));
        std::erase_if(day.lessons, [&](const ChangeLesson& lesson) {
            return lesson.course_id == course_id || lesson.cancelled || lesson.closed ||
                   lesson.teacher_id.is_nil();
        });
        if (!day.lessons.empty()) return std::move(day.lessons);
    }
    return std::vector<ChangeLesson>{};
}

bool can_be_substituted(const ChangeLesson& lesson) {
    return !lesson.possible.empty() &&
           lesson.possible.front().kind == SubstitutionKind::substitution;
}

}  // namespace

Result<Done> arrange_coming_changes(Desk& desk, const SchoolLife& school, CourseId course_id) {
    const PersonId deputy = school.people.deputy;
    LETOPIS_TRY(lessons, desk.read([&](Reader& reader) {
        return next_lessons(reader, deputy, course_id, desk.now());
    }));
    const auto given = std::find_if(lessons.begin(), lessons.end(), can_be_substituted);
    if (given == lessons.end()) return Done{};
    desk.submit(assign_substitution(desk.next_id(), deputy,
                                    {.lesson_id = given->lesson_id,
                                     .substitute_id = given->possible.front().teacher_id,
                                     .reason = "болезнь учителя, приказ № 74"}));
    const ChangeLesson& last = lessons.back();
    if (last.course_id != given->course_id)
        desk.submit(cancel_lesson(
            desk.next_id(), deputy,
            {.lesson_id = last.lesson_id, .reason = "учитель на курсах, приказ № 75"}));
    return desk.finish();
}

}  // namespace letopis::demo
