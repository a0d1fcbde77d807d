// Study modes, results carried, aspects of closing, planned works, appeals, achievements, practice.

#include <algorithm>

#include "ports/testing/contract/fixture.h"

namespace letopis::testing {
namespace {

const Date monday{2026, 9, 7};
const Date friday = monday.plus_days(4);

StudyModeSet mode_of(StudentId student, Date from_on, Date to_on) {
    return {.student_id = student,
            .kind = StudyModeKind::hospital,
            .from_on = from_on,
            .to_on = to_on,
            .order_no = "31-у",
            .order_on = monday,
            .place = "больница № 5"};
}

ResultCarried carried(CourseId course, StudentId student, PeriodId period) {
    return {.course_id = course,
            .student_id = student,
            .period_id = period,
            .value = ResultValue::four,
            .organization = "ГБОУ «Школа № 4321»",
            .document_no = "7",
            .document_on = friday};
}

WorkPlanned planned(CourseId course, Date on, std::string title) {
    return {.course_id = course,
            .planned_on = on,
            .title = std::move(title),
            .level = AssessmentLevel::region,
            .reason = "перенос"};
}

AchievementRecorded achieved(StudentId student, StudyGroupId group, Date on) {
    return {.student_id = student,
            .study_group_id = group,
            .kind = AchievementKind::olympiad,
            .level = AchievementLevel::city,
            .title = "Олимпиада по физике",
            .outcome = "призёр",
            .achieved_on = on,
            .document_no = "д-15"};
}

MassEventHeld held(StudyGroupId group, Date on) {
    return {.study_group_id = group,
            .held_on = on,
            .title = "Концерт",
            .place = "актовый зал",
            .participants = 40,
            .outcome = "выступили",
            .conducted_by = "Петрова А. И."};
}

AppealFiled disputed(StudentId student) {
    const SampleSchool sample;
    return {
        .course_id = sample.mathematics_5a,
        .place = {.lesson_id = sample.monday_7, .student_id = student, .work_no = 2, .part_no = 2},
        .disputed = MarkValue::three,
        .text = "задача решена"};
}

AppealDecided decision(EntryIndex appeal, std::optional<MarkValue> value) {
    const SampleSchool sample;
    return {.appeal = appeal,
            .course_id = sample.mathematics_5a,
            .student_id = sample.yozhikov,
            .value = value,
            .protocol_no = "3",
            .decided_on = friday,
            .commission = {sample.sidorov, sample.director, sample.deputy},
            .decision = "ход решения верен"};
}

PracticeAssigned sent(CourseId course, StudentId student, Date from_on) {
    return {.course_id = course,
            .student_id = student,
            .kind = PracticeKind::industrial,
            .base = "больница № 4",
            .base_lead = "Белова О. П.",
            .lead_id = SampleSchool{}.sidorov,
            .from_on = from_on,
            .to_on = from_on.plus_days(11),
            .hours = 72,
            .order_no = "18-п"};
}

}  // namespace

// --- Study modes and results carried: JRN-23 ---

TEST_P(ReaderContract, AStudyModeHasTheLastDayThatWasStatedLast) {
    state_sample();
    const auto of_ezhov = [&](Date from, Date to) {
        return each(ask([&](Reader& reader) {
                        return reader.study_modes_of_student(sample_.ezhov, from, to);
                    }),
                    &StudyMode::entry_index);
    };
    const auto first =
        state({mode_of(sample_.ezhov, monday, monday.plus_days(60))}, sample_.deputy);
    const auto second =
        state({mode_of(sample_.ezhov, monday.plus_days(90), monday.plus_days(120))});
    StudyMode expected{.student_id = sample_.ezhov,
                       .kind = StudyModeKind::hospital,
                       .from_on = monday,
                       .to_on = monday.plus_days(60),
                       .order_no = "31-у",
                       .order_on = monday,
                       .place = "больница № 5",
                       .ended_order_no = "",
                       .stated_by = sample_.deputy,
                       .stated_at = now(),
                       .entry_index = first};
    EXPECT_EQ(ask([&](Reader& reader) { return reader.study_mode(first); }), expected);
    EXPECT_FALSE(ask([&](Reader& reader) { return reader.study_mode(first - 1); }));
    EXPECT_THAT(of_ezhov(monday.plus_days(60), monday.plus_days(61)), ElementsAre(first));
    EXPECT_THAT(of_ezhov(monday.plus_days(61), monday.plus_days(89)), IsEmpty());
    EXPECT_THAT(of_ezhov(monday, monday.plus_days(90)), ElementsAre(first, second));

    state({StudyModeEnded{first, sample_.ezhov, monday.plus_days(30), "40-у"},
           StudyModeEnded{second, sample_.ezhov, monday.plus_days(89), "41-у"},
           StudyModeEnded{1'000'000, sample_.ezhov, monday, "42-у"}});
    expected.to_on = monday.plus_days(30);
    expected.ended_order_no = "40-у";
    EXPECT_EQ(ask([&](Reader& reader) { return reader.study_mode(first); }), expected);
    EXPECT_THAT(of_ezhov(monday, monday.plus_days(200)), ElementsAre(first));
    EXPECT_THAT(of_ezhov(monday.plus_days(31), monday.plus_days(200)), IsEmpty());
    // One that never stood is still known.
    EXPECT_FALSE(ask([&](Reader& reader) { return reader.study_mode(second); })->stands());
    EXPECT_THAT(of_ezhov(monday.plus_days(89), monday.plus_days(90)), IsEmpty());
}

TEST_P(ReaderContract, StudyModesOfAGroupAreOfWhoIsOnItsList) {
    state_sample();
    state({mode_of(sample_.zhukova, monday, friday), mode_of(sample_.ivanov, monday, friday),
           mode_of(sample_.ezhov, friday, friday),
           StudentLeft{.student_id = sample_.zhukova,
                       .study_group_id = sample_.class_5a,
                       .left_on = monday}});
    const auto of = [&](StudyGroupId group, Date from, Date to) {
        return each(
            ask([&](Reader& reader) { return reader.study_modes_of_group(group, from, to); }),
            &StudyMode::student_id);
    };
    EXPECT_THAT(of(sample_.class_5a, monday, friday), ElementsAre(sample_.zhukova, sample_.ezhov));
    EXPECT_THAT(of(sample_.class_5a, friday, friday), ElementsAre(sample_.ezhov));
    EXPECT_THAT(of(sample_.class_5b, monday, friday), ElementsAre(sample_.ivanov));
    EXPECT_THAT(of(sample_.english_5a_1, monday, friday), IsEmpty());
}

TEST_P(ReaderContract, ACarriedResultIsTheResultOfItsPlaceUntilAnotherStandsThere) {
    state_sample();
    const auto of_yozhikov = [&] {
        return ask(
            [&](Reader& reader) { return reader.carried_results_of_student(sample_.yozhikov); });
    };
    const auto of_class = [&](StudyGroupId group) {
        return each(ask([&](Reader& reader) { return reader.carried_results_of_group(group); }),
                    &CarriedResult::entry_index);
    };
    const auto first = state(
        {carried(sample_.english_course, sample_.yozhikov, sample_.first_quarter)}, sample_.deputy);
    const auto of_year = state({carried(sample_.mathematics_5a, sample_.yozhikov, {})});
    state({carried(sample_.mathematics_5b, sample_.ivanov, sample_.first_quarter)});

    const auto standing = of_yozhikov();
    ASSERT_THAT(standing, SizeIs(2));
    EXPECT_EQ(standing[0], (CarriedResult{.course_id = sample_.english_course,
                                          .student_id = sample_.yozhikov,
                                          .period_id = sample_.first_quarter,
                                          .value = ResultValue::four,
                                          .organization = "ГБОУ «Школа № 4321»",
                                          .document_no = "7",
                                          .document_on = friday,
                                          .recorded_by = sample_.deputy,
                                          .recorded_at = now(),
                                          .entry_index = first}));
    EXPECT_EQ(standing[1].entry_index, of_year);
    EXPECT_TRUE(standing[1].period_id.is_nil());
    EXPECT_THAT(of_class(sample_.class_5a), ElementsAre(first, of_year));
    EXPECT_THAT(of_class(sample_.english_5a_1), ElementsAre(first));

    // A teacher's own results replace them.
    state({PeriodMarkConfirmed{.course_id = sample_.english_course,
                               .student_id = sample_.yozhikov,
                               .period_id = sample_.first_quarter,
                               .corrects = first}});
    EXPECT_THAT(each(of_yozhikov(), &CarriedResult::entry_index), ElementsAre(of_year));
    state({AnnualMarkConfirmed{
        .course_id = sample_.mathematics_5a, .student_id = sample_.yozhikov, .corrects = of_year}});
    EXPECT_THAT(of_yozhikov(), IsEmpty());
    EXPECT_THAT(of_class(sample_.class_5a), IsEmpty());
}

TEST_P(ReaderContract, EveryReaderOfResultsSeesACarriedOne) {
    state_sample();
    const auto first = state(
        {carried(sample_.english_course, sample_.yozhikov, sample_.first_quarter)}, sample_.deputy);
    const auto of_year = state({carried(sample_.mathematics_5a, sample_.yozhikov, {})});
    EXPECT_THAT(
        ask([&](Reader& reader) { return reader.period_marks_of_course(sample_.english_course); }),
        ElementsAre(PeriodMark{.course_id = sample_.english_course,
                               .student_id = sample_.yozhikov,
                               .period_id = sample_.first_quarter,
                               .value = ResultValue::four,
                               .mean = {},
                               .proposed = {},
                               .flag = ResultFlag::confirmed,
                               .reason = "",
                               .recorded_at = now(),
                               .recorded_by = sample_.deputy,
                               .entry_index = first}));
    EXPECT_THAT(
        each(ask([&](Reader& reader) { return reader.annual_marks_of_student(sample_.yozhikov); }),
             &AnnualMark::entry_index),
        ElementsAre(of_year));
}

TEST_P(ReaderContract, AResultCarriedInTheStandingOnesPlaceIsACorrection) {
    state_sample();
    const auto first =
        state({carried(sample_.english_course, sample_.yozhikov, sample_.first_quarter)});
    ResultCarried better = carried(sample_.english_course, sample_.yozhikov, sample_.first_quarter);
    better.value = ResultValue::five;
    better.corrects = first;
    const auto second = state({better}, sample_.deputy);
    const auto standing =
        ask([&](Reader& reader) { return reader.carried_results_of_student(sample_.yozhikov); });
    ASSERT_THAT(standing, SizeIs(1));
    EXPECT_EQ(standing[0].entry_index, second);
    EXPECT_EQ(standing[0].value, ResultValue::five);
    const auto made = ask([&](Reader& reader) {
        return reader.made_corrections(
            {.from = monday, .to = monday, .course_id = sample_.english_course, .limit = 10});
    });
    ASSERT_THAT(made, SizeIs(1));
    EXPECT_EQ(made[0].entry_index, second);
    EXPECT_EQ(made[0].made_by, sample_.deputy);
    EXPECT_EQ(made[0].student_id, sample_.yozhikov);
    EXPECT_TRUE(made[0].lesson_id.is_nil());
    EXPECT_EQ(made[0].body, EntryBody{better});
}

// --- Aspects of closing: JRN-15 ---

TEST_P(ReaderContract, ClosedAspectsStandInTheirOrderAndTheFirstClosingCounts) {
    state_sample();
    const auto of = [&](StudyGroupId group) {
        return ask([&](Reader& reader) { return reader.closed_aspects(group); });
    };
    EXPECT_THAT(of(sample_.class_5a), IsEmpty());
    const Instant closed_at = now();
    const auto students = state({AspectClosed{sample_.class_5a, ClosureAspect::students},
                                 AspectClosed{sample_.class_5a, ClosureAspect::curriculum},
                                 AspectClosed{sample_.class_5b, ClosureAspect::lessons},
                                 AspectClosed{sample_.class_5a, ClosureAspect::lessons}},
                                sample_.deputy);
    at(friday, 9, 0);
    state({AspectClosed{sample_.class_5a, ClosureAspect::students}}, sample_.petrova);
    EXPECT_THAT(
        each(of(sample_.class_5a), &ClosedAspect::aspect),
        ElementsAre(ClosureAspect::lessons, ClosureAspect::curriculum, ClosureAspect::students));
    EXPECT_EQ(of(sample_.class_5a)[2], (ClosedAspect{.study_group_id = sample_.class_5a,
                                                     .aspect = ClosureAspect::students,
                                                     .closed_by = sample_.deputy,
                                                     .closed_at = closed_at,
                                                     .entry_index = students}));
}

TEST_P(ReaderContract, AReopeningIsOrderedByOneAndCarriedOutByAnother) {
    state_sample();
    const auto of_class = [&] {
        return each(
            ask([&](Reader& reader) { return reader.reopenings_of_group(sample_.class_5a); }),
            &Reopening::reopening);
    };
    const ReopeningOrdered order{.study_group_id = sample_.class_5a,
                                 .aspect = ClosureAspect::statistics,
                                 .order_no = "77",
                                 .order_on = monday,
                                 .reason = "ошибка в отчёте"};
    const auto first = state({order}, sample_.director);
    Reopening expected{.reopening = first,
                       .study_group_id = sample_.class_5a,
                       .aspect = ClosureAspect::statistics,
                       .order_no = "77",
                       .order_on = monday,
                       .reason = "ошибка в отчёте",
                       .ordered_by = sample_.director,
                       .ordered_at = now(),
                       .carried_out_by = {},
                       .carried_out_at = {}};
    EXPECT_EQ(ask([&](Reader& reader) { return reader.reopening(first); }), expected);
    EXPECT_FALSE(ask([&](Reader& reader) { return reader.reopening(first - 1); }));
    at(friday, 9, 0);
    state({ClassReopened{first, sample_.class_5a, ClosureAspect::statistics}}, sample_.deputy);
    expected.carried_out_by = sample_.deputy;
    expected.carried_out_at = now();
    EXPECT_EQ(ask([&](Reader& reader) { return reader.reopening(first); }), expected);
    const auto second = state({order}, sample_.director);
    EXPECT_THAT(of_class(), ElementsAre(second, first));
}

TEST_P(ReaderContract, AGroupOfTwoClassesStaysClosedWithTheOther) {
    state_sample();
    const auto group = id_of<StudyGroupId>(50);
    const auto course = id_of<CourseId>(50);
    state({StudyGroupFormed{{.study_group_id = group,
                             .school_year_id = sample_.year,
                             .kind = StudyGroupKind::subgroup,
                             .title = "5 «А» и 5 «Б», немецкий",
                             .period_system_id = sample_.quarters,
                             .parent_group_ids = {sample_.class_5a, sample_.class_5b}}},
           CourseOpened{{.course_id = course,
                         .subject_id = sample_.english,
                         .study_group_id = group,
                         .school_year_id = sample_.year,
                         .period_system_id = sample_.quarters}},
           CourseClosed{course}, AspectClosed{sample_.class_5b, ClosureAspect::lessons},
           AspectClosed{sample_.class_5b, ClosureAspect::works},
           ClassClosed{sample_.class_5a, sample_.year}});
    const auto is_closed = [&] {
        return ask([&](Reader& reader) { return reader.course_closed_at(course); }).has_value();
    };
    state({ClassReopened{-1, sample_.class_5a, ClosureAspect::lessons}});
    EXPECT_TRUE(is_closed()) << "the works of 5 «Б» are closed";
    state({ClassReopened{-1, sample_.class_5b, ClosureAspect::works}});
    EXPECT_FALSE(is_closed());
}

TEST_P(ReaderContract, AReopenedClassIsOpenFromItsAspectOn) {
    state_sample();
    // Asked before, so that what is remembered of closings is forgotten with the reopening.
    const auto is_open = [&](CourseId course) {
        return ask([&](Reader& reader) -> Result<bool> {
            LETOPIS_TRY(periods, reader.period_closings(course));
            LETOPIS_TRY(closed_at, reader.course_closed_at(course));
            return periods.empty() && !closed_at;
        });
    };
    const auto class_closed = [&](StudyGroupId group) {
        return ask([&](Reader& reader) { return reader.class_closed_at(group); }).has_value();
    };
    const auto aspects = [&](StudyGroupId group) {
        return each(ask([&](Reader& reader) { return reader.closed_aspects(group); }),
                    &ClosedAspect::aspect);
    };
    for (const StudyGroupId group : {sample_.class_5a, sample_.class_5b}) {
        for (const auto aspect : {ClosureAspect::lessons, ClosureAspect::works,
                                  ClosureAspect::curriculum, ClosureAspect::statistics})
            state({AspectClosed{group, aspect}});
        state({ClassClosed{group, sample_.year}});
    }
    for (const CourseId course :
         {sample_.mathematics_5a, sample_.english_course, sample_.mathematics_5b})
        state({PeriodClosed{course, sample_.first_quarter},
               PeriodClosed{course, sample_.second_quarter}, CourseClosed{course}});

    state({ClassReopened{-1, sample_.class_5a, ClosureAspect::curriculum}});
    EXPECT_FALSE(class_closed(sample_.class_5a));
    EXPECT_THAT(aspects(sample_.class_5a),
                ElementsAre(ClosureAspect::lessons, ClosureAspect::works));
    EXPECT_FALSE(is_open(sample_.mathematics_5a));

    state({ClassReopened{-1, sample_.class_5a, ClosureAspect::works}});
    EXPECT_THAT(aspects(sample_.class_5a), ElementsAre(ClosureAspect::lessons));
    EXPECT_TRUE(is_open(sample_.mathematics_5a));
    EXPECT_TRUE(is_open(sample_.english_course));

    // Of others nothing changes, and what was opened is closed anew.
    EXPECT_TRUE(class_closed(sample_.class_5b));
    EXPECT_THAT(aspects(sample_.class_5b), SizeIs(4));
    EXPECT_FALSE(is_open(sample_.mathematics_5b));
    at(friday, 9, 0);
    state({PeriodClosed{sample_.mathematics_5a, sample_.first_quarter}});
    EXPECT_EQ(ask([&](Reader& reader) { return reader.period_closings(sample_.mathematics_5a); })[0]
                  .closed_at,
              now());
}

TEST_P(ReaderContract, WhatAReopeningOrAnOrderChangesTheNextDecisionSees) {
    state_sample();
    state({PeriodClosed{sample_.mathematics_5a, sample_.first_quarter},
           CourseClosed{sample_.mathematics_5a}, ClassClosed{sample_.class_5a, sample_.year}});
    // How many closings and study modes a decision sees.
    const auto standing = [&] {
        std::size_t count = 0;
        const Command looking{
            next_command(), sample_.petrova,
            [&](DecisionContext& context) -> Result<std::vector<EntryBody>> {
                Reader& reader = context.reader;
                LETOPIS_TRY(periods, reader.period_closings(sample_.mathematics_5a));
                LETOPIS_TRY(course, reader.course_closed_at(sample_.mathematics_5a));
                LETOPIS_TRY(group, reader.class_closed_at(sample_.class_5a));
                LETOPIS_TRY(aspects, reader.closed_aspects(sample_.class_5a));
                LETOPIS_TRY(modes, reader.study_modes_of_student(sample_.ezhov, monday, friday));
                count = periods.size() + aspects.size() + modes.size() + (course ? 1 : 0) +
                        (group ? 1 : 0);
                return std::vector<EntryBody>{};
            }};
        EXPECT_TRUE(school_->writer().append(looking));
        return count;
    };
    EXPECT_EQ(standing(), 3u);
    state({AspectClosed{sample_.class_5a, ClosureAspect::lessons}});
    EXPECT_EQ(standing(), 4u);
    state({ClassReopened{-1, sample_.class_5a, ClosureAspect::lessons}});
    EXPECT_EQ(standing(), 0u);
    const auto mode = state({mode_of(sample_.ezhov, monday, friday)});
    EXPECT_EQ(standing(), 1u);
    state({StudyModeEnded{mode, sample_.ezhov, monday.plus_days(-1), "40-у"}});
    EXPECT_EQ(standing(), 0u);
}

TEST_P(ReaderContract, AClassClosedAgainWaitsForAnotherPackage) {
    state_sample();
    const auto waiting = [&] {
        return each(ask([](Reader& reader) { return reader.classes_to_seal(); }),
                    &StudyGroup::study_group_id);
    };
    const auto sealed = [&](int number, EntryIndex tree_size) {
        return PackageSealed{{.package_id = id_of<PackageId>(number),
                              .study_group_id = sample_.class_5a,
                              .school_year_id = sample_.year,
                              .tree_size = tree_size}};
    };
    const auto closed = state({ClassClosed{sample_.class_5a, sample_.year}});
    state({sealed(1, closed + 1)});
    EXPECT_THAT(waiting(), IsEmpty());
    const auto order =
        state({ReopeningOrdered{.study_group_id = sample_.class_5a, .order_no = "77"}});
    EXPECT_THAT(waiting(), IsEmpty());
    state({ClassReopened{order, sample_.class_5a, ClosureAspect::lessons}});
    EXPECT_THAT(waiting(), IsEmpty());
    const auto closed_again = state({ClassClosed{sample_.class_5a, sample_.year}});
    EXPECT_THAT(waiting(), ElementsAre(sample_.class_5a));
    // One made of what the ledger held before, whenever it is stated.
    state({sealed(2, closed + 1)});
    EXPECT_THAT(waiting(), ElementsAre(sample_.class_5a));
    state({sealed(3, closed_again + 1)});
    EXPECT_THAT(waiting(), IsEmpty());
}

// --- Planned works: ASM-12 ---

TEST_P(ReaderContract, PlannedWorksOfAGroupAreOfItsCoursesAndThoseOfItsSubgroups) {
    state_sample();
    const auto of = [&](StudyGroupId group, Date from, Date to) {
        return each(
            ask([&](Reader& reader) { return reader.planned_works_of_group(group, from, to); }),
            &PlannedWork::title);
    };
    const auto later = state({planned(sample_.mathematics_5a, friday, "Дроби"),
                              planned(sample_.mathematics_5b, monday, "Доли")},
                             sample_.petrova);
    state({planned(sample_.english_course, monday, "Времена"),
           planned(sample_.russian_5a, friday, "Падежи")});
    EXPECT_EQ(ask([&](Reader& reader) { return reader.planned_work(later); }),
              (PlannedWork{.course_id = sample_.mathematics_5a,
                           .planned_on = friday,
                           .title = "Дроби",
                           .level = AssessmentLevel::region,
                           .reason = "перенос",
                           .planned_by = sample_.petrova,
                           .planned_at = now(),
                           .entry_index = later}));
    EXPECT_FALSE(ask([&](Reader& reader) { return reader.planned_work(later - 1); }));
    EXPECT_THAT(of(sample_.class_5a, monday, friday), ElementsAre("Времена", "Дроби", "Падежи"));
    EXPECT_THAT(of(sample_.class_5a, monday.plus_days(1), friday), ElementsAre("Дроби", "Падежи"));
    EXPECT_THAT(of(sample_.class_5a, monday, friday.plus_days(-1)), ElementsAre("Времена"));
    EXPECT_THAT(of(sample_.english_5a_1, monday, friday), ElementsAre("Времена"));
    EXPECT_THAT(of(sample_.class_10a, monday, friday), IsEmpty());
    state({PlannedWorkRemoved{later, sample_.mathematics_5a, "болезнь"},
           PlannedWorkRemoved{1'000'000, sample_.mathematics_5a, "болезнь"}});
    EXPECT_THAT(of(sample_.class_5a, monday, friday), ElementsAre("Времена", "Падежи"));
    EXPECT_TRUE(ask([&](Reader& reader) { return reader.planned_work(later); })->is_removed);
}

// --- Appeals: ASM-10 ---

TEST_P(ReaderContract, AnAppealSaysWhatWasDisputedAndWhatWasDecided) {
    state_sample();
    const AppealFiled filed = disputed(sample_.yozhikov);
    const auto index = state({filed}, sample_.yozhikova);
    const auto appeal = [&] { return ask([&](Reader& reader) { return reader.appeal(index); }); };
    Appeal expected{.appeal = index,
                    .course_id = filed.course_id,
                    .place = filed.place,
                    .disputed = MarkValue::three,
                    .text = "задача решена",
                    .filed_by = sample_.yozhikova,
                    .filed_at = now(),
                    .state = AppealState::open,
                    .value = {},
                    .protocol_no = "",
                    .decided_on = {},
                    .commission = {},
                    .decision = "",
                    .decided_by = {},
                    .decided_at = {}};
    EXPECT_EQ(appeal(), expected);
    EXPECT_FALSE(ask([&](Reader& reader) { return reader.appeal(index - 1); }));

    at(friday, 9, 0);
    AppealDecided decided = decision(index, MarkValue::four);
    state({decided}, sample_.deputy);
    expected.state = AppealState::changed;
    expected.value = MarkValue::four;
    expected.protocol_no = "3";
    expected.decided_on = friday;
    expected.commission = decided.commission;
    expected.decision = "ход решения верен";
    expected.decided_by = sample_.deputy;
    expected.decided_at = now();
    EXPECT_EQ(appeal(), expected);
}

TEST_P(ReaderContract, AnAppealIsOpenUntilTheCommissionHasDecided) {
    state_sample();
    const auto in_state = [&](AppealState state, std::int64_t limit = 10) {
        return each(ask([&](Reader& reader) { return reader.appeals(state, limit); }),
                    &Appeal::appeal);
    };
    const auto of = [&](StudentId student) {
        return each(ask([&](Reader& reader) { return reader.appeals_of_student(student); }),
                    &Appeal::appeal);
    };
    const auto first =
        state({disputed(sample_.yozhikov), disputed(sample_.yozhikov), disputed(sample_.zhukova)});
    EXPECT_THAT(in_state(AppealState::open), ElementsAre(first + 2, first + 1, first));
    EXPECT_THAT(in_state(AppealState::open, 1), ElementsAre(first + 2));
    EXPECT_THAT(of(sample_.yozhikov), ElementsAre(first + 1, first));
    state({decision(first, MarkValue::four), decision(first + 1, {}), decision(1'000'000, {})});
    EXPECT_THAT(in_state(AppealState::open), ElementsAre(first + 2));
    EXPECT_THAT(in_state(AppealState::upheld), ElementsAre(first + 1));
    EXPECT_THAT(in_state(AppealState::changed), ElementsAre(first));
    EXPECT_THAT(of(sample_.yozhikov), ElementsAre(first + 1, first));
}

// --- Achievements and mass events: ADE-07, LAW-01 ---

TEST_P(ReaderContract, AchievementsStandByTheirDaysUntilTheyAreWithdrawn) {
    state_sample();
    const auto of_student = [&](StudentId student) {
        return each(ask([&](Reader& reader) { return reader.achievements_of_student(student); }),
                    &Achievement::entry_index);
    };
    const auto of_group = [&](StudyGroupId group, Date from, Date to) {
        return each(
            ask([&](Reader& reader) { return reader.achievements_of_group(group, from, to); }),
            &Achievement::entry_index);
    };
    const auto later = state({achieved(sample_.ezhov, sample_.class_5a, friday)}, sample_.petrova);
    const auto earlier = state({achieved(sample_.ezhov, sample_.english_5a_1, monday),
                                achieved(sample_.zhukova, sample_.class_5a, monday)});
    EXPECT_EQ(ask([&](Reader& reader) { return reader.achievement(later); }),
              (Achievement{.student_id = sample_.ezhov,
                           .study_group_id = sample_.class_5a,
                           .kind = AchievementKind::olympiad,
                           .level = AchievementLevel::city,
                           .title = "Олимпиада по физике",
                           .outcome = "призёр",
                           .achieved_on = friday,
                           .document_no = "д-15",
                           .recorded_by = sample_.petrova,
                           .recorded_at = now(),
                           .entry_index = later}));
    EXPECT_FALSE(ask([&](Reader& reader) { return reader.achievement(later - 1); }));
    EXPECT_THAT(of_student(sample_.ezhov), ElementsAre(earlier, later));
    EXPECT_THAT(of_group(sample_.class_5a, monday, friday), ElementsAre(earlier + 1, later));
    EXPECT_THAT(of_group(sample_.class_5a, friday, friday), ElementsAre(later));
    EXPECT_THAT(of_group(sample_.english_5a_1, monday, friday), ElementsAre(earlier));
    state({AchievementWithdrawn{later, sample_.ezhov, "не тот ученик"},
           AchievementWithdrawn{1'000'000, sample_.ezhov, "не тот ученик"}});
    EXPECT_THAT(of_student(sample_.ezhov), ElementsAre(earlier));
    EXPECT_THAT(of_group(sample_.class_5a, monday, friday), ElementsAre(earlier + 1));
    EXPECT_TRUE(ask([&](Reader& reader) { return reader.achievement(later); })->is_withdrawn);
}

TEST_P(ReaderContract, MassEventsStandByTheirDaysUntilTheyAreWithdrawn) {
    state_sample();
    const auto of = [&](StudyGroupId group, Date from, Date to) {
        return each(
            ask([&](Reader& reader) { return reader.mass_events_of_group(group, from, to); }),
            &MassEvent::entry_index);
    };
    const auto later = state({held(sample_.class_5a, friday)}, sample_.petrova);
    const auto earlier = state({held(sample_.class_5a, monday), held(sample_.class_5b, monday)});
    EXPECT_EQ(ask([&](Reader& reader) { return reader.mass_event(later); }),
              (MassEvent{.study_group_id = sample_.class_5a,
                         .held_on = friday,
                         .title = "Концерт",
                         .place = "актовый зал",
                         .participants = 40,
                         .outcome = "выступили",
                         .conducted_by = "Петрова А. И.",
                         .recorded_by = sample_.petrova,
                         .recorded_at = now(),
                         .entry_index = later}));
    EXPECT_FALSE(ask([&](Reader& reader) { return reader.mass_event(later - 1); }));
    EXPECT_THAT(of(sample_.class_5a, monday, friday), ElementsAre(earlier, later));
    EXPECT_THAT(of(sample_.class_5a, monday.plus_days(1), friday), ElementsAre(later));
    state({MassEventWithdrawn{earlier, sample_.class_5a, "не состоялось"},
           MassEventWithdrawn{1'000'000, sample_.class_5a, "не состоялось"}});
    EXPECT_THAT(of(sample_.class_5a, monday, friday), ElementsAre(later));
    EXPECT_TRUE(ask([&](Reader& reader) { return reader.mass_event(earlier); })->is_withdrawn);
}

// --- Practice: VOC-10 ---

TEST_P(ReaderContract, APracticeHasItsLastSheetUntilItIsCancelled) {
    state_sample();
    const auto of_course = [&](CourseId course) {
        return each(ask([&](Reader& reader) { return reader.practice_of_course(course); }),
                    &PracticeAssignment::assignment);
    };
    const auto of_student = [&](StudentId student) {
        return each(ask([&](Reader& reader) { return reader.practice_of_student(student); }),
                    &PracticeAssignment::assignment);
    };
    const auto later = state({sent(sample_.mathematics_5a, sample_.ezhov, friday)});
    const auto earlier = state({sent(sample_.mathematics_5a, sample_.zhukova, monday),
                                sent(sample_.russian_5a, sample_.ezhov, monday)});
    PracticeAssignment expected{.assignment = later,
                                .course_id = sample_.mathematics_5a,
                                .student_id = sample_.ezhov,
                                .kind = PracticeKind::industrial,
                                .base = "больница № 4",
                                .base_lead = "Белова О. П.",
                                .lead_id = sample_.sidorov,
                                .from_on = friday,
                                .to_on = friday.plus_days(11),
                                .hours = 72,
                                .order_no = "18-п",
                                .competences = "",
                                .characteristic = "",
                                .result = {},
                                .assessed_on = {},
                                .version = later};
    EXPECT_EQ(ask([&](Reader& reader) { return reader.practice_assignment(later); }), expected);
    EXPECT_FALSE(ask([&](Reader& reader) { return reader.practice_assignment(later - 1); }));
    EXPECT_THAT(of_course(sample_.mathematics_5a), ElementsAre(earlier, later));
    EXPECT_THAT(of_student(sample_.ezhov), ElementsAre(earlier + 1, later));

    PracticeAssessed sheet{.assignment = later,
                           .course_id = sample_.mathematics_5a,
                           .student_id = sample_.ezhov,
                           .competences = "ПК 2.1 освоена",
                           .characteristic = "внимателен",
                           .result = ResultValue::four,
                           .assessed_on = friday.plus_days(11),
                           .reason = ""};
    state({sheet});
    sheet.result = ResultValue::five;
    const auto last = state({sheet});
    expected.competences = "ПК 2.1 освоена";
    expected.characteristic = "внимателен";
    expected.result = ResultValue::five;
    expected.assessed_on = friday.plus_days(11);
    expected.version = last;
    EXPECT_EQ(ask([&](Reader& reader) { return reader.practice_assignment(later); }), expected);

    sheet.assignment = 1'000'000;
    const auto cancelled = state(
        {PracticeCancelled{earlier, sample_.mathematics_5a, sample_.zhukova, "отчислена"}, sheet});
    EXPECT_THAT(of_course(sample_.mathematics_5a), ElementsAre(later));
    const auto gone = ask([&](Reader& reader) { return reader.practice_assignment(earlier); });
    EXPECT_TRUE(gone->is_cancelled);
    EXPECT_EQ(gone->version, cancelled);
}

// --- The year of a class ---

namespace {

const Date last_year{2025, 10, 1};

/// What later entries are about: modes of Ежов, of Иванов, of Ежов last year; achievements of both.
std::vector<EntryBody> known_before(const SampleSchool& sample) {
    return {mode_of(sample.ezhov, monday, friday), mode_of(sample.ivanov, monday, friday),
            mode_of(sample.ezhov, last_year, last_year),
            achieved(sample.ezhov, sample.class_5a, monday),
            achieved(sample.ivanov, sample.class_5b, monday)};
}

/// Which of `facts`, stated from `first` on, are among these indexes.
std::vector<std::size_t> places_among(const std::vector<EntryIndex>& indexes, EntryIndex first,
                                      std::size_t count) {
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < count; ++i)
        if (std::binary_search(indexes.begin(), indexes.end(), first + static_cast<EntryIndex>(i)))
            places.push_back(i);
    return places;
}

}  // namespace

