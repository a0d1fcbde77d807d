#include "app/appeals/open_appeals.h"

#include <algorithm>

#include "base/limits.h"
#include "ports/gathering/roles/part_of_school.h"

namespace letopis {
namespace {

/// The latest first.
Result<std::vector<Appeal>> decided_ones(Reader& reader) {
    // As many as of corrections: both are decided by the same people on the same days.
    LETOPIS_TRY(decided, reader.appeals(AppealState::upheld, limits::decided_corrections));
    LETOPIS_TRY(changed, reader.appeals(AppealState::changed, limits::decided_corrections));
    decided.insert(decided.end(), changed.begin(), changed.end());
    std::sort(decided.begin(), decided.end(),
              [](const Appeal& one, const Appeal& other) { return one.appeal > other.appeal; });
    if (std::ssize(decided) > limits::decided_corrections)
        decided.resize(limits::decided_corrections);
    return decided;
}

Result<std::vector<Appeal>> of_part(PartOfSchool& part, std::vector<Appeal> appeals) {
    std::vector<Appeal> kept;
    for (Appeal& one : appeals) {
        LETOPIS_TRY(is_his, part.has_course(one.course_id));
        if (is_his) kept.push_back(std::move(one));
    }
    return kept;
}

}  // namespace

Result<AppealsView> open_appeals(Reader& reader, const Standing& standing) {
    LETOPIS_TRY_DONE(check_access(standing, Action::decide_appeals, {}));
    LETOPIS_TRY(all_open, reader.appeals(AppealState::open, limits::pending_corrections));
    LETOPIS_TRY(all_decided, decided_ones(reader));
    PartOfSchool part{reader, standing};
    LETOPIS_TRY(open, of_part(part, std::move(all_open)));
    LETOPIS_TRY(decided, of_part(part, std::move(all_decided)));
    LETOPIS_TRY(open_lines, appeal_lines(reader, open));
    LETOPIS_TRY(decided_lines, appeal_lines(reader, decided));
    return AppealsView{.open = std::move(open_lines), .decided = std::move(decided_lines)};
}

}  // namespace letopis
