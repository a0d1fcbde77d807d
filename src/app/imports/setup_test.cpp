// A new school: its year is opened, and the page says what is missing until teachers may begin.

#include "app/imports/open_setup.h"

#include <gmock/gmock.h>

#include <algorithm>

#include "app/imports/known_school.h"
#include "app/imports/open_year.h"
#include "app/imports/usual_year.h"
#include "base/limits.h"
#include "ports/testing/told_school.h"

namespace letopis::testing {
namespace {

using ::testing::AllOf;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::Field;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

OpenYear usual_opening(int first_year) {
    const YearOutline outline = usual_year(ProgrammeFamily::general, first_year);
    return {.title = outline.title,
            .starts_on = outline.starts_on,
            .ends_on = outline.ends_on,
            .period_kind = outline.period_kind,
            .period_system_title = outline.period_system_title,
            .periods = outline.periods,
            .bells = usual_bells(ProgrammeFamily::general)};
}

class OpeningAYear : public ToldSchool {
protected:
    std::string opened_by(PersonId person, const OpenYear& year) {
        return outcome(open_year(next_command(), person, year, random_));
    }
    /// The field and the words of the refusal.
    std::string why(const OpenYear& year) {
        const auto receipt =
            school_.append(open_year(next_command(), sample_.deputy, year, random_));
        if (receipt) return "";
        const Refusal& refusal = receipt.error().refusal();
        return refusal.field + ": " + refusal.message();
    }

