#pragma once
// verify_copies: every byte of every copy is read again; a bad copy is replaced by a good one, and
// both facts are entries (ORD-1.4.2-2).
//
// Truth is the digest in package_sealed, so one good copy suffices to repair all others.

#include <string>
#include <vector>

#include "app/archive/archive_desk.h"
#include "app/archive/pace.h"

namespace letopis {

/// What a check found at one place.
struct CopyCheckView {
    MediumId medium_id;
    std::string medium_title;
    std::string room_title;
    CopyState state = CopyState::verified;  ///< After the check and the repair.
    std::string remark;  ///< What was found, or why it could not be looked at; "" for a good copy.
    bool restored = false;
};
LETOPIS_DESCRIBE(CopyCheckView, medium_id, medium_title, room_title, state, remark, restored)

struct PackageCheckView {
    PackageId package_id;
    PackageState state = PackageState::incomplete;
    Instant checked_at;
    std::vector<CopyCheckView> copies;
};
LETOPIS_DESCRIBE(PackageCheckView, package_id, state, checked_at, copies)

/// Checks all copies of one package now, repairs what can be repaired, and puts missing copies on
/// media that are there. States copy_damaged before a repair, copy_restored and copy_verified
/// after it. A medium that is not there is a remark, not a damage. `command_id` names the check:
/// its entries get ids that follow from it. Refuses as the second lock (keep_archive) unless the
/// program asks (nil actor); `not_found`; as the scribe.
Result<PackageCheckView> verify_package_copies(const ArchiveDesk& desk, PersonId actor_id,
                                               CommandId command_id, PackageId package_id,
                                               Pace& pace, Instant now);

/// What a round of checks did.
struct ScrubReport {
    std::int64_t checked_count = 0;      ///< Copies read to the last byte.
    std::int64_t damaged_count = 0;      ///< Of them damaged or missing.
    std::int64_t restored_count = 0;     ///< Of these replaced by good ones.
    std::int64_t unavailable_count = 0;  ///< Copies whose medium was not there.
    bool stopped = false;                ///< The pace said stop.
};
LETOPIS_DESCRIBE(ScrubReport, checked_count, damaged_count, restored_count, unavailable_count,
                 stopped)

/// Checks every copy whose last check is older than `checked_before`, oldest first; before them
/// those that were found bad and could not be repaired. For the job: the nil actor. Faults if the
/// store cannot be read or written.
Result<ScrubReport> verify_copies(const ArchiveDesk& desk, Instant checked_before, Pace& pace);

}  // namespace letopis
