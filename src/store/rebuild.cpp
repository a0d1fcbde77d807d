#include "store/rebuild.h"

#include "base/file_ops.h"
#include "base/limits.h"
#include "store/ledger_end.h"
#include "store/migrate.h"
#include "store/nodes/feed_words.h"
#include "store/opening.h"
#include "store/refold.h"
#include "store/truth.h"

namespace letopis::store {
namespace {

/// Fills a new database from the entries of the old one.
class Rebuilding {
public:
    Rebuilding(Connection& from, Connection& to) : reader_{from}, to_{to}, refold_{to} {}

    Result<Done> run(Progress& progress) {
        LETOPIS_TRY(count, reader_.entry_count());
        for (EntryIndex index = 0; index < count; index += limits::entries_per_step) {
            LETOPIS_TRY_DONE(to_.begin_write());
            LETOPIS_TRY(rows, reader_.entries(index, limits::entries_per_step));
            for (const StoredEntry& row : rows) LETOPIS_TRY_DONE(copy(row));
            for (const Tile& tile : refold_.take_full_tiles())
                LETOPIS_TRY_DONE(keep_tile(to_, tile));
            if (index + limits::entries_per_step >= count) LETOPIS_TRY_DONE(refold_.finish());
            LETOPIS_TRY_DONE(to_.commit());
            progress.at(static_cast<std::uint64_t>(refold_.tree().size()),
                        static_cast<std::uint64_t>(count));
        }
        if (refold_.tree().size() != count)
            return Fault{"Записи № " + std::to_string(refold_.tree().size()) +
                         " нет. Восстановите базу из копии."};
        return Done{};
    }

private:
    Result<Done> copy(const StoredEntry& row) {
        LETOPIS_TRY_DONE(refold_.take(row));
        return append_entry(to_, row, refold_.command_id());
    }

    SchoolReader reader_;
    Connection& to_;
    Refold refold_;
};

Result<Done> fill(const SchoolFiles& files, const std::string& target, const Clock& clock,
                  Progress& progress) {
    LETOPIS_TRY(from, open_file(files, Connection::Mode::writer));
    LETOPIS_TRY_DONE(migrate(*from, clock.now()));
    LETOPIS_TRY(to,
                database::SqliteConnection::open(target, files.org_id, Connection::Mode::writer));
    LETOPIS_TRY_DONE(migrate(*to, clock.now()));
    LETOPIS_TRY_DONE((Rebuilding{*from, *to}.run(progress)));
    LETOPIS_TRY_DONE(to->begin_write());
    LETOPIS_TRY_DONE(keep_fold(*to));
    LETOPIS_TRY_DONE(to->commit());
    LETOPIS_TRY_DONE(to->settle());
    return from->settle();
}

Result<Done> rebuild_file(const SchoolFiles& files, const Clock& clock, Progress& progress) {
    const std::string target = files.database() + ".rebuilt";
    for (const char* ending : {"", "-wal", "-shm"})  // Of a rebuilding that was killed.
        LETOPIS_TRY_DONE(remove_file(target + ending));
    LETOPIS_TRY_DONE(fill(files, target, clock, progress));
    // Both are closed: what is in no log can be renamed.
    LETOPIS_TRY(log, read_file(files.database_log(), 0));
    if (log && !log->empty())
        return Fault{files.database_log() +
                     ": журнал базы не пуст. Закройте программы, которые "
                     "держат базу, и повторите."};
    return move_file(target, files.database());
}

/// All in one transaction, which holds the ledger's head: whoever looks meanwhile sees what was
/// there before, whoever writes waits.
Result<Done> rebuild_in_place(const SchoolFiles& files, const Clock& clock, Progress& progress) {
    LETOPIS_TRY(connection, open_records(files, Connection::Mode::writer));
    LETOPIS_TRY_DONE(migrate(*connection, clock.now()));
    LETOPIS_TRY_DONE(connection->begin_write());
    LETOPIS_TRY(head, take_head(*connection));
    Query forget{*connection, Sql::tables_forget};
    LETOPIS_TRY_DONE(forget.run());
    SchoolReader reader{*connection};
    Refold refold{*connection};
    for (EntryIndex index = 0; index < head.tree_size; index = refold.tree().size()) {
        LETOPIS_TRY(rows, reader.entries(index, limits::entries_per_step));
        if (rows.empty())
            return Fault{"Записи № " + std::to_string(index) + " нет. Восстановите базу из копии."};
        for (const StoredEntry& row : rows) LETOPIS_TRY_DONE(refold.take(row));
        progress.at(static_cast<std::uint64_t>(refold.tree().size()),
                    static_cast<std::uint64_t>(head.tree_size));
    }
    LETOPIS_TRY_DONE(refold.finish());
    LETOPIS_TRY_DONE(keep_fold(*connection));
    // Other programs keep answers that were made from the tables as they were.
    LETOPIS_TRY_DONE(tell_sizes(*connection, feed_text({files.org_id, std::nullopt})));
    return connection->commit();
}

}  // namespace

Result<Done> rebuild_locked(const SchoolFiles& files, const Clock& clock, Progress& progress) {
    return files.in_postgres() ? rebuild_in_place(files, clock, progress)
                               : rebuild_file(files, clock, progress);
}

Result<Done> rebuild(const SchoolFiles& files, const Clock& clock, Progress& progress) {
    if (files.in_postgres()) return rebuild_locked(files, clock, progress);
    LETOPIS_TRY(lock, FileLock::take(files.lock()));
    if (!lock)
        return Fault{files.folder +
                     ": эту организацию уже открыла другая программа Летописи. "
                     "Остановите её и повторите."};
    return rebuild_locked(files, clock, progress);
}

}  // namespace letopis::store
