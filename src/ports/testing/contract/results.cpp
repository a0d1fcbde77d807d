// Period and annual marks, closing, decisions of the council.

#include "ports/testing/contract/fixture.h"
#include "ports/year_closing.h"

namespace letopis::testing {

TEST_P(ReaderContract, ALaterConfirmationReplacesTheEarlierPeriodMark) {
    state_sample();
    const PeriodMarkConfirmed first{.course_id = sample_.mathematics_5a,
                                    .student_id = sample_.ezhov,
                                    .period_id = sample_.first_quarter,
                                    .value = ResultValue::four,
                                    .mean = Fraction{40, 11},
                                    .proposed = ResultValue::four,
                                    .rule_set_version = "1"};
    PeriodMarkConfirmed second = first;
    second.value = ResultValue::five;
    second.flag = ResultFlag::forced;
    second.reason = "победа на олимпиаде";
    PeriodMarkConfirmed other = first;
    other.student_id = sample_.zhukova;
    other.mean.reset();
    other.proposed.reset();
    state({first, other}, sample_.petrova);
    at(Date{2026, 10, 20}, 10, 0);
    second.corrects = 0;
    const auto index = state({second}, sample_.petrova);

    const PeriodMark expected{.course_id = sample_.mathematics_5a,
                              .student_id = sample_.ezhov,
                              .period_id = sample_.first_quarter,
                              .value = ResultValue::five,
                              .mean = Fraction{40, 11},
                              .proposed = ResultValue::four,
                              .flag = ResultFlag::forced,
                              .reason = "победа на олимпиаде",
                              .recorded_at = now(),
                              .recorded_by = sample_.petrova,
                              .entry_index = index};
    EXPECT_THAT(ask([&](Reader& reader) { return reader.period_marks_of_student(sample_.ezhov); }),
                ElementsAre(expected));
    const auto of_course =
        ask([&](Reader& reader) { return reader.period_marks_of_course(sample_.mathematics_5a); });
    EXPECT_THAT(each(of_course, &PeriodMark::student_id),
                UnorderedElementsAre(sample_.ezhov, sample_.zhukova));
    EXPECT_THAT(
        ask([&](Reader& reader) { return reader.period_marks_of_course(sample_.russian_5a); }),
        IsEmpty());
}

TEST_P(ReaderContract, AnAnnualMarkStandsForItsStudentAndCourse) {
    state_sample();
    const auto confirmed = [&](StudentId student, ResultValue value) {
        return AnnualMarkConfirmed{.course_id = sample_.mathematics_5a,
                                   .student_id = student,
                                   .value = value,
                                   .proposed = ResultValue::four,
                                   .flag = ResultFlag::forced,
                                   .reason = "решение комиссии"};
    };
    state({confirmed(sample_.ezhov, ResultValue::three),
           confirmed(sample_.zhukova, ResultValue::five)});
    const auto index = state({confirmed(sample_.ezhov, ResultValue::four)}, sample_.petrova);
    EXPECT_THAT(ask([&](Reader& reader) { return reader.annual_marks_of_student(sample_.ezhov); }),
                ElementsAre(AnnualMark{.course_id = sample_.mathematics_5a,
                                       .student_id = sample_.ezhov,
                                       .value = ResultValue::four,
                                       .proposed = ResultValue::four,
                                       .flag = ResultFlag::forced,
                                       .reason = "решение комиссии",
                                       .recorded_at = now(),
                                       .recorded_by = sample_.petrova,
                                       .entry_index = index}));
    EXPECT_THAT(
        ask([&](Reader& reader) { return reader.annual_marks_of_course(sample_.mathematics_5a); }),
        SizeIs(2));
}

TEST_P(ReaderContract, ClosingsSayWhatWasClosedByWhomAndWhen) {
    state_sample();
    const auto closed_course = [&] {
        return ask([&](Reader& reader) { return reader.course_closed_at(sample_.mathematics_5a); });
    };
    const auto closed_class = [&] {
        return ask([&](Reader& reader) { return reader.class_closed_at(sample_.class_5a); });
    };
    EXPECT_THAT(ask([&](Reader& reader) { return reader.period_closings(sample_.mathematics_5a); }),
                IsEmpty());
    EXPECT_EQ(closed_course(), std::nullopt);
    EXPECT_EQ(closed_class(), std::nullopt);

    const Instant period_at = now();
    state({PeriodClosed{sample_.mathematics_5a, sample_.first_quarter}}, sample_.petrova);
    at(Date{2027, 5, 27}, 12, 0);
    const Instant course_at = now();
    state({CourseClosed{sample_.mathematics_5a}}, sample_.petrova);
    at(Date{2027, 5, 28}, 12, 0);
    state({ClassClosed{sample_.class_5a, sample_.year}}, sample_.deputy);

    const auto closings =
        ask([&](Reader& reader) { return reader.period_closings(sample_.mathematics_5a); });
    ASSERT_THAT(closings, SizeIs(1));
    EXPECT_EQ(closings[0].course_id, sample_.mathematics_5a);
    EXPECT_EQ(closings[0].period_id, sample_.first_quarter);
    EXPECT_EQ(closings[0].closed_by, sample_.petrova);
    EXPECT_EQ(closings[0].closed_at, period_at);
    EXPECT_EQ(closed_course(), course_at);
    EXPECT_EQ(closed_class(), now());
    EXPECT_EQ(ask([&](Reader& reader) { return reader.course_closed_at(sample_.russian_5a); }),
              std::nullopt);
}

TEST_P(ReaderContract, TheLastDecisionOfTheCouncilStands) {
    state_sample();
    CouncilDecision decision{.student_id = sample_.ezhov,
                             .study_group_id = sample_.class_5a,
                             .kind = CouncilDecisionKind::repeat,
                             .protocol_no = "5",
                             .decided_on = Date{2027, 5, 25},
                             .text = "оставлен на повторное обучение"};
    state({CouncilDecisionRecorded{decision}});
    decision.kind = CouncilDecisionKind::transfer;
    decision.protocol_no = "6";
    decision.text = "переведён в 6 класс";
    state({CouncilDecisionRecorded{decision}});
    EXPECT_THAT(ask([&](Reader& reader) { return reader.council_decisions(sample_.class_5a); }),
                ElementsAre(decision));
    EXPECT_THAT(ask([&](Reader& reader) { return reader.council_decisions(sample_.class_5b); }),
                IsEmpty());
}

TEST_P(ReaderContract, OfAYearsClosingAllCoursesAreAskedAtOnce) {
    state_sample();
    const auto all = [&](auto question) {
        return ask([&](Reader& reader) { return question(reader); });
    };
    state({PeriodMarkConfirmed{.course_id = sample_.mathematics_5a,
                               .student_id = sample_.ezhov,
                               .period_id = sample_.first_quarter},
           PeriodMarkConfirmed{.course_id = sample_.russian_5a,
                               .student_id = sample_.ezhov,
                               .period_id = sample_.first_quarter},
           AnnualMarkConfirmed{.course_id = sample_.mathematics_5a, .student_id = sample_.zhukova},
           AttestationDeferred{.course_id = sample_.mathematics_5b,
                               .student_id = sample_.ivanov,
                               .period_id = sample_.first_quarter,
                               .until = Date{2026, 11, 30}},
           StudentLeft{.student_id = sample_.zhukova,
                       .study_group_id = sample_.class_5a,
                       .left_on = Date{2026, 9, 5}},
           PeriodClosed{sample_.mathematics_5a, sample_.first_quarter},
           CourseClosed{sample_.russian_5a}});
    EXPECT_THAT(all([&](auto& reader) { return reader.closed_courses(sample_.year); }),
                ElementsAre(sample_.russian_5a));
    EXPECT_THAT(all([&](auto& reader) { return reader.closed_courses(id_of<SchoolYearId>(9)); }),
                IsEmpty());
    EXPECT_THAT(all([&](auto& reader) { return reader.closed_periods(sample_.year); }),
                ElementsAre(CoursePeriod{sample_.mathematics_5a, sample_.first_quarter}));
    EXPECT_THAT(
        all([&](auto& reader) { return reader.period_results(sample_.year); }),
        ElementsAre(GivenResult{sample_.mathematics_5a, sample_.ezhov, sample_.first_quarter}))
        << "of courses that are open";
    EXPECT_THAT(all([&](auto& reader) { return reader.annual_results(sample_.year); }),
                ElementsAre(GivenResult{sample_.mathematics_5a, sample_.zhukova, {}}));
    EXPECT_THAT(all([&](auto& reader) { return reader.deferred_courses(); }),
                ElementsAre(sample_.mathematics_5b));
    const auto stays = all([&](auto& reader) { return reader.list_stays(sample_.year); });
    EXPECT_THAT(each(stays, &ListStay::student_id),
                UnorderedElementsAre(sample_.ezhov, sample_.yozhikov, sample_.zhukova,
                                     sample_.ivanov, sample_.yozhikov));
    EXPECT_EQ(std::ranges::count(each(stays, &ListStay::left_on), std::optional{Date{2026, 9, 5}}),
              1);
}

TEST_P(ReaderContract, OfAYearsClosingLessonsSayOnlyWhatTheyLack) {
    state_sample();
    const auto all = [&](auto question) {
        return ask([&](Reader& reader) { return question(reader); });
    };
    const MarkPlace place{.lesson_id = sample_.monday_7, .student_id = sample_.ezhov, .work_no = 1};
    MarkPlace second_part = place;
    second_part.part_no = 2;
    MarkPlace cancelled = place;
    cancelled.lesson_id = sample_.tuesday_8;
    state({MarkRecorded{place, MarkValue::pending, Date{2026, 9, 20}},
           MarkRecorded{second_part, MarkValue::pending, Date{2026, 9, 20}},
           MarkRecorded{cancelled, MarkValue::pending, Date{2026, 9, 20}},
           LessonCancelled{sample_.tuesday_8, "карантин"}, TopicRecorded{sample_.monday_7, "Дроби"},
           HomeworkAssigned{.lesson_id = sample_.monday_14, .homework_none = true}});
    EXPECT_THAT(all([&](auto& reader) {
                    return reader.taught_periods(sample_.year, Date{2026, 12, 1});
                }),
                UnorderedElementsAre(CoursePeriod{sample_.mathematics_5a, sample_.first_quarter},
                                     CoursePeriod{sample_.mathematics_5b, sample_.first_quarter},
                                     CoursePeriod{sample_.russian_5a, sample_.first_quarter},
                                     CoursePeriod{sample_.english_course, sample_.first_quarter}));
    EXPECT_THAT(all([&](auto& reader) {
                    return reader.taught_periods(sample_.year, Date{2026, 8, 1});
                }),
                IsEmpty());
    state({CourseClosed{sample_.russian_5a}});
    EXPECT_THAT(all([&](auto& reader) {
                    return reader.taught_periods(sample_.year, Date{2026, 12, 1});
                }),
                UnorderedElementsAre(CoursePeriod{sample_.mathematics_5a, sample_.first_quarter},
                                     CoursePeriod{sample_.mathematics_5b, sample_.first_quarter},
                                     CoursePeriod{sample_.english_course, sample_.first_quarter}))
        << "of courses that are open";
    const auto lacking = all([&](auto& reader) {
        return reader.lacking_lessons(Date{2026, 9, 7}, Date{2026, 9, 14});
    });
    EXPECT_THAT(lacking, ::testing::IsSupersetOf(
                             {LackingLesson{sample_.mathematics_5a, Date{2026, 9, 7}, false, true},
                              LackingLesson{sample_.mathematics_5a, Date{2026, 9, 14}, true, false},
                              LackingLesson{sample_.russian_5a, Date{2026, 9, 7}, true, true}}));
    EXPECT_THAT(lacking, SizeIs(5)) << "but not the cancelled one";
    EXPECT_THAT(all([&](auto& reader) {
                    return reader.pending_cells(Date{2026, 9, 1}, Date{2026, 9, 30});
                }),
                ElementsAre(PendingCell{sample_.mathematics_5a, sample_.monday_7, sample_.ezhov,
                                        Date{2026, 9, 7}}));
}

}  // namespace letopis::testing
