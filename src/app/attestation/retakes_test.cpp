// Directions to be attested again: numbered, valid to a day; marks improved by them (VOC-06).

#include <gmock/gmock.h>

#include "app/attestation/direct_retake.h"
#include "app/attestation/hold_attestation.h"
#include "app/attestation/open_retakes.h"
#include "app/attestation/open_study_record.h"
#include "app/attestation/withdraw_retake.h"
#include "ports/testing/practice_group.h"

namespace letopis::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

/// June 2027: Жукова has «2» for the year in mathematics of 5 «А», Ёжов «4».
class Retakes : public ToldSchool {
protected:
    Retakes() {
        at(Date{2027, 6, 1}, 10, 0);
        state({AnnualMarkConfirmed{.course_id = sample_.mathematics_5a,
                                   .student_id = sample_.zhukova,
                                   .value = ResultValue::two},
               AnnualMarkConfirmed{.course_id = sample_.mathematics_5a,
                                   .student_id = sample_.ezhov,
                                   .value = ResultValue::four}});
    }

    std::string direct(PersonId actor, StudentId student, RetakeKind kind,
                       std::string examiners = "Петрова А. С., Сидоров И. И., Ким О. Л.") {
        return outcome(
            direct_retake(next_command(), actor,
                          {.course_id = sample_.mathematics_5a,
                           .student_id = student,
                           .kind = kind,
                           .given_on = {},
                           .valid_until = moscow_date(now()).plus_days(14),
                           .examiners = std::move(examiners),
                           .basis = kind == RetakeKind::improvement ? "распоряжение № 7" : ""}));
    }
    std::string hold(StudentId student, Date on, ResultValue result,
                     AttestationKind kind = AttestationKind::teacher) {
        return outcome(hold_attestation(next_command(), sample_.deputy,
                                        {.course_id = sample_.mathematics_5a,
                                         .student_id = student,
                                         .held_on = on,
                                         .kind = kind,
                                         .result = result,
                                         .protocol_no = "4"}));
    }
    std::string withdraw(PersonId actor, EntryIndex direction, std::string reason = "ошибка") {
        return outcome(withdraw_retake(next_command(), actor, direction, std::move(reason)));
    }
    auto opened(PersonId person) {
        return as(person, [&](Reader& reader, const Standing& standing, Instant moment) {
            return open_retakes(reader, standing, std::nullopt, moment);
        });
    }
    std::vector<RetakeLine> lines() { return opened(sample_.deputy)->rows; }
};

TEST_F(Retakes, DirectionsAreNumberedThroughTheYearWithoutGaps) {
    EXPECT_EQ(direct(sample_.deputy, sample_.zhukova, RetakeKind::debt), "recorded");
    EXPECT_EQ(direct(sample_.deputy, sample_.zhukova, RetakeKind::debt), "retake_stands");
    state({AnnualMarkConfirmed{.course_id = sample_.mathematics_5a,
                               .student_id = sample_.yozhikov,
                               .value = ResultValue::two}});
    EXPECT_EQ(direct(sample_.deputy, sample_.yozhikov, RetakeKind::debt), "recorded");
    EXPECT_THAT(texts_of(lines(), [](const RetakeLine& one) { return std::to_string(one.number); }),
                ElementsAre("2", "1"));
    at(Date{2027, 9, 10}, 10, 0);
    state({SchoolYearOpened{{.school_year_id = id_of<SchoolYearId>(9),
                             .title = "2027/2028",
                             .starts_on = Date{2027, 9, 1},
                             .ends_on = Date{2028, 5, 26}}}});
    EXPECT_EQ(direct(sample_.deputy, sample_.zhukova, RetakeKind::debt), "recorded");
    EXPECT_EQ(lines().at(0).number, 1) << "of the new school year";
    EXPECT_THAT(lines(), SizeIs(1));
}

