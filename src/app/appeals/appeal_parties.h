#pragma once
// Whose matter an appeal is: they neither decide it nor record what was decided (ASM-10).

#include <vector>

#include "ports/reader.h"

namespace letopis {

/// Whoever filed it, gave the mark or held the lesson, the course's teachers of today and of the
/// lesson's day, and the student's family: every guardian he has or had, with whatever rights.
/// `given_by`: nil where no mark stands any more.
Result<std::vector<PersonId>> appeal_parties(Reader& reader, const Appeal& appeal,
                                             PersonId given_by, const Lesson& lesson, Date today);

}  // namespace letopis
