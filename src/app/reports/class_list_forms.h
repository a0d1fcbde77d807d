#pragma once
// Lists of a class on paper: F-09 (general information) and F-11 (associations).

#include "app/reports/open_activity_list.h"
#include "app/reports/open_general_list.h"
#include "ports/gathering/form_facts.h"

namespace letopis {

/// F-09. Telephones and addresses are written by hand. Signed by the class teacher and the deputy.
TableForm general_list_form(const GeneralList& list, ProgrammeFamily family,
                            const FormFacts& facts);

/// F-11. A row for each association; who goes to none has one row. Signed by the class teacher.
TableForm activity_list_form(const ActivityList& list, ProgrammeFamily family,
                             const FormFacts& facts);

/// As `open_general_list`.
Result<TableForm> open_general_list_form(Reader& reader, const Standing& standing, StudyGroupId id,
                                         Instant now);
/// As `open_activity_list`.
Result<TableForm> open_activity_list_form(Reader& reader, const Standing& standing, StudyGroupId id,
                                          Instant now);

}  // namespace letopis
