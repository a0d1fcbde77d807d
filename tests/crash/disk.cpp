#include "crash/disk.h"

#include <sqlite3.h>

#include <array>
#include <atomic>
#include <utility>

#include "base/check.h"
#include "base/random.h"

namespace letopis::testing {

/// A file and the locks on it, those of its database and those of its shared memory.
struct MemoryDisk::File {
    int number = 0;
    Blob bytes;

    int shared_count = 0;
    Handle* reserved = nullptr;
    Handle* pending = nullptr;
    Handle* exclusive = nullptr;

    std::vector<std::unique_ptr<std::uint8_t[]>> regions;
    int region_users = 0;
    std::array<int, SQLITE_SHM_NLOCK> region_shared{};
    std::array<Handle*, SQLITE_SHM_NLOCK> region_exclusive{};
};

/// One opening of a file.
struct MemoryDisk::Handle {
    MemoryDisk& disk;
    std::shared_ptr<File> file;
    bool is_temporary = false;
    bool syncs_folder = false;  ///< At its first sync: a new log.
    int level = SQLITE_LOCK_NONE;
    bool uses_regions = false;
    unsigned shared_regions = 0;
};

/// What SQLite calls.
struct DiskCalls {
    struct OpenFile {
        sqlite3_file base;
        MemoryDisk::Handle* handle;
    };
    static MemoryDisk::Handle& of(sqlite3_file* file) {
        return *reinterpret_cast<OpenFile*>(file)->handle;
    }
    static MemoryDisk& of(sqlite3_vfs* calls) { return *static_cast<MemoryDisk*>(calls->pAppData); }

    // --- Files ---

    static int open(sqlite3_vfs* calls, const char* name, sqlite3_file* opened, int flags,
                    int* flags_given) {
        opened->pMethods = nullptr;
        MemoryDisk& disk = of(calls);
        const std::lock_guard lock{disk.mutex_};
        auto handle =
            std::make_unique<MemoryDisk::Handle>(MemoryDisk::Handle{.disk = disk, .file = {}});
        if (name == nullptr) {
            handle->is_temporary = true;
            handle->file = std::make_shared<MemoryDisk::File>();
        } else if (const auto known = disk.files_.find(name); known != disk.files_.end()) {
            handle->file = known->second;
        } else {
            if ((flags & SQLITE_OPEN_CREATE) == 0) return SQLITE_CANTOPEN;
            handle->file = std::make_shared<MemoryDisk::File>();
            handle->file->number = ++disk.last_number_;
            handle->syncs_folder = (flags & (SQLITE_OPEN_WAL | SQLITE_OPEN_MAIN_JOURNAL |
                                             SQLITE_OPEN_SUPER_JOURNAL)) != 0;
            disk.files_[name] = handle->file;
            disk.note({.kind = DiskStep::Kind::create, .file = handle->file->number, .name = name});
        }
        if (flags_given != nullptr) *flags_given = flags;
        reinterpret_cast<OpenFile*>(opened)->handle = handle.release();
        opened->pMethods = &methods;
        return SQLITE_OK;
    }
    static int close(sqlite3_file* file) {
        unlock(file, SQLITE_LOCK_NONE);
        delete &of(file);
        return SQLITE_OK;
    }
    static int remove(sqlite3_vfs* calls, const char* name, int folder_is_synced) {
        MemoryDisk& disk = of(calls);
        const std::lock_guard lock{disk.mutex_};
        const auto known = disk.files_.find(name);
        if (known == disk.files_.end()) return SQLITE_IOERR_DELETE_NOENT;
        disk.note({.kind = DiskStep::Kind::remove,
                   .file = known->second->number,
                   .name = name,
                   .folder_is_synced = folder_is_synced != 0});
        disk.files_.erase(known);
        return SQLITE_OK;
    }
    static int access(sqlite3_vfs* calls, const char* name, int, int* found) {
        MemoryDisk& disk = of(calls);
        const std::lock_guard lock{disk.mutex_};
        const auto known = disk.files_.find(name);
        *found = known != disk.files_.end() && known->second->bytes.size() > 0;
        return SQLITE_OK;
    }
    static int full_name(sqlite3_vfs*, const char* name, int size, char* full) {
        sqlite3_snprintf(size, full, "%s", name);
        return SQLITE_OK;
    }
    static int randomness(sqlite3_vfs* calls, int size, char* bytes) {
        MemoryDisk& disk = of(calls);
        const std::lock_guard lock{disk.mutex_};
        SeededRandom random{++disk.randomness_};
        random.fill({reinterpret_cast<std::uint8_t*>(bytes), static_cast<std::size_t>(size)});
        return size;
    }

