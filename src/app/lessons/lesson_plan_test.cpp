// A plan is kept by who teaches the course, and shown beside its lessons (JRN-21, JRN-06, CUR-01).

#include <gmock/gmock.h>

#include "app/lessons/keep_lesson_plan.h"
#include "app/lessons/open_lesson_plan.h"
#include "base/limits.h"
#include "ports/testing/told_school.h"

namespace letopis::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<LessonPlanItem> three_lines() {
    return {{.section = "Дроби", .title = "Доли", .homework = "§ 1"},
            {.section = "Дроби", .title = "Сравнение дробей", .homework = {}},
            {.section = "Дроби",
             .title = "Дроби",
             .work_type = WorkType::control_work,
             .homework = {}}};
}

class PlanOfACourse : public ToldSchool {
protected:
    KeepLessonPlan keeping(std::vector<LessonPlanItem> items, EntryIndex expected_version = -1,
                           std::string reason = {}) {
        return {.course_id = sample_.mathematics_5a,
                .expected_version = expected_version,
                .items = std::move(items),
                .reason = std::move(reason)};
    }
    std::string keeps(PersonId person, KeepLessonPlan keep) {
        return outcome(keep_lesson_plan(next_command(), person, std::move(keep)));
    }
    Refusal refusal_of(KeepLessonPlan keep) {
        const auto receipt =
            school_.append(keep_lesson_plan(next_command(), sample_.petrova, std::move(keep)));
        return receipt ? Refusal{} : receipt.error().refusal();
    }
    Result<LessonPlanView> open(PersonId person) {
        return as(person, [&](Reader& reader, const Standing& standing, Instant at) {
            return open_lesson_plan(reader, standing, sample_.mathematics_5a, at);
        });
    }
    LessonPlanView shown() { return open(sample_.petrova).value(); }
};

/// "0 2026-09-07 2026-09-07 given: Доли"
std::vector<std::string> told(const LessonPlanView& view) {
    std::vector<std::string> lines;
    for (const LaidLesson& one : view.lessons)
        lines.push_back(std::to_string(one.item) + " " +
                        (one.planned_on ? one.planned_on->iso() : "-") + " " +
                        (one.lesson_on ? one.lesson_on->iso() : "-") + (one.given ? " given" : "") +
                        ": " + one.planned_topic);
    return lines;
}

TEST_F(PlanOfACourse, IsShownLineByLineBesideItsLessons) {
    EXPECT_EQ(keeps(sample_.petrova, keeping(three_lines())), "recorded");
    state({TopicRecorded{sample_.monday_7, "Доли и дроби"},
           LessonCancelled{sample_.tuesday_8, "карантин"}});
    at(Date{2026, 9, 8}, 12, 0);
    const LessonPlanView view = shown();
    EXPECT_THAT(told(view), ElementsAre("0 2026-09-07 2026-09-07 given: Доли",
                                        "1 2026-09-08 2026-09-14: Сравнение дробей",
                                        "2 2026-09-14 -: Контрольная работа № 1. Дроби"));
    EXPECT_EQ(view.lessons[0].topic, "Доли и дроби");
    EXPECT_EQ(view.lessons[0].slot_no, 3);
    EXPECT_TRUE(view.lessons[0].held);
    EXPECT_FALSE(view.lessons[1].held);
    EXPECT_THAT(view.lost, ElementsAre(LostLesson{Date{2026, 9, 8}, 1, "карантин"}));
    EXPECT_EQ(view.progress, (PlanProgress{.planned_hours = 3,
                                           .due_hours = 2,
                                           .given_hours = 1,
                                           .lost_lessons = 1,
                                           .missing_lessons = 1,
                                           .spare_lessons = 0}));
    EXPECT_EQ(view.subject_title, "Математика");
    EXPECT_TRUE(view.may_write);
}

TEST_F(PlanOfACourse, ACourseWithoutAPlanShowsItsLessons) {
    const LessonPlanView view = shown();
    EXPECT_EQ(view.version, -1);
    EXPECT_THAT(view.items, IsEmpty());
    EXPECT_THAT(told(view),
                ElementsAre("-1 - 2026-09-07: ", "-1 - 2026-09-08: ", "-1 - 2026-09-14: "));
    EXPECT_EQ(view.progress.spare_lessons, 3);
}

