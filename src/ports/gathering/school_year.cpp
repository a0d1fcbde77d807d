#include "ports/gathering/school_year.h"

#include <algorithm>
#include <tuple>

#include "base/check.h"
#include "domain/classes/membership.h"

namespace letopis {

Date last_day_of(const SchoolYear& year) {
    return std::max(year.ends_on, Date{year.ends_on.year(), 8, 31});
}

Date day_in(const SchoolYear& year, Date on) { return std::min(on, year.ends_on); }

Result<SchoolYear> find_school_year(Reader& reader, SchoolYearId id) {
    LETOPIS_TRY(years, reader.school_years());
    for (const SchoolYear& year : years)
        if (year.school_year_id == id) return year;
    return RefusalCode::not_found;
}

Result<SchoolYear> school_year_on(Reader& reader, Date on) {
    LETOPIS_TRY(years, reader.school_years());
    if (years.empty()) return RefusalCode::not_found;
    const auto after = std::find_if(years.begin(), years.end(),
                                    [&](const SchoolYear& year) { return on < year.starts_on; });
    return after == years.begin() ? years.front() : *std::prev(after);
}

Result<CourseTitle> find_course(Reader& reader, CourseId id) {
    LETOPIS_TRY(title, reader.course_title(id));
    if (!title) return RefusalCode::not_found;
    return *std::move(title);
}

Result<StudyGroup> find_study_group(Reader& reader, StudyGroupId id) {
    LETOPIS_TRY(group, reader.study_group(id));
    if (!group) return RefusalCode::not_found;
    return *std::move(group);
}

Result<std::vector<Period>> periods_of(Reader& reader, PeriodSystemId id) {
    LETOPIS_TRY(system, reader.period_system(id));
    return system ? std::move(system->periods) : std::vector<Period>{};
}

std::optional<Period> period_on(std::span<const Period> periods, Date on) {
    for (const Period& period : periods)
        if (period.covers(on)) return period;
    return std::nullopt;
}

std::size_t period_to_show(std::span<const Period> periods, Date on) {
    LETOPIS_CHECK(!periods.empty(), "a page shows a period");
    const auto after = std::find_if(periods.begin(), periods.end(),
                                    [&](const Period& period) { return on < period.starts_on; });
    const auto begun = static_cast<std::size_t>(after - periods.begin());
    return begun == 0 ? 0 : begun - 1;
}

std::size_t place_of_result(std::span<const Period> periods, const Period& other) {
    std::size_t place = 0;
    for (std::size_t i = 0; i < periods.size(); ++i)
        if (periods[i].starts_on <= other.ends_on) place = i;
    return place;
}

std::string result_of_period(ResultValue value, const Period& other) {
    return std::string{result_text(value)} + " (" + other.title + ")";
}

Result<std::vector<CourseTitle>> courses_of_class(Reader& reader, StudyGroupId id) {
    LETOPIS_TRY(courses, reader.courses_of_group(id));
    LETOPIS_TRY(of_subgroups, reader.courses_of_subgroups(id));
    for (CourseTitle& title : of_subgroups) courses.push_back(std::move(title));
    // Both lists stand in order of the curriculum, and a class's own course before its subgroups'.
    const auto is_before = [](const CourseTitle& a, const CourseTitle& b) {
        return a.subject.position < b.subject.position;
    };
    if (!std::is_sorted(courses.begin(), courses.end(), is_before))
        std::stable_sort(courses.begin(), courses.end(), is_before);
    return courses;
}

Result<std::vector<StudyGroup>> groups_of_student(Reader& reader, StudentId id, Date on) {
    LETOPIS_TRY(enrolments, reader.enrolments_of(id));
    LETOPIS_TRY(years, reader.school_years());
    std::vector<StudyGroup> groups;
    for (const Enrolment& enrolment : enrolments) {
        if (!enrolment.covers(on)) continue;
        LETOPIS_TRY(group, reader.study_group(enrolment.study_group_id));
        if (!group) continue;
        const auto is_over = [&](const SchoolYear& year) {
            return year.school_year_id == group->school_year_id && last_day_of(year) < on;
        };
        if (std::none_of(years.begin(), years.end(), is_over)) groups.push_back(*std::move(group));
    }
    const auto rank = [](const StudyGroup& group) {
        return std::tuple{is_home_class(group) ? 0 : 1, group.kind};
    };
    std::stable_sort(groups.begin(), groups.end(),
                     [&](const StudyGroup& a, const StudyGroup& b) { return rank(a) < rank(b); });
    return groups;
}

}  // namespace letopis
