#include "app/people/membership_rules.h"

#include <algorithm>

#include "base/limits.h"
#include "base/text.h"
#include "domain/calendar/typed_dates.h"
#include "ports/gathering/curriculum.h"
#include "ports/gathering/school_year.h"

namespace letopis {
namespace {

bool draws_from(const StudyGroup& group, StudyGroupId parent) {
    const auto& parents = group.parent_group_ids;
    return std::find(parents.begin(), parents.end(), parent) != parents.end();
}

}  // namespace

Result<Done> check_list_order(Reader& reader, const StudyGroup& group, const std::string& order_no,
                              std::optional<Date> order_on) {
    LETOPIS_TRY(is_beside, is_after_school(reader, group));
    const bool needs_order = group.kind != StudyGroupKind::subgroup || is_beside;
    if (needs_order && (squeeze_spaces(order_no).empty() || !order_on))
        return Refusal{.code = RefusalCode::order_required, .field = "order_no"};
    if (code_point_count(order_no) > limits::order_code_points)
        return Refusal{.code = RefusalCode::text_too_long, .field = "order_no"};
    return check_typed_date(order_on, "order_on");
}

Result<Done> check_parent_class(Reader& reader, const StudyGroup& group, StudentId student,
                                Date on) {
    LETOPIS_TRY(is_beside, is_after_school(reader, group));
    if (!is_beside) return Done{};
    std::vector<std::string> titles;
    for (const StudyGroupId id : group.parent_group_ids) {
        LETOPIS_TRY(enrolment, reader.enrolment(student, id, on));
        if (enrolment) return Done{};
        LETOPIS_TRY(parent, find_study_group(reader, id));
        titles.push_back(std::move(parent.title));
    }
    return Refusal{.code = RefusalCode::student_not_enrolled,
                   .field = "study_group_id",
                   .detail = "Группа «" + group.title +
                             "» набирается из классов: " + joined(titles, ", ") + ". " +
                             on.russian() + " обучающийся ни в одном из них не числится."};
}

Result<Done> check_day_of_year(Reader& reader, const StudyGroup& group, Date on,
                               const char* field) {
    LETOPIS_TRY(year, find_school_year(reader, group.school_year_id));
    if (year.starts_on <= on && on <= last_day_of(year)) return Done{};
    return Refusal{.code = RefusalCode::invalid_value,
                   .field = field,
                   .detail = "Укажите день учебного года " + year.title + "."};
}

Result<Done> check_free(Reader& reader, const StudyGroup& group, StudentId student, Date on,
                        std::optional<StudyGroupId> leaves) {
    LETOPIS_TRY(enrolments, reader.enrolments_of(student));
    for (const Enrolment& one : enrolments) {
        if (one.left_on && *one.left_on < on) continue;
        if (one.study_group_id == group.study_group_id) return RefusalCode::already_enrolled;
        if (group.kind != StudyGroupKind::school_class || one.study_group_id == leaves) continue;
        LETOPIS_TRY(other, reader.study_group(one.study_group_id));
        if (other && other->kind == StudyGroupKind::school_class &&
            other->school_year_id == group.school_year_id)
            return Refusal{.code = RefusalCode::already_enrolled,
                           .detail = "В этот день он числится в " + other->title + "."};
    }
    return Done{};
}

Result<std::vector<EntryBody>> leave_group(Reader& reader, const StudentLeft& leaving,
                                           std::optional<StudyGroupId> joins) {
    std::vector<EntryBody> bodies{leaving};
    LETOPIS_TRY(enrolments, reader.enrolments_of(leaving.student_id));
    for (const Enrolment& one : enrolments) {
        if (!one.covers(leaving.left_on)) continue;
        LETOPIS_TRY(other, reader.study_group(one.study_group_id));
        if (!other || !draws_from(*other, leaving.study_group_id)) continue;
        if (joins && draws_from(*other, *joins)) continue;
        StudentLeft of_subgroup = leaving;
        of_subgroup.study_group_id = one.study_group_id;
        bodies.emplace_back(std::move(of_subgroup));
    }
    return bodies;
}

}  // namespace letopis
