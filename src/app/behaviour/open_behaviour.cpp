#include "app/behaviour/open_behaviour.h"

#include <map>

#include "app/behaviour/behaviour_facts.h"
#include "domain/classes/membership.h"
#include "ports/gathering/lesson_facts.h"
#include "ports/standing.h"

namespace letopis {
namespace {

using MarksByPlace = std::map<std::pair<StudentId, PeriodId>, BehaviourMark>;

std::vector<BehaviourColumn> columns_of(const BehaviourClass& of, Date today) {
    std::vector<BehaviourColumn> columns;
    for (const Period& period : of.periods)
        columns.push_back({.period_id = period.period_id,
                           .title = period.title,
                           .has_begun = period.starts_on <= today});
    columns.push_back({.title = "Год", .has_begun = of.school_year.starts_on <= today});
    return columns;
}

Result<BehaviourStudent> row_of(const BehaviourClass& of, const Member& member,
                                const std::vector<BehaviourColumn>& columns,
                                const MarksByPlace& marks) {
    const StudentId id = member.person.person_id;
    BehaviourStudent row{.student_id = id, .name = member.person.last_first()};
    for (const BehaviourColumn& column : columns) {
        LETOPIS_TRY(days, days_of(of, column.period_id));
        BehaviourCell cell{.is_member = member.touches(days.from, days.to)};
        const auto found = marks.find({id, column.period_id});
        if (found != marks.end()) {
            cell.value = found->second.value;
            cell.note = found->second.note;
            cell.version = found->second.entry_index;
        }
        row.cells.push_back(std::move(cell));
    }
    return row;
}

/// Also when only what is marked in it is closed.
Result<bool> is_closed(Reader& reader, const StudyGroup& group) {
    const auto closed = is_aspect_closed(reader, group, ClosureAspect::works);
    if (!closed && closed.error().is_fault()) return closed.error();
    return !closed || *closed;
}

}  // namespace

Result<BehaviourSheet> open_behaviour(Reader& reader, const Standing& standing, StudyGroupId id,
                                      Instant now) {
    const Date today = moscow_date(now);
    LETOPIS_TRY(of, find_behaviour_class(reader, id, today));
    LETOPIS_TRY(target, group_target(reader, of.study_group));
    LETOPIS_TRY_DONE(check_access(standing, Action::assess_behaviour, target));
    LETOPIS_TRY(closed, is_closed(reader, of.study_group));
    BehaviourSheet sheet{.study_group_id = id,
                         .study_group_title = of.study_group.title,
                         .school_year_title = of.school_year.title,
                         .columns = columns_of(of, today),
                         .is_closed = closed};
    LETOPIS_TRY(given, reader.behaviour_of_group(id));
    MarksByPlace marks;
    for (BehaviourMark& mark : given)
        marks.insert_or_assign({mark.student_id, mark.period_id}, std::move(mark));
    LETOPIS_TRY(listed, reader.students_of_group(id));
    for (const Member& member : members_of(listed)) {
        LETOPIS_TRY(row, row_of(of, member, sheet.columns, marks));
        sheet.students.push_back(std::move(row));
    }
    return sheet;
}

}  // namespace letopis
