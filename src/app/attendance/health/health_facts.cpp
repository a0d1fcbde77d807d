#include "app/attendance/health/health_facts.h"

#include "domain/calendar/policy_list.h"

namespace letopis {

Result<HealthKeeping> health_keeping_on(Reader& reader, Date on) {
    LETOPIS_TRY(policies, reader.policies());
    return policy_value_on(policies, "health.sheet", on) == "kept" ? HealthKeeping::on
                                                                   : HealthKeeping::off;
}

}  // namespace letopis