TEST_P(ReaderContract, TheEntriesOfAClassHoldWhatTheYearBroughtIt) {
    state_sample();
    const auto known = state(known_before(sample_));
    const std::vector<EntryBody> own{
        mode_of(sample_.zhukova, last_year, monday),
        // Whatever its last day is now: with the entry that stated it.
        StudyModeEnded{known, sample_.ezhov, last_year, "40-у"},
        carried(sample_.english_course, sample_.yozhikov, sample_.first_quarter),
        AspectClosed{sample_.class_5a, ClosureAspect::lessons},
        ReopeningOrdered{.study_group_id = sample_.class_5a},
        ClassReopened{.study_group_id = sample_.class_5a},
        planned(sample_.english_course, friday, "Времена"),
        PlannedWorkRemoved{-1, sample_.mathematics_5a, "болезнь"},
        disputed(sample_.ezhov),
        AppealDecided{.course_id = sample_.mathematics_5a,
                      .student_id = sample_.ezhov,
                      .commission = {sample_.zhukov}},
        achieved(sample_.yozhikov, sample_.english_5a_1, friday),
        AchievementWithdrawn{known + 3, sample_.ezhov, "ошибка"},
        held(sample_.class_5a, friday),
        MassEventWithdrawn{-1, sample_.class_5a, "ошибка"},
        sent(sample_.mathematics_5a, sample_.ezhov, monday),
        PracticeCancelled{-1, sample_.mathematics_5a, sample_.ezhov, "болезнь"},
        PracticeAssessed{.course_id = sample_.mathematics_5a, .student_id = sample_.ezhov},
        PracticeDayWritten{.course_id = sample_.mathematics_5a, .student_id = sample_.ezhov},
        PracticeDayConfirmed{.course_id = sample_.mathematics_5a, .student_id = sample_.ezhov},
        PracticeDayReturned{.course_id = sample_.mathematics_5a, .student_id = sample_.ezhov},
        PracticeDayWithdrawn{.course_id = sample_.mathematics_5a, .student_id = sample_.ezhov},
    };
    const EntryIndex first = state(own, sample_.petrova);
    const auto indexes =
        ask([&](Reader& reader) { return reader.entries_of_class(sample_.class_5a); });
    EXPECT_THAT(places_among(indexes, first, own.size()), SizeIs(own.size()));
    EXPECT_THAT(places_among(indexes, known, 5), ElementsAre(0u, 3u));

    // Whoever decided an appeal is named by it.
    const auto entries = ask([](Reader& reader) { return reader.entries(0, 100); });
    const auto registered = std::ranges::find_if(entries, [&](const StoredEntry& row) {
        const auto entry = decode_entry(row.encoded);
        const auto* fact = std::get_if<PersonRegistered>(&entry->body);
        return fact != nullptr && fact->person.person_id == sample_.zhukov;
    });
    ASSERT_NE(registered, entries.end());
    EXPECT_THAT(places_among(indexes, registered->entry_index, 1), SizeIs(1));
}

