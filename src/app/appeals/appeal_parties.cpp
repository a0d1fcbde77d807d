#include "app/appeals/appeal_parties.h"

namespace letopis {

Result<std::vector<PersonId>> appeal_parties(Reader& reader, const Appeal& appeal,
                                             PersonId given_by, const Lesson& lesson, Date today) {
    std::vector<PersonId> parties{appeal.filed_by, given_by, lesson.held_by()};
    LETOPIS_TRY(teachers, reader.course_teachers(appeal.course_id));
    for (const CourseTeacher& one : teachers)
        if (one.covers(today) || one.covers(lesson.lesson_on)) parties.push_back(one.teacher_id);
    // The other parent, and whoever else stands up for the student, judges no more than the one who
    // filed.
    LETOPIS_TRY(family, reader.guardianships_of_student(appeal.place.student_id));
    for (const Guardianship& one : family) parties.push_back(one.guardian_id);
    parties.push_back(appeal.place.student_id);
    std::erase(parties, PersonId{});
    return parties;
}

}  // namespace letopis
