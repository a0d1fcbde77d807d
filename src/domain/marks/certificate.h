#pragma once
// Certificate marks (отметки в аттестат, requirements e.7): by the rules of the exam year, which
// are data, because the order that sets them changes.

#include <optional>
#include <span>
#include <vector>

#include "domain/marks/marks.h"

namespace letopis {

/// What a certificate mark is taken from: the annual mark, the mean of annual and exam mark, or
/// the mean of all period and annual marks of the level's classes.
enum class ResultStrategy { annual, mean_with_exam, mean_of_all };

/// How a subject taught in several courses (algebra, geometry, probability) meets its one exam:
/// their mean is first a whole annual mark, or each course is one mark beside the exam.
enum class CourseStrategy { rounded_together, each_beside_exam };

/// Правила отметок в аттестат of one grade, from an exam year on.
struct ResultRules {
    int grade = 9;
    int valid_from_year = 0;
    ResultStrategy strategy = ResultStrategy::annual;
    CourseStrategy courses = CourseStrategy::rounded_together;
    bool operator==(const ResultRules&) const = default;
};

/// The rules of e.7 as they stand. A changed order adds a row with its exam year.
std::span<const ResultRules> usual_result_rules();

/// The rules of this grade in this exam year: the latest that are valid; nothing where the grade
/// has no certificate or the year is before all rules.
std::optional<ResultRules> result_rules_of(std::span<const ResultRules> known, int grade,
                                           int exam_year);

/// Results of one student in one subject.
struct SubjectResults {
    std::vector<ResultValue> annual;    ///< Of the last class: one for each course of the subject.
    std::optional<ResultValue> exam{};  ///< Only of a subject that the student sat.
    /// Of mean_of_all: every period and annual mark of the level's classes, in order.
    std::vector<ResultValue> of_level{};
};

/// The mark of the certificate, …,5 up, rounded once. Exempt results are skipped; a result that is
/// not a number («зач.», «осв.») stands as it is where there is no other. Nothing where there is
/// no result, or where one is «н/а»: that is for the council to decide.
std::optional<ResultValue> certificate_mark(const ResultRules& rules,
                                            const SubjectResults& results);

}  // namespace letopis
