// The panel of gaps: who sees what others owe, from when on, by which policy.

#include "app/control/open_gaps.h"

#include <gmock/gmock.h>

#include "ports/testing/told_school.h"

namespace letopis::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

class PanelOfGaps : public ToldSchool {
protected:
    /// Every course has its plan and every lesson its roll, so that a test sees the gaps it is
    /// about.
    void SetUp() override {
        keep_plans();
        for (const LessonId lesson : {sample_.monday_7, sample_.tuesday_8, sample_.monday_14,
                                      sample_.lesson_5b, sample_.russian_7, sample_.english_7})
            state({RollTaken{lesson}});
    }
    void keep_plans() {
        for (const CourseId course : {sample_.mathematics_5a, sample_.mathematics_5b,
                                      sample_.russian_5a, sample_.english_course})
            state({LessonPlanKept{course, {{"Дроби", "Доли", 2, WorkType::class_work, ""}}, ""}});
    }
    Result<GapsView> open(PersonId person, const GapSearch& search = {}) {
        return as(person, [&](Reader& reader, const Standing& standing, Instant moment) {
            return open_gaps(reader, standing, search, moment);
        });
    }
    GapsView gaps(PersonId person, const GapSearch& search = {}) {
        auto view = open(person, search);
        EXPECT_TRUE(view);
        return *std::move(view);
    }
    static std::vector<std::string> lines(const GapsView& view) {
        std::vector<std::string> lines;
        for (const GapLine& gap : view.gaps)
            lines.push_back(gap.study_group_title + " " + gap.subject_title + " " +
                            std::string{enum_name(gap.debt)} + " " + moscow_text(gap.due_at));
        return lines;
    }
    const Date monday_{2026, 9, 7};
};

// E-16: homework of 5 «А» is due an hour after the subgroup's English, that of 5 «Б» earlier.
TEST_F(PanelOfGaps, ShowsWhatIsOverdueSinceWhen) {
    at(monday_, 13, 16);
    EXPECT_THAT(lines(gaps(sample_.petrova)),  // Leads 5 «А», whose subgroup has English.
                ElementsAre("5 «А» Русский язык homework 07.09.2026 13:15:00",
                            "5 «А» Математика homework 07.09.2026 13:15:00",
                            "5 «А», английский, 1 гр. Английский язык homework "
                            "07.09.2026 13:15:00"));
    at(monday_, 13, 14);
    EXPECT_THAT(gaps(sample_.petrova).gaps, IsEmpty());
}

// AP-09.
TEST_F(PanelOfGaps, NamesTheSubstituteWhereThereIsOne) {
    state(
        {SubstitutionAssigned{.lesson_id = sample_.russian_7, .substitute_id = sample_.director}});
    at(monday_, 13, 16);
    const GapsView view = gaps(sample_.petrova);
    EXPECT_EQ(view.gaps.at(0).subject_title, "Русский язык");
    EXPECT_EQ(view.gaps.at(0).teacher, "Орлов П. И.");
    EXPECT_EQ(gaps(sample_.petrova, {.teacher_id = sample_.director}).gap_count, 1);
}

// E-16: the other half of the class goes home earlier.
TEST_F(PanelOfGaps, HomeworkOfASubgroupIsDueAfterTheDayOfItsOwnStudents) {
    const auto second_half = id_of<StudyGroupId>(9);
    const auto english = id_of<CourseId>(9);
    state({StudyGroupFormed{{.study_group_id = second_half,
                             .school_year_id = sample_.year,
                             .kind = StudyGroupKind::subgroup,
                             .title = "5 «А», английский, 2 гр.",
                             .grade = 5,
                             .letter = "А",
                             .period_system_id = sample_.quarters,
                             .parent_group_ids = {sample_.class_5a}}},
           StudentEnrolled{sample_.zhukova, second_half, Date{2026, 9, 1}, "15", Date{2026, 8, 28}},
           CourseOpened{{.course_id = english,
                         .subject_id = sample_.english,
                         .study_group_id = second_half,
                         .school_year_id = sample_.year,
                         .period_system_id = sample_.quarters}},
           LessonScheduled{.lesson_id = id_of<LessonId>(9),
                           .course_id = english,
                           .lesson_on = monday_,
                           .slot_no = 2,
                           .starts_at = {570},
                           .ends_at = {615},
                           .teacher_id = sample_.sidorov,
                           .room_title = {}}});
    at(monday_, 20, 0);
    const GapsView view = gaps(sample_.petrova, {.debt = DebtKind::homework});
    const auto due = [&](CourseId id) {
        for (const GapLine& gap : view.gaps)
            if (gap.course_id == id) return moscow_text(gap.due_at);
        return std::string{};
    };
    EXPECT_EQ(due(english), "07.09.2026 12:15:00");
    EXPECT_EQ(due(sample_.english_course), "07.09.2026 13:15:00");
    EXPECT_EQ(due(sample_.mathematics_5a), "07.09.2026 13:15:00");
}

