#pragma once
// What a student takes along when he leaves: the extract of current marks (выписка текущих отметок,
// F-18, LAW-09) and the certificate of study (справка об обучении, F-19, LAW-05). Both are copied
// from the journal; number, date and seal are put by hand.

#include "domain/access/access.h"
#include "domain/statements/table_form.h"
#include "ports/reader.h"

namespace letopis {

/// Of the school year of today, or the last in which he was in a class: hours studied, current
/// marks of the period, marks of periods that are over, attestation; what he missed. Signed by the
/// director. Refuses `not_found` for an unknown student and for one who was in no class here; as
/// the second lock (read_class of that class).
Result<TableForm> open_extract_form(Reader& reader, const Standing& standing, StudentId student_id,
                                    Instant now);

/// Of all years: the annual results of the last one, marks of state exams, the final marks that
/// follow (e.7), orders of enrolment and leaving. Refuses as above.
Result<TableForm> open_certificate_of_study_form(Reader& reader, const Standing& standing,
                                                 StudentId student_id, Instant now);

}  // namespace letopis
