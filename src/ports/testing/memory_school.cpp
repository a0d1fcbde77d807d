#include "ports/testing/memory_school.h"

#include "base/check.h"
#include "ports/testing/memory_reader.h"

namespace letopis::testing {

void MemorySchool::submit(Command command, Answer answer) {
    auto answers = commit_batch({std::move(command)});
    answer(std::move(answers.front()));
}

Result<Done> MemorySchool::look(const std::function<void(Reader&)>& use) {
    const std::lock_guard lock{taking_turns_};
    MemoryReader reader{tables_, cells_trouble};
    use(reader);
    return Done{};
}

std::vector<Result<Receipt>> MemorySchool::commit_batch(const std::vector<Command>& commands) {
    const std::lock_guard lock{taking_turns_};
    const Instant now = clock_.now();  // Invariant 2.
    std::vector<Result<Receipt>> answers;
    answers.reserve(commands.size());
    for (const Command& command : commands) answers.push_back(take(command, now));
    return answers;
}

Result<Receipt> MemorySchool::take(const Command& command, Instant now) {
    const auto earlier = tables_.answers.find(command.command_id);
    if (earlier != tables_.answers.end())  // Invariant 1.
        return Receipt{.first_entry_index = earlier->second.first_entry_index,
                       .entry_count = earlier->second.entry_count,
                       .recorded_at = earlier->second.recorded_at,
                       .repeated = true};

    MemoryReader reader{tables_};
    DecisionContext context{reader, now};
    LETOPIS_TRY(bodies, command.decide(context));
    if (bodies.empty()) return Receipt{.recorded_at = now};

    const auto first = static_cast<EntryIndex>(tables_.entries.size());
    for (const EntryBody& body : bodies) keep(command, body, now);
    const CommandAnswer answer{.first_entry_index = first,
                               .entry_count = static_cast<std::int64_t>(bodies.size()),
                               .recorded_at = now};
    tables_.answers[command.command_id] = answer;
    return Receipt{.first_entry_index = answer.first_entry_index,
                   .entry_count = answer.entry_count,
                   .recorded_at = answer.recorded_at};
}

void MemorySchool::keep(const Command& command, const EntryBody& body, Instant now) {
    const Entry entry{.recorded_at = now,
                      .actor_id = command.actor_id,
                      .command_id = command.command_id,
                      .body = body};
    std::string encoded = encode_entry(entry);
    const auto decoded = decode_entry(encoded);  // Invariant 3.
    LETOPIS_CHECK(decoded && *decoded == entry, "an entry reads back as it was written");

    const auto index = static_cast<EntryIndex>(tables_.entries.size());
    Salt salt;
    salts_.fill(salt);
    tables_.entries.push_back({.entry_index = index,
                               .kind = std::string{entry_kind(body)},
                               .encoded = encoded,
                               .salt = salt,
                               .leaf_hash = blinded_leaf_hash(salt, as_bytes(encoded)),
                               .recorded_at = now});
    fold_entry(tables_, index, *decoded);
}

}  // namespace letopis::testing