TEST_F(PanelOfGaps, ReachesClassTeacherDeputyAndDirectorInTurn) {
    at(monday_.plus_days(1), 13, 16);  // A day after the deadline of homework in 5 «А».
    const GapsView deputy = gaps(sample_.deputy);
    EXPECT_EQ(deputy.counts.homework, 4);
    EXPECT_EQ(deputy.counts.topic, 0);  // Due at the end of Monday.
    EXPECT_EQ(deputy.shown_after_hours, 24);
    EXPECT_EQ(deputy.held_back, 4 + 1);  // Topics of Monday, homework of Tuesday.
    EXPECT_EQ(gaps(sample_.director).gap_count, 0);
    at(monday_.plus_days(3), 13, 16);
    EXPECT_EQ(gaps(sample_.director).counts.homework, 4);
    const auto guardian = open(sample_.zhukov);
    ASSERT_FALSE(guardian);
    EXPECT_TRUE(guardian.error().is(RefusalCode::not_your_role));
}

TEST_F(PanelOfGaps, TheLocalActMovesTheDeadlineAndIsNamed) {
    state({PolicySet{"entry.topic", "1", monday_, "Положение, п. 4.2"},
           PolicySet{"control.deputy_hours", "0", monday_, "Положение, п. 4.3"}});
    at(monday_.plus_days(1), 0, 1);
    EXPECT_EQ(gaps(sample_.deputy).counts.topic, 0);
    at(monday_.plus_days(2), 0, 1);
    const GapsView view = gaps(sample_.deputy, {.debt = DebtKind::topic});
    ASSERT_THAT(view.gaps, SizeIs(4));
    EXPECT_EQ(view.gaps[0].policy, "entry.topic");
    EXPECT_EQ(view.gaps[0].clause, "Положение, п. 4.2");
}

TEST_F(PanelOfGaps, WhatWasFilledInCancelledOrClosedIsNoGap) {
    at(monday_.plus_days(4), 12, 0);
    EXPECT_EQ(gaps(sample_.deputy, {.course_id = sample_.mathematics_5a}).gap_count, 4);
    state({TopicRecorded{sample_.monday_7, "Дроби"}, HomeworkAssigned{sample_.monday_7, "", true}});
    EXPECT_EQ(gaps(sample_.deputy, {.course_id = sample_.mathematics_5a}).gap_count, 2);
    state({LessonCancelled{sample_.tuesday_8, "карантин"}});
    EXPECT_EQ(gaps(sample_.deputy, {.course_id = sample_.mathematics_5a}).gap_count, 0);
    state({PeriodClosed{sample_.russian_5a, sample_.first_quarter},
           CourseClosed{sample_.english_course}});
    EXPECT_EQ(gaps(sample_.deputy).gap_count, 2);  // 5 «Б».
}

// E-17, AP-12, JRN-12.
TEST_F(PanelOfGaps, AWrittenWorkIsDueOnTheThirdWorkingDay) {
    state({WorkDefined{sample_.monday_7, {.work_type = WorkType::control_work}}});
    const GapSearch marks{.debt = DebtKind::marks};
    at(monday_.plus_days(4), 0, 1);
    EXPECT_THAT(lines(gaps(sample_.petrova, marks)),
                ElementsAre("5 «А» Математика marks 10.09.2026 23:59:00"));
    state({MarkRecorded{
        {.lesson_id = sample_.monday_7, .student_id = sample_.ezhov}, MarkValue::four, {}}});
    ASSERT_THAT(gaps(sample_.petrova, marks).gaps, SizeIs(1));
    EXPECT_EQ(gaps(sample_.petrova, marks).gaps[0].count, 2) << "one mark is not the class's";
    for (const StudentId student : {sample_.yozhikov, sample_.zhukova})
        state({MarkRecorded{
            {.lesson_id = sample_.monday_7, .student_id = student}, MarkValue::four, {}}});
    EXPECT_THAT(gaps(sample_.petrova, marks).gaps, IsEmpty());
}

