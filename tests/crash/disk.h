#pragma once
// A disk in memory under SQLite, in place of the machine's files: whatever opens a database in this
// process opens it there. It keeps the order of everything that was done to it, so that the disks
// which a power cut could have left can be made afterwards (power_cut.h).
//
// It promises what the kernel and Debian's SQLite promise each other: a name is durable after a
// sync of the folder, which SQLite does at the first sync of a new log; a write does not harm the
// bytes beside it (SQLITE_IOCAP_POWERSAFE_OVERWRITE); shared memory does not outlive the processes.

#include <cstddef>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "base/bytes.h"
#include "crash/blob.h"

struct sqlite3_vfs;

namespace letopis::testing {

/// What a disk holds: file by name.
using DiskImage = std::map<std::string, Blob>;

/// One thing that was done to the disk. Files are numbered: a name may come to mean another file.
struct DiskStep {
    enum class Kind { create, remove, write, resize, sync, failed_sync };
    Kind kind = Kind::write;
    int file = 0;
    std::string name;               ///< Of create and remove.
    std::uint64_t at = 0;           ///< Of write; the new size of resize.
    Bytes bytes;                    ///< Of write.
    bool folder_is_synced = false;  ///< Of sync and remove: names are durable, too.
};

/// What the disk held at first, and everything since.
struct DiskHistory {
    DiskImage before;
    std::map<std::string, int> numbers;  ///< Of the files that were there.
    std::vector<DiskStep> steps;
};

/// What the disk says about syncs.
enum class Syncs {
    kept,     ///< What is synced is durable.
    ignored,  ///< A lying disk: says so, does nothing.
};

class MemoryDisk {
public:
    /// From here on it is SQLite's default. One at a time.
    MemoryDisk();
    /// Everything on it must be closed.
    ~MemoryDisk();
    MemoryDisk(const MemoryDisk&) = delete;
    MemoryDisk& operator=(const MemoryDisk&) = delete;

    /// Holds this from now on, with an empty history. Everything must be closed.
    void load(const DiskImage& image);
    DiskImage image() const;
    const DiskHistory& history() const { return history_; }
    /// How many steps there have been; may be asked while others write.
    std::size_t position() const;
    /// Whether the history grows.
    void record(bool on) { recording_ = on; }

    void set_syncs(Syncs syncs) { syncs_ = syncs; }
    /// One sync in `every`, by chance of the seed, fails with EIO; 0: none does.
    void fail_syncs(int every, std::uint64_t seed);
    std::size_t failed_syncs() const { return failed_syncs_; }

    struct File;
    struct Handle;

private:
    friend struct DiskCalls;

    void note(DiskStep step);
    bool next_sync_fails();

    mutable std::mutex mutex_;
    std::map<std::string, std::shared_ptr<File>> files_;
    int last_number_ = 0;
    DiskHistory history_;
    bool recording_ = true;
    Syncs syncs_ = Syncs::kept;
    int fail_every_ = 0;
    std::uint64_t chance_ = 0;
    std::size_t failed_syncs_ = 0;
    std::uint64_t randomness_ = 0;
    std::unique_ptr<sqlite3_vfs> calls_;
};

}  // namespace letopis::testing
