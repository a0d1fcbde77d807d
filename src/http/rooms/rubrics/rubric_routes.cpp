#include "http/rooms/rubrics/rubric_routes.h"

#include "app/rubrics/assess_by_criteria.h"
#include "app/rubrics/keep_rubric.h"
#include "http/rooms/batch.h"

namespace letopis::http {
namespace {

Command command_of(const Asker& asker, const CriteriaCommand& asked) {
    return assess_by_criteria(asked.command_id, asker.person_id,
                              {.lesson_id = asked.lesson_id,
                               .student_id = asked.student_id,
                               .work_no = asked.work_no,
                               .rubric = asked.rubric,
                               .points = asked.points,
                               .base_version = asked.base_version,
                               .points_version = asked.points_version,
                               .reason_code = asked.reason_code,
                               .reason = asked.reason});
}

/// As of cells (marks_routes.cpp): who may not read what stands learns only why he was refused, and
/// a store that cannot be read answers nothing at all.
Result<CriteriaOutcome> outcome_of(Reader& reader, const Asker& asker, const CriteriaCommand& asked,
                                   const Result<Receipt>& receipt) {
    CriteriaOutcome outcome{
        .command_id = asked.command_id, .outcome = became(receipt), .refusal = refusal_of(receipt)};
    auto cell = read_criteria_cell(reader, asker.person_id, asked.lesson_id, asked.student_id,
                                   asked.work_no, asker.today());
    if (!cell && cell.error().is_fault()) return cell.error();
    if (cell) outcome.cell = *std::move(cell);
    return outcome;
}

}  // namespace

Result<CourseRubrics> show_rubrics(Call& call, const CoursePlace& place) {
    return call.school().readers.read([&](Reader& reader) {
        return open_rubrics(reader, call.standing(), place.course_id, call.now());
    });
}

void save_rubric(Call& call, const CoursePlace& place, RubricCommand body,
                 Later<FactOutcome> later) {
    state(call,
          keep_rubric(body.command_id, call.actor_id(),
                      {.course_id = place.course_id,
                       .title = std::move(body.title),
                       .criteria = std::move(body.criteria),
                       .borders = body.borders,
                       .replaces = body.replaces}),
          std::move(later));
}

Result<CriteriaSheet> show_criteria_sheet(Call& call, const LessonPlace& place) {
    return call.school().readers.read([&](Reader& reader) {
        return open_criteria_sheet(reader, call.standing(), place.lesson_id, call.now());
    });
}

void save_criteria(Call& call, AssessCriteria body, Later<CriteriaOutcomes> later) {
    if (body.commands.size() > limits::cells_per_request)
        return later.refuse(RefusalCode::page_too_large);
    const Asker asker = Asker::of(call);
    std::vector<Command> commands;
    for (const CriteriaCommand& asked : body.commands) commands.push_back(command_of(asker, asked));
    submit_all(asker.school.writer, std::move(commands),
               [asker, body = std::move(body), later](const Receipts& receipts) {
                   later([asker, body, receipts] {
                       return asker.read([&](Reader& reader) -> Result<CriteriaOutcomes> {
                           CriteriaOutcomes all;
                           for (std::size_t i = 0; i < receipts.size(); ++i) {
                               LETOPIS_TRY(outcome, outcome_of(reader, asker, body.commands[i],
                                                               receipts[i]));
                               all.outcomes.push_back(std::move(outcome));
                           }
                           return all;
                       });
                   });
               });
}

Result<MarkCriteria> show_mark_criteria(Call& call, const CellPlace& place) {
    return call.school().readers.read([&](Reader& reader) {
        return open_mark_criteria(reader, call.standing(), place.student_id, place.lesson_id,
                                  call.now());
    });
}

}  // namespace letopis::http
