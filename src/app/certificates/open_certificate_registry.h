#pragma once
// open_certificate_registry: the graduates of a 9th or 11th class with the marks of their
// certificates, for ФИС ФРДО and the program that prints certificates (LAW-10).

#include "domain/access/access.h"
#include "domain/finals/graduate_registry.h"
#include "ports/reader.h"

namespace letopis {

/// Marks and students are those of open_certificates; what lacks for a certificate is named for
/// each graduate, with its subject. Refuses as open_certificates.
Result<GraduateRegistry> open_certificate_registry(Reader& reader, const Standing& standing,
                                                   StudyGroupId id, Instant now);

}  // namespace letopis
