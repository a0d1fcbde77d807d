#include "demo/demo_school.h"

#include "demo/calendar/next_timetable.h"
#include "demo/exams.h"
#include "demo/finals.h"
#include "demo/handing_over.h"
#include "demo/life/coming_changes.h"
#include "demo/life/honours.h"
#include "demo/life/office_work.h"
#include "demo/life/practice.h"
#include "demo/life/rubrics.h"
#include "demo/life/school_days.h"
#include "demo/life/session.h"
#include "demo/life/works_to_come.h"
#include "demo/visiting.h"

namespace letopis {

namespace demo {
namespace {

constexpr int earliest_first_year = 2016;
constexpr int latest_first_year = 2098;

SchoolPlans plans_for(const DemoChoices& choices) {
    Chance chance{choices.seed, "shape"};
    const int first_year = first_year_on(choices.today);
    auto shape = school_shape(choices.student_count, chance);
    NameStock names;
    Staff staff{shape, first_year, names, choices.seed};
    Population population = populate(shape, staff, first_year, names, choices.seed);
    return {.first_year = first_year,
            .shape = std::move(shape),
            .staff = std::move(staff),
            .population = std::move(population)};
}

Result<Done> tell(Desk& desk, SchoolLife& school, const DemoChoices& choices, LeftOpen& left_open,
                  Progress& progress) {
    const Instant until = moscow_instant(choices.today, choices.time_of_day);
    const Absences absences{school.plans, choices.seed, choices.today};
    LETOPIS_TRY_DONE(found_demo_school(desk, school));
    LETOPIS_TRY_DONE(open_year(desk, school, TaughtYear::last));
    LETOPIS_TRY_DONE(plan_session(desk, school, TaughtYear::last));
    left_open.class_to_close = class_to_close(school.plans);
    SchoolDays last_days{desk, school, absences, left_open, until};
    LETOPIS_TRY_DONE(last_days.live_through(TaughtYear::last, progress));

    LETOPIS_TRY_DONE(open_year(desk, school, TaughtYear::current));
    LETOPIS_TRY_DONE(plan_session(desk, school, TaughtYear::current));
    left_open.open_course = open_course(school);
    ActivityDays activities{desk, school, absences};
    LETOPIS_TRY_DONE(activities.form());
    SchoolDays days{desk, school, absences, left_open, until};
    days.set_activities(activities);
    days.set_shown_teacher(shown_teacher(school));
    LETOPIS_TRY_DONE(days.live_through(TaughtYear::current, progress));
    LETOPIS_TRY_DONE(prolong_in_summer(desk, school, until));
    LETOPIS_TRY_DONE(desk.go_to(until));
    LETOPIS_TRY_DONE(attest_debtors(desk, school));
    LETOPIS_TRY_DONE(give_papers(desk, school));
    LETOPIS_TRY_DONE(allow_early_marks(desk, school));
    LETOPIS_TRY_DONE(send_to_practice(desk, school));
    LETOPIS_TRY_DONE(arrange_coming_changes(desk, school,
                                            school.current.courses[open_course(school)].course_id));
    LETOPIS_TRY_DONE(plan_works_to_come(desk, school));
    LETOPIS_TRY_DONE(assess_by_rubric(desk, school, school.current.courses[open_course(school)]));
    LETOPIS_TRY_DONE(tell_achievements(desk, school));
    LETOPIS_TRY_DONE(tell_exams(desk, school));
    LETOPIS_TRY_DONE(arrange_next_timetable(desk, school,
                                            school.current.courses[open_course(school)].course_id));
    LETOPIS_TRY_DONE(tick_duties(desk, school));
    return let_in_an_inspector(desk, school, school.current.courses[open_course(school)]);
}

}  // namespace
}  // namespace demo

Result<Done> check_demo_choices(const DemoChoices& choices) {
    const int first_year = demo::first_year_on(choices.today);
    if (demo::earliest_first_year <= first_year && first_year <= demo::latest_first_year)
        return Done{};
    const Date from{demo::earliest_first_year, 9, 1};
    const Date to{demo::latest_first_year + 1, 8, 31};
    return Refusal{.code = RefusalCode::invalid_value,
                   .field = "today",
                   .detail = "Школу можно показать в любой день с " + from.russian() + " по " +
                             to.russian() + ", а указан " + choices.today.russian() +
                             ". Выберите другой день."};
}

Result<DemoSchool> fill_demo_school(Writer& writer, Readers& readers, SetClock& clock,
                                    const DemoChoices& choices, Progress& progress) {
    LETOPIS_TRY_DONE(check_demo_choices(choices));
    const demo::SchoolPlans plans = demo::plans_for(choices);
    demo::Desk desk{writer, readers, clock, choices.seed};
    demo::SchoolLife school{.plans = plans, .seed = choices.seed};
    demo::LeftOpen left_open;
    LETOPIS_TRY_DONE(demo::tell(desk, school, choices, left_open, progress));
    return demo::hand_over(desk, school, left_open);
}

}  // namespace letopis
