#include "app/activities/activity_facts.h"

namespace letopis {

Target regime_target(const StudyGroup& group) {
    return {.study_group_ids = {group.study_group_id}};
}

}  // namespace letopis
