#include "app/archive/register_room.h"

#include <algorithm>

#include "app/archive/archive_access.h"
#include "base/limits.h"
#include "base/text.h"

namespace letopis {

Command register_room(PersonId actor_id, RegisterRoom room) {
    return {room.command_id, actor_id,
            [actor_id,
             room = std::move(room)](DecisionContext& context) -> Result<std::vector<EntryBody>> {
                Reader& reader = context.reader;
                LETOPIS_TRY_DONE(check_keeps_archive(reader, actor_id, moscow_date(context.now)));
                const Room asked{RoomId{room.command_id.bytes()}, squeeze_spaces(room.title),
                                 squeeze_spaces(room.address)};
                if (asked.title.empty())
                    return Refusal{.code = RefusalCode::invalid_value,
                                   .field = "title",
                                   .detail = "Назовите помещение: «каб. 214, серверная»."};
                const std::pair<const char*, const std::string*> texts[] = {
                    {"title", &asked.title}, {"address", &asked.address}};
                for (const auto& [field, text] : texts)
                    if (code_point_count(*text) > limits::title_code_points)
                        return Refusal{.code = RefusalCode::text_too_long, .field = field};
                LETOPIS_TRY(rooms, reader.rooms());
                const bool known = std::ranges::any_of(rooms, [&](const Room& other) {
                    return other.title == asked.title && other.address == asked.address;
                });
                if (known) return std::vector<EntryBody>{};
                return std::vector<EntryBody>{RoomRegistered{asked}};
            }};
}

}  // namespace letopis
