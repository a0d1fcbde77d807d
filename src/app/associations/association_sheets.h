#pragma once
// The sheets of F-23, one after the other.

#include "app/associations/open_association_journal.h"

namespace letopis {

/// Дни и часы: "вторник, 15:30–16:15, 16:25–17:10, каб. 12", in the order of the week.
Result<std::vector<std::string>> hours_of_group(Reader& reader, const StudyGroup& group,
                                                const std::vector<CourseTitle>& courses);

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

/// Sheet 8: a column for each period of each programme and for its year.
Result<Done> add_results(Reader& reader, const std::vector<CourseTitle>& courses,
                         AssociationJournal& journal);

}  // namespace letopis
