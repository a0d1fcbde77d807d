// The switch to a new school year (OPS-01, OPS-02): a look that writes nothing, a deed that may be
// repeated, broken off and taken back.

#include <gmock/gmock.h>

#include <algorithm>

#include "app/years/move_into_group.h"
#include "app/years/open_year_switch.h"
#include "app/years/undo_move.h"
#include "domain/classes/group_titles.h"
#include "ports/testing/memory_reader.h"
#include "ports/testing/told_school.h"

namespace letopis::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

const Date june{2027, 6, 10};

class YearSwitching : public ToldSchool {
protected:
    YearSwitching() {
        at(june, 12, 0);
        decide(sample_.zhukova, sample_.class_5a, CouncilDecisionKind::transfer);
        decide(sample_.yozhikov, sample_.class_5a, CouncilDecisionKind::conditional_transfer);
        decide(sample_.ezhov, sample_.class_5a, CouncilDecisionKind::repeat);
    }

    void decide(StudentId student, StudyGroupId group, CouncilDecisionKind kind) {
        state({CouncilDecisionRecorded{{.student_id = student,
                                        .study_group_id = group,
                                        .kind = kind,
                                        .protocol_no = "9",
                                        .decided_on = Date{2027, 5, 28},
                                        .text = "решение"}}});
    }

    MemoryReader reader() { return MemoryReader{school_.tables()}; }
    YearSwitch look() {
        return *as(sample_.deputy, [&](Reader& reader, const Standing& standing, Instant) {
            return open_year_switch(reader, standing, sample_.year);
        });
    }
    std::size_t entry_count() const { return school_.tables().entries.size(); }

    MoveIntoGroup to_6a(std::vector<StudentId> students) const {
        return {.from_year_id = sample_.year,
                .group = {.title = "6 «А»", .grade = 6, .letter = "А"},
                .continues = sample_.class_5a,
                .from = {{sample_.class_5a, std::move(students)}},
                .order_no = "45-у",
                .order_on = Date{2027, 6, 9}};
    }
    std::string move(const MoveIntoGroup& move) {
        return outcome(move_into_group(next_command(), sample_.deputy, move));
    }
    std::string subgroups() {
        return outcome(move_subgroups(next_command(), sample_.deputy, sample_.class_5a));
    }
    std::string undo(StudyGroupId group, std::string order_no = "46-у") {
        return outcome(undo_move(next_command(), sample_.deputy,
                                 {.from_year_id = sample_.year,
                                  .study_group_id = group,
                                  .order_no = std::move(order_no),
                                  .order_on = june}));
    }
    Refusal refusal(const MoveIntoGroup& move) {
        return school_.append(move_into_group(next_command(), sample_.deputy, move))
            .error()
            .refusal();
    }

    /// Who is in the group of the new year, those who left it aside.
    std::vector<std::string> names_in(std::string_view title) {
        std::vector<std::string> names;
        auto read = reader();
        for (const StudyGroup& group : new_groups())
            if (group.title == title)
                for (const ListedStudent& one : *read.students_of_group(group.study_group_id))
                    if (!one.enrolment.left_on) names.push_back(one.person.last_name);
        return names;
    }
    std::vector<StudyGroup> new_groups() {
        auto read = reader();
        for (const SchoolYear& year : *read.school_years())
            if (year.title == "2027/2028") return *read.study_groups(year.school_year_id);
        return {};
    }
    StudyGroup new_group(std::string_view title) {
        for (const StudyGroup& group : new_groups())
            if (group.title == title) return group;
        return {};
    }
};

