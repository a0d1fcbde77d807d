#include "store/batch.h"

#include <algorithm>

#include "base/limits.h"
#include "store/truth.h"

namespace letopis::store {
namespace {

Receipt receipt_of(const CommandAnswer& answer) {
    return {.first_entry_index = answer.first_entry_index,
            .entry_count = answer.entry_count,
            .recorded_at = answer.recorded_at,
            .repeated = true};
}

/// Invariant 4.
Result<KnownCommands> hold_head(const WritingDesk& desk, LedgerEnd& end,
                                const std::vector<CommandId>& commands,
                                const Batch::CaughtUp& caught_up) {
    KnownCommands known;
    LETOPIS_TRY(head, take_head_for(desk.connection, commands, known));
    if (head.is_moving) return RefusalCode::busy;
    if (head.tree_size == end.tree.size()) return known;
    desk.reader.forget_everything();
    LETOPIS_TRY(newer, desk.reader.entries(end.tree.size(), limits::entries_per_step));
    const bool all = end.tree.size() + static_cast<EntryIndex>(newer.size()) == head.tree_size;
    LETOPIS_TRY(now_there, read_ledger_end(desk.reader));
    if (now_there.tree.size() != head.tree_size)
        return Fault{desk.connection.path() +
                     ": голова реестра не сходится с записями. "
                     "Выполните letopis verify."};
    end = std::move(now_there);
    caught_up(newer, all ? CaughtUpWith::all : CaughtUpWith::the_first);
    return KnownCommands{};  // What others wrote may be these commands.
}

}  // namespace

Salt Salts::next() {
    if (used_ == block_.size()) {
        random_.fill(block_);
        used_ = 0;
    }
    Salt salt;
    std::copy_n(block_.begin() + static_cast<std::ptrdiff_t>(used_), salt.size(), salt.begin());
    used_ += salt.size();
    return salt;
}

Result<Batch> Batch::begin(WritingDesk desk, LedgerEnd& end, Instant now, const CaughtUp& caught_up,
                           const std::vector<CommandId>& commands) {
    LETOPIS_TRY_DONE(desk.connection.begin_write());
    KnownCommands known;
    if (desk.connection.is_shared()) {
        auto held = hold_head(desk, end, commands, caught_up);
        if (!held) {
            (void)desk.connection.rollback();  // What failed is said already.
            return held.error();
        }
        known = *std::move(held);
    }
    Batch batch{desk, end.tree, std::max(now, end.last_recorded_at)};
    batch.known_ = std::move(known);
    return batch;
}

Result<Receipt> Batch::take(const Command& command) {
    if (broken_) return *broken_;
    auto receipt = decide_and_write(command);
    const bool is_fault = !receipt && receipt.error().is_fault();
    if (!broken_ && has_lost_transaction())
        broken_ = is_fault ? receipt.error().fault() : transaction_lost();
    return receipt;
}

Result<Receipt> Batch::decide_and_write(const Command& command) {
    LETOPIS_TRY(earlier, earlier_answer(command.command_id));
    if (earlier) return receipt_of(*earlier);

    DecisionContext context{desk_.reader, now_};
    LETOPIS_TRY(bodies, command.decide(context));
    if (has_lost_transaction()) return transaction_lost();
    if (bodies.empty()) return Receipt{.recorded_at = now_};
    if (bodies.size() > limits::entries_per_command) return RefusalCode::page_too_large;

    const EntryIndex first = tree_.size();
    const auto count = static_cast<std::int64_t>(bodies.size());
    Decided decided{command.command_id, command.actor_id, std::move(bodies)};
    if (auto done = write(decided); !done) {
        Error reason = std::move(done).error();
        if (reason.is_fault() && reason.fault().retry == Retry::later)
            broken_ = reason.fault();
        else if (auto again = write_again(); !again)
            broken_ = Fault{again.error().message() + " Началось с: " + reason.message(),
                            again.error().is_fault() ? again.error().fault().retry : Retry::never};
        return reason;
    }
    written_.push_back(std::move(decided));
    return Receipt{.first_entry_index = first, .entry_count = count, .recorded_at = now_};
}

Result<std::optional<CommandAnswer>> Batch::earlier_answer(const CommandId& id) {
    if (auto known = known_.extract(id)) return std::move(known.mapped());
    return desk_.reader.command_answer(id);
}

bool Batch::has_lost_transaction() const {
    return !desk_.connection.is_shared() && !desk_.connection.is_in_transaction();
}

Fault Batch::transaction_lost() const {
    return Fault{desk_.connection.path() + ": база прервала запись.", Retry::later};
}

Result<Done> Batch::write(const Decided& decided) {
    const EntryIndex first = tree_.size();
    for (const EntryBody& body : decided.bodies) LETOPIS_TRY_DONE(write_entry(decided, body));
    LETOPIS_TRY_DONE(keep_command(
        desk_.connection, decided.command_id,
        {.first_entry_index = first, .entry_count = tree_.size() - first, .recorded_at = now_}));
    for (const Tile& tile : full_tiles_) LETOPIS_TRY_DONE(keep_tile(desk_.connection, tile));
    full_tiles_.clear();
    return Done{};
}

Result<Done> Batch::write_entry(const Decided& decided, const EntryBody& body) {
    StoredEntry row;
    row.encoded = encode_entry({.recorded_at = now_,
                                .actor_id = decided.actor_id,
                                .command_id = decided.command_id,
                                .body = body});
    // Invariant 3: what cannot be read in 2046 is not written today.
    LETOPIS_TRY(entry, decode_entry(row.encoded));
    row.kind = entry_kind(entry.body);
    row.recorded_at = now_;
    row.salt = desk_.salts.next();
    row.leaf_hash = blinded_leaf_hash(row.salt, as_bytes(row.encoded));
    row.entry_index = tree_.append(row.leaf_hash, full_tiles_);
    leaves_.push_back(row.leaf_hash);
    LETOPIS_TRY_DONE(append_entry(desk_.connection, row, decided.command_id));
    LETOPIS_TRY_DONE(desk_.projector.apply(row.entry_index, entry));
    return add_touched(entry.body, desk_.reader, touched_);
}

Result<Done> Batch::write_again() {
    LETOPIS_TRY_DONE(desk_.connection.rollback());
    desk_.reader.forget_everything();
    tree_ = committed_;
    leaves_.clear();
    full_tiles_.clear();
    touched_.clear();
    LETOPIS_TRY_DONE(desk_.connection.begin_write());
    if (desk_.connection.is_shared()) {
        LETOPIS_TRY(head, take_head(desk_.connection));
        if (head.tree_size != committed_.size())  // Another program was quicker in between.
            return Fault{
                desk_.connection.path() + ": запись опередила другая программа. Повторите.",
                Retry::later};
    }
    for (const Decided& decided : written_) LETOPIS_TRY_DONE(write(decided));
    return Done{};
}

Result<Done> Batch::read_back() {
    Query query{desk_.connection, Sql::ledger_written};
    query.with("from_index", committed_.size());
    std::size_t count = 0;
    while (query.next() && count < leaves_.size()) {
        const auto salt = query.get<Salt>("salt");
        const Hash leaf = blinded_leaf_hash(salt, query.bytes("encoded"));
        if (leaf != leaves_[count] || query.get<Hash>("leaf_hash") != leaf) break;
        ++count;
    }
    LETOPIS_TRY_DONE(query.finish());
    if (count != leaves_.size())
        return Fault{desk_.connection.path() + ": запись № " +
                         std::to_string(committed_.size() + static_cast<EntryIndex>(count)) +
                         " читается не так, как написана. Проверьте память и диск.",
                     Retry::later};
    return Done{};
}

Result<Done> Batch::grow_head() {
    if (tree_.size() == committed_.size()) return Done{};
    return keep_head(desk_.connection, tree_.size(), now_);
}

Result<Done> Batch::commit() {
    auto done = desk_.connection.is_shared() ? grow_head() : read_back();
    if (done) done = desk_.connection.commit();
    if (!done) roll_back();
    return done;
}

void Batch::roll_back() {
    // A rollback that fails leaves a transaction that the next begin reports.
    (void)desk_.connection.rollback();
    desk_.reader.forget_everything();
}

}  // namespace letopis::store
