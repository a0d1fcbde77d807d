#pragma once
// Ids of whom and what the forms are about besides the sample school.

#include "domain/testing/sample_school.h"

namespace letopis::http::testing {

inline const CourseId practice = letopis::testing::id_of<CourseId>(301);
inline const StudyGroupId ninth = letopis::testing::id_of<StudyGroupId>(302);
inline const StudyGroupId college = letopis::testing::id_of<StudyGroupId>(303);
inline const CourseId discipline = letopis::testing::id_of<CourseId>(303);
inline const CourseId ninth_course = letopis::testing::id_of<CourseId>(302);
inline const StudentId ninth_student = letopis::testing::id_of<StudentId>(304);
inline const StudentId college_student = letopis::testing::id_of<StudentId>(305);
inline const PersonId inspector = letopis::testing::id_of<PersonId>(306);
inline const LessonId ahead = letopis::testing::id_of<LessonId>(310);
inline const LessonId cancelled = letopis::testing::id_of<LessonId>(311);
inline const LessonId substituted = letopis::testing::id_of<LessonId>(312);
inline const StudyGroupId dancers = letopis::testing::id_of<StudyGroupId>(307);
inline const PersonId medic = letopis::testing::id_of<PersonId>(308);
/// Teaches the tenth class, about which no form is.
inline const EmployeeId stranger = letopis::testing::id_of<EmployeeId>(320);

// What is stated for single forms only.
inline const StudyGroupId graduating = letopis::testing::id_of<StudyGroupId>(330);
inline const StudentId graduate = letopis::testing::id_of<StudentId>(330);
inline const StudyGroupId empty_class = letopis::testing::id_of<StudyGroupId>(331);
inline const CourseId empty_course = letopis::testing::id_of<CourseId>(331);
inline const StudyGroupId after_school = letopis::testing::id_of<StudyGroupId>(332);
inline const StudentId newcomer = letopis::testing::id_of<StudentId>(333);
inline const StudentId second_newcomer = letopis::testing::id_of<StudentId>(336);
inline const SchoolYearId next_year = letopis::testing::id_of<SchoolYearId>(334);
inline const StudyGroupId next_class = letopis::testing::id_of<StudyGroupId>(334);
inline const LessonId merged = letopis::testing::id_of<LessonId>(335);
/// Of the command that stated it.
inline const CommandId stated = letopis::testing::id_of<CommandId>(499);

}  // namespace letopis::http::testing
