// Visits of inspectors (b.1 INSPECTOR, b.3 rule 9, SEC-11): who lets them in, what they stand to,
// and when it is over.

#include <gmock/gmock.h>

#include "app/visits/end_visit.h"
#include "app/visits/open_visit.h"
#include "app/visits/open_visits.h"
#include "ports/testing/told_school.h"

namespace letopis::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

class Visits : public ToldSchool {
protected:
    Visits() {
        state({PersonRegistered{{.person_id = clerk_, .last_name = "Белова"}},
               RoleAssigned{{.person_id = clerk_,
                             .role = AppointedRole::clerk,
                             .valid_from = Date{2026, 8, 1},
                             .basis = "приказ № 3"}}});
    }
    std::string open(PersonId actor, const OpenVisit& visit) {
        return outcome(open_visit(next_command(), actor, visit));
    }
    std::string end(PersonId actor, EntryIndex visit, std::string reason = "проверка окончена") {
        return outcome(end_visit(next_command(), actor, visit, std::move(reason)));
    }
    VisitsView visits() {
        auto view = as(sample_.director, [](Reader& reader, const Standing& standing, Instant at) {
            return open_visits(reader, standing, at);
        });
        EXPECT_TRUE(view);
        return view ? *std::move(view) : VisitsView{};
    }
    auto own() {
        return as(inspector_, [](Reader& reader, const Standing& standing, Instant at) {
            return open_own_visit(reader, standing, at);
        });
    }
    auto to_hand_out(PersonId person, EntryIndex visit) {
        return as(person, [&](Reader& reader, const Standing& standing, Instant at) {
            return find_visit_to_hand_out(reader, standing, visit, moscow_date(at));
        });
    }

    const PersonId clerk_ = id_of<PersonId>(90);
    const PersonId inspector_ = id_of<PersonId>(95);
    const OpenVisit usual_{.inspector = {.person_id = inspector_,
                                         .last_name = " Кротов ",
                                         .first_name = "Иван",
                                         .patronymic = "Петрович"},
                           .authority = "Департамент образования и науки",
                           .basis_no = "14-К",
                           .basis_on = Date{2026, 9, 1},
                           .from_on = Date{2026, 9, 7},
                           .to_on = Date{2026, 9, 18},
                           .study_group_ids = {sample_.class_5a}};
};

// Evidence: SEC-11.
TEST_F(Visits, AnInspectorIsLetInForWhatTheBasisNames) {
    ASSERT_EQ(open(sample_.director, usual_), "recorded");
    const VisitLine line = visits().lines.at(0);
    EXPECT_EQ(line.name, "Кротов Иван Петрович");
    EXPECT_EQ(line.state, VisitState::under_way);
    EXPECT_EQ(line.opened_by, "Орлов П. И.");
    ASSERT_THAT(line.groups, SizeIs(1));
    EXPECT_EQ(line.groups[0].title, "5 «А»");
    const Standing standing = standing_of(inspector_);
    EXPECT_THAT(standing.roles(), ElementsAre(Role::inspector));
    EXPECT_THAT(standing.inspects_groups, ElementsAre(sample_.class_5a));
    EXPECT_FALSE(standing.inspects_school);
    EXPECT_EQ(own()->to_on, (Date{2026, 9, 18}));
}

// Evidence: SEC-11.
TEST_F(Visits, WhoNamesNothingOpensNothing) {
    OpenVisit nothing = usual_;
    nothing.study_group_ids.clear();
    const auto decided = school_.append(open_visit(next_command(), sample_.director, nothing));
    ASSERT_FALSE(decided);
    EXPECT_TRUE(decided.error().is(RefusalCode::invalid_value));
    EXPECT_EQ(decided.error().refusal().field, "study_group_ids");
    EXPECT_THAT(visits().lines, IsEmpty());
}

