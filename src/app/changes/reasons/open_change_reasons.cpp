#include "app/changes/reasons/open_change_reasons.h"

#include <set>

#include "app/changes/teaching_staff.h"
#include "base/limits.h"
#include "ports/gathering/school_year.h"

namespace letopis {
namespace {

void add_bounds(const TeachingStaff& staff, ChangeReasons& view) {
    std::set<std::pair<ProgrammeFamily, int>> grades;
    std::set<ProgrammeFamily> families;
    for (const StudyGroup& group : staff.classes()) {
        families.insert(group.family);
        if (group.grade > 0) grades.emplace(group.family, group.grade);
    }
    view.teachers = staff.teachers();
    view.groups = staff.groups();
    for (const auto& [family, grade] : grades) view.grades.push_back({family, grade});
    view.families.assign(families.begin(), families.end());
}

/// How many lessons of one teacher or class wait; of a term that is not over.
Result<std::optional<int>> count_awaiting(Reader& reader, ChangeReading& reading,
                                          const ChangeReason& reason, Date today) {
    const bool is_of_one =
        reason.scope == ReasonScope::teacher || reason.scope == ReasonScope::school_class;
    if (!is_of_one || reason.to_on < today) return std::optional<int>{};
    LETOPIS_TRY(awaiting, awaiting_lessons(reader, reading, reason, today,
                                           static_cast<std::size_t>(limits::lessons_of_day)));
    return std::optional{static_cast<int>(awaiting.lessons.size())};
}

}  // namespace

Result<ChangeReasons> open_change_reasons(Reader& reader, const Standing& standing,
                                          const ReasonsSearch& search, Instant now) {
    LETOPIS_TRY_DONE(check_access(standing, Action::keep_timetable, Target{}));
    const Date today = moscow_date(now);
    LETOPIS_TRY(year, school_year_on(reader, search.on.value_or(today)));
    ChangeReading reading{reader};
    LETOPIS_TRY(staff, TeachingStaff::gather(reader, reading, year, day_in(year, today)));
    ChangeReasons view{
        .today = today, .year_starts_on = year.starts_on, .year_ends_on = year.ends_on};
    add_bounds(staff, view);
    LETOPIS_TRY(reasons,
                reader.change_reasons(year.starts_on, year.ends_on, limits::change_reasons + 1));
    for (const ChangeReason& reason : reasons) {
        if (std::ssize(view.reasons) == limits::change_reasons) {
            view.cut_off = true;
            break;
        }
        LETOPIS_TRY(line, reason_line(reader, reading, reason));
        LETOPIS_TRY(count, count_awaiting(reader, reading, reason, today));
        line.awaiting_count = count;
        view.reasons.push_back(std::move(line));
    }
    return view;
}

}  // namespace letopis
