// A plugin of nbdkit: a disk in memory with a volatile write cache, and a plug.
//
//   nbdkit plug.so size=64M pull=FILE after=FILE [image=FILE] [seed=N] [lies=1] [request_ms=N]
//
// What was flushed is durable. When the file `pull` appears the plug is pulled: of each sector of
// 512 bytes that was written and not flushed, chance decides whether it reached the disk; the disk
// is written to `after`; what it lost, in words, to `after`.told; and from then on every request
// fails. With lies=1 a flush does nothing and says that it did. With request_ms every read, write
// and flush takes so long, one after another: 10 is a disk of 100 requests a second; how many
// waited so, and for how long in all, is told as well.

#define NBDKIT_API_VERSION 2
#include <nbdkit-plugin.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <cstdint>
#include <cstring>
#include <fstream>
#include <random>
#include <string>
#include <vector>

#define THREAD_MODEL NBDKIT_THREAD_MODEL_SERIALIZE_ALL_REQUESTS

namespace {

constexpr std::uint64_t sector_bytes = 512;

struct PluggedDisk {
    std::uint64_t size = 64U << 20;
    std::string pull;
    std::string after;
    std::string image;
    unsigned seed = 1;
    unsigned request_milliseconds = 0;
    bool lies = false;

    std::vector<char> seen;     // By whoever reads now.
    std::vector<char> durable;  // After the power is back.
    std::vector<bool> unflushed;
    std::uint64_t write_count = 0;
    std::uint64_t flush_count = 0;
    std::uint64_t slow_count = 0;
    std::chrono::nanoseconds waited{0};
    bool is_pulled = false;

    void keep(std::uint64_t sector) {
        std::memcpy(&durable[sector * sector_bytes], &seen[sector * sector_bytes], sector_bytes);
    }

    void pull_plug() {
        std::mt19937 chance{seed};
        std::uint64_t unflushed_count = 0;
        std::uint64_t kept_count = 0;
        const unsigned kept_in_8 = chance() % 8;
        for (std::uint64_t sector = 0; sector < unflushed.size(); ++sector) {
            if (!unflushed[sector]) continue;
            ++unflushed_count;
            if (chance() % 8 >= kept_in_8) continue;
            keep(sector);
            ++kept_count;
        }
        std::ofstream{after, std::ios::binary}.write(durable.data(),
                                                     static_cast<std::streamsize>(size));
        std::ofstream{after + ".told"} << write_count << " writes, " << flush_count << " flushes, "
                                       << unflushed_count << " sectors not flushed, " << kept_count
                                       << " of them kept, " << slow_count << " slow requests, "
                                       << waited / std::chrono::milliseconds{1} << " ms waited\n";
        is_pulled = true;
    }

    void be_slow() {
        const auto begun = std::chrono::steady_clock::now();
        nbdkit_nanosleep(0, request_milliseconds * 1'000'000);
        waited += std::chrono::steady_clock::now() - begun;
        ++slow_count;
    }

    /// Whether the request may be served.
    bool serves() {
        if (request_milliseconds > 0) be_slow();
        if (!is_pulled && ::access(pull.c_str(), F_OK) == 0) pull_plug();
        if (is_pulled) nbdkit_set_error(EIO);
        return !is_pulled;
    }
};

PluggedDisk disk;

int configure(const char* key, const char* value) {
    const std::string_view name{key};
    if (name == "size")
        disk.size = static_cast<std::uint64_t>(nbdkit_parse_size(value));
    else if (name == "pull")
        disk.pull = value;
    else if (name == "after")
        disk.after = value;
    else if (name == "image")
        disk.image = value;
    else if (name == "seed")
        return nbdkit_parse_unsigned("seed", value, &disk.seed);
    else if (name == "request_ms")
        return nbdkit_parse_unsigned("request_ms", value, &disk.request_milliseconds);
    else if (name == "lies")
        disk.lies = std::string_view{value} == "1";
    else
        return -1;
    return 0;
}

int get_ready() {
    disk.seen.resize(disk.size);
    if (!disk.image.empty())
        std::ifstream{disk.image, std::ios::binary}.read(disk.seen.data(),
                                                         static_cast<std::streamsize>(disk.size));
    disk.durable = disk.seen;
    disk.unflushed.resize(disk.size / sector_bytes);
    return 0;
}

void* open_disk(int) { return NBDKIT_HANDLE_NOT_NEEDED; }
std::int64_t get_size(void*) { return static_cast<std::int64_t>(disk.size); }
int can_flush(void*) { return 1; }

int read_bytes(void*, void* into, std::uint32_t count, std::uint64_t at, std::uint32_t) {
    if (!disk.serves()) return -1;
    std::memcpy(into, &disk.seen[at], count);
    return 0;
}

int write_bytes(void*, const void* from, std::uint32_t count, std::uint64_t at, std::uint32_t) {
    if (!disk.serves()) return -1;
    std::memcpy(&disk.seen[at], from, count);
    for (std::uint64_t sector = at / sector_bytes; sector * sector_bytes < at + count; ++sector)
        disk.unflushed[sector] = true;
    ++disk.write_count;
    return 0;
}

int flush(void*, std::uint32_t) {
    if (!disk.serves()) return -1;
    ++disk.flush_count;
    if (disk.lies) return 0;
    for (std::uint64_t sector = 0; sector < disk.unflushed.size(); ++sector)
        if (disk.unflushed[sector]) disk.keep(sector);
    disk.unflushed.assign(disk.unflushed.size(), false);
    return 0;
}

nbdkit_plugin make_plugin() {
    nbdkit_plugin plugin{};
    plugin.name = "plug";
    plugin.config = configure;
    plugin.get_ready = get_ready;
    plugin.open = open_disk;
    plugin.get_size = get_size;
    plugin.can_flush = can_flush;
    plugin.pread = read_bytes;
    plugin.pwrite = write_bytes;
    plugin.flush = flush;
    return plugin;
}

nbdkit_plugin plugin = make_plugin();

}  // namespace

NBDKIT_REGISTER_PLUGIN(plugin)
