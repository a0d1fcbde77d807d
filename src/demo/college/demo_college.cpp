#include "demo/college/demo_college.h"

#include <algorithm>

#include "app/people/login_names.h"
#include "demo/college/college_life.h"
#include "ports/standing.h"

namespace letopis {
namespace demo {
namespace {

constexpr int latest_hour = 19 * 60 + 5;  ///< After the sixth pair.

Result<Done> go(Desk& desk, Date on, int minutes) {
    return desk.go_to(moscow_instant(on, TimeOfDay{minutes}));
}

/// The year that is over by then and has gone on to the next: on 3 September.
int first_year_told(Date today) {
    const Date told{today.year(), 9, 3};
    return told <= today ? today.year() - 1 : today.year() - 2;
}

class CollegeYear {
public:
    CollegeYear(Desk& desk, College& college, Progress& progress)
        : desk_{desk}, college_{college}, progress_{progress} {}

    Result<Done> live() {
        LETOPIS_TRY_DONE(found_college(desk_, college_));
        LETOPIS_TRY_DONE(read_semester(desk_, college_, 0));
        LETOPIS_TRY_DONE(plan_session(desk_, college_, 0));
        LETOPIS_TRY_DONE(teach(college_.day(9, 1), college_.day(12, 20)));
        LETOPIS_TRY_DONE(attest(0, college_.day(12, 21), 8));
        LETOPIS_TRY_DONE(go(desk_, college_.day(1, 11), morning));
        LETOPIS_TRY_DONE(close_semester(desk_, college_, 0));
        LETOPIS_TRY_DONE(bring_second_semester(desk_, college_));
        LETOPIS_TRY_DONE(plan_session(desk_, college_, 1));
        LETOPIS_TRY_DONE(take_again());
        LETOPIS_TRY_DONE(teach(college_.day(2, 2), college_.day(5, 22)));
        LETOPIS_TRY_DONE(practise());
        LETOPIS_TRY_DONE(attest(1, college_.day(6, 8), 10));
        LETOPIS_TRY_DONE(go(desk_, college_.day(6, 19), evening));
        LETOPIS_TRY_DONE(confirm_year(desk_, college_));
        LETOPIS_TRY_DONE(finish_year());
        progress_.at(days_of_year, days_of_year);
        return desk_.finish();
    }

private:
    static constexpr int morning = 10 * 60;
    static constexpr int evening = 18 * 60;
    static constexpr int days_of_year = 367;

    Result<Done> teach(Date from, Date to) {
        for (Date on = from; on <= to; on = on.plus_days(1)) {
            if (on.weekday() == Weekday::sunday) continue;
            LETOPIS_TRY_DONE(go(desk_, on, latest_hour));
            teach_day(desk_, college_, on);
            progress_.at(static_cast<std::uint64_t>(college_.day(9, 1).days_until(on)),
                         days_of_year);
        }
        return desk_.finish();
    }

    Result<Done> attest(std::size_t semester, Date from, int days) {
        for (int day = 0; day < days; ++day) {
            LETOPIS_TRY_DONE(go(desk_, from.plus_days(day), evening));
            LETOPIS_TRY_DONE(hold_session(desk_, college_, semester, day, days));
        }
        return Done{};
    }

    /// Directions of 12 January, retakes of the 20th, a commission of the 30th, between lessons.
    Result<Done> take_again() {
        LETOPIS_TRY_DONE(teach(college_.day(1, 11), college_.day(1, 12)));
        LETOPIS_TRY_DONE(give_directions(desk_, college_));
        LETOPIS_TRY_DONE(teach(college_.day(1, 13), college_.day(1, 20)));
        LETOPIS_TRY_DONE(hold_retakes(desk_, college_));
        LETOPIS_TRY_DONE(teach(college_.day(1, 21), college_.day(1, 30)));
        LETOPIS_TRY_DONE(call_commission(desk_, college_));
        return teach(college_.day(1, 31), college_.day(2, 1));
    }

    Result<Done> practise() {
        LETOPIS_TRY_DONE(send_to_practice(desk_, college_));
        const Date last = college_.day(6, 6);
        for (Date on = college_.day(5, 25); on <= last; on = on.plus_days(1)) {
            if (on.weekday() == Weekday::sunday) continue;
            LETOPIS_TRY_DONE(go(desk_, on, evening));
            LETOPIS_TRY_DONE(keep_practice_diaries(desk_, college_, on));
        }
        LETOPIS_TRY_DONE(go(desk_, last, latest_hour));
        return assess_practice_of(desk_, college_);
    }