TEST_F(YearSwitching, ALookTellsWhatWillBeAndWritesNothing) {
    const std::size_t before = entry_count();
    const YearSwitch view = look();
    EXPECT_EQ(entry_count(), before);
    EXPECT_EQ(view.next_title, "2027/2028");
    EXPECT_FALSE(view.opened);
    ASSERT_EQ(view.periods.size(), 1U);
    EXPECT_EQ(view.periods[0].periods.size(), 4U);
    ASSERT_EQ(view.classes.size(), 3U);
    const SwitchClass& class_5a = view.classes[0];
    EXPECT_EQ(class_5a.title, "5 «А»");
    EXPECT_EQ(class_5a.next.title, "6 «А»");
    std::vector<SwitchFate> fates;
    for (const SwitchStudent& student : class_5a.students) fates.push_back(student.fate);
    EXPECT_THAT(fates, ElementsAre(SwitchFate::repeats, SwitchFate::moves_conditionally,
                                   SwitchFate::moves));
    ASSERT_FALSE(view.problems.empty());
    EXPECT_EQ(view.problems[0].kind, SwitchProblemKind::undecided);
    EXPECT_THAT(view.problems[0].names, ElementsAre("Иванов Иван"));
}

// Evidence: OPS-01, LAW-04.
TEST_F(YearSwitching, ADebtThatTheDecisionDoesNotNameAndAnOpenAppealAreTold) {
    const auto names_of = [&](SwitchProblemKind kind) {
        const YearSwitch view = look();
        for (const SwitchProblem& one : view.problems)
            if (one.kind == kind) return one.names;
        return std::vector<std::string>{};
    };
    EXPECT_THAT(names_of(SwitchProblemKind::debt), IsEmpty());
    EXPECT_THAT(names_of(SwitchProblemKind::appeal), IsEmpty());

    for (const StudentId student : {sample_.zhukova, sample_.yozhikov})
        state({AnnualMarkConfirmed{.course_id = sample_.mathematics_5a,
                                   .student_id = student,
                                   .value = ResultValue::two}});
    state({AppealFiled{.course_id = sample_.mathematics_5a,
                       .place = {.lesson_id = sample_.monday_7, .student_id = sample_.zhukova},
                       .text = "Прошу пересмотреть."}});
    EXPECT_THAT(names_of(SwitchProblemKind::debt), ElementsAre("Жукова Анна — Математика"))
        << "who moves conditionally is moved so because of it";
    EXPECT_THAT(names_of(SwitchProblemKind::appeal), ElementsAre("Жукова Анна"));

    state({AttestationHeld{.course_id = sample_.mathematics_5a,
                           .student_id = sample_.zhukova,
                           .held_on = june,
                           .result = ResultValue::three,
                           .protocol_no = "3"}});
    EXPECT_THAT(names_of(SwitchProblemKind::debt), IsEmpty()) << "settled";
}

// Evidence: OPS-01.
TEST_F(YearSwitching, AClassGoesOnWithItsTeacherPeriodsAndSubgroups) {
    EXPECT_EQ(move(to_6a({sample_.zhukova, sample_.yozhikov})), "recorded");
    EXPECT_EQ(subgroups(), "recorded");
    EXPECT_THAT(names_in("6 «А»"), ElementsAre("Ёжиков", "Жукова"));
    EXPECT_THAT(names_in("6 «А», английский, 1 гр."), ElementsAre("Ёжиков"));
    const StudyGroup group = new_group("6 «А»");
    EXPECT_EQ(group.grade, 6);
    auto read = reader();
    EXPECT_EQ((*read.class_teachers(group.study_group_id))[0].teacher_id, sample_.petrova);
    const auto system = *read.period_system(group.period_system_id);
    ASSERT_TRUE(system);
    EXPECT_EQ(system->periods.front().starts_on, (Date{2027, 9, 1}));
    const auto enrolments = *read.enrolments_of(sample_.zhukova);
    EXPECT_EQ(enrolments.back().order_no, "45-у");
    EXPECT_EQ(enrolments.back().enrolled_on, (Date{2027, 9, 1}));
    const YearSwitch view = look();
    EXPECT_TRUE(view.opened);
    EXPECT_EQ(view.classes[0].students[2].placed_in, "6 «А»");
}

