// What is not done in time beside topics and homework (ports/gap_reader.h).

#include "ports/testing/contract/fixture.h"

namespace letopis::testing {
namespace {

const Date gap_monday{2026, 9, 7};
const Date gap_end{2027, 8, 31};

AttendanceRecorded noted(LessonId lesson, StudentId student, AttendanceStatus status) {
    return {.lesson_id = lesson, .student_id = student, .status = status};
}

LessonPlanKept short_plan(CourseId course) {
    return {course, {{"Дроби", "Доли", 2, WorkType::class_work, "§ 5"}}, ""};
}

MarkPlace mark_place(StudentId student, LessonId lesson) {
    return {.lesson_id = lesson, .student_id = student, .work_no = 1};
}

/// Marks that this one of the lessons lacks.
int missing_of(const std::vector<UnfinishedLesson>& lessons, LessonId id) {
    for (const UnfinishedLesson& one : lessons)
        if (one.lesson.lesson_id == id) return one.missing_marks;
    return 0;
}

// AP-12: one mark does not clear a work for the whole class.
TEST_P(ReaderContract, AWorkThatEverybodyWritesLacksTheMarkOfEachWhoWasThere) {
    state_sample();
    const auto missing = [&] {
        return missing_of(ask([&](Reader& reader) {
                              return reader.unfinished_lessons(gap_monday, gap_monday, 100);
                          }),
                          sample_.monday_7);
    };
    const LessonId lesson = sample_.monday_7;
    EXPECT_EQ(missing(), 0) << "an answer at the board is not asked of everybody";
    state({WorkDefined{lesson, {1, WorkType::control_work, "К/р", 300}}});
    EXPECT_EQ(missing(), 3);
    const auto mark = state({MarkRecorded{mark_place(sample_.ezhov, lesson), MarkValue::four, {}}});
    EXPECT_EQ(missing(), 2) << "the others still wait for theirs";
    const auto absence = state({noted(lesson, sample_.zhukova, AttendanceStatus::ill)});
    EXPECT_EQ(missing(), 1) << "who was not there wrote nothing";
    state({MarkRecorded{mark_place(sample_.yozhikov, lesson), MarkValue::pending,
                        Date{2026, 9, 20}}});
    EXPECT_EQ(missing(), 0) << "«•» has a term of its own";
    state({AttendanceRecorded{.lesson_id = lesson,
                              .student_id = sample_.zhukova,
                              .status = AttendanceStatus::late,
                              .corrects = absence,
                              .reason = ""}});
    EXPECT_EQ(missing(), 1) << "who was late wrote it";
    state({MarkWithdrawn{.place = mark_place(sample_.ezhov, lesson),
                         .corrects = mark,
                         .old_value = MarkValue::four}});
    EXPECT_EQ(missing(), 2);
    state({WorkDefined{lesson, {2, WorkType::dictation, "Диктант", 200}}});
    EXPECT_EQ(missing(), 5);
    state({WorkRemoved{lesson, 2}, WorkDefined{lesson, {1, WorkType::answer, "", 100}}});
    EXPECT_EQ(missing(), 0);
}

TEST_P(ReaderContract, WhoIsExemptOrLearnsElsewhereOrCameLaterOwesNoWork) {
    state_sample();
    const auto missing = [&] {
        return missing_of(ask([&](Reader& reader) {
                              return reader.unfinished_lessons(gap_monday, gap_monday, 100);
                          }),
                          sample_.monday_7);
    };
    state({WorkDefined{sample_.monday_7, {1, WorkType::test, "Тест", 200}}});
    ASSERT_EQ(missing(), 3);
    const auto exemption = state({ExemptionGranted{.student_id = sample_.ezhov,
                                                   .subject_id = sample_.mathematics,
                                                   .kind = ExemptionKind::full,
                                                   .from_on = gap_monday,
                                                   .to_on = gap_monday,
                                                   .document_no = "1",
                                                   .document_on = gap_monday,
                                                   .text = ""}});
    EXPECT_EQ(missing(), 2);
    state({ExemptionGranted{.student_id = sample_.yozhikov,
                            .subject_id = sample_.mathematics,
                            .kind = ExemptionKind::practice,
                            .from_on = gap_monday,
                            .to_on = gap_monday,
                            .document_no = "2",
                            .document_on = gap_monday,
                            .text = ""}});
    EXPECT_EQ(missing(), 2) << "theory is asked of him";
    state({ExemptionWithdrawn{exemption, "ошибка"}});
    EXPECT_EQ(missing(), 3);
    const auto mode = state({StudyModeSet{.student_id = sample_.ezhov,
                                          .kind = StudyModeKind::home,
                                          .from_on = Date{2026, 9, 1},
                                          .to_on = gap_end,
                                          .order_no = "3",
                                          .order_on = gap_monday,
                                          .place = ""}});
    EXPECT_EQ(missing(), 2);
    state({StudyModeEnded{mode, sample_.ezhov, Date{2026, 9, 4}, "4"}});
    EXPECT_EQ(missing(), 3) << "he was back in class that day";
    state({StudentLeft{sample_.zhukova, sample_.class_5a, Date{2026, 9, 4}, "5", gap_monday, ""}});
    EXPECT_EQ(missing(), 2);
    state({StudentEnrolled{.student_id = sample_.ivanov,
                           .study_group_id = sample_.class_5a,
                           .enrolled_on = gap_monday,
                           .order_no = "6",
                           .order_on = gap_monday}});
    EXPECT_EQ(missing(), 3) << "his order came after the work, but dates from before it";
}

// f.1, entry.attendance.
TEST_P(ReaderContract, ALessonHasNoRollUntilItIsTakenOrSomebodyIsNoted) {
    state_sample();
    const auto without = [&] {
        return each(ask([&](Reader& reader) {
                        return reader.lessons_without_roll(gap_monday, gap_monday, 100);
                    }),
                    [](const Lesson& lesson) { return lesson.lesson_id; });
    };
    EXPECT_THAT(without(), ElementsAre(sample_.russian_7, sample_.lesson_5b, sample_.monday_7,
                                       sample_.english_7));
    state({RollTaken{sample_.russian_7},
           noted(sample_.monday_7, sample_.ezhov, AttendanceStatus::absent),
           LessonModeSet{sample_.english_7, LessonMode::self_study, "карантин"}});
    EXPECT_THAT(without(), ElementsAre(sample_.lesson_5b));
    state({LessonCancelled{sample_.lesson_5b, "карантин"}});
    EXPECT_THAT(without(), IsEmpty());
    const auto of_teacher = [&](EmployeeId id) {
        return each(ask([&](Reader& reader) {
                        return reader.lessons_without_roll_of_teacher(id, gap_monday, gap_end, 100);
                    }),
                    [](const Lesson& lesson) { return lesson.lesson_id; });
    };
    EXPECT_THAT(of_teacher(sample_.petrova), ElementsAre(sample_.tuesday_8, sample_.monday_14));
    state({SubstitutionAssigned{.lesson_id = sample_.tuesday_8,
                                .substitute_id = sample_.sidorov,
                                .kind = SubstitutionKind::substitution,
                                .coefficient_hundredths = 100,
                                .reason = "болезнь"}});
    EXPECT_THAT(of_teacher(sample_.petrova), ElementsAre(sample_.monday_14));
    EXPECT_THAT(of_teacher(sample_.sidorov), ElementsAre(sample_.tuesday_8));
}

// f.1, absence.reason.
TEST_P(ReaderContract, ADayIsUnexplainedUntilADocumentCoversItWhateverItSays) {
    state_sample();
    const auto days = [&] {
        return ask(
            [&](Reader& reader) { return reader.unexplained_days(gap_monday, gap_end, 100); });
    };
    state({noted(sample_.monday_7, sample_.ezhov, AttendanceStatus::absent),
           noted(sample_.russian_7, sample_.ezhov, AttendanceStatus::absent),
           noted(sample_.monday_7, sample_.zhukova, AttendanceStatus::ill)});
    EXPECT_THAT(days(), ElementsAre(UnexplainedDay{sample_.ezhov, gap_monday, 2, false}));
    const auto notice = state({AbsenceNoticed{.student_id = sample_.ezhov,
                                              .from_on = gap_monday,
                                              .to_on = gap_monday,
                                              .cause = AbsenceCause::family,
                                              .text = ""}});
    EXPECT_THAT(days(), ElementsAre(UnexplainedDay{sample_.ezhov, gap_monday, 2, true}));
    state({AbsenceNoticeWithdrawn{notice}});
    EXPECT_THAT(days(), ElementsAre(UnexplainedDay{sample_.ezhov, gap_monday, 2, false}));
    state({ExcuseRegistered{.student_id = sample_.ezhov,
                            .kind = ExcuseKind::other,
                            .status = AttendanceStatus::absent,
                            .from_on = gap_monday,
                            .to_on = gap_monday,
                            .document_no = "",
                            .document_on = {},
                            .text = "прогул, беседа с родителями"}});
    EXPECT_THAT(days(), IsEmpty()) << "the reason is known, though it is not valid";
}

// ASM-04.
TEST_P(ReaderContract, APointIsOverdueFromTheDayAfterItsTerm) {
    state_sample();
    const Date term{2026, 9, 9};
    const auto points = [&](Date due_before) {
        return ask([&](Reader& reader) {
            return reader.overdue_points(gap_monday, gap_end, due_before, 100);
        });
    };
    const auto point = state(
        {MarkRecorded{mark_place(sample_.ezhov, sample_.monday_7), MarkValue::pending, term}});
    EXPECT_THAT(points(term), IsEmpty());
    const OverduePoint overdue{
        sample_.mathematics_5a, sample_.monday_7, sample_.ezhov, gap_monday, 3, term};
    EXPECT_THAT(points(term.plus_days(1)), ElementsAre(overdue));
    const auto of_course = [&](CourseId id) {
        return ask([&](Reader& reader) {
            return reader.overdue_points_of_course(id, gap_monday, gap_end, term.plus_days(1), 100);
        });
    };
    EXPECT_THAT(of_course(sample_.mathematics_5a), ElementsAre(overdue));
    EXPECT_THAT(of_course(sample_.mathematics_5b), IsEmpty());
    state({MarkCorrected{.place = mark_place(sample_.ezhov, sample_.monday_7),
                         .corrects = point,
                         .old_value = MarkValue::pending,
                         .value = MarkValue::five}});
    EXPECT_THAT(points(term.plus_days(1)), IsEmpty());
}

// f.2, period.marks_due.
TEST_P(ReaderContract, ResultsAreLackingUntilEachHasHisOrThePeriodIsClosed) {
    state_sample();
    const Date on{2026, 10, 20};
    const auto lacking = [&] {
        return ask(
            [&](Reader& reader) { return reader.lacking_results(sample_.first_quarter, on, 100); });
    };
    const auto all = lacking();
    EXPECT_THAT(all, ElementsAre(LackingResults{sample_.mathematics_5a, 3},
                                 LackingResults{sample_.mathematics_5b, 1},
                                 LackingResults{sample_.russian_5a, 3},
                                 LackingResults{sample_.english_course, 1}));
    const auto confirmed = [&](StudentId student, CourseId course) {
        return PeriodMarkConfirmed{.course_id = course,
                                   .student_id = student,
                                   .period_id = sample_.first_quarter,
                                   .value = ResultValue::four};
    };
    state({confirmed(sample_.ezhov, sample_.mathematics_5a),
           confirmed(sample_.ivanov, sample_.mathematics_5b),
           confirmed(sample_.yozhikov, sample_.english_course),
           AttestationDeferred{sample_.mathematics_5a, sample_.zhukova, sample_.first_quarter,
                               Date{2026, 11, 20}, "болезнь", "7"},
           PeriodClosed{.course_id = sample_.russian_5a, .period_id = sample_.first_quarter}});
    EXPECT_THAT(lacking(), ElementsAre(LackingResults{sample_.mathematics_5a, 1}));
}

// f.1, kti.upload.
TEST_P(ReaderContract, ACourseWithLessonsLacksAPlanUntilOneIsKept) {
    state_sample();
    const auto lacking = [&](Date by) {
        return ask([&](Reader& reader) { return reader.lacking_plans(sample_.year, by, 100); });
    };
    EXPECT_THAT(lacking(gap_monday.plus_days(-1)), IsEmpty());
    EXPECT_THAT(lacking(gap_monday), ElementsAre(LackingPlan{sample_.mathematics_5a, gap_monday},
                                                 LackingPlan{sample_.mathematics_5b, gap_monday},
                                                 LackingPlan{sample_.russian_5a, gap_monday},
                                                 LackingPlan{sample_.english_course, gap_monday}));
    state({short_plan(sample_.mathematics_5a), short_plan(sample_.russian_5a),
           short_plan(sample_.english_course)});
    EXPECT_THAT(lacking(gap_end), ElementsAre(LackingPlan{sample_.mathematics_5b, gap_monday}));
}

// JRN-20.
TEST_P(ReaderContract, ACourseLacksABriefingUntilOneOfItsLessonsHasIt) {
    state_sample();
    const Date end{2026, 12, 31};
    const auto lacking = [&](SubjectId subject) {
        return ask([&](Reader& reader) {
            return reader.lacking_briefings(subject, sample_.year, gap_monday, end, 100);
        });
    };
    EXPECT_THAT(lacking(sample_.mathematics),
                ElementsAre(LackingBriefing{sample_.mathematics_5a, gap_monday, Date{2026, 9, 14},
                                            sample_.monday_14},
                            LackingBriefing{sample_.mathematics_5b, gap_monday, gap_monday,
                                            sample_.lesson_5b}));
    state({BriefingRecorded{sample_.tuesday_8, BriefingKind::primary, "№ 1"}});
    EXPECT_THAT(each(lacking(sample_.mathematics),
                     [](const LackingBriefing& one) { return one.course_id; }),
                ElementsAre(sample_.mathematics_5b));
}

// b.3 rule 5.
TEST_P(ReaderContract, MarksThatATeacherGaveHisOwnChildAreFound) {
    state_sample();
    const auto found = [&](CourseId course = {}) {
        return each(ask([&](Reader& reader) {
                        return reader.marks_by_guardians({.from = Date{2026, 9, 1},
                                                          .to = gap_end,
                                                          .course_id = course,
                                                          .student_id = {},
                                                          .made_by = {},
                                                          .limit = 100});
                    }),
                    [](const MadeCorrection& one) { return one.entry_index; });
    };
    const auto other =
        state({MarkRecorded{mark_place(sample_.ezhov, sample_.monday_7), MarkValue::four, {}}},
              sample_.petrova);
    ASSERT_GE(other, 0);
    EXPECT_THAT(found(), IsEmpty());
    state({GuardianshipEstablished{{.student_id = sample_.ezhov,
                                    .guardian_id = sample_.petrova,
                                    .relation = "мать",
                                    .valid_from = Date{2026, 9, 1}}}});
    const auto result = state({PeriodMarkConfirmed{.course_id = sample_.mathematics_5a,
                                                   .student_id = sample_.ezhov,
                                                   .period_id = sample_.first_quarter,
                                                   .value = ResultValue::five}},
                              sample_.petrova);
    EXPECT_THAT(found(), ElementsAre(result, other));
    EXPECT_THAT(found(sample_.mathematics_5b), IsEmpty());
}

}  // namespace
}  // namespace letopis::testing
