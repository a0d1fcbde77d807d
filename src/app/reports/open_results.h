#pragma once
// open_results: results of a class for a period or the year (E-14, ASM-05 to ASM-08): success,
// quality, mean and degree of learning by course, and students by category.

#include <string>
#include <vector>

#include "app/reports/class_results.h"
#include "domain/access/access.h"

namespace letopis {

struct ResultsReport {
    StudyGroupId study_group_id;
    std::string study_group_title;
    std::string school_year_title;
    std::string class_teacher;
    std::vector<ReportSpan> spans;
    ReportSpan span;  ///< The one shown.
    Date lists_on;    ///< Whose lists count: the span's last day, or today.
    ClassResults results;
    std::string previous_title;  ///< Of the period before; empty where there is none.
    ResultIndicators previous;   ///< Its indicators, of all courses together.
    std::optional<int> previous_success_hundredths;  ///< Of students, likewise.
    std::optional<int> previous_quality_hundredths;
    bool operator==(const ResultsReport&) const = default;
};
LETOPIS_DESCRIBE(ResultsReport, study_group_id, study_group_title, school_year_title, class_teacher,
                 spans, span, lists_on, results, previous_title, previous,
                 previous_success_hundredths, previous_quality_hundredths)

/// Without a span, the last period in which results stand. Refuses `not_found` for an unknown
/// group, for a subgroup, and for a period that is not its own; as the second lock (keep_excuses:
/// heads of the school and who leads the class).
Result<ResultsReport> open_results(Reader& reader, const Standing& standing, StudyGroupId id,
                                   const SpanSearch& search, Instant now);

}  // namespace letopis
