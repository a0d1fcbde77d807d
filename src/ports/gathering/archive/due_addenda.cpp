#include "ports/gathering/archive/due_addenda.h"

#include <algorithm>
#include <map>
#include <set>

#include "base/limits.h"
#include "domain/journal/academic_debt.h"
#include "domain/retention/retention.h"
#include "ports/gathering/due_debts.h"
#include "ports/gathering/school_year.h"
#include "ports/late_entries.h"

namespace letopis {
namespace {

bool is_near(const SchoolYear& year, Date today) {
    return year.starts_on <= today && today <= debt_deadline(year.ends_on);
}

Result<std::map<StudyGroupId, std::vector<LateEntry>>> late_by_class(Reader& reader, Date today) {
    std::map<StudyGroupId, std::vector<LateEntry>> late;
    LETOPIS_TRY(years, reader.school_years());
    for (const SchoolYear& year : years) {
        if (!is_near(year, today)) continue;
        LETOPIS_TRY(entries, reader.late_entries(year.school_year_id, limits::late_entries));
        for (const LateEntry& one : entries) late[one.study_group_id].push_back(one);
    }
    return late;
}

}  // namespace

Result<std::vector<DueAddendum>> due_addenda(Reader& reader, Date today) {
    std::vector<DueAddendum> due;
    LETOPIS_TRY(late, late_by_class(reader, today));
    if (late.empty()) return due;
    LETOPIS_TRY(waiting, reader.classes_to_seal());
    for (const StudyGroup& group : waiting) late.erase(group.study_group_id);
    Deadlines deadlines{reader, moscow_instant(today, {})};
    for (const auto& [id, entries] : late) {
        LETOPIS_TRY(group, find_study_group(reader, id));
        const Date since_on = moscow_date(entries.front().recorded_at);
        LETOPIS_TRY(due_on, deadlines.working_days_after(since_on, handover_working_days));
        due.push_back({.study_group_id = id,
                       .study_group_title = group.title,
                       .decisions = static_cast<int>(entries.size()),
                       .since_on = since_on,
                       .due_on = due_on});
    }
    std::ranges::stable_sort(due, {}, [](const DueAddendum& one) {
        return std::pair{one.due_on, one.study_group_title};
    });
    return due;
}

}  // namespace letopis
