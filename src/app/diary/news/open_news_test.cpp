// «Новое» of a diary: whoever reads the diary hears what was confirmed, and nobody else
// (CUR-07, ATT-04).
#include "app/diary/news/open_news.h"

#include <gmock/gmock.h>

#include "ports/testing/told_school.h"

namespace letopis::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

const Date monday{2026, 9, 7};

/// Жукова's father; Ёжикова's son is in the English subgroup too.
class NewsUse : public ToldSchool {
protected:
    Result<OpenedNews> open(PersonId person, StudentId student) {
        return as(person, [&](Reader& reader, const Standing& standing, Instant moment) {
            return open_news(reader, standing, student, moment);
        });
    }
    std::vector<std::string> told(PersonId person, StudentId student) {
        std::vector<std::string> lines;
        const auto opened = open(person, student);
        EXPECT_TRUE(opened) << opened.error().message();
        if (opened)
            for (const NewsLine& line : opened->shown.lines)
                lines.push_back(line.title + ": " + line.text);
        return lines;
    }
    std::vector<std::string> zhukov_hears() { return told(sample_.zhukov, sample_.zhukova); }
    void absent(LessonId lesson, AttendanceStatus status = AttendanceStatus::absent) {
        state({AttendanceRecorded{
            .lesson_id = lesson, .student_id = sample_.zhukova, .status = status, .reason = {}}});
    }
    /// So many that one missed lesson is far from the limit.
    void schedule_quarter() {
        std::vector<EntryBody> facts;
        for (int i = 0; i < 30; ++i)
            facts.push_back(LessonScheduled{
                .lesson_id = id_of<LessonId>(800 + i),
                .course_id = i % 2 == 0 ? sample_.russian_5a : sample_.mathematics_5a,
                .lesson_on = Date{2026, 9, 14}.plus_days(i),
                .slot_no = 7,
                .starts_at = {15 * 60},
                .ends_at = {15 * 60 + 45},
                .teacher_id = sample_.sidorov});
        state(std::move(facts));
    }
    void substitute(LessonId lesson) {
        state({SubstitutionAssigned{
            .lesson_id = lesson, .substitute_id = sample_.sidorov, .reason = "болезнь учителя"}});
    }
};

// Evidence: CUR-07.
TEST_F(NewsUse, AConfirmedSubstitutionIsToldAtOnceToTheFamiliesOfTheClass) {
    EXPECT_THAT(zhukov_hears(), IsEmpty());
    substitute(sample_.tuesday_8);
    const auto opened = open(sample_.zhukov, sample_.zhukova);
    ASSERT_TRUE(opened);
    ASSERT_THAT(opened->shown.lines, SizeIs(1));
    EXPECT_EQ(opened->shown.lines[0].at, now());
    EXPECT_EQ(opened->shown.lines[0].on, Date(2026, 9, 8));
    EXPECT_THAT(opened->shown.lines[0].text, HasSubstr("Математика (1-й урок): Сидоров"));
    EXPECT_THAT(opened->shown.lines[0].text, ::testing::Not(HasSubstr("болезнь")))
        << "why a teacher is away is his own affair";
    EXPECT_THAT(told(sample_.zhukova, sample_.zhukova), SizeIs(1)) << "the student herself";
    EXPECT_THAT(told(sample_.deputy, sample_.ivanov), IsEmpty()) << "of the other class";
}

TEST_F(NewsUse, WhoMayNotReadTheDiaryHearsNothing) {
    EXPECT_TRUE(open(sample_.yozhikova, sample_.zhukova).error().is(RefusalCode::not_found));
    EXPECT_TRUE(open(sample_.zhukov, id_of<StudentId>(999)).error().is(RefusalCode::not_found));
    state({GuardianshipEnded{.student_id = sample_.zhukova,
                             .guardian_id = sample_.zhukov,
                             .valid_to = monday.plus_days(-1)}});
    EXPECT_TRUE(open(sample_.zhukov, sample_.zhukova).error().is(RefusalCode::not_found));
}

TEST_F(NewsUse, ChangesOfASubgroupAreForThoseWhoAreInIt) {
    state({LessonCancelled{sample_.english_7, "мероприятие"}});
    EXPECT_THAT(told(sample_.yozhikova, sample_.yozhikov),
                ElementsAre("Урок отменён: Английский язык (4-й урок): мероприятие"));
    EXPECT_THAT(zhukov_hears(), IsEmpty());
}

TEST_F(NewsUse, ALessonThatIsHeldAfterHeHasLeftIsNoneOfHis) {
    state({StudentLeft{.student_id = sample_.zhukova,
                       .study_group_id = sample_.class_5a,
                       .left_on = Date{2026, 9, 10},
                       .order_no = "7",
                       .order_on = Date{2026, 9, 7}}});
    substitute(sample_.monday_14);
    EXPECT_THAT(zhukov_hears(), IsEmpty());
    substitute(sample_.tuesday_8);
    EXPECT_THAT(zhukov_hears(), SizeIs(1));
}

