#include "app/journal/closing/open_school_closing.h"

#include "app/journal/closing/year_rows.h"
#include "ports/gathering/names.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {
namespace {

void add(const GapCounts& counts, GapCounts& to) {
    for (const auto& [kind, count] : counts) to[kind] += count;
}

/// Counts over one school year.
class YearCounting {
public:
    YearCounting(Reader& reader, const SchoolYear& year, Date today, YearRows rows)
        : reader_{reader},
          today_{today},
          teaching_on_{day_in(year, today)},
          rows_{std::move(rows)} {}

    Result<ClassGaps> of_class(const StudyGroup& group) {
        LETOPIS_TRY(closed_at, reader_.class_closed_at(group.study_group_id));
        LETOPIS_TRY(class_teacher, class_teacher_on(reader_, group.study_group_id, teaching_on_));
        ClassGaps counted{.study_group_id = group.study_group_id,
                          .title = group.title,
                          .grade = group.grade,
                          .class_teacher = std::move(class_teacher),
                          .closed = closed_at.has_value()};
        LETOPIS_TRY(titles, courses_of_class(reader_, group.study_group_id));
        for (const CourseTitle& title : titles) {
            LETOPIS_TRY(course, of_course(title));
            counted.gap_count += course.gap_count;
            counted.courses.push_back(std::move(course));
        }
        return counted;
    }

private:
    Result<CourseGaps> of_course(const CourseTitle& title) {
        LETOPIS_TRY(teachers, teachers_on(reader_, title.teachers, teaching_on_));
        const bool is_subgroup = title.study_group.kind == StudyGroupKind::subgroup;
        CourseGaps course{.course_id = title.course.course_id,
                          .subject_title = title.subject.title,
                          .study_group_title = is_subgroup ? title.study_group.title : "",
                          .teachers = std::move(teachers),
                          .closed = rows_.is_closed(title.course.course_id)};
        LETOPIS_TRY_DONE(count_gaps(title, course));
        return course;
    }

    Result<Done> count_gaps(const CourseTitle& title, CourseGaps& course) {
        LETOPIS_TRY(periods, periods_of(reader_, title.course.period_system_id));
        GapCounts missing;
        for (const Period& period : periods) {
            if (today_ < period.starts_on) break;
            ++course.periods_begun;
            if (rows_.is_closed(course.course_id, period.period_id)) {
                ++course.periods_closed;
            } else if (!course.closed) {
                LETOPIS_TRY(counts, rows_.gaps_of_period(reader_, title, period));
                add(counts, missing);
            }
        }
        const bool year_is_over = !periods.empty() && periods.back().ends_on < today_;
        if (year_is_over && !course.closed) add(rows_.gaps_of_course(title, periods), missing);
        for (const auto& [kind, count] : missing) {
            course.gaps.push_back({kind, count});
            course.gap_count += count;
        }
        return Done{};
    }

    Reader& reader_;
    Date today_;
    Date teaching_on_;  ///< The day whose teachers are named.
    YearRows rows_;
};

}  // namespace

Result<SchoolClosing> open_school_closing(Reader& reader, const Standing& standing,
                                          std::optional<SchoolYearId> year_id, Instant now) {
    const Date today = moscow_date(now);
    LETOPIS_TRY_DONE(check_access(standing, Action::read_school, Target{}));
    LETOPIS_TRY(year, year_id ? find_school_year(reader, *year_id) : school_year_on(reader, today));
    SchoolClosing closing{
        .school_year_id = year.school_year_id, .school_year_title = year.title, .today = today};
    LETOPIS_TRY(years, reader.school_years());
    for (auto one = years.rbegin(); one != years.rend(); ++one)
        closing.school_years.push_back({one->school_year_id, one->title});
    LETOPIS_TRY(groups, reader.study_groups(year.school_year_id));
    LETOPIS_TRY(rows, YearRows::gather(reader, year, today));
    YearCounting counting{reader, year, today, std::move(rows)};
    for (const StudyGroup& group : groups) {
        if (group.kind == StudyGroupKind::subgroup) continue;
        LETOPIS_TRY(counted, counting.of_class(group));
        closing.classes.push_back(std::move(counted));
    }
    return closing;
}

}  // namespace letopis
