#pragma once
// What the printed forms are built from. Used by the screens and by the sealing of a class's year.

#include <set>

#include "domain/statements/building.h"
#include "ports/reader.h"

namespace letopis {

/// For F-08. Refuses `not_found`. Director and deputy are those of today; the class teacher, the
/// last one of the year.
Result<SheetFacts> gather_sheet_facts(Reader& reader, StudyGroupId id, Instant now);

/// For F-03 and F-04 of one course. Refuses `not_found`.
Result<PageFormFacts> gather_page_facts(Reader& reader, CourseId id, Instant now);

/// Leaves out everybody else: a subgroup's course has students of other classes too.
void keep_students(PageFormFacts& facts, const std::set<StudentId>& students);

}  // namespace letopis
