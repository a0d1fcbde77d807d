#pragma once
// Courses of the curriculum, apart from extracurricular activity and after-school groups: these
// stand in the timetable, the diary and the hours, and in nothing that counts results (JRN-24,
// ADE-08).

#include <vector>

#include "ports/reader.h"

namespace letopis {

bool is_of_curriculum(const CourseTitle& title);

/// Часы of one lesson, as a journal prints and a sheet of hours pays them (F-14, F-24, F-25): a
/// pair of a vocational group is two; what is beside the curriculum is one, whoever comes to it.
int hours_of_lesson(const CourseTitle& title);
int hours_of_lesson(SubjectKind kind, ProgrammeFamily family);

/// Whether it is an after-school group: its list changes by order (F-25).
Result<bool> is_after_school(Reader& reader, const StudyGroup& group);

/// Takes the others away.
void keep_curriculum(std::vector<CourseTitle>& titles);

/// courses_of_class (school_year.h), less the others.
Result<std::vector<CourseTitle>> curriculum_of_class(Reader& reader, StudyGroupId id);
/// Reader::courses_of_group, likewise.
Result<std::vector<CourseTitle>> curriculum_of_group(Reader& reader, StudyGroupId id);

}  // namespace letopis
