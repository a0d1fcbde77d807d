#include "app/reports/open_results.h"

#include "ports/gathering/names.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

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
    LETOPIS_TRY(group, find_study_group(reader, id));
    LETOPIS_TRY(target, group_target(reader, group));
    LETOPIS_TRY_DONE(check_access(standing, Action::keep_excuses, target));
    if (group.kind == StudyGroupKind::subgroup) return RefusalCode::not_found;
    LETOPIS_TRY(year, find_school_year(reader, group.school_year_id));
    ResultsReport report{
        .study_group_id = id, .study_group_title = group.title, .school_year_title = year.title};
    LETOPIS_TRY(spans, spans_of(reader, group.period_system_id, year));
    report.spans = std::move(spans);
    LETOPIS_TRY(reading, ResultReading::gather(reader, group));
    LETOPIS_TRY(shown, find_span(report.spans, search, reading.last_with_results(report.spans)));
    report.span = report.spans[shown];
    report.lists_on = day_of_lists(report.span, moscow_date(now));
    LETOPIS_TRY(class_teacher, class_teacher_on(reader, id, report.lists_on));
    report.class_teacher = std::move(class_teacher);
    LETOPIS_TRY(results, reading.count(reader, report.span, report.lists_on));
    report.results = std::move(results);
    const bool is_period = !report.span.period_id.is_nil();
    if (is_period && shown > 0)
        LETOPIS_TRY_DONE(add_previous(reader, reading, report.spans[shown - 1], report));
    return report;
}

}  // namespace letopis
