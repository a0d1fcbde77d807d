#include "store/truth.h"

#include "ledger/tiles.h"

namespace letopis::store {

Result<Done> append_entry(Connection& connection, const StoredEntry& entry,
                          const CommandId& command_id) {
    Query query{connection, Sql::ledger_append};
    query.with("entry_index", entry.entry_index)
        .with("kind", entry.kind)
        .with("encoded", as_bytes(entry.encoded))
        .with("salt", entry.salt)
        .with("leaf_hash", entry.leaf_hash)
        .with("recorded_at", entry.recorded_at)
        .with("command_id", command_id);
    return query.run();
}

Result<Done> keep_tile(Connection& connection, const Tile& tile) {
    const Bytes hashes = tile_file(tile.hashes);
    Query query{connection, Sql::ledger_keep_tile};
    query.with("level", tile.id.level)
        .with("tile_index", tile.id.index)
        .with("hashes", ByteView{hashes});
    return query.run();
}

Result<Done> keep_command(Connection& connection, const CommandId& command_id,
                          const CommandAnswer& answer) {
    Query query{connection, Sql::ledger_keep_command};
    query.with("command_id", command_id)
        .with("first_entry_index", answer.first_entry_index)
        .with("entry_count", answer.entry_count)
        .with("recorded_at", answer.recorded_at);
    return query.run();
}

}  // namespace letopis::store
