#include "demo/demo_school.h"

#include "demo/handing_over.h"
#include "demo/life/office_work.h"
#include "demo/life/school_days.h"

namespace letopis {

namespace demo {
namespace {

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
    const Absences absences{school.plans, choices.seed};
    LETOPIS_TRY_DONE(found_demo_school(desk, school));
    LETOPIS_TRY_DONE(open_year(desk, school, TaughtYear::last));
    left_open.class_to_close = class_to_close(school.plans);
    SchoolDays last_days{desk, school, absences, left_open, until};
    LETOPIS_TRY_DONE(last_days.live_through(TaughtYear::last, progress));

    LETOPIS_TRY_DONE(open_year(desk, school, TaughtYear::current));
    left_open.open_course = open_course(school);
    SchoolDays days{desk, school, absences, left_open, until};
    days.set_shown_teacher(shown_teacher(school));
    LETOPIS_TRY_DONE(days.live_through(TaughtYear::current, progress));
    LETOPIS_TRY_DONE(prolong_in_summer(desk, school, until));
    return desk.go_to(until);
}

}  // namespace
}  // namespace demo

Result<DemoSchool> fill_demo_school(Writer& writer, Readers& readers, SetClock& clock,
                                    const DemoChoices& choices, Progress& progress) {
    const demo::SchoolPlans plans = demo::plans_for(choices);
    demo::Desk desk{writer, readers, clock, choices.seed};
    demo::SchoolLife school{.plans = plans, .seed = choices.seed};
    demo::LeftOpen left_open;
    LETOPIS_TRY_DONE(demo::tell(desk, school, choices, left_open, progress));
    return demo::hand_over(desk, school, left_open);
}

}  // namespace letopis
