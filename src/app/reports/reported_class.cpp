#include "app/reports/reported_class.h"

#include "ports/gathering/names.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {

Result<ReportedClass> open_reported_class(Reader& reader, const Standing& standing, StudyGroupId id,
                                          const SpanSearch& search, Instant now) {
    LETOPIS_TRY(group, find_study_group(reader, id));
    LETOPIS_TRY(target, group_target(reader, group));
    LETOPIS_TRY_DONE(check_access(standing, Action::keep_excuses, target));
    if (group.kind == StudyGroupKind::subgroup) return RefusalCode::not_found;
    LETOPIS_TRY(year, find_school_year(reader, group.school_year_id));
    LETOPIS_TRY(spans, spans_of(reader, group.period_system_id, year));
    LETOPIS_TRY(reading, ResultReading::gather(reader, group));
    LETOPIS_TRY(shown, find_span(spans, search, reading.last_with_results(spans)));
    const Date lists_on = day_of_lists(spans[shown], moscow_date(now));
    LETOPIS_TRY(class_teacher, class_teacher_on(reader, id, lists_on));
    LETOPIS_TRY(results, reading.count(reader, spans[shown], lists_on));
    return ReportedClass{.group = std::move(group),
                         .school_year_title = std::move(year.title),
                         .class_teacher = std::move(class_teacher),
                         .spans = std::move(spans),
                         .shown = shown,
                         .lists_on = lists_on,
                         .reading = std::move(reading),
                         .results = std::move(results)};
}

}  // namespace letopis
