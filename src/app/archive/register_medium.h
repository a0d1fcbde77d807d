#pragma once
// register_medium: a medium that may hold copies (F-36, ORD-1.4.2-4). Reads and writes the medium:
// not for I/O threads.

#include "app/archive/archive_desk.h"

namespace letopis {

struct RegisterMedium {
    CommandId command_id;
    std::string inventory_no;
    std::string title;
    RoomId room_id;
    std::string location;
    std::string responsible;
    Date in_service_from;
    Date replace_by;
    bool operator==(const RegisterMedium&) const = default;
};
LETOPIS_DESCRIBE(RegisterMedium, command_id, inventory_no, title, room_id, location, responsible,
                 in_service_from, replace_by)

/// Begins the device id of a medium that was declared for training. Two folders of one disk are
/// one device and hold one copy; a demonstration on one machine says openly that it pretends.
inline constexpr std::string_view training_device_prefix = "учебный:";

/// How the device of a medium is known.
enum class DeviceIdentity {
    kernel,                 ///< The kernel says on which device the folder lies.
    declared_for_training,  ///< "учебный:<inventory number>": the demo's only.
};

/// Checks, marks the medium as ours, and states it. The medium's id is the command's. Refuses as
/// the second lock (keep_archive); `invalid_value` for a missing number, title or absolute path;
/// `dates_out_of_order`; `not_found` for an unknown room; as check_new_medium; as
/// MediumShelf::claim. Nothing is written to a medium before the one who asks was found to be
/// allowed.
Result<Receipt> register_medium(const ArchiveDesk& desk, PersonId actor_id,
                                const RegisterMedium& medium, DeviceIdentity identity, Date today);

}  // namespace letopis
