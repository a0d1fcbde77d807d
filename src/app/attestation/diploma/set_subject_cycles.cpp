#include "app/attestation/diploma/set_subject_cycles.h"

#include <algorithm>
#include <set>

#include "base/limits.h"
#include "ports/standing.h"

namespace letopis {
namespace {

Result<Done> check_changes(const std::vector<SubjectCycleSet>& changes) {
    if (changes.empty()) return invalid("changes", "Выберите дисциплину.");
    if (changes.size() > limits::cells_per_request)
        return invalid("changes", "Слишком много дисциплин за один раз.");
    std::set<SubjectId> named;
    for (const SubjectCycleSet& one : changes)
        if (!named.insert(one.subject_id).second)
            return invalid("changes", "Одна дисциплина указана дважды. Оставьте её один раз.");
    return Done{};
}

Result<std::vector<EntryBody>> decide(DecisionContext& context, PersonId actor_id,
                                      const SetSubjectCycles& set) {
    Reader& reader = context.reader;
    LETOPIS_TRY_DONE(
        check_school_access(reader, actor_id, Action::keep_policies, moscow_date(context.now)));
    LETOPIS_TRY_DONE(check_changes(set.changes));
    LETOPIS_TRY(subjects, reader.subjects());
    LETOPIS_TRY(known, reader.subject_cycles());
    std::vector<EntryBody> facts;
    for (const SubjectCycleSet& one : set.changes) {
        const auto subject =
            std::find_if(subjects.begin(), subjects.end(),
                         [&](const Subject& other) { return other.subject_id == one.subject_id; });
        if (subject == subjects.end()) return RefusalCode::not_found;
        if (cycle_of(*subject, known) != one.cycle) facts.emplace_back(one);
    }
    return facts;
}

}  // namespace

Command set_subject_cycles(CommandId command_id, PersonId actor_id, SetSubjectCycles set) {
    return {command_id, actor_id, [actor_id, set = std::move(set)](DecisionContext& context) {
                return decide(context, actor_id, set);
            }};
}

}  // namespace letopis
