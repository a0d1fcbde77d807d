#include "app/people/admit_student.h"

#include "app/people/membership_rules.h"
#include "app/people/office.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {
namespace {

Result<Done> check_place(Reader& reader, const AdmitStudent& admission) {
    LETOPIS_TRY(group, find_study_group(reader, admission.study_group_id));
    if (group.kind == StudyGroupKind::subgroup)
        return Refusal{.code = RefusalCode::invalid_value,
                       .field = "study_group_id",
                       .detail = "Зачислите в класс, затем распределите по подгруппам."};
    LETOPIS_TRY_DONE(check_list_open(reader, group));
    LETOPIS_TRY_DONE(check_list_order(reader, group, admission.order_no, admission.order_on));
    return check_day_of_year(reader, group, admission.enrolled_on, "enrolled_on");
}

}  // namespace

Command admit_student(CommandId command_id, PersonId actor_id, AdmitStudent admission) {
    return {command_id, actor_id,
            [actor_id, admission = std::move(admission)](
                DecisionContext& context) -> Result<std::vector<EntryBody>> {
                Reader& reader = context.reader;
                const Date today = moscow_date(context.now);
                const Person& person = admission.person;
                LETOPIS_TRY_DONE(check_school_access(reader, actor_id, Action::keep_people, today));
                LETOPIS_TRY_DONE(check_names(person, today));
                LETOPIS_TRY(known, reader.person(person.person_id));
                if (known) return RefusalCode::duplicate_person;
                LETOPIS_TRY_DONE(check_place(reader, admission));
                LETOPIS_TRY_DONE(check_namesakes(reader, person, admission.namesake, today));
                return std::vector<EntryBody>{
                    PersonRegistered{person},
                    StudentEnrolled{.student_id = person.person_id,
                                    .study_group_id = admission.study_group_id,
                                    .enrolled_on = admission.enrolled_on,
                                    .order_no = admission.order_no,
                                    .order_on = admission.order_on}};
            }};
}

}  // namespace letopis
