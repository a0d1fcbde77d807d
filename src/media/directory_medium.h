#pragma once
// DirectoryMedium (носитель-папка): a medium that is a folder: a mounted disk, or the server's own.
//
// Invariants of put:
//   1. An object stands under its name only after all its bytes were on the device and were read
//      back from there with the right digest. Before that they lie under a temporary name.
//   2. Nothing that stands under a name is overwritten. An equal object there is success; another
//      one is refused with `package_damaged`, and the caller decides (quarantine).
//   3. A folder that is no longer the one that was opened (a disk pulled out, and the empty mount
//      point beneath it) never gets an object.

#include <sys/types.h>

#include "ports/archive_media.h"

namespace letopis::media {

class DirectoryMedium final : public ArchiveMedium {
public:
    /// Opens a folder. Refuses `medium_unavailable` if it is not there.
    static Result<std::unique_ptr<DirectoryMedium>> open_folder(const std::string& folder);

    Result<Done> put(const std::string& name, ByteSource& source,
                     const std::string& sha256_hex) override;
    Result<std::unique_ptr<ByteSource>> open(const std::string& name) override;
    Result<Done> quarantine(const std::string& name) override;

private:
    /// Which folder it is, whatever stands under its path.
    struct Identity {
        dev_t device = 0;
        ino_t number = 0;
        bool operator==(const Identity&) const = default;
    };
    DirectoryMedium(std::string folder, Identity identity)
        : folder_{std::move(folder)}, identity_{identity} {}

    static Result<Identity> identity_of(const std::string& folder);
    Result<Done> check_still_there() const;
    /// The file of an object. Refuses `invalid_value` for a name that is none.
    Result<std::string> path_of(const std::string& name) const;

    std::string folder_;
    Identity identity_;
};

/// Whether an object may have this name: [a-z0-9._-] in parts divided by single slashes, no part
/// "." or "..".
bool is_object_name(std::string_view name);

}  // namespace letopis::media
