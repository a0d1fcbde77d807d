// Deferrals, directions, final attestation, state exams, and what of these chapters belongs to the
// year of a class.

#include <algorithm>

#include "ports/testing/contract/fixture.h"

namespace letopis::testing {
namespace {

const Date monday{2026, 9, 7};
const Date friday = monday.plus_days(4);

AttestationDeferred deferred(CourseId course, StudentId student) {
    return {.course_id = course,
            .student_id = student,
            .period_id = SampleSchool{}.first_quarter,
            .until = Date{2026, 11, 20},
            .reason = "лечение в стационаре",
            .order_no = "55-у"};
}

RetakeDirected directed(int number, CourseId course, StudentId student, Date given_on) {
    return {.number = number,
            .course_id = course,
            .student_id = student,
            .period_id = SampleSchool{}.first_quarter,
            .kind = RetakeKind::improvement,
            .given_on = given_on,
            .valid_until = given_on.plus_days(14),
            .examiners = "Петрова А. И.",
            .basis = "разрешение № 4"};
}

FinalAttestationPlanned planned(StudyGroupId group, Date held_on) {
    return {.study_group_id = group,
            .kind = FinalAttestationKind::diploma_work,
            .held_on = held_on,
            .place = "каб. 210",
            .chair = "Соколова Е. В.",
            .secretary = "Лаптева О. Н.",
            .members = {"Петрова А. И.", "Сидоров П. П.", "Белова О. П."},
            .order_no = "77-о"};
}

FinalProtocolSigned protocol(EntryIndex final_attestation, StudyGroupId group) {
    const SampleSchool sample;
    return {.final_attestation = final_attestation,
            .study_group_id = group,
            .protocol_no = "2",
            .signed_on = friday,
            .results = {{.student_id = sample.ezhov,
                         .topic = "Уход за больными «на дому»",
                         .lead = "Сидоров П. П.",
                         .result = ResultValue::five},
                        {.student_id = sample.zhukova, .topic = "", .lead = "", .result = {}}}};
}

ExamResultRecorded exam(StudyGroupId group, StudentId student, SubjectId subject, Date held_on) {
    return {.study_group_id = group,
            .student_id = student,
            .subject_id = subject,
            .kind = StateExamKind::basic,
            .held_on = held_on,
            .points = 24,
            .result = ResultValue::five,
            .protocol_no = "118"};
}

}  // namespace

// --- Deferrals: ASM-08 ---

TEST_P(ReaderContract, ADeferralStandsUntilItIsWithdrawn) {
    state_sample();
    const auto of_student = [&](StudentId student) {
        return each(ask([&](Reader& reader) { return reader.deferrals_of_student(student); }),
                    &Deferral::deferral);
    };
    const auto of_group = [&](StudyGroupId group) {
        return each(ask([&](Reader& reader) { return reader.deferrals_of_group(group); }),
                    &Deferral::deferral);
    };
    const auto first = state({deferred(sample_.mathematics_5a, sample_.ezhov),
                              deferred(sample_.english_course, sample_.yozhikov),
                              deferred(sample_.mathematics_5b, sample_.ivanov),
                              deferred(sample_.russian_5a, sample_.ezhov)});
    Deferral expected{.deferral = first,
                      .course_id = sample_.mathematics_5a,
                      .student_id = sample_.ezhov,
                      .period_id = sample_.first_quarter,
                      .until = Date{2026, 11, 20},
                      .reason = "лечение в стационаре",
                      .order_no = "55-у",
                      .granted_at = now()};
    EXPECT_EQ(ask([&](Reader& reader) { return reader.deferral(first); }), expected);
    EXPECT_FALSE(ask([&](Reader& reader) { return reader.deferral(first - 1); }));
    EXPECT_THAT(of_student(sample_.ezhov), ElementsAre(first, first + 3));
    EXPECT_THAT(of_group(sample_.class_5a), ElementsAre(first, first + 1, first + 3));
    EXPECT_THAT(of_group(sample_.english_5a_1), ElementsAre(first + 1));
    EXPECT_THAT(of_group(sample_.class_5b), ElementsAre(first + 2));

    state({DeferralWithdrawn{first, sample_.mathematics_5a, sample_.ezhov, "аттестован в срок"},
           DeferralWithdrawn{1'000'000, sample_.mathematics_5a, sample_.ezhov, "ошибка"}});
    expected.is_withdrawn = true;
    EXPECT_EQ(ask([&](Reader& reader) { return reader.deferral(first); }), expected);
    EXPECT_THAT(of_student(sample_.ezhov), ElementsAre(first + 3));
    EXPECT_THAT(of_group(sample_.class_5a), ElementsAre(first + 1, first + 3));
}

// --- Directions: VOC-06 ---

TEST_P(ReaderContract, DirectionsAreNumberedByTheDaysTheyWereGivenOn) {
    state_sample();
    const auto last_number = [&](Date from, Date to) {
        return ask([&](Reader& reader) { return reader.last_retake_number(from, to); });
    };
    EXPECT_EQ(last_number(monday, friday), 0);
    RetakeDirected of_year = directed(9, sample_.english_course, sample_.yozhikov, monday);
    of_year.period_id = {};
    const auto first =
        state({directed(12, sample_.mathematics_5a, sample_.ezhov, friday), of_year,
               directed(2, sample_.mathematics_5b, sample_.ivanov, friday.plus_days(1)),
               directed(10, sample_.russian_5a, sample_.ezhov, monday)});
    EXPECT_EQ(ask([&](Reader& reader) { return reader.retake_direction(first); }),
              (RetakeDirection{.direction = first,
                               .number = 12,
                               .course_id = sample_.mathematics_5a,
                               .student_id = sample_.ezhov,
                               .period_id = sample_.first_quarter,
                               .kind = RetakeKind::improvement,
                               .given_on = friday,
                               .valid_until = friday.plus_days(14),
                               .examiners = "Петрова А. И.",
                               .basis = "разрешение № 4"}));
    EXPECT_FALSE(ask([&](Reader& reader) { return reader.retake_direction(first - 1); }));
    EXPECT_TRUE(ask([&](Reader& reader) {
                    return reader.retake_direction(first + 1);
                })->period_id.is_nil());
    EXPECT_EQ(last_number(monday, friday.plus_days(1)), 12);
    EXPECT_EQ(last_number(monday, friday.plus_days(-1)), 10);
    EXPECT_EQ(last_number(friday.plus_days(1), friday.plus_days(1)), 2);
    const auto of_group = [&](StudyGroupId group) {
        return each(ask([&](Reader& reader) { return reader.retakes_of_group(group); }),
                    &RetakeDirection::direction);
    };
    EXPECT_THAT(of_group(sample_.class_5a), ElementsAre(first, first + 1, first + 3));
    EXPECT_THAT(of_group(sample_.english_5a_1), ElementsAre(first + 1));
    EXPECT_THAT(each(ask([&](Reader& reader) { return reader.retakes_of_student(sample_.ezhov); }),
                     &RetakeDirection::direction),
                ElementsAre(first, first + 3));
}

// --- Final attestation: VOC-11 ---

TEST_P(ReaderContract, TheLastOrderNamesAllWhoAreAdmitted) {
    state_sample();
    const auto admission = [&](StudyGroupId group) {
        return ask([&](Reader& reader) { return reader.graduate_admission(group); });
    };
    state({GraduatesAdmitted{sample_.class_10a, {sample_.ezhov}, "70-о", monday}});
    const auto last = state(
        {GraduatesAdmitted{sample_.class_10a, {sample_.zhukova, sample_.ezhov}, "71-о", friday}});
    EXPECT_EQ(admission(sample_.class_10a),
              (GraduateAdmission{.study_group_id = sample_.class_10a,
                                 .student_ids = {sample_.zhukova, sample_.ezhov},
                                 .order_no = "71-о",
                                 .order_on = friday,
                                 .entry_index = last}));
    EXPECT_FALSE(admission(sample_.class_5a));
}

TEST_P(ReaderContract, AFinalAttestationHasItsProtocolUnlessItIsCancelled) {
    state_sample();
    const auto of_group = [&](StudyGroupId group) {
        return each(ask([&](Reader& reader) { return reader.final_attestations_of_group(group); }),
                    &FinalAttestation::final_attestation);
    };
    const auto later = state({planned(sample_.class_10a, friday)});
    const auto earlier =
        state({planned(sample_.class_10a, monday), planned(sample_.class_5b, monday)});
    FinalAttestation expected{.final_attestation = later,
                              .study_group_id = sample_.class_10a,
                              .kind = FinalAttestationKind::diploma_work,
                              .held_on = friday,
                              .place = "каб. 210",
                              .chair = "Соколова Е. В.",
                              .secretary = "Лаптева О. Н.",
                              .members = {"Петрова А. И.", "Сидоров П. П.", "Белова О. П."},
                              .order_no = "77-о",
                              .protocol_no = "",
                              .signed_on = {},
                              .results = {},
                              .version = later};
    EXPECT_EQ(ask([&](Reader& reader) { return reader.final_attestation(later); }), expected);
    EXPECT_FALSE(ask([&](Reader& reader) { return reader.final_attestation(later - 1); }));
    EXPECT_THAT(of_group(sample_.class_10a), ElementsAre(earlier, later));

    const FinalProtocolSigned paper = protocol(later, sample_.class_10a);
    const auto last = state({paper, protocol(1'000'000, sample_.class_10a)});
    expected.protocol_no = "2";
    expected.signed_on = friday;
    expected.results = paper.results;
    expected.version = last;
    EXPECT_EQ(ask([&](Reader& reader) { return reader.final_attestation(later); }), expected);

    const auto cancelled =
        state({FinalAttestationCancelled{earlier, sample_.class_10a, "перенесено"},
               FinalAttestationCancelled{1'000'000, sample_.class_10a, "перенесено"}});
    EXPECT_THAT(of_group(sample_.class_10a), ElementsAre(later));
    const auto gone = ask([&](Reader& reader) { return reader.final_attestation(earlier); });
    EXPECT_TRUE(gone->is_cancelled);
    EXPECT_EQ(gone->version, cancelled);
}

// --- State exams: LAW-10 ---

TEST_P(ReaderContract, AnExamResultIsTheLastOneAndKeepsItsVersionWhenWithdrawn) {
    state_sample();
    const auto of_group = [&] {
        return ask([&](Reader& reader) { return reader.exam_results_of_group(sample_.class_10a); });
    };
    const auto of_ezhov = [&] {
        return each(
            ask([&](Reader& reader) { return reader.exam_results_of_student(sample_.ezhov); }),
            &ExamResult::entry_index);
    };
    const auto first = state({exam(sample_.class_10a, sample_.zhukova, sample_.russian, monday),
                              exam(sample_.class_10a, sample_.ezhov, sample_.mathematics, friday),
                              exam(sample_.class_10a, sample_.ezhov, sample_.russian, monday),
                              exam(sample_.class_5a, sample_.ezhov, sample_.russian, monday)});
    EXPECT_THAT(each(of_group(), &ExamResult::entry_index),
                ElementsAre(first + 2, first + 1, first));
    EXPECT_THAT(of_ezhov(), ElementsAre(first + 2, first + 3, first + 1));

    ExamResultRecorded in_points = exam(sample_.class_10a, sample_.ezhov, sample_.russian, monday);
    in_points.kind = StateExamKind::unified;
    in_points.points = 88;
    in_points.result.reset();
    in_points.protocol_no = "119";
    in_points.corrects = first + 2;
    in_points.reason = "апелляция";
    ExamResultRecorded taken_back =
        exam(sample_.class_10a, sample_.ezhov, sample_.mathematics, friday);
    taken_back.points.reset();
    taken_back.result.reset();
    const auto last = state({taken_back, in_points});
    EXPECT_EQ(of_group()[0], (ExamResult{.study_group_id = sample_.class_10a,
                                         .student_id = sample_.ezhov,
                                         .subject_id = sample_.russian,
                                         .kind = StateExamKind::unified,
                                         .held_on = monday,
                                         .points = 88,
                                         .result = {},
                                         .protocol_no = "119",
                                         .entry_index = last + 1}));
    EXPECT_TRUE(of_group()[1].is_withdrawn);
    EXPECT_EQ(of_group()[1].entry_index, last);
    EXPECT_THAT(of_ezhov(), ElementsAre(first + 3, last + 1));

    // Recorded again, it stands again.
    state({exam(sample_.class_10a, sample_.ezhov, sample_.mathematics, friday)});
    EXPECT_FALSE(of_group()[1].is_withdrawn);
    EXPECT_THAT(of_ezhov(), SizeIs(3));
}

// --- The year of a class ---

TEST_P(ReaderContract, TheEntriesOfAClassHoldItsRubricsBehaviourAndFinals) {
    state_sample();
    const MarkPlace own_place{.lesson_id = sample_.english_7, .student_id = sample_.yozhikov};
    const MarkPlace foreign_place{.lesson_id = sample_.lesson_5b, .student_id = sample_.ivanov};
    const MarkPlace guest_place{.lesson_id = sample_.english_7, .student_id = sample_.ivanov};
    const SubjectId unstudied = id_of<SubjectId>(90);
    const std::vector<EntryBody> own{
        RubricKept{.course_id = sample_.english_course},
        CriteriaAssessed{.place = own_place},
        BehaviourAssessed{.study_group_id = sample_.class_5a, .student_id = sample_.ezhov},
        deferred(sample_.english_course, sample_.yozhikov),
        DeferralWithdrawn{-1, sample_.mathematics_5a, sample_.ezhov, "ошибка"},
        directed(1, sample_.mathematics_5a, sample_.ezhov, monday),
        GraduatesAdmitted{.study_group_id = sample_.class_5a},
        planned(sample_.class_5a, friday),
        FinalAttestationCancelled{-1, sample_.class_5a, "ошибка"},
        protocol(-1, sample_.class_5a),
        // Its subject too, though no course of the class teaches it.
        SubjectAdded{{.subject_id = unstudied, .title = "Физика"}},
        exam(sample_.class_5a, sample_.ezhov, unstudied, friday),
    };
    const std::vector<EntryBody> foreign{
        RubricKept{.course_id = sample_.mathematics_5b},
        CriteriaAssessed{.place = foreign_place},
        CriteriaAssessed{.place = guest_place},
        BehaviourAssessed{.study_group_id = sample_.class_5b, .student_id = sample_.ivanov},
        deferred(sample_.mathematics_5b, sample_.ivanov),
        deferred(sample_.english_course, sample_.ivanov),
        DeferralWithdrawn{-1, sample_.mathematics_5b, sample_.ivanov, "ошибка"},
        directed(2, sample_.mathematics_5b, sample_.ivanov, monday),
        GraduatesAdmitted{.study_group_id = sample_.class_5b},
        planned(sample_.class_5b, friday),
        FinalAttestationCancelled{-1, sample_.class_5b, "ошибка"},
        protocol(-1, sample_.class_5b),
        SubjectAdded{{.subject_id = id_of<SubjectId>(91), .title = "Химия"}},
        exam(sample_.class_5b, sample_.ivanov, id_of<SubjectId>(91), friday),
        AfterSchoolRegimeSet{.study_group_id = sample_.class_5a},
        SubjectCycleSet{.subject_id = sample_.mathematics},
        VisitOpened{.study_group_ids = {sample_.class_5a}},
        VisitEnded{},
        DutyTicked{.person_id = sample_.petrova},
    };
    const EntryIndex first = state(own, sample_.petrova);
    const EntryIndex after = state(foreign, sample_.petrova);
    auto indexes = ask([&](Reader& reader) { return reader.entries_of_class(sample_.class_5a); });
    std::erase_if(indexes, [&](EntryIndex index) { return index < first; });
    EXPECT_THAT(indexes, SizeIs(own.size()));
    EXPECT_THAT(indexes, ::testing::Each(::testing::Lt(after)));
}

}  // namespace letopis::testing
