#pragma once
// Marks for the certificates on paper (LAW-10): the list that the class teacher and the director
// sign before certificates are filled in.

#include "app/certificates/open_certificates.h"
#include "ports/gathering/form_facts.h"

namespace letopis {

/// Students by rows, subjects by columns, the exams of the 9th below each other in a second table.
/// A draft while a mark is missing.
TableForm certificate_form(const ClassCertificates& view, const FormFacts& facts,
                           const std::string& director);

/// As `open_certificates`.
Result<TableForm> open_certificate_form(Reader& reader, const Standing& standing, StudyGroupId id,
                                        Instant now);

}  // namespace letopis
