#include "crash/explorer.h"

#include <sqlite3.h>
#include <stdlib.h>

#include <filesystem>

#include "crash/judge.h"
#include "crash/power_cut.h"

namespace letopis::testing {
namespace {

/// Files that the school writes past SQLite lie in memory, too, where there is such a place.
class ScratchInMemory {
public:
    ScratchInMemory() {
        std::string name =
            (std::filesystem::is_directory("/dev/shm") ? std::filesystem::path{"/dev/shm"}
                                                       : std::filesystem::temp_directory_path()) /
            "letopis-XXXXXX";
        path_ = ::mkdtemp(name.data());
    }
    ~ScratchInMemory() { empty(); }
    ScratchInMemory(const ScratchInMemory&) = delete;
    ScratchInMemory& operator=(const ScratchInMemory&) = delete;

    const std::string& path() const { return path_; }
    void empty() {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }

private:
    std::string path_;
};

/// While it lives, every connection that is opened runs with synchronous = NORMAL, whatever it asks
/// for.
class UnsyncedCommits {
public:
    UnsyncedCommits() { sqlite3_auto_extension(reinterpret_cast<void (*)()>(&set_up)); }
    ~UnsyncedCommits() { sqlite3_cancel_auto_extension(reinterpret_cast<void (*)()>(&set_up)); }
    UnsyncedCommits(const UnsyncedCommits&) = delete;
    UnsyncedCommits& operator=(const UnsyncedCommits&) = delete;

private:
    static int set_up(sqlite3* database, char**, const void*) {
        sqlite3_exec(database, "PRAGMA synchronous = NORMAL", nullptr, nullptr, nullptr);
        return sqlite3_set_authorizer(database, pass_over_synchronous, nullptr);
    }
    static int pass_over_synchronous(void*, int action, const char* name, const char* value,
                                     const char*, const char*) {
        return action == SQLITE_PRAGMA && value != nullptr &&
                       name == std::string_view{"synchronous"}
                   ? SQLITE_IGNORE
                   : SQLITE_OK;
    }
};

constexpr std::size_t loads_of_one_school = 16;
constexpr int batches_of_a_long_log = 260;

/// The step at which the scribe first moves its log, or the number of all steps. In a load that
/// opens once the database is written only then, when its tables are made and when it is closed.
std::size_t first_moving(const DiskHistory& history, const std::string& database) {
    const auto known = history.numbers.find(database);
    if (known == history.numbers.end()) return history.steps.size();
    for (std::size_t i = 0; i < history.steps.size(); ++i)
        if (history.steps[i].kind == DiskStep::Kind::write &&
            history.steps[i].file == known->second)
            return i;
    return history.steps.size();
}

class Explorer {
public:
    explicit Explorer(const Exploration& plan) : plan_{plan}, chance_{plan.seed} {
        if (plan.sabotage == Sabotage::lying_disk) disk_.set_syncs(Syncs::ignored);
        if (plan.fail_one_sync_in > 0) judge_.allow_unknown_ends();
    }

    Explored run() {
        while (goes_on()) {
            // Now and then a new school is founded, which is slow: until the tables stand, each cut
            // makes them again. The other loads go on from a disk after a cut.
            if (explored_.loads % loads_of_one_school == 0 || !next_disk_)
                found_anew();
            else
                begin_on_next_disk();
            load();
            cut_everywhere();
            ++explored_.loads;
        }
        return explored_;
    }

private:
    bool goes_on() const {
        return explored_.crash_states < plan_.crash_states && explored_.objection.empty();
    }
    void found_anew() {
        next_disk_.reset();
        scratch_.empty();
        promises_ = {};
        disk_.load({});
    }
    void begin_on_next_disk() {
        promises_.begin_again(next_size_, next_head_, next_position_);
        judge_.restore_head(promises_);
        disk_.load(*next_disk_);
    }
    void load() {
        if (plan_.fail_one_sync_in > 0) disk_.fail_syncs(plan_.fail_one_sync_in, chance_.next());
        LoadPlan plan;
        // A school that is founded makes its tables in the database itself.
        if (plan_.long_log && next_disk_) plan = {.openings = 1, .batches = batches_of_a_long_log};
        if (plan_.sabotage == Sabotage::answer_before_commit)
            plan.acknowledgement = Acknowledgement::when_decided;
        Load load{disk_, files_, chance_.next()};
        load.run(plan, promises_);
        explored_.failed_syncs = disk_.failed_syncs();
        disk_.fail_syncs(0, 0);
        explored_.commands += promises_.acknowledged.size();
    }
    void cut_everywhere() {
        const DiskHistory history = disk_.history();
        explored_.disk_steps += history.steps.size();
        next_disk_.reset();
        judge_.forget();
        PowerCut cut{history, chance_.next()};
        const std::size_t next_base = chance_.below(history.steps.size() + 1);
        std::size_t first = 0;
        if (plan_.long_log) {
            first = first_moving(history, files_.database());
            const std::size_t steps_of_closing = history.steps.size() / 16;
            if (first + steps_of_closing < history.steps.size()) ++explored_.moved_logs;
        }
        while (cut.step() && goes_on())
            for (int i = 0; cut.position() + 1 >= first && i < plan_.disks_per_step && goes_on();
                 ++i) {
                const auto disk = cut.next_disk();
                if (!disk) break;
                judge(*disk, cut.position());
                if (cut.position() < next_base || next_disk_) continue;
                next_disk_ = disk;
                next_position_ = cut.position();
                next_size_ = judge_.found_size();
                next_head_ = judge_.found_head();
            }
        explored_.databases = judge_.looked_through();
        explored_.opened = judge_.opened();
    }
    void judge(const DiskImage& disk, std::size_t position) {
        ++explored_.crash_states;
        if (explored_.crash_states % 1000 == 0) plan_.progress(explored_.crash_states);
        const auto wrong = judge_.objection(disk, position, promises_);
        if (wrong)
            explored_.objection = "seed " + std::to_string(plan_.seed) + ", load " +
                                  std::to_string(explored_.loads) + ", step " +
                                  std::to_string(position) + ": " + *wrong;
    }

    const Exploration& plan_;
    SeededRandom chance_;
    ScratchInMemory scratch_;
    store::SchoolFiles files_{scratch_.path(), 7};
    MemoryDisk disk_;
    Judge judge_{disk_, files_};
    Promises promises_;
    std::optional<DiskImage> next_disk_;
    EntryIndex next_size_ = 0;
    std::string next_head_;
    std::size_t next_position_ = 0;
    Explored explored_;
};

}  // namespace

std::string Explored::words() const {
    return std::to_string(crash_states) + " crash states after " + std::to_string(disk_steps) +
           " steps of " + std::to_string(loads) + " loads, " + std::to_string(commands) +
           " acknowledged commands; the store opened " + std::to_string(opened) + " of them, " +
           std::to_string(databases) + " databases were looked through" +
           (moved_logs > 0 ? ", " + std::to_string(moved_logs) + " logs moved by the scribe" : "") +
           (failed_syncs > 0 ? ", " + std::to_string(failed_syncs) + " failed syncs" : "") +
           (objection.empty() ? "" : "; WRONG: " + objection);
}

Explored explore(const Exploration& plan) {
    std::optional<UnsyncedCommits> sabotage;
    if (plan.sabotage == Sabotage::synchronous_normal) sabotage.emplace();
    return Explorer{plan}.run();
}

}  // namespace letopis::testing
