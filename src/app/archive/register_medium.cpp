#include "app/archive/register_medium.h"

#include <algorithm>
#include <filesystem>

#include "app/archive/archive_access.h"
#include "base/limits.h"
#include "base/text.h"
#include "domain/calendar/typed_dates.h"

namespace letopis {
namespace {

Result<Done> check_words(const Medium& medium) {
    if (medium.inventory_no.empty()) return invalid("inventory_no", "Укажите инвентарный номер.");
    if (medium.title.empty()) return invalid("title", "Назовите носитель.");
    if (!medium.location.starts_with('/'))
        return invalid("location", "Укажите полный путь к папке носителя на сервере.");
    const std::pair<const char*, const std::string*> texts[] = {
        {"inventory_no", &medium.inventory_no},
        {"title", &medium.title},
        {"location", &medium.location},
        {"responsible", &medium.responsible}};
    for (const auto& [field, text] : texts) {
        if (!is_clean_text(*text) || text->find('\n') != std::string::npos)
            return invalid(field, "Уберите переводы строк и управляющие знаки.");
        if (code_point_count(*text) > limits::title_code_points)
            return Refusal{.code = RefusalCode::text_too_long, .field = field};
    }
    LETOPIS_TRY_DONE(check_typed_date(medium.in_service_from, "in_service_from"));
    LETOPIS_TRY_DONE(check_typed_date(medium.replace_by, "replace_by"));
    if (medium.replace_by < medium.in_service_from)
        return Refusal{.code = RefusalCode::dates_out_of_order, .field = "replace_by"};
    return Done{};
}

/// Everything that the ledger knows against it.
Result<Done> check_medium(Reader& reader, PersonId actor_id, const Medium& medium, Date on) {
    LETOPIS_TRY_DONE(check_keeps_archive(reader, actor_id, on));
    LETOPIS_TRY_DONE(check_words(medium));
    LETOPIS_TRY(rooms, reader.rooms());
    if (std::ranges::find(rooms, medium.room_id, &Room::room_id) == rooms.end())
        return Refusal{.code = RefusalCode::not_found, .field = "room_id"};
    LETOPIS_TRY(media, reader.media());
    std::erase_if(media, [&](const Medium& other) { return other.medium_id == medium.medium_id; });
    return check_new_medium(media, medium);
}

}  // namespace

Result<Receipt> register_medium(const ArchiveDesk& desk, PersonId actor_id,
                                const RegisterMedium& asked, DeviceIdentity identity, Date today) {
    Medium medium{.medium_id = MediumId{asked.command_id.bytes()},
                  .inventory_no = squeeze_spaces(asked.inventory_no),
                  .title = squeeze_spaces(asked.title),
                  .room_id = asked.room_id,
                  .location = std::filesystem::path{asked.location}.lexically_normal().string(),
                  .responsible = squeeze_spaces(asked.responsible),
                  .in_service_from = asked.in_service_from,
                  .replace_by = asked.replace_by};
    if (medium.location.size() > 1 && medium.location.ends_with('/')) medium.location.pop_back();
    if (identity == DeviceIdentity::declared_for_training) {
        medium.device_id = std::string{training_device_prefix} + medium.inventory_no;
    } else {
        // The asker's right to have the server look at a path is checked before the path is.
        LETOPIS_TRY_DONE(desk.readers.read(
            [&](Reader& reader) { return check_keeps_archive(reader, actor_id, today); }));
        LETOPIS_TRY_DONE(check_words(medium));
        LETOPIS_TRY(device_id, desk.shelf.device_id(medium.location));
        medium.device_id = std::move(device_id);
    }
    LETOPIS_TRY_DONE(desk.readers.read(
        [&](Reader& reader) { return check_medium(reader, actor_id, medium, today); }));
    LETOPIS_TRY_DONE(desk.shelf.claim(medium));
    return desk.writer.append(
        {asked.command_id, actor_id,
         [actor_id, medium](DecisionContext& context) -> Result<std::vector<EntryBody>> {
             LETOPIS_TRY_DONE(
                 check_medium(context.reader, actor_id, medium, moscow_date(context.now)));
             return std::vector<EntryBody>{MediumRegistered{medium}};
         }});
}

}  // namespace letopis
