// Bells of a second shift: who hears them, and what becomes of lessons (CUR-06).

#include <gmock/gmock.h>

#include "app/calendar/give_bells.h"
#include "app/calendar/open_bells.h"
#include "base/limits.h"
#include "ports/testing/told_school.h"

namespace letopis::testing {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

const Date tomorrow{2026, 9, 8};
const Date next_monday{2026, 9, 14};

class BellsAtWork : public ToldSchool {
protected:
    std::string define(std::vector<BellSlot> slots, PersonId actor) {
        return outcome(define_bells(next_command(), actor, {"II смена", std::move(slots)}));
    }
    std::string define() { return define(slots_, sample_.deputy); }
    GiveBells given(Date from, std::string title = "II смена") {
        return {std::move(title), from, {sample_.class_5a}};
    }
    std::string give(const GiveBells& bells) {
        return outcome(give_bells(next_command(), sample_.deputy, bells));
    }
    auto preview(const GiveBells& bells) {
        return as(sample_.deputy, [&](Reader& reader, const Standing& standing, Instant moment) {
            return preview_give_bells(reader, standing, bells, moment);
        });
    }
    BellsView view() {
        return *as(sample_.deputy, [](Reader& reader, const Standing& standing, Instant moment) {
            return open_bells(reader, standing, moment);
        });
    }
    Lesson lesson(LessonId id) {
        return **school_.read([&](Reader& reader) { return reader.lesson(id); });
    }

    const std::vector<BellSlot> slots_{{1, {840}, {885}}, {2, {895}, {940}}, {3, {950}, {995}}};
};

TEST_F(BellsAtWork, LessonsToComeGetTheHoursAndAreNotMoved) {
    EXPECT_EQ(define(), "recorded");
    EXPECT_EQ(define(), "unchanged");
    EXPECT_EQ(preview(given(tomorrow))->lesson_count, 2);
    EXPECT_EQ(give(given(tomorrow)), "recorded");
    const Lesson tuesday = lesson(sample_.tuesday_8);
    EXPECT_EQ(tuesday.starts_at.text(), "14:00");
    EXPECT_EQ(tuesday.ends_at.text(), "14:45");
    EXPECT_EQ(tuesday.moved_from, std::nullopt) << "families see no move, only the hour";
    EXPECT_EQ(lesson(sample_.monday_14).starts_at.text(), "14:00");
    EXPECT_EQ(lesson(sample_.monday_7).starts_at.text(), "10:30") << "it was held";
    EXPECT_EQ(give(given(tomorrow)), "unchanged");
    EXPECT_EQ(give(given(next_monday, "")), "recorded") << "back to the first shift";
    EXPECT_EQ(lesson(sample_.monday_14).starts_at.text(), "08:30");
    EXPECT_EQ(lesson(sample_.tuesday_8).starts_at.text(), "14:00");
}

TEST_F(BellsAtWork, ThePageSaysWhoHearsWhat) {
    ASSERT_EQ(define(), "recorded");
    ASSERT_EQ(give(given(Date{2026, 9, 7})), "recorded");
    ASSERT_EQ(give(given(Date{2026, 11, 2}, "")), "recorded");
    const BellsView page = view();
    ASSERT_THAT(page.named, SizeIs(1));
    EXPECT_THAT(page.named[0].heard_by, ElementsAre("5 «А»"));
    ASSERT_THAT(page.families, SizeIs(1));
    EXPECT_THAT(page.families[0].heard_by, Contains("5 «Б»"));
    EXPECT_THAT(page.classes, SizeIs(3)) << "no subgroups";
    for (const BellsOfClass& row : page.classes)
        if (row.study_group_id == sample_.class_5a) {
            EXPECT_EQ(row.bells_title, "II смена");
            EXPECT_THAT(row.later, ElementsAre(LaterBells{"", Date{2026, 11, 2}}));
        }
}

// Evidence: JRN-15.
TEST_F(BellsAtWork, AClosedClassKeepsTheBellsItHad) {
    ASSERT_EQ(define(), "recorded");
    GiveBells both = given(tomorrow);
    both.study_group_ids.push_back(sample_.class_5b);
    state({AspectClosed{.study_group_id = sample_.class_5a, .aspect = ClosureAspect::lessons}});
    EXPECT_EQ(give(both), "aspect_closed");
    state({ClassClosed{.study_group_id = sample_.class_5a}});
    const auto done = school_.append(give_bells(next_command(), sample_.deputy, both));
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().refusal().code, RefusalCode::class_closed);
    EXPECT_EQ(done.error().refusal().field, "study_group_ids");
    EXPECT_THAT(done.error().refusal().detail, HasSubstr("5 «А»"));
    both.study_group_ids = {sample_.class_5b};
    EXPECT_EQ(give(both), "recorded");
    for (const BellsOfClass& row : view().classes)
        if (row.study_group_id == sample_.class_5a) {
            EXPECT_THAT(row.bells_title, IsEmpty());
        }
}

