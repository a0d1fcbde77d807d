#include <cstdio>
#include <thread>

#include "server/commands/commands.h"
#include "server/moving.h"
#include "server/terminal.h"
#include "store/move.h"

namespace letopis {
namespace {

constexpr std::string_view into_folder = "file";
/// How long a server has to let go.
constexpr std::chrono::seconds patience{30};
constexpr std::chrono::milliseconds look_again{100};

Refusal wrong_target(const std::string& detail) {
    return {.code = RefusalCode::invalid_value, .field = "to", .detail = detail};
}

Result<store::SchoolFiles> target_of(const store::SchoolFiles& from, const std::string& to) {
    store::SchoolFiles target = from;
    target.database_url = to == into_folder ? "" : to;
    if (to != into_folder && !to.starts_with("postgresql://"))
        return wrong_target("Укажите --to postgresql://… или --to file (файл в папке данных).");
    if (target.database_url == from.database_url)
        return wrong_target("Записи организации уже там. Укажите другое место.");
    return target;
}

/// Nobody writes any more: the file's lock is held here, or the database says so to all.
Result<std::optional<FileLock>> stop_writers(const store::SchoolFiles& from) {
    if (from.in_postgres()) {
        LETOPIS_TRY_DONE(store::stop_writing(from));
        return std::optional<FileLock>{};
    }
    const auto until = std::chrono::steady_clock::now() + patience;
    for (;;) {
        LETOPIS_TRY(lock, FileLock::take(from.lock()));
        if (lock) return lock;
        if (std::chrono::steady_clock::now() > until)
            return Fault{from.folder +
                         ": сервер не отпустил записи за 30 секунд. Проверьте, что "
                         "он этой же версии, и повторите; ничего не изменено."};
        std::this_thread::sleep_for(look_again);
    }
}

Result<store::CopiedLedger> copy(const store::SchoolFiles& from, const store::SchoolFiles& to,
                                 const Clock& clock, const char* title) {
    const auto bar = progress_bar(stderr, title);
    return store::copy_records(from, to, clock, *bar);
}

}  // namespace

Result<Done> move_school(const MoveWords& words) {
    LETOPIS_TRY(folder, open_holdings(words.data));
    LETOPIS_TRY(from, folder.existing_school(words.org_id));
    LETOPIS_TRY_DONE(end_abandoned_move(from));
    LETOPIS_TRY(to, target_of(from, words.to));
    const SystemClock clock;
    // Most of it while everybody works; the rest, which is short, while nobody writes.
    LETOPIS_TRY_DONE(copy(from, to, clock, "Копирую записи"));
    LETOPIS_TRY(mark, MovingMark::set(from.folder));
    LETOPIS_TRY(lock, stop_writers(from));
    const auto moved = [&]() -> Result<store::CopiedLedger> {
        LETOPIS_TRY(copied, copy(from, to, clock, "Копирую последние записи"));
        LETOPIS_TRY(same, store::hold_the_same(from, to));
        if (!same)
            return Fault{
                "Записи на новом месте не те же самые. Ничего не переключено: повторите "
                "или выполните letopis verify."};
        LETOPIS_TRY_DONE(folder.keep_database(words.org_id, to.database_url));
        LETOPIS_TRY_DONE(store::allow_writing(to));
        return copied;
    }();
    if (!moved) {
        (void)store::allow_writing(from);  // As before; what failed is told below.
        return moved.error();
    }
    lock.reset();
    LETOPIS_TRY_DONE(mark.remove());
    std::printf("Организация № %lld переехала: записей %lld, корень реестра %s.\n",
                static_cast<long long>(words.org_id), static_cast<long long>(moved->entry_count),
                moved->root_hash_hex.c_str());
    return Done{};
}

}  // namespace letopis
