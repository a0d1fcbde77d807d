#include "app/visits/open_visits.h"

#include <map>

#include "base/limits.h"
#include "ports/gathering/names.h"
#include "ports/gathering/school_year.h"

namespace letopis {
namespace {

/// Asks once about each class and year.
class VisitLines {
public:
    VisitLines(Reader& reader, Date today) : reader_{reader}, today_{today} {}

    Result<VisitLine> line(const Visit& visit) {
        LETOPIS_TRY(name, full_name(reader_, visit.inspector_id));
        LETOPIS_TRY(opened_by, short_name(reader_, visit.opened_by));
        VisitLine line{.visit = visit.visit,
                       .inspector_id = visit.inspector_id,
                       .name = std::move(name),
                       .authority = visit.authority,
                       .basis_no = visit.basis_no,
                       .basis_on = visit.basis_on,
                       .from_on = visit.from_on,
                       .to_on = visit.to_on,
                       .opened_by = std::move(opened_by),
                       .opened_at = visit.opened_at,
                       .state = visit_state(visit, today_),
                       .ended_on = visit.ended_on,
                       .end_reason = visit.end_reason};
        for (const StudyGroupId id : visit.study_group_ids) {
            LETOPIS_TRY(group, group_of(id));
            line.groups.push_back(*group);
        }
        return line;
    }

private:
    Result<const VisitGroup*> group_of(StudyGroupId id) {
        auto known = groups_.find(id);
        if (known == groups_.end()) {
            LETOPIS_TRY(group, find_study_group(reader_, id));
            LETOPIS_TRY(year, find_school_year(reader_, group.school_year_id));
            known = groups_.emplace(id, VisitGroup{id, group.title, year.title}).first;
        }
        return &known->second;
    }

    Reader& reader_;
    Date today_;
    std::map<StudyGroupId, VisitGroup> groups_;
};

}  // namespace

VisitState visit_state(const Visit& visit, Date today) {
    if (visit.ended_on) return VisitState::ended;
    if (today < visit.from_on) return VisitState::ahead;
    return visit.to_on < today ? VisitState::over : VisitState::under_way;
}

Result<VisitsView> open_visits(Reader& reader, const Standing& standing, Instant now) {
    LETOPIS_TRY_DONE(check_access(standing, Action::keep_visits, Target{}));
    LETOPIS_TRY(visits, reader.visits(limits::visits_on_page));
    VisitsView view{.today = moscow_date(now), .most_days = limits::visit_days};
    VisitLines lines{reader, view.today};
    for (const Visit& visit : visits) {
        LETOPIS_TRY(line, lines.line(visit));
        view.lines.push_back(std::move(line));
    }
    return view;
}

Result<VisitGroups> open_visit_groups(Reader& reader, const Standing& standing,
                                      std::optional<SchoolYearId> year_id, Instant now) {
    LETOPIS_TRY_DONE(check_access(standing, Action::keep_visits, Target{}));
    LETOPIS_TRY(years, reader.school_years());
    LETOPIS_TRY(current, school_year_on(reader, moscow_date(now)));
    VisitGroups view;
    std::string title;
    for (auto year = years.rbegin(); year != years.rend(); ++year) {
        if (current.starts_on < year->starts_on) continue;
        view.school_years.push_back({year->school_year_id, year->title});
        if (year->school_year_id != year_id.value_or(current.school_year_id)) continue;
        view.school_year_id = year->school_year_id;
        title = year->title;
    }
    if (view.school_year_id.is_nil()) return RefusalCode::not_found;
    LETOPIS_TRY(groups, reader.study_groups(view.school_year_id));
    for (const StudyGroup& group : groups)
        if (group.kind != StudyGroupKind::subgroup)
            view.groups.push_back({group.study_group_id, group.title, title});
    return view;
}

Result<VisitLine> open_own_visit(Reader& reader, const Standing& standing, Instant now) {
    if (!standing.has(Role::inspector)) return RefusalCode::not_found;
    const Date today = moscow_date(now);
    LETOPIS_TRY(visits, reader.visits_of(standing.person_id));
    VisitLines lines{reader, today};
    for (const Visit& visit : visits)
        if (visit.covers(today)) return lines.line(visit);
    return RefusalCode::not_found;
}

}  // namespace letopis