    Result<Done> finish_year() {
        LETOPIS_TRY_DONE(go(desk_, college_.day(6, 22), morning));
        LETOPIS_TRY_DONE(admit_to_finals(desk_, college_));
        LETOPIS_TRY_DONE(go(desk_, college_.day(6, 26), evening));
        LETOPIS_TRY_DONE(hold_college_finals(desk_, college_));
        LETOPIS_TRY_DONE(go(desk_, college_.day(7, 1), morning));
        LETOPIS_TRY_DONE(close_semester(desk_, college_, 1));
        LETOPIS_TRY_DONE(hold_council(desk_, college_));
        LETOPIS_TRY_DONE(go(desk_, college_.day(7, 3), morning));
        LETOPIS_TRY_DONE(close_groups(desk_, college_));
        LETOPIS_TRY_DONE(go(desk_, Date{college_.first_year + 1, 8, 28}, morning));
        LETOPIS_TRY_DONE(move_on(desk_, college_));
        return go(desk_, Date{college_.first_year + 1, 9, 3}, evening);
    }

    Desk& desk_;
    College& college_;
    Progress& progress_;
};

/// Everybody's login is chosen as the office would; those of one person for each role are told.
Result<std::vector<DemoRoleLogin>> logins_of(Reader& reader, const College& college, Date today) {
    const CollegeGroup& first = college.kept.front();
    const CollegeGroup& shown = college.kept.back();
    std::vector<std::pair<Role, PersonId>> wanted{
        {Role::director, college.director},
        {Role::deputy, college.deputy},
        {Role::section_head, college.section_head},
        {Role::subject_teacher, first.courses.front().teacher_id},
        {Role::class_teacher, shown.curator},
        {Role::student, shown.students.front()},
        {Role::archivist, college.archivist},
        {Role::clerk, college.clerk}};
    for (const StudentId student : shown.students) {
        LETOPIS_TRY(guardians, reader.guardianships_of_student(student));
        if (guardians.empty()) continue;
        wanted.emplace_back(Role::guardian, guardians.front().guardian_id);
        break;
    }
    LETOPIS_TRY(persons, reader.persons());
    LoginNames names;
    std::vector<DemoRoleLogin> logins;
    for (const Person& person : persons) {
        const std::string login =
            names.choose({person.last_name, person.first_name, person.patronymic});
        for (const auto& [role, person_id] : wanted) {
            if (person_id != person.person_id) continue;
            LETOPIS_TRY(standing, read_standing(reader, person_id, today));
            logins.push_back({.role = role,
                              .login = {.person_id = person_id,
                                        .name = person.full_name(),
                                        .login = login,
                                        .roles = standing.roles()}});
        }
    }
    std::sort(logins.begin(), logins.end(),
              [](const auto& one, const auto& other) { return one.role < other.role; });
    return logins;
}

}  // namespace
}  // namespace demo

Result<Done> check_college(const SchoolPlan& plan) {
    const auto refused = [](std::string detail) {
        return Refusal{
            .code = RefusalCode::invalid_value, .field = "college", .detail = std::move(detail)};
    };
    if (plan.family != ProgrammeFamily::vocational)
        return refused(
            "Это расписание не колледжа. Нужны пары по 80 минут и больше или недели двух видов.");
    if (demo::kept_groups(plan, 1).empty())
        return refused("В названиях групп нет курса: назовите их, как «СД21».");
    return Done{};
}

Result<DemoCollege> fill_demo_college(Writer& writer, Readers& readers, SetClock& clock,
                                      const SchoolPlan& plan, const CollegeChoices& choices,
                                      Progress& progress) {
    LETOPIS_TRY_DONE(check_college(plan));
    LETOPIS_TRY_DONE(check_demo_choices({.seed = choices.seed, .today = choices.today}));
    demo::Desk desk{writer, readers, clock, choices.seed};
    demo::College college{
        .plan = plan, .choices = choices, .first_year = demo::first_year_told(choices.today)};
    LETOPIS_TRY_DONE(demo::CollegeYear(desk, college, progress).live());
    return desk.read([&](Reader& reader) -> Result<DemoCollege> {
        DemoCollege told{.told_until = desk.now()};
        LETOPIS_TRY(organization, reader.organization());
        if (organization) told.organization = *std::move(organization);
        LETOPIS_TRY(logins, demo::logins_of(reader, college, choices.today));
        told.role_logins = std::move(logins);
        for (const demo::CollegeGroup& group : college.kept)
            told.closed_classes.push_back({group.study_group_id, group.title,
                                           std::to_string(college.first_year) + "/" +
                                               std::to_string(college.first_year + 1)});
        LETOPIS_TRY(count, reader.entry_count());
        told.entry_count = count;
        return told;
    });
}

}  // namespace letopis