    SeededRandom random_{3};
};

TEST_F(OpeningAYear, TheUsualYearIsOpenedWithItsPeriods) {
    EXPECT_EQ(opened_by(sample_.petrova, usual_opening(2027)), "not_your_role");
    EXPECT_EQ(opened_by(sample_.deputy, usual_opening(2027)), "recorded");
    const auto years = school_.read([](Reader& reader) { return reader.school_years(); });
    EXPECT_EQ(years->back().title, "2027/2028");
    const auto systems = school_.read(
        [&](Reader& reader) { return reader.period_systems(years->back().school_year_id); });
    ASSERT_EQ(systems->size(), 1u);
    EXPECT_EQ(systems->front().periods.size(), 4u);
    EXPECT_EQ(systems->front().periods.back().number, 4);
}

OpenYear with_half_years(int first_year) {
    OpenYear year = usual_opening(first_year);
    const YearOutline halves =
        usual_year(ProgrammeFamily::general, first_year, PeriodKind::half_year);
    year.more_periods = {{halves.period_kind, halves.period_system_title, halves.periods}};
    year.more_bells = {{"II смена", {{1, {840}, {885}}, {2, {895}, {940}}}}};
    return year;
}

TEST_F(OpeningAYear, QuartersAndHalfYearsAndASecondShiftAtOnce) {
    EXPECT_EQ(opened_by(sample_.deputy, with_half_years(2027)), "recorded");
    const auto years = school_.read([](Reader& reader) { return reader.school_years(); });
    const auto systems = school_.read(
        [&](Reader& reader) { return reader.period_systems(years->back().school_year_id); });
    ASSERT_EQ(systems->size(), 2u);
    EXPECT_EQ(school_.read([](Reader& reader) { return reader.named_bells(); })->size(), 1u);
    const auto outline = school_.read(
        [](Reader& reader) { return outline_for(reader, ProgrammeFamily::general, 2027); });
    EXPECT_EQ(outline->period_kind, PeriodKind::quarter) << "the holidays are those of quarters";
}

TEST_F(OpeningAYear, BellsThatClassesHearStayAsTheyAre) {
    ASSERT_EQ(opened_by(sample_.deputy, with_half_years(2027)), "recorded");
    OpenYear year = with_half_years(2028);
    year.more_bells[0].slots[1].ends_at = {945};
    EXPECT_THAT(why(year), AllOf(HasSubstr("more_bells: "), HasSubstr("на странице звонков")));
    year = with_half_years(2028);
    year.more_bells[0].title = "  II  смена ";
    year.more_bells.push_back({" Корпус  2 ", {{1, {510}, {555}}}});
    EXPECT_EQ(opened_by(sample_.deputy, year), "recorded") << "the same bells are no change";
    const auto known = *school_.read([](Reader& reader) { return reader.named_bells(); });
    ASSERT_EQ(known.size(), 2u);
    for (const NamedBells& one : known)
        EXPECT_EQ(one.slots.size(), one.title == "II смена" ? 2u : 1u) << one.title;
    const auto entries =
        *school_.read([](Reader& reader) { return reader.entries(0, limits::entries_per_step); });
    EXPECT_EQ(
        std::count_if(entries.begin(), entries.end(),
                      [](const StoredEntry& row) { return row.kind == "named_bells_defined"; }),
        2)
        << "each was said once";
}

TEST_F(OpeningAYear, MorePeriodsAndBellsAreCheckedToo) {
    OpenYear year = with_half_years(2027);
    year.more_periods.push_back(year.more_periods.front());
    EXPECT_THAT(why(year), HasSubstr("more_periods: "));
    year = with_half_years(2027);
    year.more_periods[0].periods[0].ends_on = Date{2028, 2, 1};
    EXPECT_THAT(why(year), HasSubstr("начинается раньше, чем кончается"));
    year = with_half_years(2027);
    year.more_bells[0].slots[1].starts_at = {850};
    EXPECT_THAT(why(year), HasSubstr("2-й урок начинается раньше"));
    year = with_half_years(2027);
    year.more_bells.push_back(year.more_bells.front());
    EXPECT_THAT(why(year), HasSubstr("more_bells: "));
}

TEST_F(OpeningAYear, NewClassesGetThePeriodsOfTheirGrade) {
    const PeriodSystem quarters{.kind = PeriodKind::quarter, .title = "Четверти"};
    const PeriodSystem halves{.kind = PeriodKind::half_year, .title = "Полугодия"};
    const PeriodSystem semesters{.kind = PeriodKind::semester, .title = "Семестры"};
    KnownSchool known;
    known.period_systems = {quarters, halves, semesters};
    using enum ProgrammeFamily;
    EXPECT_EQ(known.system_for(general, 9, quarters).kind, PeriodKind::quarter);
    EXPECT_EQ(known.system_for(general, 10, quarters).kind, PeriodKind::half_year);
    EXPECT_EQ(known.system_for(vocational, 2, quarters).kind, PeriodKind::semester);
    EXPECT_EQ(known.system_for(additional, 0, quarters).kind, PeriodKind::half_year);
    known.period_systems = {quarters};
    EXPECT_EQ(known.system_for(general, 11, quarters).kind, PeriodKind::quarter);
}

TEST_F(OpeningAYear, EachWrongInputIsASentenceAtItsField) {
    OpenYear year = usual_opening(2026);
    EXPECT_THAT(why(year), HasSubstr("title: Недопустимое значение. Учебный год 2026/2027 уже"));
    year = usual_opening(2027);
    year.title = "двадцать седьмой";
    EXPECT_THAT(why(year), HasSubstr("title: Недопустимое значение. Учебный год пишется так"));
    year = usual_opening(2027);
    std::swap(year.starts_on, year.ends_on);
    EXPECT_THAT(why(year), HasSubstr("ends_on: Дата начала позже"));
    year = usual_opening(2027);
    year.ends_on = Date{2199, 5, 26};
    EXPECT_THAT(why(year), HasSubstr("ends_on: Недопустимое значение. Учебный год не длиннее"));
    year = usual_opening(2027);
    year.period_system_title = " ";
    EXPECT_THAT(why(year), HasSubstr("period_system_title: Недопустимое значение. Дайте"));
    year = usual_opening(2027);
    year.periods.clear();
    EXPECT_THAT(why(year), HasSubstr("periods: Недопустимое значение. Добавьте хотя бы"));
    year = usual_opening(2027);
    year.periods[1].starts_on = year.periods[0].ends_on;
    EXPECT_THAT(why(year), HasSubstr("II четверть начинается раньше, чем кончается I четверть"));
    year = usual_opening(2027);
    year.periods[3].ends_on = Date{2028, 7, 1};
    EXPECT_THAT(why(year), HasSubstr("IV четверть: даты лежат вне учебного года"));
    year = usual_opening(2027);
    year.periods[0].title.clear();
    EXPECT_THAT(why(year), HasSubstr("Дайте периоду короткое название"));
    year = usual_opening(2027);
    year.bells.clear();
    EXPECT_THAT(why(year), HasSubstr("bells: Недопустимое значение. Добавьте хотя бы один звонок"));
    year = usual_opening(2027);
    year.bells[2].starts_at = year.bells[1].starts_at;
    EXPECT_THAT(why(year), HasSubstr("3-й урок начинается раньше, чем кончается предыдущий"));
    EXPECT_EQ(school_.read([](Reader& reader) { return reader.school_years(); })->size(), 1u);
}

TEST(UsualYear, EveryKindOfPeriodsFillsTheYearInOrder) {
    for (const PeriodKind kind : {PeriodKind::quarter, PeriodKind::trimester, PeriodKind::half_year,
                                  PeriodKind::semester}) {
        const YearOutline year = usual_year(ProgrammeFamily::general, 2026, kind);
        EXPECT_EQ(year.period_kind, kind);
        EXPECT_EQ(year.periods.front().starts_on, year.starts_on);
        EXPECT_EQ(year.periods.back().ends_on, year.ends_on);
        for (std::size_t i = 1; i < year.periods.size(); ++i)
            EXPECT_LT(year.periods[i - 1].ends_on, year.periods[i].starts_on);
    }
    EXPECT_EQ(usual_bells(ProgrammeFamily::general).front().starts_at.text(), "08:30");
}

class Readiness : public ToldSchool {
protected:
    Result<SetupView> setup(PersonId person) {
        return as(person, [](Reader& reader, const Standing& standing, Instant now) {
            return open_setup(reader, standing, now);
        });
    }
};

TEST_F(Readiness, WhatIsMissingIsNamed) {
    EXPECT_TRUE(setup(sample_.petrova).error().is(RefusalCode::not_your_role));
    const auto view = setup(sample_.deputy);
    ASSERT_TRUE(view);
    EXPECT_EQ(view->year_title, "2026/2027");
    EXPECT_GT(view->student_count, 0);
    EXPECT_GT(view->course_count, 0);
    EXPECT_THAT(view->checks, Contains(Field(&SetupCheck::gap, SetupGap::no_timetable)));
    EXPECT_FALSE(view->teachers_may_begin);
    state({TimetableSlotPlaced{.slot = {.course_id = sample_.russian_5a}}});
    EXPECT_TRUE(setup(sample_.deputy)->teachers_may_begin);
}

// JRN-18. One rule with the page of subgroups: two of three are in no group of English.
TEST_F(Readiness, WhoIsInNoSubgroupIsCounted) {
    const auto uncovered = [&]() -> std::vector<std::string> {
        const auto view = setup(sample_.deputy);
        for (const SetupCheck& check : view->checks)
            if (check.gap == SetupGap::subgroups_uncovered) return check.items;
        return {};
    };
    EXPECT_THAT(uncovered(), ElementsAre("5 «А», Английский язык: 2"));
    for (const StudentId student : {sample_.ezhov, sample_.zhukova})
        state({StudentEnrolled{.student_id = student,
                               .study_group_id = sample_.english_5a_1,
                               .enrolled_on = Date{2026, 9, 1}}});
    EXPECT_THAT(uncovered(), IsEmpty());
}

TEST(EmptySchool, BeginsWithItsYear) {
    MemorySchool school{moscow_instant(Date{2026, 8, 20}, {600})};
    const auto view = school.read([&](Reader& reader) {
        return open_setup(reader, {.appointed = {AppointedRole::director}}, school.clock().now());
    });
    ASSERT_TRUE(view);
    ASSERT_EQ(view->checks.size(), 1u);
    EXPECT_EQ(view->checks[0].gap, SetupGap::no_year);
    EXPECT_FALSE(view->teachers_may_begin);
}

}  // namespace
}  // namespace letopis::testing
