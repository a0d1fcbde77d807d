// Safety briefings (JRN-20): who records one, what is refused, and which journals lack it.

#include <gmock/gmock.h>

#include "app/control/open_briefings.h"
#include "app/lessons/record_briefing.h"
#include "ports/testing/told_school.h"

namespace letopis::testing {
namespace {

using ::testing::IsEmpty;
using ::testing::SizeIs;

const Date monday{2026, 9, 7};

class Briefings : public ToldSchool {
protected:
    Briefings() {
        const auto subject = id_of<SubjectId>(50);
        state({SubjectAdded{{.subject_id = subject, .title = "Химия"}},
               CourseOpened{.course = {.course_id = chemistry_,
                                       .subject_id = subject,
                                       .study_group_id = sample_.class_5a,
                                       .school_year_id = sample_.year,
                                       .period_system_id = sample_.quarters}},
               CourseTeacherAssigned{{.course_id = chemistry_,
                                      .teacher_id = sample_.sidorov,
                                      .valid_from = Date{2026, 9, 1}}},
               LessonScheduled{.lesson_id = first_,
                               .course_id = chemistry_,
                               .lesson_on = monday,
                               .slot_no = 1,
                               .starts_at = TimeOfDay{510},
                               .ends_at = TimeOfDay{555},
                               .teacher_id = sample_.sidorov},
               LessonScheduled{.lesson_id = second_,
                               .course_id = chemistry_,
                               .lesson_on = monday.plus_days(7),
                               .slot_no = 1,
                               .starts_at = TimeOfDay{510},
                               .ends_at = TimeOfDay{555},
                               .teacher_id = sample_.sidorov}});
    }
    std::string brief(PersonId actor, LessonId lesson,
                      std::optional<BriefingKind> kind = BriefingKind::primary,
                      std::string text = "инструкция № 12") {
        return outcome(record_briefing(next_command(), actor, {lesson, kind, std::move(text)}));
    }
    BriefingsView briefings(PersonId person) {
        auto view = as(person, [](Reader& reader, const Standing& standing, Instant moment) {
            return open_briefings(reader, standing, moment);
        });
        EXPECT_TRUE(view);
        return view ? *std::move(view) : BriefingsView{};
    }

    const CourseId chemistry_ = id_of<CourseId>(50);
    const LessonId first_ = id_of<LessonId>(501);
    const LessonId second_ = id_of<LessonId>(502);
};

TEST_F(Briefings, TheTeacherOfTheLessonRecordsThem) {
    EXPECT_EQ(brief(sample_.deputy, first_), "not_your_role");
    EXPECT_EQ(brief(sample_.petrova, first_), "not_your_course");
    EXPECT_EQ(brief(sample_.yozhikova, first_), "not_found");
    EXPECT_EQ(brief(sample_.sidorov, id_of<LessonId>(999)), "not_found");
    EXPECT_EQ(brief(sample_.sidorov, second_), "lesson_not_held");
    EXPECT_EQ(brief(sample_.sidorov, first_, BriefingKind::primary, std::string(2000, 'x')),
              "text_too_long");
    EXPECT_EQ(brief(sample_.sidorov, first_), "recorded");
    EXPECT_EQ(brief(sample_.sidorov, first_), "unchanged");
    EXPECT_EQ(brief(sample_.sidorov, first_, {}), "recorded") << "it was a mistake";
}

// AP-09.
TEST_F(Briefings, ASubstituteRecordsItAtHisLesson) {
    state({SubstitutionAssigned{.lesson_id = first_, .substitute_id = sample_.petrova}});
    EXPECT_EQ(brief(sample_.petrova, first_), "recorded");
    EXPECT_EQ(brief(sample_.petrova, second_), "not_your_course");
}

TEST_F(Briefings, OneThatWasForgottenMayStillBeSupplied) {
    at(monday.plus_days(9), 9, 0);
    EXPECT_EQ(brief(sample_.sidorov, first_), "recorded");
    EXPECT_EQ(brief(sample_.sidorov, first_, BriefingKind::repeated), "edit_window_over");
    state({PeriodClosed{.course_id = chemistry_, .period_id = sample_.first_quarter}});
    EXPECT_EQ(brief(sample_.sidorov, second_), "period_closed");
}

TEST_F(Briefings, AChemistryCourseWithoutOneIsInTheReportUntilItIsHeld) {
    const BriefingsView before = briefings(sample_.deputy);
    EXPECT_EQ(before.courses_needing, 1);
    EXPECT_EQ(before.starts_on, (Date{2026, 9, 1}));
    EXPECT_EQ(before.ends_on, (Date{2026, 12, 31}));
    ASSERT_THAT(before.missing, SizeIs(1));
    EXPECT_EQ(before.missing[0].course_id, chemistry_);
    EXPECT_EQ(before.missing[0].subject_title, "Химия");
    EXPECT_EQ(before.missing[0].teachers, "Сидоров О. Ю.");
    EXPECT_EQ(before.missing[0].since, monday);
    EXPECT_EQ(before.missing[0].lesson_id, first_);
    EXPECT_EQ(before.missing[0].lessons_held, 1);
    ASSERT_EQ(brief(sample_.sidorov, first_), "recorded");
    EXPECT_THAT(briefings(sample_.deputy).missing, IsEmpty());
}

TEST_F(Briefings, ACourseThatHasNotBegunLacksNothing) {
    at(monday.plus_days(-1), 12, 0);
    EXPECT_THAT(briefings(sample_.deputy).missing, IsEmpty());
}

TEST_F(Briefings, ATeacherSeesHisOwnAndAFamilyNone) {
    EXPECT_THAT(briefings(sample_.sidorov).missing, SizeIs(1));
    EXPECT_THAT(briefings(sample_.petrova).missing, IsEmpty());
    EXPECT_FALSE(as(sample_.yozhikova, [](Reader& reader, const Standing& standing, Instant now) {
        return open_briefings(reader, standing, now);
    }));
}

}  // namespace
}  // namespace letopis::testing
