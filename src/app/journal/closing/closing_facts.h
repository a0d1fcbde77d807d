#pragma once
// What closing a period, a course and a class must know: the same for the deed and for the look.

#include <vector>

#include "domain/journal/closing.h"
#include "ports/reader.h"

namespace letopis {

/// Everything about one period of a course.
Result<PeriodFacts> gather_period_facts(Reader& reader, const CourseTitle& title,
                                        const Period& period);
/// The same of a course whose closings, list and results are at hand.
Result<PeriodFacts> gather_period_facts(Reader& reader, const CourseFacts& course,
                                        const Period& period);
Result<CourseFacts> gather_course_facts(Reader& reader, const CourseTitle& title);
/// Without the remarks, the appeals and the final attestation.
Result<ClassFacts> gather_class_facts(Reader& reader, const StudyGroup& study_group);
/// Remarks on the class's courses that are not settled.
Result<Done> add_remarks(Reader& reader, ClassFacts& facts);
/// Appeals against marks of the class's courses that are not decided.
Result<Done> add_appeals(Reader& reader, ClassFacts& facts);
/// Its exams of final attestation (ГИА, VOC-11) that have no protocol.
Result<Done> add_unsigned_finals(Reader& reader, ClassFacts& facts);
/// For gaps_of_lessons: periods that have begun and are not closed, of courses that are open.
Result<std::vector<CourseLessonFacts>> gather_lesson_facts(Reader& reader, const ClassFacts& facts,
                                                           Date today);

/// A group that has a year of its own to close. Refuses `not_found` for an unknown group and for a
/// subgroup.
Result<StudyGroup> find_closable_group(Reader& reader, StudyGroupId id);

}  // namespace letopis