    // --- Bytes ---

    static int read(sqlite3_file* file, void* into, int size, sqlite3_int64 at) {
        const std::span<std::uint8_t> bytes{static_cast<std::uint8_t*>(into),
                                            static_cast<std::size_t>(size)};
        MemoryDisk::Handle& handle = of(file);
        const std::lock_guard lock{handle.disk.mutex_};
        const auto count = handle.file->bytes.read(static_cast<std::uint64_t>(at), bytes);
        if (count == bytes.size()) return SQLITE_OK;
        std::fill(bytes.begin() + static_cast<std::ptrdiff_t>(count), bytes.end(), std::uint8_t{0});
        return SQLITE_IOERR_SHORT_READ;
    }
    static int write(sqlite3_file* file, const void* from, int size, sqlite3_int64 at) {
        const std::span<const std::uint8_t> bytes{static_cast<const std::uint8_t*>(from),
                                                  static_cast<std::size_t>(size)};
        MemoryDisk::Handle& handle = of(file);
        const std::lock_guard lock{handle.disk.mutex_};
        handle.file->bytes.write(static_cast<std::uint64_t>(at), bytes);
        if (!handle.is_temporary && handle.disk.recording_)
            handle.disk.note({.kind = DiskStep::Kind::write,
                              .file = handle.file->number,
                              .name = {},
                              .at = static_cast<std::uint64_t>(at),
                              .bytes = Bytes{bytes.begin(), bytes.end()}});
        return SQLITE_OK;
    }
    static int resize(sqlite3_file* file, sqlite3_int64 size) {
        MemoryDisk::Handle& handle = of(file);
        const std::lock_guard lock{handle.disk.mutex_};
        handle.file->bytes.resize(static_cast<std::uint64_t>(size));
        if (!handle.is_temporary)
            handle.disk.note({.kind = DiskStep::Kind::resize,
                              .file = handle.file->number,
                              .name = {},
                              .at = static_cast<std::uint64_t>(size)});
        return SQLITE_OK;
    }
    static int sync(sqlite3_file* file, int) {
        MemoryDisk::Handle& handle = of(file);
        const std::lock_guard lock{handle.disk.mutex_};
        if (handle.is_temporary || handle.disk.syncs_ == Syncs::ignored) return SQLITE_OK;
        if (handle.disk.next_sync_fails()) {
            handle.disk.note(
                {.kind = DiskStep::Kind::failed_sync, .file = handle.file->number, .name = {}});
            return SQLITE_IOERR_FSYNC;
        }
        handle.disk.note({.kind = DiskStep::Kind::sync,
                          .file = handle.file->number,
                          .name = {},
                          .folder_is_synced = std::exchange(handle.syncs_folder, false)});
        return SQLITE_OK;
    }
    static int size_of(sqlite3_file* file, sqlite3_int64* size) {
        MemoryDisk::Handle& handle = of(file);
        const std::lock_guard lock{handle.disk.mutex_};
        *size = static_cast<sqlite3_int64>(handle.file->bytes.size());
        return SQLITE_OK;
    }
    static int no_control(sqlite3_file*, int, void*) { return SQLITE_NOTFOUND; }
    static int sector_size(sqlite3_file*) { return 4096; }
    static int characteristics(sqlite3_file*) { return SQLITE_IOCAP_POWERSAFE_OVERWRITE; }

