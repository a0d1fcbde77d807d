#pragma once
// Standing (положение): how a person stands to the school on a date, and what an action is about.
// Gathered from facts for the second lock (domain/access); nothing here decides.
//
// What belongs to a school year — teaching, leading, studying — lasts to 31 August after it: a
// teacher finishes her journals in June, and is nobody's teacher of last year in September.

#include "domain/access/access.h"
#include "ports/reader.h"

namespace letopis {

/// Everything the person is on that date. An unknown person stands nowhere.
Result<Standing> read_standing(Reader& reader, PersonId person_id, Date on);

/// A course, with its group and the classes the group draws from.
Result<Target> course_target(Reader& reader, const Course& course);
/// A student, with the groups he is in on that date.
Result<Target> student_target(Reader& reader, StudentId student_id, Date on);
/// A class or another group.
Result<Target> group_target(Reader& reader, const StudyGroup& group);

/// check_access for a command about a course, on the scribe's thread: asks first only whether the
/// person teaches this course on that date, and gathers a whole Standing only when that is not
/// enough. Refuses as check_access.
Result<Done> check_course_access(Reader& reader, PersonId person_id, Action action,
                                 const Course& course, Date on);
/// The course, if the person may do this to it. Refuses `not_found`, then as check_course_access.
Result<Course> find_course_for(Reader& reader, PersonId person_id, Action action,
                               CourseId course_id, Date on);
/// check_access with the person's whole Standing on that date.
Result<Done> check_group_access(Reader& reader, PersonId person_id, Action action,
                                const StudyGroup& group, Date on);
/// The same for an action about the school as a whole. The program itself (a nil person: imports
/// and first set-up on the command line) may.
Result<Done> check_school_access(Reader& reader, PersonId person_id, Action action, Date on);

}  // namespace letopis
