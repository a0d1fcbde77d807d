#include "app/appeals/decide_appeal.h"

#include <algorithm>

#include "ports/gathering/lesson_facts.h"
#include "ports/standing.h"

namespace letopis {
namespace {

std::optional<Mark> mark_at(const Cell& cell, const MarkPlace& place) {
    for (const Mark& one : cell.marks)
        if (one.place == place) return one;
    return std::nullopt;
}

Result<Done> check_employees(Reader& reader, const std::vector<EmployeeId>& commission,
                             Date today) {
    for (const EmployeeId& member : commission) {
        LETOPIS_TRY(standing, read_standing(reader, member, today));
        if (standing.appointed.empty() && standing.teaches_courses.empty() &&
            standing.leads_groups.empty())
            return Refusal{.code = RefusalCode::invalid_value,
                           .field = "commission",
                           .detail = "В комиссию входят работники школы. Исправьте состав."};
    }
    return Done{};
}

Result<std::vector<EntryBody>> decided(DecisionContext& context, PersonId actor_id,
                                       const DecideAppeal& decide) {
    Reader& reader = context.reader;
    const Date today = moscow_date(context.now);
    LETOPIS_TRY_DONE(check_school_access(reader, actor_id, Action::decide_appeals, today));
    LETOPIS_TRY(appeal, reader.appeal(decide.appeal));
    if (!appeal) return RefusalCode::not_found;
    LETOPIS_TRY(place, find_lesson(reader, appeal->place.lesson_id));
    LETOPIS_TRY(setting, lesson_setting(reader, place.lesson, place.course, context.now));
    // Only a mark that is changed meets what is closed; the edit window is not the commission's.
    const auto closed = decide.value ? closure_refusal(setting.closures) : std::nullopt;
    if (closed && appeal->state == AppealState::open) return *closed;
    LETOPIS_TRY(cell, reader.cell(appeal->place.lesson_id, appeal->place.student_id));
    AppealFacts facts{.appeal = *std::move(appeal),
                      .scale = place.course.scale,
                      .lowest_mark = setting.policies.lowest_mark};
    facts.mark = mark_at(cell, facts.appeal.place);
    if (facts.mark) facts.teacher_id = facts.mark->recorded_by;
    LETOPIS_TRY(outcome, decide_appeal(facts, decide, today));
    LETOPIS_TRY_DONE(check_employees(reader, outcome.decision.commission, today));
    std::vector<EntryBody> bodies;
    if (outcome.correction) bodies.emplace_back(*std::move(outcome.correction));
    bodies.emplace_back(std::move(outcome.decision));
    return bodies;
}

}  // namespace

Command decide_appeal(CommandId command_id, PersonId actor_id, DecideAppeal decide) {
    return {command_id, actor_id, [actor_id, decide = std::move(decide)](DecisionContext& context) {
                return decided(context, actor_id, decide);
            }};
}

}  // namespace letopis
