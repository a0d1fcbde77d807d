#include "store/reader_pool.h"

#include "base/limits.h"
#include "store/ledger_end.h"
#include "store/nodes/steady.h"
#include "store/opening.h"

namespace letopis::store {

ReaderPool::ReaderPool(SchoolFiles files) { lead_to(std::move(files)); }

ReaderPool::ReaderPool(SchoolFiles files, const Stamps& stamps, LedgerSizes& sizes)
    : stamps_{&stamps}, sizes_{&sizes} {
    lead_to(std::move(files));
}

void ReaderPool::lead_to(SchoolFiles files) {
    in_postgres_ = files.in_postgres();
    has_standby_ = files.has_standby() && sizes_ != nullptr;
    led_.with([&](Led& led) {
        led.files = std::move(files);
        ++led.number;
        for (Desks& desks : led.free) desks.clear();
        led.recent.clear();
    });
}

void ReaderPool::close() {
    led_.with([](Led& led) {
        for (Desks& desks : led.free) desks.clear();
        led.recent.clear();
    });
}

void ReaderPool::hold(Holding holding) {
    led_.with([&](Led& led) {
        led.holding = holding;
        if (holding == Holding::yes) {
            ++led.holding_number;
            return;
        }
        // One that cannot end its snapshot is closed with it.
        std::erase_if(led.recent, [](const std::unique_ptr<Desk>& desk) {
            return !desk->connection->rollback();
        });
    });
}

Result<std::unique_ptr<ReaderPool::Desk>> ReaderPool::take(Server server) {
    SchoolFiles files;
    std::uint64_t number = 0;
    auto desk = led_.with([&](Led& led) {
        std::unique_ptr<Desk> last;
        Desks& free = led.free[static_cast<std::size_t>(server)];
        if (!free.empty()) {
            last = std::move(free.back());  // The one used last: its pages are still warm.
            free.pop_back();
        } else {
            files = led.files;
            number = led.number;
        }
        return last;
    });
    if (desk) return desk;
    return open_desk(files, number, server);
}

Result<std::unique_ptr<ReaderPool::Desk>> ReaderPool::open_desk(const SchoolFiles& files,
                                                                std::uint64_t number,
                                                                Server server) {
    LETOPIS_TRY(connection, server == Server::standby
                                ? open_standby(files)
                                : open_records(files, Connection::Mode::reader_of_primary));
    Connection& opened = *connection;
    return std::unique_ptr<Desk>{
        new Desk{number, std::move(connection), LookingReader{opened, stamps_}}};
}

void ReaderPool::give_back(Server server, std::unique_ptr<Desk> desk) {
    led_.with([&](Led& led) {
        if (desk->files_number != led.number) return;
        led.free[static_cast<std::size_t>(server)].push_back(std::move(desk));
    });
}

Result<std::unique_ptr<Connection>> ReaderPool::open_standby(const SchoolFiles& files) {
    SchoolFiles standby = files;
    standby.database_url = files.standby_url;
    LETOPIS_TRY(expected, first_leaf());
    LETOPIS_TRY(connection, open_records(standby, Connection::Mode::reader_of_standby));
    LETOPIS_TRY(leaves, SchoolReader{*connection}.leaf_hashes(0, 1));
    if (expected && !leaves.empty() && leaves.front() == *expected) return connection;
    return Fault{connection->path() + ": это не реплика базы, где лежат записи организации № " +
                     std::to_string(files.org_id) + ", или она ещё пуста.",
                 Retry::later};
}

Result<std::optional<Hash>> ReaderPool::first_leaf() {
    const auto known = led_.with([](const Led& led) { return led.first_leaf; });
    if (known) return known;
    std::optional<Result<std::vector<Hash>>> leaves;
    LETOPIS_TRY_DONE(look_at(Server::primary, {}, [&](SchoolReader& reader) {
        leaves.emplace(reader.leaf_hashes(0, 1));
    }));
    LETOPIS_TRY(read, *std::move(leaves));
    if (read.empty()) return std::optional<Hash>{};
    led_.with([&](Led& led) { led.first_leaf = read.front(); });
    return std::optional{read.front()};
}

Result<Done> ReaderPool::look(const std::function<void(Reader&)>& use) {
    return look_inside([&](SchoolReader& reader) { use(reader); });
}

Result<Done> ReaderPool::look_inside(const Use& use) {
    if (!in_postgres_) return look_at_file(use);
    if (has_standby_ && stamps_->trusted()) return look_at_standby_first(use);
    return look_at_primary_first({}, use);
}

Result<Done> ReaderPool::look_afresh(EntryIndex at_least, const Use& use) {
    return look_at_primary_first({.at_least = at_least, .memory = Memory::none}, use);
}

Result<Done> ReaderPool::look_at_file(const Use& use) {
    LETOPIS_TRY(desk, take(Server::primary));
    desk->reader.begin_look();
    LETOPIS_TRY_DONE(desk->connection->begin_read());
    use(desk->reader);
    // A connection that cannot end its look is closed with it, not kept.
    LETOPIS_TRY_DONE(desk->connection->rollback());
    give_back(Server::primary, std::move(desk));
    return Done{};
}

Result<std::unique_ptr<ReaderPool::Desk>> ReaderPool::take_recent(std::uint64_t at_least) {
    SchoolFiles files;
    std::uint64_t number = 0;
    std::uint64_t holding_number = 0;
    auto desk = led_.with([&](Led& led) {
        std::unique_ptr<Desk> last;
        files = led.files;
        number = led.number;
        holding_number = led.holding_number;
        if (led.recent.empty()) return last;
        last = std::move(led.recent.back());
        led.recent.pop_back();
        return last;
    });
    if (!desk) {
        LETOPIS_TRY(opened, open_desk(files, number, Server::primary));
        desk = std::move(opened);
    }
    const bool goes_on = desk->connection->is_in_transaction() &&
                         desk->reader.changes() >= at_least && desk->reader.stands();
    if (goes_on) return desk;
    LETOPIS_TRY_DONE(desk->connection->rollback());
    desk->holding_number = holding_number;
    desk->reader.begin_look();
    LETOPIS_TRY_DONE(desk->connection->begin_read());
    return desk;
}

void ReaderPool::give_back_recent(std::unique_ptr<Desk> desk) {
    led_.with([&](Led& led) {
        if (desk->files_number != led.number) return;
        const bool is_held =
            led.holding == Holding::yes && desk->holding_number == led.holding_number;
        if (!is_held && !desk->connection->rollback()) return;
        led.recent.push_back(std::move(desk));
    });
}

Result<std::uint64_t> ReaderPool::look_back(std::uint64_t at_least,
                                            const std::function<void(Reader&)>& use) {
    if (in_postgres_ || stamps_ == nullptr) {
        // The state of now has whatever anybody has counted before.
        const std::uint64_t changes = stamps_ != nullptr ? stamps_->changes() : at_least;
        LETOPIS_TRY_DONE(look(use));
        return changes;
    }
    LETOPIS_TRY(desk, take_recent(at_least));
    const std::uint64_t changes = desk->reader.changes();
    use(desk->reader);
    give_back_recent(std::move(desk));
    return changes;
}

Result<Done> ReaderPool::look_at_standby_first(const Use& use) {
    if (look_at_standby({}, use) == Looked::yes) return Done{};
    return look_at_primary({}, use);
}

Result<Done> ReaderPool::look_at_primary_first(const Wish& wish, const Use& use) {
    if (!has_standby_) return look_at_primary(wish, use);
    Result<Done> looked{RefusalCode::busy};
    const bool was_away = rests(Server::primary);
    if (!was_away) {
        looked = look_at_primary(wish, use);
        if (looked) return looked;
        rest(Server::primary);  // Invariant 3.
    }
    if (look_at_standby(wish, use) == Looked::yes) return Done{};
    return was_away ? look_at_primary(wish, use) : looked;
}

Result<Done> ReaderPool::look_at_primary(const Wish& wish, const Use& use) {
    LETOPIS_TRY_DONE(look_at(Server::primary, wish, use));
    count(at_primary_);
    return Done{};
}

ReaderPool::Looked ReaderPool::look_at_standby(const Wish& wish, const Use& use) {
    if (rests(Server::standby)) return Looked::no;
    const auto looked = look_at(Server::standby, wish, use);
    if (!looked) {
        rest(Server::standby);
        count(away_);
        return Looked::no;
    }
    count(*looked == Looked::yes ? at_standby_ : behind_);
    return *looked;
}

Result<ReaderPool::Looked> ReaderPool::look_at(Server server, const Wish& wish, const Use& use) {
    LETOPIS_TRY(desk, take(server));
    desk->reader.begin_look();
    // Read after the stamps: sizes of the ledger, invariant 1.
    const EntryIndex at_least = sizes_ != nullptr ? std::max(sizes_->seen(), wish.at_least) : 0;
    LETOPIS_TRY_DONE(desk->connection->begin_read());
    if (has_standby_) {
        LETOPIS_TRY(size, read_head_size(*desk->connection));
        if (server == Server::standby && size < at_least) {
            end_look(server, std::move(desk));
            return Looked::no;
        }
        sizes_->see(size);
    }
    if (wish.memory == Memory::kept) {
        use(desk->reader);
    } else {
        LookingReader afresh{*desk->connection, nullptr};
        use(afresh);
    }
    end_look(server, std::move(desk));
    return Looked::yes;
}

void ReaderPool::end_look(Server server, std::unique_ptr<Desk> desk) {
    // A connection that cannot end its look is closed with it, not kept.
    if (desk->connection->rollback()) give_back(server, std::move(desk));
}

bool ReaderPool::rests(Server server) const {
    return steady_milliseconds() < rests_until_[static_cast<std::size_t>(server)];
}

void ReaderPool::rest(Server server) {
    rests_until_[static_cast<std::size_t>(server)] =
        steady_milliseconds() + limits::standby_rests_milliseconds;
}

LookCounts ReaderPool::counts() const {
    return {.primary = at_primary_,
            .standby = at_standby_,
            .standby_behind = behind_,
            .standby_away = away_};
}

}  // namespace letopis::store
