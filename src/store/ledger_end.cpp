#include "store/ledger_end.h"

#include "store/stored_hashes.h"

namespace letopis::store {
namespace {

HeldHead read_held_head(Query& row) {
    return {.tree_size = row.get<EntryIndex>("tree_size"),
            .last_recorded_at = row.get<Instant>("last_recorded_at"),
            .is_moving = row.get<bool>("is_moving")};
}

}  // namespace

Result<LedgerEnd> read_ledger_end(SchoolReader& reader) {
    StoredHashes hashes{reader};
    LETOPIS_TRY(count, reader.entry_count());
    LETOPIS_TRY(last, reader.last_recorded_at());
    LETOPIS_TRY(tree, Tree::resume(count, hashes));
    return LedgerEnd{std::move(tree), last.value_or(Instant{})};
}

Result<HeldHead> take_head(Connection& connection) {
    Query query{connection, Sql::ledger_take_head};
    LETOPIS_TRY(head, first_row(query, read_held_head));
    return head.value_or(HeldHead{});
}

Result<HeldHead> take_head_for(Connection& connection, const std::vector<CommandId>& commands,
                               KnownCommands& known) {
    Bytes ids;
    for (const CommandId& id : commands) {
        ids.insert(ids.end(), id.bytes().begin(), id.bytes().end());
        known.emplace(id, std::nullopt);
    }
    HeldHead head;
    Query query{connection, Sql::ledger_take_head_for};
    query.with("command_ids", ByteView{ids});
    while (query.next()) {
        head = read_held_head(query);
        if (query.bytes("command_id").empty()) continue;
        known[query.get<CommandId>("command_id")] = read_command_answer(query);
    }
    LETOPIS_TRY_DONE(query.finish());
    return head;
}

Result<Done> keep_head(Connection& connection, EntryIndex tree_size, Instant last_recorded_at) {
    Query query{connection, Sql::ledger_keep_head};
    query.with("tree_size", tree_size).with("last_recorded_at", last_recorded_at);
    return query.run();
}

Result<Done> mark_head(Connection& connection, HeadMark mark) {
    Query query{connection, Sql::ledger_mark_head};
    query.with("is_moving", mark == HeadMark::moving);
    return query.run();
}

Result<EntryIndex> read_head_size(Connection& connection) {
    Query query{connection, Sql::ledger_head_size};
    LETOPIS_TRY(size,
                first_row(query, [](Query& row) { return row.get<EntryIndex>("tree_size"); }));
    return size.value_or(0);
}

Result<bool> read_head_is_moving(Connection& connection) {
    Query query{connection, Sql::ledger_head_size};
    LETOPIS_TRY(is_moving, first_row(query, [](Query& row) { return row.get<bool>("is_moving"); }));
    return is_moving.value_or(false);
}

Result<std::map<OrgId, EntryIndex>> read_heads(Connection& connection) {
    Query query{connection, Sql::ledger_heads};
    std::map<OrgId, EntryIndex> sizes;
    while (query.next()) sizes[query.get<OrgId>("org_id")] = query.get<EntryIndex>("tree_size");
    LETOPIS_TRY_DONE(query.finish());
    return sizes;
}

Result<Done> tell_sizes(Connection& connection, const std::string& sizes) {
    Query query{connection, Sql::ledger_tell};
    query.with("sizes", sizes);
    query.next();
    return query.finish();
}

}  // namespace letopis::store
