#include "app/works/open_coming_works.h"

#include <algorithm>
#include <set>
#include <tuple>

#include "app/works/announced_works.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {
namespace {

constexpr int days_ahead = 13;  ///< Two weeks with today.

/// Of the student's own groups: a work of the other subgroup is no matter of his.
Result<std::vector<PlannedWork>> works_of_groups(Reader& reader,
                                                 const std::vector<StudyGroup>& groups, Date from,
                                                 Date to) {
    std::set<StudyGroupId> own;
    for (const StudyGroup& one : groups) own.insert(one.study_group_id);
    std::vector<PlannedWork> works;
    std::set<EntryIndex> seen;
    for (const StudyGroupId id : own) {
        LETOPIS_TRY(planned, reader.planned_works_of_group(id, from, to));
        for (PlannedWork& one : planned) {
            LETOPIS_TRY(course, reader.course(one.course_id));
            if (!course || !own.contains(course->study_group_id)) continue;
            if (seen.insert(one.entry_index).second) works.push_back(std::move(one));
        }
    }
    std::stable_sort(works.begin(), works.end(),
                     [](const PlannedWork& one, const PlannedWork& other) {
                         return std::tuple{one.planned_on, one.entry_index} <
                                std::tuple{other.planned_on, other.entry_index};
                     });
    return works;
}

/// Today's, else the next one, else the last; nothing where there is none.
std::optional<Period> period_of_term(const std::vector<Period>& periods, Date today) {
    for (const Period& one : periods)
        if (today <= one.ends_on) return one;
    if (periods.empty()) return std::nullopt;
    return periods.back();
}

}  // namespace

Result<ComingWorks> open_coming_works(Reader& reader, const Standing& standing,
                                      StudentId student_id, Instant now) {
    const Date today = moscow_date(now);
    LETOPIS_TRY(target, student_target(reader, student_id, today));
    LETOPIS_TRY_DONE(check_access(standing, Action::read_diary, target));
    LETOPIS_TRY(groups, groups_of_student(reader, student_id, today));
    if (groups.empty()) return RefusalCode::not_found;
    ComingWorks view{
        .student_id = student_id, .study_group_title = groups.front().title, .today = today};
    LETOPIS_TRY(coming, works_of_groups(reader, groups, today, today.plus_days(days_ahead)));
    LETOPIS_TRY(told, tell_works(reader, coming));
    view.coming = std::move(told);
    LETOPIS_TRY(periods, periods_of(reader, groups.front().period_system_id));
    const auto period = period_of_term(periods, today);
    if (!period) return view;
    view.period_title = period->title;
    LETOPIS_TRY(of_term, works_of_groups(reader, groups, period->starts_on, period->ends_on));
    LETOPIS_TRY(told_of_term, tell_works(reader, of_term));
    view.of_term = std::move(told_of_term);
    return view;
}

}  // namespace letopis
