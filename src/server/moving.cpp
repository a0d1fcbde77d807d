#include "server/moving.h"

#include <filesystem>

#include "store/move.h"

namespace letopis {
namespace {

std::string mark_path(const std::string& folder) { return folder + "/moving"; }
std::string lock_path(const std::string& folder) { return folder + "/moving.lock"; }

bool is_marked(const std::string& folder) {
    std::error_code error;
    return std::filesystem::exists(mark_path(folder), error);
}

/// Where the records are must be as durable as what is written to them from now on.
Result<Done> open_and_unmark(const store::SchoolFiles& files) {
    LETOPIS_TRY_DONE(sync_folder(files.folder));
    LETOPIS_TRY_DONE(store::allow_writing(files));
    return remove_file(mark_path(files.folder));
}

}  // namespace

Result<MovingMark> MovingMark::set(const std::string& folder) {
    LETOPIS_TRY(lock, FileLock::take(lock_path(folder)));
    if (!lock)
        return Refusal{.code = RefusalCode::busy,
                       .detail = folder + ": эту организацию уже переносит другая команда."};
    LETOPIS_TRY_DONE(write_file_durably(mark_path(folder), {}));
    return MovingMark{*std::move(lock)};
}

Result<Done> MovingMark::end(const store::SchoolFiles& files) {
    LETOPIS_TRY_DONE(open_and_unmark(files));
    lock_.reset();
    return Done{};
}

Result<bool> end_abandoned_move(const store::SchoolFiles& files) {
    if (!is_marked(files.folder)) return true;
    LETOPIS_TRY(abandoned, FileLock::take(lock_path(files.folder)));
    if (!abandoned) return false;
    if (!is_marked(files.folder)) return true;  // It ended by itself meanwhile.
    LETOPIS_TRY_DONE(open_and_unmark(files));
    return true;
}

Result<bool> is_closed_for_good(const store::SchoolFiles& files) {
    LETOPIS_TRY(stopped, store::writing_is_stopped(files));
    return stopped && !is_marked(files.folder);
}

Result<Done> follow_move(OpenedSchool& school, const Holdings& folder) {
    if (is_marked(school.files.folder)) {
        LETOPIS_TRY(now, folder.school_files(school.files.org_id));
        LETOPIS_TRY(is_over, end_abandoned_move(now));
        if (!is_over) return school.store->freeze();
    }
    // Away from PostgreSQL nobody waits for us: a quick move is over before we see its mark.
    const bool may_have_left = school.files.in_postgres();
    if (!school.store->is_frozen() && !may_have_left) return Done{};
    LETOPIS_TRY(files, folder.school_files(school.files.org_id));
    if (!school.store->is_frozen()) {
        if (files.database_url == school.files.database_url) return Done{};
        LETOPIS_TRY_DONE(school.store->freeze());
    }
    LETOPIS_TRY_DONE(school.store->thaw(files));
    school.files = files;
    return Done{};
}

}  // namespace letopis
