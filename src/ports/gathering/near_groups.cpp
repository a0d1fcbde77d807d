#include "ports/gathering/near_groups.h"

#include "ports/standing.h"

namespace letopis {

Result<Target> near_target(Reader& reader, PersonId person_id, Date on) {
    LETOPIS_TRY(target, student_target(reader, person_id, on));
    LETOPIS_TRY(wards, reader.guardianships_of_guardian(person_id));
    for (const Guardianship& ward : wards) {
        if (on < ward.valid_from || (ward.valid_to && *ward.valid_to < on)) continue;
        LETOPIS_TRY(of_ward, student_target(reader, ward.student_id, on));
        target.student_group_ids.insert(target.student_group_ids.end(),
                                        of_ward.student_group_ids.begin(),
                                        of_ward.student_group_ids.end());
    }
    target.student_id = person_id;
    return target;
}

}  // namespace letopis
