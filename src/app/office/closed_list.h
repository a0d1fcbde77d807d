#pragma once
// Whether the list of a group may still change: pages offer nothing that would be refused.

#include "domain/classes/classes.h"
#include "ports/reader.h"

namespace letopis {

/// True once the group, or a class it draws from, has closed its year or the part «Обучающиеся» of
/// it (JRN-15): what check_list_open of the office's verbs refuses.
Result<bool> is_list_closed(Reader& reader, const StudyGroup& group);

}  // namespace letopis
