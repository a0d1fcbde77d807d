#include "exchange/csv/people_file.h"
#include "exchange/problem.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace letopis {
namespace {

using testing::AllOf;
using testing::HasSubstr;

const std::string header =
    "Роль;Фамилия;Имя;Отчество;Дата рождения;Пол;Личный номер;Класс;Приказ №;Дата приказа;"
    "Дата зачисления;Ребёнок;Степень родства;Должность;Логин\n";
const std::string anna =
    "обучающийся;Ёжикова;Анна;-;01.09.2014;ж;Л-101;5А;12-к;28.08.2025;01.09.2025;;;;\n";
const std::string boris =
    "ученик;Ёжиков;Борис;Петрович;2014-09-01;м;Л-102;5А;12-к;28.08.2025;01.09.2025;;;;\n";
const std::string mother =
    "законный представитель;Ёжикова;Мария;Петровна;05.03.1985;ж;;;;;;Л-101;мать;;maria\n";
const std::string teacher = "работник;Иванова;Елена;;;;Т-7;;;;;;;учитель;\n";

Result<PeopleFile> read(const std::string& text, ChildrenFrom children = ChildrenFrom::this_file) {
    NoProgress silent;
    return read_people(as_bytes(text), {.children_from = children}, silent);
}

std::string why_refused(const std::string& text) {
    const auto people = read(text);
    return people ? "" : people.error().refusal().items.front().place;
}

TEST(PeopleReading, StudentsGuardiansAndEmployeesAreRead) {
    const auto people = read(header + anna + boris + mother + teacher);
    ASSERT_TRUE(people) << people.error().refusal().items.front().place;
    ASSERT_EQ(people->students.size(), 2u);
    const BroughtStudent& student = people->students[0];
    EXPECT_EQ(student.person.name, (PersonName{"Ёжикова", "Анна", ""}));
    EXPECT_EQ(student.person.birth_date, Date(2014, 9, 1));
    EXPECT_EQ(student.person.sex, Sex::female);
    EXPECT_EQ(student.person.personal_no, "Л-101");
    EXPECT_EQ(student.group_title, "5А");
    EXPECT_EQ(student.order_no, "12-к");
    EXPECT_EQ(student.order_on, Date(2025, 8, 28));
    EXPECT_EQ(student.enrolled_on, Date(2025, 9, 1));
    EXPECT_EQ(people->students[1].person.birth_date, Date(2014, 9, 1));
    ASSERT_EQ(people->guardians.size(), 1u);
    EXPECT_EQ(people->guardians[0].children[0].relation, "мать");
    EXPECT_EQ(people->guardians[0].person.login, "maria");
    EXPECT_EQ(people->employees.at(0).position, "учитель");
    EXPECT_EQ(people->employees.at(0).person.line, 5);
}

TEST(PeopleReading, HeadersHaveSynonymsAndOneColumnMayHoldTheWholeName) {
    const auto people = read(
        "№ п/п,ФИО,Кто,№ личного дела,Группа,Телефон\n"
        "1,Ёлкина Мария Петровна,студент,7,СД21,+7 (495) 123-45-67\n");
    ASSERT_TRUE(people) << people.error().refusal().items.front().place;
    EXPECT_EQ(people->students.at(0).person.name, (PersonName{"Ёлкина", "Мария", "Петровна"}));
    EXPECT_EQ(people->students.at(0).group_title, "СД21");
}

TEST(PeopleReading, AGuardianOfTwoChildrenIsOnePerson) {
    std::string second = mother;
    second.replace(second.find("Ёжикова"), std::string{"Ёжикова"}.size(), "Ежикова");
    second.replace(second.find("Л-101"), std::string{"Л-101"}.size(), "Л-102");
    const auto people = read(header + anna + boris + mother + second);
    ASSERT_TRUE(people) << people.error().refusal().items.front().place;
    ASSERT_EQ(people->guardians.size(), 1u);
    EXPECT_EQ(people->guardians[0].children.size(), 2u);
    EXPECT_EQ(people->guardians[0].children[1].line, 5);
}

TEST(PeopleReading, ChildrenMayStandInOneCell) {
    const auto people =
        read(header + anna + boris + "отец;Ёжиков;Пётр;;;;;;;;;\"Л-101, Л-102\";;;\n");
    ASSERT_TRUE(people) << people.error().refusal().items.front().place;
    EXPECT_EQ(people->guardians.at(0).children.size(), 2u);
    EXPECT_EQ(people->guardians.at(0).children[0].relation, "отец");
}

TEST(PeopleReading, TwinsAreTwoPeople) {
    const std::string twin =
        "обучающийся;Ёжикова;Вера;-;01.09.2014;ж;Л-103;5А;12-к;28.08.2025;01.09.2025;;;;\n";
    EXPECT_EQ(why_refused(header + anna + twin), "");
}

TEST(PeopleRefusal, AMissingColumnIsNamed) {
    EXPECT_THAT(why_refused("Фамилия;Имя\nИванов;Иван\n"),
                HasSubstr("строка 1: нет обязательного столбца: «Роль»"));
    EXPECT_THAT(why_refused("Роль;Имя\nученик;Иван\n"), HasSubstr("«Фамилия»"));
    EXPECT_THAT(why_refused("Роль;Фамилия;Имя;Класс\nученик;Иванов;Иван;5А\n"),
                HasSubstr("«Личный номер»"));
    EXPECT_THAT(why_refused("Роль;Фамилия;Имя;Ученик\nмать;Иванова;Анна;5\n"),
                HasSubstr("«Ребёнок»"));
    EXPECT_THAT(why_refused("Роль;Фамилия;Фамилия;Имя\n"),
                HasSubstr(rule_title(ImportRule::duplicate_column)));
}

TEST(PeopleRefusal, TwoStudentsWithOnePersonalNumberAreNamedWithBothLines) {
    std::string other = boris;
    other.replace(other.find("Л-102"), std::string{"Л-102"}.size(), "Л-101");
    EXPECT_THAT(why_refused(header + anna + other),
                AllOf(HasSubstr("строка 3: личный номер повторяется"), HasSubstr("строке 2")));
}

TEST(PeopleRefusal, OnePersonTwiceIsFoundThroughYo) {
    const std::string again =
        "обучающийся;Ежикова;Анна;;1.9.2014;ж;Л-109;5А;12-к;28.08.2025;01.09.2025;;;;\n";
    EXPECT_THAT(why_refused(header + anna + again), HasSubstr("строка 3: человек повторяется"));
}

TEST(PeopleRefusal, NamesakesThatNothingTellsApartAreAskedAbout) {
    const std::string one = "мать;Иванова;Мария;;;;;;;;;Л-101;;;\n";
    const std::string two = "мать;Иванова;Мария;;;;;;;;;Л-102;;;\n";
    EXPECT_THAT(why_refused(header + anna + boris + one + two),
                HasSubstr(rule_title(ImportRule::ambiguous_person)));
}

TEST(PeopleRefusal, DatesRolesSexesAndNamesAreRead) {
    const auto spoilt = [&](const std::string& from, const std::string& to) {
        std::string row = anna;
        row.replace(row.find(from), from.size(), to);
        return why_refused(header + row);
    };
    EXPECT_THAT(spoilt("01.09.2014", "31.02.2014"),
                HasSubstr("строка 2: дата не распознана: Дата рождения «31.02.2014»"));
    EXPECT_THAT(spoilt("01.09.2014", "01.09.14"), HasSubstr(rule_title(ImportRule::bad_date)));
    EXPECT_THAT(spoilt("обучающийся", "сосед"), HasSubstr("роль не распознана: «сосед»"));
    EXPECT_THAT(spoilt(";ж;", ";да;"), HasSubstr(rule_title(ImportRule::bad_sex)));
    EXPECT_THAT(spoilt("Анна", "<b>Анна</b>"), HasSubstr(rule_title(ImportRule::bad_name)));
    EXPECT_THAT(spoilt(";5А;", ";;"), HasSubstr("нет обязательного значения: Класс"));
    EXPECT_THAT(spoilt("Ёжикова", ""), HasSubstr("нет обязательного значения: Фамилия"));
}

TEST(PeopleRefusal, WhatIsLongerThanAFormTakesItIsNamedWithItsColumn) {
    const auto letters = [](int count) {
        std::string text;
        for (int i = 0; i < count; ++i) text += "Я";
        return text;
    };
    const auto with = [](std::string row, const std::string& from, const std::string& to) {
        row.replace(row.find(from), from.size(), to);
        return row;
    };
    const std::string good = with(with(anna, "Л-101", letters(50)), "12-к", letters(50));
    EXPECT_EQ(why_refused(header + with(good, "Ёжикова", letters(100))), "");
    EXPECT_THAT(why_refused(header + with(anna, "Л-101", letters(51))),
                AllOf(HasSubstr("строка 2"), HasSubstr("текст слишком длинный: Личный номер «"),
                      HasSubstr("можно не больше 50 знаков")));
    EXPECT_THAT(why_refused(header + with(anna, "12-к", letters(51))), HasSubstr("Приказ №"));
    EXPECT_THAT(why_refused(header + with(anna, "Анна", letters(101))),
                AllOf(HasSubstr("текст слишком длинный: Имя «"), HasSubstr("100 знаков")));
    EXPECT_THAT(why_refused(header + anna + with(mother, "мать", letters(101))),
                AllOf(HasSubstr("строка 3"), HasSubstr("Степень родства")));
    EXPECT_THAT(why_refused(header + anna + with(mother, "maria", std::string(61, 'm'))),
                HasSubstr(rule_title(ImportRule::bad_login)));
    EXPECT_EQ(why_refused(header + anna + with(mother, "maria", std::string(60, 'm'))), "");
}

TEST(PeopleRefusal, AGuardianOfAnUnknownChildIsRefusedUnlessTheDatabaseMayKnow) {
    EXPECT_THAT(why_refused(header + mother),
                HasSubstr("ребёнка с таким личным номером нет: № Л-101"));
    EXPECT_TRUE(read(header + mother, ChildrenFrom::this_file_or_database));
}

TEST(PeopleRefusal, OneLoginIsOnePerson) {
    std::string other = mother;
    other.replace(other.find("Мария"), std::string{"Мария"}.size(), "Марина");
    EXPECT_THAT(why_refused(header + anna + mother + other), HasSubstr("строка 4"));
    EXPECT_THAT(why_refused(header + "работник;Иванова;Елена;;;;;;;;;;;;ж ж\n"),
                HasSubstr(rule_title(ImportRule::bad_login)));
}

TEST(PeopleRefusal, AHeaderAloneHoldsNobody) {
    EXPECT_THAT(why_refused(header), HasSubstr(rule_title(ImportRule::no_rows)));
}

}  // namespace
}  // namespace letopis
