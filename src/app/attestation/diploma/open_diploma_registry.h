#pragma once
// open_diploma_registry: the graduates of a vocational group with what stands in the supplements of
// their diplomas, for ФИС ФРДО and the program that prints diplomas (VOC-09).

#include "domain/access/access.h"
#include "domain/finals/graduate_registry.h"
#include "ports/reader.h"

namespace letopis {

/// Lines and results are those of open_diploma_supplement; a result that there is not yet is named
/// for each graduate. Refuses as open_diploma_supplement.
Result<GraduateRegistry> open_diploma_registry(Reader& reader, const Standing& standing,
                                               StudyGroupId id, Instant now);

}  // namespace letopis
