#include "app/imports/import_people.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "app/imports/known_school_fold.h"

namespace letopis {
namespace {

using testing::HasSubstr;

const Instant now = moscow_instant(Date{2026, 8, 20}, {600});

const std::string people =
    "Роль;Фамилия;Имя;Отчество;Дата рождения;Личный номер;Класс;Ребёнок;Степень родства\n"
    "обучающийся;Ёжикова;Анна;Петровна;01.09.2014;101;5 «А»;;\n"
    "обучающийся;Ёжиков;Борис;Петрович;01.09.2014;102;5А;;\n"
    "родитель;Ёжикова;Мария;Ивановна;05.03.1985;;;101,102;мать\n"
    "учитель;Ёжикова;Мария;Ивановна;05.03.1985;7;;;\n";

KnownSchool empty_school() {
    KnownSchool school;
    school.year = SchoolYear{
        .title = "2026/2027", .starts_on = Date{2026, 9, 1}, .ends_on = Date{2027, 5, 26}};
    school.groups = {{.study_group_id = StudyGroupId{IdBytes{1}}, .title = "5А"},
                     {.study_group_id = StudyGroupId{IdBytes{2}}, .title = "5Б"}};
    return school;
}

PeopleImport import_of(const std::string& text) {
    NoProgress silent;
    auto file = read_people(as_bytes(text), {}, silent);
    EXPECT_TRUE(file) << file.error().refusal().items.front().place;
    return {.people = *file, .file_name = "люди.csv", .year_title = "2026/2027"};
}

Result<PeopleDecision> decide(const KnownSchool& school, const std::string& text) {
    static std::uint64_t seed = 7;  // Each import makes ids of its own.
    SeededRandom random{seed++};
    return decide_import_people(school, import_of(text), now, random);
}

std::string why_refused(const KnownSchool& school, const std::string& text) {
    const auto decided = decide(school, text);
    return decided ? "" : decided.error().refusal().items.front().place;
}

KnownSchool school_with(const std::string& text) {
    KnownSchool school = empty_school();
    SchoolFold{school}.take(decide(school, text)->decision.entries);
    return school;
}

const std::string head = "Роль;Фамилия;Имя;Отчество;Дата рождения;Личный номер;Класс;Ребёнок\n";

TEST(ImportPeople, StudentsGuardiansAndEmployeesComeAtOnce) {
    const auto decided = decide(empty_school(), people);
    ASSERT_TRUE(decided) << decided.error().refusal().items.front().place;
    const KnownSchool school = school_with(people);
    // The mother who teaches is one person.
    ASSERT_EQ(school.persons.size(), 3u);
    EXPECT_EQ(school.persons[0].enrolments.at(0).study_group_id, StudyGroupId{IdBytes{1}});
    EXPECT_EQ(school.persons[0].enrolments.at(0).enrolled_on, (Date{2026, 9, 1}));
    EXPECT_EQ(school.persons[2].person.personal_no, "7");
    EXPECT_EQ(school.persons[2].children.size(), 2u);
    EXPECT_EQ(school.persons[2].children[0].relation, "мать");
    EXPECT_EQ(decided->logins.size(), 3u);
    EXPECT_EQ(decided->decision.summary.counts.front(), (ImportCount{"Обучающиеся", 2, 0}));
}

TEST(ImportPeople, TheSameFileAgainDoublesNobody) {
    const auto again = decide(school_with(people), people);
    ASSERT_TRUE(again) << again.error().refusal().items.front().place;
    EXPECT_TRUE(again->decision.entries.empty());
    EXPECT_TRUE(again->logins.empty());
    for (const ImportCount& count : again->decision.summary.counts) {
        EXPECT_EQ(count.added, 0u) << count.title;
    }
}

TEST(ImportPeople, ADateThatTheFormsRefuseIsNamedWithItsLineAndColumn) {
    const KnownSchool school = empty_school();
    EXPECT_EQ(why_refused(school, head + "ученик;Ким;Олег;;20.08.2026;5;5А;\n"), "")
        << "born today";
    EXPECT_THAT(
        why_refused(school, head + "ученик;Ким;Олег;;21.08.2026;5;5А;\n"),
        testing::AllOf(HasSubstr("строка 2"),
                       HasSubstr("такой даты быть не может: Дата рождения 21.08.2026, Ким Олег")));
    EXPECT_THAT(why_refused(school, head + "учитель;Ким;Олег;;31.12.1900;5;;\n"),
                HasSubstr("Дата рождения 31.12.1900"));
    EXPECT_THAT(why_refused(school, people + "отец;Ким;Олег;;01.01.2062;;;101;\n"),
                HasSubstr("Дата рождения 01.01.2062, Ким Олег"));
    const std::string by_order =
        "Роль;Фамилия;Имя;Личный номер;Класс;Приказ;Дата приказа;Дата зачисления\n"
        "ученик;Ким;Олег;5;5А;12;";
    EXPECT_EQ(why_refused(school, by_order + "25.05.2026;26.05.2027\n"), "");
    EXPECT_THAT(why_refused(school, by_order + "25.05.1926;01.09.2026\n"),
                HasSubstr("такой даты быть не может: Дата приказа 25.05.1926, Ким Олег"));
    EXPECT_THAT(why_refused(school, by_order + "25.05.2026;31.08.2026\n"),
                HasSubstr("Дата зачисления 31.08.2026, Ким Олег: это не день учебного года "
                          "2026/2027"));
    EXPECT_THAT(why_refused(school, by_order + "25.05.2026;01.09.2027\n"),
                HasSubstr("Дата зачисления 01.09.2027"));
}

TEST(ImportPeople, AClosedListTakesNobodyNew) {
    KnownSchool school = school_with(people);
    school.groups_with_closed_lists = {StudyGroupId{IdBytes{1}}};
    EXPECT_EQ(why_refused(school, people), "") << "they are there already";
    EXPECT_THAT(
        why_refused(school, head + "ученик;Ким;Олег;;;5;5А;\n"),
        HasSubstr("учёт по классу за этот год завершён или эта его часть закрыта: Ким Олег: 5А"));
}

TEST(ImportPeople, YoIsNoOtherPerson) {
    const auto decided =
        decide(school_with(people), head + "ученик;Ежикова;Анна;Петровна;01.09.2014;101;5А;\n");
    ASSERT_TRUE(decided) << decided.error().refusal().items.front().place;
    EXPECT_TRUE(decided->decision.entries.empty());
}

TEST(ImportPeople, AnUnknownClassIsNamedWithItsLine) {
    EXPECT_THAT(why_refused(empty_school(), head + "ученик;Ким;Олег;;;5;7В;\n"),
                testing::AllOf(HasSubstr("строка 2"),
                               HasSubstr("такого класса или группы нет: «7В», Ким Олег")));
    KnownSchool school = empty_school();
    school.year.reset();
    EXPECT_THAT(why_refused(school, people), HasSubstr("учебного года 2026/2027 в базе нет"));
}

TEST(ImportPeople, ANumberOfAnotherStudentIsAConflict) {
    EXPECT_THAT(why_refused(school_with(people), head + "ученик;Ким;Олег;;;101;5А;\n"),
                HasSubstr("в базе записано иначе: Ким Олег: № 101 у другого: Ёжикова Анна"));
    // Case files and staff lists are numbered each for itself.
    EXPECT_EQ(why_refused(school_with(people), head + "ученик;Ким;Олег;;;7;5А;\n"), "");
}

TEST(ImportPeople, OneStudentIsInOneClass) {
    EXPECT_THAT(why_refused(school_with(people),
                            head + "ученик;Ёжикова;Анна;Петровна;01.09.2014;101;5Б;\n"),
                HasSubstr("уже числится в «5А», в файле «5Б»"));
}

TEST(ImportPeople, AChildMayBeInTheDatabaseButMustBeSomewhere) {
    const std::string father = head + "отец;Ёжиков;Пётр;Ильич;01.02.1983;;;101\n";
    const auto decided = decide(school_with(people), father);
    ASSERT_TRUE(decided) << decided.error().refusal().items.front().place;
    EXPECT_EQ(decided->decision.entries.size(), 2u);
    EXPECT_THAT(why_refused(empty_school(), father),
                HasSubstr("ребёнка с таким личным номером нет: № 101"));
}

TEST(ImportPeople, ANamesakeWithoutDateOfBirthIsAskedAbout) {
    const std::string other_child = head + "ученик;Ким;Олег;;;5;5А;\n";
    EXPECT_THAT(
        why_refused(school_with(people), other_child + "мать;Ёжикова;Мария;Ивановна;;;;5\n"),
        HasSubstr("тёзки неразличимы: Ёжикова Мария Ивановна"));
    EXPECT_EQ(why_refused(school_with(people),
                          other_child + "мать;Ёжикова;Мария;Ивановна;06.03.1985;;;5\n"),
              "");
}

// Evidence: INT-04.
TEST(ImportPeople, NothingIsWrittenWhenOneLineIsWrong) {
    const auto decided = decide(empty_school(), people + "ученик;Ким;Олег;;;5;7В;;\n");
    ASSERT_FALSE(decided);
    EXPECT_TRUE(decided.error().is(RefusalCode::import_rejected));
    EXPECT_THAT(decided.error().message(), HasSubstr("люди.csv"));
}

}  // namespace
}  // namespace letopis
