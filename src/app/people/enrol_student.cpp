#include "app/people/enrol_student.h"

#include <algorithm>

#include "app/people/office.h"
#include "base/limits.h"
#include "base/text.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {
namespace {

/// Subgroups follow from the class and need no order of their own.
bool needs_order(const StudyGroup& group) { return group.kind != StudyGroupKind::subgroup; }

/// JRN-26: the list of a class changes only by order.
Result<Done> check_order(const StudyGroup& group, const std::string& order_no,
                         std::optional<Date> order_on) {
    if (needs_order(group) && (squeeze_spaces(order_no).empty() || !order_on))
        return RefusalCode::order_required;
    if (code_point_count(order_no) > limits::order_code_points) return RefusalCode::text_too_long;
    return Done{};
}

/// He is in no such group that day, and in one school class at most.
Result<Done> check_free(Reader& reader, const StudyGroup& group, StudentId student, Date on) {
    LETOPIS_TRY(enrolments, reader.enrolments_of(student));
    for (const Enrolment& one : enrolments) {
        if (!one.covers(on)) continue;
        if (one.study_group_id == group.study_group_id) return RefusalCode::already_enrolled;
        if (group.kind != StudyGroupKind::school_class) continue;
        LETOPIS_TRY(other, reader.study_group(one.study_group_id));
        if (other && other->kind == StudyGroupKind::school_class &&
            other->school_year_id == group.school_year_id)
            return Refusal{.code = RefusalCode::already_enrolled,
                           .detail = "В этот день он числится в " + other->title + "."};
    }
    return Done{};
}

/// The subgroups of the class that he is in on that day.
Result<std::vector<StudyGroupId>> subgroups_of(Reader& reader, StudyGroupId group,
                                               StudentId student, Date on) {
    std::vector<StudyGroupId> subgroups;
    LETOPIS_TRY(enrolments, reader.enrolments_of(student));
    for (const Enrolment& one : enrolments) {
        if (!one.covers(on)) continue;
        LETOPIS_TRY(other, reader.study_group(one.study_group_id));
        if (!other) continue;
        const auto& parents = other->parent_group_ids;
        if (std::find(parents.begin(), parents.end(), group) != parents.end())
            subgroups.push_back(one.study_group_id);
    }
    return subgroups;
}

}  // namespace

Command enrol_student(CommandId command_id, PersonId actor_id, StudentEnrolled enrolment) {
    return {command_id, actor_id,
            [actor_id, enrolment = std::move(enrolment)](
                DecisionContext& context) -> Result<std::vector<EntryBody>> {
                Reader& reader = context.reader;
                LETOPIS_TRY_DONE(check_school_access(reader, actor_id, Action::keep_people,
                                                     moscow_date(context.now)));
                LETOPIS_TRY(group, find_study_group(reader, enrolment.study_group_id));
                LETOPIS_TRY_DONE(find_person(reader, enrolment.student_id));
                LETOPIS_TRY_DONE(check_class_open(reader, group));
                LETOPIS_TRY_DONE(check_order(group, enrolment.order_no, enrolment.order_on));
                LETOPIS_TRY_DONE(
                    check_free(reader, group, enrolment.student_id, enrolment.enrolled_on));
                return std::vector<EntryBody>{enrolment};
            }};
}

Command record_leaving(CommandId command_id, PersonId actor_id, StudentLeft leaving) {
    return {command_id, actor_id,
            [actor_id, leaving = std::move(leaving)](
                DecisionContext& context) -> Result<std::vector<EntryBody>> {
                Reader& reader = context.reader;
                LETOPIS_TRY_DONE(check_school_access(reader, actor_id, Action::keep_people,
                                                     moscow_date(context.now)));
                LETOPIS_TRY(group, find_study_group(reader, leaving.study_group_id));
                LETOPIS_TRY_DONE(check_class_open(reader, group));
                LETOPIS_TRY(enrolment, reader.enrolment(leaving.student_id, leaving.study_group_id,
                                                        leaving.left_on));
                if (!enrolment) return RefusalCode::student_not_enrolled;
                LETOPIS_TRY_DONE(check_order(group, leaving.order_no, leaving.order_on));
                if (code_point_count(leaving.reason) > limits::reason_code_points)
                    return RefusalCode::text_too_long;
                LETOPIS_TRY(subgroups, subgroups_of(reader, leaving.study_group_id,
                                                    leaving.student_id, leaving.left_on));
                std::vector<EntryBody> bodies{leaving};
                for (const StudyGroupId subgroup : subgroups) {
                    StudentLeft of_subgroup = leaving;
                    of_subgroup.study_group_id = subgroup;
                    bodies.emplace_back(std::move(of_subgroup));
                }
                return bodies;
            }};
}

}  // namespace letopis
