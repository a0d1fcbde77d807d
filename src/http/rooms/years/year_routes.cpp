#include "http/rooms/years/year_routes.h"

#include "app/years/move_into_group.h"
#include "app/years/undo_move.h"
#include "base/limits.h"
#include "http/rooms/batch.h"
#include "http/rooms/on_worker.h"
#include "ports/gathering/derived_ids.h"

namespace letopis::http {
namespace {

/// Each command of a run has an id that follows from the run's: repeated, the run repeats them.
CommandId step_id(const char* word, std::size_t index, CommandId run) {
    return derived_id<CommandId>(std::string{word} + " " + std::to_string(index), Instant{}, run);
}

/// Answers for the first `count` commands.
void answer(Writer& writer, std::vector<Command> commands, std::size_t count,
            Later<GroupOutcomes> later) {
    submit_all(writer, std::move(commands), [later, count](const Receipts& receipts) {
        GroupOutcomes told;
        for (std::size_t i = 0; i < count; ++i) {
            const auto& receipt = receipts[i];
            told.outcomes.push_back(
                {.outcome = became(receipt),
                 .entry_count = receipt ? static_cast<int>(receipt->entry_count) : 0,
                 .refusal = refusal_of(receipt)});
        }
        later([told]() -> Result<GroupOutcomes> { return told; });
    });
}

}  // namespace

Result<YearList> show_school_years(Call& call) {
    return call.school().readers.read(
        [&](Reader& reader) { return open_school_years(reader, call.standing(), call.now()); });
}

void show_year_switch(Call& call, const SchoolYearPlace& place, Later<YearSwitch> later) {
    open_on_worker(
        call, later,
        [year = place.school_year_id](Reader& reader, const Standing& standing, Instant) {
            return open_year_switch(reader, standing, year);
        });
}

void switch_year(Call& call, const SchoolYearPlace& place, SwitchYear body,
                 Later<GroupOutcomes> later) {
    if (body.groups.size() > limits::classes_per_request)
        return later.refuse(RefusalCode::page_too_large);
    std::vector<Command> commands;
    std::vector<Command> of_subgroups;
    for (std::size_t i = 0; i < body.groups.size(); ++i) {
        MoveCommand& one = body.groups[i];
        if (one.continues)
            of_subgroups.push_back(move_subgroups(step_id("subgroups", i, body.command_id),
                                                  call.actor_id(), *one.continues));
        commands.push_back(move_into_group(step_id("group", i, body.command_id), call.actor_id(),
                                           MoveIntoGroup{.from_year_id = place.school_year_id,
                                                         .group = std::move(one.group),
                                                         .continues = one.continues,
                                                         .from = std::move(one.from),
                                                         .order_no = body.order_no,
                                                         .order_on = body.order_on}));
    }
    const std::size_t count = commands.size();
    for (Command& command : of_subgroups) commands.push_back(std::move(command));
    answer(call.school().writer, std::move(commands), count, std::move(later));
}

void undo_switch(Call& call, const SchoolYearPlace& place, UndoSwitch body,
                 Later<GroupOutcomes> later) {
    if (body.study_group_ids.size() > limits::classes_per_request)
        return later.refuse(RefusalCode::page_too_large);
    std::vector<Command> commands;
    for (std::size_t i = 0; i < body.study_group_ids.size(); ++i)
        commands.push_back(undo_move(step_id("undo", i, body.command_id), call.actor_id(),
                                     UndoMove{.from_year_id = place.school_year_id,
                                              .study_group_id = body.study_group_ids[i],
                                              .order_no = body.order_no,
                                              .order_on = body.order_on}));
    const std::size_t count = commands.size();
    answer(call.school().writer, std::move(commands), count, std::move(later));
}

}  // namespace letopis::http
