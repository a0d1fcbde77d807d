// Exemptions, modes of lessons, briefings, attestation, associations, and one teacher's debts.

#include "ports/testing/contract/fixture.h"

namespace letopis::testing {
namespace {

const Date monday{2026, 9, 7};

ExemptionGranted exempted(StudentId student, SubjectId subject, Date from_on, Date to_on) {
    return {.student_id = student,
            .subject_id = subject,
            .kind = ExemptionKind::practice,
            .from_on = from_on,
            .to_on = to_on,
            .document_no = "214",
            .document_on = monday,
            .text = "после болезни"};
}

AttestationHeld attempt(CourseId course, StudentId student, Date on) {
    return {.course_id = course,
            .student_id = student,
            .held_on = on,
            .kind = AttestationKind::commission,
            .result = ResultValue::three,
            .protocol_no = "4",
            .examiners = "Петрова А. И."};
}

AssociationDescribed described(StudyGroupId group, int capacity) {
    return {.study_group_id = group,
            .direction = Direction::artistic,
            .capacity = capacity,
            .year_of_study = 2,
            .years_in_programme = 3,
            .funding = Funding::paid};
}

}  // namespace

// F-10, SEC-03.
TEST_P(ReaderContract, TheLatestSheetOfHealthStands) {
    state_sample();
    HealthSheetKept kept{.student_id = sample_.ezhov,
                         .health_group = HealthGroup::second,
                         .sports_group = SportsGroup::special_a,
                         .furniture_no = "4",
                         .seat = "I ряд, 1 парта",
                         .advice = "беречь зрение",
                         .examined_on = monday};
    state({kept});
    kept.seat = "II ряд";
    const auto latest = state({kept});
    state({HealthSheetKept{.student_id = sample_.ivanov, .examined_on = monday}});
    const auto sheet = ask([&](Reader& reader) { return reader.health_sheet_of(sample_.ezhov); });
    ASSERT_TRUE(sheet);
    EXPECT_EQ(sheet->seat, "II ряд");
    EXPECT_EQ(sheet->sports_group, SportsGroup::special_a);
    EXPECT_EQ(sheet->entry_index, latest);
    EXPECT_FALSE(ask([&](Reader& reader) { return reader.health_sheet_of(sample_.zhukova); }));
    EXPECT_THAT(
        each(ask([&](Reader& reader) { return reader.health_sheets_of_group(sample_.class_5a); }),
             [](const HealthSheet& one) { return one.student_id; }),
        ElementsAre(sample_.ezhov));
}

// JRN-05.
TEST_P(ReaderContract, UnfinishedLessonsOfATeacherAreThoseHeHolds) {
    state_sample();
    const auto owed_by = [&](EmployeeId id, std::int64_t limit = 100) {
        return each(ask([&](Reader& reader) {
                        return reader.unfinished_lessons_of_teacher(id, monday, monday.plus_days(1),
                                                                    limit);
                    }),
                    [](const UnfinishedLesson& one) { return one.lesson.lesson_id; });
    };
    EXPECT_THAT(owed_by(sample_.petrova),
                ElementsAre(sample_.lesson_5b, sample_.monday_7, sample_.tuesday_8));
    EXPECT_THAT(owed_by(sample_.petrova, 2), ElementsAre(sample_.lesson_5b, sample_.monday_7));
    state({SubstitutionAssigned{.lesson_id = sample_.monday_7, .substitute_id = sample_.sidorov},
           TopicRecorded{sample_.russian_7, "Падежи"},
           HomeworkAssigned{sample_.russian_7, "", true},
           LessonCancelled{sample_.lesson_5b, "карантин"}});
    EXPECT_THAT(owed_by(sample_.petrova), ElementsAre(sample_.tuesday_8));
    EXPECT_THAT(owed_by(sample_.sidorov), ElementsAre(sample_.monday_7, sample_.english_7));
    state({SubstitutionEnded{sample_.monday_7, "выздоровела"}});
    EXPECT_THAT(owed_by(sample_.petrova), ElementsAre(sample_.monday_7, sample_.tuesday_8));
    EXPECT_THAT(owed_by(sample_.sidorov), ElementsAre(sample_.english_7));
    EXPECT_THAT(owed_by(sample_.director), IsEmpty());
}

// ATT-07.
TEST_P(ReaderContract, AnExemptionStandsUntilItIsWithdrawn) {
    state_sample();
    const auto of_ezhov = [&](Date from, Date to) {
        return ask(
            [&](Reader& reader) { return reader.exemptions_of_student(sample_.ezhov, from, to); });
    };
    const auto first = state(
        {exempted(sample_.ezhov, sample_.russian, monday, monday.plus_days(60))}, sample_.petrova);
    const auto second =
        state({exempted(sample_.ezhov, sample_.english, monday.plus_days(90), Date{2027, 1, 20})});
    const Exemption expected{.student_id = sample_.ezhov,
                             .subject_id = sample_.russian,
                             .kind = ExemptionKind::practice,
                             .from_on = monday,
                             .to_on = monday.plus_days(60),
                             .document_no = "214",
                             .document_on = monday,
                             .text = "после болезни",
                             .granted_by = sample_.petrova,
                             .granted_at = now(),
                             .entry_index = first};
    EXPECT_EQ(ask([&](Reader& reader) { return reader.exemption(first); }), expected);
    EXPECT_FALSE(ask([&](Reader& reader) { return reader.exemption(first - 1); }));
    EXPECT_THAT(of_ezhov(monday.plus_days(60), monday.plus_days(61)), ElementsAre(expected));
    EXPECT_THAT(of_ezhov(monday.plus_days(61), monday.plus_days(89)), IsEmpty());
    EXPECT_THAT(each(of_ezhov(monday, Date{2027, 5, 1}), &Exemption::entry_index),
                ElementsAre(first, second));
    state({ExemptionWithdrawn{first, "ошибка"}, ExemptionWithdrawn{1'000'000, "ошибка"}});
    EXPECT_THAT(each(of_ezhov(monday, Date{2027, 5, 1}), &Exemption::entry_index),
                ElementsAre(second));
    EXPECT_TRUE(ask([&](Reader& reader) { return reader.exemption(first); })->is_withdrawn);
}

TEST_P(ReaderContract, ExemptionsOfAGroupAreOfWhoIsOnItsList) {
    state_sample();
    const Date friday = monday.plus_days(4);
    state({exempted(sample_.zhukova, sample_.russian, monday, friday),
           exempted(sample_.ivanov, sample_.russian, monday, friday),
           exempted(sample_.ezhov, sample_.russian, friday, friday),
           StudentLeft{.student_id = sample_.zhukova,
                       .study_group_id = sample_.class_5a,
                       .left_on = monday}});
    const auto of = [&](StudyGroupId group, Date from, Date to) {
        return each(
            ask([&](Reader& reader) { return reader.exemptions_of_group(group, from, to); }),
            &Exemption::student_id);
    };
    EXPECT_THAT(of(sample_.class_5a, monday, friday), ElementsAre(sample_.zhukova, sample_.ezhov));
    EXPECT_THAT(of(sample_.class_5a, friday, friday), ElementsAre(sample_.ezhov));
    EXPECT_THAT(of(sample_.class_5b, monday, friday), ElementsAre(sample_.ivanov));
    EXPECT_THAT(of(sample_.english_5a_1, monday, friday), IsEmpty());
}

// ATT-08.
TEST_P(ReaderContract, ALessonHasTheModeThatWasSetLast) {
    state_sample();
    const auto lesson = [&] {
        return *ask([&](Reader& reader) { return reader.lesson(sample_.monday_7); });
    };
    EXPECT_EQ(lesson().mode, LessonMode::offline);
    state({LessonModeSet{sample_.monday_7, LessonMode::distance, "карантин"},
           LessonModeSet{sample_.monday_7, LessonMode::self_study, "морозы"}});
    EXPECT_EQ(lesson().mode, LessonMode::self_study);
    EXPECT_EQ(lesson().mode_reason, "морозы");
    EXPECT_EQ(lesson().version, -1);
    const auto of_group = ask(
        [&](Reader& reader) { return reader.lessons_of_group(sample_.class_5a, monday, monday); });
    EXPECT_EQ(each(of_group, &Lesson::mode),
              (std::vector{LessonMode::offline, LessonMode::self_study}));
    state({LessonModeSet{sample_.monday_7, LessonMode::offline, "потеплело"}});
    EXPECT_EQ(lesson().mode, LessonMode::offline);
    EXPECT_EQ(lesson().mode_reason, "");
}

// JRN-20.
TEST_P(ReaderContract, ALessonHasItsBriefingUntilItIsTakenAway) {
    state_sample();
    const auto briefing = [&] {
        return ask([&](Reader& reader) { return reader.lesson(sample_.monday_7); })->briefing;
    };
    EXPECT_FALSE(briefing());
    state({BriefingRecorded{sample_.monday_7, BriefingKind::primary, "№ 3"},
           BriefingRecorded{sample_.monday_7, BriefingKind::repeated, "№ 3, 5"}});
    EXPECT_EQ(briefing(), (Briefing{.kind = BriefingKind::repeated, .text = "№ 3, 5"}));
    state({BriefingRecorded{sample_.monday_7, {}, ""}});
    EXPECT_FALSE(briefing());
}

// VOC-04.
TEST_P(ReaderContract, FormsOfAttestationAreOfTheGroupAndItsSubgroups) {
    state_sample();
    const auto of = [&](StudyGroupId group) {
        return ask([&](Reader& reader) { return reader.attestation_plans_of_group(group); });
    };
    state(
        {AttestationPlanned{sample_.english_course, sample_.first_quarter, AttestationForm::credit},
         AttestationPlanned{sample_.mathematics_5a, sample_.second_quarter,
                            AttestationForm::credit},
         AttestationPlanned{sample_.mathematics_5b, sample_.second_quarter, AttestationForm::exam},
         AttestationPlanned{sample_.mathematics_5a, sample_.first_quarter,
                            AttestationForm::graded_credit}});
    const auto later = state({AttestationPlanned{sample_.mathematics_5a, sample_.second_quarter,
                                                 AttestationForm::exam}});
    const auto plans = of(sample_.class_5a);
    EXPECT_THAT(
        each(plans, &AttestationPlan::course_id),
        ElementsAre(sample_.mathematics_5a, sample_.mathematics_5a, sample_.english_course));
    EXPECT_EQ(plans[1], (AttestationPlan{sample_.mathematics_5a, sample_.second_quarter,
                                         AttestationForm::exam, later}));
    EXPECT_THAT(of(sample_.english_5a_1), SizeIs(1));
    EXPECT_THAT(of(sample_.class_10a), IsEmpty());
    state({AttestationPlanned{sample_.english_course, sample_.first_quarter, {}},
           AttestationPlanned{sample_.english_course, sample_.second_quarter, {}}});
    EXPECT_THAT(of(sample_.english_5a_1), IsEmpty());
}

// VOC-06, E-22.
TEST_P(ReaderContract, AttemptsOfAttestationStandInTheOrderOfTheirDays) {
    state_sample();
    const auto in_mathematics = [&] {
        return ask(
            [&](Reader& reader) { return reader.attestations_of_course(sample_.mathematics_5a); });
    };
    const auto second = state({attempt(sample_.mathematics_5a, sample_.ezhov, Date{2027, 10, 1})});
    const auto first = state({attempt(sample_.mathematics_5a, sample_.ezhov, Date{2027, 9, 15}),
                              attempt(sample_.mathematics_5a, sample_.zhukova, Date{2027, 9, 20}),
                              attempt(sample_.russian_5a, sample_.ezhov, Date{2027, 9, 10})});
    EXPECT_THAT(each(in_mathematics(), &HeldAttestation::entry_index),
                ElementsAre(first, first + 1, second));
    EXPECT_THAT(
        each(ask([&](Reader& reader) { return reader.attestations_of_student(sample_.ezhov); }),
             &HeldAttestation::entry_index),
        ElementsAre(first + 2, first, second));
    AttestationHeld better = attempt(sample_.mathematics_5a, sample_.ezhov, Date{2027, 10, 2});
    better.result = ResultValue::four;
    better.corrects = second;
    const auto corrected = state({better}, sample_.petrova);
    const auto found = in_mathematics();
    ASSERT_THAT(found, SizeIs(3));
    EXPECT_EQ(found[2], (HeldAttestation{.course_id = sample_.mathematics_5a,
                                         .student_id = sample_.ezhov,
                                         .period_id = {},
                                         .held_on = Date{2027, 10, 2},
                                         .kind = AttestationKind::commission,
                                         .result = ResultValue::four,
                                         .protocol_no = "4",
                                         .examiners = "Петрова А. И.",
                                         .recorded_at = now(),
                                         .recorded_by = sample_.petrova,
                                         .entry_index = corrected}));
}

TEST_P(ReaderContract, AssociationsOfAYearStandInTheOrderOfItsGroups) {
    state_sample();
    state({described(sample_.class_10a, 15), described(sample_.class_5a, 20)});
    const auto later = state({described(sample_.class_10a, 12)});
    EXPECT_EQ(
        ask([&](Reader& reader) { return reader.association(sample_.class_10a); }),
        (Association{sample_.class_10a, Direction::artistic, 12, 2, 3, Funding::paid, later}));
    EXPECT_FALSE(ask([&](Reader& reader) { return reader.association(sample_.class_5b); }));
    const auto of = [&](SchoolYearId year) {
        return each(ask([&](Reader& reader) { return reader.associations(year); }),
                    &Association::study_group_id);
    };
    EXPECT_THAT(of(sample_.year), ElementsAre(sample_.class_5a, sample_.class_10a));
    EXPECT_THAT(of(id_of<SchoolYearId>(99)), IsEmpty());
}

}  // namespace letopis::testing