TEST_F(YearSwitching, SaidAgainItAddsOnlyWhatIsMissing) {
    EXPECT_EQ(move(to_6a({sample_.zhukova})), "recorded");
    EXPECT_EQ(move(to_6a({sample_.zhukova})), "unchanged");
    // A run that broke off goes on.
    MoveIntoGroup spelt = to_6a({sample_.zhukova, sample_.yozhikov});
    spelt.group.title = "6-а";
    EXPECT_EQ(move(spelt), "recorded");
    EXPECT_THAT(names_in("6 «А»"), ElementsAre("Ёжиков", "Жукова"));
    EXPECT_EQ(subgroups(), "recorded");
    EXPECT_EQ(subgroups(), "unchanged");
    EXPECT_EQ(reader().school_years()->size(), 2U);
    // Nobody is in two classes.
    MoveIntoGroup other = to_6a({sample_.zhukova});
    other.group = {.title = "6 «Б»", .grade = 6, .letter = "Б"};
    EXPECT_EQ(move(other), "recorded");
    EXPECT_THAT(names_in("6 «Б»"), IsEmpty());
}

TEST_F(YearSwitching, ARepeaterGoesIntoAClassOfHisGrade) {
    EXPECT_EQ(refusal(to_6a({sample_.ezhov})).code, RefusalCode::invalid_value);
    MoveIntoGroup again = to_6a({sample_.ezhov});
    again.group = {.title = "5 «А»", .grade = 5, .letter = "А"};
    again.continues.reset();
    EXPECT_EQ(move(again), "recorded");
    EXPECT_THAT(names_in("5 «А»"), ElementsAre("Ежов"));
}

// Evidence: OPS-02.
TEST_F(YearSwitching, WhoChangesTheClassIsInNoSubgroupOfTheOld) {
    EXPECT_EQ(move(to_6a({sample_.zhukova})), "recorded");
    MoveIntoGroup other = to_6a({sample_.yozhikov});
    other.group = {.title = "6 «Б»", .grade = 6, .letter = "Б"};
    other.continues.reset();
    EXPECT_EQ(move(other), "recorded");
    EXPECT_EQ(subgroups(), "recorded");
    EXPECT_THAT(names_in("6 «А», английский, 1 гр."), IsEmpty());
}

TEST_F(YearSwitching, NobodyMovesWithoutADecisionAndAllAreNamed) {
    decide(sample_.zhukova, sample_.class_5b, CouncilDecisionKind::transfer);
    MoveIntoGroup move_5b = to_6a({sample_.ivanov});
    move_5b.from[0].study_group_id = sample_.class_5b;
    const std::size_t before = entry_count();
    const Refusal refused = refusal(move_5b);
    EXPECT_EQ(refused.code, RefusalCode::invalid_value);
    ASSERT_EQ(refused.items.size(), 1U);
    EXPECT_EQ(refused.items[0].place, "5 «Б», Иванов Иван");
    EXPECT_EQ(entry_count(), before);
}

// Evidence: JRN-26.
TEST_F(YearSwitching, WithoutAnOrderNobodyIsMoved) {
    MoveIntoGroup move_5a = to_6a({sample_.zhukova});
    move_5a.order_no = "  ";
    EXPECT_EQ(move(move_5a), "order_required");
    move_5a.order_no = "45-у";
    move_5a.order_on.reset();
    EXPECT_EQ(move(move_5a), "order_required");
    EXPECT_EQ(move(to_6a({sample_.zhukova})), "recorded");
    EXPECT_EQ(undo(new_group("6 «А»").study_group_id, ""), "order_required");
}

TEST_F(YearSwitching, NewClassesAreFormedEmpty) {
    const MoveIntoGroup first{.from_year_id = sample_.year,
                              .group = {.title = "1 «А»", .grade = 1, .letter = "А"},
                              .order_no = "45-у",
                              .order_on = june};
    EXPECT_EQ(move(first), "recorded");
    EXPECT_EQ(move(first), "unchanged");
    EXPECT_EQ(new_group("1 «А»").grade, 1);
    MoveIntoGroup nameless = first;
    nameless.group.title = " ";
    EXPECT_EQ(move(nameless), "invalid_value");
    MoveIntoGroup another = first;
    another.group.grade = 2;
    EXPECT_EQ(move(another), "invalid_value");
}

