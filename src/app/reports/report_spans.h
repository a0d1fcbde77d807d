#pragma once
// Spans of a report (отчётный период): a period of a group's system, or its whole year.

#include <optional>
#include <string>
#include <vector>

#include "ports/reader.h"

namespace letopis {

struct ReportSpan {
    PeriodId period_id;  ///< Nil: the whole year.
    std::string title;   ///< "I четверть", "Учебный год"
    Date starts_on;
    Date ends_on;
    bool operator==(const ReportSpan&) const = default;
};
LETOPIS_DESCRIBE(ReportSpan, period_id, title, starts_on, ends_on)

/// Which of them is asked for; nothing set: the one that says most now.
LETOPIS_ENUM(ReportRange, period, year)
struct SpanSearch {
    std::optional<PeriodId> period_id;
    std::optional<ReportRange> range;
};

/// The periods in order, then the year. `system` may be unknown: the year alone.
Result<std::vector<ReportSpan>> spans_of(Reader& reader, PeriodSystemId system,
                                         const SchoolYear& year);

/// Index of the span asked for; `usual` where none is. Refuses `not_found` for a period that is
/// not among them.
Result<std::size_t> find_span(const std::vector<ReportSpan>& spans, const SpanSearch& search,
                              std::size_t usual);

/// The day on which a span's lists are taken: its last, or today while it lasts.
Date day_of_lists(const ReportSpan& span, Date today);

}  // namespace letopis
