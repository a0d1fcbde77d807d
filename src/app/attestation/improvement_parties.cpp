#include "app/attestation/improvement_parties.h"

#include <algorithm>

#include "entry/entry.h"

namespace letopis {
namespace {

Refusal second_person(std::string detail) {
    return {.code = RefusalCode::second_person_required, .field = {}, .detail = std::move(detail)};
}

/// The attempts before this one: what is corrected does not count.
std::vector<HeldAttestation> held_before(const ImprovementFacts& facts, EntryIndex corrects) {
    std::vector<HeldAttestation> before = facts.held;
    std::erase_if(before, [&](const HeldAttestation& one) { return one.entry_index == corrects; });
    return before;
}

}  // namespace

Result<Done> check_stranger(Reader& reader, PersonId actor_id, StudentId student_id) {
    LETOPIS_TRY(family, reader.guardianships_of_student(student_id));
    const bool is_near = actor_id == student_id ||
                         std::any_of(family.begin(), family.end(), [&](const Guardianship& one) {
                             return one.guardian_id == actor_id;
                         });
    if (!is_near) return Done{};
    return second_person(
        "Направление на повышение отметки выдаёт и результат записывает не родитель этого "
        "обучающегося. Попросите директора или другого заместителя.");
}

Result<bool> has_given(Reader& reader, PersonId person_id, const RetakeDirection& direction) {
    LETOPIS_TRY(stored, reader.entry(direction.direction));
    if (!stored) return false;
    LETOPIS_TRY(entry, decode_entry(stored->encoded));
    return entry.actor_id == person_id;
}

Result<Done> check_may_improve(Reader& reader, PersonId actor_id, const ImprovementFacts& facts,
                               const HoldAttestation& hold) {
    LETOPIS_TRY_DONE(check_stranger(reader, actor_id, hold.student_id));
    const auto direction =
        valid_direction(facts.directions, held_before(facts, hold.corrects), hold.held_on);
    if (!direction) return Done{};  // Refused for that.
    LETOPIS_TRY(is_own, has_given(reader, actor_id, *direction));
    if (!is_own) return Done{};
    return second_person("Направление № " + std::to_string(direction->number) +
                         " выдали вы: результат записывает другой человек. Попросите директора или "
                         "другого заместителя.");
}

}  // namespace letopis
