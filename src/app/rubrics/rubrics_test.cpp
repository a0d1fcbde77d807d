// Rubrics of a course and assessing by them (ASM-14): who keeps them, what is recorded, who reads.
#include <gmock/gmock.h>

#include "app/rubrics/assess_by_criteria.h"
#include "app/rubrics/keep_rubric.h"
#include "app/rubrics/open_criteria_sheet.h"
#include "app/rubrics/open_mark_criteria.h"
#include "app/rubrics/open_rubrics.h"
#include "ports/testing/told_school.h"

namespace letopis::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

const std::vector<int> for_a_four{3, 5, 1};

class Rubrics : public ToldSchool {
protected:
    RubricKept essay() {
        return {.course_id = sample_.mathematics_5a,
                .title = "Решение задачи",
                .criteria = {{"Понимание", 4}, {"Ход решения", 6}, {"Оформление", 2}}};
    }
    std::string keep(PersonId actor, const RubricKept& kept) {
        return outcome(keep_rubric(next_command(), actor, kept));
    }
    auto opened(PersonId person) {
        return as(person, [&](Reader& reader, const Standing& standing, Instant moment) {
            return open_rubrics(reader, standing, sample_.mathematics_5a, moment);
        });
    }
    EntryIndex kept() {
        EXPECT_EQ(keep(sample_.petrova, essay()), "recorded");
        return opened(sample_.petrova)->rubrics.front().rubric;
    }

    auto sheet(PersonId person) {
        return as(person, [&](Reader& reader, const Standing& standing, Instant moment) {
            return open_criteria_sheet(reader, standing, sample_.monday_7, moment);
        });
    }
    CriteriaCell cell(StudentId student) {
        const auto shown = sheet(sample_.petrova);
        EXPECT_TRUE(shown);
        for (const CriteriaCell& one : shown->cells)
            if (one.student_id == student) return one;
        ADD_FAILURE() << "not on the sheet";
        return {};
    }
    /// By what stands now.
    AssessByCriteria points(EntryIndex rubric, std::vector<int> given) {
        const CriteriaCell now = cell(sample_.ezhov);
        return {.lesson_id = sample_.monday_7,
                .student_id = sample_.ezhov,
                .rubric = rubric,
                .points = std::move(given),
                .base_version = now.version,
                .points_version = now.points_version};
    }
    std::string assess(PersonId actor, const AssessByCriteria& assessed) {
        return outcome(assess_by_criteria(next_command(), actor, assessed));
    }
    auto of_family(PersonId person, StudentId student) {
        return as(person, [&](Reader& reader, const Standing& standing, Instant moment) {
            return open_mark_criteria(reader, standing, student, sample_.monday_7, moment);
        });
    }
    std::vector<std::string> kinds_since(EntryIndex from) {
        std::vector<std::string> kinds;
        for (const StoredEntry& entry : school_.tables().entries)
            if (entry.entry_index >= from) kinds.push_back(entry.kind);
        return kinds;
    }
    EntryIndex entry_count() { return static_cast<EntryIndex>(school_.tables().entries.size()); }
};

TEST_F(Rubrics, AreKeptByTheTeacherOfTheCourse) {
    EXPECT_EQ(keep(sample_.petrova, essay()), "recorded");
    EXPECT_EQ(keep(sample_.sidorov, essay()), "not_your_course");
    EXPECT_EQ(keep(sample_.deputy, essay()), "not_your_role");
    EXPECT_EQ(keep(sample_.zhukov, essay()), "not_found");
    RubricKept unknown = essay();
    unknown.course_id = id_of<CourseId>(99);
    EXPECT_EQ(keep(sample_.petrova, unknown), "not_found");
    const auto view = opened(sample_.petrova);
    ASSERT_TRUE(view);
    EXPECT_TRUE(view->may_keep);
    ASSERT_THAT(view->rubrics, SizeIs(1));
    EXPECT_EQ(view->rubrics[0].most, 12);
    EXPECT_FALSE(opened(sample_.deputy)->may_keep);
    EXPECT_THAT(opened(sample_.deputy)->rubrics, SizeIs(1));
    EXPECT_EQ(refusal_code(opened(sample_.zhukov)), RefusalCode::not_found);
}

