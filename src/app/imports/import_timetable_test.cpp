#include "app/imports/import_timetable.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "app/imports/known_school_fold.h"
#include "domain/classes/group_titles.h"
#include "exchange/fet/fet_sample.h"
#include "exchange/problem.h"

namespace letopis {
namespace {

using testing::HasSubstr;

const Instant now = moscow_instant(Date{2026, 8, 20}, {600});

SchoolPlan plan_of(const std::string& text) {
    NoProgress silent;
    auto plan = read_school_plan(as_bytes(text), {}, silent);
    EXPECT_TRUE(plan) << plan.error().message();
    return *plan;
}

TimetableImport import_of(const std::string& text) {
    return {.plan = plan_of(text),
            .file_name = "школа.fet",
            .year = usual_year(ProgrammeFamily::general, 2026)};
}

Result<ImportDecision> decide(const KnownSchool& school, const TimetableImport& import) {
    SeededRandom random{7};
    return decide_import_timetable(school, import, now, random);
}

template <class Fact>
std::vector<Fact> facts(const ImportDecision& decision) {
    std::vector<Fact> found;
    for (const EntryBody& entry : decision.entries)
        if (const Fact* fact = std::get_if<Fact>(&entry)) found.push_back(*fact);
    return found;
}

std::string why_refused(const KnownSchool& school, const TimetableImport& import) {
    const auto decision = decide(school, import);
    if (decision) return "";
    EXPECT_THAT(decision.error().message(), HasSubstr("школа.fet"));
    return decision.error().refusal().items.front().place;
}

/// A school that has imported the sample already.
KnownSchool school_with(const TimetableImport& import) {
    KnownSchool school;
    SchoolFold{school}.take(decide(school, import)->entries);
    return school;
}

TEST(ImportTimetable, AnEmptySchoolGetsEverything) {
    const auto decision = decide({}, import_of(sample_fet()));
    ASSERT_TRUE(decision) << decision.error().message();
    EXPECT_EQ(facts<SchoolYearOpened>(*decision).at(0).school_year.title, "2026/2027");
    EXPECT_EQ(facts<PeriodSystemDefined>(*decision).at(0).period_system.periods.size(), 4u);
    EXPECT_EQ(facts<BellScheduleDefined>(*decision).at(0).slots.size(), 3u);
    EXPECT_EQ(facts<SubjectAdded>(*decision).size(), 2u);
    EXPECT_EQ(facts<PersonRegistered>(*decision).size(), 2u);
    EXPECT_EQ(facts<CourseOpened>(*decision).size(), 3u);
    EXPECT_EQ(facts<CourseTeacherAssigned>(*decision).size(), 3u);
    EXPECT_EQ(facts<TimetableSlotPlaced>(*decision).size(), 4u);
    const auto groups = facts<StudyGroupFormed>(*decision);
    ASSERT_EQ(groups.size(), 3u);
    EXPECT_EQ(groups[2].study_group.parent_group_ids,
              std::vector<StudyGroupId>{groups[0].study_group.study_group_id});
}

TEST(ImportTimetable, LessonsAreScheduledForTheDatesAskedFor) {
    TimetableImport import = import_of(sample_fet());
    import.lessons = DateRange{Date{2026, 9, 7}, Date { 2026, 9, 13 }};
    const auto lessons = facts<LessonScheduled>(*decide({}, import));
    ASSERT_EQ(lessons.size(), 4u);
    EXPECT_EQ(lessons[0].lesson_on, (Date{2026, 9, 7}));
    EXPECT_EQ(lessons[0].starts_at.text(), "08:30");
    EXPECT_EQ(lessons[0].room_title, "101");
    EXPECT_EQ(lessons[3].lesson_on, (Date{2026, 9, 8}));
    EXPECT_FALSE(lessons[3].teacher_id.is_nil());
}

// Evidence: CUR-06. Three lessons stand on Monday, one on Tuesday.
TEST(ImportTimetable, LessonsMadeLaterListenToTheCalendarAndTheBellsOfTheClass) {
    TimetableImport import = import_of(sample_fet());
    KnownSchool school = school_with(import);
    const Date monday{2026, 9, 7};
    const Date saturday{2026, 9, 12};
    school.special_days = {
        {.day_on = monday, .kind = DayKind::day_off, .reason = "праздник"},
        {.day_on = saturday, .kind = DayKind::school_day, .as_on = monday, .reason = "перенос"}};
    const StudyGroupId heard_by = school.groups.front().study_group_id;
    school.named_bells = {{"II смена", {{1, {840}, {885}}, {2, {895}, {940}}, {3, {950}, {995}}}}};
    school.bells_of_groups[heard_by] = {{heard_by, "II смена", Date{2026, 9, 1}}};
    import.lessons = DateRange{monday, Date { 2026, 9, 13 }};
    const auto lessons = facts<LessonScheduled>(*decide(school, import));
    ASSERT_EQ(lessons.size(), 4u);
    std::size_t on_saturday = 0;
    std::size_t in_the_afternoon = 0;
    for (const LessonScheduled& lesson : lessons) {
        EXPECT_NE(lesson.lesson_on, monday);
        if (lesson.lesson_on == saturday) ++on_saturday;
        if (lesson.starts_at.minutes >= 840) ++in_the_afternoon;
    }
    EXPECT_EQ(on_saturday, 3u);
    EXPECT_GT(in_the_afternoon, 0u);
    EXPECT_LT(in_the_afternoon, 4u) << "only of the class that hears them";
}

// Evidence: JRN-01. A class has one journal of a subject in a year.
TEST(ImportTimetable, TheSameFileAgainAddsNothing) {
    TimetableImport import = import_of(sample_fet());
    import.lessons = DateRange{Date{2026, 9, 7}, Date { 2026, 9, 13 }};
    const auto again = decide(school_with(import), import);
    ASSERT_TRUE(again) << again.error().message();
    EXPECT_TRUE(again->entries.empty());
    for (const ImportCount& count : again->summary.counts) {
        EXPECT_EQ(count.added, 0u) << count.title;
        EXPECT_GT(count.already_there, 0u) << count.title;
    }
}

TEST(ImportTimetable, NothingIsAddedToAClassWhoseLessonsAreClosed) {
    TimetableImport import = import_of(sample_fet());
    import.lessons = DateRange{Date{2026, 9, 7}, Date { 2026, 9, 13 }};
    KnownSchool school = school_with(import);
    for (const StudyGroup& group : school.groups)
        if (group.title == "5Б") school.groups_with_closed_lessons = {group.study_group_id};
    ASSERT_EQ(school.groups_with_closed_lessons.size(), 1u);
    EXPECT_EQ(why_refused(school, import), "") << "the same file adds nothing";
    import.lessons = DateRange{Date{2026, 9, 7}, Date { 2026, 9, 27 }};
    const auto refused = decide(school, import);
    ASSERT_FALSE(refused);
    ASSERT_EQ(refused.error().refusal().items.size(), 1u) << "once of a course";
    EXPECT_THAT(
        refused.error().refusal().items[0].place,
        HasSubstr(std::string{rule_title(ImportRule::class_is_closed)} + ": «Алгебра», 5Б"));
    // A course that the class does not have yet.
    import.lessons.reset();
    std::erase_if(school.courses, [&](const KnownCourse& one) {
        return school.groups_with_closed_lessons.contains(one.course.study_group_id);
    });
    EXPECT_THAT(
        why_refused(school, import),
        HasSubstr(std::string{rule_title(ImportRule::class_is_closed)} + ": «Алгебра», 5Б"));
}

TEST(ImportTimetable, ASubgroupIsNotDrawnFromAClosedList) {
    const TimetableImport import = import_of(sample_fet());
    KnownSchool school = school_with(import);
    const auto subgroup = std::find_if(school.groups.begin(), school.groups.end(),
                                       [](auto& one) { return !one.parent_group_ids.empty(); });
    ASSERT_NE(subgroup, school.groups.end());
    school.groups_with_closed_lists = {subgroup->parent_group_ids.front()};
    EXPECT_EQ(why_refused(school, import), "");
    school.groups.erase(subgroup);
    EXPECT_THAT(why_refused(school, import), HasSubstr(rule_title(ImportRule::class_is_closed)));
}

TEST(ImportTimetable, TeachersWithInitialsAreTheEmployeesOfThatName) {
    KnownSchool school;
    const PersonId maria{IdBytes{1}};
    school.persons.push_back({.person = {.person_id = maria,
                                         .last_name = "Иванова",
                                         .first_name = "Мария",
                                         .patronymic = "Петровна"}});
    const auto decision = decide(school, import_of(sample_fet()));
    ASSERT_TRUE(decision) << decision.error().message();
    EXPECT_EQ(facts<PersonRegistered>(*decision).size(), 1u);
    EXPECT_EQ(facts<CourseTeacherAssigned>(*decision).at(0).course_teacher.teacher_id, maria);
}

TEST(ImportTimetable, AStudentOfThatNameIsNoTeacher) {
    KnownSchool school;
    school.persons.push_back({.person = {.person_id = PersonId{IdBytes{1}}, .last_name = "Ёжикова"},
                              .enrolments = {Enrolment{}}});
    EXPECT_EQ(facts<PersonRegistered>(*decide(school, import_of(sample_fet()))).size(), 2u);
}

TEST(ImportTimetable, ATeacherWhoMayBeTwoPeopleIsAskedAbout) {
    KnownSchool school;
    for (const char* name : {"Мария", "Мирослава"})
        school.persons.push_back(
            {.person = {
                 .person_id = PersonId{IdBytes{1}}, .last_name = "Иванова", .first_name = name}});
    EXPECT_THAT(
        why_refused(school, import_of(sample_fet())),
        testing::AllOf(HasSubstr("строка 24"), HasSubstr(rule_title(ImportRule::ambiguous_person)),
                       HasSubstr("Иванова Мария и Иванова Мирослава")));
}

TEST(ImportTimetable, ATimetableThatDiffersFromTheSchoolsIsRefused) {
    const KnownSchool school = school_with(import_of(sample_fet()));
    const auto moved =
        import_of(with(sample_fet(), "<Preferred_Day>Вторник", "<Preferred_Day>Среда"));
    EXPECT_THAT(why_refused(school, moved), HasSubstr("расписание курса «Алгебра», 5Б"));
}

TEST(ImportTimetable, TooFewBellsInTheSchoolAreNamed) {
    KnownSchool school = school_with(import_of(sample_fet()));
    school.bells.pop_back();
    EXPECT_THAT(why_refused(school, import_of(sample_fet())),
                HasSubstr("в базе 2 звонков, в расписании есть 3-й урок"));
}

/// A real timetable: beside the checkout, or where the runner of the tests says.
std::filesystem::path real_timetable(const char* name) {
    const char* said = std::getenv("LETOPIS_SHARED_DATA");
    const char* source = std::getenv("LETOPIS_SOURCE_DIR");
    if (said != nullptr) return std::filesystem::path{said} / name;
    return std::filesystem::path{source == nullptr ? "." : source} / "../shared/data" / name;
}

TEST(ImportTimetable, TheRealCollegeComesWithItsSemester) {
    const auto path = real_timetable("medical-college-ru.timetable.fet");
    std::ifstream in{path, std::ios::binary};
    if (!in) GTEST_SKIP() << "skipped: no " << path.string();
    const std::string bytes{std::istreambuf_iterator<char>{in}, {}};
    const YearOutline year = usual_year(ProgrammeFamily::vocational, 2026);
    const TimetableImport import{.plan = plan_of(bytes),
                                 .file_name = "колледж.fet",
                                 .year = year,
                                 .lessons = DateRange{year.starts_on, Date{2026, 12, 31}}};
    const auto decision = decide({}, import);
    ASSERT_TRUE(decision) << decision.error().refusal().items.front().place;
    EXPECT_EQ(facts<PersonRegistered>(*decision).size(), 47u);
    EXPECT_EQ(facts<SubjectAdded>(*decision).size(), 123u);
    EXPECT_EQ(facts<CourseOpened>(*decision).size(), 296u);
    // About seventeen weeks of 791 places in two weeks.
    EXPECT_GT(facts<LessonScheduled>(*decision).size(), 6'000u);
    KnownSchool school;
    SchoolFold{school}.take(decision->entries);
    const auto again = decide(school, import);
    ASSERT_TRUE(again) << again.error().refusal().items.front().place;
    EXPECT_TRUE(again->entries.empty());
}

TEST(ImportTimetable, ClassesAreOneHoweverTheyAreSpelt) {
    EXPECT_EQ(folded_group_title("5 «А»"), folded_group_title("5-а"));
    EXPECT_NE(folded_group_title("5А"), folded_group_title("5А-1"));
}

}  // namespace
}  // namespace letopis