TEST_F(PanelOfGaps, CountsTeachersAndDrawsJournalsByDay) {
    at(monday_.plus_days(4), 12, 0);
    const GapsView view = gaps(sample_.deputy);
    ASSERT_THAT(view.teachers, SizeIs(2));
    EXPECT_EQ(view.teachers[0].teacher, "Петрова А. И.");
    EXPECT_EQ(view.teachers[0].gap_count, 6);
    EXPECT_EQ(view.teachers[0].counts.topic, 3);
    EXPECT_EQ(view.teachers[0].oldest_on, monday_);
    EXPECT_THAT(view.days, ElementsAre(monday_, monday_.plus_days(1)));
    ASSERT_THAT(view.journals, SizeIs(4));
    EXPECT_EQ(view.journals[0].subject_title, "Математика");
    EXPECT_THAT(view.journals[0].counts, ElementsAre(2, 2));
    EXPECT_EQ(gaps(sample_.deputy, {.teacher_id = sample_.sidorov}).gap_count, 4);
    EXPECT_EQ(gaps(sample_.deputy, {.from = monday_.plus_days(1)}).gap_count, 2);
}

TEST_F(PanelOfGaps, DatesOutOfOrderAreRefused) {
    const auto refused = open(sample_.deputy, {.from = monday_, .to = monday_.plus_days(-1)});
    ASSERT_FALSE(refused);
    EXPECT_TRUE(refused.error().is(RefusalCode::dates_out_of_order));
}

// ORD-1.4.1: the teacher is the first to know.
TEST_F(PanelOfGaps, ATeacherSeesAtOnceWhatHeOwesAndNothingElse) {
    at(monday_, 13, 16);
    const GapsView view = gaps(sample_.sidorov);
    EXPECT_TRUE(view.only_own);
    EXPECT_THAT(lines(view), ElementsAre("5 «А» Русский язык homework 07.09.2026 13:15:00",
                                         "5 «А», английский, 1 гр. Английский язык homework "
                                         "07.09.2026 13:15:00"));
    EXPECT_EQ(gaps(sample_.petrova, {.teacher_id = sample_.petrova}).counts.homework, 2)
        << "of the class she does not lead too";
}

// f.1, entry.attendance.
TEST_F(PanelOfGaps, ARollThatNobodyTookIsAGapWhileItMayBeTaken) {
    state({LessonScheduled{.lesson_id = id_of<LessonId>(9),
                           .course_id = sample_.mathematics_5a,
                           .lesson_on = monday_,
                           .slot_no = 1,
                           .starts_at = {510},
                           .ends_at = {555},
                           .teacher_id = sample_.petrova,
                           .room_title = {}}});
    const GapSearch rolls{.debt = DebtKind::attendance};
    at(monday_, 9, 29);
    EXPECT_THAT(gaps(sample_.petrova, rolls).gaps, IsEmpty());
    at(monday_, 9, 31);
    EXPECT_THAT(lines(gaps(sample_.petrova, rolls)),
                ElementsAre("5 «А» Математика attendance 07.09.2026 09:30:00"));
    EXPECT_EQ(gaps(sample_.petrova, rolls).gaps[0].policy, "entry.attendance");
    at(monday_.plus_days(8), 9, 31);
    EXPECT_THAT(gaps(sample_.petrova, rolls).gaps, IsEmpty());
}

