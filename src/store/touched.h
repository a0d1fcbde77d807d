#pragma once
// Touched (затронутое): whose stamps a fact bumps (base/stamps.h).
//
//   every id that the fact names            the person, lesson, course, group … itself
//   a lesson: its course                    a page of the journal shows it
//   a lesson's record, also: its group      diaries of the class show it
//     and its teacher                       her day shows it
//   a course's teachers: its group          lists of the class show them
//   anything but cells, records of lessons  the organisation: stamps.of(PersonId{}), on which
//     and results                           every page depends; also a lesson that is scheduled,
//                                           for it may come from another day or course
//
// So a mark makes nobody's diary old but the student's own.

#include <optional>
#include <vector>

#include "entry/entry.h"
#include "store/reading/school_reader.h"

namespace letopis::store {

/// Ids of any kind: a stamp does not tell kinds apart.
using AnyId = PersonId;

/// Adds what the fact touches. Asked after the fact was taken in.
Result<Done> add_touched(const EntryBody& body, SchoolReader& reader, std::vector<AnyId>& touched);

/// What entries touch that another program wrote. Nothing when it cannot be told: an entry is of
/// a kind that this program does not know.
std::optional<std::vector<AnyId>> touched_by(const std::vector<StoredEntry>& entries,
                                             SchoolReader& reader);

}  // namespace letopis::store
