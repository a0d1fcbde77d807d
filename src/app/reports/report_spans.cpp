#include "app/reports/report_spans.h"

#include <algorithm>

#include "ports/gathering/school_year.h"

namespace letopis {

Result<std::vector<ReportSpan>> spans_of(Reader& reader, PeriodSystemId system,
                                         const SchoolYear& year) {
    LETOPIS_TRY(periods, periods_of(reader, system));
    std::vector<ReportSpan> spans;
    for (const Period& period : periods)
        spans.push_back({.period_id = period.period_id,
                         .title = period.title,
                         .starts_on = period.starts_on,
                         .ends_on = period.ends_on});
    spans.push_back({.title = "Учебный год", .starts_on = year.starts_on, .ends_on = year.ends_on});
    return spans;
}

Result<std::size_t> find_span(const std::vector<ReportSpan>& spans, const SpanSearch& search,
                              std::size_t usual) {
    if (search.range == ReportRange::year) return spans.size() - 1;
    if (!search.period_id) return usual;
    for (std::size_t i = 0; i + 1 < spans.size(); ++i)
        if (spans[i].period_id == *search.period_id) return i;
    return RefusalCode::not_found;
}

Date day_of_lists(const ReportSpan& span, Date today) {
    return std::max(span.starts_on, std::min(span.ends_on, today));
}

}  // namespace letopis
