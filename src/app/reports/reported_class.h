#pragma once
// How a report of a class for a span begins (E-14, F-42): which class, whose lists, which results.

#include <string>
#include <vector>

#include "app/reports/class_results.h"
#include "domain/access/access.h"

namespace letopis {

struct ReportedClass {
    StudyGroup group;
    std::string school_year_title;
    std::string class_teacher;
    std::vector<ReportSpan> spans;
    std::size_t shown = 0;  ///< Which of them.
    Date lists_on;          ///< Whose lists count: the span's last day, or today.
    ResultReading reading;
    ClassResults results;

    const ReportSpan& span() const { return spans[shown]; }
};

/// Without a span, the last period in which results stand. Refuses `not_found` for an unknown
/// group, for a subgroup, and for a period that is not its own; as the second lock (keep_excuses:
/// heads of the school and who leads the class).
Result<ReportedClass> open_reported_class(Reader& reader, const Standing& standing, StudyGroupId id,
                                          const SpanSearch& search, Instant now);

}  // namespace letopis
