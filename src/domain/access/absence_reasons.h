#pragma once
// Who may be told why a student was absent (b.2, «Attendance reason/document»). That he was absent
// is for everybody who reads the journal; «б» and «у» speak of health and family.

#include <vector>

#include "domain/access/access.h"
#include "domain/journal/journal.h"
#include "domain/statements/statements.h"

namespace letopis {

/// Who heads the school, teaches or leads him, he himself and his family. Neither an inspector nor
/// who keeps the system, the documents or the archive. A substitute is asked about apart
/// (ports/gathering/lesson_access.h): he writes these letters himself.
bool reads_absence_reasons(const Standing& standing, const Target& target);

/// Whether he may open an issued document of this kind. Its bytes are fixed, and in a journal the
/// reasons with them: an inspector prints the journal anew. Who keeps documents and archive keeps
/// them as they are.
bool reads_issued(const Standing& standing, const Target& target, FormKind form);

/// «б» and «у» as «н»; anything else as it is.
AttendanceStatus without_reason(AttendanceStatus status);
/// The same in each cell.
void hide_absence_reasons(std::vector<Cell>& cells);

}  // namespace letopis
