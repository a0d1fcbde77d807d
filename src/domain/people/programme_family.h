#pragma once
// Programme families (семейства программ, ORD-00.1).

#include "base/describe.h"

namespace letopis {

/// Программа: общее образование, дополнительное, среднее профессиональное (ORD-00.1).
LETOPIS_ENUM(ProgrammeFamily, general, additional, vocational)

}  // namespace letopis
