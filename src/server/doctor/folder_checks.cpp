#include "server/doctor/folder_checks.h"

#include <sys/stat.h>

#include <algorithm>
#include <filesystem>

#include "base/file_ops.h"
#include "database/sqlite/connection.h"
#include "identity/copy.h"
#include "server/moving.h"
#include "store/ledger_key.h"
#include "store/reader_pool.h"

namespace letopis::doctor {
namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t least_free_bytes = 1ULL << 30;

bool is_there(const std::string& path) {
    std::error_code error;
    return fs::exists(path, error);
}

bool is_open_to_others(const std::string& path) {
    struct stat seen {};
    return ::stat(path.c_str(), &seen) == 0 && (seen.st_mode & (S_IRWXG | S_IRWXO)) != 0;
}

void need_private(const std::string& path, std::string_view code, const char* why,
                  Ailments& found) {
    if (!is_open_to_others(path)) return;
    found.push_back({.code = code, .place = path, .words = why, .remedy = "chmod go-rwx " + path});
}

void check_space(const Holdings& folder, Ailments& found) {
    std::error_code error;
    const fs::space_info space = fs::space(folder.path(), error);
    if (error || space.available >= least_free_bytes) return;
    found.push_back({.code = "little_space",
                     .place = folder.path(),
                     .words = "Свободно меньше 1 ГиБ: скоро запись остановится.",
                     .remedy = "Освободите место или перенесите папку на больший диск."});
}

void check_settings(const Config& config, Ailments& found) {
    const bool everywhere =
        config.listen.starts_with("0.0.0.0:") || config.listen.starts_with("[::]:");
    if (everywhere && !config.behind_tls)
        found.push_back(
            {.code = "open_without_tls",
             .place = "listen = " + config.listen,
             .words = "Сервер слушает сеть без TLS: пароли и отметки видны по дороге.",
             .remedy = "Поставьте TLS-прокси, listen = 127.0.0.1:8810, behind_tls = да."});
    if (config.behind_tls && !config.public_url.starts_with("https://"))
        found.push_back({.code = "public_url_not_https",
                         .place = "public_url = " + config.public_url,
                         .words = "За TLS-прокси адрес на документах должен начинаться с https://.",
                         .remedy = "Задайте public_url = https://…"});
    if (config.public_url.empty())
        found.push_back({.code = "no_public_url",
                         .place = "public_url",
                         .words = "Адрес не задан: QR-код документа никуда не ведёт.",
                         .remedy = "Задайте public_url в letopis.conf."});
    if (config.access_log == "none")
        found.push_back({.code = "no_access_log",
                         .place = "access_log = none",
                         .words = "Журнал обращений не ведётся: чужой вход не расследовать.",
                         .remedy = "Задайте access_log = путь к файлу."});
}

void check_key(const store::SchoolFiles& files, EntryIndex entries, Ailments& found) {
    if (!is_there(files.key())) {
        if (entries > 0)
            found.push_back({.loses_records = true,
                             .code = "no_ledger_key",
                             .place = files.key(),
                             .words = "Ключа реестра нет, а записи есть: подписать их нечем.",
                             .remedy = "Верните ledger.key из сейфа или копии."});
        return;
    }
    if (is_open_to_others(files.key()))
        return need_private(files.key(), "ledger_key_open",
                            "Ключ реестра может прочесть не только владелец.", found);
    const auto key = store::read_ledger_key(files.key());
    if (!key)
        found.push_back({.loses_records = true,
                         .code = "ledger_key_broken",
                         .place = files.key(),
                         .words = key.error().message(),
                         .remedy = "Верните ledger.key из сейфа или копии."});
}

void check_leftovers(const store::SchoolFiles& files, Ailments& found) {
    if (is_there(files.database() + ".rebuilt"))
        found.push_back({.code = "rebuilding_left",
                         .place = files.database() + ".rebuilt",
                         .words = "Перестройка была прервана.",
                         .remedy = "Остановите сервер и выполните letopis rebuild."});
    if (is_there(files.folder + "/moving"))
        found.push_back({.code = "moving_left",
                         .place = files.folder + "/moving",
                         .words = "Переезд начат и не окончен: запись может быть закрыта.",
                         .remedy = "Если letopis move не работает сейчас, запустите сервер (он "
                                   "откроет запись сам) или повторите команду. Файл не удаляйте."});
    if (files.in_postgres() && is_there(files.database()))
        found.push_back({.code = "two_databases",
                         .place = files.database(),
                         .words = "Записи в PostgreSQL, но прежний файл остался: его могут принять "
                                  "за нынешний.",
                         .remedy = "Уберите файл в архив: mv school.db school.db.прежний"});
}

void check_closed(const store::SchoolFiles& files, Ailments& found) {
    const auto closed = is_closed_for_good(files);
    if (!closed || !*closed) return;  // Whether it can be reached is told elsewhere.
    found.push_back({.code = "writing_closed",
                     .place = "организация № " + std::to_string(files.org_id),
                     .words = std::string{closed_for_good},
                     .remedy = std::string{closed_for_good_remedy}});
}

/// Pragmas that a hand may have changed, and a file that is no database.
void check_file(const store::SchoolFiles& files, Ailments& found) {
    auto file = database::SqliteConnection::open(files.database(), files.org_id,
                                                 database::Connection::Mode::reader);
    const auto mode = file ? (*file)->ask_lines("PRAGMA journal_mode")
                           : Result<std::vector<std::string>>{std::move(file).error()};
    if (!mode) {
        found.push_back({.loses_records = true,
                         .code = "database_unreadable",
                         .place = files.database(),
                         .words = mode.error().message(),
                         .remedy = "letopis restore из последней копии."});
        return;
    }
    if (mode->empty() || mode->front() != "wal")
        found.push_back({.loses_records = true,
                         .code = "not_wal",
                         .place = files.database(),
                         .words = "База не в режиме WAL: последняя запись может пропасть при "
                                  "отключении питания.",
                         .remedy = "Закройте чужие программы; letopis serve вернёт режим сам."});
}

void check_media(Reader& reader, const Config& config, Instant now, Ailments& found) {
    const auto media = reader.media();
    if (!media) return;
    std::vector<std::string> rooms;
    for (const Medium& medium : *media) {
        const std::string room = medium.room_id.text();
        if (std::find(rooms.begin(), rooms.end(), room) == rooms.end()) rooms.push_back(room);
        if (!is_there(medium.location))
            found.push_back({.code = "medium_missing",
                             .place = medium.title + " (" + medium.location + ")",
                             .words = "Носителя нет на месте: копии не пишутся и не проверяются.",
                             .remedy = "Подключите его или зарегистрируйте замену."});
    }
    if (media->size() < 2)
        found.push_back({.code = "one_medium",
                         .place = "носители",
                         .words = "Приказ 810, 1.4.2: копий должно быть не меньше двух.",
                         .remedy = "Зарегистрируйте второй носитель."});
    else if (rooms.size() < 2)
        found.push_back({.code = "one_room",
                         .place = "носители",
                         .words = "Приказ 810, 1.4.2: носители должны стоять в разных помещениях.",
                         .remedy = "Перенесите один носитель и зарегистрируйте помещение."});
    const auto packages = reader.packages();
    if (!packages) return;
    const Instant oldest = now - Span::days(config.scrub_days + 5);
    for (const Package& package : *packages) {
        const auto copies = reader.copies_of(package.package_id);
        if (!copies) return;
        for (const Copy& copy : *copies) {
            if (oldest <= copy.checked_at) continue;
            found.push_back({.code = "copies_not_read",
                             .place = package.file_name,
                             .words = "Копию давно не перечитывали: порча останется незамеченной.",
                             .remedy = "Проверьте, что сервер работает и носитель подключён."});
            return;
        }
    }
}

void check_restored(const Holdings& folder, Ailments& found) {
    const auto in_part = folder.being_restored();
    if (!in_part) return;
    for (const OrgId org_id : *in_part)
        found.push_back({.code = "restore_unfinished",
                         .place = "организация № " + std::to_string(org_id),
                         .words = "Восстановление не закончено: она никому не открывается.",
                         .remedy = "Повторите letopis restore с той же копией: он продолжит."});
}

bool has_records_in_postgres(const Holdings& folder) {
    const auto organizations = folder.organizations();
    if (!organizations) return false;
    return std::any_of(organizations->begin(), organizations->end(), [&](OrgId org_id) {
        const auto files = folder.school_files(org_id);
        return files && files->in_postgres();
    });
}

void check_logins_in_file(const Holdings& folder, const std::string& path, Ailments& found) {
    if (!is_there(path))
        found.push_back({.code = "no_logins",
                         .place = path,
                         .words = "Нет файла учётных записей: никто не войдёт.",
                         .remedy = "Выполните letopis account или верните файл из копии."});
    else if (has_records_in_postgres(folder))
        found.push_back({.code = "logins_apart",
                         .place = path,
                         .words =
                             "Записи в PostgreSQL, а логины — в файле этой машины: второй узел "
                             "их не знает, и с потерей машины они пропадут.",
                         .remedy = "Остановите узлы и выполните letopis move-accounts."});
    need_private(path, "logins_open", "Файл учётных записей может прочесть не только владелец.",
                 found);
}

void check_logins_in_postgres(const Holdings& folder, const identity::Place& place,
                              Ailments& found) {
    need_private(folder.path() + "/identity.database", "address_open",
                 "Адрес базы (в нём бывает пароль) может прочесть не только владелец.", found);
    if (is_there(place.file))
        found.push_back({.code = "two_logins",
                         .place = place.file,
                         .words =
                             "Логины в PostgreSQL, но прежний файл остался: в нём пароли людей, "
                             "хоть и в необратимом виде.",
                         .remedy = "Удалите файл: rm " + place.file});
    const auto count = identity::account_count(place);
    if (!count)
        found.push_back({.code = "logins_unreachable",
                         .place = place.shown(),
                         .words = count.error().message(),
                         .remedy = "Проверьте адрес базы, сеть и что PostgreSQL работает."});
    else if (*count == 0)
        found.push_back({.code = "no_logins",
                         .place = place.shown(),
                         .words = "В базе нет ни одной учётной записи: никто не войдёт.",
                         .remedy = "Выполните letopis account или восстановите логины из копии."});
}

void check_logins(const Holdings& folder, Ailments& found) {
    const auto place = folder.accounts();
    if (!place)
        found.push_back({.code = "address_unreadable",
                         .place = folder.path() + "/identity.database",
                         .words = place.error().message(),
                         .remedy = "Проверьте права на файл."});
    else if (place->in_postgres())
        check_logins_in_postgres(folder, *place, found);
    else
        check_logins_in_file(folder, place->file, found);
}

}  // namespace

