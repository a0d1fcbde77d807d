#include "app/reports/open_results.h"

#include "app/reports/reported_class.h"

namespace letopis {
namespace {

Result<Done> add_previous(Reader& reader, const ResultReading& reading, const ReportSpan& before,
                          ResultsReport& report) {
    LETOPIS_TRY(previous, reading.count(reader, before, before.ends_on));
    report.previous_title = before.title;
    report.previous = previous.indicators;
    report.previous_success_hundredths = previous.student_success_hundredths;
    report.previous_quality_hundredths = previous.student_quality_hundredths;
    compare(previous, report.results);
    return Done{};
}

}  // namespace

Result<ResultsReport> open_results(Reader& reader, const Standing& standing, StudyGroupId id,
                                   const SpanSearch& search, Instant now) {
    LETOPIS_TRY(one, open_reported_class(reader, standing, id, search, now));
    ResultsReport report{.study_group_id = id,
                         .study_group_title = std::move(one.group.title),
                         .school_year_title = std::move(one.school_year_title),
                         .class_teacher = std::move(one.class_teacher),
                         .spans = std::move(one.spans),
                         .span = {},
                         .lists_on = one.lists_on,
                         .results = std::move(one.results)};
    report.span = report.spans[one.shown];
    const bool is_period = !report.span.period_id.is_nil();
    if (is_period && one.shown > 0)
        LETOPIS_TRY_DONE(add_previous(reader, one.reading, report.spans[one.shown - 1], report));
    return report;
}

}  // namespace letopis
