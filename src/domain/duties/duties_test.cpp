// Duties (OPS-04): the list of each role, on which days each is due, and how one is ticked.
#include "domain/duties/duties.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

#include "base/limits.h"
#include "domain/duties/duty_days.h"
#include "domain/lessons/lesson_dates.h"
#include "domain/testing/sample_school.h"
#include "domain/testing/source_files.h"

namespace letopis {
namespace {

using namespace testing;

const SchoolYear year{.school_year_id = id_of<SchoolYearId>(1),
                      .title = "2026/2027",
                      .starts_on = Date{2026, 9, 1},
                      .ends_on = Date{2027, 5, 31}};
/// The first ends on a Friday; the second begins after a week of holidays.
const std::vector<Period> quarters{
    {.number = 1, .starts_on = Date{2026, 9, 1}, .ends_on = Date{2026, 10, 23}},
    {.number = 2, .starts_on = Date{2026, 11, 2}, .ends_on = Date{2026, 12, 29}},
    {.number = 3, .starts_on = Date{2027, 1, 11}, .ends_on = Date{2027, 3, 26}},
    {.number = 4, .starts_on = Date{2027, 4, 5}, .ends_on = Date{2027, 5, 31}}};

/// Of six days a week, without days off.
const DutyCalendar six_days{.school_year = year, .periods = quarters};

std::vector<DatedDuty> between(Role role, Date from, Date to) {
    return duties_between(std::vector{role}, six_days, from, to);
}
/// Days, in order, on which the duty is due; asked week by week, so that no limit is met.
std::vector<std::string> days_of(std::string_view code, Date from, Date to) {
    std::vector<std::string> days;
    for (Date first = from; first <= to; first = first.plus_days(7))
        for (const DatedDuty& one :
             between(find_duty(code)->role, first, std::min(to, first.plus_days(6))))
            if (one.duty->code == code) days.push_back(one.due_on.iso());
    return days;
}
using Days = std::vector<std::string>;

// Evidence: OPS-04.
TEST(Duties, EachRoleOfTheSchoolHasItsListAndFamiliesHaveNone) {
    std::map<Role, int> counts;
    for (const Duty& duty : all_duties()) ++counts[duty.role];
    for (const Role role :
         {Role::director, Role::deputy, Role::archivist, Role::journal_admin, Role::clerk,
          Role::subject_teacher, Role::class_teacher, Role::scheduler, Role::section_head,
          Role::department_head, Role::training_master, Role::medic, Role::counsellor}) {
        EXPECT_GE(counts[role], 4) << role_title(role);
        EXPECT_LE(counts[role], 10) << role_title(role);
    }
    EXPECT_EQ(counts[Role::student] + counts[Role::guardian] + counts[Role::inspector], 0);
}

TEST(Duties, TheListIsByRoleThenByCadenceAndCodesAreUnique) {
    const auto duties = all_duties();
    EXPECT_TRUE(std::is_sorted(duties.begin(), duties.end(), [](const Duty& a, const Duty& b) {
        return std::pair{a.role, a.cadence} < std::pair{b.role, b.cadence};
    }));
    std::set<std::string_view> codes;
    for (const Duty& duty : duties) EXPECT_TRUE(codes.insert(duty.code).second) << duty.code;
    EXPECT_EQ(find_duty("teacher.lessons")->role, Role::subject_teacher);
    EXPECT_EQ(find_duty("teacher.rest"), nullptr);
}

TEST(Duties, EachComesFromAClauseThatIsKnown) {
    const std::string clauses = read_source("docs/evidence/clauses.md");
    for (const Duty& duty : all_duties())
        EXPECT_NE(clauses.find("| `" + std::string{duty.clause} + "` |"), std::string::npos)
            << duty.code << ": " << duty.clause;
}

/// The parts of a path: "/s/reports/hours" is the office, "reports", "hours".
std::vector<std::string> parts_of(std::string_view path) {
    std::vector<std::string> parts;
    for (std::size_t at = 1; at < path.size();) {
        const std::size_t end = std::min(path.find('/', at), path.size());
        parts.emplace_back(path.substr(at, end - at));
        at = end + 1;
    }
    return parts;
}

TEST(Duties, EachIsDoneOnAScreenThatThereIs) {
    const std::string office = read_source("web/src/office_main.tsx");
    const std::string teacher =
        read_source("web/src/teacher_main.tsx") + read_source("web/src/teacher_rooms.tsx");
    for (const Duty& duty : all_duties()) {
        if (duty.path == "/a" || duty.path == "/s" || duty.path == "/t" || duty.path == "/verify")
            continue;
        const auto parts = parts_of(duty.path);
        ASSERT_GE(parts.size(), 2U) << duty.path;
        ASSERT_TRUE(parts[0] == "s" || parts[0] == "t") << duty.path;
        const std::string& rooms = parts[0] == "s" ? office : teacher;
        EXPECT_NE(rooms.find("place === \"" + parts[1] + "\""), std::string::npos) << duty.path;
    }
}

TEST(Duties, DailyOnesAreDueOnSchoolDaysAndNotOnSundays) {
    EXPECT_EQ(days_of("teacher.lessons", Date{2026, 9, 4}, Date{2026, 9, 8}),
              (Days{"2026-09-04", "2026-09-05", "2026-09-07", "2026-09-08"}));
}

TEST(Duties, InTheHolidaysNothingIsDue) {
    EXPECT_TRUE(between(Role::subject_teacher, Date{2026, 10, 24}, Date{2026, 11, 1}).empty());
    EXPECT_TRUE(between(Role::deputy, Date{2027, 6, 1}, Date{2027, 8, 31}).empty());
    EXPECT_TRUE(between(Role::deputy, Date{2026, 8, 1}, Date{2026, 8, 31}).empty());
}

TEST(Duties, WeeklyOnesAreDueOnTheLastSchoolDayOfAWeek) {
    EXPECT_EQ(days_of("teacher.gaps", Date{2026, 9, 1}, Date{2026, 9, 13}),
              (Days{"2026-09-05", "2026-09-12"}));
}

TEST(Duties, AShortWeekEndsEarlier) {
    // The quarter ends on Friday the 23rd, the half-year on Tuesday the 29th of December.
    EXPECT_EQ(days_of("teacher.gaps", Date{2026, 10, 19}, Date{2026, 10, 25}), Days{"2026-10-23"});
    EXPECT_EQ(days_of("teacher.gaps", Date{2026, 12, 28}, Date{2027, 1, 3}), Days{"2026-12-29"});
}

TEST(Duties, AMovedDayInsideAPeriodIsADayLikeOthers) {
    // Wednesday 4 November is a public holiday, Saturday the 7th is taught instead.
    EXPECT_EQ(days_of("teacher.gaps", Date{2026, 11, 2}, Date{2026, 11, 8}), Days{"2026-11-07"});
}

TEST(Duties, MonthlyOnesAreDueOnTheLastSchoolDayOfAMonth) {
    EXPECT_EQ(days_of("deputy.hours", Date{2026, 9, 1}, Date{2027, 5, 31}),
              (Days{"2026-09-30", "2026-10-23", "2026-11-30", "2026-12-29", "2027-01-30",
                    "2027-02-27", "2027-03-26", "2027-04-30", "2027-05-31"}));
}

TEST(Duties, ThoseOfAPeriodAndOfTheYearAreDueOnTheirLastDays) {
    EXPECT_EQ(days_of("teacher.results", year.starts_on, year.ends_on),
              (Days{"2026-10-23", "2026-12-29", "2027-03-26", "2027-05-31"}));
    EXPECT_EQ(days_of("teacher.year", year.starts_on, year.ends_on), Days{"2027-05-31"});
}

TEST(Duties, SeveralRolesAreInOneListByDayThenAsInTheList) {
    const auto dated = duties_between(std::vector{Role::class_teacher, Role::subject_teacher},
                                      six_days, Date{2026, 9, 3}, Date{2026, 9, 4});
    Days told;
    for (const DatedDuty& one : dated)
        told.push_back(one.due_on.iso().substr(8) + " " + std::string{one.duty->code});
    EXPECT_EQ(told, (Days{"03 teacher.attendance", "03 teacher.lessons", "03 leader.absences",
                          "04 teacher.attendance", "04 teacher.lessons", "04 leader.absences"}));
}

TEST(Duties, AYearWithoutPeriodsHasNoneAndAPageHasALimit) {
    EXPECT_TRUE(duties_between(std::vector{Role::deputy}, DutyCalendar{.school_year = year},
                               year.starts_on, year.ends_on)
                    .empty());
    EXPECT_EQ(between(Role::deputy, year.starts_on, year.ends_on).size(), limits::duties_on_page);
}

/// A school of five days a week, on whose public holidays nobody teaches.
DutyCalendar five_days() {
    return {.school_year = year,
            .periods = quarters,
            .week_days = 5,
            .days_off = public_holidays(2026)};
}
Days days_in(const DutyCalendar& calendar, std::string_view code, Date from, Date to) {
    Days days;
    for (Date first = from; first <= to; first = first.plus_days(7))
        for (const DatedDuty& one : duties_between(std::vector{find_duty(code)->role}, calendar,
                                                   first, std::min(to, first.plus_days(6))))
            if (one.duty->code == code) days.push_back(one.due_on.iso());
    return days;
}

TEST(DutyDays, ASchoolOfFiveDaysHasNothingDueOnSaturdays) {
    EXPECT_EQ(days_in(five_days(), "teacher.lessons", Date{2026, 9, 3}, Date{2026, 9, 7}),
              (Days{"2026-09-03", "2026-09-04", "2026-09-07"}));
    EXPECT_EQ(days_in(five_days(), "teacher.gaps", Date{2026, 9, 1}, Date{2026, 9, 13}),
              (Days{"2026-09-04", "2026-09-11"}));
    EXPECT_EQ(days_in(five_days(), "deputy.hours", Date{2027, 1, 11}, Date{2027, 2, 28}),
              (Days{"2027-01-29", "2027-02-26"}));
}

TEST(DutyDays, APublicHolidayIsNoSchoolDay) {
    EXPECT_EQ(days_in(five_days(), "teacher.lessons", Date{2026, 11, 3}, Date{2026, 11, 5}),
              (Days{"2026-11-03", "2026-11-05"}));
    DutyCalendar friday_off = five_days();
    friday_off.days_off.push_back(Date{2026, 11, 13});
    EXPECT_EQ(days_in(friday_off, "teacher.gaps", Date{2026, 11, 9}, Date{2026, 11, 15}),
              Days{"2026-11-12"});
}

TEST(DutyDays, APeriodIsThatOfHisOwnCourses) {
    DutyCalendar by_half_years = five_days();
    by_half_years.own_ends[Role::subject_teacher] = {Date{2026, 12, 29}, Date{2027, 5, 25}};
    EXPECT_EQ(days_in(by_half_years, "teacher.results", year.starts_on, year.ends_on),
              (Days{"2026-12-29", "2027-05-25"}));
    EXPECT_EQ(days_in(by_half_years, "teacher.year", year.starts_on, year.ends_on),
              Days{"2027-05-25"});
    EXPECT_EQ(days_in(by_half_years, "director.results", year.starts_on, year.ends_on).size(), 4U);
}

TEST(DutyDays, ResultsOfExamsHaveADayOfTheirOwnAfterTheLessons) {
    EXPECT_EQ(days_in(five_days(), "clerk.exams", year.starts_on, Date{2027, 12, 31}),
              Days{"2027-06-30"});
    EXPECT_EQ(days_in(five_days(), "clerk.new_lists", year.starts_on, Date{2027, 12, 31}),
              Days{"2027-05-31"});
}

TEST(DutyDays, LongOnesAreToldByTheirLastDay) {
    Days told;
    for (const DatedDuty& one : long_duties_before(std::vector{Role::subject_teacher, Role::clerk},
                                                   five_days(), Date{2027, 8, 1}))
        told.push_back(one.due_on.iso() + " " + std::string{one.duty->code});
    EXPECT_EQ(told, (Days{"2027-05-31 clerk.new_lists", "2027-05-31 teacher.results",
                          "2027-05-31 teacher.works", "2027-05-31 teacher.year",
                          "2027-06-30 clerk.exams"}));
    EXPECT_TRUE(
        long_duties_before(std::vector{Role::subject_teacher}, five_days(), Date{2026, 10, 23})
            .empty())
        << "due that day, not before";
}

DutyTicked tick(bool is_done = true) {
    return {.person_id = id_of<PersonId>(7),
            .code = "teacher.lessons",
            .due_on = Date{2026, 9, 4},
            .is_done = is_done};
}
DutyTick ticked(bool is_done) {
    return {.person_id = id_of<PersonId>(7),
            .code = "teacher.lessons",
            .due_on = Date{2026, 9, 4},
            .is_done = is_done,
            .entry_index = 9};
}
/// "ticked", "nothing" or the refusal.
std::string decided(const std::optional<DutyTick>& standing, const DutyTicked& command) {
    const auto mine = between(Role::subject_teacher, Date{2026, 9, 4}, Date{2026, 9, 4});
    const auto fact = decide_tick_duty(standing, mine, command);
    if (!fact) return std::string{refusal_name(fact.error().refusal().code)};
    return *fact ? "ticked" : "nothing";
}

TEST(DutyTicks, OneIsTickedAndTakenBack) {
    EXPECT_EQ(decided({}, tick()), "ticked");
    EXPECT_EQ(decided(ticked(true), tick(false)), "ticked");
    EXPECT_EQ(decided(ticked(false), tick()), "ticked");
}

TEST(DutyTicks, WhatReadsSoAlreadyIsNothing) {
    EXPECT_EQ(decided(ticked(true), tick()), "nothing");
    EXPECT_EQ(decided(ticked(false), tick(false)), "nothing");
    EXPECT_EQ(decided({}, tick(false)), "nothing");
}

TEST(DutyTicks, WhatIsNoneOfHisThatDayIsNotFound) {
    DutyTicked other = tick();
    other.code = "deputy.hours";
    EXPECT_EQ(decided({}, other), "not_found");
    other.code = "teacher.gaps";
    EXPECT_EQ(decided({}, other), "not_found") << "due on Saturday, not on Friday";
    other = tick();
    other.due_on = Date{2026, 9, 6};
    EXPECT_EQ(decided({}, other), "not_found");
}

}  // namespace
}  // namespace letopis
