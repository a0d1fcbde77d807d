#pragma once
// The sample school with journals of other kinds: an extracurricular course of all of 5 «А» and an
// after-school group of both fifth classes, for tests of where they stand and where they do not.

#include "ports/testing/told_school.h"

namespace letopis::testing {

/// «Разговоры о важном» of 5 «А» (Петрова) and the after-school group (Сидоров), each with lessons
/// on Monday 7 September.
inline std::vector<EntryBody> activity_facts(const SampleSchool& school) {
    const auto subject = [](int id, const char* title, SubjectKind kind) {
        return SubjectAdded{{.subject_id = id_of<SubjectId>(id),
                             .title = title,
                             .short_title = title,
                             .kind = kind,
                             .position = id}};
    };
    const auto course = [&](int id, StudyGroupId group) {
        return CourseOpened{{.course_id = id_of<CourseId>(id),
                             .subject_id = id_of<SubjectId>(id),
                             .study_group_id = group,
                             .school_year_id = school.year,
                             .period_system_id = school.quarters,
                             .scale = Scale::no_marks,
                             .weekly_hours_hundredths = 100,
                             .planned_lessons = 34}};
    };
    const auto teaches = [](int id, EmployeeId teacher) {
        return CourseTeacherAssigned{{.course_id = id_of<CourseId>(id),
                                      .teacher_id = teacher,
                                      .valid_from = Date{2026, 9, 1}}};
    };
    const auto lesson = [](int id, int course_id, EmployeeId teacher, int slot_no,
                           TimeOfDay starts_at) {
        return LessonScheduled{.lesson_id = id_of<LessonId>(id),
                               .course_id = id_of<CourseId>(course_id),
                               .lesson_on = Date{2026, 9, 7},
                               .slot_no = slot_no,
                               .starts_at = starts_at,
                               .ends_at = TimeOfDay{starts_at.minutes + 30},
                               .teacher_id = teacher};
    };
    const auto joins = [](StudentId student, StudyGroupId group) {
        return StudentEnrolled{.student_id = student,
                               .study_group_id = group,
                               .enrolled_on = Date{2026, 9, 1},
                               .order_no = "15-гпд",
                               .order_on = Date{2026, 8, 31}};
    };
    const StudyGroupId group = id_of<StudyGroupId>(95);
    return {subject(91, "Разговоры о важном", SubjectKind::extracurricular),
            subject(92, "Группа продлённого дня", SubjectKind::after_school),
            StudyGroupFormed{{.study_group_id = group,
                              .school_year_id = school.year,
                              .kind = StudyGroupKind::subgroup,
                              .title = "ГПД 5-х классов",
                              .grade = 5,
                              .period_system_id = school.quarters,
                              .parent_group_ids = {school.class_5a, school.class_5b}}},
            course(91, school.class_5a),
            course(92, group),
            teaches(91, school.petrova),
            teaches(92, school.sidorov),
            joins(school.ezhov, group),
            joins(school.ivanov, group),
            lesson(901, 91, school.petrova, 4, TimeOfDay{11 * 60 + 20}),
            lesson(902, 92, school.sidorov, 5, TimeOfDay{10 * 60 + 40}),
            lesson(903, 92, school.sidorov, 6, TimeOfDay{11 * 60 + 20})};
}

class ActivitySchool : public ToldSchool {
protected:
    ActivitySchool() { state(activity_facts(sample_)); }

    const CourseId talks_ = id_of<CourseId>(91);  ///< «Разговоры о важном».
    const CourseId after_school_ = id_of<CourseId>(92);
    const StudyGroupId after_school_group_ = id_of<StudyGroupId>(95);
    const LessonId talk_7_ = id_of<LessonId>(901);
    const LessonId first_hour_ = id_of<LessonId>(902);
    const LessonId second_hour_ = id_of<LessonId>(903);
};

}  // namespace letopis::testing
