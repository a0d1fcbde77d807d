#include "http/rooms/marks_routes.h"

#include <memory>

#include "app/marks/confirm_annual_mark.h"
#include "app/marks/confirm_period_mark.h"
#include "app/marks/record_cell.h"
#include "app/marks/record_comment.h"
#include "http/rooms/batch.h"

namespace letopis::http {
namespace {

Command command_of(const Asker& asker, const CellCommand& cell, TellText tell) {
    return record_cell(cell.command_id, asker.person_id,
                       {.lesson_id = cell.lesson_id,
                        .student_id = cell.student_id,
                        .work_no = cell.work_no,
                        .text = cell.text,
                        .base_version = cell.base_version,
                        .reason_code = cell.reason_code,
                        .reason = cell.reason},
                       std::move(tell));
}

Command command_of(const Asker& asker, const PeriodMarkCommand& mark) {
    return confirm_period_mark(mark.command_id, asker.person_id,
                               {.course_id = mark.course_id,
                                .student_id = mark.student_id,
                                .period_id = mark.period_id,
                                .value = mark.value,
                                .reason = mark.reason,
                                .base_version = mark.base_version});
}

Command command_of(const Asker& asker, const AnnualMarkCommand& mark) {
    return confirm_annual_mark(mark.command_id, asker.person_id,
                               {.course_id = mark.course_id,
                                .student_id = mark.student_id,
                                .value = mark.value,
                                .reason = mark.reason,
                                .base_version = mark.base_version});
}

/// A cell that was written into: what stands there is known without a look, which every commit
/// makes dear. Nothing for all else.
std::optional<CellOutcome> told_outcome(const CellCommand& cell, const Result<Receipt>& receipt,
                                        const std::optional<std::string>& text) {
    if (!receipt || receipt->repeated || receipt->entry_count == 0 || !text) return std::nullopt;
    return CellOutcome{.command_id = cell.command_id,
                       .outcome = Outcome::recorded,
                       .entry_index = receipt->first_entry_index,
                       .version = receipt->first_entry_index + receipt->entry_count - 1,
                       .text = *text};
}

/// What stands in another cell is read again after the commit. Who may not read it learns only why
/// his own command was refused; a store that cannot read it answers nothing at all, and the same
/// commands are asked again: an outcome without what stands there would empty the cell on the page.
Result<CellOutcome> outcome_of(Reader& reader, const Asker& asker, const CellCommand& cell,
                               const Result<Receipt>& receipt) {
    CellOutcome outcome{.command_id = cell.command_id,
                        .outcome = became(receipt),
                        .entry_index = receipt ? receipt->first_entry_index : -1,
                        .refusal = refusal_of(receipt)};
    const auto state = read_cell(reader, asker.person_id, cell.lesson_id, cell.student_id,
                                 cell.work_no, asker.today());
    if (!state && state.error().is_fault()) return state.error();
    if (!state) return outcome;
    outcome.version = state->version;
    outcome.text = state->text;
    if (outcome.outcome == Outcome::conflict) {
        outcome.theirs_author = state->recorded_by_name;
        outcome.theirs_at = state->recorded_at;
    }
    return outcome;
}

Result<ResultState> state_of(Reader& reader, const Asker& asker, const PeriodMarkCommand& mark) {
    return read_period_mark(reader, asker.person_id, mark.course_id, mark.student_id,
                            mark.period_id, asker.today());
}

Result<ResultState> state_of(Reader& reader, const Asker& asker, const AnnualMarkCommand& mark) {
    return read_annual_mark(reader, asker.person_id, mark.course_id, mark.student_id,
                            asker.today());
}

template <class MarkCommand>
Result<ResultOutcome> outcome_of(Reader& reader, const Asker& asker, const MarkCommand& mark,
                                 const Result<Receipt>& receipt) {
    ResultOutcome outcome{
        .command_id = mark.command_id, .outcome = became(receipt), .refusal = refusal_of(receipt)};
    const auto state = state_of(reader, asker, mark);
    if (!state && state.error().is_fault()) return state.error();
    if (!state) return outcome;
    outcome.version = state->version;
    outcome.value = state->value;
    outcome.flag = state->flag;
    return outcome;
}

/// Answers a request with one outcome for each command: what `told(command, place, receipt)` knows
/// of it, else what is read; one look for all that want one.
template <class Outcomes, class Body, class Told>
Result<Outcomes> outcomes_of(const Asker& asker, const Body& body, const Receipts& receipts,
                             Told told) {
    Outcomes all;
    all.outcomes.resize(receipts.size());
    std::vector<std::size_t> others;
    for (std::size_t i = 0; i < receipts.size(); ++i) {
        if (auto outcome = told(body.commands[i], i, receipts[i]))
            all.outcomes[i] = *std::move(outcome);
        else
            others.push_back(i);
    }
    if (others.empty()) return all;
    return asker.read([&](Reader& reader) -> Result<Outcomes> {
        for (const std::size_t i : others) {
            LETOPIS_TRY(outcome, outcome_of(reader, asker, body.commands[i], receipts[i]));
            all.outcomes[i] = std::move(outcome);
        }
        return std::move(all);
    });
}

/// Submits the commands of a request, of which `told` knows what outcomes_of asks it.
template <class Outcomes, class Body, class Told>
void save(const Asker& asker, Body body, std::vector<Command> commands, Later<Outcomes> later,
          Told told) {
    submit_all(asker.school.writer, std::move(commands),
               [asker, body = std::move(body), later, told](const Receipts& receipts) {
                   later([asker, body, receipts, told] {
                       return outcomes_of<Outcomes>(asker, body, receipts, told);
                   });
               });
}

/// Period and annual marks: nothing is told of them, all is read.
template <class Body>
void save_marks(Call& call, Body body, Later<ResultOutcomes> later) {
    if (body.commands.size() > limits::cells_per_request)
        return later.refuse(RefusalCode::page_too_large);
    const Asker asker = Asker::of(call);
    std::vector<Command> commands;
    for (const auto& mark : body.commands) commands.push_back(command_of(asker, mark));
    save(asker, std::move(body), std::move(commands), std::move(later),
         [](const auto&...) -> std::optional<ResultOutcome> { return std::nullopt; });
}

}  // namespace

void save_cells(Call& call, RecordCells body, Later<CellOutcomes> later) {
    if (body.commands.size() > limits::cells_per_request)
        return later.refuse(RefusalCode::page_too_large);
    const Asker asker = Asker::of(call);
    std::vector<Command> commands;
    // What decisions said will stand, one for each command. The scribe writes it before he answers,
    // and nobody reads it sooner.
    const auto told =
        std::make_shared<std::vector<std::optional<std::string>>>(body.commands.size());
    for (const CellCommand& cell : body.commands)
        commands.push_back(
            command_of(asker, cell, [told, place = commands.size()](std::string text) {
                (*told)[place] = std::move(text);
            }));
    save(asker, std::move(body), std::move(commands), std::move(later),
         [told](const CellCommand& cell, std::size_t place, const Result<Receipt>& receipt) {
             return told_outcome(cell, receipt, (*told)[place]);
         });
}

void save_period_marks(Call& call, ConfirmPeriodMarks body, Later<ResultOutcomes> later) {
    save_marks(call, std::move(body), std::move(later));
}

void save_annual_marks(Call& call, ConfirmAnnualMarks body, Later<ResultOutcomes> later) {
    save_marks(call, std::move(body), std::move(later));
}

void save_comment(Call& call, CommentCommand body, Later<CommentOutcome> later) {
    const RecordComment record{.lesson_id = body.lesson_id,
                               .student_id = body.student_id,
                               .comment = std::move(body.comment),
                               .base_version = body.base_version};
    const Asker asker = Asker::of(call);
    asker.school.writer.submit(
        record_comment(body.command_id, asker.person_id, record), [=](Result<Receipt> receipt) {
            later([=]() -> Result<CommentOutcome> {
                auto state = asker.read([&](Reader& reader) {
                    return read_comment(reader, asker.person_id, record.lesson_id,
                                        record.student_id, asker.today());
                });
                if (!state) return receipt ? state.error() : receipt.error();
                return CommentOutcome{.outcome = became(receipt),
                                      .version = state->version,
                                      .comment = state->comment,
                                      .refusal = refusal_of(receipt)};
            });
        });
}

}  // namespace letopis::http