    // --- Locks of the database ---

    static int lock(sqlite3_file* opened, int level) {
        MemoryDisk::Handle& handle = of(opened);
        const std::lock_guard lock{handle.disk.mutex_};
        MemoryDisk::File& file = *handle.file;
        const auto is_other = [&](const MemoryDisk::Handle* owner) {
            return owner != nullptr && owner != &handle;
        };
        if (level <= handle.level) return SQLITE_OK;
        if (handle.level == SQLITE_LOCK_NONE) {
            if (is_other(file.pending) || is_other(file.exclusive)) return SQLITE_BUSY;
            ++file.shared_count;
            handle.level = SQLITE_LOCK_SHARED;
        }
        if (level >= SQLITE_LOCK_RESERVED) {
            if (is_other(file.reserved)) return SQLITE_BUSY;
            file.reserved = &handle;
            handle.level = std::max(handle.level, SQLITE_LOCK_RESERVED);
        }
        if (level == SQLITE_LOCK_EXCLUSIVE) {
            file.pending = &handle;
            if (file.shared_count > 1) return SQLITE_BUSY;
            file.exclusive = &handle;
            handle.level = SQLITE_LOCK_EXCLUSIVE;
        }
        return SQLITE_OK;
    }
    static int unlock(sqlite3_file* opened, int level) {
        MemoryDisk::Handle& handle = of(opened);
        const std::lock_guard lock{handle.disk.mutex_};
        MemoryDisk::File& file = *handle.file;
        for (MemoryDisk::Handle** owner : {&file.reserved, &file.pending, &file.exclusive})
            if (*owner == &handle) *owner = nullptr;
        if (level == SQLITE_LOCK_NONE && handle.level > SQLITE_LOCK_NONE) --file.shared_count;
        handle.level = std::min(handle.level, level);
        return SQLITE_OK;
    }
    static int is_reserved(sqlite3_file* opened, int* reserved) {
        MemoryDisk::Handle& handle = of(opened);
        const std::lock_guard lock{handle.disk.mutex_};
        *reserved = handle.file->reserved != nullptr;
        return SQLITE_OK;
    }

    // --- Shared memory ---

    static int map_region(sqlite3_file* opened, int index, int size, int extend,
                          void volatile** region) {
        MemoryDisk::Handle& handle = of(opened);
        const std::lock_guard lock{handle.disk.mutex_};
        auto& regions = handle.file->regions;
        if (!std::exchange(handle.uses_regions, true)) ++handle.file->region_users;
        *region = nullptr;
        const auto wanted = static_cast<std::size_t>(index);
        if (wanted >= regions.size() && extend == 0) return SQLITE_OK;
        while (wanted >= regions.size())
            regions.push_back(std::make_unique<std::uint8_t[]>(static_cast<std::size_t>(size)));
        *region = regions[wanted].get();
        return SQLITE_OK;
    }
    static int lock_region(sqlite3_file* opened, int first, int count, int flags) {
        MemoryDisk::Handle& handle = of(opened);
        const std::lock_guard lock{handle.disk.mutex_};
        MemoryDisk::File& file = *handle.file;
        const bool is_shared = (flags & SQLITE_SHM_SHARED) != 0;
        const auto begin = static_cast<std::size_t>(first);
        const auto end = begin + static_cast<std::size_t>(count);
        for (std::size_t i = begin; (flags & SQLITE_SHM_LOCK) != 0 && i < end; ++i) {
            const bool is_mine = (handle.shared_regions >> i & 1) != 0;
            const int others = file.region_shared[i] - (is_mine ? 1 : 0);
            if (file.region_exclusive[i] != nullptr && file.region_exclusive[i] != &handle)
                return SQLITE_BUSY;
            if (!is_shared && others > 0) return SQLITE_BUSY;
        }
        for (std::size_t i = begin; i < end; ++i)
            is_shared ? share(handle, i, (flags & SQLITE_SHM_LOCK) != 0)
                      : hold(handle, i, (flags & SQLITE_SHM_LOCK) != 0);
        return SQLITE_OK;
    }
    static void share(MemoryDisk::Handle& handle, std::size_t i, bool on) {
        const unsigned bit = 1U << i;
        if (((handle.shared_regions & bit) != 0) == on) return;
        handle.shared_regions ^= bit;
        handle.file->region_shared[i] += on ? 1 : -1;
    }
    static void hold(MemoryDisk::Handle& handle, std::size_t i, bool on) {
        handle.file->region_exclusive[i] = on ? &handle : nullptr;
    }
    static void barrier(sqlite3_file*) { std::atomic_thread_fence(std::memory_order_seq_cst); }
    static int unmap_regions(sqlite3_file* opened, int) {
        MemoryDisk::Handle& handle = of(opened);
        const std::lock_guard lock{handle.disk.mutex_};
        if (std::exchange(handle.uses_regions, false) && --handle.file->region_users == 0)
            handle.file->regions.clear();
        return SQLITE_OK;
    }