TEST_F(Visits, ClassesOfFormerYearsAreNamedToo) {
    const auto former = id_of<SchoolYearId>(70);
    const auto to_come = id_of<SchoolYearId>(71);
    const auto four = id_of<StudyGroupId>(70);
    state({SchoolYearOpened{{.school_year_id = former,
                             .title = "2025/2026",
                             .starts_on = Date{2025, 9, 1},
                             .ends_on = Date{2026, 5, 26}}},
           SchoolYearOpened{{.school_year_id = to_come,
                             .title = "2027/2028",
                             .starts_on = Date{2027, 9, 1},
                             .ends_on = Date{2028, 5, 26}}},
           StudyGroupFormed{{.study_group_id = four,
                             .school_year_id = former,
                             .title = "4 «А»",
                             .grade = 4,
                             .letter = "А",
                             .period_system_id = sample_.quarters}}});
    const auto choice = [&](PersonId person, std::optional<SchoolYearId> year) {
        return as(person, [&](Reader& reader, const Standing& standing, Instant at) {
            return open_visit_groups(reader, standing, year, at);
        });
    };
    const auto titles = [](const auto& view) {
        std::vector<std::string> found;
        for (const VisitGroup& one : view->groups) found.push_back(one.title);
        return found;
    };
    const auto now = choice(clerk_, {});
    ASSERT_TRUE(now);
    EXPECT_EQ(now->school_year_id, sample_.year);
    EXPECT_THAT(now->school_years,
                ElementsAre(VisitYear{sample_.year, "2026/2027"}, VisitYear{former, "2025/2026"}));
    EXPECT_THAT(titles(now), ElementsAre("5 «А»", "5 «Б»", "10 «А»")) << "no subgroups";
    EXPECT_THAT(titles(choice(sample_.director, former)), ElementsAre("4 «А»"));
    EXPECT_EQ(refusal_code(choice(sample_.director, to_come)), RefusalCode::not_found);
    EXPECT_EQ(refusal_code(choice(sample_.deputy, {})), RefusalCode::not_your_role);

    OpenVisit visit = usual_;
    visit.study_group_ids = {four};
    ASSERT_EQ(open(sample_.director, visit), "recorded");
    EXPECT_THAT(standing_of(inspector_).inspects_groups, ElementsAre(four));
    EXPECT_EQ(own()->groups.at(0).school_year_title, "2025/2026");
}

TEST_F(Visits, AVisitToTheWholeSchoolSaysSo) {
    OpenVisit whole = usual_;
    whole.reach = VisitReach::whole_school;
    EXPECT_EQ(open(clerk_, whole), "invalid_value") << "a class is named besides";
    whole.study_group_ids.clear();
    ASSERT_EQ(open(clerk_, whole), "recorded") << "the clerk";
    EXPECT_TRUE(standing_of(inspector_).inspects_school);
    EXPECT_THAT(own()->groups, IsEmpty());
}