TEST_F(NewsUse, EveryTurnOfALessonIsHeardOfAsItStandsNow) {
    substitute(sample_.tuesday_8);
    state({SubstitutionEnded{sample_.tuesday_8, "вышла"}});
    EXPECT_THAT(zhukov_hears(), ElementsAre(HasSubstr("Замена снята")));
    state({LessonCancelled{sample_.tuesday_8, "карантин"}});
    EXPECT_THAT(zhukov_hears(), ElementsAre("Урок отменён: Математика (1-й урок): карантин"));
    state({LessonRestored{sample_.tuesday_8, "снят"}});
    EXPECT_THAT(zhukov_hears(), SizeIs(2)) << "the lesson is held, and by its own teacher";
    at(Date{2026, 9, 15}, 12, 0);
    EXPECT_THAT(zhukov_hears(), IsEmpty()) << "a week has passed";
}

// Evidence: ATT-04. Russian is the first lesson, from 8:30.
TEST_F(NewsUse, AnAbsenceWithoutNoticeIsToldTenMinutesAfterTheFirstLessonBegins) {
    schedule_quarter();
    at(monday, 8, 32);
    absent(sample_.russian_7);
    at(monday, 8, 39);
    EXPECT_THAT(zhukov_hears(), IsEmpty());
    EXPECT_EQ(open(sample_.zhukov, sample_.zhukova)->until, moscow_instant(monday, {8 * 60 + 40}))
        << "an answer that was kept is made anew then";
    at(monday, 8, 40);
    EXPECT_THAT(zhukov_hears(), ElementsAre("Нет на первом уроке: Русский язык (1-й урок): "
                                            "отмечено отсутствие, школу не предупредили"));
    EXPECT_THAT(told(sample_.deputy, sample_.ezhov), IsEmpty()) << "he is there";
    absent(sample_.russian_7, AttendanceStatus::late);
    EXPECT_THAT(zhukov_hears(), IsEmpty()) << "she has come";
}

// Evidence: ATT-04.
TEST_F(NewsUse, AnAbsenceThatTheSchoolKnowsOfIsNotTold) {
    schedule_quarter();
    absent(sample_.russian_7);
    EXPECT_THAT(zhukov_hears(), SizeIs(1));
    state({AbsenceNoticed{
        .student_id = sample_.zhukova, .from_on = monday, .to_on = monday, .text = {}}});
    EXPECT_THAT(zhukov_hears(), IsEmpty());
}

TEST_F(NewsUse, WhoHasLeftAfterTheFirstLessonIsNotMissedFromIt) {
    schedule_quarter();
    absent(sample_.monday_7);
    EXPECT_THAT(zhukov_hears(), IsEmpty());
    absent(sample_.russian_7);
    at(monday.plus_days(1), 12, 0);
    EXPECT_THAT(zhukov_hears(), IsEmpty()) << "it was yesterday";
}

TEST_F(NewsUse, TheLocalActMayWaitLonger) {
    schedule_quarter();
    state({PolicySet{"control.absence_minutes", "30", Date{2026, 9, 1}, "п. 4.2"}});
    at(monday, 8, 45);
    absent(sample_.russian_7);
    EXPECT_THAT(zhukov_hears(), IsEmpty());
    at(monday, 9, 0);
    EXPECT_THAT(zhukov_hears(), SizeIs(1));
}

TEST_F(NewsUse, ResultsOfAPeriodAreOneLineAndACommentIsAnother) {
    state({PeriodMarkConfirmed{.course_id = sample_.mathematics_5a,
                               .student_id = sample_.zhukova,
                               .period_id = sample_.first_quarter,
                               .value = ResultValue::four},
           PeriodMarkConfirmed{.course_id = sample_.russian_5a,
                               .student_id = sample_.zhukova,
                               .period_id = sample_.first_quarter,
                               .value = ResultValue::five}});
    const auto results = zhukov_hears();
    ASSERT_THAT(results, SizeIs(1));
    EXPECT_THAT(results[0], HasSubstr("Итоги: I четверть: "));
    EXPECT_THAT(results[0], HasSubstr("Математика — 4"));
    EXPECT_THAT(results[0], HasSubstr("Русский язык — 5"));
    at(monday, 13, 0);
    state({CommentRecorded{.lesson_id = sample_.monday_7,
                           .student_id = sample_.zhukova,
                           .comment = "Помогла товарищу."}});
    EXPECT_THAT(zhukov_hears(),
                ElementsAre("Комментарий учителя: Математика: Помогла товарищу.", results[0]));
    at(Date{2026, 9, 15}, 12, 0);
    EXPECT_THAT(zhukov_hears(), IsEmpty());
}

// Evidence: ASM-08.
TEST_F(NewsUse, HalfOfTheLimitOfAbsencesIsHeardOf) {
    std::vector<EntryBody> facts;
    for (int i = 1; i < 9; ++i)
        facts.push_back(LessonScheduled{.lesson_id = id_of<LessonId>(700 + i),
                                        .course_id = sample_.russian_5a,
                                        .lesson_on = monday.plus_days(i),
                                        .slot_no = 6,
                                        .starts_at = {14 * 60},
                                        .ends_at = {14 * 60 + 45},
                                        .teacher_id = sample_.sidorov});
    state(std::move(facts));
    at(Date{2026, 9, 10}, 15, 0);
    absent(id_of<LessonId>(701));
    absent(id_of<LessonId>(702));
    const auto before = zhukov_hears();
    absent(id_of<LessonId>(703), AttendanceStatus::ill);
    EXPECT_THAT(zhukov_hears(), SizeIs(before.size() + 1));
    EXPECT_THAT(zhukov_hears(), ::testing::Contains(HasSubstr("Много пропусков: Русский язык")));
}

}  // namespace
}  // namespace letopis::testing