TEST_F(Retakes, TheOfficeGivesThemAndTheClassTeacherSeesThem) {
    EXPECT_EQ(direct(sample_.petrova, sample_.zhukova, RetakeKind::debt), "not_your_role");
    EXPECT_EQ(direct(sample_.zhukov, sample_.zhukova, RetakeKind::debt), "not_found");
    ASSERT_EQ(direct(sample_.deputy, sample_.zhukova, RetakeKind::debt), "recorded");
    const auto seen = opened(sample_.petrova);
    ASSERT_TRUE(seen);
    EXPECT_THAT(seen->rows, SizeIs(1));
    EXPECT_FALSE(seen->may_direct);
    EXPECT_TRUE(opened(sample_.zhukov).error().is(RefusalCode::not_found));
}

TEST_F(Retakes, OneIsUsedByTheAttemptThatFollows) {
    ASSERT_EQ(direct(sample_.deputy, sample_.zhukova, RetakeKind::debt, "Петрова А. С."),
              "recorded");
    EXPECT_EQ(lines().at(0).state, RetakeState::valid);
    EXPECT_TRUE(lines().at(0).may_hold);
    at(Date{2027, 6, 3}, 10, 0);
    ASSERT_EQ(hold(sample_.zhukova, Date{2027, 6, 2}, ResultValue::two), "recorded");
    const RetakeLine used = lines().at(0);
    EXPECT_EQ(used.state, RetakeState::used);
    EXPECT_EQ(used.result, "2");
    EXPECT_EQ(direct(sample_.deputy, sample_.zhukova, RetakeKind::debt, "Петрова А. С."),
              "invalid_value")
        << "the second is a commission's";
    ASSERT_EQ(direct(sample_.deputy, sample_.zhukova, RetakeKind::debt), "recorded");
    EXPECT_EQ(lines().at(0).next, AttestationKind::commission);
    ASSERT_EQ(
        hold(sample_.zhukova, Date{2027, 6, 3}, ResultValue::two, AttestationKind::commission),
        "recorded");
    EXPECT_EQ(direct(sample_.deputy, sample_.zhukova, RetakeKind::debt), "invalid_value")
        << "VOC-06: a third is refused";
}

