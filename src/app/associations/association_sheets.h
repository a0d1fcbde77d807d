#pragma once
// The sheets of F-23, one after the other.

#include "app/associations/open_association_journal.h"

namespace letopis {

/// Sheet 5: by the alphabet, each student once, with the class he is in on that day.
Result<std::vector<AssociationStudent>> list_of_association(
    Reader& reader, const std::vector<ListedStudent>& listed, Date on);

/// Sheets 2 and 6, right side.
Result<std::vector<AssociationLesson>> content_of_lessons(Reader& reader,
                                                          const std::vector<CourseTitle>& courses,
                                                          const std::vector<Lesson>& held);

/// Sheet 2, left side: of the lessons and students that the journal has already.
Result<Done> add_cells(Reader& reader, const std::vector<CourseTitle>& courses,
                       const std::vector<Lesson>& held, AssociationJournal& journal);

/// Sheets 3 and 4: what the group held and what its students achieved in the year.
Result<Done> add_events_and_achievements(Reader& reader, const StudyGroup& group,
                                         const SchoolYear& year, AssociationJournal& journal);

/// Sheet 8: a column for each period of each programme and for its year.
Result<Done> add_results(Reader& reader, const std::vector<CourseTitle>& courses,
                         AssociationJournal& journal);

}  // namespace letopis
