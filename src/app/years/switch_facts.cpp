#include "app/years/switch_facts.h"

#include "base/limits.h"
#include "base/text.h"
#include "domain/calendar/next_year.h"
#include "domain/calendar/typed_dates.h"
#include "domain/classes/group_titles.h"
#include "domain/classes/membership.h"
#include "ports/gathering/school_year.h"

namespace letopis {

SchoolYear SwitchYears::next() const { return to ? *to : year_after(from); }

Result<SwitchYears> find_switch_years(Reader& reader, SchoolYearId from) {
    LETOPIS_TRY(year, find_school_year(reader, from));
    SwitchYears years{.from = year};
    LETOPIS_TRY(all, reader.school_years());
    for (const SchoolYear& one : all)
        if (year.starts_on < one.starts_on && (!years.to || one.starts_on < years.to->starts_on))
            years.to = one;
    return years;
}

Result<SwitchedGroup> gather_switched_group(Reader& reader, const StudyGroup& study_group) {
    LETOPIS_TRY(students, reader.students_of_group(study_group.study_group_id));
    LETOPIS_TRY(decisions, reader.council_decisions(study_group.study_group_id));
    LETOPIS_TRY(association, reader.association(study_group.study_group_id));
    return SwitchedGroup{.study_group = study_group,
                         .students = std::move(students),
                         .decisions = std::move(decisions),
                         .association = association};
}

Result<std::optional<StudyGroup>> find_group_titled(Reader& reader, SchoolYearId year,
                                                    std::string_view title) {
    const std::string folded = folded_group_title(title);
    LETOPIS_TRY(groups, reader.study_groups(year));
    for (StudyGroup& group : groups)
        if (folded_group_title(group.title) == folded) return std::optional{std::move(group)};
    return std::optional<StudyGroup>{};
}

Result<Placed> gather_placed(Reader& reader, const std::vector<StudyGroup>& groups) {
    Placed placed;
    for (const StudyGroup& group : groups) {
        LETOPIS_TRY(students, reader.students_of_group(group.study_group_id));
        for (ListedStudent& listed : students) {
            if (is_undone(listed.enrolment)) continue;
            const StudentId student = listed.person.person_id;
            placed.in_group.emplace(student, group.study_group_id);
            if (is_home_class(group)) placed.in_class.emplace(student, group);
            if (!listed.enrolment.left_on)
                placed.of_group[group.study_group_id].push_back(std::move(listed.enrolment));
        }
    }
    return placed;
}

Result<Done> check_switch_order(const std::string& order_no, std::optional<Date> order_on) {
    if (squeeze_spaces(order_no).empty() || !order_on)
        return Refusal{.code = RefusalCode::order_required, .field = "order_no"};
    if (code_point_count(order_no) > limits::order_code_points)
        return Refusal{.code = RefusalCode::text_too_long, .field = "order_no"};
    return check_typed_date(order_on, "order_on");
}

}  // namespace letopis