// Evidence: VOC-06. Its number stays in the register.
TEST_F(Retakes, OneThatWasNotUsedIsWithdrawnAndKeepsItsNumber) {
    ASSERT_EQ(direct(sample_.deputy, sample_.zhukova, RetakeKind::debt), "recorded");
    const EntryIndex first = lines().at(0).direction;
    EXPECT_TRUE(lines().at(0).may_withdraw);
    EXPECT_FALSE(opened(sample_.petrova)->rows.at(0).may_withdraw);
    EXPECT_EQ(withdraw(sample_.petrova, first), "not_your_role");
    EXPECT_EQ(withdraw(sample_.zhukov, first), "not_found");
    EXPECT_EQ(withdraw(sample_.deputy, 999'999), "not_found");
    EXPECT_EQ(withdraw(sample_.deputy, first, ""), "invalid_value");
    EXPECT_EQ(withdraw(sample_.deputy, first), "recorded");
    EXPECT_EQ(withdraw(sample_.deputy, first), "unchanged");
    EXPECT_EQ(lines().at(0).state, RetakeState::withdrawn);
    EXPECT_EQ(lines().at(0).withdrawn_reason, "ошибка");
    EXPECT_FALSE(lines().at(0).may_hold);
    EXPECT_EQ(direct(sample_.deputy, sample_.zhukova, RetakeKind::debt), "recorded");
    EXPECT_EQ(lines().at(0).number, 2);
    at(Date{2027, 6, 3}, 10, 0);
    ASSERT_EQ(hold(sample_.zhukova, Date{2027, 6, 2}, ResultValue::two), "recorded");
    EXPECT_EQ(lines().at(1).state, RetakeState::withdrawn) << "the attempt is the second's";
    EXPECT_EQ(withdraw(sample_.deputy, lines().at(0).direction), "result_not_allowed");
    const auto paper =
        as(sample_.deputy, [&](Reader& reader, const Standing& standing, Instant moment) {
            return open_retake_form(reader, standing, first, moment);
        });
    ASSERT_TRUE(paper);
    EXPECT_EQ(paper->lines.at(0), "ОТОЗВАНО: ошибка");
}

TEST_F(Retakes, TheClassTeacherSeesThoseForLastYearsDebtsOfHisStudents) {
    at(Date{2027, 9, 10}, 10, 0);
    const StudyGroupId class_6a = id_of<StudyGroupId>(90);
    state({SchoolYearOpened{{.school_year_id = id_of<SchoolYearId>(9),
                             .title = "2027/2028",
                             .starts_on = Date{2027, 9, 1},
                             .ends_on = Date{2028, 5, 26}}},
           StudyGroupFormed{{.study_group_id = class_6a,
                             .school_year_id = id_of<SchoolYearId>(9),
                             .title = "6 «А»",
                             .grade = 6,
                             .letter = "А",
                             .period_system_id = sample_.quarters}},
           ClassTeacherAssigned{{.study_group_id = class_6a,
                                 .teacher_id = sample_.sidorov,
                                 .valid_from = Date{2027, 9, 1}}},
           StudentEnrolled{.student_id = sample_.zhukova,
                           .study_group_id = class_6a,
                           .enrolled_on = Date{2027, 9, 1},
                           .order_no = "3"}});
    ASSERT_EQ(direct(sample_.deputy, sample_.zhukova, RetakeKind::debt), "recorded");
    const auto seen = opened(sample_.sidorov);
    ASSERT_TRUE(seen);
    ASSERT_THAT(seen->rows, SizeIs(1));
    EXPECT_EQ(seen->rows[0].study_group_title, "5 «А»");
    const EntryIndex direction = seen->rows[0].direction;
    const auto paper =
        as(sample_.sidorov, [&](Reader& reader, const Standing& standing, Instant moment) {
            return open_retake_form(reader, standing, direction, moment);
        });
    EXPECT_TRUE(paper) << "and prints them";
}

TEST_F(Retakes, NothingOfASchoolClassIsImproved) {
    EXPECT_EQ(direct(sample_.deputy, sample_.ezhov, RetakeKind::improvement), "result_not_allowed");
    EXPECT_EQ(hold(sample_.ezhov, Date{2027, 6, 1}, ResultValue::five), "result_not_allowed");
}

/// Алова of СД-21 has «4» in anatomy for the first period of the year.
class Improvements : public PracticeGroup {
protected:
    Improvements() {
        at(Date{2026, 11, 10}, 10, 0);
        state({CourseOpened{{.course_id = anatomy_,
                             .subject_id = sample_.mathematics,
                             .study_group_id = group_,
                             .school_year_id = sample_.year,
                             .period_system_id = sample_.quarters}},
               PeriodMarkConfirmed{.course_id = anatomy_,
                                   .student_id = alova_,
                                   .period_id = sample_.first_quarter,
                                   .value = ResultValue::four}});
    }

    std::string direct(PersonId actor) {
        return outcome(direct_retake(next_command(), actor,
                                     {.course_id = anatomy_,
                                      .student_id = alova_,
                                      .period_id = sample_.first_quarter,
                                      .kind = RetakeKind::improvement,
                                      .given_on = {},
                                      .valid_until = moscow_date(now()).plus_days(14),
                                      .examiners = "Сидоров О. Ю.",
                                      .basis = "распоряжение № 7"}));
    }
    std::string hold(PersonId actor, Date on, ResultValue result, EntryIndex corrects = -1) {
        return outcome(hold_attestation(next_command(), actor,
                                        {.course_id = anatomy_,
                                         .student_id = alova_,
                                         .period_id = sample_.first_quarter,
                                         .held_on = on,
                                         .kind = AttestationKind::commission,
                                         .result = result,
                                         .protocol_no = "4",
                                         .corrects = corrects}));
    }
    RetakeLine line(PersonId person) {
        const auto list = as(person, [&](Reader& reader, const Standing& standing, Instant moment) {
            return open_retakes(reader, standing, std::nullopt, moment);
        });
        EXPECT_TRUE(list && !list->rows.empty());
        return list->rows.at(0);
    }

    const CourseId anatomy_ = id_of<CourseId>(83);
    const Date day_ = Date{2026, 11, 10};
};

TEST_F(Improvements, AMarkIsImprovedOnlyByADirectionAndAWorseResultLowersNothing) {
    EXPECT_EQ(hold(sample_.director, day_, ResultValue::five), "result_not_allowed");
    ASSERT_EQ(direct(sample_.deputy), "recorded");
    EXPECT_EQ(hold(sample_.director, day_.plus_days(-1), ResultValue::five), "result_not_allowed");
    ASSERT_EQ(hold(sample_.director, day_, ResultValue::three), "recorded");
    EXPECT_EQ(hold(sample_.director, day_, ResultValue::five), "result_not_allowed")
        << "one direction, one attempt";
    ASSERT_EQ(direct(sample_.deputy), "recorded") << "the mark is «4» still";
    at(day_.plus_days(1), 10, 0);
    ASSERT_EQ(hold(sample_.director, day_.plus_days(1), ResultValue::five), "recorded");
    EXPECT_EQ(direct(sample_.deputy), "result_not_allowed") << "nothing is above «5»";
}

// b.3, rules 1 and 5.
TEST_F(Improvements, WhoGaveTheDirectionDoesNotRecordTheResult) {
    ASSERT_EQ(direct(sample_.deputy), "recorded");
    EXPECT_FALSE(line(sample_.deputy).may_hold);
    EXPECT_TRUE(line(sample_.director).may_hold);
    EXPECT_EQ(hold(sample_.deputy, day_, ResultValue::five), "second_person_required");
    ASSERT_EQ(hold(sample_.director, day_, ResultValue::three), "recorded");
    const EntryIndex attempt = *school_.read([&](Reader& reader) -> Result<EntryIndex> {
        LETOPIS_TRY(held, reader.attestations_of_course(anatomy_));
        return held.at(0).entry_index;
    });
    EXPECT_EQ(hold(sample_.deputy, day_, ResultValue::five, attempt), "second_person_required");
    EXPECT_EQ(hold(sample_.director, day_, ResultValue::five, attempt), "recorded");
}

TEST_F(Improvements, NoGuardianGivesTheDirectionOrRecordsTheResult) {
    state({GuardianshipEstablished{{.student_id = alova_,
                                    .guardian_id = sample_.deputy,
                                    .relation = "отец",
                                    .rights = GuardianRights::full,
                                    .valid_from = Date{2026, 9, 1}}}});
    EXPECT_EQ(direct(sample_.deputy), "second_person_required");
    ASSERT_EQ(direct(sample_.director), "recorded");
    EXPECT_FALSE(line(sample_.deputy).may_hold);
    EXPECT_EQ(hold(sample_.deputy, day_, ResultValue::five), "second_person_required");
}

TEST_F(Retakes, OneIsPrintedWithTheFieldsOfTheSheet) {
    ASSERT_EQ(direct(sample_.deputy, sample_.zhukova, RetakeKind::debt), "recorded");
    const EntryIndex direction = lines().at(0).direction;
    const auto print = [&](PersonId person, EntryIndex index) {
        return as(person, [&](Reader& reader, const Standing& standing, Instant moment) {
            return open_retake_form(reader, standing, index, moment);
        });
    };
    const auto form = print(sample_.deputy, direction);
    ASSERT_TRUE(form);
    EXPECT_EQ(form->title, "НАПРАВЛЕНИЕ НА ПЕРЕСДАЧУ № 1");
    ASSERT_THAT(form->tables, SizeIs(1));
    ASSERT_THAT(form->tables[0].rows, SizeIs(1));
    EXPECT_EQ(form->tables[0].rows[0].size(), form->tables[0].columns.size());
    EXPECT_EQ(form->period, "год, 2026/2027 учебный год");
    EXPECT_TRUE(print(sample_.sidorov, direction).error().is_refusal());
    EXPECT_TRUE(print(sample_.deputy, direction + 1000).error().is(RefusalCode::not_found));
}

}  // namespace
}  // namespace letopis::testing
