#include "demo/college/demo_college.h"

#include <cstdio>

#include "base/file_ops.h"
#include "base/limits.h"
#include "server/commands/commands.h"
#include "server/commands/demo_record.h"
#include "server/commands/demo_steps.h"
#include "server/form_press.h"
#include "server/holdings.h"
#include "server/opened_school.h"
#include "server/terminal.h"

namespace letopis {
namespace {

Result<SchoolPlan> read_college(const std::string& path) {
    LETOPIS_TRY(bytes, read_file(path, limits::import_file_bytes));
    if (!bytes) return invalid("college", path + ": такого файла нет.");
    NoProgress silent;
    auto plan = read_school_plan(*bytes, {}, silent);
    if (!plan && plan.error().is(RefusalCode::import_rejected)) {
        Refusal refusal = plan.error().refusal();
        refusal.detail = "Файл: " + path + ".";
        return refusal;
    }
    if (plan) LETOPIS_TRY_DONE(check_college(*plan));
    return plan;
}

Result<CollegeChoices> college_choices(const DemoWords& words, Instant now) {
    CollegeChoices choices{
        .seed = words.seed, .today = moscow_date(now), .kept_groups = words.groups};
    if (!words.today) return choices;
    const auto today = Date::parse(*words.today);
    if (!today) return invalid("today", "--today: дата пишется так: 2026-11-24.");
    choices.today = *today;
    return choices;
}

const DemoLogin& archivist_of(const DemoCollege& college) {
    static const DemoLogin nobody;
    for (const DemoRoleLogin& one : college.role_logins)
        if (one.role == Role::archivist) return one.login;
    return nobody;
}

DemoRecord record_for(const DemoCollege& college, const CollegeChoices& choices,
                      const std::vector<SealedYear>& sealed, std::vector<std::string> media) {
    DemoRecord record{.organization = college.organization.short_name,
                      .today = moscow_date(college.told_until),
                      .seed = static_cast<std::int64_t>(choices.seed),
                      .entry_count = college.entry_count,
                      .media = std::move(media)};
    for (const DemoRoleLogin& one : college.role_logins)
        record.logins.push_back({.role = one.role,
                                 .name = one.login.name,
                                 .login = one.login.login,
                                 .password = std::string{demo_password}});
    if (!sealed.empty())
        record.closed_class = {sealed.front().study_group_id, sealed.front().package_id};
    return record;
}

}  // namespace

Result<Done> demo_college(const DemoWords& words) {
    const Holdings folder{words.data};
    const SystemClock machine_clock;
    SystemRandom random;
    LETOPIS_TRY(choices, college_choices(words, machine_clock.now()));
    LETOPIS_TRY(plan, read_college(*words.college));
    LETOPIS_TRY_DONE(take_demo_folder(words.data));
    SetClock clock{Instant{}};
    if (!words.database.empty()) LETOPIS_TRY_DONE(folder.keep_database(demo_org, words.database));
    LETOPIS_TRY(files, folder.school_files(demo_org));
    LETOPIS_TRY(opened, OpenedSchool::open(files, clock, random));
    LETOPIS_TRY_DONE(need_empty(opened.store->readers(), words.database));
    const auto filled = [&] {
        const auto bar = progress_bar(stderr, "Веду журналы колледжа");
        return fill_demo_college(opened.store->writer(), opened.store->readers(), clock, plan,
                                 choices, *bar);
    }();
    if (!filled) return filled.error();
    LETOPIS_TRY(media, register_demo_media(opened.archive_desk(), archivist_of(*filled),
                                           filled->organization.address, filled->told_until,
                                           words.data, random));
    LETOPIS_TRY(printer, open_form_press());
    LETOPIS_TRY(sealed, seal_demo_classes(opened.sealing_desk(*printer), filled->closed_classes));
    LETOPIS_TRY(place, folder.settle_accounts(words.database));
    {
        LETOPIS_TRY(accounts, identity::AccountFile::open(place, random, machine_clock));
        LETOPIS_TRY_DONE(give_demo_logins(*accounts, filled->role_logins, machine_clock.now()));
    }
    LETOPIS_TRY_DONE(opened.store->close());
    const std::string record =
        demo_record_text(record_for(*filled, choices, sealed, std::move(media)));
    LETOPIS_TRY_DONE(write_file_durably(words.data + "/demo.json", as_bytes(record)));
    LETOPIS_TRY_DONE(leave_demo_folder(words.data));
    std::printf("Колледж готов: %s, записей %lld, групп за год закрыто и сдано в архив: %zu.\n",
                filled->organization.short_name.c_str(),
                static_cast<long long>(filled->entry_count), sealed.size());
    return Done{};
}

}  // namespace letopis
