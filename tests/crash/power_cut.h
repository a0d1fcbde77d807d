#pragma once
// The disks that a power cut could leave: walks over a history and, after each step, makes what may
// be found when the power is back.
//
// What was synced is there. Of what was not, each sector holds any of the things written to it
// since its last sync, or what was there before; sectors are 512 or 4,096 bytes; a file that grew
// may have its new length without its bytes, which then are zeros or rubbish; each name that was
// made or removed since the last sync of the folder may be there or not. After a sync that failed
// the kernel holds the pages for clean: whether they reached the disk is chance, and a later sync
// does not help.

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <vector>

#include "base/random.h"
#include "crash/disk.h"

namespace letopis::testing {

class PowerCut {
public:
    PowerCut(const DiskHistory& history, std::uint64_t seed);

    /// Does the next step. False at the end of the history.
    bool step();
    /// Steps done.
    std::size_t position() const { return position_; }

    /// A disk that may be found if the power is cut now, different from all that were given since
    /// the last sync; nothing when, after some tries, chance brings no new one. The first are the
    /// one without anything that was not synced, and the one with all of it.
    std::optional<DiskImage> next_disk();

private:
    struct Written {
        std::uint64_t at = 0;
        const Bytes* bytes = nullptr;  ///< None: the file was cut, or made longer, to `at`.
    };
    struct FileState {
        Blob seen;  ///< By programs: through the page cache.
        Blob durable;
        std::vector<Written> unsynced;
    };
    struct Rename {
        std::string name;
        int file = 0;  ///< 0: removed.
    };
    struct Mood;

    void sync(const DiskStep& step);
    void fail_sync(FileState& file);
    void make_names_durable();
    DiskImage disk_of(const Mood& mood);
    Blob bytes_of(int number, FileState& file, const Mood& mood);
    void add(std::uint64_t what);

    const DiskHistory& history_;
    SeededRandom chance_;
    std::size_t position_ = 0;
    std::map<int, FileState> files_;
    std::map<std::string, int> durable_names_;
    std::vector<Rename> unsynced_names_;
    int given_since_step_ = 0;
    std::uint64_t sum_ = 0;  ///< Of the disk that is being made.
    std::set<std::uint64_t> given_;
};

}  // namespace letopis::testing
