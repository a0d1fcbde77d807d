#pragma once
// Names (имена): who is meant by an id, as people write it.

#include <span>
#include <string>

#include "ports/reader.h"

namespace letopis {

/// "Петрова А. И."; empty for nobody and for a person the school does not know.
Result<std::string> short_name(Reader& reader, PersonId person_id);
/// "Петрова Анна Ивановна".
Result<std::string> full_name(Reader& reader, PersonId person_id);
/// Those who teach on that date, "Петрова А. И., Ким О."; those who will, where nobody has begun;
/// «вакансия» where nobody teaches.
Result<std::string> teachers_on(Reader& reader, std::span<const CourseTeacher> teachers, Date on);
/// All who taught, by full name; with their dates where the teacher changed (JRN-17).
Result<std::string> teachers_of_year(Reader& reader, std::span<const CourseTeacher> teachers);
/// Who leads the group on that date, by full name; empty where nobody does.
Result<std::string> class_teacher_on(Reader& reader, StudyGroupId group, Date on);
/// Who holds the role on that date, "Галкина В. О."; the first of several; empty where nobody does.
Result<std::string> holder_name(Reader& reader, AppointedRole role, Date on);

}  // namespace letopis
