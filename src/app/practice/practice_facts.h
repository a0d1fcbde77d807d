#pragma once
// What the commands of practice ask before they decide.

#include "domain/access/access.h"
#include "domain/journal/practice.h"
#include "ports/reader.h"

namespace letopis {

/// Whether students are sent to practice by this course.
bool is_practice(const CourseTitle& title);

/// An assignment with the course it is of.
struct FoundPractice {
    PracticeAssignment assignment;
    CourseTitle title;
};

/// Also a cancelled one. Refuses `not_found`.
Result<FoundPractice> find_practice(Reader& reader, EntryIndex assignment);

/// Whether he is the lead of the college (b.1 PRACTICE_LEAD) and still works in it.
bool leads_practice(const PracticeAssignment& assignment, const Standing& standing);

/// Who composes the attestation sheet: by the course (assess_practice), or by the assignment that
/// names him its lead. Refuses as the second lock.
Result<Done> check_assessing(Reader& reader, PersonId actor_id, const FoundPractice& found,
                             Date today);
/// Who says what he thinks of a line of its diary: the same, and whoever sends to practice
/// (keep_practice). Refuses as check_assessing.
Result<Done> check_checking(Reader& reader, PersonId actor_id, const FoundPractice& found,
                            Date today);

/// Refuses as closure_refusal once the course or its class has closed its year.
Result<Done> check_course_open(Reader& reader, const Course& course);
Result<bool> is_course_open(Reader& reader, const Course& course);

}  // namespace letopis
