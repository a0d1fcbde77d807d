#include "app/attestation/finals/admit_graduates.h"

#include <algorithm>

#include "app/attestation/finals/graduates.h"
#include "base/text.h"
#include "ports/standing.h"

namespace letopis {
namespace {

std::vector<GraduateStanding> standings_of(const std::vector<GraduateLook>& looks) {
    std::vector<GraduateStanding> standings;
    standings.reserve(looks.size());
    for (const GraduateLook& look : looks) standings.push_back(look.standing);
    return standings;
}

Result<std::vector<StudentId>> signed_students(Reader& reader, StudyGroupId id) {
    LETOPIS_TRY(attestations, reader.final_attestations_of_group(id));
    std::vector<StudentId> students;
    for (const FinalAttestation& one : attestations)
        for (const FinalResult& result : one.results) students.push_back(result.student_id);
    return students;
}

/// The first of the order who owes, by name, and what.
Refusal naming(Refusal refusal, const GraduatesAdmitted& admit,
               const std::vector<GraduateLook>& looks) {
    for (const StudentId student : admit.student_ids) {
        const auto look = std::find_if(looks.begin(), looks.end(), [&](const GraduateLook& one) {
            return one.student.person_id == student;
        });
        if (look == looks.end() || look->standing.may_be_admitted()) continue;
        refusal.detail = look->student.last_first() + ": " + joined(look->obstacles) + ".";
        break;
    }
    return refusal;
}

/// The same of who is not on the list: he is not among `looks`.
Error naming_stranger(Reader& reader, Refusal refusal, const GraduatesAdmitted& admit) {
    for (std::size_t i = 0; i < admit.student_ids.size(); ++i) {
        if (refusal.field != "student_ids[" + std::to_string(i) + "]") continue;
        const auto student = reader.person(admit.student_ids[i]);
        if (!student) return student.error();
        if (*student) refusal.detail = (*student)->last_first() + ".";
        break;
    }
    return refusal;
}

bool stands_so(const std::optional<GraduateAdmission>& known, const GraduatesAdmitted& next) {
    return known && known->student_ids == next.student_ids && known->order_no == next.order_no &&
           known->order_on == next.order_on;
}

Result<std::vector<EntryBody>> decide(DecisionContext& context, PersonId actor_id,
                                      const GraduatesAdmitted& admit) {
    Reader& reader = context.reader;
    const Date today = moscow_date(context.now);
    LETOPIS_TRY(group, find_graduating_group(reader, admit.study_group_id));
    LETOPIS_TRY_DONE(check_group_access(reader, actor_id, Action::admit_graduates, group, today));
    LETOPIS_TRY_DONE(check_year_open(reader, group.study_group_id));
    const Date on = std::min(admit.order_on, today);
    LETOPIS_TRY(looks, graduates_on(reader, group, {on, on}, today));
    LETOPIS_TRY(signed_for, signed_students(reader, group.study_group_id));
    auto fact = decide_admit_graduates(admit, standings_of(looks), signed_for, today);
    if (!fact && fact.error().is(RefusalCode::graduate_owes))
        return naming(fact.error().refusal(), admit, looks);
    if (!fact && fact.error().is(RefusalCode::student_not_enrolled))
        return naming_stranger(reader, fact.error().refusal(), admit);
    if (!fact) return fact.error();
    LETOPIS_TRY(known, reader.graduate_admission(group.study_group_id));
    if (stands_so(known, *fact)) return std::vector<EntryBody>{};
    return std::vector<EntryBody>{*std::move(fact)};
}

}  // namespace

Command admit_graduates(CommandId command_id, PersonId actor_id, GraduatesAdmitted admit) {
    return {command_id, actor_id, [actor_id, admit = std::move(admit)](DecisionContext& context) {
                return decide(context, actor_id, admit);
            }};
}

}  // namespace letopis
