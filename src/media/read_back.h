#pragma once
// Reading from the device itself: what the kernel remembers of a file proves nothing about the
// disk it lies on.

#include "base/byte_source.h"
#include "base/result.h"

namespace letopis::media {

/// SHA-256 of the file, in hex, read with O_DIRECT where the file system knows it, otherwise after
/// the kernel was asked to forget the file's pages. Faults with the path.
Result<std::string> sha256_from_device(const std::string& path);

/// Asks the kernel to forget what it remembers of the file, so that the next reading comes from
/// the device. Advice: a file system that lives in memory has no device to ask.
void forget_pages(const std::string& path);

}  // namespace letopis::media
