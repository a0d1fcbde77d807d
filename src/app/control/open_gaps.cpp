#include "app/control/open_gaps.h"

#include <algorithm>
#include <iterator>

#include "app/control/gap_panel.h"
#include "base/limits.h"
#include "ports/gathering/roles/part_of_school.h"
#include "ports/gathering/school_year.h"

namespace letopis {
namespace {

/// Whose debts the looker sees.
struct GapScope {
    const Standing& standing;
    bool whole_school = false;
    bool only_own = false;  ///< He leads nobody, or asked for what he owes himself.

    /// As class teacher, or as deputy of this part of the school.
    bool leads(StudyGroupId id) const {
        const auto is_among = [id](const std::vector<StudyGroupId>& groups) {
            return std::find(groups.begin(), groups.end(), id) != groups.end();
        };
        return is_among(standing.leads_groups) || is_among(standing.deputises_groups);
    }
    /// Whether the course is of a class this person leads.
    bool leads_course(const StudyGroup& group) const {
        return leads(group.study_group_id) ||
               std::any_of(group.parent_group_ids.begin(), group.parent_group_ids.end(),
                           [&](StudyGroupId id) { return leads(id); });
    }
    /// What of the whole school has to be asked for.
    DebtSearch asked(const GapSearch& search) const {
        if (only_own) return {search.debt, standing.person_id};
        return {search.debt, search.teacher_id};
    }
    bool covers(const PanelDebt& debt) const {
        if (whole_school) return true;
        if (only_own) return debt.debtor_id() == standing.person_id;
        const CourseTitle* title = debt.title();
        return title ? leads_course(title->study_group) : leads(debt.other->study_group_id);
    }
};

/// Of those that were asked for.
bool is_wanted(const PanelDebt& debt, const GapSearch& search) {
    return (!search.teacher_id || debt.debtor_id() == *search.teacher_id) &&
           (!search.course_id || debt.course_id() == *search.course_id);
}

/// What the looker's turn has come for, the oldest first; of a day lessons before the rest.
std::vector<PanelDebt> in_order_of_days(const std::vector<OverdueDebt>& lessons,
                                        const std::vector<OtherDebt>& others) {
    const auto is_older = [](const PanelDebt& one, const PanelDebt& other) {
        return one.on() < other.on();
    };
    std::vector<PanelDebt> in_order;  // As they were asked for.
    for (const OverdueDebt& one : lessons) in_order.push_back({.of_lesson = &one});
    std::vector<PanelDebt> rest;
    for (const OtherDebt& one : others) rest.push_back({.other = &one});
    std::stable_sort(rest.begin(), rest.end(), is_older);
    std::vector<PanelDebt> debts;
    debts.reserve(in_order.size() + rest.size());
    std::merge(in_order.begin(), in_order.end(), rest.begin(), rest.end(),
               std::back_inserter(debts), is_older);
    return debts;
}

}  // namespace

Result<GapsView> open_gaps(Reader& reader, const Standing& standing, const GapSearch& search,
                           Instant now) {
    const Date today = moscow_date(now);
    OverdueLessons lessons{reader, now};
    LETOPIS_TRY(policies, lessons.deadlines().policies_of(today));
    const auto turn = sees_after(standing, *policies);
    const bool teaches = standing.has(Role::subject_teacher);
    if (!turn && !teaches) return RefusalCode::not_your_role;
    const Span after = turn.value_or(Span{});
    const GapScope scope{
        .standing = standing,
        .whole_school = check_access(standing, Action::read_school, Target{}).has_value() &&
                        PartOfSchool{reader, standing}.is_whole(),
        .only_own = !turn || search.teacher_id == standing.person_id};

    LETOPIS_TRY(year, school_year_on(reader, today));
    GapsView view{.today = today,
                  .from = search.from.value_or(year.starts_on),
                  .to = search.to.value_or(today),
                  .only_own = !turn,
                  .counts = {}};
    if (view.to < view.from) return RefusalCode::dates_out_of_order;
    view.shown_after_hours = static_cast<int>(after.micros / Span::hours(1).micros);

    const DebtSearch asked_for = scope.asked(search);
    LETOPIS_TRY_DONE(lessons.gather(view.from, view.to, asked_for));
    LETOPIS_TRY(overdue, lessons.overdue());
    std::erase_if(overdue, [&](const OverdueDebt& one) {
        const PanelDebt debt{.of_lesson = &one};
        return !is_wanted(debt, search) || !scope.covers(debt);
    });
    OtherDebts asked{reader, lessons.deadlines(), lessons.names(), now};
    LETOPIS_TRY(others, asked.overdue(view.from, view.to, asked_for));
    std::erase_if(others, [&](const OtherDebt& one) {
        const PanelDebt debt{.other = &one};
        return !is_wanted(debt, search) || !scope.covers(debt);
    });

    const std::size_t all = overdue.size() + others.size();
    // Who asks for what he owes himself sees it at once, as any teacher does.
    LETOPIS_TRY_DONE(lessons.keep_due_before(scope.only_own ? Span{} : after, overdue));
    std::erase_if(others, [&](const OtherDebt& one) {
        // A class teacher answers for absences first of all.
        const bool is_own = one.debtor_id == standing.person_id;
        return !is_own && now <= one.due_at + after;
    });
    view.held_back = static_cast<int>(all - overdue.size() - others.size());
    view.cut_off = lessons.cut_off() || asked.cut_off();
    GapPanel panel{lessons.deadlines(), lessons.names(), view,
                   search.most_lines == 0 ? limits::gaps_on_page : search.most_lines};
    LETOPIS_TRY_DONE(panel.fill(in_order_of_days(overdue, others)));
    return view;
}

}  // namespace letopis
