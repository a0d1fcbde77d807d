#include "app/appeals/decide_appeal.h"

#include <algorithm>

#include "app/appeals/appeal_parties.h"
#include "ports/gathering/lesson_facts.h"
#include "ports/standing.h"

namespace letopis {
namespace {

std::optional<Mark> mark_at(const Cell& cell, const MarkPlace& place) {
    for (const Mark& one : cell.marks)
        if (one.place == place) return one;
    return std::nullopt;
}

bool contains(const std::vector<PersonId>& persons, PersonId person) {
    return std::find(persons.begin(), persons.end(), person) != persons.end();
}

Refusal wrong_commission(std::string remedy) {
    return Refusal{
        .code = RefusalCode::invalid_value, .field = "commission", .detail = std::move(remedy)};
}

Result<Done> check_members(Reader& reader, const std::vector<EmployeeId>& commission,
                           const std::vector<PersonId>& parties, Date today) {
    for (const EmployeeId& member : commission) {
        if (contains(parties, member))
            return wrong_commission(
                "В комиссию не входят тот, кто подал апелляцию, родители этого обучающегося и "
                "учителя этого предмета. Исправьте состав.");
        LETOPIS_TRY(standing, read_standing(reader, member, today));
        if (standing.appointed.empty() && standing.teaches_courses.empty() &&
            standing.leads_groups.empty())
            return wrong_commission("В комиссию входят работники школы. Исправьте состав.");
    }
    return Done{};
}

/// Only a mark that is changed meets what is closed. The edit window is not the commission's, nor
/// is a period: a mark of its last days may be disputed for a month.
std::optional<RefusalCode> closure_of(Closures closures, const DecideAppeal& decide) {
    closures.period_closed = false;
    return decide.value ? closure_refusal(closures) : std::nullopt;
}

Refusal is_party() {
    return Refusal{.code = RefusalCode::second_person_required,
                   .detail =
                       "Решение по апелляции вносит не тот, кто её подал, не родитель этого "
                       "обучающегося и не учитель этого предмета. Попросите директора или "
                       "другого заместителя."};
}

Result<std::vector<EntryBody>> decided(DecisionContext& context, PersonId actor_id,
                                       const DecideAppeal& decide) {
    Reader& reader = context.reader;
    const Date today = moscow_date(context.now);
    LETOPIS_TRY_DONE(check_school_access(reader, actor_id, Action::decide_appeals, today));
    LETOPIS_TRY(appeal, reader.appeal(decide.appeal));
    if (!appeal) return RefusalCode::not_found;
    LETOPIS_TRY(place, find_lesson(reader, appeal->place.lesson_id));
    LETOPIS_TRY_DONE(
        check_course_access(reader, actor_id, Action::decide_appeals, place.course, today));
    LETOPIS_TRY(setting, lesson_setting(reader, place.lesson, place.course, context.now));
    const bool is_open = appeal->state == AppealState::open;
    const auto closed = closure_of(setting.closures, decide);
    if (closed && is_open) return *closed;
    LETOPIS_TRY(cell, reader.cell(appeal->place.lesson_id, appeal->place.student_id));
    AppealFacts facts{.appeal = *std::move(appeal),
                      .scale = place.course.scale,
                      .lowest_mark = setting.policies.lowest_mark};
    facts.mark = mark_at(cell, facts.appeal.place);
    if (facts.mark) facts.teacher_id = facts.mark->recorded_by;
    LETOPIS_TRY(parties,
                appeal_parties(reader, facts.appeal, facts.teacher_id, place.lesson, today));
    if (is_open && contains(parties, actor_id)) return is_party();
    LETOPIS_TRY(outcome, decide_appeal(facts, decide, today));
    LETOPIS_TRY_DONE(check_members(reader, outcome.decision.commission, parties, today));
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
