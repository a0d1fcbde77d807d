#include "crash/power_cut.h"

namespace letopis::testing {

/// How this disk decides about what was not synced.
struct PowerCut::Mood {
    enum class Kept { nothing, everything, some };
    Kept kept = Kept::some;
    std::uint64_t sector_bytes = 512;
    unsigned kept_in_8 = 4;  ///< How often, of eight times, the newest bytes of a sector are kept.
    bool leaves_rubbish = false;
};

PowerCut::PowerCut(const DiskHistory& history, std::uint64_t seed)
    : history_{history}, chance_{seed}, durable_names_{history.numbers} {
    for (const auto& [name, number] : history.numbers) {
        const Blob& bytes = history.before.at(name);
        files_[number] = {.seen = bytes, .durable = bytes, .unsynced = {}};
    }
}

bool PowerCut::step() {
    if (position_ == history_.steps.size()) return false;
    const DiskStep& step = history_.steps[position_++];
    given_since_step_ = 0;
    switch (step.kind) {
        case DiskStep::Kind::create:
            unsynced_names_.push_back({step.name, step.file});
            files_[step.file];
            break;
        case DiskStep::Kind::remove:
            unsynced_names_.push_back({step.name, 0});
            if (step.folder_is_synced) make_names_durable();
            break;
        case DiskStep::Kind::write: {
            FileState& file = files_[step.file];
            file.seen.write(step.at, step.bytes);
            file.unsynced.push_back({step.at, &step.bytes});
            break;
        }
        case DiskStep::Kind::resize: {
            FileState& file = files_[step.file];
            file.seen.resize(step.at);
            file.unsynced.push_back({step.at, nullptr});
            break;
        }
        case DiskStep::Kind::sync:
            sync(step);
            break;
        case DiskStep::Kind::failed_sync:
            fail_sync(files_[step.file]);
            break;
    }
    return true;
}

void PowerCut::sync(const DiskStep& step) {
    FileState& file = files_[step.file];
    for (const Written& written : file.unsynced)
        if (written.bytes == nullptr) file.durable.resize(written.at);
    file.durable.resize(file.seen.size());
    for (const Written& written : file.unsynced) {
        if (written.bytes == nullptr) continue;
        const std::uint64_t end = written.at + written.bytes->size();
        for (std::uint64_t page = written.at / Blob::page_bytes; page * Blob::page_bytes < end;
             ++page)
            if (file.durable.has_page(page)) file.durable.take_page(file.seen, page);
    }
    file.unsynced.clear();
    if (step.folder_is_synced) make_names_durable();
    given_.clear();
}

void PowerCut::fail_sync(FileState& file) {
    const Mood mood{.kept_in_8 = static_cast<unsigned>(chance_.below(8))};
    file.durable = bytes_of(0, file, mood);
    file.unsynced.clear();
    given_.clear();
}

void PowerCut::make_names_durable() {
    for (const Rename& one : unsynced_names_)
        if (one.file == 0)
            durable_names_.erase(one.name);
        else
            durable_names_[one.name] = one.file;
    unsynced_names_.clear();
    given_.clear();
}

std::optional<DiskImage> PowerCut::next_disk() {
    constexpr int tries = 4;
    for (int i = 0; i < tries; ++i) {
        Mood mood{.sector_bytes = chance_.below(3) == 0 ? Blob::page_bytes : 512,
                  .kept_in_8 = 1 + static_cast<unsigned>(chance_.below(7)),
                  .leaves_rubbish = chance_.below(2) == 0};
        if (given_since_step_ == 0) mood.kept = Mood::Kept::nothing;
        if (given_since_step_ == 1) mood.kept = Mood::Kept::everything;
        ++given_since_step_;
        sum_ = 0;
        DiskImage disk = disk_of(mood);
        if (given_.insert(sum_).second) return disk;
    }
    return std::nullopt;
}

DiskImage PowerCut::disk_of(const Mood& mood) {
    const auto is_kept = [&] {
        return mood.kept == Mood::Kept::everything ||
               (mood.kept == Mood::Kept::some && chance_.below(8) < mood.kept_in_8);
    };
    auto names = durable_names_;
    for (std::size_t i = 0; i < unsynced_names_.size(); ++i) {
        if (!is_kept()) continue;
        add(i + 1);
        if (unsynced_names_[i].file == 0)
            names.erase(unsynced_names_[i].name);
        else
            names[unsynced_names_[i].name] = unsynced_names_[i].file;
    }
    DiskImage disk;
    for (const auto& [name, number] : names) disk[name] = bytes_of(number, files_.at(number), mood);
    return disk;
}

Blob PowerCut::bytes_of(int number, FileState& file, const Mood& mood) {
    if (file.unsynced.empty()) return file.durable;
    add(static_cast<std::uint64_t>(number));
    if (mood.kept == Mood::Kept::everything) {
        add(file.unsynced.size());
        return file.seen;
    }
    Blob bytes = file.durable;
    if (mood.kept == Mood::Kept::nothing) return bytes;

    // The writes a sector has seen are counted first, so that chance may stop before any of them.
    std::map<std::uint64_t, std::size_t> last_kept;  // By sector: the number of the last one kept.
    const std::size_t count = file.unsynced.size();
    const auto stop_of = [&](std::uint64_t sector) {
        const auto [known, is_new] = last_kept.try_emplace(sector, 0);
        if (is_new)
            known->second = chance_.below(8) < mood.kept_in_8 ? count : chance_.below(count);
        return known->second;
    };
    for (std::size_t i = 0; i < count; ++i) {
        const auto& [at, written] = file.unsynced[i];
        if (written == nullptr) {
            if (chance_.below(8) >= mood.kept_in_8) continue;
            add(i + 1);
            bytes.resize(at);
            continue;
        }
        for (std::uint64_t done = 0; done < written->size();) {
            const std::uint64_t sector = (at + done) / mood.sector_bytes;
            const std::uint64_t length =
                std::min((sector + 1) * mood.sector_bytes - (at + done), written->size() - done);
            if (i < stop_of(sector)) {
                bytes.write(at + done, std::span{*written}.subspan(done, length));
                add((at + done) * 131 + i);
            }
            done += length;
        }
    }
    if (bytes.size() < file.seen.size() && chance_.below(2) == 0) {
        const std::uint64_t end = bytes.size();
        bytes.resize(file.seen.size());
        add(bytes.size());
        if (mood.leaves_rubbish) {
            Bytes rubbish(std::min<std::uint64_t>(bytes.size() - end, Blob::page_bytes));
            chance_.fill(rubbish);
            add(rubbish[0]);
            bytes.write(end, rubbish);
        }
    }
    return bytes;
}

void PowerCut::add(std::uint64_t what) { sum_ = (sum_ ^ what) * 0xD6E8FEB86659FD93u + 0x9E3779B9u; }

}  // namespace letopis::testing