TEST_P(ReaderContract, TheEntriesOfAClassHoldNothingThatTheYearBroughtOthers) {
    state_sample();
    const auto known = state(known_before(sample_));
    const std::vector<EntryBody> foreign{
        mode_of(sample_.ivanov, monday, friday),
        StudyModeEnded{known + 1, sample_.ivanov, monday, "40-у"},
        StudyModeEnded{known + 2, sample_.ezhov, friday, "41-у"},
        StudyModeEnded{1'000'000, sample_.ezhov, friday, "41-у"},
        carried(sample_.mathematics_5b, sample_.ivanov, sample_.first_quarter),
        carried(sample_.english_course, sample_.ivanov, sample_.first_quarter),
        AspectClosed{sample_.class_5b, ClosureAspect::lessons},
        ReopeningOrdered{.study_group_id = sample_.class_5b},
        ClassReopened{.study_group_id = sample_.class_5b},
        planned(sample_.mathematics_5b, friday, "Доли"),
        disputed(sample_.ivanov),
        // A guest's achievement, though the class presents it, and what another class presents.
        achieved(sample_.ivanov, sample_.class_5a, friday),
        achieved(sample_.ezhov, sample_.class_5b, friday),
        AchievementWithdrawn{known + 4, sample_.ivanov, "ошибка"},
        held(sample_.class_5b, friday),
        sent(sample_.mathematics_5b, sample_.ivanov, monday),
    };
    const EntryIndex first = state(foreign, sample_.petrova);
    const auto indexes =
        ask([&](Reader& reader) { return reader.entries_of_class(sample_.class_5a); });
    EXPECT_THAT(places_among(indexes, first, foreign.size()), IsEmpty());
}

}  // namespace letopis::testing
