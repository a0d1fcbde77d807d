#pragma once
// The printed forms of a class's year as data: what is fixed before anything is drawn
// (seal_class_year.h, step 1).

#include "domain/statements/statements.h"
#include "ports/reader.h"

namespace letopis {

/// Журнал класса: F-03 and F-04 of each course, in order of the curriculum.
struct ClassJournal {
    std::vector<MarksPage> marks;
    std::vector<ContentPage> contents;
    bool operator==(const ClassJournal&) const = default;
};
LETOPIS_DESCRIBE(ClassJournal, marks, contents)

/// Both forms, and where they come from.
struct ClassForms {
    SummarySheet sheet;
    ClassJournal journal;
    EntryIndex tree_size = 0;  ///< Of the snapshot they were read from.
};

/// Gathers the forms as of the moment of closing. On the pages of a subgroup that draws from
/// several classes only the students of this class stand: the others are in their own journals.
Result<ClassForms> gather_class_forms(Reader& reader, StudyGroupId study_group_id,
                                      Instant closed_at);

/// Reads a form back from its canonical JSON. Refuses `package_damaged`.
Result<SummarySheet> read_summary_sheet(std::string_view json);
Result<ClassJournal> read_class_journal(std::string_view json);

}  // namespace letopis
