// What a substitute may do and see (AP-09; b.3, rule 3): his lesson, from its beginning, while it
// is open; of the journal only its columns.

#include <gmock/gmock.h>

#include <map>

#include "app/journal/open_day.h"
#include "app/journal/open_history.h"
#include "app/journal/open_journal.h"
#include "app/lessons/record_lesson.h"
#include "app/lessons/request_correction.h"
#include "app/log/entry_access.h"
#include "app/marks/record_cell.h"
#include "app/marks/record_comment.h"
#include "ports/testing/told_school.h"

namespace letopis::testing {
namespace {

using ::testing::IsEmpty;
using ::testing::SizeIs;

class RightsOfASubstitute : public ToldSchool {
protected:
    /// Sidorov, who teaches other subjects, holds mathematics of Monday the 7th.
    RightsOfASubstitute() {
        state({SubstitutionAssigned{.lesson_id = sample_.monday_7,
                                    .substitute_id = sample_.sidorov,
                                    .reason = "болезнь учителя"}});
    }
    std::string put(PersonId actor, LessonId lesson, std::string text = "5") {
        return outcome(record_cell(next_command(), actor,
                                   {.lesson_id = lesson,
                                    .student_id = sample_.zhukova,
                                    .work_no = 1,
                                    .text = std::move(text),
                                    .base_version = version(lesson)}));
    }
    std::string topic(PersonId actor, LessonId lesson) {
        return outcome(
            record_lesson(next_command(), actor, {.lesson_id = lesson, .topic = "Дроби"}));
    }
    std::string comment(PersonId actor, LessonId lesson) {
        return outcome(record_comment(
            next_command(), actor,
            {.lesson_id = lesson, .student_id = sample_.zhukova, .comment = "Молодец"}));
    }
    std::string ask(PersonId actor, LessonId lesson) {
        return outcome(request_correction(next_command(), actor, {lesson, "описка"}));
    }
    EntryIndex version(LessonId lesson) {
        return school_.read([&](Reader& reader) { return reader.cell(lesson, sample_.zhukova); })
            ->version(1);
    }
    Result<JournalPage> journal(PersonId person, CourseId course) {
        return as(person, [&](Reader& reader, const Standing& standing, Instant at) {
            return open_journal(reader, standing, course, std::nullopt, at);
        });
    }
    bool sees_history(PersonId person, LessonId lesson) {
        return as(person,
                  [&](Reader& reader, const Standing& standing, Instant at) {
                      return open_history(reader, standing, lesson, sample_.zhukova,
                                          moscow_date(at));
                  })
            .has_value();
    }
    bool sees_entry(PersonId person, LessonId lesson) {
        const EntryBody mark =
            MarkRecorded{.place = {.lesson_id = lesson, .student_id = sample_.zhukova},
                         .value = MarkValue::five};
        return as(person,
                  [&](Reader& reader, const Standing& standing, Instant at) {
                      return check_entry_access(reader, standing, mark, moscow_date(at));
                  })
            .has_value();
    }
    TeacherDay day(PersonId person) {
        return *as(person, [&](Reader& reader, const Standing& standing, Instant at) {
            return open_day(reader, standing, Date{2026, 9, 7}, at);
        });
    }
};

TEST_F(RightsOfASubstitute, HeWritesOfHisLessonOnly) {
    EXPECT_EQ(put(sample_.sidorov, sample_.monday_7), "recorded");
    EXPECT_EQ(topic(sample_.sidorov, sample_.monday_7), "recorded");
    EXPECT_EQ(comment(sample_.sidorov, sample_.monday_7), "recorded");
    at(Date{2026, 9, 8}, 16, 0);
    EXPECT_EQ(put(sample_.sidorov, sample_.tuesday_8), "not_your_course");
    EXPECT_EQ(topic(sample_.sidorov, sample_.tuesday_8), "not_your_course");
    EXPECT_EQ(comment(sample_.sidorov, sample_.tuesday_8), "not_your_course");
    EXPECT_EQ(put(sample_.yozhikova, sample_.monday_7), "not_found");
}

TEST_F(RightsOfASubstitute, TheTeacherKeepsHisRights) {
    EXPECT_EQ(put(sample_.petrova, sample_.monday_7, "4"), "recorded");
    EXPECT_EQ(topic(sample_.petrova, sample_.monday_7), "recorded");
}

TEST_F(RightsOfASubstitute, HeWritesFromTheBeginningOfTheLesson) {
    at(Date{2026, 9, 7}, 10, 29);
    EXPECT_EQ(put(sample_.sidorov, sample_.monday_7), "lesson_not_held");
    EXPECT_EQ(topic(sample_.sidorov, sample_.monday_7), "lesson_not_held");
    at(Date{2026, 9, 7}, 10, 30);
    EXPECT_EQ(put(sample_.sidorov, sample_.monday_7), "recorded");
}

TEST_F(RightsOfASubstitute, AfterTheWindowHeAsksAsEverybody) {
    at(Date{2026, 9, 15}, 8, 0);
    EXPECT_EQ(put(sample_.sidorov, sample_.monday_7), "edit_window_over");
    EXPECT_EQ(ask(sample_.sidorov, sample_.tuesday_8), "not_your_course");
    EXPECT_EQ(ask(sample_.sidorov, sample_.monday_7), "recorded");
}

TEST_F(RightsOfASubstitute, NothingIsLeftOfThemWhenTheSubstitutionEnds) {
    state({SubstitutionEnded{sample_.monday_7, "вышла"}});
    EXPECT_EQ(put(sample_.sidorov, sample_.monday_7), "not_your_course");
    EXPECT_TRUE(
        journal(sample_.sidorov, sample_.mathematics_5a).error().is(RefusalCode::not_your_course));
    EXPECT_FALSE(sees_history(sample_.sidorov, sample_.monday_7));
}

TEST_F(RightsOfASubstitute, OfTheJournalHeSeesTheColumnsOfHisLessons) {
    ASSERT_EQ(put(sample_.petrova, sample_.monday_7, "4"), "recorded");
    at(Date{2026, 9, 8}, 16, 0);
    ASSERT_EQ(put(sample_.petrova, sample_.tuesday_8, "2"), "recorded");
    const auto page = journal(sample_.sidorov, sample_.mathematics_5a);
    ASSERT_TRUE(page);
    EXPECT_EQ(page->mode, PageMode::substitute);
    EXPECT_THAT(page->students, SizeIs(3));
    ASSERT_THAT(page->lessons, SizeIs(1));
    EXPECT_EQ(page->lessons[0].lesson_id, sample_.monday_7);
    EXPECT_EQ(page->lessons[0].lock, LessonLock::open);
    ASSERT_THAT(page->cells, SizeIs(1));
    EXPECT_EQ(page->cells[0].text, "4");
    EXPECT_THAT(page->results, IsEmpty());
    EXPECT_TRUE(
        journal(sample_.sidorov, sample_.mathematics_5b).error().is(RefusalCode::not_your_course));
}

TEST_F(RightsOfASubstitute, WhoMayReadTheCourseSeesItWholeAndWritesHisLesson) {
    state({SubstitutionAssigned{
               .lesson_id = sample_.russian_7, .substitute_id = sample_.petrova, .reason = "курсы"},
           LessonScheduled{.lesson_id = id_of<LessonId>(903),
                           .course_id = sample_.russian_5a,
                           .lesson_on = Date{2026, 9, 7},
                           .slot_no = 2,
                           .starts_at = TimeOfDay{570},
                           .ends_at = TimeOfDay{615},
                           .teacher_id = sample_.sidorov}});
    const auto page = journal(sample_.petrova, sample_.russian_5a);  // She leads the class.
    ASSERT_TRUE(page);
    EXPECT_EQ(page->mode, PageMode::substitute);
    ASSERT_THAT(page->lessons, SizeIs(2));
    EXPECT_EQ(page->lessons[0].lock, LessonLock::open);
    EXPECT_EQ(page->lessons[1].lock, LessonLock::not_yours);
    EXPECT_FALSE(page->results.empty());
    EXPECT_EQ(put(sample_.petrova, sample_.russian_7), "recorded");
    EXPECT_EQ(put(sample_.petrova, id_of<LessonId>(903)), "not_your_course");
}

// Evidence: AP-06.
TEST_F(RightsOfASubstitute, WhyStudentsWereAbsentHeKnowsOfHisOwnLessonsOnly) {
    const auto admin = id_of<PersonId>(96);  // He reads every journal, and no reason.
    const auto absent = [&](LessonId lesson, AttendanceStatus status) {
        return AttendanceRecorded{
            .lesson_id = lesson, .student_id = sample_.zhukova, .status = status};
    };
    at(Date{2026, 9, 8}, 16, 0);
    state({PersonRegistered{{.person_id = admin, .last_name = "Журналов"}},
           RoleAssigned{{.person_id = admin,
                         .role = AppointedRole::journal_admin,
                         .valid_from = Date{2026, 9, 1}}},
           absent(sample_.monday_7, AttendanceStatus::ill),
           absent(sample_.tuesday_8, AttendanceStatus::excused)});
    const auto letters = [&](PersonId person) {
        std::map<LessonId, std::string> told;
        const auto page = journal(person, sample_.mathematics_5a);
        for (const PageCell& cell : page->cells)
            told[page->lessons[cell.lesson_index].lesson_id] += cell.text;
        return told;
    };
    using Told = std::map<LessonId, std::string>;
    EXPECT_EQ(letters(admin), (Told{{sample_.monday_7, "н"}, {sample_.tuesday_8, "н"}}));
    state({SubstitutionEnded{sample_.monday_7, "болеет и он"},
           SubstitutionAssigned{
               .lesson_id = sample_.monday_7, .substitute_id = admin, .reason = "болезнь"}});
    EXPECT_EQ(journal(admin, sample_.mathematics_5a)->mode, PageMode::substitute);
    EXPECT_EQ(letters(admin), (Told{{sample_.monday_7, "б"}, {sample_.tuesday_8, "н"}}));
    EXPECT_EQ(letters(sample_.petrova), (Told{{sample_.monday_7, "б"}, {sample_.tuesday_8, "у"}}));
}

TEST_F(RightsOfASubstitute, HistoriesAndReceiptsOfOtherLessonsAreNotHis) {
    EXPECT_TRUE(sees_history(sample_.sidorov, sample_.monday_7));
    EXPECT_FALSE(sees_history(sample_.sidorov, sample_.tuesday_8));
    EXPECT_TRUE(sees_entry(sample_.sidorov, sample_.monday_7));
    // He teaches her Russian, and so may see the entries of her marks anyhow; not Ivanov's.
    EXPECT_FALSE(sees_history(sample_.sidorov, sample_.lesson_5b));
}

TEST_F(RightsOfASubstitute, TheRightEndsWithTheSchoolYear) {
    at(Date{2027, 8, 31}, 12, 0);
    EXPECT_TRUE(sees_history(sample_.sidorov, sample_.monday_7));
    at(Date{2027, 9, 1}, 12, 0);
    EXPECT_FALSE(sees_history(sample_.sidorov, sample_.monday_7));
}

TEST_F(RightsOfASubstitute, BothDaysSayWhoHoldsTheLesson) {
    const TeacherDay his = day(sample_.sidorov);
    const auto of = [&](const TeacherDay& day) {
        return *std::find_if(day.lessons.begin(), day.lessons.end(), [&](const DayLesson& one) {
            return one.lesson_id == sample_.monday_7;
        });
    };
    EXPECT_EQ(of(his).instead_of, "Петрова А. И.");
    EXPECT_EQ(of(his).given_to, "");
    EXPECT_EQ(of(his).substitution, SubstitutionKind::substitution);
    EXPECT_EQ(of(his).change_reason, "болезнь учителя");
    EXPECT_FALSE(of(his).debts.empty());
    const TeacherDay hers = day(sample_.petrova);
    EXPECT_EQ(of(hers).given_to, "Сидоров О. Ю.");
    EXPECT_EQ(of(hers).instead_of, "");
    EXPECT_THAT(of(hers).debts, IsEmpty());
}

}  // namespace
}  // namespace letopis::testing
