// Membership: the order of a list, its numbers, and who has left (JRN-03, JRN-26).
#include "domain/classes/membership.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "domain/testing/sample_school.h"

namespace letopis {
namespace {

using namespace testing;
using ::testing::ElementsAre;

std::vector<std::string> names(const std::vector<Member>& members) {
    return texts_of(members, [](const Member& member) { return member.person.full_name(); });
}

TEST(Membership, AListFollowsTheRussianAlphabetWithYoAfterYe) {
    const std::vector<ListedStudent> students = {
        listed(person(1, "Жуков", "Илья")),
        listed(person(2, "Ёлкин", "Пётр")),
        listed(person(3, "Елкин", "Яков")),
        listed(person(4, "Иванов-Петров", "Анатолий")),
        listed(person(5, "Иванов", "Яков")),
        listed(person(6, "Иванов", "Артём", "Ильич")),
        listed(person(7, "Иванова", "Алёна")),
        listed(person(8, "ёжиков", "Ян")),
        listed(person(9, "Иванов", "Артём", "Егорович")),
    };
    EXPECT_THAT(names(members_of(students)),
                ElementsAre("Елкин Яков", "ёжиков Ян", "Ёлкин Пётр", "Жуков Илья",
                            "Иванов Артём Егорович", "Иванов Артём Ильич", "Иванов Яков",
                            "Иванов-Петров Анатолий", "Иванова Алёна"));
}

TEST(Membership, NamesakesKeepOneOrderWhateverOrderTheyCameIn) {
    const auto first = listed(person(1, "Иванов", "Иван"));
    const auto second = listed(person(2, "Иванов", "Иван"));
    const auto one_way = members_of(std::vector{first, second});
    const auto other_way = members_of(std::vector{second, first});
    EXPECT_EQ(one_way.front().person.person_id, other_way.front().person.person_id);
}

TEST(Membership, WhoLeftAndCameBackIsOneRowWithAGap) {
    const std::vector<ListedStudent> students = {
        listed(ivanov(), Date(2027, 1, 11)),
        listed(ivanov(), first_september, Date(2026, 10, 9)),
    };
    const auto members = members_of(students);
    ASSERT_EQ(members.size(), 1U);
    EXPECT_EQ(members[0].enrolled_on(), first_september);
    EXPECT_FALSE(members[0].left_on());
    EXPECT_TRUE(members[0].covers(Date(2026, 10, 9)));
    EXPECT_FALSE(members[0].covers(Date(2026, 10, 10)));
    EXPECT_TRUE(members[0].covers(Date(2027, 1, 11)));
    EXPECT_FALSE(members[0].touches(Date(2026, 11, 2), Date(2026, 12, 27)));
}

TEST(Membership, APeriodIsTouchedByItsFirstAndLastDay) {
    const auto members =
        members_of(std::vector{listed(ivanov(), Date(2026, 10, 25), Date(2026, 11, 2))});
    EXPECT_TRUE(members[0].touches(first_september, Date(2026, 10, 25)));
    EXPECT_FALSE(members[0].touches(first_september, Date(2026, 10, 24)));
    EXPECT_TRUE(members[0].touches(Date(2026, 11, 2), Date(2026, 12, 27)));
    EXPECT_FALSE(members[0].touches(Date(2026, 11, 3), Date(2026, 12, 27)));
}

// Evidence: JRN-03 JRN-26.
TEST(Membership, WhoLeftStaysWithTheOrderAndTheDestination) {
    ListedStudent student = listed(petrova(), first_september, Date(2026, 11, 10));
    student.enrolment.left_order_on = Date(2026, 11, 9);
    student.enrolment.left_reason = "переведена в 7 «Б»";
    const auto member = members_of(std::vector{student}).front();
    EXPECT_EQ(leaving_note(member), "выбыла 10.11.2026, пр. № 15");
    EXPECT_EQ(full_leaving_note(member),
              "выбыла 10.11.2026, пр. № 15 от 09.11.2026, переведена в 7 «Б»");
    EXPECT_EQ(leaving_note(members_of(std::vector{listed(ivanov())}).front()), "");
    EXPECT_EQ(full_leaving_note(members_of(std::vector{listed(ivanov())}).front()), "");
}

TEST(Membership, ANoteSaysOnlyWhatIsKnown) {
    ListedStudent student =
        listed(person(1, "Ким", "Саша", "", Sex::unknown), Date(2027, 1, 12), Date(2027, 3, 1));
    student.enrolment.order_no.clear();
    student.enrolment.left_order_on.reset();
    const auto member = members_of(std::vector{student}).front();
    EXPECT_EQ(full_leaving_note(member), "выбыл(а) 01.03.2027, пр. № 15");
    EXPECT_EQ(full_arrival_note(member), "прибыл(а) 12.01.2027");
}

}  // namespace
}  // namespace letopis
