#pragma once
// A result that came after the class's package was sealed (LAW-10, ORD-1.4.2-3b): who was ill in
// June sits the exam on a reserve day, and the archive has something to add.

#include <optional>

#include "base/random.h"
#include "demo/demo_school.h"

namespace letopis {

/// The clerk records mathematics of the one in the last closed 9th class who has no result. Nothing
/// where everybody has one.
Result<std::optional<StudyGroupId>> tell_late_exam(Writer& writer, Readers& readers,
                                                   const DemoSchool& school, RandomSource& random);

/// Then the clerk corrects a result of the same class after an appeal: an addendum is due, and
/// whoever keeps the archive has it among his duties.
Result<std::optional<StudyGroupId>> tell_appealed_exam(Writer& writer, Readers& readers,
                                                       const DemoSchool& school,
                                                       RandomSource& random);

}  // namespace letopis
