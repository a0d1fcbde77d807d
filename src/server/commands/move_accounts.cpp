#include <cstdio>
#include <vector>

#include "base/clock.h"
#include "base/file_ops.h"
#include "identity/copy.h"
#include "server/commands/commands.h"
#include "server/holdings.h"

namespace letopis {
namespace {

constexpr std::string_view accounts_into_folder = "file";

Refusal wrong_accounts_target(const std::string& detail) {
    return {.code = RefusalCode::invalid_value, .field = "to", .detail = detail};
}

Result<identity::Place> target_of(const Holdings& folder, const identity::Place& from,
                                  const std::string& to) {
    identity::Place target{.file = folder.identity_path()};
    if (to != accounts_into_folder) target.database_url = to;
    if (to != accounts_into_folder && !to.starts_with("postgresql://"))
        return wrong_accounts_target(
            "Укажите --to postgresql://… или --to file (файл в папке данных).");
    if (target == from) return wrong_accounts_target("Логины уже там. Укажите другое место.");
    return target;
}

/// No server works in this folder: it would hold the records of an organisation that are in a file.
/// Those in PostgreSQL have no such lock: the operator stops every node, as
/// docs/operate/postgresql.md says.
Result<std::vector<FileLock>> need_stopped(const Holdings& folder) {
    std::vector<FileLock> held;
    LETOPIS_TRY(organizations, folder.organizations());
    for (const OrgId org_id : organizations) {
        LETOPIS_TRY(files, folder.school_files(org_id));
        if (files.in_postgres()) continue;
        LETOPIS_TRY(lock, FileLock::take(files.lock()));
        if (!lock)
            return Refusal{.code = RefusalCode::busy,
                           .detail = folder.path() +
                                     ": сервер работает. Остановите его на время "
                                     "переноса логинов; ничего не изменено."};
        held.push_back(*std::move(lock));
    }
    return held;
}

/// A file is made beside and put into its place whole; what lay there before was left by an earlier
/// move away.
Result<identity::CopiedAccounts> copy_into_folder(const identity::Place& from,
                                                  const std::string& path, Instant now) {
    const std::string beside = path + ".new";
    for (const char* part : {"", "-wal", "-shm"}) LETOPIS_TRY_DONE(remove_file(beside + part));
    LETOPIS_TRY(copied, identity::copy_accounts(from, {.file = beside}, now));
    for (const char* part : {"-wal", "-shm"}) LETOPIS_TRY_DONE(remove_file(path + part));
    LETOPIS_TRY_DONE(move_file(beside, path));
    return copied;
}

}  // namespace

Result<Done> move_accounts(const MoveAccountsWords& words) {
    LETOPIS_TRY(folder, open_holdings(words.data));
    LETOPIS_TRY(from, folder.accounts());
    LETOPIS_TRY(to, target_of(folder, from, words.to));
    LETOPIS_TRY(locks, need_stopped(folder));
    const Instant now = SystemClock{}.now();
    LETOPIS_TRY(copied, to.in_postgres() ? identity::copy_accounts(from, to, now)
                                         : copy_into_folder(from, to.file, now));
    LETOPIS_TRY_DONE(folder.keep_accounts_database(to.database_url));
    // So that they can come back. A file stays, as the records' does; the doctor reminds of it.
    if (from.in_postgres()) LETOPIS_TRY_DONE(identity::forget_accounts(from, now));
    std::printf("Логины перенесены и сверены: %lld, открытых сеансов %lld. Теперь они здесь: %s.\n",
                static_cast<long long>(copied.account_count),
                static_cast<long long>(copied.session_count), to.shown().c_str());
    return Done{};
}

}  // namespace letopis