TEST_F(YearSwitching, AnAssociationGoesOnIntoTheNextYearOfItsProgramme) {
    const auto dancers = id_of<StudyGroupId>(80);
    state({StudyGroupFormed{{.study_group_id = dancers,
                             .school_year_id = sample_.year,
                             .family = ProgrammeFamily::additional,
                             .kind = StudyGroupKind::association_group,
                             .title = "Хореография, 1 год",
                             .period_system_id = sample_.quarters}},
           AssociationDescribed{.study_group_id = dancers, .years_in_programme = 2},
           StudentEnrolled{.student_id = sample_.ivanov,
                           .study_group_id = dancers,
                           .enrolled_on = Date{2026, 9, 1},
                           .order_no = "3",
                           .order_on = Date{2026, 9, 1}}});
    const MoveIntoGroup on{
        .from_year_id = sample_.year,
        .group = {.family = ProgrammeFamily::additional, .title = "Хореография, 2 год"},
        .continues = dancers,
        .from = {{dancers, {sample_.ivanov}}},
        .order_no = "45-у",
        .order_on = june};
    EXPECT_EQ(move(on), "recorded");
    EXPECT_THAT(names_in("Хореография, 2 год"), ElementsAre("Иванов"));
    const auto next = *reader().association(new_group("Хореография, 2 год").study_group_id);
    ASSERT_TRUE(next);
    EXPECT_EQ(next->year_of_study, 2);
}

TEST_F(YearSwitching, WhatIsUndoneCanBeDoneAgain) {
    EXPECT_EQ(move(to_6a({sample_.zhukova, sample_.yozhikov})), "recorded");
    EXPECT_EQ(subgroups(), "recorded");
    const StudyGroupId group = new_group("6 «А»").study_group_id;
    EXPECT_EQ(look().groups[0].moved_count, 2);
    EXPECT_EQ(undo(group), "recorded");
    EXPECT_THAT(names_in("6 «А»"), IsEmpty());
    EXPECT_THAT(names_in("6 «А», английский, 1 гр."), IsEmpty());
    const Enrolment undone = reader().enrolments_of(sample_.zhukova)->back();
    EXPECT_EQ(undone.left_order_no, "46-у");
    EXPECT_EQ(undone.left_reason, "перевод отменён");
    EXPECT_EQ(look().classes[0].students[2].placed_in, "");
    EXPECT_EQ(undo(group), "unchanged");

    EXPECT_EQ(move(to_6a({sample_.zhukova, sample_.yozhikov})), "recorded");
    EXPECT_EQ(subgroups(), "recorded");
    EXPECT_THAT(names_in("6 «А»"), ElementsAre("Ёжиков", "Жукова"));
    EXPECT_THAT(names_in("6 «А», английский, 1 гр."), ElementsAre("Ёжиков"));
}

TEST_F(YearSwitching, AnUndoneStudentMayGoElsewhere) {
    EXPECT_EQ(move(to_6a({sample_.zhukova})), "recorded");
    EXPECT_EQ(undo(new_group("6 «А»").study_group_id), "recorded");
    MoveIntoGroup other = to_6a({sample_.zhukova});
    other.group = {.title = "6 «Б»", .grade = 6, .letter = "Б"};
    EXPECT_EQ(move(other), "recorded");
    EXPECT_THAT(names_in("6 «Б»"), ElementsAre("Жукова"));
    EXPECT_EQ(look().classes[0].students[2].placed_in, "6 «Б»");
}

TEST_F(YearSwitching, OnceAJournalIsBegunNothingIsUndone) {
    EXPECT_EQ(move(to_6a({sample_.zhukova})), "recorded");
    const StudyGroup group = new_group("6 «А»");
    state({CourseOpened{{.course_id = id_of<CourseId>(900),
                         .subject_id = sample_.russian,
                         .study_group_id = group.study_group_id,
                         .school_year_id = group.school_year_id,
                         .period_system_id = group.period_system_id}}});
    EXPECT_EQ(undo(group.study_group_id), "invalid_value");
    EXPECT_TRUE(look().groups[0].has_courses);
    EXPECT_THAT(names_in("6 «А»"), ElementsAre("Жукова"));
}

