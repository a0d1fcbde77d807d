#include "app/people/enrol_student.h"

#include "app/people/membership_rules.h"
#include "app/people/office.h"
#include "base/limits.h"
#include "base/text.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {
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
            if (code_point_count(leaving.reason) > limits::reason_code_points)
                return RefusalCode::text_too_long;
            return leave_group(reader, leaving);
        }};
}

}  // namespace letopis
