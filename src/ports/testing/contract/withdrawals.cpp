// What is taken back or put right after it was stated: results carried, orders to open a class,
// directions, protocols of final attestation; and marks of scales that local acts set (ASM-01).

#include <algorithm>

#include "ports/testing/contract/fixture.h"

namespace letopis::testing {
namespace {

const Date monday{2026, 9, 7};
const Date friday = monday.plus_days(4);

ResultCarried carried(CourseId course, PeriodId period, ResultValue value, EntryIndex corrects) {
    return {.course_id = course,
            .student_id = SampleSchool{}.ezhov,
            .period_id = period,
            .value = value,
            .organization = "ГБОУ «Школа № 4321»",
            .document_no = "7",
            .document_on = friday,
            .corrects = corrects};
}

CarriedResultWithdrawn taken_back(CourseId course, PeriodId period, EntryIndex result) {
    return {.course_id = course,
            .student_id = SampleSchool{}.ezhov,
            .period_id = period,
            .result = result,
            .reason = "справка не та"};
}

}  // namespace

// --- Results carried: ATT-08 ---

TEST_P(ReaderContract, ACarriedResultTakenBackLeavesWhatStoodBefore) {
    state_sample();
    const auto course = sample_.mathematics_5a;
    const auto period = sample_.first_quarter;
    const auto marks = [&] {
        return ask([&](Reader& reader) { return reader.period_marks_of_course(course); });
    };
    const auto standing = [&] {
        return each(
            ask([&](Reader& reader) { return reader.carried_results_of_student(sample_.ezhov); }),
            &CarriedResult::entry_index);
    };
    const auto own = state({PeriodMarkConfirmed{.course_id = course,
                                                .student_id = sample_.ezhov,
                                                .period_id = period,
                                                .value = ResultValue::not_attested,
                                                .mean = Fraction{7, 2},
                                                .proposed = ResultValue::three,
                                                .flag = ResultFlag::forced,
                                                .reason = "мало отметок"}},
                           sample_.petrova);
    const auto before = marks();
    at(friday, 9, 0);
    const auto first = state({carried(course, period, ResultValue::four, own)}, sample_.deputy);
    const auto second = state({carried(course, period, ResultValue::five, first)}, sample_.deputy);
    EXPECT_THAT(standing(), ElementsAre(second));

    state({taken_back(course, period, first)}, sample_.deputy);
    EXPECT_THAT(standing(), ElementsAre(second)) << "another stands in its place";
    const auto withdrawn = state({taken_back(course, period, second)}, sample_.deputy);
    EXPECT_THAT(standing(), ElementsAre(first));
    EXPECT_EQ(marks()[0].value, ResultValue::four);
    EXPECT_EQ(marks()[0].entry_index, first);
    state({taken_back(course, period, second)}, sample_.deputy);
    EXPECT_THAT(standing(), ElementsAre(first)) << "it was taken back already";

    state({taken_back(course, period, first)}, sample_.deputy);
    EXPECT_THAT(standing(), IsEmpty());
    EXPECT_EQ(marks(), before);
    state({taken_back(course, period, own)}, sample_.deputy);
    EXPECT_EQ(marks(), before) << "it was not carried";

    const auto made = ask([&](Reader& reader) {
        return reader.made_corrections({.from = friday, .to = friday, .limit = 20});
    });
    const auto line = std::ranges::find(made, withdrawn, &MadeCorrection::entry_index);
    ASSERT_NE(line, made.end());
    EXPECT_EQ(line->course_id, course);
    EXPECT_EQ(line->student_id, sample_.ezhov);
    EXPECT_EQ(line->made_by, sample_.deputy);
    EXPECT_EQ(line->body, EntryBody{taken_back(course, period, second)});
}

TEST_P(ReaderContract, ACarriedResultTakenBackFromAnEmptyPlaceLeavesItEmpty) {
    state_sample();
    const auto course = sample_.mathematics_5a;
    const auto period = state({carried(course, sample_.first_quarter, ResultValue::four, -1)});
    const auto year = state({carried(course, {}, ResultValue::five, -1)});
    const auto period_marks = [&] {
        return ask([&](Reader& reader) { return reader.period_marks_of_student(sample_.ezhov); });
    };
    const auto annual_marks = [&] {
        return ask([&](Reader& reader) { return reader.annual_marks_of_student(sample_.ezhov); });
    };
    // Named by another place, student or entry, nothing is taken back.
    CarriedResultWithdrawn of_other = taken_back(course, {}, year);
    of_other.student_id = sample_.zhukova;
    state({taken_back(course, {}, period), taken_back(course, sample_.first_quarter, year),
           taken_back(sample_.russian_5a, {}, year), of_other, taken_back(course, {}, 1'000'000)});
    EXPECT_THAT(period_marks(), SizeIs(1));
    EXPECT_THAT(annual_marks(), SizeIs(1));

    state({taken_back(course, sample_.first_quarter, period)});
    EXPECT_THAT(period_marks(), IsEmpty());
    EXPECT_THAT(annual_marks(), SizeIs(1));
    state({taken_back(course, {}, year)});
    EXPECT_THAT(annual_marks(), IsEmpty());
    EXPECT_THAT(
        ask([&](Reader& reader) { return reader.carried_results_of_group(sample_.class_5a); }),
        IsEmpty());
    // The place is free again.
    state({carried(course, {}, ResultValue::three, -1)});
    EXPECT_EQ(annual_marks()[0].value, ResultValue::three);
}

TEST_P(ReaderContract, AnAnnualMarkStandsAgainWithItsReason) {
    state_sample();
    const auto course = sample_.mathematics_5a;
    const auto marks = [&] {
        return ask([&](Reader& reader) { return reader.annual_marks_of_course(course); });
    };
    const auto own = state({AnnualMarkConfirmed{.course_id = course,
                                                .student_id = sample_.ezhov,
                                                .value = ResultValue::not_attested,
                                                .proposed = ResultValue::three,
                                                .flag = ResultFlag::forced,
                                                .reason = "мало отметок"}},
                           sample_.petrova);
    const auto before = marks();
    at(friday, 9, 0);
    const auto result = state({carried(course, {}, ResultValue::four, own)}, sample_.deputy);
    EXPECT_EQ(marks()[0].value, ResultValue::four);
    state({taken_back(course, {}, result)}, sample_.deputy);
    EXPECT_EQ(marks(), before);
}

// --- Orders to open a class: JRN-15 ---

TEST_P(ReaderContract, AWithdrawnOrderToOpenAClassStaysWithItsReason) {
    state_sample();
    const auto first = state({ReopeningOrdered{.study_group_id = sample_.class_5a,
                                               .aspect = ClosureAspect::works,
                                               .order_no = "77",
                                               .order_on = monday,
                                               .reason = "ошибка в отчёте"}},
                             sample_.director);
    const auto known = [&] {
        return *ask([&](Reader& reader) { return reader.reopening(first); });
    };
    Reopening expected = known();
    EXPECT_EQ(expected.withdrawn_reason, "");
    state({ReopeningWithdrawn{first, sample_.class_5a, "ошибки нет"},
           ReopeningWithdrawn{1'000'000, sample_.class_5a, "ошибки нет"}},
          sample_.director);
    expected.withdrawn_reason = "ошибки нет";
    EXPECT_EQ(known(), expected);
    EXPECT_THAT(ask([&](Reader& reader) { return reader.reopenings_of_group(sample_.class_5a); }),
                ElementsAre(expected));
}

// --- Directions: VOC-06 ---

TEST_P(ReaderContract, AWithdrawnDirectionKeepsItsNumberAndItsReason) {
    state_sample();
    const auto first = state({RetakeDirected{.number = 12,
                                             .course_id = sample_.mathematics_5a,
                                             .student_id = sample_.ezhov,
                                             .period_id = sample_.first_quarter,
                                             .kind = RetakeKind::debt,
                                             .given_on = monday,
                                             .valid_until = friday,
                                             .examiners = "Петрова А. И."}});
    const auto known = [&] {
        return *ask([&](Reader& reader) { return reader.retake_direction(first); });
    };
    RetakeDirection expected = known();
    EXPECT_EQ(expected.withdrawn_reason, "");
    state({RetakeWithdrawn{first, sample_.mathematics_5a, sample_.ezhov, sample_.first_quarter,
                           "выдано не тому"},
           RetakeWithdrawn{1'000'000, sample_.mathematics_5a, sample_.ezhov, {}, "ошибка"}});
    expected.withdrawn_reason = "выдано не тому";
    EXPECT_EQ(known(), expected);
    EXPECT_THAT(ask([&](Reader& reader) { return reader.retakes_of_student(sample_.ezhov); }),
                ElementsAre(expected));
    EXPECT_THAT(ask([&](Reader& reader) { return reader.retakes_of_group(sample_.class_5a); }),
                ElementsAre(expected));
    EXPECT_EQ(ask([&](Reader& reader) { return reader.last_retake_number(monday, friday); }), 12);
}

// --- Final attestation: VOC-11 ---

TEST_P(ReaderContract, ACorrectedProtocolStandsInPlaceOfTheSignedOne) {
    state_sample();
    const auto planned = state({FinalAttestationPlanned{.study_group_id = sample_.class_10a,
                                                        .held_on = monday,
                                                        .chair = "Соколова Е. В.",
                                                        .order_no = "77-о"}});
    const auto known = [&] {
        return *ask([&](Reader& reader) { return reader.final_attestation(planned); });
    };
    const auto signed_first =
        state({FinalProtocolSigned{planned,
                                   sample_.class_10a,
                                   "2",
                                   monday,
                                   {{sample_.ezhov, "Тема", "Сидоров П. П.", ResultValue::four},
                                    {sample_.zhukova, "", "", {}}}}});
    FinalAttestation expected = known();
    EXPECT_EQ(expected.version, signed_first);
    const FinalProtocolCorrected corrected{
        .final_attestation = planned,
        .study_group_id = sample_.class_10a,
        .protocol_no = "2-и",
        .signed_on = friday,
        .results = {{sample_.ezhov, "Тема", "Сидоров П. П.", ResultValue::five}},
        .reason = "описка",
        .corrects = signed_first};
    FinalProtocolCorrected unknown = corrected;
    unknown.final_attestation = 1'000'000;
    const auto version = state({corrected, unknown});
    expected.protocol_no = "2-и";
    expected.signed_on = friday;
    expected.results = corrected.results;
    expected.version = version;
    EXPECT_EQ(known(), expected);
}

// --- Topics: JRN-05 ---

TEST_P(ReaderContract, ATopicKeepsTheMomentItFirstCame) {
    state_sample();
    const auto lesson = [&] {
        return *ask([&](Reader& reader) { return reader.lesson(sample_.monday_7); });
    };
    EXPECT_FALSE(lesson().topic_first_at);
    state({HomeworkAssigned{sample_.monday_7, "§ 4, № 118"}});
    EXPECT_FALSE(lesson().topic_first_at);
    const Instant first = now();
    state({TopicRecorded{sample_.monday_7, "Дроби"}});
    EXPECT_EQ(lesson().topic_first_at, first);
    at(friday, 9, 0);
    state({TopicRecorded{sample_.monday_7, "Обыкновенные дроби"}});
    EXPECT_EQ(lesson().topic, "Обыкновенные дроби");
    EXPECT_EQ(lesson().topic_first_at, first);
    EXPECT_EQ(ask([&](Reader& reader) {
                  return reader.lessons_of_course(sample_.mathematics_5a, monday, monday);
              })[0]
                  .topic_first_at,
              first);
}

// --- Scales of local acts: ASM-01 ---

TEST_P(ReaderContract, MarksInPointsAndLettersAreKept) {
    state_sample();
    const MarkPlace place{.lesson_id = sample_.monday_7, .student_id = sample_.ezhov};
    const auto mark = [&] {
        return ask([&](Reader& reader) { return reader.cell(place.lesson_id, sample_.ezhov); })
            .marks[0]
            .value;
    };
    state({MarkRecorded{place, MarkValue::points_100, {}}});
    EXPECT_EQ(mark(), MarkValue::points_100);
    state({MarkCorrected{.place = place, .value = MarkValue::letter_b}});
    EXPECT_EQ(mark(), MarkValue::letter_b);
    state({PeriodMarkConfirmed{.course_id = sample_.mathematics_5a,
                               .student_id = sample_.ezhov,
                               .period_id = sample_.first_quarter,
                               .value = ResultValue::points_100,
                               .proposed = ResultValue::letter_a},
           AnnualMarkConfirmed{.course_id = sample_.mathematics_5a,
                               .student_id = sample_.ezhov,
                               .value = ResultValue::letter_f,
                               .proposed = ResultValue::points_0}});
    const auto of_period =
        ask([&](Reader& reader) { return reader.period_marks_of_student(sample_.ezhov); });
    EXPECT_EQ(of_period[0].value, ResultValue::points_100);
    EXPECT_EQ(of_period[0].proposed, ResultValue::letter_a);
    const auto of_year =
        ask([&](Reader& reader) { return reader.annual_marks_of_student(sample_.ezhov); });
    EXPECT_EQ(of_year[0].value, ResultValue::letter_f);
    EXPECT_EQ(of_year[0].proposed, ResultValue::points_0);
}

}  // namespace letopis::testing
