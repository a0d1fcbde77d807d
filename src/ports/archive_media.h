#pragma once
// What the archive needs from outside: places that keep bytes and give them back.

#include <memory>
#include <mutex>
#include <span>
#include <string>
#include <vector>

#include "base/byte_source.h"
#include "base/bytes.h"
#include "base/result.h"
#include "domain/retention/retention.h"

namespace letopis {

/// One registered medium. Names of objects match [a-z0-9._/-]+.
class ArchiveMedium {
public:
    virtual ~ArchiveMedium() = default;

    /// Writes an object: temporary name, write, sync, read back, compare the digest, publish
    /// without overwriting, sync the folder. When it returns, the object is durable and was read
    /// back from the device. An equal object already there is success. Refuses
    /// `medium_unavailable`, faults on EIO and ENOSPC.
    virtual Result<Done> put(const std::string& name, ByteSource& source,
                             const std::string& sha256_hex) = 0;
    /// Opens an object, or nothing if it is not there.
    virtual Result<std::unique_ptr<ByteSource>> open(const std::string& name) = 0;
    /// Moves a damaged object aside (name.damaged-N) so that a good one can be put.
    virtual Result<Done> quarantine(const std::string& name) = 0;
};

/// Opens registered media.
class MediumShelf {
public:
    virtual ~MediumShelf() = default;
    /// Held by a verb while it looks at a copy and changes it, one copy at a time: what one found
    /// damaged another must not just have repaired.
    std::mutex& turn() { return turn_; }
    /// Writes the marker that says which medium this is. The same marker there already is success;
    /// refuses `medium_already_registered` for another's, `medium_unavailable` if the place is not
    /// there or takes no bytes.
    virtual Result<Done> claim(const Medium& medium) = 0;
    /// Refuses `medium_unavailable` if the place is not there or carries no marker of this medium:
    /// an empty folder where a disk was mounted is not the disk.
    virtual Result<std::unique_ptr<ArchiveMedium>> open(const Medium& medium) = 0;
    /// The device identity under a path, as the kernel knows it; a refusal if it is not there.
    virtual Result<std::string> device_id(const std::string& location) = 0;

private:
    std::mutex turn_;
};

}  // namespace letopis
