#pragma once
// Reading copies: what is needed to look at a copy, and to find a good one to write others from.

#include "app/archive/archive_desk.h"
#include "app/archive/pace.h"

namespace letopis {

/// A package with its copies and the places they lie in.
struct PackagePlaces {
    Package package;
    std::vector<Copy> copies;
    std::vector<Medium> media;  ///< All registered ones, in order of registration.
    std::vector<Room> rooms;

    const Medium* medium(MediumId id) const;
    std::string room_title(RoomId id) const;
};
/// Refuses `not_found`.
Result<PackagePlaces> find_package_places(Reader& reader, PackageId id);

LETOPIS_ENUM(CopyFinding, good, damaged, missing, unavailable, stopped)

/// What a reading to the last byte found.
struct CopyLook {
    CopyFinding finding = CopyFinding::good;
    std::string remark;  ///< Russian; "" for a good copy.
};

/// Reads the package's object on a medium and compares its digest with the sealed one. A damaged
/// package is looked through for the byte that is wrong.
CopyLook look_at_copy(ArchiveMedium& medium, const std::string& object, const Package& package,
                      Pace& pace);

/// A source that was just read to the last byte and has the sealed digest.
struct GoodSource {
    MediumId medium_id;                     ///< Nil: the school's own folder.
    std::unique_ptr<ArchiveMedium> medium;  ///< What `bytes` reads from; nothing: the own folder.
    std::unique_ptr<ByteSource> bytes;
};
/// The school's own folder, then each copy but the one on `except`. Refuses `package_damaged` when
/// none is good.
Result<GoodSource> find_good_source(const ArchiveDesk& desk, const PackagePlaces& places,
                                    MediumId except);

/// Puts the package on a medium; an object there that is not the package is moved aside first.
Result<Done> put_copy(ArchiveMedium& medium, const Package& package, ByteSource& source);

}  // namespace letopis
