#include "app/people/assign_class_teacher.h"

#include "app/people/membership_rules.h"
#include "app/people/office.h"
#include "ports/gathering/school_year.h"
#include "ports/standing.h"

namespace letopis {
namespace {

/// Those who lead on the day the new one begins, each with his last day; then the new one.
Result<std::vector<EntryBody>> succession(const std::vector<ClassTeacher>& leading,
                                          const ClassTeacher& next) {
    if (next.valid_to && *next.valid_to < next.valid_from)
        return Refusal{.code = RefusalCode::dates_out_of_order, .field = "valid_to"};
    std::vector<EntryBody> bodies;
    for (ClassTeacher former : leading) {
        if (former.valid_to && *former.valid_to < next.valid_from) continue;
        if (former == next) return std::vector<EntryBody>{};
        if (former.valid_from >= next.valid_from)
            return Refusal{.code = RefusalCode::dates_out_of_order, .field = "valid_from"};
        former.valid_to = next.valid_from.plus_days(-1);
        bodies.emplace_back(ClassTeacherAssigned{former});
    }
    bodies.emplace_back(ClassTeacherAssigned{next});
    return bodies;
}

}  // namespace

Command assign_class_teacher(CommandId command_id, PersonId actor_id, ClassTeacher assignment) {
    return {
        command_id, actor_id,
        [actor_id, assignment = std::move(assignment)](
            DecisionContext& context) -> Result<std::vector<EntryBody>> {
            Reader& reader = context.reader;
            LETOPIS_TRY_DONE(check_school_access(reader, actor_id, Action::keep_people,
                                                 moscow_date(context.now)));
            LETOPIS_TRY(group, find_study_group(reader, assignment.study_group_id));
            LETOPIS_TRY_DONE(find_person(reader, assignment.teacher_id));
            LETOPIS_TRY_DONE(check_class_open(reader, group));
            LETOPIS_TRY_DONE(check_day_of_year(reader, group, assignment.valid_from, "valid_from"));
            LETOPIS_TRY(leading, reader.class_teachers(assignment.study_group_id));
            return succession(leading, assignment);
        }};
}

}  // namespace letopis
