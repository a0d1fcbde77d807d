#include "exchange/fet/fet_plan.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "exchange/fet/fet_bells.h"
#include "exchange/fet/fet_sample.h"
#include "exchange/problem.h"

namespace letopis {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

Result<SchoolPlan> plan_of(const std::string& text, const PlanChoices& choices = {}) {
    NoProgress silent;
    return read_school_plan(as_bytes(text), choices, silent);
}

FetFile with_days(const std::vector<std::string>& names, FetMode mode = FetMode::official) {
    FetFile file{.mode = mode};
    for (const std::string& name : names) file.days.push_back({.name = name, .line = 7});
    for (const char* hour : {"1", "2", "3", "4"}) file.hours.push_back({.name = hour});
    return file;
}

std::vector<int> weekdays(const FetCycle& cycle) {
    std::vector<int> days;
    for (const CycleDay& day : cycle.days) days.push_back(day.weekday);
    return days;
}

FetBells bells(const std::vector<std::string>& hours) {
    FetFile file;
    for (const std::string& hour : hours) file.hours.push_back({.name = hour});
    return *fet_bells(file, static_cast<int>(hours.size()));
}

std::string span(const BellSlot& slot) { return slot.starts_at.text() + "-" + slot.ends_at.text(); }

TEST(FetPlan, TheSampleBecomesASchool) {
    const auto plan = plan_of(sample_fet());
    ASSERT_TRUE(plan) << plan.error().message();
    EXPECT_EQ(plan->family, ProgrammeFamily::general);
    EXPECT_EQ(plan->cycle, TimetableCycle::one_week);
    ASSERT_EQ(plan->groups.size(), 3u);
    EXPECT_EQ(plan->groups[0].title, "5А");
    EXPECT_EQ(plan->groups[0].grade, 5);
    EXPECT_EQ(plan->groups[0].letter, "А");
    EXPECT_EQ(plan->groups[0].number_of_students, 25);
    EXPECT_EQ(plan->groups[2].title, "5А-1");
    EXPECT_EQ(plan->groups[2].kind, StudyGroupKind::subgroup);
    EXPECT_THAT(plan->groups[2].parent_titles, ElementsAre("5А"));
    ASSERT_EQ(plan->courses.size(), 3u);
    EXPECT_EQ(plan->courses[0].subject_title, "Алгебра");
    EXPECT_EQ(plan->courses[0].weekly_hours_hundredths, 200);
    EXPECT_THAT(plan->courses[0].teacher_titles, ElementsAre("Иванова М.П."));
    EXPECT_EQ(plan->employees[0].name, (PersonName{"Иванова", "М.", "П."}));
}

// Evidence: JRN-04.
TEST(FetPlan, ADoubleLessonIsTwoPlacesOneAfterTheOther) {
    const auto plan = plan_of(sample_fet());
    ASSERT_EQ(plan->slots.size(), 4u);
    EXPECT_EQ(plan->slots[0].slot_no, 1);
    EXPECT_EQ(plan->slots[1].slot_no, 2);
    EXPECT_EQ(plan->slots[1].course_index, plan->slots[0].course_index);
    EXPECT_EQ(plan->slots[1].room_title, "101");
    EXPECT_EQ(plan->slots[2].slot_no, 3);
    EXPECT_EQ(plan->slots[3].weekday, 2);
}

TEST(FetPlan, TheLoadAloneHasNoTimetable) {
    const auto plan = plan_of(sample_fet(), {.scope = TimetableScope::load_only});
    EXPECT_EQ(plan->courses.size(), 3u);
    EXPECT_TRUE(plan->slots.empty());
}

TEST(FetPlan, ClassesTaughtTogetherAreAGroupOfBoth) {
    const auto plan =
        plan_of(with(sample_fet(), "<Students>5Б<", "<Students>5А-2</Students><Students>5Б<"));
    ASSERT_TRUE(plan) << plan.error().message();
    const PlannedGroup& joint = plan->groups.back();
    EXPECT_EQ(joint.title, "5А-2 + 5Б");
    EXPECT_THAT(joint.parent_titles, ElementsAre("5А", "5Б"));
    EXPECT_EQ(joint.number_of_students, 37);
}

TEST(FetPlan, AParallelIsDividedIntoItsClasses) {
    std::string text = with(sample_fet(), "<Year><Name>5А<", "<Year><Name>5<");
    text = with(text, "<Students>5А<", "<Students>5<");
    for (int i = 0; i < 2; ++i) text = with(text, "5А-1<", "5 А<");
    text = with(text, "5А-2<", "5 Б<");
    text = with(with(text, "<Name>5Б<", "<Name>6Б<"), "<Students>5Б<", "<Students>6Б<");
    const auto plan = plan_of(text);
    ASSERT_TRUE(plan) << plan.error().refusal().items.front().place;
    std::vector<std::string> classes;
    for (const PlannedGroup& group : plan->groups)
        if (group.kind == StudyGroupKind::school_class) classes.push_back(group.title);
    EXPECT_THAT(classes, ElementsAre("5 А", "5 Б", "6Б"));
    EXPECT_EQ(plan->groups.back().title, "5");
    EXPECT_THAT(plan->groups.back().parent_titles, ElementsAre("5 А", "5 Б"));
}

TEST(FetPlan, AVacancyIsNobody) {
    std::string text = sample_fet();
    for (int i = 0; i < 2; ++i) text = with(text, ">Ёжикова<", ">Вакансия 1<");
    const auto plan = plan_of(text);
    ASSERT_TRUE(plan) << plan.error().message();
    EXPECT_EQ(plan->employees.size(), 1u);
    EXPECT_TRUE(plan->courses[1].teacher_titles.empty());
}

// Evidence: JRN-24.
TEST(FetPlan, ActivitiesAndAfterSchoolGroupsAreNoLessonsOfTheCurriculum) {
    const auto kind_of = [](const std::string& title) {
        std::string text = sample_fet();
        while (text.find(">Алгебра<") != std::string::npos)
            text = with(text, ">Алгебра<", ">" + title + "<");
        const auto plan = plan_of(text);
        EXPECT_TRUE(plan);
        for (const PlannedCourse& course : plan->courses)
            if (course.subject_title == title) EXPECT_EQ(course.scale, Scale::no_marks);
        for (const PlannedSubject& subject : plan->subjects)
            if (subject.title == title) return subject.kind;
        return SubjectKind::subject;
    };
    EXPECT_EQ(kind_of("Внеурочная деятельность: шахматы"), SubjectKind::extracurricular);
    EXPECT_EQ(kind_of("Шахматы (внеурочное)"), SubjectKind::extracurricular);
    EXPECT_EQ(kind_of("ГПД"), SubjectKind::after_school);
    EXPECT_EQ(kind_of("Группа продлённого дня"), SubjectKind::after_school);
    const auto usual = plan_of(sample_fet());
    EXPECT_EQ(usual->subjects[0].kind, SubjectKind::subject);
    EXPECT_FALSE(usual->courses[0].scale);
}

TEST(FetPlan, TheFamilyMayBeChosen) {
    const auto plan = plan_of(sample_fet(), {.family = ProgrammeFamily::additional});
    EXPECT_EQ(plan->groups[0].kind, StudyGroupKind::association_group);
    EXPECT_EQ(plan->subjects[0].kind, SubjectKind::association);
}

TEST(FetDays, NamesAreTakenAtTheirWord) {
    EXPECT_THAT(weekdays(*fet_cycle(with_days({"Пн", "Ср", "Пт"}))), ElementsAre(1, 3, 5));
    EXPECT_THAT(weekdays(*fet_cycle(with_days({"Sunday", "Monday"}))), ElementsAre(7, 1));
    EXPECT_THAT(weekdays(*fet_cycle(with_days({"Понеделник", "Вторник", "Сряда", "Четвъртък"}))),
                ElementsAre(1, 2, 3, 4));
    EXPECT_TRUE(fet_cycle(with_days({"Понедельник", "Суббота"}))->notes.empty());
}

TEST(FetDays, UnknownNamesGoByPlaceWithANote) {
    const auto cycle = fet_cycle(with_days({"Day 1", "Day 2", "Day 3"}));
    EXPECT_THAT(weekdays(*cycle), ElementsAre(1, 2, 3));
    EXPECT_THAT(cycle->notes.front(), HasSubstr("по порядку"));
    EXPECT_TRUE(fet_cycle(with_days({"Monday", "Tueday", "Wednesday"})));
    EXPECT_FALSE(fet_cycle(with_days({"Monday", "Tueday", "Friday"})));
}

TEST(FetDays, TwelveDaysAreTwoWeeks) {
    const auto cycle = fet_cycle(with_days({"А-Понедельник", "А-Вторник", "А-Среда", "А-Четверг",
                                            "А-Пятница", "А-Суббота", "В-Понедельник", "В-Вторник",
                                            "В-Среда", "В-Четверг", "В-Пятница", "В-Суббота"}));
    ASSERT_TRUE(cycle);
    EXPECT_EQ(cycle->cycle, TimetableCycle::two_weeks);
    EXPECT_EQ(cycle->days[5].parity, WeekParity::week_a);
    EXPECT_EQ(cycle->days[6].parity, WeekParity::week_b);
    EXPECT_EQ(cycle->days[6].weekday, 1);
    EXPECT_EQ(cycle->days[11].weekday, 6);
}

TEST(FetDays, MorningsAndAfternoonsAreHalvesOfOneDay) {
    const auto cycle = fet_cycle(
        with_days({"monday1", "monday2", "tuesday1", "tuesday2"}, FetMode::mornings_afternoons));
    ASSERT_TRUE(cycle);
    EXPECT_THAT(weekdays(*cycle), ElementsAre(1, 1, 2, 2));
    EXPECT_EQ(cycle->days[1].slot_offset, 4);
    EXPECT_EQ(cycle->slots_per_day, 8);
}

TEST(FetDays, WhatIsNoWeekIsRefusedForThat) {
    const auto why = [](const FetFile& file) {
        return fet_cycle(file).error().refusal().items.front().place;
    };
    EXPECT_THAT(why(with_days({"A1", "B1", "C1", "D1", "A2", "B2", "C2", "D2"})),
                HasSubstr("дни файла не складываются в одну или две учебные недели: дней: 8"));
    EXPECT_THAT(why(with_days({"16/02/2014", "17/02/2014"})),
                HasSubstr(rule_title(ImportRule::dates_instead_of_days)));
    EXPECT_THAT(why(with_days({"T1 Mo", "T1 Tu"}, FetMode::terms)), HasSubstr("Terms"));
    EXPECT_THAT(why(with_days({"Teacher 1"}, FetMode::block_planning)),
                HasSubstr("Block planning"));
}

TEST(FetBellTimes, PairsAreNinetyMinutes) {
    const FetBells college = bells({"08:30", "10:10", "12:20", "14:00", "15:40", "17:20"});
    EXPECT_EQ(college.lesson_minutes, 90);
    EXPECT_EQ(span(college.slots[0]), "08:30-10:00");
    EXPECT_EQ(span(college.slots[5]), "17:20-18:50");
    EXPECT_THAT(college.notes.front(), HasSubstr("принято 90 минут"));
}

TEST(FetBellTimes, NamedEndsAreKept) {
    const FetBells named = bells({"1. 08:30–09:15", "2. 09.25 - 10.10"});
    EXPECT_EQ(span(named.slots[0]), "08:30-09:15");
    EXPECT_EQ(span(named.slots[1]), "09:25-10:10");
    EXPECT_TRUE(named.notes.empty());
}

TEST(FetBellTimes, TheTwelveHourClockGoesForward) {
    const FetBells clock = bells({"11:10", "12:10", "01:00"});
    EXPECT_EQ(clock.slots[2].starts_at.text(), "13:00");
}

TEST(FetBellTimes, NamelessHoursGetUsualLessonsWithANote) {
    const FetBells usual = bells({"1", "2"});
    EXPECT_EQ(span(usual.slots[1]), "09:25-10:10");
    EXPECT_THAT(usual.notes.front(), HasSubstr("Поправьте расписание звонков"));
    FetFile file;
    EXPECT_FALSE(fet_bells(file, 30));
    EXPECT_TRUE(fet_bells(file, 21));
}

TEST(FetPlan, AnUnusedBreakIsNoLesson) {
    std::string text =
        with(sample_fet(), "<Hour><Name>10:30</Name></Hour>",
             "<Hour><Name>перемена 10:10</Name></Hour><Hour><Name>10:30</Name></Hour>");
    text = with(text, "<Number_of_Hours>3", "<Number_of_Hours>4");
    const auto plan = plan_of(text);
    ASSERT_TRUE(plan) << plan.error().message();
    EXPECT_EQ(plan->bells.size(), 3u);
    EXPECT_EQ(plan->slots[2].slot_no, 3);
}

}  // namespace
}  // namespace letopis
