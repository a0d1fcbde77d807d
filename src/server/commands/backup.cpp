// backup and restore: a backup is a data folder like any other, with every organisation in a file
// of its own, whatever engine kept it. It can be verified, and served, as it lies.

#include <algorithm>
#include <cstdio>
#include <filesystem>

#include "base/clock.h"
#include "base/file_ops.h"
#include "base/limits.h"
#include "database/sqlite/connection.h"
#include "identity/copy.h"
#include "media/directory_medium.h"
#include "server/commands/commands.h"
#include "server/holdings.h"
#include "server/terminal.h"
#include "store/checking/verify_store.h"
#include "store/move.h"

namespace letopis {
namespace {

namespace fs = std::filesystem;

/// Objects are named by their digests: what is there already is the same.
constexpr const char* object_folders[] = {"documents", "archive"};

Result<Done> copy_small_file(const std::string& from, const std::string& to, FileAccess access) {
    LETOPIS_TRY(bytes, read_file(from, limits::small_file_bytes));
    if (!bytes) return Done{};
    return write_file_durably(to, *bytes, access);
}

/// Names of all objects: "documents/<sha256>.pdf".
Result<std::vector<std::string>> objects_of(const std::string& folder) {
    std::vector<std::string> names;
    for (const char* kind : object_folders) {
        std::error_code error;
        const fs::path path = fs::path{folder} / kind;
        if (!fs::exists(path, error)) continue;
        fs::directory_iterator at{path, error};
        for (; !error && at != fs::directory_iterator{}; at.increment(error)) {
            const std::string name = std::string{kind} + "/" + at->path().filename().string();
            if (at->is_regular_file(error) && media::is_object_name(name)) names.push_back(name);
        }
        if (error) return Fault{path.string() + ": папка не читается (" + error.message() + ")"};
    }
    std::sort(names.begin(), names.end());
    return names;
}

/// Copies what is not there yet; each object is read back and held against its name.
Result<Done> copy_objects(const std::string& from, const std::string& to) {
    LETOPIS_TRY(names, objects_of(from));
    LETOPIS_TRY(source, media::DirectoryMedium::open_folder(from));
    LETOPIS_TRY(target, media::DirectoryMedium::open_folder(to));
    const auto bar = progress_bar(stderr, "Копирую документы и пакеты");
    for (std::size_t i = 0; i < names.size(); ++i) {
        LETOPIS_TRY(object, source->open(names[i]));
        LETOPIS_TRY_DONE(target->put(names[i], *object, fs::path{names[i]}.stem().string()));
        bar->at(i + 1, names.size());
    }
    return Done{};
}

/// Everything of one organisation. The signed head is taken before the records, so that it never
/// speaks of more than there is.
Result<store::CopiedLedger> copy_school(const store::SchoolFiles& from,
                                        const store::SchoolFiles& to, const Clock& clock) {
    LETOPIS_TRY_DONE(make_folders(to.folder));
    LETOPIS_TRY(checkpoint, read_file(from.checkpoint(), limits::checkpoint_bytes));
    LETOPIS_TRY_DONE(copy_small_file(from.key(), to.key(), FileAccess::owner));
    const auto copied = [&] {
        const auto bar = progress_bar(stderr, "Копирую записи");
        return store::copy_records(from, to, clock, *bar);
    }();
    if (!copied) return copied.error();
    if (checkpoint) LETOPIS_TRY_DONE(write_file_durably(to.checkpoint(), *checkpoint));
    LETOPIS_TRY_DONE(copy_objects(from.folder, to.folder));
    return copied;
}

Result<Done> need_whole(const store::SchoolFiles& files) {
    const auto bar = progress_bar(stderr, "Проверяю копию");
    LETOPIS_TRY(report, store::verify_store(files, *bar));
    if (report.whole()) return Done{};
    Refusal damaged{.code = RefusalCode::ledger_damaged};
    for (const store::Finding& finding : report.findings.named())
        damaged.items.push_back({finding.place, finding.words});
    return damaged;
}

/// Into a file, whatever engine keeps them.
Result<Done> copy_logins(const identity::Place& from, const std::string& to, Instant now) {
    std::error_code error;
    if (!from.in_postgres() && !fs::exists(from.file, error)) return Done{};
    const std::string beside = to + ".new";
    for (const char* part : {"", "-wal", "-shm"}) LETOPIS_TRY_DONE(remove_file(beside + part));
    if (from.in_postgres())
        LETOPIS_TRY_DONE(identity::copy_accounts(from, {.file = beside}, now));
    else
        LETOPIS_TRY_DONE(database::SqliteConnection::copy_file(from.file, beside));
    return move_file(beside, to);
}

/// Logins that are there already stay as they are.
Result<Done> restore_logins(const identity::Place& from, const identity::Place& to, Instant now) {
    std::error_code error;
    if (!to.in_postgres())
        return fs::exists(to.file, error) ? Done{} : copy_logins(from, to.file, now);
    LETOPIS_TRY(here, identity::account_count(from));
    LETOPIS_TRY(there, identity::account_count(to));
    if (here == 0) return Done{};
    if (there > 0) {
        std::printf("В базе %s уже есть логины (%lld): они оставлены как были.\n",
                    to.shown().c_str(), static_cast<long long>(there));
        return Done{};
    }
    LETOPIS_TRY(copied, identity::copy_accounts(from, to, now));
    std::printf("Логины восстановлены и сверены: %lld.\n",
                static_cast<long long>(copied.account_count));
    return Done{};
}

void say(const char* verb, const store::SchoolFiles& files, const store::CopiedLedger& copied) {
    std::printf("Организация № %lld %s: записей %lld, корень реестра %s.\n",
                static_cast<long long>(files.org_id), verb,
                static_cast<long long>(copied.entry_count), copied.root_hash_hex.c_str());
}

/// Those of the copy that are asked for, each whole and not there yet, but in part at most.
Result<std::vector<OrgId>> restorable(const RestoreWords& words, const Holdings& copy) {
    LETOPIS_TRY(organizations, copy.organizations());
    if (organizations.empty()) LETOPIS_TRY_DONE(copy.existing_school(1));
    LETOPIS_TRY(there, Holdings{words.data}.organizations());
    std::vector<OrgId> asked;
    for (const OrgId org_id : organizations) {
        if (words.org_id && *words.org_id != org_id) continue;
        if (std::find(there.begin(), there.end(), org_id) != there.end())
            return Refusal{.code = RefusalCode::invalid_value,
                           .field = "data",
                           .detail = "В папке " + words.data + " уже есть организация № " +
                                     std::to_string(org_id) +
                                     ". Уберите её в другое место или укажите пустую папку."};
        asked.push_back(org_id);
    }
    for (const OrgId org_id : asked) {
        LETOPIS_TRY(files, copy.school_files(org_id));
        LETOPIS_TRY_DONE(need_whole(files));
    }
    return asked;
}

/// Goes on where an earlier command ended: what was copied is not copied again.
Result<Done> restore_school(const RestoreWords& words, const Holdings& copy, OrgId org_id,
                            const Clock& clock) {
    const Holdings folder{words.data};
    // The earlier one may have named another place.
    LETOPIS_TRY_DONE(folder.keep_database(org_id, words.database));
    LETOPIS_TRY(files, copy.school_files(org_id));
    LETOPIS_TRY(target, folder.school_files(org_id));
    LETOPIS_TRY(copied, copy_school(files, target, clock));
    LETOPIS_TRY_DONE(store::allow_writing(target));
    LETOPIS_TRY_DONE(need_whole(target));
    say("восстановлена и проверена", target, copied);
    return Done{};
}

}  // namespace

Result<Done> backup_holdings(const BackupWords& words) {
    LETOPIS_TRY(folder, open_holdings(words.data));
    LETOPIS_TRY(organizations, folder.organizations());
    if (organizations.empty()) LETOPIS_TRY_DONE(folder.existing_school(1));
    LETOPIS_TRY_DONE(make_folders(words.to));
    const Holdings copy{words.to};
    const SystemClock clock;
    for (const OrgId org_id : organizations) {
        LETOPIS_TRY(files, folder.school_files(org_id));
        LETOPIS_TRY(target, copy.school_files(org_id));
        LETOPIS_TRY(copied, copy_school(files, target, clock));
        LETOPIS_TRY_DONE(need_whole(target));
        say("скопирована и проверена", files, copied);
    }
    LETOPIS_TRY(logins, folder.accounts());
    LETOPIS_TRY_DONE(copy_logins(logins, copy.identity_path(), clock.now()));
    return copy_small_file(words.data + "/letopis.conf", words.to + "/letopis.conf",
                           FileAccess::owner);
}

// Until the file `restoring` names an organisation no more, nobody sees it (holdings.h): neither a
// beginning of its records nor records that are closed for writing. It goes last, in one step.
Result<Done> restore_holdings(const RestoreWords& words) {
    const Holdings copy{words.from};
    LETOPIS_TRY(asked, restorable(words, copy));
    if (words.dry_run) {
        for (const OrgId org_id : asked)
            std::printf("Организация № %lld цела и может быть восстановлена.\n",
                        static_cast<long long>(org_id));
        return Done{};
    }
    const Holdings folder{words.data};
    LETOPIS_TRY(others, folder.being_restored());
    std::erase_if(others, [&](OrgId org_id) {
        return std::find(asked.begin(), asked.end(), org_id) != asked.end();
    });
    std::vector<OrgId> all = others;
    all.insert(all.end(), asked.begin(), asked.end());
    LETOPIS_TRY_DONE(folder.keep_being_restored(all));
    const SystemClock clock;
    for (const OrgId org_id : asked) LETOPIS_TRY_DONE(restore_school(words, copy, org_id, clock));
    LETOPIS_TRY(from, copy.accounts());
    LETOPIS_TRY(to, folder.settle_accounts(words.database));
    LETOPIS_TRY_DONE(restore_logins(from, to, clock.now()));
    return folder.keep_being_restored(others);
}

}  // namespace letopis
