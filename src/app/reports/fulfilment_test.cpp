// F-05: what was planned, given and lost, and what is said of it (E-11, CUR-01, JRN-07).
#include <gmock/gmock.h>

#include "app/reports/report_forms.h"
#include "ports/testing/told_school.h"

namespace letopis::testing {
namespace {

class Fulfilment : public ToldSchool {
protected:
    /// A course of 34 hours with as many lessons, one a week; topics stand but where nobody came.
    void teach_year() {
        std::vector<EntryBody> facts{CourseOpened{{.course_id = history,
                                                   .subject_id = sample_.english,
                                                   .study_group_id = sample_.class_5b,
                                                   .school_year_id = sample_.year,
                                                   .period_system_id = sample_.quarters,
                                                   .weekly_hours_hundredths = 100,
                                                   .planned_lessons = 34}},
                                     CourseTeacherAssigned{{.course_id = history,
                                                            .teacher_id = sample_.sidorov,
                                                            .valid_from = Date{2026, 9, 1}}}};
        for (int number = 1; number <= 34; ++number)
            facts.push_back(lesson(number, Date{2026, 9, 1}.plus_days(7 * (number - 1))));
        state(std::move(facts));
    }
    LessonScheduled lesson(int number, Date on) {
        return {.lesson_id = nth(number),
                .course_id = history,
                .lesson_on = on,
                .slot_no = 6,
                .starts_at = {810},
                .ends_at = {855},
                .teacher_id = sample_.sidorov};
    }
    static LessonId nth(int number) { return id_of<LessonId>(500 + number); }
    void record(int from, int to) {
        std::vector<EntryBody> facts;
        for (int number = from; number <= to; ++number)
            facts.push_back(TopicRecorded{.lesson_id = nth(number), .topic = "Тема"});
        state(std::move(facts));
    }
    auto open(PersonId person, const FulfilmentSearch& search) {
        return as(person, [&](Reader& reader, const Standing& standing, Instant moment) {
            return open_fulfilment(reader, standing, search, moment);
        });
    }
    CourseFulfilment course() {
        const auto report = open(sample_.deputy, {.teacher_id = sample_.sidorov});
        EXPECT_TRUE(report);
        for (const CourseFulfilment& one : report->courses)
            if (one.course_id == history) return one;
        return {};
    }

