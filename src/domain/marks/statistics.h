#pragma once
// Class statistics (показатели класса, requirements e.9): exact fractions, rounded by who shows.

#include <optional>
#include <span>
#include <string>

#include "domain/calendar/policies.h"
#include "domain/classes/classes.h"
#include "domain/marks/marks.h"

namespace letopis {

/// The result of one student of the class; nothing where none stands.
struct ListedResult {
    Enrolment enrolment;
    std::optional<ResultValue> result;
};

/// How many students have which result of a five-point course.
struct ResultTotals {
    int fives = 0;
    int fours = 0;
    int threes = 0;
    int twos = 0;
    int ones = 0;
    int not_attested = 0;  ///< Stay in the denominator.
    int exempt = 0;        ///< Do not, nor do those below.
    int without_mark = 0;  ///< No result, or one of a scale without numbers.

    int marked() const { return fives + fours + threes + twos + ones; }
    /// N of e.9: all − осв. − without any mark.
    int students() const { return marked() + not_attested; }
    bool operator==(const ResultTotals&) const = default;
};

/// Counts whoever is on the list on `on`: who left before is excluded.
ResultTotals result_totals(std::span<const ListedResult> listed, Date on);

// Each gives nothing where its denominator is 0.

/// Абсолютная успеваемость U, as a fraction of 1.
std::optional<Fraction> success_share(const ResultTotals& totals);
/// Качество знаний K, as a fraction of 1.
std::optional<Fraction> quality_share(const ResultTotals& totals);

/// Whom the mean mark is divided by: students with a mark, or all N.
enum class TotalsMode { marked, all_students };
/// Средний балл A.
std::optional<Fraction> mean_mark(const ResultTotals& totals, TotalsMode mode);

/// СОУ, степень обученности, in percent: in full, or short, without the terms of 2 and «н/а».
enum class SummaryForm { full, short_form };
/// A «1», where the local act allows it, weighs as «н/а» does.
std::optional<Fraction> learning_degree(const ResultTotals& totals, SummaryForm form);

/// What the local act says of both, on the day that the lists are of: statistics.mean and
/// statistics.learning (e.9).
struct StatisticsRules {
    TotalsMode mean = TotalsMode::marked;
    SummaryForm learning = SummaryForm::full;
    bool operator==(const StatisticsRules&) const = default;
};
StatisticsRules statistics_rules(std::span<const PolicyValue> set, Date on);
/// "Средний балл — сумма отметок на число получивших отметку; СОУ — полная формула."
std::string statistics_words(const StatisticsRules& rules);

/// Категория обучающегося по итогам периода. The narrower kind is given: who has one 4 is a
/// хорошист too.
enum class StudentKind { excellent, one_four, good, one_three, satisfactory, failing };
/// From all results of the student in the period; nothing where no mark and no «н/а» stands.
std::optional<StudentKind> student_kind(std::span<const ResultValue> results);

}  // namespace letopis
