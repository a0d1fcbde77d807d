#pragma once
// For the tests: the school after the entries of an import, without a store.

#include <algorithm>
#include <variant>

#include "app/imports/known_school.h"
#include "domain/lessons/timetable/undone.h"
#include "entry/entry.h"

namespace letopis {

/// Takes in one fact as the projections of the store would.
class SchoolFold {
public:
    explicit SchoolFold(KnownSchool& school) : school_{school} {}

    void take(const std::vector<EntryBody>& entries) {
        for (const EntryBody& entry : entries) std::visit(*this, entry);
    }

    void operator()(const SchoolYearOpened& fact) { school_.year = fact.school_year; }
    void operator()(const PeriodSystemDefined& fact) {
        school_.period_systems.push_back(fact.period_system);
    }
    void operator()(const BellScheduleDefined& fact) { school_.bells = fact.slots; }
    void operator()(const SubjectAdded& fact) { school_.subjects.push_back(fact.subject); }
    void operator()(const StudyGroupFormed& fact) { school_.groups.push_back(fact.study_group); }
    void operator()(const PersonRegistered& fact) {
        school_.persons.push_back({.person = fact.person});
    }
    void operator()(const CourseOpened& fact) { school_.courses.push_back({fact.course}); }
    void operator()(const CourseTeacherAssigned& fact) {
        course(fact.course_teacher.course_id).teachers.push_back(fact.course_teacher);
    }
    void operator()(const TimetableSlotPlaced& fact) {
        auto& places = course(fact.slot.course_id).timetable;
        std::erase_if(places, [&](const TimetableSlotPlaced& one) {
            return one.slot == fact.slot && one.valid_from == fact.valid_from;
        });
        if (!is_taken_back(fact)) places.push_back(fact);
    }
    void operator()(const LessonScheduled& fact) {
        course(fact.course_id)
            .lessons.push_back({.lesson_id = fact.lesson_id,
                                .course_id = fact.course_id,
                                .lesson_on = fact.lesson_on,
                                .slot_no = fact.slot_no,
                                .starts_at = fact.starts_at,
                                .ends_at = fact.ends_at,
                                .teacher_id = fact.teacher_id,
                                .room_title = fact.room_title});
    }
    void operator()(const LessonCancelled& fact) {
        for (KnownCourse& one : school_.courses)
            std::erase_if(one.lessons,
                          [&](const Lesson& lesson) { return lesson.lesson_id == fact.lesson_id; });
    }
    void operator()(const CourseTeacherEnded& fact) {
        for (CourseTeacher& one : course(fact.course_id).teachers)
            if (one.teacher_id == fact.teacher_id && one.valid_from == fact.valid_from)
                one.valid_to = fact.valid_to;
    }
    void operator()(const StudentEnrolled& fact) {
        person(fact.student_id)
            .enrolments.push_back({.student_id = fact.student_id,
                                   .study_group_id = fact.study_group_id,
                                   .enrolled_on = fact.enrolled_on});
    }
    void operator()(const GuardianshipEstablished& fact) {
        person(fact.guardianship.guardian_id).children.push_back(fact.guardianship);
    }
    template <class Other>
    void operator()(const Other&) {}

private:
    KnownCourse& course(CourseId id) {
        return *std::find_if(school_.courses.begin(), school_.courses.end(),
                             [&](const KnownCourse& one) { return one.course.course_id == id; });
    }
    KnownPerson& person(PersonId id) {
        return *std::find_if(school_.persons.begin(), school_.persons.end(),
                             [&](const KnownPerson& one) { return one.person.person_id == id; });
    }

    KnownSchool& school_;
};

}  // namespace letopis
