#include "app/diary/diary_courses.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

#include "domain/classes/membership.h"
#include "ports/gathering/lesson_facts.h"
#include "ports/gathering/names.h"
#include "ports/gathering/school_year.h"

namespace letopis {
namespace {

/// Of one course in a week and the week before, as a rule.
constexpr std::size_t usual_lessons = 12;

/// The class or group he chiefly studies in comes first, then the latest stay.
auto rank_of(const Stay& stay) {
    return std::tuple{is_home_class(stay.study_group) ? 0 : 1, stay.study_group.kind,
                      -stay.enrolment.enrolled_on.number()};
}

/// Lessons of the group's courses, each held while he was in the group: who left and came back has
/// its courses once.
Result<Done> add_group(Reader& reader, StudyGroupId id, const std::vector<Stay>& stays, Date from,
                       Date to, std::vector<DiaryCourse>& courses) {
    const auto was_there = [&](Date on) {
        return std::any_of(stays.begin(), stays.end(), [&](const Stay& stay) {
            return stay.study_group.study_group_id == id && stay.enrolment.covers(on);
        });
    };
    LETOPIS_TRY(titles, reader.courses_of_group(id));
    LETOPIS_TRY(lessons, reader.lessons_of_group(id, from, to));
    std::unordered_map<CourseId, std::size_t> place_of;
    for (CourseTitle& title : titles) {
        place_of.emplace(title.course.course_id, courses.size());
        courses.push_back({.title = std::move(title)});
        courses.back().lessons.reserve(usual_lessons);
    }
    for (Lesson& lesson : lessons) {
        const auto place = place_of.find(lesson.course_id);
        if (place != place_of.end() && was_there(lesson.lesson_on))
            courses[place->second].lessons.push_back(std::move(lesson));
    }
    return Done{};
}

/// Who teaches each course on that date. Most courses have one teacher, and a teacher several
/// courses: each is asked about once.
Result<Done> add_teachers(Reader& reader, Date on, std::vector<DiaryCourse>& courses) {
    std::unordered_map<PersonId, std::string> known;
    for (DiaryCourse& course : courses) {
        const std::vector<CourseTeacher>& teachers = course.title.teachers;
        const bool is_one = teachers.size() == 1 && teachers.front().covers(on);
        if (is_one) {
            const auto found = known.find(teachers.front().teacher_id);
            if (found != known.end()) {
                course.teacher = found->second;
                continue;
            }
        }
        LETOPIS_TRY(names, teachers_on(reader, teachers, on));
        if (is_one) known.emplace(teachers.front().teacher_id, names);
        course.teacher = std::move(names);
    }
    return Done{};
}

}  // namespace

Result<std::vector<Stay>> read_stays(Reader& reader, StudentId student_id) {
    LETOPIS_TRY(enrolments, reader.enrolments_of(student_id));
    LETOPIS_TRY(years, reader.school_years());
    std::vector<Stay> stays;
    for (Enrolment& enrolment : enrolments) {
        LETOPIS_TRY(group, reader.study_group(enrolment.study_group_id));
        if (!group) continue;
        for (const SchoolYear& year : years)
            if (year.school_year_id == group->school_year_id && !enrolment.left_on)
                enrolment.left_on = last_day_of(year);
        stays.push_back({*std::move(group), std::move(enrolment)});
    }
    std::stable_sort(stays.begin(), stays.end(), [](const Stay& one, const Stay& other) {
        return rank_of(one) < rank_of(other);
    });
    return stays;
}

const Stay* main_stay(const std::vector<Stay>& stays, Date from, Date to) {
    for (const Stay& stay : stays)
        if (stay.touches(from, to)) return &stay;
    return stays.empty() ? nullptr : &stays.front();
}

Result<std::vector<DiaryCourse>> read_courses(Reader& reader, const std::vector<Stay>& stays,
                                              Date from, Date to) {
    std::vector<DiaryCourse> courses;
    std::unordered_set<StudyGroupId> added;
    for (const Stay& stay : stays) {
        const StudyGroupId id = stay.study_group.study_group_id;
        if (stay.touches(from, to) && added.insert(id).second)
            LETOPIS_TRY_DONE(add_group(reader, id, stays, from, to, courses));
    }
    LETOPIS_TRY_DONE(add_teachers(reader, to, courses));
    return courses;
}

Result<Done> add_cells(Reader& reader, StudentId student_id, Date from, Date to,
                       std::vector<DiaryCourse>& courses) {
    LETOPIS_TRY(marks, reader.marks_of_student(student_id, from, to));
    LETOPIS_TRY(attendance, reader.attendance_of_student(student_id, from, to));
    LETOPIS_TRY(comments, reader.comments_of_student(student_id, from, to));
    std::unordered_map<LessonId, DiaryCourse*> course_of;
    for (DiaryCourse& course : courses)
        for (const Lesson& lesson : course.lessons)
            if (from <= lesson.lesson_on && lesson.lesson_on <= to)
                course_of.emplace(lesson.lesson_id, &course);
    for (Cell& cell : cells_of_student(student_id, marks, attendance, comments)) {
        const auto course = course_of.find(cell.lesson_id);
        if (course != course_of.end()) course->second->cells.push_back(std::move(cell));
    }
    return Done{};
}

}  // namespace letopis
