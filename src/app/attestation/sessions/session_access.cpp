#include "app/attestation/sessions/session_access.h"

#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {

Result<Target> session_target(Reader& reader, const Standing& standing, const Course& course,
                              StudentId student_id, Date today) {
    LETOPIS_TRY(target, course_target(reader, course));
    if (standing.heads_groups.empty()) return target;
    LETOPIS_TRY(groups, groups_of_student(reader, student_id, today));
    for (const StudyGroup& group : groups) target.study_group_ids.push_back(group.study_group_id);
    return target;
}

Result<Done> check_session_access(Reader& reader, PersonId person_id, Action action,
                                  const CourseTitle& title, StudentId student_id, Date today) {
    auto may = check_group_access(reader, person_id, action, title.study_group, today);
    if (may || may.error().is_fault()) return may;
    LETOPIS_TRY(standing, read_standing(reader, person_id, today));
    if (standing.heads_groups.empty()) return may;
    LETOPIS_TRY(target, session_target(reader, standing, title.course, student_id, today));
    return check_access(standing, action, target) ? Result<Done>{Done{}} : may;
}

}  // namespace letopis