TEST_F(Visits, OnlyTheDirectorAndTheClerkLetIn) {
    EXPECT_EQ(open(sample_.deputy, usual_), "not_your_role");
    EXPECT_EQ(open(sample_.petrova, usual_), "not_your_role");
    EXPECT_EQ(open(sample_.yozhikova, usual_), "not_found");
    ASSERT_EQ(open(sample_.director, usual_), "recorded");
    const EntryIndex visit = visits().lines.at(0).visit;
    EXPECT_EQ(end(sample_.deputy, visit), "not_your_role");
    EXPECT_EQ(end(inspector_, visit), "not_your_role");
    EXPECT_EQ(refusal_code(to_hand_out(sample_.deputy, visit)), RefusalCode::not_your_role);
    EXPECT_EQ(to_hand_out(clerk_, visit)->inspector_id, inspector_);
    EXPECT_EQ(refusal_code(to_hand_out(clerk_, 999'999)), RefusalCode::not_found);
}

TEST_F(Visits, WhatIsWrongIsRefused) {
    const auto with = [&](auto change) {
        OpenVisit wrong = usual_;
        change(wrong);
        return open(sample_.director, wrong);
    };
    EXPECT_EQ(with([](auto& one) { one.inspector.last_name = " "; }), "invalid_value");
    EXPECT_EQ(with([](auto& one) { one.inspector.first_name = std::string(500, 'x'); }),
              "text_too_long");
    EXPECT_EQ(with([&](auto& one) { one.inspector.person_id = sample_.petrova; }),
              "duplicate_person")
        << "another visit is another person";
    EXPECT_EQ(with([](auto& one) { one.basis_on = Date{2026, 9, 8}; }), "invalid_value");
    EXPECT_EQ(with([](auto& one) { one.basis_no.clear(); }), "order_required");
    EXPECT_EQ(with([](auto& one) { one.study_group_ids = {id_of<StudyGroupId>(999)}; }),
              "invalid_value");
    EXPECT_EQ(with([&](auto& one) { one.study_group_ids = {sample_.english_5a_1}; }),
              "invalid_value")
        << "a subgroup";
    EXPECT_EQ(with([](auto& one) { one.from_on = Date{2026, 9, 6}; }), "invalid_value");
    EXPECT_THAT(visits().lines, IsEmpty());
}

// Evidence: SEC-11.
TEST_F(Visits, TheDayAfterItIsOver) {
    ASSERT_EQ(open(sample_.director, usual_), "recorded");
    at(Date{2026, 9, 18}, 23, 59);
    EXPECT_TRUE(standing_of(inspector_).has(Role::inspector));
    at(Date{2026, 9, 19}, 0, 0);
    EXPECT_THAT(standing_of(inspector_).roles(), IsEmpty());
    EXPECT_EQ(refusal_code(own()), RefusalCode::not_found);
    const VisitLine line = visits().lines.at(0);
    EXPECT_EQ(line.state, VisitState::over);
    EXPECT_EQ(refusal_code(to_hand_out(sample_.director, line.visit)), RefusalCode::account_closed);
    EXPECT_EQ(end(sample_.director, line.visit), "unchanged");
}

TEST_F(Visits, OneToComeOpensNothingYet) {
    OpenVisit later = usual_;
    later.from_on = Date{2026, 9, 8};
    ASSERT_EQ(open(sample_.director, later), "recorded");
    EXPECT_THAT(standing_of(inspector_).roles(), IsEmpty());
    EXPECT_EQ(visits().lines.at(0).state, VisitState::ahead);
    at(Date{2026, 9, 8}, 0, 0);
    EXPECT_TRUE(standing_of(inspector_).has(Role::inspector));
}

TEST_F(Visits, ItEndsBeforeItsTimeFromTheSameDayOn) {
    ASSERT_EQ(open(sample_.director, usual_), "recorded");
    const EntryIndex visit = visits().lines.at(0).visit;
    EXPECT_EQ(end(sample_.director, visit, "-"), "invalid_value");
    EXPECT_EQ(end(sample_.director, 999'999), "not_found");
    ASSERT_EQ(end(clerk_, visit), "recorded");
    EXPECT_THAT(standing_of(inspector_).roles(), IsEmpty());
    const VisitLine line = visits().lines.at(0);
    EXPECT_EQ(line.state, VisitState::ended);
    EXPECT_EQ(line.end_reason, "проверка окончена");
    EXPECT_EQ(end(clerk_, visit), "unchanged");
}

// b.3, 9: an inspector is nothing else, and nobody who is anything else is looked for among visits.
TEST_F(Visits, WhoIsAnythingElseInspectsNothing) {
    for (const PersonId person : {sample_.deputy, PersonId{sample_.petrova},
                                  PersonId{sample_.yozhikov}, PersonId{sample_.yozhikova}}) {
        state({VisitOpened{.inspector_id = person,
                           .authority = "Департамент",
                           .basis_no = "1",
                           .basis_on = Date{2026, 9, 1},
                           .from_on = Date{2026, 9, 1},
                           .to_on = Date{2026, 9, 30}}});
        EXPECT_FALSE(standing_of(person).has(Role::inspector));
    }
}

}  // namespace
}  // namespace letopis::testing
