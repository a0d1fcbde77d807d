#pragma once
// What the head and the end of a form of tables say: the organisation, who signs.

#include "domain/access/access.h"
#include "domain/statements/table_form.h"
#include "ports/reader.h"

namespace letopis {

struct FormFacts {
    std::string organization_full_name;
    std::string deputy;  ///< "Галкина В. О.": whoever prints, where that is a deputy.
    Date today;
};
Result<FormFacts> gather_form_facts(Reader& reader, const Standing& standing, Instant now);

/// A term that still goes on gives a draft; one that is over, a working copy.
Edition edition_of(Date last_day, Date today);

}  // namespace letopis
