#include "demo/demo_school.h"
#include "demo/late_exam.h"

#include <algorithm>
#include <cstdio>
#include <filesystem>

#include "app/archive/addendum/seal_addendum.h"
#include "app/archive/register_medium.h"
#include "app/archive/register_room.h"
#include "app/archive/seal_class_year.h"
#include "base/file_ops.h"
#include "entry/canonical_writer.h"
#include "identity/account_file.h"
#include "server/commands/commands.h"
#include "server/commands/demo_record.h"
#include "server/form_press.h"
#include "server/holdings.h"
#include "server/opened_school.h"
#include "server/terminal.h"

namespace letopis {
namespace {

namespace fs = std::filesystem;

/// One password for all: a demonstration has nothing to hide, and says so on its page.
constexpr std::string_view demo_password = "letopis-demo";
constexpr OrgId demo_org = 1;

std::string unfinished_mark(const std::string& data) { return data + "/demo.unfinished"; }

/// Takes an empty folder, or clears what an interrupted demonstration left.
Result<Done> take_folder(const std::string& data) {
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

/// The moment up to which the school's life is told: the evening, but never the future.
Result<DemoChoices> choices_of(const DemoWords& words, Instant now) {
    DemoChoices choices{.seed = words.seed, .student_count = words.students};
    const Date machine_today = moscow_date(now);
    choices.today = machine_today;
    if (words.today) {
        const auto today = Date::parse(*words.today);
        if (!today)
            return Refusal{.code = RefusalCode::invalid_value,
                           .field = "today",
                           .detail = "--today: дата пишется так: 2026-11-24."};
        choices.today = *today;
    }
    if (choices.today == machine_today)
        choices.time_of_day = std::min(choices.time_of_day, moscow_time(now));
    return choices;
}

const DemoRoleLogin* login_of(const DemoSchool& school, Role role) {
    for (const DemoRoleLogin& one : school.role_logins)
        if (one.role == role) return &one;
    return nullptr;
}

/// An empty login where nobody is.
DemoLogin login_of(const DemoSchool& school, PersonId person_id) {
    for (const DemoLogin& one : school.logins)
        if (one.person_id == person_id) return one;
    return {};
}
/// Who teaches the association; an empty login where nobody does.
DemoLogin association_teacher(const DemoSchool& school) {
    return login_of(school, school.association_course.teacher_id);
}
/// The same of the course of ten points; and the first of its students.
DemoLogin points_teacher(const DemoSchool& school) {
    return login_of(school, school.points_course.teacher_id);
}
DemoLogin points_student(const DemoSchool& school) {
    const auto& ids = school.points_course.student_ids;
    return ids.empty() ? DemoLogin{} : login_of(school, ids.front());
}

/// Registers two rooms and two media, as the archivist would. The media are folders of one disk,
/// so they are declared for training (app/archive/register_medium.h).
Result<std::vector<std::string>> register_media(const ArchiveDesk& desk, const DemoSchool& school,
                                                const std::string& data, RandomSource& random) {
    struct Place {
        const char* room;
        const char* folder;
        const char* title;
        const char* number;
    };
    static constexpr Place places[] = {
        {"Серверная, каб. 104", "disk-1", "Диск № 1 (основной экземпляр)", "А-001"},
        {"Архив, каб. 312", "disk-2", "Диск № 2 (рабочий экземпляр)", "А-002"}};
    const PersonId archivist = login_of(school, Role::archivist)->login.person_id;
    const Date today = moscow_date(school.told_until);
    std::vector<std::string> folders;
    for (const Place& place : places) {
        const std::string folder =
            (fs::absolute(data) / "media" / place.folder).lexically_normal().string();
        LETOPIS_TRY_DONE(make_folders(folder));
        const CommandId room_command = CommandId::make(school.told_until, random);
        LETOPIS_TRY_DONE(
            desk.writer.append(register_room(archivist, {.command_id = room_command,
                                                         .title = place.room,
                                                         .address = school.organization.address})));
        LETOPIS_TRY_DONE(
            register_medium(desk, archivist,
                            {.command_id = CommandId::make(school.told_until, random),
                             .inventory_no = place.number,
                             .title = place.title,
                             .room_id = RoomId{room_command.bytes()},
                             .location = folder,
                             .responsible = login_of(school, Role::archivist)->login.name,
                             .in_service_from = today,
                             .replace_by = today.plus_days(5 * 365)},
                            DeviceIdentity::declared_for_training, today));
        folders.push_back(folder);
    }
    return folders;
}

/// Hands the closed classes over to the archive, one after another.
Result<std::vector<SealedYear>> seal_classes(const SealingDesk& desk,
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

/// One result comes late: the class's package gets an addendum. Another is corrected later still,
/// and waits for the next one.
Result<Done> add_addendum(OpenedSchool& opened, FormPrinter& printer, const DemoSchool& school,
                          RandomSource& random) {
    LETOPIS_TRY(class_id,
                tell_late_exam(opened.store->writer(), opened.store->readers(), school, random));
    if (!class_id) return Done{};
    const PersonId archivist = login_of(school, Role::archivist)->login.person_id;
    LETOPIS_TRY(sealed, seal_addendum(opened.sealing_desk(printer), archivist,
                                      CommandId::make(school.told_until, random), *class_id,
                                      school.told_until));
    (void)sealed;
    LETOPIS_TRY_DONE(
        tell_appealed_exam(opened.store->writer(), opened.store->readers(), school, random));
    return Done{};
}

Result<Done> give_logins(const identity::Place& place, const DemoSchool& school, const Clock& clock,
                         RandomSource& random) {
    LETOPIS_TRY(accounts, identity::AccountFile::open(place, random, clock));
    for (const DemoRoleLogin& one : school.role_logins) {
        const bool family = one.role == Role::student || one.role == Role::guardian;
        LETOPIS_TRY_DONE(
            accounts->set_password({.account = {.login = one.login.login,
                                                .org_id = demo_org,
                                                .person_id = one.login.person_id},
                                    .password = Secret{as_bytes(demo_password)},
                                    .kind = family ? SessionKind::family : SessionKind::staff,
                                    .at = clock.now()}));
    }
    const auto give = [&](const DemoLogin& one, SessionKind kind) -> Result<Done> {
        if (one.login.empty()) return Done{};
        return accounts->set_password(
            {.account = {.login = one.login, .org_id = demo_org, .person_id = one.person_id},
             .password = Secret{as_bytes(demo_password)},
             .kind = kind,
             .at = clock.now()});
    };
    LETOPIS_TRY_DONE(give(association_teacher(school), SessionKind::staff));
    LETOPIS_TRY_DONE(give(points_teacher(school), SessionKind::staff));
    return give(points_student(school), SessionKind::family);
}

DemoRecord record_of(const DemoSchool& school, const DemoChoices& choices,
                     const std::vector<SealedYear>& sealed, std::vector<std::string> media) {
    DemoRecord record{.organization = school.organization.short_name,
                      .today = choices.today,
                      .seed = static_cast<std::int64_t>(choices.seed),
                      .entry_count = school.entry_count,
                      .media = std::move(media)};
    for (const DemoRoleLogin& one : school.role_logins)
        record.logins.push_back({.role = one.role,
                                 .name = one.login.name,
                                 .login = one.login.login,
                                 .password = std::string{demo_password}});
    record.open_course = {.course_id = school.open_course.course_id,
                          .lesson_ids = school.open_course.lesson_ids,
                          .student_ids = school.open_course.student_ids};
    record.association = {.course_id = school.association_course.course_id,
                          .lesson_ids = school.association_course.lesson_ids,
                          .student_ids = school.association_course.student_ids,
                          .login = association_teacher(school).login,
                          .password = std::string{demo_password}};
    record.points = {.course_id = school.points_course.course_id,
                     .study_group_id = school.points_course.study_group_id,
                     .lesson_ids = school.points_course.lesson_ids,
                     .student_ids = school.points_course.student_ids,
                     .login = points_teacher(school).login,
                     .student_login = points_student(school).login,
                     .password = std::string{demo_password}};
    record.class_to_close = {school.class_to_close.study_group_id};
    if (!sealed.empty())
        record.closed_class = {sealed.back().study_group_id, sealed.back().package_id};
    return record;
}

/// A folder was empty; a database may hold somebody's organisation.
Result<Done> need_empty(Readers& readers, const std::string& database) {
    LETOPIS_TRY(count, readers.read([](Reader& reader) { return reader.entry_count(); }));
    if (count == 0) return Done{};
    return Refusal{.code = RefusalCode::invalid_value,
                   .field = "database",
                   .detail = "В базе " + database + " уже есть организация № " +
                             std::to_string(demo_org) + ". Укажите пустую базу."};
}

}  // namespace

Result<Done> demo(const DemoWords& words) {
    const Holdings folder{words.data};
    const SystemClock machine_clock;
    SystemRandom random;
    LETOPIS_TRY(choices, choices_of(words, machine_clock.now()));
    LETOPIS_TRY_DONE(check_demo_choices(choices));
    LETOPIS_TRY_DONE(take_folder(words.data));
    SetClock clock{Instant{}};
    if (!words.database.empty()) LETOPIS_TRY_DONE(folder.keep_database(demo_org, words.database));
    LETOPIS_TRY(files, folder.school_files(demo_org));
    LETOPIS_TRY(opened, OpenedSchool::open(files, clock, random));
    LETOPIS_TRY_DONE(need_empty(opened.store->readers(), words.database));
    const auto filled = [&] {
        const auto bar = progress_bar(stderr, "Веду журналы");
        return fill_demo_school(opened.store->writer(), opened.store->readers(), clock, choices,
                                *bar);
    }();
    if (!filled) return filled.error();
    LETOPIS_TRY(media, register_media(opened.archive_desk(), *filled, words.data, random));
    LETOPIS_TRY(printer, open_form_press());
    LETOPIS_TRY(sealed, seal_classes(opened.sealing_desk(*printer), filled->closed_classes));
    LETOPIS_TRY_DONE(add_addendum(opened, *printer, *filled, random));
    LETOPIS_TRY(place, folder.settle_accounts(words.database));
    LETOPIS_TRY_DONE(give_logins(place, *filled, machine_clock, random));
    LETOPIS_TRY_DONE(opened.store->close());
    const std::string record =
        demo_record_text(record_of(*filled, choices, sealed, std::move(media)));
    LETOPIS_TRY_DONE(write_file_durably(words.data + "/demo.json", as_bytes(record)));
    LETOPIS_TRY_DONE(remove_file(unfinished_mark(words.data)));
    std::printf("Демонстрационная школа готова: %s, записей %lld, закрыто и сдано в архив: %zu.\n",
                filled->organization.short_name.c_str(),
                static_cast<long long>(filled->entry_count), sealed.size());
    return Done{};
}

}  // namespace letopis
