#include "app/works/course_surroundings.h"

#include <algorithm>
#include <set>

#include "domain/calendar/policy_list.h"
#include "ports/gathering/curriculum.h"
#include "ports/gathering/school_year.h"

namespace letopis {
namespace {

/// The classes with all the groups that draw from them.
struct AroundClasses {
    std::set<StudyGroupId> groups;
    /// Beside the curriculum: the class's day does not begin or end with them (ASM-12).
    std::set<CourseId> others;
};
Result<AroundClasses> around_classes(Reader& reader, const std::vector<StudyGroupId>& classes) {
    AroundClasses around;
    for (const StudyGroupId id : classes) {
        around.groups.insert(id);
        LETOPIS_TRY(titles, courses_of_class(reader, id));
        for (const CourseTitle& one : titles) {
            if (is_of_curriculum(one))
                around.groups.insert(one.course.study_group_id);
            else
                around.others.insert(one.course.course_id);
        }
    }
    return around;
}

/// Each work once: a subgroup's work is a work of each class it draws from.
Result<std::vector<PlanFacts::Standing>> works_of_classes(Reader& reader,
                                                          const std::vector<StudyGroupId>& classes,
                                                          Date from, Date to) {
    std::vector<PlanFacts::Standing> works;
    std::set<EntryIndex> seen;
    for (const StudyGroupId id : classes) {
        LETOPIS_TRY(planned, reader.planned_works_of_group(id, from, to));
        for (PlannedWork& work : planned) {
            if (!seen.insert(work.entry_index).second) continue;
            LETOPIS_TRY(title, find_course(reader, work.course_id));
            works.push_back({.work = std::move(work), .title = std::move(title)});
        }
    }
    return works;
}

bool by_hour(const Lesson& one, const Lesson& other) {
    return std::pair{one.lesson_on, one.slot_no} < std::pair{other.lesson_on, other.slot_no};
}

}  // namespace

std::vector<StudyGroupId> classes_of_group(const StudyGroup& group) {
    if (!group.parent_group_ids.empty()) return group.parent_group_ids;
    return {group.study_group_id};
}

int work_interval_days(std::span<const PolicyValue> set, Date on) {
    return policy_number_on(set, "works.interval_days", on).value_or(PlanFacts{}.min_interval_days);
}

PlanFacts CourseSurroundings::facts_on(Date on) const {
    PlanFacts facts{.title = title, .min_interval_days = min_interval_days};
    for (const Lesson& lesson : lessons) {
        if (lesson.lesson_on != on) continue;
        facts.lessons_of_class.push_back(lesson);
        if (lesson.course_id == title.course.course_id) facts.lessons.push_back(lesson);
    }
    for (const PlanFacts::Standing& one : works) {
        const Date from = on.plus_days(-facts.min_interval_days);
        const Date to = on.plus_days(facts.min_interval_days);
        if (from <= one.work.planned_on && one.work.planned_on <= to) facts.works.push_back(one);
    }
    return facts;
}

std::vector<Date> CourseSurroundings::own_days() const {
    std::vector<Date> days;
    for (const Lesson& lesson : lessons)
        if (lesson.course_id == title.course.course_id &&
            (days.empty() || days.back() != lesson.lesson_on))
            days.push_back(lesson.lesson_on);
    return days;
}

Result<CourseSurroundings> gather_surroundings(Reader& reader, CourseTitle title, Date from,
                                               Date to) {
    CourseSurroundings around{.title = std::move(title)};
    const auto classes = classes_of_group(around.title.study_group);
    LETOPIS_TRY(of_classes, around_classes(reader, classes));
    for (const StudyGroupId id : of_classes.groups) {
        LETOPIS_TRY(lessons, reader.lessons_of_group(id, from, to));
        for (Lesson& lesson : lessons)
            if (lesson.state != LessonState::cancelled &&
                !of_classes.others.contains(lesson.course_id))
                around.lessons.push_back(std::move(lesson));
    }
    std::stable_sort(around.lessons.begin(), around.lessons.end(), by_hour);
    LETOPIS_TRY(policies, reader.policies());
    const int interval = work_interval_days(policies, from);
    around.min_interval_days = interval;
    LETOPIS_TRY(works, works_of_classes(reader, classes, from.plus_days(-interval),
                                        to.plus_days(interval)));
    around.works = std::move(works);
    return around;
}

Result<Done> check_open_for_planning(Reader& reader, const CourseTitle& title) {
    if (!is_of_curriculum(title))
        return Refusal{.code = RefusalCode::invalid_value,
                       .field = "course_id",
                       .detail = "На занятиях без отметок оценочных работ нет."};
    for (const StudyGroupId id : classes_of_group(title.study_group)) {
        LETOPIS_TRY(class_closed_at, reader.class_closed_at(id));
        if (class_closed_at) return RefusalCode::class_closed;
    }
    LETOPIS_TRY(course_closed_at, reader.course_closed_at(title.course.course_id));
    if (course_closed_at) return RefusalCode::course_closed;
    return Done{};
}

}  // namespace letopis
