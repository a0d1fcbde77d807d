#include "media/device_identity.h"

#include <sys/stat.h>
#include <sys/sysmacros.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <vector>

#include "base/text.h"

namespace letopis::media {
namespace {

namespace fs = std::filesystem;

constexpr int most_layers = 8;  ///< LVM on RAID on LVM…

/// The first line of a kernel attribute; empty if there is none.
std::string attribute(const fs::path& path) {
    std::ifstream file{path};
    std::string line;
    std::getline(file, line);
    return squeeze_spaces(line);
}

std::vector<fs::path> children(const fs::path& folder) {
    std::vector<fs::path> found;
    std::error_code error;
    for (fs::directory_iterator at{folder, error}; !error && at != fs::directory_iterator{};
         at.increment(error))
        found.push_back(at->path());
    return found;
}

/// Adds the disks that a block device stands on.
void add_disks(const fs::path& block, int layer, std::vector<std::string>& disks) {
    std::error_code error;
    fs::path device = fs::canonical(block, error);
    if (error || layer == most_layers) return;
    if (fs::exists(device / "partition", error)) device = device.parent_path();
    const auto below = children(device / "slaves");
    for (const fs::path& slave : below) add_disks(slave, layer + 1, disks);
    if (!below.empty()) return;
    for (const char* const name : {"wwid", "device/wwid", "device/serial", "serial"}) {
        const std::string text = attribute(device / name);
        if (text.empty()) continue;
        disks.push_back(text);
        return;
    }
    disks.push_back(device.filename().string());
}

std::string number_text(dev_t device) {
    return std::to_string(major(device)) + ":" + std::to_string(minor(device));
}

/// What a file system of this number is mounted from: "/dev/sda2", "server:/export".
std::string mount_source(const std::string& number, const std::string& mounts) {
    std::ifstream file{mounts};
    for (std::string line; std::getline(file, line);) {
        // 36 35 98:0 /root /mnt rw,noatime shared:1 - ext3 /dev/root rw     (proc(5))
        const auto words = split(line, ' ');
        const auto dash = std::ranges::find(words, std::string_view{"-"});
        if (words.size() > 2 && words[2] == number && words.end() - dash > 2)
            return std::string{dash[2]};
    }
    return "";
}

std::string block_identity(const std::string& number, const std::string& sys) {
    std::vector<std::string> disks;
    add_disks(fs::path{sys} / "dev" / "block" / number, 0, disks);
    std::ranges::sort(disks);
    disks.erase(std::unique(disks.begin(), disks.end()), disks.end());
    std::string identity;
    for (const std::string& disk : disks) identity += (identity.empty() ? "disk:" : "+") + disk;
    return identity;
}

}  // namespace

std::string identity_of_number(const std::string& number, const KernelTree& kernel) {
    std::string identity = block_identity(number, kernel.sys);
    if (!identity.empty()) return identity;
    // Some file systems (btrfs) give their own numbers; the mount tells what they stand on.
    const std::string source = mount_source(number, kernel.mounts);
    struct stat status {};
    if (source.starts_with('/') && ::stat(source.c_str(), &status) == 0 && S_ISBLK(status.st_mode))
        identity = block_identity(number_text(status.st_rdev), kernel.sys);
    if (!identity.empty()) return identity;
    return "fs:" + (source.find(':') == std::string::npos ? number : source);
}

Result<std::string> device_identity(const std::string& folder, const KernelTree& kernel) {
    struct stat status {};
    if (::stat(folder.c_str(), &status) != 0 || !S_ISDIR(status.st_mode))
        return Refusal{.code = RefusalCode::medium_unavailable,
                       .field = "location",
                       .detail = "Папка " + folder + "."};
    return identity_of_number(number_text(status.st_dev), kernel);
}

}  // namespace letopis::media
