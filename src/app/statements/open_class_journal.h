#pragma once
// open_class_journal: the whole journal of a class as it stands now: title page (F-01), contents
// (F-02), the pages of each course (F-03, F-04).

#include "domain/access/access.h"
#include "domain/statements/journal_front.h"
#include "ports/reader.h"

namespace letopis {

struct ClassJournalView {
    JournalFront front;
    std::vector<MarksPage> marks;       ///< In the order of the contents.
    std::vector<ContentPage> contents;  ///< The same.
    bool operator==(const ClassJournalView&) const = default;
};
LETOPIS_DESCRIBE(ClassJournalView, front, marks, contents)

/// Students of other classes in its subgroups are left out. Refuses `not_found` for an unknown
/// group and for a subgroup, and as the second lock (read_documents).
Result<ClassJournalView> open_class_journal(Reader& reader, const Standing& standing,
                                            StudyGroupId study_group_id, Instant now);

}  // namespace letopis
