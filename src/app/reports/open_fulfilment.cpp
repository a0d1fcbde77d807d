#include "app/reports/open_fulfilment.h"

#include <algorithm>

#include "base/limits.h"
#include "domain/statements/building.h"
#include "ports/gathering/names.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {
namespace {

FulfilmentSpan span_of(const ReportSpan& span, const std::vector<Lesson>& lessons, int planned,
                       Instant now) {
    FulfilmentSpan counted{.title = span.title,
                           .planned = planned,
                           .count = count_lessons(lessons, span.starts_on, span.ends_on, now)};
    if (planned == 0) counted.planned = counted.count.planned;
    const bool is_over = span.ends_on < moscow_date(now);
    const int due = is_over ? counted.planned : counted.count.due;
    counted.deviation = counted.count.given - due;
    if (!is_over) return counted;
    const auto reasons = cancellation_reasons(lessons, span.starts_on, span.ends_on, now);
    counted.conclusion =
        programme_fulfilment(span.title, due, counted.count.given, reasons).conclusion;
    const int lag = std::max(0, -counted.deviation);
    if (lag <= static_cast<int>(reasons.size())) counted.condensed = lag;
    return counted;
}

class Counting {
public:
    Counting(Reader& reader, const SchoolYear& year, Instant now, FulfilmentReport& report)
        : reader_{reader}, year_{year}, now_{now}, report_{report} {}

    /// Courses beyond the limit are left out, and that is said.
    Result<Done> add(const std::vector<CourseTitle>& titles) {
        for (const CourseTitle& title : titles) {
            if (report_.courses.size() == limits::courses_in_report) {
                report_.cut_off = true;
                return Done{};
            }
            LETOPIS_TRY(course, count(title));
            if (course.lags) ++report_.lagging;
            report_.courses.push_back(std::move(course));
        }
        return Done{};
    }

private:
    Result<CourseFulfilment> count(const CourseTitle& title) {
        const Course& course = title.course;
        LETOPIS_TRY(teachers, teachers_on(reader_, title.teachers, day_in(year_, report_.today)));
        CourseFulfilment row{.course_id = course.course_id,
                             .subject_title = title.subject.title,
                             .study_group_title = title.study_group.title,
                             .teachers = std::move(teachers),
                             .weekly_hours_hundredths = course.weekly_hours_hundredths};
        LETOPIS_TRY(lessons,
                    reader_.lessons_of_course(course.course_id, year_.starts_on, year_.ends_on));
        LETOPIS_TRY(spans, spans_of(reader_, course.period_system_id, year_));
        for (const ReportSpan& span : spans) {
            if (report_.today < span.starts_on && !span.period_id.is_nil()) continue;
            const int planned = span.period_id.is_nil() ? course.planned_lessons : 0;
            row.spans.push_back(span_of(span, lessons, planned, now_));
        }
        row.lags = row.spans.back().count.lost() >= report_.lag_from;
        return row;
    }

    Reader& reader_;
    const SchoolYear& year_;
    Instant now_;
    FulfilmentReport& report_;
};

Result<Done> add_school(Reader& reader, const SchoolYear& year, Counting& counting) {
    LETOPIS_TRY(groups, reader.study_groups(year.school_year_id));
    for (const StudyGroup& group : groups) {
        LETOPIS_TRY(titles, reader.courses_of_group(group.study_group_id));
        LETOPIS_TRY_DONE(counting.add(titles));
    }
    return Done{};
}

Result<Done> check_reading(const Standing& standing, const FulfilmentSearch& search,
                           const std::optional<Target>& group) {
    if (group) return check_access(standing, Action::read_class, *group);
    const bool is_own = search.teacher_id && *search.teacher_id == standing.person_id;
    if (is_own && standing.has(Role::subject_teacher)) return Done{};
    return check_access(standing, Action::read_school, Target{});
}

}  // namespace

Result<FulfilmentReport> open_fulfilment(Reader& reader, const Standing& standing,
                                         const FulfilmentSearch& search, Instant now) {
    std::optional<StudyGroup> group;
    std::optional<Target> target;
    if (search.study_group_id) {
        LETOPIS_TRY(found, find_study_group(reader, *search.study_group_id));
        LETOPIS_TRY(its_target, group_target(reader, found));
        group = std::move(found);
        target = std::move(its_target);
    }
    LETOPIS_TRY_DONE(check_reading(standing, search, target));
    LETOPIS_TRY(policies, reader.policies());
    FulfilmentReport report{.today = moscow_date(now),
                            .lag_from = lag_to_remark(policies, moscow_date(now))};
    LETOPIS_TRY(year, group ? find_school_year(reader, group->school_year_id)
                            : school_year_on(reader, report.today));
    report.school_year_title = year.title;
    Counting counting{reader, year, now, report};
    if (group) {
        report.title = group->title;
        LETOPIS_TRY(titles, courses_of_class(reader, group->study_group_id));
        LETOPIS_TRY_DONE(counting.add(titles));
    } else if (search.teacher_id) {
        LETOPIS_TRY(teacher, reader.person(*search.teacher_id));
        if (!teacher) return RefusalCode::not_found;
        report.title = teacher->full_name();
        LETOPIS_TRY(titles, reader.courses_of_teacher(*search.teacher_id, year.school_year_id));
        LETOPIS_TRY_DONE(counting.add(titles));
    } else {
        LETOPIS_TRY_DONE(add_school(reader, year, counting));
    }
    return report;
}

}  // namespace letopis
