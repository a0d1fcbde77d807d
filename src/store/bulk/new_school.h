#pragma once
// NewSchool: a school whose records are told in one go, before anybody looks at them: a made city,
// years of another system. The scribe is the usual one, and so are the rows; but they grow in a
// file of their own, as one transaction that waits for no disk, and take their place when they are
// whole.
//
//   LETOPIS_TRY(school, store::NewSchool::begin(files, clock, random));
//   school->writer().submit(…);
//   LETOPIS_TRY_DONE(school->finish());      // from here on School::open
//
// Invariants:
//   1. Until `finish` nothing stands under the database's name: who is killed, or is refused,
//   leaves
//      a file that the next beginning removes.
//   2. An answer of success says that a command was taken, not that it is durable, whatever
//      ports/writer.h promises of others: it is no receipt, and is shown to nobody. So only who can
//      tell everything again may use this (tools/floors.txt).
//   3. What cannot be written breaks the whole: every later command is answered
//      `storage_unavailable`, and `finish` faults with the first reason.
//   4. The organisation's lock is held from `begin` until the head is signed, or all is given up.

#include <memory>
#include <optional>
#include <string>

#include "base/clock.h"
#include "base/file_ops.h"
#include "base/guarded.h"
#include "base/random.h"
#include "base/stamps.h"
#include "crypto/signature.h"
#include "database/sqlite/connection.h"
#include "store/school_files.h"
#include "store/scribe.h"

namespace letopis::store {

class NewSchool {
public:
    /// For a school that has no records yet, in a folder. `clock` and `random` must outlive it.
    /// Faults say in Russian what to do: where there are records already or remains of them, where
    /// they would be in PostgreSQL, and as School::open.
    static Result<std::unique_ptr<NewSchool>> begin(const SchoolFiles& files, const Clock& clock,
                                                    RandomSource& random);
    /// Stops the scribe; what is not finished is gone, its file too.
    ~NewSchool();
    NewSchool(const NewSchool&) = delete;
    NewSchool& operator=(const NewSchool&) = delete;

    /// Until `finish`.
    Writer& writer() { return gate_; }

    /// Takes no more, makes everything that was told durable, gives it the database's name, and
    /// signs the ledger's head. Once. A fault leaves nothing, unless it comes after the naming, and
    /// then says so: the records are whole under the database's name, and School::open signs.
    Result<Done> finish();

private:
    /// Hands commands on to the scribe, and remembers why the first was not written: those after
    /// it are only told that something was amiss before.
    class Gate final : public Writer {
    public:
        void open(Scribe* scribe) { scribe_ = scribe; }
        void submit(Command command, Answer answer) override;
        std::optional<Fault> first_reason();

    private:
        Scribe* scribe_ = nullptr;
        Guarded<std::optional<Fault>> first_reason_;
    };

    NewSchool(const SchoolFiles& files, const Clock& clock, RandomSource& random)
        : files_{files}, clock_{clock}, random_{random} {}
    std::string growing() const { return files_.database() + ".growing"; }
    /// What grows, and what SQLite may have left beside it.
    Result<Done> remove_growing();
    Result<Done> open();
    /// The ledger's head as a note; nothing where there is no organisation to sign for.
    Result<std::optional<std::string>> signed_head();
    Result<Done> publish(const std::optional<std::string>& head);

    const SchoolFiles files_;
    const Clock& clock_;
    RandomSource& random_;
    std::optional<FileLock> lock_;
    std::optional<SigningKey> key_;
    std::unique_ptr<database::SqliteConnection> connection_;
    Guarded<Tree> tree_;
    Stamps stamps_;
    LedgerSizes sizes_;
    Gate gate_;
    std::unique_ptr<Scribe> scribe_;  ///< After all that it uses.
    bool is_finished_ = false;
};

}  // namespace letopis::store
