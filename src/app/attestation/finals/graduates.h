#pragma once
// Graduates (выпускники): the students of a vocational group as they stand before their final
// attestation (VOC-11). What they owe is found by the rules of interim attestation and practice.

#include <optional>
#include <string>
#include <vector>

#include "domain/finals/final_attestation.h"
#include "domain/people/people.h"
#include "ports/reader.h"

namespace letopis {

/// A student with what keeps him from being admitted, in words.
struct GraduateLook {
    Person student;
    GraduateStanding standing;
    /// A line for each kind: "задолженность: Анатомия (1 семестр); Химия (2 семестр)", "нет годовой
    /// отметки: Физика", "нет аттестационного листа: ПП.02 (с 07.09.2026)".
    std::vector<std::string> obstacles;
    std::optional<Date> left_on;  ///< His last day in the group; nothing while he is on its list.
};

/// On either of them he is on the list.
struct ListDays {
    Date one;
    Date other;
};

/// Everybody on the group's list on these days, by the alphabet, as he stands on `today`. Debts and
/// practice count of all his years here; annual marks, of the courses of this group that he is in.
/// A course of practice may have sheets instead of an annual mark.
Result<std::vector<GraduateLook>> graduates_on(Reader& reader, const StudyGroup& group,
                                               const ListDays& days, Date today);

/// The days on which a group of that year may have its final attestation: in the year, and within
/// a year after it for who takes it again or late.
struct FinalDays {
    Date first;
    Date last;
};
FinalDays final_days_of(const SchoolYear& year);

/// Refuses `not_found`, also for a group that is not vocational: nobody else has a ГИА of this
/// kind.
Result<StudyGroup> find_graduating_group(Reader& reader, StudyGroupId id);

/// Refuses `class_closed` once the group has closed its year.
Result<Done> check_year_open(Reader& reader, StudyGroupId id);

/// A planned attestation with its group. Refuses `not_found`, also for a cancelled one unless it is
/// asked for.
enum class CancelledFinals { hidden, found };
struct FoundFinal {
    FinalAttestation attestation;
    StudyGroup group;
};
Result<FoundFinal> find_final_attestation(Reader& reader, EntryIndex final_attestation,
                                          CancelledFinals cancelled);

}  // namespace letopis
