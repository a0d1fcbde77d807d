#include "app/journal/closing/open_school_closing.h"

#include <algorithm>
#include <map>

#include "app/journal/closing/closing_facts.h"
#include "ports/gathering/names.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {
namespace {

/// Counts what is missing, by kind.
class GapTally {
public:
    void add(const std::vector<Gap>& gaps) {
        for (const Gap& gap : gaps)
            if (gap.kind != GapKind::period_not_over) ++counts_[gap.kind];
    }
    void write_to(CourseGaps& course) const {
        for (const auto& [kind, count] : counts_) {
            course.gaps.push_back({kind, count});
            course.gap_count += count;
        }
    }

private:
    std::map<GapKind, int> counts_;
};

bool is_closed(const CourseFacts& facts, const Period& period) {
    return std::any_of(facts.closings.begin(), facts.closings.end(),
                       [&](const PeriodClosing& one) { return one.period_id == period.period_id; });
}

/// Counts over one school year.
class YearCounting {
public:
    YearCounting(Reader& reader, const SchoolYear& year, Date today)
        : reader_{reader}, today_{today}, teaching_on_{day_in(year, today)} {}

    Result<ClassGaps> of_class(const StudyGroup& group) const {
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
    Result<CourseGaps> of_course(const CourseTitle& title) const {
        LETOPIS_TRY(teachers, teachers_on(reader_, title.teachers, teaching_on_));
        LETOPIS_TRY(facts, gather_course_facts(reader_, title));
        const bool is_subgroup = title.study_group.kind == StudyGroupKind::subgroup;
        CourseGaps course{.course_id = title.course.course_id,
                          .subject_title = title.subject.title,
                          .study_group_title = is_subgroup ? title.study_group.title : "",
                          .teachers = std::move(teachers),
                          .closed = facts.already_closed};
        LETOPIS_TRY_DONE(count_gaps(title, facts, course));
        return course;
    }

    Result<Done> count_gaps(const CourseTitle& title, const CourseFacts& facts,
                            CourseGaps& course) const {
        GapTally tally;
        for (const Period& period : facts.periods) {
            if (today_ < period.starts_on) break;
            ++course.periods_begun;
            if (is_closed(facts, period)) {
                ++course.periods_closed;
            } else if (!facts.already_closed) {
                LETOPIS_TRY(period_facts, gather_period_facts(reader_, title, period));
                tally.add(gaps_of_period(period_facts, today_));
            }
        }
        const bool year_is_over = !facts.periods.empty() && facts.periods.back().ends_on < today_;
        if (year_is_over && !facts.already_closed) tally.add(gaps_of_course(facts, today_));
        tally.write_to(course);
        return Done{};
    }

    Reader& reader_;
    Date today_;
    Date teaching_on_;  ///< The day whose teachers are named.
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
    const YearCounting counting{reader, year, today};
    for (const StudyGroup& group : groups) {
        if (group.kind == StudyGroupKind::subgroup) continue;
        LETOPIS_TRY(counted, counting.of_class(group));
        closing.classes.push_back(std::move(counted));
    }
    return closing;
}

}  // namespace letopis