TEST_F(YearSwitching, NewcomersOfOtherOrdersStayWhenTheSwitchIsUndone) {
    EXPECT_EQ(move(to_6a({sample_.zhukova})), "recorded");
    const StudyGroupId group = new_group("6 «А»").study_group_id;
    const Person newcomer{.person_id = id_of<PersonId>(70), .last_name = "Ким"};
    state({PersonRegistered{newcomer}, StudentEnrolled{.student_id = newcomer.person_id,
                                                       .study_group_id = group,
                                                       .enrolled_on = Date{2027, 9, 1},
                                                       .order_no = "50",
                                                       .order_on = june}});
    EXPECT_EQ(undo(group), "recorded");
    EXPECT_THAT(names_in("6 «А»"), ElementsAre("Ким"));
}

TEST_F(YearSwitching, OnlyTheOfficeSwitches) {
    const auto by = [&](PersonId person) {
        return outcome(move_into_group(next_command(), person, to_6a({sample_.zhukova})));
    };
    EXPECT_EQ(by(sample_.petrova), "not_your_role");
    EXPECT_EQ(by(sample_.yozhikova), "not_found");
    const auto looked = as(sample_.petrova, [&](Reader& reader, const Standing& standing, Instant) {
        return open_year_switch(reader, standing, sample_.year);
    });
    EXPECT_TRUE(looked.error().is(RefusalCode::not_your_role));
    EXPECT_EQ(by(sample_.director), "recorded");
    MoveIntoGroup unknown = to_6a({sample_.zhukova});
    unknown.from_year_id = id_of<SchoolYearId>(77);
    EXPECT_EQ(move(unknown), "not_found");
    EXPECT_EQ(undo(sample_.class_5a), "not_found");
}

// Evidence: OPS-01.
TEST_F(YearSwitching, ASchoolOfAThousandMovesInOneOrder) {
    // Forty classes of twenty-five.
    std::vector<EntryBody> facts;
    for (int n = 0; n < 40; ++n) {
        const StudyGroup group{.study_group_id = id_of<StudyGroupId>(1000 + n),
                               .school_year_id = sample_.year,
                               .title = "7 «" + std::to_string(n) + "»",
                               .grade = 7,
                               .period_system_id = sample_.quarters};
        facts.emplace_back(StudyGroupFormed{group});
        for (int i = 0; i < 25; ++i) {
            const auto student = id_of<StudentId>(2000 + n * 25 + i);
            facts.emplace_back(PersonRegistered{
                {.person_id = student, .last_name = "Обучающийся " + std::to_string(n * 25 + i)}});
            facts.emplace_back(StudentEnrolled{.student_id = student,
                                               .study_group_id = group.study_group_id,
                                               .enrolled_on = Date{2026, 9, 1},
                                               .order_no = "1",
                                               .order_on = Date{2026, 9, 1}});
            facts.emplace_back(CouncilDecisionRecorded{{.student_id = student,
                                                        .study_group_id = group.study_group_id,
                                                        .kind = CouncilDecisionKind::transfer}});
        }
    }
    state(facts);
    std::size_t moved = 0;
    for (const SwitchClass& one : look().classes) {
        if (one.group.grade != 7) continue;
        MoveIntoGroup whole = to_6a({});
        whole.group = one.next;
        whole.continues = one.study_group_id;
        whole.from = {{.study_group_id = one.study_group_id}};
        for (const SwitchStudent& student : one.students)
            whole.from[0].student_ids.push_back(student.student_id);
        EXPECT_EQ(move(whole), "recorded");
    }
    for (const NewYearGroup& group : look().groups)
        moved += static_cast<std::size_t>(group.moved_count);
    EXPECT_EQ(moved, 1000U);
}

}  // namespace
}  // namespace letopis::testing
