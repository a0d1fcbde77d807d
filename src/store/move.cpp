#include "store/move.h"

#include "base/limits.h"
#include "store/migrate.h"
#include "store/opening.h"
#include "store/refold.h"
#include "store/stored_hashes.h"
#include "store/truth.h"

namespace letopis::store {
namespace {

/// Takes entries of one ledger into another database, a step at a time.
class Copying {
public:
    Copying(Connection& from, Connection& to, LedgerEnd end)
        : reader_{from}, to_{to}, refold_{to, std::move(end)} {}

    /// Copies up to `count` entries.
    Result<Done> run(EntryIndex count, Progress& progress) {
        while (refold_.tree().size() < count) {
            LETOPIS_TRY_DONE(step(count));
            progress.at(static_cast<std::uint64_t>(refold_.tree().size()),
                        static_cast<std::uint64_t>(count));
        }
        return Done{};
    }
    const Tree& tree() const { return refold_.tree(); }

private:
    /// One transaction: a step's worth of entries, and the rest of the last command's.
    Result<Done> step(EntryIndex count) {
        LETOPIS_TRY_DONE(to_.begin_write());
        auto done = write_step(count);
        if (done) return to_.commit();
        LETOPIS_TRY_DONE(to_.rollback());
        return done;
    }

    Result<Done> write_step(EntryIndex count) {
        if (to_.is_shared()) {
            LETOPIS_TRY(head, take_head(to_));
            LETOPIS_TRY_DONE(mark_head(to_, HeadMark::moving));
            if (head.tree_size != refold_.tree().size())
                return Fault{to_.path() + ": в базу пишет другая программа. Остановите её."};
        }
        LETOPIS_TRY(end, end_of_step(count));
        while (refold_.tree().size() < end) {
            LETOPIS_TRY(rows, reader_.entries(refold_.tree().size(),
                                              std::min<EntryIndex>(end - refold_.tree().size(),
                                                                   limits::entries_per_step)));
            if (rows.empty())
                return Fault{"Записи № " + std::to_string(refold_.tree().size()) +
                             " нет. Восстановите базу из копии."};
            for (const StoredEntry& row : rows) {
                LETOPIS_TRY_DONE(refold_.take(row));
                LETOPIS_TRY_DONE(append_entry(to_, row, refold_.command_id()));
            }
        }
        LETOPIS_TRY_DONE(refold_.finish());
        for (const Tile& tile : refold_.take_full_tiles()) LETOPIS_TRY_DONE(keep_tile(to_, tile));
        LETOPIS_TRY_DONE(keep_fold(to_));
        if (!to_.is_shared()) return Done{};
        return keep_head(to_, refold_.tree().size(), refold_.last_recorded_at());
    }

    /// Where the command ends that the step's last entry belongs to.
    Result<EntryIndex> end_of_step(EntryIndex count) {
        const EntryIndex wanted = refold_.tree().size() + limits::entries_per_step - 1;
        if (wanted + 1 >= count) return count;
        LETOPIS_TRY(last, reader_.entry(wanted));
        if (!last) return count;  // write_step names the entry that is missing.
        LETOPIS_TRY(entry, decode_entry(last->encoded));
        LETOPIS_TRY(answer, reader_.command_answer(entry.command_id));
        if (!answer) return count;
        return std::min(count, answer->first_entry_index + answer->entry_count);
    }

    SchoolReader reader_;
    Connection& to_;
    Refold refold_;
};

/// The root over the first `size` entries.
Result<Hash> root_of(Connection& connection, EntryIndex size) {
    SchoolReader reader{connection};
    LETOPIS_TRY(end, read_ledger_end(reader));
    StoredHashes hashes{reader};
    return root_at(end.tree, hashes, size);
}

/// Invariant 2.
Result<Done> need_beginning(Connection& from, const Tree& source, Connection& to,
                            const Tree& target) {
    const Refusal other{.code = RefusalCode::ledger_damaged,
                        .detail = to.path() + ": там уже лежат другие записи этой организации (" +
                                  std::to_string(target.size()) +
                                  "). Укажите пустую базу или базу, куда переезд был начат."};
    if (target.size() > source.size()) return other;
    if (target.size() == 0) return Done{};
    LETOPIS_TRY(root, root_of(from, target.size()));
    if (root != target.root()) return other;
    return Done{};
}

Result<Done> mark(const SchoolFiles& files, HeadMark mark) {
    if (!files.in_postgres()) return Done{};
    LETOPIS_TRY(connection, open_records(files, Connection::Mode::writer));
    // A transaction: a commit that the standby has not confirmed is a fault.
    LETOPIS_TRY_DONE(connection->begin_write());
    LETOPIS_TRY_DONE(mark_head(*connection, mark));
    return connection->commit();
}

}  // namespace

Result<CopiedLedger> copy_records(const SchoolFiles& from, const SchoolFiles& to,
                                  const Clock& clock, Progress& progress) {
    LETOPIS_TRY(source, open_records(from, Connection::Mode::reader));
    LETOPIS_TRY(target, open_records(to, Connection::Mode::writer));
    LETOPIS_TRY_DONE(migrate(*target, clock.now()));
    LETOPIS_TRY_DONE(source->begin_read());
    SchoolReader source_reader{*source};
    SchoolReader target_reader{*target};
    LETOPIS_TRY(end, read_ledger_end(source_reader));
    LETOPIS_TRY(there, read_ledger_end(target_reader));
    LETOPIS_TRY_DONE(need_beginning(*source, end.tree, *target, there.tree));
    Copying copying{*source, *target, std::move(there)};
    LETOPIS_TRY_DONE(copying.run(end.tree.size(), progress));
    LETOPIS_TRY_DONE(target->settle());
    if (copying.tree().root() != end.tree.root())
        return Fault{to.folder +
                     ": корень скопированного реестра не сходится с исходным. "
                     "Выполните letopis verify."};
    return CopiedLedger{end.tree.size(), hex(end.tree.root())};
}

Result<Done> stop_writing(const SchoolFiles& files) { return mark(files, HeadMark::moving); }
Result<Done> allow_writing(const SchoolFiles& files) { return mark(files, HeadMark::open); }

Result<bool> writing_is_stopped(const SchoolFiles& files) {
    if (!files.in_postgres()) return false;
    LETOPIS_TRY(connection, open_records(files, Connection::Mode::reader));
    return read_head_is_moving(*connection);
}

Result<bool> hold_the_same(const SchoolFiles& one, const SchoolFiles& other) {
    LETOPIS_TRY(first, open_records(one, Connection::Mode::reader));
    LETOPIS_TRY(second, open_records(other, Connection::Mode::reader));
    SchoolReader first_reader{*first};
    SchoolReader second_reader{*second};
    LETOPIS_TRY(first_end, read_ledger_end(first_reader));
    LETOPIS_TRY(second_end, read_ledger_end(second_reader));
    return first_end.tree.size() == second_end.tree.size() &&
           first_end.tree.root() == second_end.tree.root();
}

}  // namespace letopis::store
