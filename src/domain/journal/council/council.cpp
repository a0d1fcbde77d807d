// Recording what the pedagogical council decided about a class (ASM-11).

#include <algorithm>
#include <set>

#include "base/limits.h"
#include "base/written_text.h"
#include "domain/calendar/typed_dates.h"
#include "domain/classes/membership.h"
#include "domain/journal/closing.h"
#include "domain/journal/council/council_words.h"

namespace letopis {
namespace {

/// The student, if he was on the list when the council met.
const Member* member_of(const std::vector<Member>& members, StudentId student, Date on) {
    for (const Member& member : members)
        if (member.person.person_id == student && (!member.left_on() || on <= *member.left_on()))
            return &member;
    return nullptr;
}

Result<CouncilDecision> decision_of(const ClassFacts& facts, const Member& member,
                                    const RecordCouncilDecision& record) {
    LETOPIS_TRY(text, written_text(record.text, limits::comment_code_points, "text"));
    if (!is_possible(record.kind, facts.study_group))
        return invalid("kind", member.person.last_first() + ": выпуска из " +
                                   std::to_string(facts.study_group.grade) + " класса нет.");
    if (text.empty()) text = usual_words(record.kind, facts.study_group, member.person.sex);
    return CouncilDecision{.student_id = record.student_id,
                           .study_group_id = facts.study_group.study_group_id,
                           .kind = record.kind,
                           .text = std::move(text)};
}

}  // namespace

Result<std::vector<CouncilDecisionRecorded>> decide_record_council_decisions(
    const ClassFacts& facts, const RecordCouncilDecisions& command, Date today) {
    if (facts.already_closed) return RefusalCode::class_closed;
    if (facts.aspects().is_closed(ClosureAspect::students)) return RefusalCode::aspect_closed;
    const auto members = members_of(facts.students);
    for (const RecordCouncilDecision& record : command.decisions)
        if (!member_of(members, record.student_id, command.decided_on))
            return Refusal{.code = RefusalCode::student_not_enrolled, .field = "decisions"};
    LETOPIS_TRY(protocol_no,
                written_text(command.protocol_no, limits::order_code_points, "protocol_no"));
    if (protocol_no.empty())
        return Refusal{.code = RefusalCode::order_required,
                       .field = "protocol_no",
                       .detail = "Здесь нужен протокол педагогического совета."};
    LETOPIS_TRY_DONE(check_typed_date(command.decided_on, "decided_on"));
    if (today < command.decided_on)
        return invalid("decided_on", "Дата протокола ещё не наступила.");

    std::vector<CouncilDecisionRecorded> recorded;
    std::set<StudentId> named;
    for (const RecordCouncilDecision& record : command.decisions) {
        const Member* member = member_of(members, record.student_id, command.decided_on);
        if (!named.insert(record.student_id).second)
            return invalid("decisions", member->person.last_first() + ": указано два решения.");
        LETOPIS_TRY(decision, decision_of(facts, *member, record));
        decision.protocol_no = protocol_no;
        decision.decided_on = command.decided_on;
        const bool stands = std::find(facts.decisions.begin(), facts.decisions.end(), decision) !=
                            facts.decisions.end();
        if (!stands) recorded.push_back({.decision = std::move(decision)});
    }
    return recorded;
}

}  // namespace letopis