TEST_F(PlanOfACourse, OnlyWhoTeachesTheCourseKeepsIt) {
    EXPECT_EQ(keeps(sample_.sidorov, keeping(three_lines())), "not_your_course");
    EXPECT_EQ(keeps(sample_.deputy, keeping(three_lines())), "not_your_role");
    EXPECT_EQ(keeps(sample_.ezhov, keeping(three_lines())), "not_found");
    KeepLessonPlan unknown = keeping(three_lines());
    unknown.course_id = id_of<CourseId>(99);
    EXPECT_EQ(keeps(sample_.petrova, unknown), "not_found");
    EXPECT_EQ(shown().version, -1);
}

TEST_F(PlanOfACourse, IsReadByWhoReadsTheJournal) {
    EXPECT_EQ(keeps(sample_.petrova, keeping(three_lines())), "recorded");
    const auto to_deputy = open(sample_.deputy);
    ASSERT_TRUE(to_deputy);
    EXPECT_FALSE(to_deputy->may_write);
    EXPECT_EQ(to_deputy->items, three_lines());
    for (const PersonId nobody : {sample_.sidorov, sample_.ezhov, sample_.yozhikova})
        EXPECT_FALSE(open(nobody));
}

TEST_F(PlanOfACourse, OfAClosedCourseStaysAsItWas) {
    EXPECT_EQ(keeps(sample_.petrova, keeping(three_lines())), "recorded");
    const EntryIndex version = shown().version;
    state({CourseClosed{sample_.mathematics_5a}});
    auto other = three_lines();
    other.pop_back();
    EXPECT_EQ(keeps(sample_.petrova, keeping(other, version)), "course_closed");
    EXPECT_TRUE(shown().closed);
    EXPECT_FALSE(shown().may_write);
    state({ClassClosed{sample_.class_5a, sample_.year}});
    EXPECT_EQ(keeps(sample_.petrova, keeping(other, version)), "class_closed");
    EXPECT_EQ(shown().items, three_lines());
}

TEST_F(PlanOfACourse, TwoWhoBeganFromTheSamePlanDoNotOverwriteEachOther) {
    EXPECT_EQ(keeps(sample_.petrova, keeping(three_lines())), "recorded");
    auto other = three_lines();
    other[0].title = "Обыкновенные доли";
    EXPECT_EQ(keeps(sample_.petrova, keeping(other)), "plan_changed");
    const EntryIndex version = shown().version;
    EXPECT_EQ(keeps(sample_.petrova, keeping(three_lines(), version)), "unchanged");
    EXPECT_EQ(keeps(sample_.petrova, keeping(other, version)), "recorded");
    EXPECT_EQ(keeps(sample_.petrova, keeping(three_lines(), version)), "plan_changed");
    EXPECT_EQ(shown().items, other);
}

TEST_F(PlanOfACourse, OfAWrongLineNothingIsWritten) {
    auto wrong = three_lines();
    wrong[1].title = " ";
    wrong[2].hours = 0;
    const Refusal refusal = refusal_of(keeping(wrong));
    EXPECT_EQ(refusal.code, RefusalCode::invalid_value);
    EXPECT_EQ(refusal.field, "items[1].title");
    EXPECT_EQ(refusal.detail, "Строка 2: нет темы. Впишите тему или удалите строку.");
    EXPECT_EQ(refusal_of(keeping({})).field, "items");
    EXPECT_EQ(shown().version, -1);
}

TEST_F(PlanOfACourse, OtherHoursNeedAReasonOnceALessonHasBeenGiven) {
    EXPECT_EQ(keeps(sample_.petrova, keeping(three_lines())), "recorded");
    auto condensed = three_lines();
    condensed.erase(condensed.begin());
    state({TopicRecorded{sample_.monday_7, "Доли"}});
    const EntryIndex version = shown().version;
    EXPECT_EQ(refusal_of(keeping(condensed, version)).field, "reason");
    EXPECT_EQ(keeps(sample_.petrova, keeping(condensed, version, "карантин")), "recorded");
    EXPECT_EQ(shown().reason, "карантин");
}

TEST_F(PlanOfACourse, LongerThanAnEntryIsRefusedAndNotWritten) {
    std::vector<LessonPlanItem> lines(
        limits::plan_items, {.section = {}, .title = std::string(100, 'a'), .homework = {}});
    const Refusal refusal = refusal_of(keeping(lines));
    EXPECT_EQ(refusal.field, "items");
    EXPECT_THAT(refusal.detail, ::testing::HasSubstr("План слишком длинный"));
    lines.resize(300);
    EXPECT_EQ(keeps(sample_.petrova, keeping(lines)), "recorded");
}

}  // namespace
}  // namespace letopis::testing