TEST_F(BellsAtWork, ATeacherOfBothShiftsIsNotInTwoPlaces) {
    state({LessonScheduled{.lesson_id = id_of<LessonId>(901),
                           .course_id = sample_.mathematics_5b,
                           .lesson_on = next_monday,
                           .slot_no = 7,
                           .starts_at = {850},
                           .ends_at = {895},
                           .teacher_id = sample_.petrova}});
    ASSERT_EQ(define(), "recorded");
    const auto told = preview(given(tomorrow));
    ASSERT_EQ(told->in_way_count, 1);
    EXPECT_THAT(told->in_way[0].words, HasSubstr("14.09.2026"));
    EXPECT_EQ(give(given(tomorrow)), "teacher_busy");
    EXPECT_EQ(lesson(sample_.tuesday_8).starts_at.text(), "08:30") << "all or nothing";
}

TEST_F(BellsAtWork, AMergedLessonIsNotInTheWayOfItsOther) {
    const auto merged = id_of<LessonId>(902);
    state({LessonScheduled{.lesson_id = merged,
                           .course_id = sample_.mathematics_5b,
                           .lesson_on = next_monday,
                           .slot_no = 7,
                           .starts_at = {840},
                           .ends_at = {885},
                           .teacher_id = sample_.sidorov},
           SubstitutionAssigned{.lesson_id = merged,
                                .substitute_id = sample_.petrova,
                                .kind = SubstitutionKind::merge,
                                .reason = "болезнь учителя"}});
    ASSERT_EQ(define(), "recorded");
    EXPECT_EQ(preview(given(tomorrow))->in_way_count, 0);
    EXPECT_EQ(give(given(tomorrow)), "recorded") << "whichever of the two gets the hour";
    EXPECT_EQ(lesson(sample_.monday_14).starts_at.text(), "14:00");
}

TEST_F(BellsAtWork, ALaterChangeThatIsPlannedAndAClassNamedTwiceWriteNothingMore) {
    ASSERT_EQ(define(), "recorded");
    GiveBells twice = given(tomorrow);
    twice.study_group_ids.push_back(sample_.class_5a);
    ASSERT_EQ(give(twice), "recorded");
    const auto heard =
        school_.read([&](Reader& reader) { return reader.entries(0, limits::entries_per_step); });
    int given_count = 0;
    for (const StoredEntry& row : *heard) given_count += row.kind == "group_bells_set" ? 1 : 0;
    EXPECT_EQ(given_count, 1);
    ASSERT_EQ(give(given(next_monday, "")), "recorded");
    EXPECT_EQ(give(given(tomorrow)), "unchanged") << "though it hears others later";
}

