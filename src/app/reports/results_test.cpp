// Results of a class, by numbers worked by hand (E-14).
#include <gmock/gmock.h>

#include "app/reports/open_results.h"
#include "ports/testing/told_school.h"

namespace letopis::testing {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

class ClassResultsReport : public ToldSchool {
protected:
    static StudentId student(int number) { return id_of<StudentId>(400 + number); }

    /// A class of 25 with nothing but mathematics.
    void form_class(Scale scale = Scale::five_point) {
        std::vector<EntryBody> facts{StudyGroupFormed{{.study_group_id = class_7b,
                                                       .school_year_id = sample_.year,
                                                       .title = "7 «Б»",
                                                       .grade = 7,
                                                       .letter = "Б",
                                                       .period_system_id = sample_.quarters}},
                                     CourseOpened{{.course_id = algebra,
                                                   .subject_id = sample_.mathematics,
                                                   .study_group_id = class_7b,
                                                   .school_year_id = sample_.year,
                                                   .period_system_id = sample_.quarters,
                                                   .scale = scale}},
                                     CourseTeacherAssigned{{.course_id = algebra,
                                                            .teacher_id = sample_.petrova,
                                                            .valid_from = Date{2026, 9, 1}}}};
        for (int number = 1; number <= 25; ++number) {
            const std::string order = number < 10 ? "0" : "";
            facts.push_back(
                PersonRegistered{{.person_id = student(number),
                                  .last_name = "Ученик" + order + std::to_string(number),
                                  .first_name = "А"}});
            facts.push_back(StudentEnrolled{.student_id = student(number),
                                            .study_group_id = class_7b,
                                            .enrolled_on = Date{2026, 9, 1},
                                            .order_no = "1",
                                            .order_on = Date{2026, 8, 28}});
        }
        state(std::move(facts));
    }
    void give(PeriodId period, const std::vector<std::pair<int, ResultValue>>& results) {
        std::vector<EntryBody> facts;
        int number = 0;
        for (const auto& [count, value] : results)
            for (int i = 0; i < count; ++i)
                facts.push_back(PeriodMarkConfirmed{.course_id = algebra,
                                                    .student_id = student(++number),
                                                    .period_id = period,
                                                    .value = value});
        state(std::move(facts));
    }
    auto open(PersonId person, StudyGroupId group, const SpanSearch& search = {}) {
        return as(person, [&](Reader& reader, const Standing& standing, Instant moment) {
            return open_results(reader, standing, group, search, moment);
        });
    }
    ResultsReport opened(const SpanSearch& search = {}) {
        auto report = open(sample_.deputy, class_7b, search);
        EXPECT_TRUE(report);
        return *std::move(report);
    }
    static std::vector<std::string> names(const ResultsReport& report, StudentKind kind) {
        return texts_of(report.results.kinds[static_cast<std::size_t>(kind)].students,
                        [](const StudentOfKind& one) { return one.name; });
    }

