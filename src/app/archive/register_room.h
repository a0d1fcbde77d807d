#pragma once
// register_room: a room where media are kept (ORD-1.4.2-4).

#include "ports/writer.h"

namespace letopis {

struct RegisterRoom {
    CommandId command_id;
    std::string title;
    std::string address;
    bool operator==(const RegisterRoom&) const = default;
};
LETOPIS_DESCRIBE(RegisterRoom, command_id, title, address)

/// The room's id is the command's, so a repeat names the same room. The decision refuses as the
/// second lock (keep_archive); `invalid_value` without a title; `text_too_long`. A room of the same
/// title and address is success without an entry.
Command register_room(PersonId actor_id, RegisterRoom room);

}  // namespace letopis
