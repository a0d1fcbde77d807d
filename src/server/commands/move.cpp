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
    return target;
}

/// Another command may have moved the records while this one did not hold the mark yet: what was
/// copied from where they were would lack all that was written since. Then the mark goes again.
/// Refuses `busy` with where they are now.
Result<Done> need_still_there(MovingMark& mark, const Holdings& folder,
                              const store::SchoolFiles& from) {
    LETOPIS_TRY(now, folder.existing_school(from.org_id));
    if (now.database_url == from.database_url) return Done{};
    LETOPIS_TRY_DONE(mark.end(now));
    return Refusal{.code = RefusalCode::busy,
                   .field = "to",
                   .detail = "Пока шло копирование, организацию № " + std::to_string(from.org_id) +
                             " перенесла другая команда. Записи целы и лежат там, куда перенесла "
                             "она. Если им и оттуда пора, повторите команду."};
}

/// The records are there already: what a move may have left closed is opened. Refuses
/// `invalid_value` where nothing was.
Result<Done> stay(const Holdings& folder, const store::SchoolFiles& files) {
    LETOPIS_TRY(closed, is_closed_for_good(files));
    if (!closed) return wrong_target("Записи организации уже там. Укажите другое место.");
    LETOPIS_TRY(mark, MovingMark::set(files.folder));
    LETOPIS_TRY_DONE(need_still_there(mark, folder, files));
    LETOPIS_TRY_DONE(mark.end(files));
    std::printf(
        "Записи организации № %lld уже там. Запись была закрыта прежним переездом и "
        "открыта снова.\n",
        static_cast<long long>(files.org_id));
    return Done{};
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

/// What is short, while nobody writes: the last records, and the switch.
Result<store::CopiedLedger> move_the_rest(const Holdings& folder, const store::SchoolFiles& from,
                                          const store::SchoolFiles& to, const Clock& clock) {
    // Held until the switch is made, or given up.
    LETOPIS_TRY(lock, stop_writers(from));
    LETOPIS_TRY(copied, copy(from, to, clock, "Копирую последние записи"));
    LETOPIS_TRY(same, store::hold_the_same(from, to));
    if (!same)
        return Fault{
            "Записи на новом месте не те же самые. Ничего не переключено: повторите "
            "или выполните letopis verify."};
    LETOPIS_TRY_DONE(folder.keep_database(from.org_id, to.database_url));
    return copied;
}

/// Wherever the records are now: a switch that failed may be made all the same.
Result<Done> end_move(MovingMark& mark, const Holdings& folder, OrgId org_id) {
    LETOPIS_TRY(now, folder.school_files(org_id));
    return mark.end(now);
}

Fault still_closed(const Error& why) {
    return Fault{why.message() +
                 " Записи целы, но запись пока закрыта: работающий сервер откроет её сам, как "
                 "только сможет; без сервера повторите команду."};
}

}  // namespace

Result<Done> move_school(const MoveWords& words) {
    LETOPIS_TRY(folder, open_holdings(words.data));
    LETOPIS_TRY(from, folder.existing_school(words.org_id));
    LETOPIS_TRY_DONE(end_abandoned_move(from));
    LETOPIS_TRY(to, target_of(from, words.to));
    if (to.database_url == from.database_url) return stay(folder, from);
    const SystemClock clock;
    // Most of it while everybody works.
    LETOPIS_TRY_DONE(copy(from, to, clock, "Копирую записи"));
    LETOPIS_TRY(mark, MovingMark::set(from.folder));
    LETOPIS_TRY_DONE(need_still_there(mark, folder, from));
    const auto moved = move_the_rest(folder, from, to, clock);
    const auto ended = end_move(mark, folder, words.org_id);
    if (!ended) return still_closed(moved ? ended.error() : moved.error());
    if (!moved) return moved.error();
    std::printf("Организация № %lld переехала: записей %lld, корень реестра %s.\n",
                static_cast<long long>(words.org_id), static_cast<long long>(moved->entry_count),
                moved->root_hash_hex.c_str());
    return Done{};
}

}  // namespace letopis
