#include "store/school.h"

#include "base/limits.h"
#include "store/ledger_key.h"
#include "store/rebuild.h"
#include "store/sqlite/migrate.h"

namespace letopis::store {
namespace {

Result<FileLock> take_lock(const SchoolFiles& files) {
    LETOPIS_TRY(lock, FileLock::take(files.lock()));
    if (!lock)
        return Fault{files.folder +
                     ": эту организацию уже открыла другая программа Летописи. "
                     "Остановите её или дождитесь её конца."};
    return *std::move(lock);
}

/// The tree and the time at the end of the stored entries.
struct LedgerEnd {
    Tree tree;
    Instant last_recorded_at;
};

Result<LedgerEnd> read_ledger_end(Connection& connection) {
    SchoolReader reader{connection};
    StoredHashes hashes{reader};
    LETOPIS_TRY(count, reader.entry_count());
    LETOPIS_TRY(last, reader.last_recorded_at());
    LETOPIS_TRY(tree, Tree::resume(count, hashes));
    return LedgerEnd{std::move(tree), last.value_or(Instant{})};
}

/// Invariant 2.
Result<Done> check_kept_checkpoint(const SchoolFiles& files, const SigningKey& key,
                                   Connection& connection, const Tree& tree) {
    LETOPIS_TRY(note, read_file(files.checkpoint(), limits::checkpoint_bytes));
    if (!note) return Done{};
    SchoolReader reader{connection};
    LETOPIS_TRY(organization, reader.organization());
    const Fault lost{files.database() + ": в базе " + std::to_string(tree.size()) +
                     " записей, это не то, что подписано в " + files.checkpoint() +
                     ". Записи потеряны или заменены: восстановите базу из копии."};
    if (!organization) return lost;
    LETOPIS_TRY(verifier, VerifierKey::of(organization->log_origin, key.public_key()));
    LETOPIS_TRY(signed_head, open_checkpoint(as_text(*note), verifier));
    if (signed_head.tree_size > tree.size()) return lost;
    StoredHashes hashes{reader};
    LETOPIS_TRY(root, root_at(tree, hashes, signed_head.tree_size));
    if (root != signed_head.root_hash) return lost;
    return Done{};
}

}  // namespace

Result<std::unique_ptr<School>> School::open(const SchoolFiles& files, const Clock& clock,
                                             RandomSource& random) {
    std::unique_ptr<School> school{new School};
    LETOPIS_TRY_DONE(school->begin(files, clock, random));
    return school;
}

Result<Done> School::begin(const SchoolFiles& files, const Clock& clock, RandomSource& random) {
    LETOPIS_TRY_DONE(make_folders(files.folder));
    LETOPIS_TRY(lock, take_lock(files));
    lock_ = std::move(lock);
    LETOPIS_TRY(connection,
                Connection::open(files.database(), files.org_id, Connection::Mode::writer));
    LETOPIS_TRY(after, migrate(*connection, migration_texts(), clock.now()));
    if (after == AfterMigration::needs_rebuild) {
        connection.reset();
        NoProgress nobody_waits;
        LETOPIS_TRY_DONE(rebuild_locked(files, clock, nobody_waits));
        LETOPIS_TRY(rebuilt,
                    Connection::open(files.database(), files.org_id, Connection::Mode::writer));
        connection = std::move(rebuilt);
    }
    connection->guard_truth();
    LETOPIS_TRY(end, read_ledger_end(*connection));
    const LedgerAge age = end.tree.size() > 0 ? LedgerAge::has_entries : LedgerAge::empty;
    LETOPIS_TRY(key, open_ledger_key(files.key(), random, age));
    LETOPIS_TRY_DONE(check_kept_checkpoint(files, key, *connection, end.tree));

    connection_ = std::move(connection);
    committed_tree_.with([&](Tree& tree) { tree = end.tree; });
    readers_ = std::make_unique<ReaderPool>(files.database(), files.org_id, stamps_);
    ledger_ = std::make_unique<SchoolLedger>(SchoolLedger::House{*readers_, committed_tree_, clock},
                                             std::move(key), files.checkpoint());
    scribe_ = std::make_unique<Scribe>(*connection_,
                                       Scribe::House{clock, random, stamps_, committed_tree_},
                                       std::move(end.tree), end.last_recorded_at);
    return Done{};
}

School::~School() { (void)close(); }

Result<Done> School::close() {
    if (closed_ || !scribe_) return Done{};
    closed_ = true;
    scribe_->stop();
    const auto kept = ledger_->keep_checkpoint();
    readers_->close();
    LETOPIS_TRY_DONE(connection_->checkpoint_and_truncate());
    return kept;
}

}  // namespace letopis::store
