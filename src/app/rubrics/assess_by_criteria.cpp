#include "app/rubrics/assess_by_criteria.h"

#include <algorithm>

#include "ports/gathering/lesson_access.h"

namespace letopis {
namespace {

std::vector<EntryBody> bodies_of(CriteriaEntries decided) {
    std::vector<EntryBody> bodies;
    const auto join = [&](auto& entries) {
        for (auto& entry : entries) bodies.emplace_back(std::move(entry));
    };
    join(decided.cell.recorded);
    join(decided.cell.corrected);
    join(decided.cell.withdrawn);
    if (decided.assessed) bodies.emplace_back(*std::move(decided.assessed));
    return bodies;
}

Result<std::optional<CriteriaPoints>> standing_points(Reader& reader,
                                                      const AssessByCriteria& assess) {
    LETOPIS_TRY(of_lesson, reader.criteria_of_lesson(assess.lesson_id));
    const auto found =
        std::find_if(of_lesson.begin(), of_lesson.end(), [&](const CriteriaPoints& one) {
            return one.place.student_id == assess.student_id &&
                   one.place.work_no == assess.work_no && one.place.part_no == 1;
        });
    if (found == of_lesson.end()) return std::optional<CriteriaPoints>{};
    return std::optional{std::move(*found)};
}

Result<std::vector<EntryBody>> decide(DecisionContext& context, PersonId actor_id,
                                      const AssessByCriteria& assess) {
    Reader& reader = context.reader;
    LETOPIS_TRY(place, find_lesson(reader, assess.lesson_id));
    LETOPIS_TRY_DONE(check_lesson_writing(reader, actor_id, place, context.now));
    LETOPIS_TRY(rubric, reader.rubric(assess.rubric));
    if (!rubric) return Refusal{.code = RefusalCode::not_found, .field = "rubric"};
    LETOPIS_TRY(cell, gather_cell_facts(reader, place, assess.student_id, context.now));
    LETOPIS_TRY(standing, standing_points(reader, assess));
    LETOPIS_TRY(decided, decide_assess_by_criteria({.cell = std::move(cell),
                                                    .rubric = *std::move(rubric),
                                                    .standing = std::move(standing)},
                                                   assess, context.now));
    return bodies_of(std::move(decided));
}

}  // namespace

Command assess_by_criteria(CommandId command_id, PersonId actor_id, AssessByCriteria assess) {
    return {command_id, actor_id, [actor_id, assess = std::move(assess)](DecisionContext& context) {
                return decide(context, actor_id, assess);
            }};
}

}  // namespace letopis
