#include "domain/retention/retention.h"

namespace letopis {

PackageState package_state(std::span<const Copy> copies) {
    for (const Copy& one : copies)
        for (const Copy& other : copies) {
            const bool good =
                one.state == CopyState::verified && other.state == CopyState::verified;
            if (good && one.device_id != other.device_id && one.room_id != other.room_id)
                return PackageState::complete;
        }
    return PackageState::incomplete;
}

Result<Done> check_new_medium(std::span<const Medium> known, const Medium& candidate) {
    for (const Medium& medium : known) {
        if (medium.inventory_no == candidate.inventory_no || medium.location == candidate.location)
            return Refusal{.code = RefusalCode::medium_already_registered,
                           .field = "inventory_no",
                           .detail = "Носитель № " + medium.inventory_no + "."};
        if (medium.device_id == candidate.device_id && medium.room_id != candidate.room_id)
            return Refusal{.code = RefusalCode::copies_in_one_room,
                           .field = "device_id",
                           .detail = "Это же устройство уже учтено как носитель № " +
                                     medium.inventory_no + " в другом помещении."};
    }
    return Done{};
}

Result<Done> check_copy_place(std::span<const Copy> copies, const Medium& medium) {
    for (const Copy& copy : copies) {
        if (copy.state != CopyState::verified || copy.medium_id == medium.medium_id) continue;
        if (copy.device_id == medium.device_id || copy.room_id == medium.room_id)
            return Refusal{.code = RefusalCode::copies_in_one_room, .field = "medium_id"};
    }
    return Done{};
}

Date retain_until(Date closed_on, int years) { return Date{closed_on.year() + years, 12, 31}; }

Date working_days_later(Date from, int count) {
    while (count > 0) {
        from = from.plus_days(1);
        if (from.weekday() < Weekday::saturday) --count;
    }
    return from;
}

}  // namespace letopis
