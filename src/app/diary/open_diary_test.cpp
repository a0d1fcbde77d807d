// How far a diary looks: homework over holidays, and the next day of school.

#include "app/diary/open_diary.h"

#include <gmock/gmock.h>

#include "app/diary/open_marks.h"
#include "ports/testing/told_school.h"

namespace letopis::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

class DiaryOfAStudent : public ToldSchool {
protected:
    /// A lesson of mathematics in 5 «А», with homework unless it is empty.
    void lesson_on(int number, Date on, const std::string& homework = "") {
        state({LessonScheduled{.lesson_id = id_of<LessonId>(number),
                               .course_id = sample_.mathematics_5a,
                               .lesson_on = on,
                               .slot_no = 1,
                               .starts_at = {510},
                               .ends_at = {555},
                               .teacher_id = sample_.petrova}});
        if (!homework.empty()) state({HomeworkAssigned{id_of<LessonId>(number), homework}});
    }
    DiaryWeek week(Date day) {
        auto opened = as(sample_.ezhov, [&](Reader& reader, const Standing& standing, Instant at) {
            return open_diary(reader, standing, sample_.ezhov, Week::of(day), at);
        });
        EXPECT_TRUE(opened);
        return *std::move(opened);
    }
    std::vector<std::string> due_on(Date day) {
        std::vector<std::string> due;
        const DiaryWeek opened = week(day);
        for (const DiaryDay& one : opened.days)
            if (one.on == day)
                for (const DiaryHomework& homework : one.due) due.push_back(homework.homework);
        return due;
    }
};

TEST_F(DiaryOfAStudent, HomeworkOfLastWeekIsDueThisWeek) {
    lesson_on(101, Date{2026, 9, 18}, "№ 7");
    lesson_on(102, Date{2026, 9, 21});
    at(Date{2026, 9, 21}, 8, 0);
    EXPECT_THAT(due_on(Date{2026, 9, 21}), ElementsAre("№ 7"));
}

TEST_F(DiaryOfAStudent, HomeworkSetBeforeTheHolidaysIsDueAfterThem) {
    lesson_on(101, Date{2026, 12, 23}, "прочитать § 12");
    lesson_on(102, Date{2027, 1, 13});
    at(Date{2027, 1, 11}, 8, 0);
    EXPECT_THAT(due_on(Date{2027, 1, 13}), ElementsAre("прочитать § 12"));
}

TEST_F(DiaryOfAStudent, TheNextSchoolDayIsLookedForWhereverItIs) {
    lesson_on(101, Date{2026, 10, 23});
    lesson_on(102, Date{2026, 11, 5});
    const auto next_seen_on = [&](Date today, Date viewed) {
        at(today, 16, 0);
        return week(viewed).next_school_day;
    };
    // Within the week, in the next one, over the holidays; whichever week is open.
    EXPECT_EQ(next_seen_on(Date{2026, 9, 7}, Date{2026, 9, 7}), (Date{2026, 9, 8}));
    EXPECT_EQ(next_seen_on(Date{2026, 9, 8}, Date{2026, 9, 8}), (Date{2026, 9, 14}));
    EXPECT_EQ(next_seen_on(Date{2026, 10, 23}, Date{2026, 10, 23}), (Date{2026, 11, 5}));
    EXPECT_EQ(next_seen_on(Date{2026, 10, 23}, Date{2026, 9, 7}), (Date{2026, 11, 5}));
    EXPECT_EQ(next_seen_on(Date{2026, 10, 23}, Date{2026, 11, 5}), (Date{2026, 11, 5}));
    EXPECT_EQ(next_seen_on(Date{2027, 6, 1}, Date{2027, 6, 1}), std::nullopt);
}

TEST_F(DiaryOfAStudent, ACancelledLessonIsNoSchoolDay) {
    state({LessonCancelled{sample_.tuesday_8, "карантин"}});
    EXPECT_EQ(week(Date{2026, 9, 7}).next_school_day, (Date{2026, 9, 14}));
}

TEST_F(DiaryOfAStudent, TheSubgroupsLessonsAreOnlyItsStudents) {
    const auto subjects = [&](StudentId student) {
        const auto opened = as(student, [&](Reader& reader, const Standing& standing, Instant at) {
            return open_diary(reader, standing, student, Week::of(Date{2026, 9, 7}), at);
        });
        std::vector<std::string> titles;
        for (const DiaryLesson& lesson : opened->days[0].lessons) titles.push_back(lesson.subject);
        return titles;
    };
    EXPECT_THAT(subjects(sample_.ezhov), ElementsAre("Русский язык", "Математика"));
    EXPECT_THAT(subjects(sample_.yozhikov),
                ElementsAre("Русский язык", "Математика", "Английский язык"));
}

TEST_F(DiaryOfAStudent, AnEmployeeHasNoDiary) {
    const auto opened =
        as(sample_.deputy, [&](Reader& reader, const Standing& standing, Instant at) {
            return open_diary(reader, standing, sample_.petrova, Week::of(Date{2026, 9, 7}), at);
        });
    ASSERT_FALSE(opened);
    EXPECT_TRUE(opened.error().is(RefusalCode::not_found));
}

TEST_F(DiaryOfAStudent, ExamsAreAskedAboutOnlyWhereThereIsACertificate) {
    const auto has_exams = [&] {
        return as(sample_.ezhov,
                  [&](Reader& reader, const Standing& standing, Instant now) {
                      return open_marks(reader, standing, sample_.ezhov, std::nullopt, now);
                  })
            ->has_exams;
    };
    EXPECT_FALSE(has_exams()) << "he is in the 5th";
    const auto nine = id_of<StudyGroupId>(70);
    state({StudyGroupFormed{{.study_group_id = nine,
                             .school_year_id = sample_.year,
                             .title = "9 «А»",
                             .grade = 9,
                             .letter = "А",
                             .period_system_id = sample_.quarters}},
           StudentEnrolled{.student_id = sample_.ezhov,
                           .study_group_id = nine,
                           .enrolled_on = Date{2026, 9, 1}}});
    EXPECT_TRUE(has_exams());
}

TEST_F(DiaryOfAStudent, AnEarlierPeriodCanBeOpenedAndAForeignOneCannot) {
    state({MarkRecorded{
        {.lesson_id = sample_.monday_7, .student_id = sample_.ezhov}, MarkValue::five, {}}});
    at(Date{2026, 11, 10}, 12, 0);
    const auto marks = [&](std::optional<PeriodId> period) {
        return as(sample_.ezhov, [&](Reader& reader, const Standing& standing, Instant now) {
            return open_marks(reader, standing, sample_.ezhov, period, now);
        });
    };
    EXPECT_EQ(marks(std::nullopt)->period_title, "II четверть");
    EXPECT_THAT(marks(std::nullopt)->subjects.at(1).marks, IsEmpty());
    const auto first = marks(sample_.first_quarter);
    EXPECT_EQ(first->subjects.at(1).subject, "Математика");
    EXPECT_EQ(first->subjects.at(1).marks.size(), 1u);
    EXPECT_TRUE(marks(id_of<PeriodId>(99)).error().is(RefusalCode::not_found));
}

}  // namespace
}  // namespace letopis::testing
