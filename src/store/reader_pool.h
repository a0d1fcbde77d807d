#pragma once
// ReaderPool: read-only connections for whoever looks. A look takes one and gives it back; there
// are never more than looks at one time.
//
// Where the records have a standby, looks go there as long as it has replayed what this program
// has seen; otherwise to the primary. Invariants:
//   1. No look shows a ledger that is shorter than one that was shown before, whichever server
//      answers (nodes/ledger_sizes.h).
//   2. While nothing tells of what others write, the primary is asked first: a standby may be as
//      far behind as nobody knows. It answers only when the primary is away.
//   3. A server that was away is left alone for limits::standby_rests_milliseconds if the other
//      can be asked.
//
// A look back (ports/recent_readers.h) at a file goes on with the snapshot of the one before, on
// connections of its own. Invariants:
//   4. While the scribe moves pages into the database, and while the records may be moved elsewhere
//      (Holding::no), no snapshot is held by a connection that nobody uses; nor is one held
//      afterwards that was taken before the end of that.

#include <array>
#include <atomic>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "base/guarded.h"
#include "ports/freshness.h"
#include "ports/readers.h"
#include "ports/recent_readers.h"
#include "store/nodes/ledger_sizes.h"
#include "store/reading/looking_reader.h"
#include "store/school_files.h"

namespace letopis::store {

class ReaderPool final : public Readers, public RecentReaders {
public:
    /// For records that others may write to: nothing is remembered from one look to the next, and
    /// no standby is asked.
    explicit ReaderPool(SchoolFiles files);
    /// For those whose scribe keeps these stamps and sizes, which must outlive all looks.
    ReaderPool(SchoolFiles files, const Stamps& stamps, LedgerSizes& sizes);

    Result<Done> look(const std::function<void(Reader&)>& use) override;
    Result<std::uint64_t> look_back(std::uint64_t at_least,
                                    const std::function<void(Reader&)>& use) override;
    /// look, with what the store itself may ask.
    Result<Done> look_inside(const std::function<void(SchoolReader&)>& use);
    /// look_inside at a ledger of at least that size, for whoever makes stamps true: nothing is
    /// remembered from earlier looks, and the primary is asked first, which is taken as it is.
    Result<Done> look_afresh(EntryIndex at_least, const std::function<void(SchoolReader&)>& use);

    template <class Use>
    auto read_inside(Use use) -> decltype(use(std::declval<SchoolReader&>())) {
        using Answer = decltype(use(std::declval<SchoolReader&>()));
        std::optional<Answer> answer;
        auto looked = look_inside([&](SchoolReader& reader) { answer.emplace(use(reader)); });
        if (!looked) return std::move(looked).error();
        return *std::move(answer);
    }

    /// Whether snapshots are held from one look to the next; `no` ends those that nobody uses.
    enum class Holding { yes, no };
    void hold(Holding holding);

    /// Looks that begin from here on go to other files; those begun end where they began.
    void lead_to(SchoolFiles files);

    /// Closes all connections that nobody uses: the last checkpoint wants nobody to read.
    void close();

    /// Looks so far. Counted where the records are in PostgreSQL.
    LookCounts counts() const;

private:
    enum class Server : std::size_t { primary, standby };
    enum class Memory { kept, none };
    enum class Looked { yes, no };
    struct Desk {
        std::uint64_t files_number = 0;
        std::unique_ptr<Connection> connection;
        LookingReader reader;
        std::uint64_t holding_number = 0;  ///< When its snapshot was taken.
    };
    using Desks = std::vector<std::unique_ptr<Desk>>;
    /// The files, and how often they were changed.
    struct Led {
        SchoolFiles files;
        std::uint64_t number = 0;
        std::array<Desks, 2> free;  ///< Of each server.
        Desks recent;               ///< Those for looks back.
        Holding holding = Holding::yes;
        std::uint64_t holding_number = 0;  ///< How often it was begun anew.
        std::optional<Hash> first_leaf;
    };

    /// What a look wants, besides its use.
    struct Wish {
        EntryIndex at_least = 0;
        Memory memory = Memory::kept;
    };
    using Use = std::function<void(SchoolReader&)>;

    Result<Done> look_at_file(const Use& use);
    Result<std::unique_ptr<Desk>> take_recent(std::uint64_t at_least);
    void give_back_recent(std::unique_ptr<Desk> desk);
    Result<std::unique_ptr<Desk>> open_desk(const SchoolFiles& files, std::uint64_t number,
                                            Server server);
    Result<Done> look_at_standby_first(const Use& use);
    Result<Done> look_at_primary_first(const Wish& wish, const Use& use);
    Result<Done> look_at_primary(const Wish& wish, const Use& use);
    Looked look_at_standby(const Wish& wish, const Use& use);
    /// `no` when a standby's ledger is shorter than wished; `use` is then not called, nor after a
    /// fault.
    Result<Looked> look_at(Server server, const Wish& wish, const Use& use);
    void end_look(Server server, std::unique_ptr<Desk> desk);
    Result<std::unique_ptr<Desk>> take(Server server);
    /// Opens a connection to the standby of these records. Faults if it has other records, of an
    /// organisation with the same number.
    Result<std::unique_ptr<Connection>> open_standby(const SchoolFiles& files);
    /// Leaf of entry 0, which no other ledger has; nothing in an empty one.
    Result<std::optional<Hash>> first_leaf();
    void give_back(Server server, std::unique_ptr<Desk> desk);
    bool rests(Server server) const;
    void rest(Server server);
    void count(std::atomic<std::uint64_t>& counter) {
        counter.fetch_add(1, std::memory_order_relaxed);
    }

    const Stamps* stamps_ = nullptr;
    LedgerSizes* sizes_ = nullptr;
    Guarded<Led> led_;
    std::atomic<bool> in_postgres_ = false;
    std::atomic<bool> has_standby_ = false;
    std::array<std::atomic<std::int64_t>, 2> rests_until_{};  ///< Milliseconds of a steady clock.
    std::atomic<std::uint64_t> at_primary_ = 0;
    std::atomic<std::uint64_t> at_standby_ = 0;
    std::atomic<std::uint64_t> behind_ = 0;
    std::atomic<std::uint64_t> away_ = 0;
};

}  // namespace letopis::store
