#pragma once
// The class of a small school at the end of its year: two media to keep its package, and the
// closing after which a server seals it by itself.

#include <filesystem>
#include <string>

#include "program/browser.h"
#include "program/small_school.h"

namespace letopis::testing {

/// Registers two media, FOLDER/disk-1 and FOLDER/disk-2 in two rooms (two folders of one disk,
/// declared for training to be two), and closes the class. Whoever looks next seals it.
void close_small_class(const SmallSchool& school, const std::string& folder);

/// The only package on that disk, "disk-1" or "disk-2".
std::filesystem::path package_on(const std::string& folder, const std::string& disk);

/// What asking whether the class is sealed came to.
enum class Sealing { complete, server_gone, never };
/// Asks the director's archive until its package lies on both media, or nobody answers any more.
Sealing wait_for_sealing(Browser& director);

}  // namespace letopis::testing
