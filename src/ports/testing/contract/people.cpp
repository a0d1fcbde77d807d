// Organisation, calendar and people.

#include "ports/testing/contract/fixture.h"

namespace letopis::testing {

TEST_P(ReaderContract, AnEmptySchoolKnowsNothing) {
    EXPECT_EQ(ask([](Reader& reader) { return reader.organization(); }), std::nullopt);
    EXPECT_THAT(ask([](Reader& reader) { return reader.school_years(); }), IsEmpty());
    EXPECT_THAT(ask([](Reader& reader) { return reader.persons(); }), IsEmpty());
    EXPECT_EQ(ask([](Reader& reader) { return reader.entry_count(); }), 0);
    EXPECT_EQ(ask([&](Reader& reader) { return reader.person(sample_.petrova); }), std::nullopt);
    EXPECT_EQ(ask([&](Reader& reader) { return reader.lesson(sample_.monday_7); }), std::nullopt);
}

TEST_P(ReaderContract, TheSchoolYearHasItsPeriodsAndBells) {
    state_sample();
    const auto organization = ask([](Reader& reader) { return reader.organization(); });
    ASSERT_TRUE(organization);
    EXPECT_EQ(organization->short_name, "Школа № 1234");

    state({SchoolYearOpened{{.school_year_id = id_of<SchoolYearId>(9),
                             .title = "2025/2026",
                             .starts_on = Date{2025, 9, 1},
                             .ends_on = Date{2026, 5, 26}}}});
    EXPECT_THAT(each(ask([](Reader& reader) { return reader.school_years(); }), &SchoolYear::title),
                ElementsAre("2025/2026", "2026/2027"));

    const auto system = ask([&](Reader& reader) { return reader.period_system(sample_.quarters); });
    ASSERT_TRUE(system);
    EXPECT_THAT(each(system->periods, &Period::title),
                ElementsAre("I четверть", "II четверть", "III четверть", "IV четверть"));
    EXPECT_EQ(system->periods[1].ends_on, (Date{2026, 12, 30}));
    EXPECT_THAT(ask([&](Reader& reader) { return reader.period_systems(sample_.year); }),
                ElementsAre(*system));
    EXPECT_THAT(ask([&](Reader& reader) { return reader.period_systems(id_of<SchoolYearId>(9)); }),
                IsEmpty());

    EXPECT_THAT(ask([](Reader& reader) { return reader.bell_slots(ProgrammeFamily::general); }),
                SizeIs(3));
    EXPECT_THAT(ask([](Reader& reader) { return reader.bell_slots(ProgrammeFamily::vocational); }),
                IsEmpty());
}

TEST_P(ReaderContract, BellsSaidAgainReplaceTheFormerOnes) {
    state_sample();
    const std::vector<BellSlot> shortened{{1, {540}, {570}}, {2, {580}, {610}}};
    state({BellScheduleDefined{.family = "general", .slots = shortened}});
    EXPECT_EQ(ask([](Reader& reader) { return reader.bell_slots(ProgrammeFamily::general); }),
              shortened);
}

TEST_P(ReaderContract, PoliciesComeInTheOrderTheyWereSet) {
    const PolicySet first{"lock.lesson_edit_days", "5", Date{2026, 9, 1}, "п. 3"};
    const PolicySet second{"lock.lesson_edit_days", "9", Date{2026, 9, 1}, "п. 3"};
    state({first, second});
    const auto policies = ask([](Reader& reader) { return reader.policies(); });
    EXPECT_THAT(each(policies, &PolicyValue::value), ElementsAre("5", "9"));
    EXPECT_EQ(policies[0].key, first.key);
    EXPECT_EQ(policies[0].valid_from, first.valid_from);
    EXPECT_EQ(policies[0].clause, first.clause);
    EXPECT_EQ(policies_on(policies, Date{2026, 9, 1}).edit_days, 9);
}

TEST_P(ReaderContract, PeopleStandInOrderOfTheAlphabet) {
    state_sample();
    // ё stands after е, whatever the code points say (requirements (d)).
    EXPECT_THAT(each(ask([](Reader& reader) { return reader.persons(); }), &Person::last_name),
                ElementsAre("Галкина", "Ежов", "Ёжиков", "Ёжикова", "Жуков", "Жукова", "Иванов",
                            "Орлов", "Петрова", "Сидоров"));
}

TEST_P(ReaderContract, APersonRegisteredAgainHasTheNewName) {
    state_sample();
    const Person married{.person_id = sample_.petrova,
                         .last_name = "Ёлкина-Петрова",
                         .first_name = "Анна",
                         .patronymic = "Ивановна",
                         .sex = Sex::female,
                         .birth_date = Date{1985, 3, 5},
                         .personal_no = "7"};
    state({PersonRegistered{married}});
    EXPECT_EQ(ask([&](Reader& reader) { return reader.person(sample_.petrova); }), married);
    EXPECT_THAT(ask([](Reader& reader) { return reader.persons(); }), SizeIs(10));
}

TEST_P(ReaderContract, ARoleLastsFromItsFirstDayToItsLast) {
    state_sample();
    state({RoleEnded{.person_id = sample_.deputy,
                     .role = AppointedRole::deputy,
                     .valid_from = Date{2026, 9, 1},
                     .valid_to = Date{2026, 12, 31},
                     .basis = "приказ № 120"}});
    const auto roles = ask([&](Reader& reader) { return reader.roles_of(sample_.deputy); });
    ASSERT_THAT(roles, SizeIs(1));
    EXPECT_EQ(roles[0].valid_to, (Date{2026, 12, 31}));
    EXPECT_EQ(roles[0].basis, "приказ № 90 от 28.08.2026");

    const auto deputies = [&](Date on) {
        return ask([&](Reader& reader) { return reader.holders(AppointedRole::deputy, on); });
    };
    EXPECT_THAT(deputies(Date{2026, 8, 31}), IsEmpty());
    EXPECT_THAT(deputies(Date{2026, 9, 1}), ElementsAre(sample_.deputy));
    EXPECT_THAT(deputies(Date{2026, 12, 31}), ElementsAre(sample_.deputy));
    EXPECT_THAT(deputies(Date{2027, 1, 1}), IsEmpty());
}

TEST_P(ReaderContract, WhatAnAppointmentIsForIsReplacedByWhatIsSaidLater) {
    state_sample();
    RoleScope scope{.person_id = sample_.deputy,
                    .role = AppointedRole::section_head,
                    .valid_from = Date{2026, 9, 1},
                    .reach = RoleReach::groups,
                    .study_group_ids = {sample_.class_5a, sample_.english_5a_1}};
    state({RoleScopeSet{scope, "приказ № 91"}});
    RoleScope other = scope;
    other.role = AppointedRole::department_head;
    other.reach = RoleReach::subjects;
    other.study_group_ids = {};
    other.subject_ids = {sample_.mathematics};
    state({RoleScopeSet{other, "приказ № 92"}});
    const auto scopes = [&](PersonId id) {
        return ask([&](Reader& reader) { return reader.role_scopes_of(id); });
    };
    EXPECT_THAT(scopes(sample_.deputy), UnorderedElementsAre(scope, other));
    EXPECT_THAT(scopes(sample_.petrova), IsEmpty());

    scope.reach = RoleReach::families;
    scope.study_group_ids = {};
    scope.student_ids = {sample_.ezhov};
    scope.grades = {5, 11};
    scope.families = {ProgrammeFamily::vocational, ProgrammeFamily::general};
    state({RoleScopeSet{scope, "приказ № 95"}});
    EXPECT_THAT(scopes(sample_.deputy), UnorderedElementsAre(scope, other));
}

TEST_P(ReaderContract, AGuardianshipCanBeLimitedFromADate) {
    state_sample();
    const Guardianship limited{.student_id = sample_.yozhikov,
                               .guardian_id = sample_.yozhikova,
                               .relation = "мать",
                               .rights = GuardianRights::none,
                               .valid_from = Date{2026, 10, 1},
                               .basis = "решение суда"};
    state({GuardianshipEnded{.student_id = sample_.yozhikov,
                             .guardian_id = sample_.yozhikova,
                             .valid_to = Date{2026, 9, 30},
                             .basis = "решение суда"},
           GuardianshipEstablished{limited}});
    const auto of_student =
        ask([&](Reader& reader) { return reader.guardianships_of_student(sample_.yozhikov); });
    ASSERT_THAT(of_student, SizeIs(2));
    EXPECT_EQ(of_student[0].valid_to, (Date{2026, 9, 30}));
    EXPECT_EQ(of_student[0].rights, GuardianRights::full);
    EXPECT_EQ(of_student[1], limited);
    EXPECT_EQ(
        ask([&](Reader& reader) { return reader.guardianships_of_guardian(sample_.yozhikova); }),
        of_student);
    EXPECT_THAT(
        ask([&](Reader& reader) { return reader.guardianships_of_guardian(sample_.petrova); }),
        IsEmpty());
}

}  // namespace letopis::testing
