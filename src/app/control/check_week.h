#pragma once
// check_week: the weekly check (f.3): a remark to each teacher who has not filled in a journal in
// time, by any term that the local act sets (f.1, f.2), or whose course lags behind its plan
// (CUR-01), and those that are made good are settled (JRN-16).

#include <vector>

#include "domain/journal/remarks.h"
#include "ports/writer.h"

namespace letopis {

/// What the check found.
struct WeekFindings {
    std::vector<RemarkMade> made;
    std::vector<RemarkSettled> settled;
};

/// Looks at the school year so far. A teacher whose remark of an earlier week on the same journal
/// still waits gets no second one.
Result<WeekFindings> check_week(Reader& reader, Instant now);

/// States them by the program itself, once a week: the command's id follows from the week, so that
/// a program that begins again, and another on the same database, changes nothing. What somebody
/// settled meanwhile is left out.
Command state_week(Date monday, WeekFindings findings);

}  // namespace letopis