void check_folder(const Holdings& folder, const Config& config, const Clock&, Ailments& found) {
    need_private(folder.path(), "folder_open",
                 "Папку данных могут прочесть не только её владельцы: в ней сведения о детях.",
                 found);
    check_restored(folder, found);
    check_logins(folder, found);
    need_private(folder.path() + "/letopis.conf", "settings_open",
                 "Настройки могут прочесть не только владелец; в них бывает пароль базы.", found);
    check_space(folder, found);
    check_settings(config, found);
}

void check_school(const Holdings& folder, OrgId org_id, const Config& config, const Clock& clock,
                  Ailments& found) {
    const auto files = folder.school_files(org_id);
    if (!files) {
        found.push_back({.code = "address_unreadable",
                         .place = std::to_string(org_id),
                         .words = files.error().message(),
                         .remedy = "Проверьте файл database организации."});
        return;
    }
    need_private(files->folder + "/database", "address_open",
                 "Адрес базы (в нём бывает пароль) может прочесть не только владелец.", found);
    check_leftovers(*files, found);
    check_closed(*files, found);
    if (!files->in_postgres()) check_file(*files, found);
    store::ReaderPool readers{*files};
    const auto looked = readers.look([&](Reader& reader) {
        const auto count = reader.entry_count();
        const EntryIndex entries = count ? *count : 0;
        check_key(*files, entries, found);
        const auto last = reader.entries(std::max<EntryIndex>(entries - 1, 0), 1);
        if (last && !last->empty() && clock.now() + Span::minutes(5) < last->front().recorded_at)
            found.push_back(
                {.code = "clock_behind",
                 .place = "часы сервера",
                 .words = "Последняя запись сделана «в будущем»: часы отстают.",
                 .remedy = "Включите синхронизацию времени (chrony, systemd-timesyncd)."});
        check_media(reader, config, clock.now(), found);
    });
    if (!looked && files->in_postgres())
        found.push_back({.code = "database_unreachable",
                         .place = "организация № " + std::to_string(org_id),
                         .words = looked.error().message(),
                         .remedy = "Проверьте адрес базы, сеть и что PostgreSQL работает."});
}

}  // namespace letopis::doctor