/// The year after, with a class that hears the second shift and has a lesson.
class BellsOfTwoYears : public BellsAtWork {
protected:
    BellsOfTwoYears() {
        const auto year = id_of<SchoolYearId>(90);
        const auto group = id_of<StudyGroupId>(90);
        const auto course = id_of<CourseId>(90);
        const Date begins{2027, 9, 1};
        state({SchoolYearOpened{{.school_year_id = year,
                                 .title = "2027/2028",
                                 .starts_on = begins,
                                 .ends_on = Date{2028, 5, 26}}},
               StudyGroupFormed{{.study_group_id = group,
                                 .school_year_id = year,
                                 .title = "6 «А»",
                                 .grade = 6,
                                 .letter = "А",
                                 .period_system_id = sample_.quarters}},
               CourseOpened{{.course_id = course,
                             .subject_id = sample_.mathematics,
                             .study_group_id = group,
                             .school_year_id = year,
                             .period_system_id = sample_.quarters}},
               LessonScheduled{.lesson_id = next_year_,
                               .course_id = course,
                               .lesson_on = Date{2027, 9, 6},
                               .slot_no = 1,
                               .starts_at = {840},
                               .ends_at = {885},
                               .teacher_id = sample_.petrova}});
        EXPECT_EQ(define(), "recorded");
        EXPECT_EQ(give(given(tomorrow)), "recorded");
        EXPECT_EQ(give({"II смена", begins, {group}}), "recorded");
    }
    const LessonId next_year_ = id_of<LessonId>(990);
    const std::vector<BellSlot> later_{{1, {900}, {945}}};
};

TEST_F(BellsOfTwoYears, ChangedBellsAreToldAndChangedInBoth) {
    const auto told =
        *as(sample_.deputy, [&](Reader& reader, const Standing& standing, Instant moment) {
            return preview_define_bells(reader, standing, {"II смена", later_}, moment);
        });
    EXPECT_THAT(told.changes,
                ElementsAre(CalendarDayGroup{"5 «А»", 2}, CalendarDayGroup{"6 «А»", 1}));
    EXPECT_EQ(define(later_, sample_.deputy), "recorded");
    EXPECT_EQ(lesson(sample_.monday_14).starts_at.text(), "15:00");
    EXPECT_EQ(lesson(next_year_).starts_at.text(), "15:00");
}

TEST_F(BellsOfTwoYears, WhatIsInTheWayInTheFirstIsNotForgotten) {
    state({LessonScheduled{.lesson_id = id_of<LessonId>(901),
                           .course_id = sample_.mathematics_5b,
                           .lesson_on = next_monday,
                           .slot_no = 8,
                           .starts_at = {910},
                           .ends_at = {955},
                           .teacher_id = sample_.petrova}});
    EXPECT_EQ(define(later_, sample_.deputy), "teacher_busy");
    EXPECT_EQ(lesson(sample_.monday_14).starts_at.text(), "14:00");
}

TEST_F(BellsAtWork, ChangedBellsChangeTheLessonsOfWhoHearsThem) {
    ASSERT_EQ(define(), "recorded");
    ASSERT_EQ(give(given(tomorrow)), "recorded");
    EXPECT_EQ(define({{1, {900}, {945}}}, sample_.deputy), "recorded");
    EXPECT_EQ(lesson(sample_.monday_14).starts_at.text(), "15:00");
    EXPECT_EQ(define({}, sample_.deputy), "invalid_value") << "a class hears them";
    ASSERT_EQ(give(given(tomorrow, "")), "recorded");
    EXPECT_EQ(define({}, sample_.deputy), "recorded");
    EXPECT_THAT(view().named, IsEmpty());
}

TEST_F(BellsAtWork, WhatCannotBeIsRefused) {
    EXPECT_EQ(define(slots_, sample_.petrova), "not_your_role");
    EXPECT_EQ(define({{1, {840}, {885}}, {2, {880}, {925}}}, sample_.deputy), "invalid_value");
    EXPECT_EQ(give(given(tomorrow)), "invalid_value") << "there are no such bells";
    ASSERT_EQ(define(), "recorded");
    EXPECT_EQ(give({"II смена", tomorrow, {}}), "invalid_value");
    EXPECT_EQ(give({"II смена", tomorrow, {id_of<StudyGroupId>(99)}}), "not_found");
    EXPECT_EQ(give(given(Date{2027, 8, 1})), "invalid_value");
}

}  // namespace
}  // namespace letopis::testing