TEST_F(Rubrics, AreReplacedAndRetired) {
    RubricKept next = essay();
    next.replaces = kept();
    EXPECT_EQ(keep(sample_.petrova, next), "unchanged") << "it reads the same";
    next.title = "Решение задачи в два действия";
    EXPECT_EQ(keep(sample_.petrova, next), "recorded");
    EXPECT_EQ(keep(sample_.petrova, next), "not_found") << "it is retired";
    auto view = opened(sample_.petrova);
    ASSERT_THAT(view->rubrics, SizeIs(2));
    EXPECT_EQ(view->rubrics[0].title, next.title);
    EXPECT_TRUE(view->rubrics[1].is_retired);
    EXPECT_EQ(keep(sample_.petrova,
                   {.course_id = sample_.mathematics_5a, .replaces = view->rubrics[0].rubric}),
              "recorded");
    view = opened(sample_.petrova);
    ASSERT_THAT(view->rubrics, SizeIs(2)) << "retiring makes no new one";
    EXPECT_TRUE(view->rubrics[0].is_retired && view->rubrics[1].is_retired);
}

TEST_F(Rubrics, AreForMarksOfFivePointsInAnOpenCourse) {
    const auto credits = id_of<CourseId>(80);
    state({CourseOpened{{.course_id = credits,
                         .subject_id = sample_.english,
                         .study_group_id = sample_.class_5a,
                         .school_year_id = sample_.year,
                         .period_system_id = sample_.quarters,
                         .scale = Scale::pass_fail}},
           CourseTeacherAssigned{{.course_id = credits,
                                  .teacher_id = sample_.petrova,
                                  .valid_from = Date{2026, 9, 1}}}});
    RubricKept other = essay();
    other.course_id = credits;
    EXPECT_EQ(keep(sample_.petrova, other), "invalid_value");
    state({CourseClosed{sample_.mathematics_5a}});
    EXPECT_EQ(keep(sample_.petrova, essay()), "course_closed");
    EXPECT_FALSE(opened(sample_.petrova)->may_keep);
}

// Evidence: ASM-14.
TEST_F(Rubrics, PointsAndTheirMarkAreOneBatch) {
    const EntryIndex rubric = kept();
    EntryIndex before = entry_count();
    EXPECT_EQ(assess(sample_.petrova, points(rubric, for_a_four)), "recorded");
    EXPECT_THAT(kinds_since(before), ElementsAre("mark_recorded", "criteria_assessed"));
    CriteriaCell stands = cell(sample_.ezhov);
    EXPECT_EQ(stands.text, "4");
    EXPECT_EQ(stands.by_points, "4");
    EXPECT_FALSE(stands.differs);
    EXPECT_EQ(stands.points, for_a_four);

    before = entry_count();
    EXPECT_EQ(assess(sample_.petrova, points(rubric, {4, 6, 2})), "recorded");
    EXPECT_THAT(kinds_since(before), ElementsAre("mark_corrected", "criteria_assessed"));
    before = entry_count();
    EXPECT_EQ(assess(sample_.petrova, points(rubric, {4, 6, 1})), "recorded");
    EXPECT_THAT(kinds_since(before), ElementsAre("criteria_assessed"));
    EXPECT_EQ(assess(sample_.petrova, points(rubric, {4, 6, 1})), "unchanged");
}

