// Forecasts of a course and of a class, and the warning to the family (SVC-12, ASM-07, f.2).

#include <gmock/gmock.h>

#include "app/diary/news/open_news.h"
#include "app/diary/open_absence_warnings.h"
#include "app/forecasts/open_class_forecast.h"
#include "app/forecasts/open_course_forecast.h"
#include "app/marks/confirm_period_mark.h"
#include "ports/testing/told_school.h"

namespace letopis::testing {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

/// Mathematics of 5 «А» in the first quarter: three lessons, the last week of the quarter.
class Forecasts : public ToldSchool {
protected:
    Forecasts() { at(Date{2026, 10, 19}, 12, 0); }

    void mark(LessonId lesson, StudentId student, MarkValue value) {
        state(
            {MarkRecorded{.place = {.lesson_id = lesson, .student_id = student}, .value = value}});
    }
    void miss_all(StudentId student) {
        for (const LessonId lesson : {sample_.monday_7, sample_.tuesday_8, sample_.monday_14})
            state({AttendanceRecorded{.lesson_id = lesson,
                                      .student_id = student,
                                      .status = AttendanceStatus::absent,
                                      .reason = {}}});
    }
    Result<CourseForecastView> course(PersonId person,
                                      std::optional<PeriodId> period = std::nullopt) {
        return as(person, [&](Reader& reader, const Standing& standing, Instant moment) {
            return open_course_forecast(reader, standing, sample_.mathematics_5a, period, moment);
        });
    }
    Result<ClassForecast> of_class(PersonId person) {
        return as(person, [&](Reader& reader, const Standing& standing, Instant moment) {
            return open_class_forecast(reader, standing, sample_.class_5a, moment);
        });
    }
    StudentAbsenceWarnings of_family() {
        auto told =
            as(sample_.zhukov, [&](Reader& reader, const Standing& standing, Instant moment) {
                return open_absence_warnings(reader, standing, sample_.zhukova, moment);
            });
        EXPECT_TRUE(told);
        return *std::move(told);
    }
    std::vector<std::string> news_of_forecasts() {
        auto news =
            as(sample_.zhukov, [&](Reader& reader, const Standing& standing, Instant moment) {
                return open_news(reader, standing, sample_.zhukova, moment);
            });
        EXPECT_TRUE(news);
        std::vector<std::string> told;
        for (const NewsLine& line : news->shown.lines)
            if (line.kind == NewsKind::forecast) told.push_back(line.title + ": " + line.text);
        return told;
    }
    const ForecastLine& line_of(const CourseForecastView& view, StudentId student) {
        for (const ForecastLine& line : view.forecast->lines)
            if (line.student_id == student) return line;
        ADD_FAILURE() << "not on the list";
        return view.forecast->lines.front();
    }
};

// Evidence: SVC-12, ASM-07.
TEST_F(Forecasts, TheTeacherSeesEveryStudentWithTheReasonOfTheForecast) {
    mark(sample_.monday_7, sample_.zhukova, MarkValue::two);
    mark(sample_.tuesday_8, sample_.ezhov, MarkValue::five);
    const auto view = course(sample_.petrova);
    ASSERT_TRUE(view);
    ASSERT_TRUE(view->forecast);
    EXPECT_EQ(view->forecast->period_title, "I четверть");
    EXPECT_THAT(view->forecast->minimum_words, HasSubstr("не меньше"));
    EXPECT_THAT(view->forecast->lines, SizeIs(3)) << "of the whole list";
    const ForecastLine& failing = line_of(*view, sample_.zhukova);
    EXPECT_EQ(failing.forecast.value, "2");
    EXPECT_EQ(failing.forecast.risk, ForecastRisk::failing);
    EXPECT_THAT(failing.forecast.explanation, Contains(HasSubstr("Средний балл 2,00")));
    EXPECT_EQ(line_of(*view, sample_.ezhov).forecast.value, "5");
    EXPECT_EQ(line_of(*view, sample_.yozhikov).forecast.value, "");
    EXPECT_TRUE(course(sample_.deputy));
    EXPECT_TRUE(course(sample_.zhukov).error().is(RefusalCode::not_found));
    EXPECT_FALSE(course(sample_.sidorov)) << "he teaches another subject";
}

TEST_F(Forecasts, APeriodOfAnotherSystemIsNotFoundAndOneThatIsOverCanBeAskedFor) {
    EXPECT_TRUE(course(sample_.petrova, id_of<PeriodId>(99)).error().is(RefusalCode::not_found));
    at(Date{2026, 11, 10}, 12, 0);
    EXPECT_EQ(course(sample_.petrova)->forecast->period_title, "II четверть");
    const auto past = course(sample_.petrova, sample_.first_quarter);
    ASSERT_TRUE(past);
    EXPECT_EQ(past->forecast->period_title, "I четверть");
    EXPECT_THAT(past->periods, SizeIs(2)) << "those that have begun";
}

// Evidence: ASM-07. The minimum is that of the act in force on the period's last day.
TEST_F(Forecasts, TheMinimumIsWhatTheLocalActSaysOnTheLastDayOfThePeriod) {
    state({PolicySet{"attest.minimum_three_quarter", "2", Date{2026, 9, 1}, "п. 5.3"},
           PolicySet{"attest.minimum_two_quarter", "2", Date{2026, 9, 1}, "п. 5.3"},
           PolicySet{"attest.minimum_one_quarter", "2", Date{2026, 9, 1}, "п. 5.3"},
           PolicySet{"attest.minimum_three_quarter", "9", Date{2026, 11, 1}, "п. 6"},
           PolicySet{"attest.minimum_two_quarter", "9", Date{2026, 11, 1}, "п. 6"},
           PolicySet{"attest.minimum_one_quarter", "9", Date{2026, 11, 1}, "п. 6"}});
    at(Date{2026, 11, 10}, 12, 0);
    const auto first = course(sample_.petrova, sample_.first_quarter);
    EXPECT_THAT(first->forecast->minimum_words, HasSubstr("не меньше 2 отметок"));
    EXPECT_THAT(first->forecast->minimum_words, HasSubstr("п. 5.3"));
    EXPECT_EQ(line_of(*first, sample_.ezhov).forecast.minimum, 2);
    EXPECT_EQ(line_of(*course(sample_.petrova), sample_.ezhov).forecast.minimum, 9);
}

// Evidence: ASM-08. «н/а» is refused and permitted by the minimum of the act.
TEST_F(Forecasts, NotAttestedIsJudgedByTheMinimumOfTheAct) {
    miss_all(sample_.zhukova);
    mark(sample_.monday_7, sample_.zhukova, MarkValue::three);
    EXPECT_EQ(line_of(*course(sample_.petrova), sample_.zhukova).forecast.value, "н/а");
    const auto give = [&] {
        return outcome(confirm_period_mark(next_command(), sample_.petrova,
                                           {.course_id = sample_.mathematics_5a,
                                            .student_id = sample_.zhukova,
                                            .period_id = sample_.first_quarter,
                                            .value = ResultValue::not_attested,
                                            .reason = "Пропуски без уважительной причины"}));
    };
    state({PolicySet{"attest.minimum_three_quarter", "1", Date{2026, 9, 1}, ""},
           PolicySet{"attest.minimum_two_quarter", "1", Date{2026, 9, 1}, ""},
           PolicySet{"attest.minimum_one_quarter", "1", Date{2026, 9, 1}, ""}});
    EXPECT_EQ(line_of(*course(sample_.petrova), sample_.zhukova).forecast.value, "3");
    EXPECT_EQ(give(), "not_attested_forbidden") << "one mark is enough by this act";
    state({PolicySet{"attest.minimum_three_quarter", "2", Date{2026, 9, 2}, ""},
           PolicySet{"attest.minimum_two_quarter", "2", Date{2026, 9, 2}, ""},
           PolicySet{"attest.minimum_one_quarter", "2", Date{2026, 9, 2}, ""}});
    EXPECT_EQ(give(), "recorded");
}

// Evidence: SVC-12.
TEST_F(Forecasts, TheClassTeacherSeesWhoIsAtRiskInWhichSubject) {
    mark(sample_.monday_7, sample_.zhukova, MarkValue::two);
    mark(sample_.tuesday_8, sample_.ezhov, MarkValue::five);
    const auto view = of_class(sample_.petrova);
    ASSERT_TRUE(view);
    EXPECT_EQ(view->period_titles, "I четверть");
    EXPECT_TRUE(view->is_warned);
    ASSERT_THAT(view->students, SizeIs(1));
    EXPECT_EQ(view->students[0].student, "Жукова Анна");
    EXPECT_EQ(view->students[0].gravest, ForecastRisk::failing);
    EXPECT_EQ(view->students[0].lines[0].subject_title, "Математика");
    EXPECT_THAT(view->students[0].lines[0].teachers, HasSubstr("Петрова"));
    EXPECT_TRUE(of_class(sample_.deputy));
    EXPECT_FALSE(of_class(sample_.sidorov)) << "he does not lead the class";
    EXPECT_TRUE(of_class(sample_.zhukov).error().is(RefusalCode::not_found));
}

// Once the mark stands there is nothing to forecast.
TEST_F(Forecasts, WhoHasHisMarkIsNoLongerAtRisk) {
    mark(sample_.monday_7, sample_.zhukova, MarkValue::two);
    state({PeriodMarkConfirmed{.course_id = sample_.mathematics_5a,
                               .student_id = sample_.zhukova,
                               .period_id = sample_.first_quarter,
                               .value = ResultValue::two}});
    EXPECT_THAT(of_class(sample_.petrova)->students, IsEmpty());
    EXPECT_THAT(of_family().forecasts, IsEmpty());
    EXPECT_THAT(news_of_forecasts(), IsEmpty());
    EXPECT_EQ(line_of(*course(sample_.petrova), sample_.zhukova).result, "2");
}

// Evidence: ASM-07. Marks (e.5) over students × held lessons.
TEST_F(Forecasts, TheAccumulationOfACourseIsMarksByStudentsAndLessons) {
    mark(sample_.monday_7, sample_.zhukova, MarkValue::four);
    mark(sample_.tuesday_8, sample_.ezhov, MarkValue::five);
    const auto view = course(sample_.petrova);
    EXPECT_EQ(view->forecast->accumulation_hundredths, 22) << "2 of 3 × 3";
    EXPECT_EQ(view->forecast->accumulation_target, 20);
    state({PolicySet{"attest.accumulation", "30", Date{2026, 9, 1}, ""}});
    EXPECT_EQ(course(sample_.petrova)->forecast->accumulation_target, 30);
    const auto of_5a = of_class(sample_.petrova);
    ASSERT_FALSE(of_5a->courses.empty());
    EXPECT_THAT(of_5a->courses, Contains(::testing::Field(&CourseAccumulation::index_hundredths,
                                                          std::optional{22})));
}

// SVC-12, period.notify_risk (f.2): fourteen days before the end the family is warned.
TEST_F(Forecasts, TheFamilyIsWarnedOfATwoFourteenDaysBeforeTheEnd) {
    mark(sample_.monday_7, sample_.zhukova, MarkValue::two);
    const auto view = course(sample_.petrova);
    const Date first = view->forecast->warned_from;
    EXPECT_EQ(first, view->forecast->ends_on.plus_days(-14));
    at(first.plus_days(-1), 12, 0);
    EXPECT_THAT(of_family().forecasts, IsEmpty());
    EXPECT_THAT(news_of_forecasts(), IsEmpty());
    at(first, 12, 0);
    ASSERT_THAT(of_family().forecasts, SizeIs(1));
    EXPECT_EQ(of_family().forecasts[0].subject_title, "Математика");
    EXPECT_EQ(of_family().forecasts[0].forecast.value, "2");
    EXPECT_THAT(news_of_forecasts(), ElementsAre("Прогноз: I четверть: Математика — 2"));
    state({PolicySet{"period.notify_risk", "0", Date{2026, 9, 1}, ""}});
    EXPECT_THAT(of_family().forecasts, IsEmpty()) << "the act asks for no warning";
}

}  // namespace
}  // namespace letopis::testing
