#include "ports/gathering/form_facts.h"

#include "ports/gathering/names.h"

namespace letopis {

Result<FormFacts> gather_form_facts(Reader& reader, const Standing& standing, Instant now) {
    FormFacts facts{.today = moscow_date(now)};
    LETOPIS_TRY(organization, reader.organization());
    if (organization) facts.organization_full_name = std::move(organization->full_name);
    LETOPIS_TRY(deputy, standing.has(Role::deputy)
                            ? short_name(reader, standing.person_id)
                            : holder_name(reader, AppointedRole::deputy, facts.today));
    facts.deputy = std::move(deputy);
    return facts;
}

Edition edition_of(Date last_day, Date today) {
    return today < last_day ? Edition::draft : Edition::working;
}

}  // namespace letopis
