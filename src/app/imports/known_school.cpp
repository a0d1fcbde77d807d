#include "app/imports/known_school.h"

#include <algorithm>

#include "ports/gathering/lesson_facts.h"

namespace letopis {
namespace {

Result<std::vector<KnownPerson>> read_persons(Reader& reader) {
    LETOPIS_TRY(persons, reader.persons());
    std::vector<KnownPerson> known;
    known.reserve(persons.size());
    for (Person& person : persons) {
        LETOPIS_TRY(enrolments, reader.enrolments_of(person.person_id));
        LETOPIS_TRY(children, reader.guardianships_of_guardian(person.person_id));
        known.push_back({.person = std::move(person),
                         .enrolments = std::move(enrolments),
                         .children = std::move(children)});
    }
    return known;
}

Result<std::vector<KnownCourse>> read_courses(Reader& reader, const StudyGroup& group,
                                              std::optional<DateRange> lessons) {
    LETOPIS_TRY(titles, reader.courses_of_group(group.study_group_id));
    std::vector<KnownCourse> courses;
    for (CourseTitle& title : titles) {
        LETOPIS_TRY(timetable, reader.timetable_of_course(title.course.course_id));
        KnownCourse course{.course = title.course,
                           .teachers = std::move(title.teachers),
                           .timetable = std::move(timetable)};
        if (lessons) {
            LETOPIS_TRY(
                held, reader.lessons_of_course(title.course.course_id, lessons->from, lessons->to));
            course.lessons = std::move(held);
        }
        courses.push_back(std::move(course));
    }
    return courses;
}

/// The aspect, or the whole year.
Result<bool> is_closed_for(Reader& reader, const StudyGroup& group, ClosureAspect aspect) {
    auto is_closed = is_aspect_closed(reader, group, aspect);
    if (!is_closed && is_closed.error().is(RefusalCode::class_closed)) return true;
    return is_closed;
}

}  // namespace

bool KnownCourse::has_lesson(Date on, int slot_no) const {
    return std::any_of(lessons.begin(), lessons.end(), [&](const Lesson& lesson) {
        return lesson.lesson_on == on && lesson.slot_no == slot_no;
    });
}

bool KnownCourse::is_taught_by(EmployeeId teacher) const {
    return std::any_of(teachers.begin(), teachers.end(), [&](const CourseTeacher& one) {
        return one.teacher_id == teacher && !one.valid_to;
    });
}

const KnownCourse* KnownSchool::course_of(SubjectId subject, StudyGroupId group) const {
    const auto found = std::find_if(courses.begin(), courses.end(), [&](const KnownCourse& known) {
        return known.course.subject_id == subject && known.course.study_group_id == group;
    });
    return found == courses.end() ? nullptr : &*found;
}

Result<KnownSchool> read_known_school(Reader& reader, std::string_view year_title,
                                      ProgrammeFamily family, std::optional<DateRange> lessons) {
    KnownSchool school;
    LETOPIS_TRY(years, reader.school_years());
    for (const SchoolYear& year : years)
        if (year.title == year_title) school.year = year;
    LETOPIS_TRY(bells, reader.bell_slots(family));
    school.bells = std::move(bells);
    LETOPIS_TRY(subjects, reader.subjects());
    school.subjects = std::move(subjects);
    LETOPIS_TRY(persons, read_persons(reader));
    school.persons = std::move(persons);
    if (!school.year) return school;

    LETOPIS_TRY(systems, reader.period_systems(school.year->school_year_id));
    school.period_systems = std::move(systems);
    LETOPIS_TRY(groups, reader.study_groups(school.year->school_year_id));
    school.groups = std::move(groups);
    for (const StudyGroup& group : school.groups) {
        LETOPIS_TRY(list_closed, is_closed_for(reader, group, ClosureAspect::students));
        if (list_closed) school.groups_with_closed_lists.insert(group.study_group_id);
        LETOPIS_TRY(lessons_closed, is_closed_for(reader, group, ClosureAspect::lessons));
        if (lessons_closed) school.groups_with_closed_lessons.insert(group.study_group_id);
        LETOPIS_TRY(courses, read_courses(reader, group, lessons));
        for (KnownCourse& course : courses) school.courses.push_back(std::move(course));
    }
    return school;
}

}  // namespace letopis