    static const sqlite3_io_methods methods;
};

const sqlite3_io_methods DiskCalls::methods{.iVersion = 2,
                                            .xClose = close,
                                            .xRead = read,
                                            .xWrite = write,
                                            .xTruncate = resize,
                                            .xSync = sync,
                                            .xFileSize = size_of,
                                            .xLock = lock,
                                            .xUnlock = unlock,
                                            .xCheckReservedLock = is_reserved,
                                            .xFileControl = no_control,
                                            .xSectorSize = sector_size,
                                            .xDeviceCharacteristics = characteristics,
                                            .xShmMap = map_region,
                                            .xShmLock = lock_region,
                                            .xShmBarrier = barrier,
                                            .xShmUnmap = unmap_regions};

MemoryDisk::MemoryDisk() : calls_{std::make_unique<sqlite3_vfs>(*sqlite3_vfs_find("unix"))} {
    calls_->pNext = nullptr;
    calls_->zName = "letopis-disk";
    calls_->szOsFile = sizeof(DiskCalls::OpenFile);
    calls_->pAppData = this;
    calls_->xOpen = DiskCalls::open;
    calls_->xDelete = DiskCalls::remove;
    calls_->xAccess = DiskCalls::access;
    calls_->xFullPathname = DiskCalls::full_name;
    calls_->xRandomness = DiskCalls::randomness;
    LETOPIS_CHECK(sqlite3_vfs_register(calls_.get(), 1) == SQLITE_OK, "a disk for SQLite");
}

MemoryDisk::~MemoryDisk() { sqlite3_vfs_unregister(calls_.get()); }

void MemoryDisk::load(const DiskImage& image) {
    const std::lock_guard lock{mutex_};
    files_.clear();
    history_ = {};
    if (recording_) {
        history_.before = image;
        randomness_ = 0;
        sqlite3_randomness(0, nullptr);  // The same load makes the same steps.
    }
    for (const auto& [name, bytes] : image) {
        auto file = std::make_shared<File>();
        file->number = ++last_number_;
        file->bytes = bytes;
        if (recording_) history_.numbers[name] = file->number;
        files_[name] = std::move(file);
    }
}

DiskImage MemoryDisk::image() const {
    const std::lock_guard lock{mutex_};
    DiskImage image;
    for (const auto& [name, file] : files_) image[name] = file->bytes;
    return image;
}

std::size_t MemoryDisk::position() const {
    const std::lock_guard lock{mutex_};
    return history_.steps.size();
}

void MemoryDisk::fail_syncs(int every, std::uint64_t seed) {
    fail_every_ = every;
    chance_ = seed;
}

bool MemoryDisk::next_sync_fails() {
    if (fail_every_ == 0) return false;
    const bool fails = SeededRandom{++chance_}.below(static_cast<unsigned>(fail_every_)) == 0;
    if (fails) ++failed_syncs_;
    return fails;
}

void MemoryDisk::note(DiskStep step) {
    if (recording_) history_.steps.push_back(std::move(step));
}

}  // namespace letopis::testing
