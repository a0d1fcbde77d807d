#pragma once
// An inspector in the demo school (b.3 rule 9): somebody to come in as, and see what he may.

#include "demo/life/desk.h"
#include "demo/life/school_life.h"

namespace letopis::demo {

/// The director lets in an inspector from today on, who may read three classes: that of the journal
/// shown as open, and the first two others.
Result<Done> let_in_an_inspector(Desk& desk, const SchoolLife& school, const CourseLife& shown);

}  // namespace letopis::demo