TEST_F(Rubrics, AMarkByCriteriaIsRefusedAsAnyMark) {
    const EntryIndex rubric = kept();
    EXPECT_EQ(assess(sample_.sidorov, points(rubric, for_a_four)), "not_your_course");
    AssessByCriteria wrong = points(rubric, for_a_four);
    wrong.lesson_id = id_of<LessonId>(99);
    EXPECT_EQ(assess(sample_.petrova, wrong), "not_found");
    EXPECT_EQ(assess(sample_.petrova, points(999'999, for_a_four)), "not_found");
    wrong = points(rubric, for_a_four);
    wrong.lesson_id = sample_.monday_14;
    EXPECT_EQ(assess(sample_.petrova, wrong), "lesson_not_held");
    wrong.lesson_id = sample_.lesson_5b;
    wrong.student_id = sample_.ivanov;
    EXPECT_EQ(assess(sample_.petrova, wrong), "not_found") << "a rubric of another course";
    EXPECT_EQ(assess(sample_.petrova, points(rubric, {3, 7, 1})), "invalid_value");

    ASSERT_EQ(assess(sample_.petrova, points(rubric, for_a_four)), "recorded");
    at(Date{2026, 9, 9}, 9, 0);
    AssessByCriteria later = points(rubric, {4, 6, 2});
    EXPECT_EQ(assess(sample_.petrova, later), "reason_required");
    later.reason_code = CorrectionReason::rework;
    EXPECT_EQ(assess(sample_.petrova, later), "recorded");
    at(Date{2026, 9, 21}, 9, 0);
    EXPECT_EQ(assess(sample_.petrova, points(rubric, for_a_four)), "edit_window_over");
}

TEST_F(Rubrics, TheSheetHasEachStudentOfThatDayWithEachWork) {
    const EntryIndex rubric = kept();
    ASSERT_EQ(assess(sample_.petrova, points(rubric, for_a_four)), "recorded");
    auto view = sheet(sample_.petrova);
    ASSERT_TRUE(view);
    EXPECT_TRUE(view->may_write);
    EXPECT_THAT(view->students, SizeIs(3));
    EXPECT_THAT(view->works, SizeIs(1));
    EXPECT_THAT(view->cells, SizeIs(3));
    EXPECT_FALSE(sheet(sample_.deputy)->may_write);
    EXPECT_EQ(refusal_code(sheet(sample_.zhukov)), RefusalCode::not_found);
    EXPECT_EQ(opened(sample_.petrova)->lessons[0].assessed, 1);
    // A rubric taken out of use stays on the sheet where something was assessed by it.
    ASSERT_EQ(keep(sample_.petrova, {.course_id = sample_.mathematics_5a, .replaces = rubric}),
              "recorded");
    ASSERT_THAT(sheet(sample_.petrova)->rubrics, SizeIs(1));
    EXPECT_TRUE(sheet(sample_.petrova)->rubrics[0].is_retired);
    EXPECT_EQ(assess(sample_.petrova, points(rubric, {4, 6, 2})), "recorded");
}

TEST_F(Rubrics, PointsAreTakenBackWithTheirMark) {
    const EntryIndex rubric = kept();
    AssessByCriteria of_zhukova = points(rubric, for_a_four);
    of_zhukova.student_id = sample_.zhukova;
    ASSERT_EQ(assess(sample_.petrova, of_zhukova), "recorded");
    state({MarkWithdrawn{.place = {.lesson_id = sample_.monday_7, .student_id = sample_.zhukova},
                         .corrects = cell(sample_.zhukova).version,
                         .old_value = MarkValue::four}});
    EXPECT_THAT(of_family(sample_.zhukov, sample_.zhukova)->marks, IsEmpty());
    const CriteriaCell left = cell(sample_.zhukova);
    EXPECT_EQ(left.points_version, -1);
    EXPECT_EQ(left.rubric, -1);
    of_zhukova.base_version = left.version;
    EXPECT_EQ(assess(sample_.petrova, of_zhukova), "recorded") << "as if for the first time";
}

TEST_F(Rubrics, TheFamilySeesThePointsOfAMark) {
    const EntryIndex rubric = kept();
    AssessByCriteria of_zhukova = points(rubric, for_a_four);
    of_zhukova.student_id = sample_.zhukova;
    EXPECT_THAT(of_family(sample_.zhukov, sample_.zhukova)->marks, IsEmpty());
    ASSERT_EQ(assess(sample_.petrova, of_zhukova), "recorded");
    const auto seen = of_family(sample_.zhukov, sample_.zhukova);
    ASSERT_TRUE(seen);
    ASSERT_THAT(seen->marks, SizeIs(1));
    const MarkByCriteria& mark = seen->marks[0];
    EXPECT_EQ(mark.rubric_title, "Решение задачи");
    EXPECT_EQ(mark.percent, "75 %");
    EXPECT_EQ(mark.by_points, "4");
    EXPECT_FALSE(mark.differs);
    EXPECT_THAT(mark.criteria, ElementsAre(CriterionPoints{"Понимание", 3, 4},
                                           CriterionPoints{"Ход решения", 5, 6},
                                           CriterionPoints{"Оформление", 1, 2}));
    EXPECT_EQ(mark.mark_entry, cell(sample_.zhukova).version);
    EXPECT_EQ(refusal_code(of_family(sample_.zhukov, sample_.ezhov)), RefusalCode::not_found);
    EXPECT_TRUE(of_family(sample_.deputy, sample_.zhukova));
}

}  // namespace
}  // namespace letopis::testing
