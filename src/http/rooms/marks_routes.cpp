#include "http/rooms/marks_routes.h"

#include <memory>

#include "app/marks/confirm_annual_mark.h"
#include "app/marks/confirm_period_mark.h"
#include "app/marks/record_cell.h"
#include "app/marks/record_comment.h"
#include "http/rooms/batch.h"

namespace letopis::http {
namespace {

/// What decisions said will stand, one for each command of a request. The scribe writes it before
/// he answers, and nobody reads it sooner.
using ToldTexts = std::vector<std::optional<std::string>>;
using SharedTexts = std::shared_ptr<ToldTexts>;

Command command_of(const Asker& asker, const CellCommand& cell, const SharedTexts& told,
                   std::size_t place) {
    return record_cell(cell.command_id, asker.person_id,
                       {.lesson_id = cell.lesson_id,
                        .student_id = cell.student_id,
                        .work_no = cell.work_no,
                        .text = cell.text,
                        .base_version = cell.base_version,
                        .reason_code = cell.reason_code,
                        .reason = cell.reason},
                       [told, place](std::string text) { (*told)[place] = std::move(text); });
}

Command command_of(const Asker& asker, const PeriodMarkCommand& mark, const SharedTexts&,
                   std::size_t) {
    return confirm_period_mark(mark.command_id, asker.person_id,
                               {.course_id = mark.course_id,
                                .student_id = mark.student_id,
                                .period_id = mark.period_id,
                                .value = mark.value,
                                .reason = mark.reason,
                                .base_version = mark.base_version});
}

Command command_of(const Asker& asker, const AnnualMarkCommand& mark, const SharedTexts&,
                   std::size_t) {
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

template <class MarkCommand>
std::optional<ResultOutcome> told_outcome(const MarkCommand&, const Result<Receipt>&,
                                          const std::optional<std::string>&) {
    return std::nullopt;
}

/// One outcome for each command; one look for all that want one.
template <class Outcomes, class Body>
Result<Outcomes> outcomes_of(const Asker& asker, const Body& body, const Receipts& receipts,
                             const ToldTexts& told) {
    Outcomes all;
    all.outcomes.resize(receipts.size());
    std::vector<std::size_t> others;
    for (std::size_t i = 0; i < receipts.size(); ++i) {
        if (auto outcome = told_outcome(body.commands[i], receipts[i], told[i]))
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

/// Submits all commands of a request and answers with one outcome for each.
template <class Outcomes, class Body>
void save(Call& call, Body body, Later<Outcomes> later) {
    if (body.commands.size() > limits::cells_per_request)
        return later.refuse(RefusalCode::page_too_large);
    const Asker asker = Asker::of(call);
    std::vector<Command> commands;
    const auto told = std::make_shared<ToldTexts>(body.commands.size());
    for (const auto& command : body.commands)
        commands.push_back(command_of(asker, command, told, commands.size()));
    submit_all(asker.school.writer, std::move(commands),
               [asker, body = std::move(body), told, later](const Receipts& receipts) {
                   later([asker, body, told, receipts] {
                       return outcomes_of<Outcomes>(asker, body, receipts, *told);
                   });
               });
}

}  // namespace

void save_cells(Call& call, RecordCells body, Later<CellOutcomes> later) {
    save(call, std::move(body), std::move(later));
}

void save_period_marks(Call& call, ConfirmPeriodMarks body, Later<ResultOutcomes> later) {
    save(call, std::move(body), std::move(later));
}

void save_annual_marks(Call& call, ConfirmAnnualMarks body, Later<ResultOutcomes> later) {
    save(call, std::move(body), std::move(later));
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
