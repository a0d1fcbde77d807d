#pragma once
// Exams and final marks for the summary sheet of a class whose students receive certificates.

#include "domain/statements/building.h"
#include "ports/reader.h"

namespace letopis {

/// Of every student who is on the list on the last school day; none for other classes.
Result<std::vector<SheetFinal>> gather_sheet_finals(Reader& reader, const StudyGroup& group,
                                                    const SchoolYear& year,
                                                    const std::vector<ListedStudent>& students);

}  // namespace letopis
