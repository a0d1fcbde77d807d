#pragma once
// copy_package: a sealed package is put on media and read back (ORD-1.4.2-4).

#include <vector>

#include "app/archive/archive_desk.h"

namespace letopis {

/// Puts one copy on one medium and states it. Refuses as the second lock (keep_archive) unless the
/// program itself asks (nil actor); `not_found`; `copies_in_one_room` for a place that does not
/// count beside the copies there are; `medium_unavailable`; `package_damaged` when no good source
/// is left. A verified copy there already is success. An unknown object in its place is moved
/// aside.
Result<Done> copy_package(const ArchiveDesk& desk, PersonId actor_id, PackageId package_id,
                          MediumId medium_id, Date today);

/// What a package still lacks.
struct Completion {
    PackageState state = PackageState::incomplete;
    std::vector<RefusalItem> lacking;  ///< Which media were of no use, and why.
};

/// Copies to registered media, in the order of registration, until the package is complete. A
/// medium that cannot be used is passed over. Whether the actor may is the caller's to check.
/// Refuses `not_found`, `package_damaged`.
Result<Completion> complete_package(const ArchiveDesk& desk, PersonId actor_id,
                                    PackageId package_id);

}  // namespace letopis
