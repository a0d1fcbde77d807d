#pragma once
// What the verbs about journals of other kinds (JRN-24) share.

#include "domain/access/access.h"
#include "domain/classes/classes.h"

namespace letopis {

/// Whom keep_regime is about: the group alone, for a teacher of its classes is none of its own.
Target regime_target(const StudyGroup& group);

}  // namespace letopis