    const StudyGroupId class_7b = id_of<StudyGroupId>(400);
    const CourseId algebra = id_of<CourseId>(400);
};

// E-14: 25 pupils, 4 of them 5, 9 have 4, 8 have 3, one 2, one н/а, two exempt.
TEST_F(ClassResultsReport, GivesTheIndicatorsOfTheWorkedExample) {
    form_class();
    at(Date{2026, 10, 26}, 9, 0);
    give(sample_.first_quarter, {{4, ResultValue::five},
                                 {9, ResultValue::four},
                                 {8, ResultValue::three},
                                 {1, ResultValue::two},
                                 {1, ResultValue::not_attested},
                                 {2, ResultValue::exempt}});
    const ResultsReport report = opened();
    EXPECT_EQ(report.span.title, "I четверть");
    EXPECT_EQ(report.lists_on, (Date{2026, 10, 25}));
    EXPECT_EQ(report.results.student_count, 25);
    ASSERT_EQ(report.results.courses.size(), 1U);
    const CourseResults& course = report.results.courses[0];
    EXPECT_EQ(course.teachers, "Петрова А. И.");
    EXPECT_EQ(course.totals.students(), 23);
    const ResultIndicators expected{.success_hundredths = 91'30,
                                    .quality_hundredths = 56'52,
                                    .mean_hundredths = 3'73,
                                    .learning_hundredths = 55'96};
    EXPECT_EQ(course.indicators, expected);
    EXPECT_EQ(report.results.indicators, expected);  // It is the only course.
}

// e.9: the local act of the day of the lists says how the mean and СОУ are counted.
TEST_F(ClassResultsReport, CountsTheMeanAndTheDegreeOfLearningAsTheLocalActSays) {
    form_class();
    at(Date{2026, 10, 26}, 9, 0);
    give(sample_.first_quarter, {{4, ResultValue::five},
                                 {9, ResultValue::four},
                                 {8, ResultValue::three},
                                 {1, ResultValue::two},
                                 {1, ResultValue::not_attested},
                                 {2, ResultValue::exempt}});
    EXPECT_EQ(opened().results.rules,
              "Средний балл — сумма отметок, делённая на число получивших отметку; СОУ — полная "
              "формула.");
    state({PolicySet{"statistics.mean", "all_students", Date{2026, 10, 25}, "п. 7"},
           PolicySet{"statistics.learning", "short", Date{2026, 10, 26}, "п. 7"}});
    const ResultsReport report = opened();
    EXPECT_EQ(report.results.courses[0].indicators.mean_hundredths, 3'57) << "82/23";
    EXPECT_EQ(report.results.courses[0].indicators.learning_hundredths, 55'96)
        << "the act was not in force on the day of the lists";
    EXPECT_EQ(report.results.indicators.mean_hundredths, 3'57);
}

ResultValue points_result(int number) {
    return static_cast<ResultValue>(static_cast<int>(ResultValue::points_0) + number);
}

// Evidence: ASM-01. E-14 of a course in points: e.9 maps 10–9, 8–7 and 6–5 to 5, 4 and 3.
TEST_F(ClassResultsReport, CountsPointsAsWhatTheyStandFor) {
    form_class(Scale::ten_point);
    at(Date{2026, 10, 26}, 9, 0);
    give(sample_.first_quarter, {{3, points_result(10)},
                                 {1, points_result(9)},
                                 {9, points_result(7)},
                                 {5, points_result(6)},
                                 {3, points_result(5)},
                                 {1, points_result(4)},
                                 {1, ResultValue::not_attested},
                                 {2, ResultValue::exempt}});
    const ResultsReport report = opened();
    const ResultIndicators expected{.success_hundredths = 91'30,
                                    .quality_hundredths = 56'52,
                                    .mean_hundredths = 3'73,
                                    .learning_hundredths = 55'96};
    ASSERT_EQ(report.results.courses.size(), 1U);
    EXPECT_EQ(report.results.courses[0].indicators, expected);
    EXPECT_THAT(report.results.others, IsEmpty());
    EXPECT_EQ(names(report, StudentKind::excellent).size(), 4U);
    EXPECT_EQ(names(report, StudentKind::failing).size(), 2U);
    // The reason is the mark that was given.
    const auto& failing =
        report.results.kinds[static_cast<std::size_t>(StudentKind::failing)].students;
    EXPECT_THAT(failing.front().reasons, ElementsAre("Математика — 4 (Петрова А. И.)"));
}

TEST_F(ClassResultsReport, NamesStudentsByCategory) {
    form_class();
    at(Date{2026, 10, 26}, 9, 0);
    give(sample_.first_quarter, {{1, ResultValue::five},
                                 {1, ResultValue::four},
                                 {1, ResultValue::three},
                                 {1, ResultValue::two},
                                 {1, ResultValue::not_attested},
                                 {1, ResultValue::exempt}});
    const ResultsReport report = opened();
    EXPECT_THAT(names(report, StudentKind::excellent), ElementsAre("Ученик01 А"));
    EXPECT_THAT(names(report, StudentKind::one_four), ElementsAre("Ученик02 А"));
    EXPECT_THAT(names(report, StudentKind::one_three), ElementsAre("Ученик03 А"));
    EXPECT_THAT(names(report, StudentKind::failing), ElementsAre("Ученик04 А", "Ученик05 А"));
    EXPECT_THAT(names(report, StudentKind::good), IsEmpty());
    EXPECT_THAT(report.results.kinds[1].students[0].reasons, ElementsAre("Математика — 4"));
    EXPECT_THAT(report.results.kinds[5].students[0].reasons,
                ElementsAre("Математика — 2 (Петрова А. И.)"));
    EXPECT_EQ(report.results.without_results, 20);  // 19 have nothing, one is exempt.
    EXPECT_EQ(report.results.student_success_hundredths, 60'00);
    EXPECT_EQ(report.results.student_quality_hundredths, 40'00);
}

TEST_F(ClassResultsReport, StandsBesideThePeriodBefore) {
    form_class();
    at(Date{2026, 12, 30}, 18, 0);
    give(sample_.first_quarter, {{1, ResultValue::four}, {1, ResultValue::three}});
    give(sample_.second_quarter, {{2, ResultValue::four}});
    const ResultsReport report = opened();
    EXPECT_EQ(report.span.title, "II четверть");
    EXPECT_EQ(report.previous_title, "I четверть");
    EXPECT_EQ(report.results.indicators.quality_hundredths, 100'00);
    EXPECT_EQ(report.previous.quality_hundredths, 50'00);
    EXPECT_EQ(report.results.courses[0].previous.quality_hundredths, 50'00);
    EXPECT_EQ(opened({.period_id = sample_.first_quarter}).previous_title, "");
    const ResultsReport year = opened({.range = ReportRange::year});
    EXPECT_EQ(year.results.without_results, 25);
    EXPECT_EQ(year.results.indicators, ResultIndicators{});
}

// e.9: who left before the day is not counted.
TEST_F(ClassResultsReport, LeavesOutWhoLeft) {
    form_class();
    give(sample_.first_quarter, {{2, ResultValue::two}, {1, ResultValue::five}});
    state({StudentLeft{.student_id = student(1),
                       .study_group_id = class_7b,
                       .left_on = Date{2026, 10, 1},
                       .order_no = "9",
                       .order_on = Date{2026, 10, 1}}});
    at(Date{2026, 10, 26}, 9, 0);
    const ResultsReport report = opened();
    EXPECT_EQ(report.results.student_count, 24);
    EXPECT_EQ(report.results.courses[0].totals.twos, 1);
}

// ASM-01: courses of other scales are named, not counted.
TEST_F(ClassResultsReport, NamesCoursesWithoutMarks) {
    form_class();
    state({CourseOpened{{.course_id = id_of<CourseId>(401),
                         .subject_id = sample_.english,
                         .study_group_id = class_7b,
                         .school_year_id = sample_.year,
                         .period_system_id = sample_.quarters,
                         .scale = Scale::pass_fail}}});
    const ResultsReport report = opened();
    EXPECT_THAT(report.results.others, ElementsAre("Английский язык"));
    EXPECT_EQ(report.results.courses.size(), 1U);
}

TEST_F(ClassResultsReport, IsOpenToHeadsAndToWhoLeadsTheClass) {
    EXPECT_TRUE(open(sample_.petrova, sample_.class_5a));
    EXPECT_EQ(refusal_code(open(sample_.petrova, sample_.class_5b)), RefusalCode::not_your_class);
    EXPECT_EQ(refusal_code(open(sample_.sidorov, sample_.class_5a)), RefusalCode::not_your_role);
    EXPECT_EQ(refusal_code(open(sample_.zhukov, sample_.class_5a)), RefusalCode::not_found);
    EXPECT_EQ(refusal_code(open(sample_.deputy, sample_.english_5a_1)), RefusalCode::not_found);
    EXPECT_EQ(
        refusal_code(open(sample_.deputy, sample_.class_5a, {.period_id = id_of<PeriodId>(77)})),
        RefusalCode::not_found);
}

}  // namespace
}  // namespace letopis::testing
