#include "app/control/open_class_warnings.h"

#include <algorithm>

#include "base/text.h"
#include "domain/classes/membership.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {

Result<ClassAbsenceWarnings> open_class_warnings(Reader& reader, const Standing& standing,
                                                 StudyGroupId id, Instant now) {
    LETOPIS_TRY(group, find_study_group(reader, id));
    LETOPIS_TRY(target, group_target(reader, group));
    if (!check_access(standing, Action::account_absences, target))
        LETOPIS_TRY_DONE(check_access(standing, Action::read_class, target));
    if (!is_home_class(group)) return RefusalCode::not_found;
    LETOPIS_TRY(lines, absence_warnings_of(reader, group, std::nullopt, moscow_date(now)));
    std::stable_sort(lines.begin(), lines.end(),
                     [](const AbsenceWarningLine& one, const AbsenceWarningLine& other) {
                         return sort_key(one.student) < sort_key(other.student);
                     });
    return ClassAbsenceWarnings{
        .study_group_id = id, .title = group.title, .warnings = std::move(lines)};
}

}  // namespace letopis
