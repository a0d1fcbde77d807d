#pragma once
// open_archive: packages with their copies, media, rooms, and what needs attention.

#include <string>
#include <vector>

#include "domain/access/access.h"
#include "ports/reader.h"

namespace letopis {

struct CopyView {
    MediumId medium_id;
    std::string medium_title;
    std::string room_title;
    CopyState state = CopyState::verified;
    Instant written_at;
    Instant checked_at;
    std::string remark;
    bool operator==(const CopyView&) const = default;
};
LETOPIS_DESCRIBE(CopyView, medium_id, medium_title, room_title, state, written_at, checked_at,
                 remark)

/// Whether a package holds the class's year as it stands: `reopened` until the class, opened again
/// since, has another one; then `superseded` (JRN-15).
LETOPIS_ENUM(PackageStanding, current, reopened, superseded)

struct PackageView {
    PackageId package_id;
    StudyGroupId study_group_id;
    std::string study_group_title;
    std::string school_year_title;
    std::string file_name;
    std::string sha256_hex;
    std::int64_t size_bytes = 0;
    std::int64_t tree_size = 0;
    Date retain_until;          ///< The full journal (ARC-01: 5 years).
    Date summary_retain_until;  ///< The summary sheet (25 years).
    PackageState state = PackageState::incomplete;
    PackageStanding standing = PackageStanding::current;
    int addendum_no = 0;  ///< 0: a package of a year.
    PackageId completes;  ///< Of an addendum: the package of its year; nil of others.
    std::vector<CopyView> copies;
    bool operator==(const PackageView&) const = default;
};
LETOPIS_DESCRIBE(PackageView, package_id, study_group_id, study_group_title, school_year_title,
                 file_name, sha256_hex, size_bytes, tree_size, retain_until, summary_retain_until,
                 state, standing, addendum_no, completes, copies)

/// A closed class whose package is not sealed yet.
struct WaitingClassView {
    StudyGroupId study_group_id;
    std::string study_group_title;
    Instant closed_at;
    Date due_on;  ///< Third working day after the closing.
    bool overdue = false;
    bool operator==(const WaitingClassView&) const = default;
};
LETOPIS_DESCRIBE(WaitingClassView, study_group_id, study_group_title, closed_at, due_on, overdue)

/// One thing that needs attention: where, and what to do.
struct ArchiveAlarm {
    std::string place;
    std::string remedy;
    bool operator==(const ArchiveAlarm&) const = default;
};
LETOPIS_DESCRIBE(ArchiveAlarm, place, remedy)

struct ArchiveView {
    /// Incomplete ones first, then the newest year; in it those that were superseded last; addenda
    /// right after what they complete.
    std::vector<PackageView> packages;
    std::vector<Medium> media;
    std::vector<Room> rooms;
    std::vector<WaitingClassView> waiting;
    std::vector<ArchiveAlarm> alarms;
    bool operator==(const ArchiveView&) const = default;
};
LETOPIS_DESCRIBE(ArchiveView, packages, media, rooms, waiting, alarms)

/// Refuses as the second lock (read_archive).
Result<ArchiveView> open_archive(Reader& reader, const Standing& standing, Instant now);

}  // namespace letopis
