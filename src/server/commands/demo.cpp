#include "demo/demo_school.h"
#include "demo/late_exam.h"

#include <algorithm>
#include <cstdio>

#include "app/archive/addendum/seal_addendum.h"
#include "app/archive/seal_class_year.h"
#include "base/file_ops.h"
#include "entry/canonical_writer.h"
#include "identity/account_file.h"
#include "server/commands/commands.h"
#include "server/commands/demo_record.h"
#include "server/commands/demo_steps.h"
#include "server/form_press.h"
#include "server/holdings.h"
#include "server/opened_school.h"
#include "server/terminal.h"

namespace letopis {
namespace {

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
    std::vector<DemoRoleLogin> logins = school.role_logins;
    const auto add = [&](Role role, const DemoLogin& login) {
        if (!login.login.empty()) logins.push_back({role, login});
    };
    add(Role::subject_teacher, association_teacher(school));
    add(Role::subject_teacher, points_teacher(school));
    add(Role::student, points_student(school));
    return give_demo_logins(*accounts, logins, clock.now());
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

}  // namespace

Result<Done> demo(const DemoWords& words) {
    const Holdings folder{words.data};
    const SystemClock machine_clock;
    SystemRandom random;
    LETOPIS_TRY(choices, choices_of(words, machine_clock.now()));
    LETOPIS_TRY_DONE(check_demo_choices(choices));
    LETOPIS_TRY_DONE(take_demo_folder(words.data));
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
    LETOPIS_TRY(media, register_demo_media(
                           opened.archive_desk(), login_of(*filled, Role::archivist)->login,
                           filled->organization.address, filled->told_until, words.data, random));
    LETOPIS_TRY(printer, open_form_press());
    LETOPIS_TRY(sealed, seal_demo_classes(opened.sealing_desk(*printer), filled->closed_classes));
    LETOPIS_TRY_DONE(add_addendum(opened, *printer, *filled, random));
    LETOPIS_TRY(place, folder.settle_accounts(words.database));
    LETOPIS_TRY_DONE(give_logins(place, *filled, machine_clock, random));
    LETOPIS_TRY_DONE(opened.store->close());
    const std::string record =
        demo_record_text(record_of(*filled, choices, sealed, std::move(media)));
    LETOPIS_TRY_DONE(write_file_durably(words.data + "/demo.json", as_bytes(record)));
    LETOPIS_TRY_DONE(leave_demo_folder(words.data));
    std::printf("Демонстрационная школа готова: %s, записей %lld, закрыто и сдано в архив: %zu.\n",
                filled->organization.short_name.c_str(),
                static_cast<long long>(filled->entry_count), sealed.size());
    return Done{};
}

}  // namespace letopis
