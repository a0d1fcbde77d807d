#include "store/school.h"

#include "base/limits.h"
#include "store/ledger_key.h"
#include "store/migrate.h"
#include "store/opening.h"
#include "store/rebuild.h"

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

/// Invariant 2.
Result<Done> check_kept_checkpoint(const SchoolFiles& files, const SigningKey& key,
                                   Connection& connection, const Tree& tree) {
    LETOPIS_TRY(note, read_file(files.checkpoint(), limits::checkpoint_bytes));
    if (!note) return Done{};
    SchoolReader reader{connection};
    LETOPIS_TRY(organization, reader.organization());
    const Fault lost{connection.path() + ": в базе " + std::to_string(tree.size()) +
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

void School::Gate::submit(Command command, Answer answer) {
    std::shared_lock lock{mutex_};
    if (scribe_ != nullptr) return scribe_->submit(std::move(command), std::move(answer));
    lock.unlock();
    answer(RefusalCode::busy);
}

std::optional<Fault> School::Gate::trouble() {
    std::shared_lock lock{mutex_};
    return scribe_ != nullptr ? scribe_->trouble() : std::nullopt;
}

namespace {

using OpenConnection = std::unique_ptr<Connection>;

/// The connection to records whose projections hold what today's fold makes; folded anew if need
/// be.
Result<OpenConnection> folded_by_today(const SchoolFiles& files, const Clock& clock,
                                       OpenConnection connection) {
    LETOPIS_TRY(current, is_fold_current(*connection));
    if (current) return connection;
    LETOPIS_TRY(count, SchoolReader{*connection}.entry_count());
    if (count == 0) {
        LETOPIS_TRY_DONE(connection->begin_write());
        LETOPIS_TRY_DONE(keep_fold(*connection));
        LETOPIS_TRY_DONE(connection->commit());
        return connection;
    }
    connection.reset();
    NoProgress nobody_waits;
    LETOPIS_TRY_DONE(rebuild_locked(files, clock, nobody_waits));
    return open_records(files, Connection::Mode::writer);
}

}  // namespace

void School::Gate::open(Scribe* scribe) {
    std::unique_lock lock{mutex_};
    scribe_ = scribe;
}

Result<std::unique_ptr<School>> School::open(const SchoolFiles& files, const Clock& clock,
                                             RandomSource& random, ChangeFeeds* feeds) {
    std::unique_ptr<School> school{new School{clock, random, feeds}};
    LETOPIS_TRY_DONE(school->begin(files));
    return school;
}

Result<School::Records> School::open_checked(const SchoolFiles& files) {
    if (!files.in_postgres()) {
        lock_.reset();  // Of an opening that failed.
        LETOPIS_TRY(lock, take_lock(files));
        lock_ = std::move(lock);
    }
    LETOPIS_TRY(connection, open_records(files, Connection::Mode::writer));
    LETOPIS_TRY_DONE(migrate(*connection, clock_.now()));
    LETOPIS_TRY(folded, folded_by_today(files, clock_, std::move(connection)));
    folded->guard_truth();
    SchoolReader reader{*folded};
    LETOPIS_TRY(end, read_ledger_end(reader));
    return Records{std::move(folded), std::move(end)};
}

Result<Done> School::begin(const SchoolFiles& files) {
    LETOPIS_TRY_DONE(make_folders(files.folder));
    LETOPIS_TRY(records, open_checked(files));
    const LedgerAge age = records.end.tree.size() > 0 ? LedgerAge::has_entries : LedgerAge::empty;
    LETOPIS_TRY(key, open_ledger_key(files.key(), random_, age));
    LETOPIS_TRY_DONE(check_kept_checkpoint(files, key, *records.connection, records.end.tree));
    readers_ = std::make_unique<ReaderPool>(files, stamps_, sizes_);
    known_ = std::make_unique<KnownLedger>(*readers_, stamps_, sizes_);
    ledger_ = std::make_unique<SchoolLedger>(
        SchoolLedger::House{*readers_, committed_tree_, clock_, files.in_postgres()},
        std::move(key), files.checkpoint());
    set_to_work(std::move(records), files);
    return Done{};
}

void School::set_to_work(Records records, const SchoolFiles& files) {
    connection_ = std::move(records.connection);
    sizes_.see(records.end.tree.size());
    sizes_.know(records.end.tree.size());
    if (connection_->is_shared())
        known_->be_among_others();
    else
        known_->be_alone();
    std::function<void(EntryIndex)> tell_others;
    if (connection_->is_shared() && feeds_ != nullptr) {
        seat_ = feeds_->of(files.database_url).join(files.org_id, *known_);
        tell_others = [seat = seat_.get()](EntryIndex size) { seat->tell(size); };
    }
    committed_tree_.with([&](Tree& tree) { tree = records.end.tree; });
    scribe_ = std::make_unique<Scribe>(
        *connection_,
        Scribe::House{.clock = clock_,
                      .random = random_,
                      .stamps = stamps_,
                      .sizes = sizes_,
                      .committed_tree = committed_tree_,
                      .hold = [this](ReaderPool::Holding holding) { readers_->hold(holding); },
                      .tell_others = std::move(tell_others)},
        std::move(records.end));
    gate_.open(scribe_.get());
}

Result<Done> School::freeze() {
    if (frozen_) return Done{};
    frozen_ = true;
    gate_.shut();
    scribe_->stop();
    scribe_.reset();
    seat_.reset();
    LETOPIS_TRY_DONE(ledger_->keep_checkpoint());
    readers_->hold(ReaderPool::Holding::no);
    LETOPIS_TRY_DONE(connection_->settle());
    connection_.reset();
    lock_.reset();
    return Done{};
}

Result<Done> School::thaw(const SchoolFiles& files) {
    if (!frozen_) return Done{};
    LETOPIS_TRY(records, open_checked(files));
    const auto known = committed_tree_.with([](const Tree& tree) { return tree; });
    SchoolReader reader{*records.connection};
    StoredHashes hashes{reader};
    const auto root = records.end.tree.size() < known.size()
                          ? Result<Hash>{RefusalCode::ledger_damaged}
                          : root_at(records.end.tree, hashes, known.size());
    if (!root || *root != known.root())
        return Fault{records.connection->path() +
                     ": здесь не те записи, что были до переезда. Организация остаётся закрытой "
                     "для записи: верните прежнюю базу."};
    readers_->lead_to(files);
    readers_->hold(ReaderPool::Holding::yes);
    frozen_ = false;
    set_to_work(std::move(records), files);
    stamps_.bump_all();
    return Done{};
}

School::~School() { (void)close(); }

Result<Done> School::close() {
    if (closed_ || !ledger_) return Done{};
    closed_ = true;
    gate_.shut();
    if (frozen_) {
        readers_->close();
        return Done{};
    }
    scribe_->stop();
    seat_.reset();
    const auto kept = ledger_->keep_checkpoint();
    readers_->close();
    LETOPIS_TRY_DONE(connection_->settle());
    return kept;
}

}  // namespace letopis::store
