#include "server/commands/demo_steps.h"

#include <cstdio>
#include <filesystem>

#include "app/archive/register_medium.h"
#include "app/archive/register_room.h"
#include "base/file_ops.h"
#include "server/terminal.h"

namespace letopis {
namespace {

namespace fs = std::filesystem;

std::string unfinished_mark(const std::string& data) { return data + "/demo.unfinished"; }

}  // namespace

Result<Done> take_demo_folder(const std::string& data) {
    std::error_code error;
    if (fs::exists(unfinished_mark(data), error))
        for (const char* part : {"organizations", "media", "identity.db", "identity.db-wal",
                                 "identity.db-shm", "identity.database"})
            fs::remove_all(fs::path{data} / part, error);
    else if (fs::exists(data, error) && !fs::is_empty(data, error))
        return Refusal{.code = RefusalCode::invalid_value,
                       .field = "data",
                       .detail = "Папка " + data + " не пуста. Укажите новую папку."};
    if (error) return Fault{data + ": " + error.message()};
    LETOPIS_TRY_DONE(make_folders(data + "/organizations/" + std::to_string(demo_org)));
    return write_file_durably(unfinished_mark(data), {});
}

Result<Done> leave_demo_folder(const std::string& data) {
    return remove_file(unfinished_mark(data));
}

Result<Done> need_empty(Readers& readers, const std::string& database) {
    LETOPIS_TRY(count, readers.read([](Reader& reader) { return reader.entry_count(); }));
    if (count == 0) return Done{};
    return Refusal{.code = RefusalCode::invalid_value,
                   .field = "database",
                   .detail = "В базе " + database + " уже есть организация № " +
                             std::to_string(demo_org) + ". Укажите пустую базу."};
}

Result<std::vector<std::string>> register_demo_media(const ArchiveDesk& desk,
                                                     const DemoLogin& archivist,
                                                     const std::string& address, Instant at,
                                                     const std::string& data,
                                                     RandomSource& random) {
    struct Place {
        const char* room;
        const char* folder;
        const char* title;
        const char* number;
    };
    static constexpr Place places[] = {
        {"Серверная, каб. 104", "disk-1", "Диск № 1 (основной экземпляр)", "А-001"},
        {"Архив, каб. 312", "disk-2", "Диск № 2 (рабочий экземпляр)", "А-002"}};
    const Date today = moscow_date(at);
    std::vector<std::string> folders;
    for (const Place& place : places) {
        const std::string folder =
            (fs::absolute(data) / "media" / place.folder).lexically_normal().string();
        LETOPIS_TRY_DONE(make_folders(folder));
        const CommandId room_command = CommandId::make(at, random);
        LETOPIS_TRY_DONE(desk.writer.append(
            register_room(archivist.person_id,
                          {.command_id = room_command, .title = place.room, .address = address})));
        LETOPIS_TRY_DONE(register_medium(desk, archivist.person_id,
                                         {.command_id = CommandId::make(at, random),
                                          .inventory_no = place.number,
                                          .title = place.title,
                                          .room_id = RoomId{room_command.bytes()},
                                          .location = folder,
                                          .responsible = archivist.name,
                                          .in_service_from = today,
                                          .replace_by = today.plus_days(5 * 365)},
                                         DeviceIdentity::declared_for_training, today));
        folders.push_back(folder);
    }
    return folders;
}

Result<std::vector<SealedYear>> seal_demo_classes(const SealingDesk& desk,
                                                  const std::vector<DemoClass>& classes) {
    const auto bar = progress_bar(stderr, "Сдаю закрытые классы в архив");
    std::vector<SealedYear> sealed;
    for (const DemoClass& one : classes) {
        bar->at(sealed.size(), classes.size());
        LETOPIS_TRY(year, seal_class_year(desk, one.study_group_id));
        sealed.push_back(std::move(year));
    }
    return sealed;
}

Result<Done> give_demo_logins(identity::AccountFile& accounts,
                              const std::vector<DemoRoleLogin>& logins, Instant at) {
    for (const DemoRoleLogin& one : logins) {
        const bool family = one.role == Role::student || one.role == Role::guardian;
        LETOPIS_TRY_DONE(
            accounts.set_password({.account = {.login = one.login.login,
                                               .org_id = demo_org,
                                               .person_id = one.login.person_id},
                                   .password = Secret{as_bytes(demo_password)},
                                   .kind = family ? SessionKind::family : SessionKind::staff,
                                   .at = at}));
    }
    return Done{};
}

}  // namespace letopis
