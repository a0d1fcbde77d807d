#include "app/changes/change_facts.h"

#include <algorithm>
#include <set>
#include <tuple>

#include "base/limits.h"
#include "ports/gathering/lesson_facts.h"
#include "ports/gathering/school_year.h"

namespace letopis {

bool concerns(const StudyGroup& group, StudyGroupId class_id) {
    const auto& parents = group.parent_group_ids;
    return group.study_group_id == class_id ||
           std::find(parents.begin(), parents.end(), class_id) != parents.end();
}

bool is_covered(const StudyGroup& group, const std::vector<StudyGroupId>& classes) {
    const auto is_one = [&](StudyGroupId id) {
        return std::find(classes.begin(), classes.end(), id) != classes.end();
    };
    const auto& parents = group.parent_group_ids;
    return is_one(group.study_group_id) ||
           (!parents.empty() && std::all_of(parents.begin(), parents.end(), is_one));
}

Result<std::vector<Lesson>> lessons_of_class(Reader& reader, StudyGroupId class_id, Date from,
                                             Date to) {
    LETOPIS_TRY(titles, courses_of_class(reader, class_id));
    std::set<StudyGroupId> groups;
    for (const CourseTitle& title : titles) groups.insert(title.course.study_group_id);
    std::vector<Lesson> lessons;
    for (const StudyGroupId id : groups) {
        LETOPIS_TRY(of_group, reader.lessons_of_group(id, from, to));
        for (Lesson& lesson : of_group) lessons.push_back(std::move(lesson));
    }
    std::sort(lessons.begin(), lessons.end(), [](const Lesson& one, const Lesson& other) {
        return std::tie(one.lesson_on, one.slot_no, one.course_id) <
               std::tie(other.lesson_on, other.slot_no, other.course_id);
    });
    return lessons;
}

Result<LessonPlacement> gather_placement(Reader& reader, const Course& course,
                                         const Lesson& place) {
    LETOPIS_TRY(year, find_school_year(reader, course.school_year_id));
    LETOPIS_TRY(group, find_study_group(reader, course.study_group_id));
    LETOPIS_TRY(closures, closures_on(reader, course, place.lesson_on));
    LessonPlacement placement{
        .school_year = std::move(year), .study_group = std::move(group), .closures = closures};
    LETOPIS_TRY(day, reader.lessons_on(place.lesson_on, limits::lessons_of_day));
    std::map<CourseId, StudyGroup> groups;
    for (Lesson& lesson : day) {
        if (!overlap(lesson, place)) continue;
        auto known = groups.find(lesson.course_id);
        if (known == groups.end()) {
            LETOPIS_TRY(of, reader.course(lesson.course_id));
            if (!of) return RefusalCode::not_found;
            LETOPIS_TRY(its_group, find_study_group(reader, of->study_group_id));
            known = groups.emplace(lesson.course_id, std::move(its_group)).first;
        }
        placement.day.push_back({.lesson = std::move(lesson), .study_group = known->second});
    }
    return placement;
}

Result<bool> teaches_in(Reader& reader, EmployeeId id, SchoolYearId year, Date on) {
    LETOPIS_TRY(titles, reader.courses_of_teacher(id, year));
    return std::any_of(titles.begin(), titles.end(), [&](const CourseTitle& title) {
        return std::any_of(title.teachers.begin(), title.teachers.end(),
                           [&](const CourseTeacher& teacher) {
                               return teacher.teacher_id == id && teacher.covers(on);
                           });
    });
}

Result<Closures> ChangeReading::closures_of(const Lesson& lesson) {
    const std::pair key{lesson.course_id, lesson.lesson_on};
    auto known = closures_.find(key);
    if (known == closures_.end()) {
        LETOPIS_TRY(title, title_of(lesson.course_id));
        LETOPIS_TRY(closures, closures_on(reader_, title->course, lesson.lesson_on));
        known = closures_.emplace(key, closures).first;
    }
    return known->second;
}

}  // namespace letopis
