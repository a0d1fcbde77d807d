#include "store/bulk/new_school.h"

#include <filesystem>
#include <system_error>
#include <utility>

#include "base/check.h"
#include "ledger/checkpoint.h"
#include "store/ledger_key.h"
#include "store/migrate.h"

namespace letopis::store {
namespace {

Result<bool> is_there(const std::string& path) {
    std::error_code reason;
    const bool there = std::filesystem::exists(path, reason);
    if (reason) return Fault{path + ": файл не проверить (" + reason.message() + ")."};
    return there;
}

/// A file of earlier records, and what to do about it.
struct Remains {
    std::string path;
    const char* words;
};

/// None of them may lie beside the new database: SQLite would play a log into it, and it would be
/// held against a head that was signed of other records.
Result<Done> check_nothing_remains(const SchoolFiles& files) {
    constexpr const char* log_words =
        ": остался журнал прежней базы этой организации. Верните базу к нему или, если она не "
        "нужна, уберите его из папки.";
    const Remains all[] = {
        {files.database(),
         ": у этой организации уже есть записи. Откройте организацию обычным путём."},
        {files.database_log(), log_words},
        {files.database() + "-journal", log_words},
        {files.checkpoint(),
         ": подписан реестр прежних записей этой организации. Верните её базу из копии или, если "
         "она не нужна, уберите этот файл из папки."}};
    for (const Remains& one : all) {
        LETOPIS_TRY(there, is_there(one.path));
        if (there) return Fault{one.path + one.words};
    }
    return Done{};
}

}  // namespace

void NewSchool::Gate::submit(Command command, Answer answer) {
    scribe_->submit(std::move(command), [this, answer = std::move(answer)](Result<Receipt> told) {
        if (!told && told.error().is(RefusalCode::storage_unavailable))
            first_reason_.with([&](auto& first) {
                if (!first) first = scribe_->trouble();
            });
        answer(std::move(told));
    });
}

std::optional<Fault> NewSchool::Gate::first_reason() {
    return first_reason_.with([](const auto& first) { return first; });
}

Result<std::unique_ptr<NewSchool>> NewSchool::begin(const SchoolFiles& files, const Clock& clock,
                                                    RandomSource& random) {
    if (files.in_postgres())
        return Fault{files.folder +
                     ": записи этой организации — в PostgreSQL, там их пишут сразу. Откройте "
                     "организацию обычным путём."};
    LETOPIS_TRY_DONE(make_folders(files.folder));
    std::unique_ptr<NewSchool> school{new NewSchool{files, clock, random}};
    LETOPIS_TRY_DONE(school->open());
    return school;
}

Result<Done> NewSchool::remove_growing() {
    for (const char* ending : {"", "-journal", "-wal", "-shm"})
        LETOPIS_TRY_DONE(remove_file(growing() + ending));
    return Done{};
}

Result<Done> NewSchool::open() {
    LETOPIS_TRY(lock, FileLock::take(files_.lock()));
    if (!lock)
        return Fault{files_.folder +
                     ": эту организацию уже открыла другая программа Летописи. "
                     "Остановите её или дождитесь её конца."};
    lock_ = std::move(lock);
    LETOPIS_TRY_DONE(remove_growing());  // Of one that was killed.
    LETOPIS_TRY_DONE(check_nothing_remains(files_));
    LETOPIS_TRY(connection, database::SqliteConnection::open(growing(), files_.org_id,
                                                             Connection::Mode::writer));
    connection_ = std::move(connection);
    LETOPIS_TRY_DONE(migrate(*connection_, clock_.now()));
    LETOPIS_TRY_DONE(connection_->begin_bulk());
    LETOPIS_TRY_DONE(keep_fold(*connection_));
    connection_->guard_truth();
    // As School::open: a key is made before the first salt.
    LETOPIS_TRY(key, open_ledger_key(files_.key(), random_, LedgerAge::empty));
    key_ = std::move(key);
    scribe_ = std::make_unique<Scribe>(*connection_,
                                       Scribe::House{.clock = clock_,
                                                     .random = random_,
                                                     .stamps = stamps_,
                                                     .sizes = sizes_,
                                                     .committed_tree = tree_},
                                       LedgerEnd{});
    gate_.open(scribe_.get());
    return Done{};
}

NewSchool::~NewSchool() {
    if (scribe_) scribe_->stop();
    scribe_.reset();
    connection_.reset();
    // Without the lock it is another's. What cannot be removed now is removed by the next one.
    if (lock_) (void)remove_growing();
}

Result<Done> NewSchool::finish() {
    LETOPIS_CHECK(!std::exchange(is_finished_, true), "a school is finished once");
    scribe_->stop();
    if (const auto reason = gate_.first_reason()) return *reason;
    if (const auto trouble = scribe_->trouble()) return *trouble;
    LETOPIS_TRY_DONE(connection_->end_bulk());
    LETOPIS_TRY(head, signed_head());
    LETOPIS_TRY_DONE(connection_->settle());
    connection_.reset();
    return publish(head);
}

Result<std::optional<std::string>> NewSchool::signed_head() {
    const Tree tree = tree_.with([](const Tree& told) { return told; });
    SchoolReader reader{*connection_};
    LETOPIS_TRY(organization, reader.organization());
    if (tree.size() == 0 || !organization) return std::optional<std::string>{};
    LETOPIS_TRY(verifier, VerifierKey::of(organization->log_origin, key_->public_key()));
    return std::optional{sign_checkpoint({verifier.name(), tree.size(), tree.root()}, *key_)};
}

Result<Done> NewSchool::publish(const std::optional<std::string>& head) {
    const auto named = publish_file(growing(), files_.database());
    if (named && *named == Publication::already_there)
        return Fault{files_.database() + ": за это время здесь появились другие записи."};
    auto done = named ? Result<Done>{Done{}} : named.error();
    if (done && head) done = write_file_durably(files_.checkpoint(), as_bytes(*head));
    LETOPIS_TRY(there, is_there(files_.database()));
    if (!there) return done;
    lock_.reset();
    if (done) return done;
    return Fault{files_.database() +
                 ": записи целы и уже на месте, но завершить работу не вышло. Откройте "
                 "организацию обычным путём. Причина: " +
                 done.error().message()};
}

}  // namespace letopis::store
