#include "app/people/enrol_student.h"

#include "app/people/membership_rules.h"
#include "app/people/office.h"
#include "base/limits.h"
#include "base/text.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {
namespace {

/// He has left so already: the order was written down twice.
bool stands(const Enrolment& enrolment, const StudentLeft& leaving) {
    return enrolment.left_on == leaving.left_on && enrolment.left_order_no == leaving.order_no &&
           enrolment.left_order_on == leaving.order_on && enrolment.left_reason == leaving.reason;
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
                LETOPIS_TRY_DONE(check_list_open(reader, group));
                LETOPIS_TRY_DONE(
                    check_list_order(reader, group, enrolment.order_no, enrolment.order_on));
                LETOPIS_TRY_DONE(
                    check_day_of_year(reader, group, enrolment.enrolled_on, "enrolled_on"));
                LETOPIS_TRY_DONE(
                    check_parent_class(reader, group, enrolment.student_id, enrolment.enrolled_on));
                LETOPIS_TRY_DONE(
                    check_free(reader, group, enrolment.student_id, enrolment.enrolled_on));
                return std::vector<EntryBody>{enrolment};
            }};
}

Command record_leaving(CommandId command_id, PersonId actor_id, StudentLeft leaving) {
    return {
        command_id, actor_id,
        [actor_id,
         leaving = std::move(leaving)](DecisionContext& context) -> Result<std::vector<EntryBody>> {
            Reader& reader = context.reader;
            LETOPIS_TRY_DONE(check_school_access(reader, actor_id, Action::keep_people,
                                                 moscow_date(context.now)));
            LETOPIS_TRY(group, find_study_group(reader, leaving.study_group_id));
            LETOPIS_TRY_DONE(check_list_open(reader, group));
            LETOPIS_TRY(enrolment, reader.enrolment(leaving.student_id, leaving.study_group_id,
                                                    leaving.left_on));
            if (!enrolment) return RefusalCode::student_not_enrolled;
            LETOPIS_TRY_DONE(check_list_order(reader, group, leaving.order_no, leaving.order_on));
            LETOPIS_TRY_DONE(check_day_of_year(reader, group, leaving.left_on, "left_on"));
            if (code_point_count(leaving.reason) > limits::reason_code_points)
                return Refusal{.code = RefusalCode::text_too_long, .field = "reason"};
            if (stands(*enrolment, leaving)) return std::vector<EntryBody>{};
            return leave_group(reader, leaving);
        }};
}

}  // namespace letopis
