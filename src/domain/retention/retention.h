#pragma once
// Retention (хранение): media, rooms, copies. A package is kept only when verified copies lie on
// two different devices in two different rooms.
// Приказ 810, 1.4.2, 4-й абзац: «…минимум на двух носителях, хранение производится в разных
// помещениях».

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/describe.h"
#include "base/id.h"
#include "base/result.h"
#include "base/time.h"

namespace letopis {

/// Помещение.
struct Room {
    RoomId room_id;
    std::string title;  ///< "каб. 214, серверная"
    std::string address;
    bool operator==(const Room&) const = default;
};
LETOPIS_DESCRIBE(Room, room_id, title, address)

LETOPIS_ENUM(MediumKind, directory)

/// Носитель: a registered place for copies.
struct Medium {
    MediumId medium_id;
    std::string inventory_no;
    std::string title;  ///< "Диск № 1"
    MediumKind kind = MediumKind::directory;
    std::string device_id;  ///< Identity of the device; two media on one device do not count.
    RoomId room_id;
    std::string location;  ///< For kind directory: the mounted path.
    std::string responsible;
    Date in_service_from;
    Date replace_by;
    bool operator==(const Medium&) const = default;
};
LETOPIS_DESCRIBE(Medium, medium_id, inventory_no, title, kind, device_id, room_id, location,
                 responsible, in_service_from, replace_by)

/// Архивный пакет, sealed bytes of one class's year.
struct Package {
    PackageId package_id;
    StudyGroupId study_group_id;
    SchoolYearId school_year_id;
    std::string file_name;   ///< ASCII.
    std::string sha256_hex;  ///< Of the container.
    std::string sha512_hex;
    std::int64_t size_bytes = 0;
    std::int64_t tree_size = 0;
    Date retain_until;  ///< Last day of the term (ARC-02).
    bool operator==(const Package&) const = default;
};
LETOPIS_DESCRIBE(Package, package_id, study_group_id, school_year_id, file_name, sha256_hex,
                 sha512_hex, size_bytes, tree_size, retain_until)

LETOPIS_ENUM(CopyState, verified, damaged, missing)

/// Экземпляр пакета на носителе, with what the last check said.
struct Copy {
    PackageId package_id;
    MediumId medium_id;
    RoomId room_id;
    std::string device_id;
    CopyState state = CopyState::verified;
    Instant written_at;
    Instant checked_at;
    std::string remark;  ///< What was found, in Russian; empty for a good copy.
    bool operator==(const Copy&) const = default;
};

LETOPIS_ENUM(PackageState, complete, incomplete)

/// complete only with ≥ 2 verified copies that differ in device_id and in room_id pairwise.
PackageState package_state(std::span<const Copy> copies);

/// Refuses `medium_already_registered` for a known inventory number, and `copies_in_one_room`
/// when a medium would share its device with one in another room.
Result<Done> check_new_medium(std::span<const Medium> known, const Medium& candidate);

/// Refuses `copies_in_one_room` when a verified copy already lies on the same device or room.
Result<Done> check_copy_place(std::span<const Copy> copies, const Medium& medium);

/// Terms of keeping (ARC-01): class journals 5 years, summary sheets of results 25 years.
inline constexpr int journal_years = 5;
inline constexpr int summary_years = 25;
/// Counted from 1 January after the year of closing (ARC-02).
Date retain_until(Date closed_on, int years);

/// A copy must be read again at least so often: a scrub every 30 days, with some grace.
inline constexpr int most_days_between_checks = 35;
/// A closed class's sheet must be in the archive within so many working days (ORD-1.4.2-3b).
inline constexpr int handover_working_days = 3;
/// The working day (Monday to Friday) that is `count` working days after `from`. Public holidays
/// are not known here: an alarm may come a day early, never late.
Date working_days_later(Date from, int count);

// --- Entries -----------------------------------------------------------------------------

struct RoomRegistered {
    Room room;
    bool operator==(const RoomRegistered&) const = default;
};
LETOPIS_DESCRIBE(RoomRegistered, room)

struct MediumRegistered {
    Medium medium;
    bool operator==(const MediumRegistered&) const = default;
};
LETOPIS_DESCRIBE(MediumRegistered, medium)

struct PackageSealed {
    Package package;
    bool operator==(const PackageSealed&) const = default;
};
LETOPIS_DESCRIBE(PackageSealed, package)

/// A copy was written (or re-read) and every byte of it agrees with the sealed digest.
struct CopyVerified {
    PackageId package_id;
    MediumId medium_id;
    RoomId room_id;
    std::string device_id;
    std::string sha256_hex;
    bool operator==(const CopyVerified&) const = default;
};
LETOPIS_DESCRIBE(CopyVerified, package_id, medium_id, room_id, device_id, sha256_hex)

struct CopyDamaged {
    PackageId package_id;
    MediumId medium_id;
    CopyState state = CopyState::damaged;
    std::string remark;
    bool operator==(const CopyDamaged&) const = default;
};
LETOPIS_DESCRIBE(CopyDamaged, package_id, medium_id, state, remark)

struct CopyRestored {
    PackageId package_id;
    MediumId medium_id;
    MediumId from_medium_id;
    std::string sha256_hex;
    bool operator==(const CopyRestored&) const = default;
};
LETOPIS_DESCRIBE(CopyRestored, package_id, medium_id, from_medium_id, sha256_hex)

}  // namespace letopis
