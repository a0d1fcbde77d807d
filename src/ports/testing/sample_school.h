#pragma once
// A small school for tests: two fifth classes, a subgroup, two teachers and a handful of students.
// Its ids are numbers, so that a test can name them.

#include <vector>

#include "domain/testing/sample_school.h"
#include "entry/entry.h"

namespace letopis::testing {

/// Who and what there is.
struct SampleSchool {
    SchoolYearId year = id_of<SchoolYearId>(1);
    PeriodSystemId quarters = id_of<PeriodSystemId>(1);
    PeriodId first_quarter = id_of<PeriodId>(1);
    PeriodId second_quarter = id_of<PeriodId>(2);
    PeriodId third_quarter = id_of<PeriodId>(3);
    PeriodId fourth_quarter = id_of<PeriodId>(4);

    StudyGroupId class_5a = id_of<StudyGroupId>(1);
    StudyGroupId class_5b = id_of<StudyGroupId>(2);
    StudyGroupId class_10a = id_of<StudyGroupId>(3);
    StudyGroupId english_5a_1 = id_of<StudyGroupId>(4);  ///< A subgroup of 5 «А».

    SubjectId russian = id_of<SubjectId>(1);
    SubjectId mathematics = id_of<SubjectId>(2);
    SubjectId english = id_of<SubjectId>(3);

    CourseId mathematics_5a = id_of<CourseId>(1);
    CourseId mathematics_5b = id_of<CourseId>(2);
    CourseId russian_5a = id_of<CourseId>(3);
    CourseId english_course = id_of<CourseId>(4);  ///< Of the subgroup.

    PersonId director = id_of<PersonId>(1);
    PersonId deputy = id_of<PersonId>(2);
    EmployeeId petrova =
        id_of<EmployeeId>(11);  ///< Mathematics in both fifth classes; leads 5 «А».
    EmployeeId sidorov = id_of<EmployeeId>(12);  ///< Russian and English in 5 «А».
    StudentId ezhov = id_of<StudentId>(21);      ///< 5 «А».
    StudentId yozhikov = id_of<StudentId>(22);  ///< «Ёжиков», 5 «А», in the English subgroup.
    StudentId zhukova = id_of<StudentId>(23);      ///< 5 «А».
    StudentId ivanov = id_of<StudentId>(24);       ///< 5 «Б».
    GuardianId yozhikova = id_of<GuardianId>(31);  ///< Mother of Ёжиков.
    GuardianId zhukov = id_of<GuardianId>(32);     ///< Father of Жукова.

    /// Lessons of mathematics in 5 «А»: Mondays from 7 September, and one on Tuesday the 8th.
    LessonId monday_7 = id_of<LessonId>(1);
    LessonId tuesday_8 = id_of<LessonId>(2);
    LessonId monday_14 = id_of<LessonId>(3);
    LessonId lesson_5b = id_of<LessonId>(4);  ///< Mathematics in 5 «Б», Monday the 7th, 2nd.
    LessonId russian_7 = id_of<LessonId>(5);  ///< Russian in 5 «А», Monday the 7th, 1st.
    LessonId english_7 = id_of<LessonId>(6);  ///< English of the subgroup, Monday the 7th, 4th.

    /// Everything, as one command would state it.
    std::vector<EntryBody> facts() const;

    // The same in parts.
    std::vector<EntryBody> calendar() const;
    std::vector<EntryBody> people() const;
    std::vector<EntryBody> groups() const;
    std::vector<EntryBody> courses() const;
    std::vector<EntryBody> lessons() const;
};

}  // namespace letopis::testing
