#pragma once
// Results of a class (итоги класса, requirements e.9): what stands in its courses for a period or
// the year, counted by course and by student. Shared by the reports that show it.

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "app/reports/report_spans.h"
#include "domain/marks/statistics.h"

namespace letopis {

LETOPIS_DESCRIBE(ResultTotals, fives, fours, threes, twos, ones, not_attested, exempt, without_mark)

/// Категории обучающихся, by the names of the domain.
constexpr auto names_of(StudentKind) {
    return std::to_array<std::string_view>(
        {"excellent", "one_four", "good", "one_three", "satisfactory", "failing"});
}
constexpr std::string_view type_name_of(const StudentKind*) { return "StudentKind"; }

/// Показатели, rounded once, half up; nothing where there is nobody to count.
struct ResultIndicators {
    std::optional<int> success_hundredths;   ///< Успеваемость U: 9130 is 91,30 %.
    std::optional<int> quality_hundredths;   ///< Качество K.
    std::optional<int> mean_hundredths;      ///< Средний балл A: 373 is 3,73.
    std::optional<int> learning_hundredths;  ///< СОУ: 5596 is 55,96 %.
    bool operator==(const ResultIndicators&) const = default;
};
LETOPIS_DESCRIBE(ResultIndicators, success_hundredths, quality_hundredths, mean_hundredths,
                 learning_hundredths)
ResultIndicators indicators_of(const ResultTotals& totals, const StatisticsRules& rules);

struct CourseResults {
    CourseId course_id;
    std::string subject_title;
    std::string study_group_title;  ///< Of the course's own group, where it is not the class.
    std::string teachers;
    ResultTotals totals;
    ResultIndicators indicators;
    ResultIndicators previous;  ///< Of the span before.
    bool operator==(const CourseResults&) const = default;
};
LETOPIS_DESCRIBE(CourseResults, course_id, subject_title, study_group_title, teachers, totals,
                 indicators, previous)

struct StudentOfKind {
    StudentId student_id;
    std::string name;
    /// What makes him one: «Алгебра — 3»; of the failing, with the teacher.
    std::vector<std::string> reasons;
    bool operator==(const StudentOfKind&) const = default;
};
LETOPIS_DESCRIBE(StudentOfKind, student_id, name, reasons)

struct StudentsOfKind {
    StudentKind kind = StudentKind::excellent;
    std::string title;  ///< "Отличники"
    std::vector<StudentOfKind> students;
    bool operator==(const StudentsOfKind&) const = default;
};
LETOPIS_DESCRIBE(StudentsOfKind, kind, title, students)

/// One span of the class.
struct ClassResults {
    int student_count = 0;  ///< On the class's list on the day of the lists.
    /// By the curriculum: five-point ones, and of points or letters by what they stand for (e.9).
    std::vector<CourseResults> courses;
    std::vector<std::string> others;  ///< Courses of other scales, which are not counted.
    ResultTotals totals;              ///< All results of these courses together.
    ResultIndicators indicators;
    std::vector<StudentsOfKind> kinds;  ///< Every kind, in the order of StudentKind.
    int without_results = 0;            ///< Students with no result yet.
    /// Of students: who fails nothing, and who has only 4 and 5, of those with results.
    std::optional<int> student_success_hundredths;
    std::optional<int> student_quality_hundredths;
    std::string rules;  ///< statistics_words: how the mean and СОУ were counted.
    bool operator==(const ClassResults&) const = default;
};
LETOPIS_DESCRIBE(ClassResults, student_count, courses, others, totals, indicators, kinds,
                 without_results, student_success_hundredths, student_quality_hundredths, rules)

/// Everything that is asked once, whichever span is counted.
class ResultReading {
public:
    static Result<ResultReading> gather(Reader& reader, const StudyGroup& group);

    /// The last span in which any result stands; the first if none does. Never the year.
    std::size_t last_with_results(const std::vector<ReportSpan>& spans) const;
    /// `on`: whose lists count.
    Result<ClassResults> count(Reader& reader, const ReportSpan& span, Date on) const;

private:
    struct CourseFacts {
        CourseTitle title;
        std::vector<ListedStudent> students;
        std::map<PeriodId, std::map<StudentId, ResultValue>> results;  ///< Nil id: of the year.
        /// What those of points and letters were given as.
        std::map<std::pair<PeriodId, StudentId>, ResultValue> given{};
    };
    struct OfStudent;

    std::optional<ResultValue> result_of(const CourseFacts& course, const ReportSpan& span,
                                         StudentId student) const;
    Result<Done> count_course(Reader& reader, const CourseFacts& course, const ReportSpan& span,
                              Date on, std::map<StudentId, OfStudent>& students,
                              ClassResults& counted) const;
    void count_students(std::map<StudentId, OfStudent>& students, ClassResults& counted) const;
    std::vector<ListedStudent> listed(Date on) const;

    StudyGroup group_;
    std::vector<PolicyValue> policies_;
    std::vector<ListedStudent> students_;
    std::vector<CourseFacts> courses_;
};

/// Puts the indicators of the span before beside those of the same courses.
void compare(const ClassResults& previous, ClassResults& counted);

}  // namespace letopis
