#pragma once
// Whose session it is (VOC-02, VOC-06): what a student owes from a former year is his section's of
// today, though the course was of a group that is no more.

#include "domain/access/access.h"
#include "ports/reader.h"

namespace letopis {

/// The course; for who heads a section, the groups in which the student is today as well.
Result<Target> session_target(Reader& reader, const Standing& standing, const Course& course,
                              StudentId student_id, Date today);

/// The second lock of a command about one student's attestation. Refuses as check_access for the
/// course's group.
Result<Done> check_session_access(Reader& reader, PersonId person_id, Action action,
                                  const CourseTitle& title, StudentId student_id, Date today);

}  // namespace letopis