// f.1, absence.reason: it is the class teacher's to ask.
TEST_F(PanelOfGaps, AnAbsenceWithoutAReasonIsOwedByTheClassTeacher) {
    state({AttendanceRecorded{.lesson_id = sample_.monday_7,
                              .student_id = sample_.ezhov,
                              .status = AttendanceStatus::absent,
                              .reason = ""},
           PolicySet{"control.class_teacher_hours", "48", monday_, "п. 1"}});
    const GapSearch reasons{.debt = DebtKind::absence_reason};
    at(monday_.plus_days(4), 23, 58);  // He was back on Tuesday: three days more.
    EXPECT_THAT(gaps(sample_.petrova, reasons).gaps, IsEmpty());
    at(monday_.plus_days(5), 0, 1);
    const GapsView view = gaps(sample_.petrova, reasons);
    ASSERT_THAT(view.gaps, SizeIs(1)) << "at once: she is the one who answers";
    EXPECT_EQ(view.gaps[0].student, "Ежов Кирилл");
    EXPECT_EQ(view.gaps[0].study_group_title, "5 «А»");
    EXPECT_EQ(view.gaps[0].teacher, "Петрова А. И.");
    EXPECT_THAT(gaps(sample_.deputy, reasons).gaps, IsEmpty());
    at(monday_.plus_days(6), 0, 1);
    EXPECT_THAT(gaps(sample_.deputy, reasons).gaps, SizeIs(1));
    state({AbsenceNoticed{.student_id = sample_.ezhov,
                          .from_on = monday_,
                          .to_on = monday_,
                          .cause = AbsenceCause::illness,
                          .text = ""}});
    EXPECT_THAT(gaps(sample_.petrova, reasons).gaps, IsEmpty());
    at(monday_.plus_days(9), 0, 1);
    EXPECT_EQ(gaps(sample_.petrova).counts.absence_document, 1) << "the document is still due";
}

// ASM-04, f.2, kti.upload, JRN-20.
TEST_F(PanelOfGaps, PointsPlansAndMarksOfPeriodsAreGapsOfTheirOwn) {
    const auto art = id_of<CourseId>(9);
    const auto lesson = id_of<LessonId>(9);
    state({SubjectAdded{{.subject_id = id_of<SubjectId>(9), .title = "Физика"}},
           CourseOpened{{.course_id = art,
                         .subject_id = id_of<SubjectId>(9),
                         .study_group_id = sample_.class_5b,
                         .school_year_id = sample_.year,
                         .period_system_id = sample_.quarters}},
           CourseTeacherAssigned{
               {.course_id = art, .teacher_id = sample_.sidorov, .valid_from = Date{2026, 9, 1}}},
           LessonScheduled{.lesson_id = lesson,
                           .course_id = art,
                           .lesson_on = monday_,
                           .slot_no = 5,
                           .starts_at = {800},
                           .ends_at = {845},
                           .teacher_id = sample_.sidorov,
                           .room_title = {}},
           RollTaken{lesson},
           MarkRecorded{{.lesson_id = lesson, .student_id = sample_.ivanov},
                        MarkValue::pending,
                        Date{2026, 9, 9}}});
    const GapSearch physics{.course_id = art};
    at(monday_.plus_days(3), 0, 1);
    GapsView view = gaps(sample_.sidorov, physics);
    EXPECT_EQ(view.counts.plan, 1);
    EXPECT_EQ(view.counts.briefing, 1);
    EXPECT_EQ(view.counts.point, 1);
    EXPECT_EQ(view.counts.period_marks, 0);
    state({LessonPlanKept{art, {{"Тела", "Тела", 2, WorkType::class_work, ""}}, ""},
           BriefingRecorded{lesson, BriefingKind::primary, "№ 1"},
           PolicySet{"marks.pending", "remove", monday_, "п. 1"}});
    view = gaps(sample_.sidorov, physics);
    EXPECT_EQ(view.counts.plan + view.counts.briefing + view.counts.point, 0);
    at(Date{2026, 10, 21}, 0, 1);
    view = gaps(sample_.sidorov, {.debt = DebtKind::period_marks, .course_id = art});
    ASSERT_THAT(view.gaps, SizeIs(1));
    EXPECT_EQ(view.gaps[0].count, 1);
    EXPECT_EQ(view.gaps[0].period_id, sample_.first_quarter);
    EXPECT_EQ(view.gaps[0].due_at, moscow_instant(Date{2026, 10, 20}, {23 * 60 + 59}));
}

}  // namespace
}  // namespace letopis::testing
