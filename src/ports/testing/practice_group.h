#pragma once
// Group СД-21 with a course of practice that Сидоров teaches and Петрова's curatorship, for tests
// of practice.

#include "domain/journal/practice.h"
#include "ports/testing/told_school.h"

namespace letopis::testing {

class PracticeGroup : public ToldSchool {
protected:
    PracticeGroup() {
        std::vector<EntryBody> facts{
            SubjectAdded{{.subject_id = id_of<SubjectId>(82),
                          .title = "ПП.02 Производственная практика",
                          .short_title = "ПП.02",
                          .kind = SubjectKind::practice,
                          .position = 82}},
            StudyGroupFormed{{.study_group_id = group_,
                              .school_year_id = sample_.year,
                              .family = ProgrammeFamily::vocational,
                              .kind = StudyGroupKind::vocational_group,
                              .title = "СД-21",
                              .grade = 2,
                              .period_system_id = sample_.quarters}},
            CourseOpened{{.course_id = practice_,
                          .subject_id = id_of<SubjectId>(82),
                          .study_group_id = group_,
                          .school_year_id = sample_.year,
                          .period_system_id = sample_.quarters}},
            CourseTeacherAssigned{{.course_id = practice_,
                                   .teacher_id = sample_.sidorov,
                                   .valid_from = Date{2026, 9, 1}}},
            ClassTeacherAssigned{{.study_group_id = group_,
                                  .teacher_id = sample_.petrova,
                                  .valid_from = Date{2026, 9, 1}}},
            PersonRegistered{{.person_id = stranger_, .last_name = "Чужой"}},
            ClassTeacherAssigned{{.study_group_id = sample_.class_5b,
                                  .teacher_id = stranger_,
                                  .valid_from = Date{2026, 9, 1}}},
            CourseTeacherAssigned{{.course_id = sample_.mathematics_5b,
                                   .teacher_id = stranger_,
                                   .valid_from = Date{2026, 9, 1}}}};
        enrol(alova_, "Алова", "Вера", facts);
        enrol(belov_, "Белов", "Глеб", facts);
        enrol(volkov_, "Волков", "Дан", facts);
        facts.push_back(PersonRegistered{{.person_id = mother_, .last_name = "Алова"}});
        facts.push_back(GuardianshipEstablished{{.student_id = alova_,
                                                 .guardian_id = mother_,
                                                 .relation = "мать",
                                                 .rights = GuardianRights::full,
                                                 .valid_from = Date{2026, 9, 1}}});
        state(std::move(facts));
        at(Date{2026, 9, 4}, 12, 0);
    }

    void enrol(StudentId id, const std::string& last, const std::string& first,
               std::vector<EntryBody>& facts) const {
        facts.push_back(
            PersonRegistered{{.person_id = id, .last_name = last, .first_name = first}});
        facts.push_back(StudentEnrolled{.student_id = id,
                                        .study_group_id = group_,
                                        .enrolled_on = Date{2026, 9, 1},
                                        .order_no = "12",
                                        .order_on = Date{2026, 8, 28}});
    }

    const StudyGroupId group_ = id_of<StudyGroupId>(80);
    const CourseId practice_ = id_of<CourseId>(82);
    const StudentId alova_ = id_of<StudentId>(810);
    const StudentId belov_ = id_of<StudentId>(811);
    const StudentId volkov_ = id_of<StudentId>(812);  ///< Sent nowhere.
    const PersonId mother_ = id_of<PersonId>(813);
    /// Teaches and leads another class.
    const EmployeeId stranger_ = id_of<EmployeeId>(814);
    /// Two weeks from Monday 7 September.
    AssignPractice order_{.course_id = practice_,
                          .student_ids = {alova_, belov_},
                          .kind = PracticeKind::industrial,
                          .base = "ГБУЗ «Городская больница № 4»",
                          .base_lead = "Ковалёва О. Н.",
                          .lead_id = sample_.sidorov,
                          .from_on = Date{2026, 9, 7},
                          .to_on = Date{2026, 9, 19},
                          .hours = 72,
                          .order_no = "41-п"};
};

}  // namespace letopis::testing
