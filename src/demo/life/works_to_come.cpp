#include "demo/life/works_to_come.h"

#include <algorithm>
#include <array>

#include "app/works/open_work_days.h"
#include "app/works/open_work_schedule.h"
#include "app/works/plan_work.h"
#include "ports/standing.h"

namespace letopis::demo {
namespace {

constexpr int works_days_ahead = 20;
constexpr int days_between = 4;
constexpr std::size_t works_of_class = 4;
/// By the first letters of the subject's title.
constexpr std::array<std::string_view, 9> written_subjects{
    "Матем", "Алгебра", "Русский", "Геометр", "Физика", "Химия", "Биолог", "Истор", "Иностр"};

bool has_written_works(const CourseInSchedule& course) {
    return course.may_plan && course.group_title.empty() &&
           std::any_of(written_subjects.begin(), written_subjects.end(),
                       [&](std::string_view one) { return course.subject_title.starts_with(one); });
}

/// The first day after some on which nothing speaks against it.
Result<std::optional<Date>> free_day(Reader& reader, const Standing& standing, CourseId course,
                                     int days_off, Instant now) {
    LETOPIS_TRY(view, open_work_days(reader, standing, course, std::nullopt, now));
    const Date first = moscow_date(now).plus_days(days_off);
    const Date last = moscow_date(now).plus_days(works_days_ahead);
    for (const WorkDay& day : view.days)
        if (day.conflicts.empty() && first <= day.on && day.on <= last)
            return std::optional{day.on};
    return std::optional<Date>{};
}

/// One after another: each is in the way of the next.
class PlanningWorks {
public:
    PlanningWorks(Desk& desk, PersonId deputy) : desk_{desk}, deputy_{deputy} {}

    Result<Done> plan_for(StudyGroupId group) {
        LETOPIS_TRY(schedule, read([&](Reader& reader, const Standing& standing) {
                        return open_work_schedule(reader, standing, group, std::nullopt,
                                                  desk_.now());
                    }));
        std::size_t planned = 0;
        for (const CourseInSchedule& course : schedule.courses) {
            if (planned == works_of_class || !has_written_works(course)) continue;
            LETOPIS_TRY(on, read([&](Reader& reader, const Standing& standing) {
                            return free_day(reader, standing, course.course_id,
                                            1 + static_cast<int>(planned) * days_between,
                                            desk_.now());
                        }));
            if (!on) continue;
            ++planned;
            desk_.submit(plan_work(desk_.next_id(), deputy_, work_of(course, *on, planned)));
        }
        return desk_.finish();
    }

private:
    static PlanWork work_of(const CourseInSchedule& course, Date on, std::size_t place) {
        PlanWork work{
            .course_id = course.course_id, .planned_on = on, .title = "Контрольная работа № 2"};
        if (place == works_of_class) {
            work.title = "Диагностическая работа МЦКО";
            work.level = AssessmentLevel::region;
        }
        return work;
    }
    template <class Use>
    auto read(Use use) -> decltype(use(std::declval<Reader&>(), Standing{})) {
        return desk_.read([&](Reader& reader) -> decltype(use(reader, Standing{})) {
            LETOPIS_TRY(standing, read_standing(reader, deputy_, moscow_date(desk_.now())));
            return use(reader, standing);
        });
    }

    Desk& desk_;
    PersonId deputy_;
};

}  // namespace

Result<Done> plan_works_to_come(Desk& desk, const SchoolLife& school) {
    PlanningWorks planning{desk, school.people.deputy};
    for (std::size_t i = 0; i < school.current.groups.size(); ++i)
        if (school.plans.shape[i].family == ProgrammeFamily::general)
            LETOPIS_TRY_DONE(planning.plan_for(school.current.groups[i].study_group_id));
    return Done{};
}

}  // namespace letopis::demo