    const CourseId history = id_of<CourseId>(500);
};

// E-11: 34 planned, 33 given, one cancelled by order.
TEST_F(Fulfilment, SaysThatTheProgrammeWasCondensed) {
    teach_year();
    state({LessonCancelled{nth(5), "карантин"}});
    record(1, 4);
    record(6, 34);
    at(Date{2027, 6, 1}, 9, 0);
    const CourseFulfilment row = course();
    EXPECT_EQ(row.teachers, "Сидоров О. Ю.");
    ASSERT_EQ(row.spans.size(), 5U);
    const FulfilmentSpan& year = row.spans.back();
    EXPECT_EQ(year.planned, 34);
    EXPECT_EQ(year.count.given, 33);
    EXPECT_EQ(year.count.cancelled, 1);
    EXPECT_EQ(year.deviation, -1);
    EXPECT_EQ(year.condensed, 1);
    EXPECT_EQ(year.conclusion, "программа выполнена за счёт уплотнения (карантин)");
    EXPECT_EQ(row.spans[0].title, "I четверть");
    EXPECT_EQ(row.spans[0].deviation, -1);
    EXPECT_EQ(row.spans[1].conclusion, "программа выполнена");
    EXPECT_FALSE(row.lags);
}

// JRN-22: a lesson without a topic is not given until it is recorded.
TEST_F(Fulfilment, CountsALessonOnceItsTopicStands) {
    teach_year();
    at(Date{2026, 9, 20}, 9, 0);  // Three lessons have been held.
    record(1, 2);
    FulfilmentSpan year = course().spans.back();
    EXPECT_EQ(year.count, (LessonCount{.planned = 34, .due = 3, .given = 2, .unrecorded = 1}));
    EXPECT_EQ(year.deviation, -1);
    EXPECT_EQ(year.conclusion, "");  // The year goes on.
    record(3, 3);
    year = course().spans.back();
    EXPECT_EQ(year.deviation, 0);
}

TEST_F(Fulfilment, CountsSubstitutesAndExtraLessons) {
    teach_year();
    at(Date{2026, 9, 20}, 9, 0);
    const LessonScheduled extra = lesson(40, Date{2026, 9, 17});
    state({LessonCancelled{nth(1), "актированный день"},
           SubstitutionAssigned{
               .lesson_id = nth(2), .substitute_id = sample_.petrova, .reason = "болезнь учителя"},
           ExtraLessonScheduled{.lesson_id = extra.lesson_id,
                                .course_id = extra.course_id,
                                .lesson_on = extra.lesson_on,
                                .slot_no = extra.slot_no,
                                .starts_at = extra.starts_at,
                                .ends_at = extra.ends_at,
                                .teacher_id = extra.teacher_id,
                                .reason = "взамен отменённого"}});
    record(2, 3);
    record(40, 40);
    const FulfilmentSpan year = course().spans.back();
    EXPECT_EQ(
        year.count,
        (LessonCount{
            .planned = 34, .due = 3, .given = 3, .cancelled = 1, .extra = 1, .substituted = 1}));
    EXPECT_EQ(year.deviation, 0);
}

// CUR-01: three lessons that nobody held stand out.
TEST_F(Fulfilment, MarksCoursesThatLag) {
    teach_year();
    at(Date{2026, 9, 28}, 9, 0);
    state({LessonCancelled{nth(1), "карантин"}, LessonCancelled{nth(2), "карантин"}});
    EXPECT_FALSE(course().lags);
    state({LessonCancelled{nth(3), "карантин"}});
    EXPECT_TRUE(course().lags);
    EXPECT_EQ(open(sample_.deputy, {})->lagging, 1);
}

TEST_F(Fulfilment, IsOpenToWhoMayReadTheClassOrTeaches) {
    const FulfilmentSearch class_5a{.study_group_id = sample_.class_5a};
    EXPECT_EQ(open(sample_.petrova, class_5a)->courses.size(), 3U);
    EXPECT_EQ(refusal_code(open(sample_.petrova, {.study_group_id = sample_.class_5b})),
              RefusalCode::not_your_class);
    EXPECT_EQ(open(sample_.sidorov, {.teacher_id = sample_.sidorov})->title,
              "Сидоров Олег Юрьевич");
    EXPECT_EQ(refusal_code(open(sample_.sidorov, {.teacher_id = sample_.petrova})),
              RefusalCode::not_your_role);
    EXPECT_EQ(refusal_code(open(sample_.sidorov, {})), RefusalCode::not_your_role);
    EXPECT_EQ(refusal_code(open(sample_.zhukov, class_5a)), RefusalCode::not_found);
    EXPECT_EQ(refusal_code(open(sample_.deputy, {.teacher_id = id_of<EmployeeId>(999)})),
              RefusalCode::not_found);
}

// Evidence: F-05. The paper says what the screen says.
TEST_F(Fulfilment, IsPrintedWithAColumnForEachSpan) {
    teach_year();
    record(1, 4);
    at(Date{2026, 10, 6}, 8, 0);  // Five were due before this day, one of them without a topic.
    const auto form =
        as(sample_.deputy, [&](Reader& reader, const Standing& standing, Instant now) {
            return open_fulfilment_form(reader, standing, {.teacher_id = sample_.sidorov}, now);
        });
    ASSERT_TRUE(form);
    EXPECT_EQ(form->edition, Edition::draft);
    EXPECT_EQ(form->period, "Сидоров Олег Юрьевич, 2026/2027 учебный год");
    const FormTable& table = form->tables.front();
    const CourseFulfilment shown = course();
    const auto row = std::find_if(table.rows.begin(), table.rows.end(), [&](const FormRow& one) {
        return one[0] == shown.subject_title && one[1] == shown.study_group_title;
    });
    ASSERT_NE(row, table.rows.end());
    EXPECT_EQ(row->at(3), "1");
    ASSERT_EQ(row->size(), table.columns.size());
    EXPECT_EQ(table.columns.back().title, "Заключение");
    const FulfilmentSpan& year = shown.spans.back();
    const std::size_t of_year = row->size() - 4;
    EXPECT_EQ(table.columns[of_year].group, year.title);
    EXPECT_EQ(row->at(of_year), "34");
    EXPECT_EQ(row->at(of_year + 1), "4");
    EXPECT_EQ(row->at(of_year + 2), "−1");
}

}  // namespace
}  // namespace letopis::testing
