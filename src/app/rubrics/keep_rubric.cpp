#include "app/rubrics/keep_rubric.h"

#include <algorithm>

#include "domain/marks/scales.h"
#include "ports/gathering/lesson_facts.h"
#include "ports/standing.h"

namespace letopis {
namespace {

bool reads_so(const std::vector<Rubric>& standing, const RubricKept& next) {
    return std::any_of(standing.begin(), standing.end(), [&](const Rubric& one) {
        return one.rubric == next.replaces && one.title == next.title &&
               one.criteria == next.criteria && one.borders == next.borders;
    });
}

Result<std::vector<EntryBody>> decide(DecisionContext& context, PersonId actor_id,
                                      const RubricKept& keep) {
    Reader& reader = context.reader;
    LETOPIS_TRY(course, find_course_for(reader, actor_id, Action::write_journal, keep.course_id,
                                        moscow_date(context.now)));
    LETOPIS_TRY(closures, closures_of(reader, course, std::nullopt));
    if (const auto refusal = closure_refusal(closures)) return *refusal;
    if (!has_mean(course.scale))
        return Refusal{.code = RefusalCode::invalid_value,
                       .field = "course_id",
                       .detail = "Рубрики ведут там, где ставят отметки цифрой."};
    LETOPIS_TRY(standing, reader.rubrics_of_course(keep.course_id));
    std::erase_if(standing, [](const Rubric& rubric) { return rubric.is_retired; });
    LETOPIS_TRY(fact, decide_keep_rubric(keep, standing));
    if (reads_so(standing, fact)) return std::vector<EntryBody>{};
    return std::vector<EntryBody>{std::move(fact)};
}

}  // namespace

Command keep_rubric(CommandId command_id, PersonId actor_id, RubricKept keep) {
    return {command_id, actor_id, [actor_id, keep = std::move(keep)](DecisionContext& context) {
                return decide(context, actor_id, keep);
            }};
}

}  // namespace letopis
