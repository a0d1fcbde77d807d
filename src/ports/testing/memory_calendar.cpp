// The fold of special days and of bells, and what is answered about them.

#include <algorithm>

#include "base/text.h"
#include "ports/testing/memory_reader.h"
#include "ports/testing/rows.h"

namespace letopis::testing {
namespace {

class CalendarStep {
public:
    CalendarStep(MemoryTables& tables, EntryIndex index) : tables_{tables}, index_{index} {}

    void operator()(const CalendarDaySet& fact) {
        if (fact.kind == DayKind::usual)
            tables_.calendar_days.erase(fact.day_on);
        else
            tables_.calendar_days[fact.day_on] = {.school_year_id = fact.school_year_id,
                                                  .day_on = fact.day_on,
                                                  .kind = fact.kind,
                                                  .as_on = fact.as_on,
                                                  .reason = fact.reason,
                                                  .entry_index = index_};
    }
    void operator()(const NamedBellsDefined& fact) {
        if (fact.slots.empty())
            tables_.named_bells.erase(fact.title);
        else
            tables_.named_bells[fact.title] = {.title = fact.title, .slots = fact.slots};
    }
    void operator()(const GroupBellsSet& fact) {
        tables_.group_bells[{fact.study_group_id, fact.from_on}] = {
            .study_group_id = fact.study_group_id,
            .bells_title = fact.bells_title,
            .from_on = fact.from_on};
    }

    template <class Other>
    void operator()(const Other&) {}

private:
    MemoryTables& tables_;
    EntryIndex index_;
};

}  // namespace

void fold_calendar(MemoryTables& tables, EntryIndex index, const Entry& entry) {
    std::visit(CalendarStep{tables, index}, entry.body);
}

Result<std::vector<CalendarDay>> MemoryReader::calendar_days(Date from, Date to) {
    return rows_where(tables_.calendar_days, [&](const CalendarDay& one) {
        return from <= one.day_on && one.day_on <= to;
    });
}

Result<std::vector<NamedBells>> MemoryReader::named_bells() {
    auto bells = rows_where(tables_.named_bells, [](const NamedBells&) { return true; });
    std::stable_sort(bells.begin(), bells.end(), [](const NamedBells& one, const NamedBells& two) {
        return sort_key(one.title) < sort_key(two.title);
    });
    return bells;
}

Result<std::vector<GroupBells>> MemoryReader::bells_of_group(StudyGroupId id) {
    return rows_where(tables_.group_bells,
                      [&](const GroupBells& one) { return one.study_group_id == id; });
}

}  // namespace letopis::testing
