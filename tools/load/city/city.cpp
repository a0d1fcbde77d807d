#include "load/city/city.h"

#include <atomic>
#include <thread>

#include "base/clock.h"
#include "base/file_ops.h"
#include "base/guarded.h"
#include "load/city/passes.h"
#include "load/city/school_maker.h"
#include "server/holdings.h"
#include "store/bulk/new_school.h"

namespace letopis::load {
namespace {

constexpr int most_organizations = 1'000;
constexpr int most_students = 2'000'000;
constexpr int most_years = 40;

/// What is left of a school when it is made: who comes, and what he looks at.
struct SchoolCast {
    Cast cast;  ///< With passes still empty.
    std::vector<Visitor> teachers;
    std::vector<Visitor> deputies;
    std::vector<Visitor> families;
};

SchoolChoices school_choices(const CityChoices& choices, int number) {
    // What does not divide evenly goes to the first schools.
    const int students = choices.students / choices.organizations +
                         (number < choices.students % choices.organizations ? 1 : 0);
    return {.org_id = number + 1,
            .students = students,
            .until = choices.until,
            .years = choices.years,
            .seed = choices.seed,
            .forgotten_each = choices.forgotten_each,
            .decided = choices.decided,
            .attested = choices.attested};
}

void add_families(SchoolCast& school, const PlannedYear& year, OrgId org_id, int most) {
    int left = most;
    for (const PlannedClass& one : year.classes)
        for (const auto& child : one.cohort->children) {
            if (left-- <= 0) return;
            school.cast.families.push_back({{}, child.student.person_id.text()});
            school.families.push_back({org_id, child.guardian.person_id});
        }
}

SchoolCast cast_of(const SchoolPlan& plan, const MadeSchool& made, int most_families) {
    SchoolCast school;
    const OrgId org_id = plan.choices().org_id;
    for (const PlannedClass& one : made.last_year.classes) {
        CastClass& added = school.cast.classes.emplace_back();
        added.study_group_id = one.study_group.study_group_id.text();
        for (const auto& child : one.cohort->children)
            added.student_ids.push_back(child.student.person_id.text());
    }
    for (const Person& teacher : plan.teachers()) {
        CastTeacher added;
        for (const OpenCourse& open : made.courses) {
            if (open.teacher_id != teacher.person_id) continue;
            CastCourse course{.course_id = open.course_id.text(),
                              .class_index = open.class_index,
                              .teacher_index = school.cast.teachers.size()};
            if (!made.confirmed_period.is_nil()) course.period_id = made.confirmed_period.text();
            for (const auto& [lesson_id, lesson_no] : open.lessons)
                course.lessons.push_back({lesson_id.text(), lesson_no});
            added.courses.push_back(school.cast.courses.size());
            school.cast.courses.push_back(std::move(course));
        }
        if (added.courses.empty()) continue;
        school.cast.teachers.push_back(std::move(added));
        school.teachers.push_back({org_id, teacher.person_id});
    }
    school.cast.deputies.push_back({{}, 0, school.cast.classes.size() - 1});
    school.deputies.push_back({org_id, plan.deputy().person_id});
    add_families(school, made.last_year, org_id, most_families);
    return school;
}

Result<std::pair<SchoolCast, std::int64_t>> make_school(const CityChoices& choices, int number) {
    SchoolPlan plan{school_choices(choices, number)};
    const OrgId org_id = plan.choices().org_id;
    SetClock clock{moscow_instant(plan.choices().until.plus_days(-365 * choices.years), {600})};
    SeededRandom random{choices.seed * 104'729 + static_cast<std::uint64_t>(org_id)};
    LETOPIS_TRY(files, Holdings{choices.folder}.school_files(org_id));
    LETOPIS_TRY(school, store::NewSchool::begin(files, clock, random));
    SchoolMaker maker{plan, school->writer(), clock};
    LETOPIS_TRY(made, maker.make());
    LETOPIS_TRY_DONE(school->finish());
    const int families = (choices.families + choices.organizations - 1) / choices.organizations;
    return std::pair{cast_of(plan, made, families), made.entry_count};
}

/// Appends a school to the city's cast, whose numbers go on.
void append(SchoolCast& city, SchoolCast school) {
    const std::size_t classes = city.cast.classes.size();
    const std::size_t teachers = city.cast.teachers.size();
    const std::size_t courses = city.cast.courses.size();
    const auto move_all = [](auto& to, auto& from) {
        to.insert(to.end(), std::make_move_iterator(from.begin()),
                  std::make_move_iterator(from.end()));
    };
    for (CastCourse& course : school.cast.courses) {
        course.class_index += classes;
        course.teacher_index += teachers;
    }
    for (CastTeacher& teacher : school.cast.teachers)
        for (std::size_t& course : teacher.courses) course += courses;
    for (CastDeputy& deputy : school.cast.deputies) {
        deputy.first_class += classes;
        deputy.last_class += classes;
    }
    move_all(city.cast.classes, school.cast.classes);
    move_all(city.cast.courses, school.cast.courses);
    move_all(city.cast.teachers, school.cast.teachers);
    move_all(city.cast.deputies, school.cast.deputies);
    move_all(city.cast.families, school.cast.families);
    move_all(city.teachers, school.teachers);
    move_all(city.deputies, school.deputies);
    move_all(city.families, school.families);
}

Result<Done> hand_out_passes(const CityChoices& choices, SchoolCast& city) {
    const SystemClock clock;
    SystemRandom random;
    std::vector<Visitor> visitors = city.teachers;
    visitors.insert(visitors.end(), city.deputies.begin(), city.deputies.end());
    visitors.insert(visitors.end(), city.families.begin(), city.families.end());
    LETOPIS_TRY(passes, open_passes({.file = Holdings{choices.folder}.identity_path()}, visitors,
                                    clock.now(), random));
    std::size_t at = 0;
    for (CastTeacher& teacher : city.cast.teachers) teacher.pass = std::move(passes[at++]);
    for (CastDeputy& deputy : city.cast.deputies) deputy.pass = std::move(passes[at++]);
    for (CastFamily& family : city.cast.families) family.pass = std::move(passes[at++]);
    return write_file_durably(choices.folder + "/cast.txt", as_bytes(cast_text(city.cast)),
                              FileAccess::owner);
}

Result<Done> check(const CityChoices& choices) {
    LETOPIS_TRY(there, Holdings{choices.folder}.organizations());
    if (!there.empty())
        return Refusal{.code = RefusalCode::invalid_value,
                       .field = "data",
                       .detail = "В папке " + choices.folder +
                                 " уже есть организации. Выберите другую или очистите её."};
    const bool fits = 1 <= choices.organizations && choices.organizations <= most_organizations &&
                      choices.organizations <= choices.students &&
                      choices.students <= most_students && 1 <= choices.years &&
                      choices.years <= most_years && choices.threads >= 1;
    if (fits) return Done{};
    return Refusal{.code = RefusalCode::invalid_value,
                   .field = "organizations",
                   .detail =
                       "Город — от 1 до 1000 организаций, в каждой хоть один учащийся, всего "
                       "не больше 2 000 000; лет — от 1 до 40."};
}

}  // namespace

Date last_told_day(Date today) {
    const Date yesterday = today.plus_days(-1);
    const Date end_of_may{yesterday.year(), 5, 31};
    const bool is_summer = end_of_may < yesterday && yesterday < Date{yesterday.year(), 9, 1};
    return is_summer ? end_of_may : yesterday;
}

Result<MadeCity> make_city(const CityChoices& choices, Progress& progress) {
    LETOPIS_TRY_DONE(check(choices));
    const auto count = static_cast<std::size_t>(choices.organizations);
    struct Made {
        std::vector<std::optional<SchoolCast>> schools;
        std::int64_t entries = 0;
        std::uint64_t done = 0;
        std::optional<Error> wrong;
    };
    Guarded<Made> shared;
    shared.with([&](Made& made) { made.schools.resize(count); });
    std::atomic<int> next = 0;
    const auto work = [&] {
        for (int number = next++; number < choices.organizations; number = next++) {
            auto school = make_school(choices, number);
            const bool goes_on = shared.with([&](Made& made) {
                if (!school) made.wrong = school.error();
                if (made.wrong) return false;
                made.schools[static_cast<std::size_t>(number)] = std::move(school->first);
                made.entries += school->second;
                progress.at(++made.done, static_cast<std::uint64_t>(choices.organizations));
                return true;
            });
            if (!goes_on) return;
        }
    };
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < choices.threads; ++i) threads.emplace_back(work);
    }
    return shared.with([&](Made& made) -> Result<MadeCity> {
        if (made.wrong) return *made.wrong;
        SchoolCast city;
        for (auto& school : made.schools) append(city, *std::move(school));
        LETOPIS_TRY_DONE(hand_out_passes(choices, city));
        return MadeCity{.entries = made.entries, .families = city.cast.families.size()};
    });
}

}  // namespace letopis::load
