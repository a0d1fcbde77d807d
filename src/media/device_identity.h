#pragma once
// Which physical device a folder lies on, as the kernel knows it. Two folders of one disk, and two
// partitions of it, are one device: «минимум на двух носителях» (ORD-1.4.2-4) is about things that
// can be carried to different rooms.

#include <string>

#include "base/result.h"

namespace letopis::media {

/// Where the kernel tells of devices and mounts; another place in tests.
struct KernelTree {
    std::string sys = "/sys";
    std::string mounts = "/proc/self/mountinfo";
};

/// "disk:<wwid or serial>" where the device tells it, otherwise "disk:<name>"; for a device made of
/// several (RAID, LVM) all of them, divided by "+"; "fs:<source>" for a network file system,
/// "fs:<number>" for one without a source. Refuses `medium_unavailable` if there is no such folder.
Result<std::string> device_identity(const std::string& folder, const KernelTree& kernel = {});

/// The same for the device number "major:minor" of a file system.
std::string identity_of_number(const std::string& number, const KernelTree& kernel);

}  // namespace letopis::media
