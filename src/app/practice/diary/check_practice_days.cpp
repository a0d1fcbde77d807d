#include "app/practice/diary/check_practice_days.h"

#include <variant>

#include "app/practice/practice_facts.h"
#include "base/limits.h"
#include "entry/entry.h"

namespace letopis {
namespace {

/// The practice, if the actor checks its diary and its course is open.
Result<PracticeAssignment> find_checked(Reader& reader, PersonId actor_id, EntryIndex assignment,
                                        Date today) {
    LETOPIS_TRY(found, find_practice(reader, assignment));
    LETOPIS_TRY_DONE(check_checking(reader, actor_id, found, today));
    LETOPIS_TRY_DONE(check_course_open(reader, found.title.course));
    return std::move(found.assignment);
}

/// Who reads that entry later reads the text that stands now.
struct SaysWhatStands {
    const PracticeDay& line;
    Instant stated_at;

    bool operator()(const PracticeDayWritten& fact) const {
        return is_of_it(fact) && fact.hours == line.hours && fact.text == line.text;
    }
    bool operator()(const PracticeDayConfirmed& fact) const { return is_later(fact); }
    bool operator()(const PracticeDayReturned& fact) const { return is_later(fact); }
    template <class Other>
    bool operator()(const Other&) const {
        return false;
    }

private:
    template <class Fact>
    bool is_of_it(const Fact& fact) const {
        return fact.assignment == line.assignment && fact.done_on == line.done_on;
    }
    template <class Fact>
    bool is_later(const Fact& fact) const {
        return is_of_it(fact) && line.written_at <= stated_at;
    }
};

/// Who pressed twice, or was a moment late, saw the line as it was before it was confirmed: it
/// stands as he wished, if its text is the one that he read.
Result<Done> bring_up_to_date(Reader& reader, std::span<const PracticeDay> diary,
                              std::vector<SeenPracticeDay>& days) {
    for (SeenPracticeDay& seen : days) {
        const PracticeDay* const line = line_of(diary, seen.done_on);
        if (line == nullptr || line->state != PracticeDayState::confirmed) continue;
        if (seen.version < 0 || line->version <= seen.version) continue;
        LETOPIS_TRY(stored, reader.entry(seen.version));
        if (!stored) continue;
        LETOPIS_TRY(entry, decode_entry(stored->encoded));
        if (std::visit(SaysWhatStands{.line = *line, .stated_at = entry.recorded_at}, entry.body))
            seen.version = line->version;
    }
    return Done{};
}

Result<std::vector<EntryBody>> decide_confirm(DecisionContext& context, PersonId actor_id,
                                              EntryIndex assignment,
                                              std::vector<SeenPracticeDay> days) {
    LETOPIS_TRY(practice,
                find_checked(context.reader, actor_id, assignment, moscow_date(context.now)));
    LETOPIS_TRY(diary, context.reader.practice_diary(assignment));
    if (days.size() <= static_cast<std::size_t>(limits::practice_days))
        LETOPIS_TRY_DONE(bring_up_to_date(context.reader, diary, days));
    LETOPIS_TRY(facts, decide_confirm_practice_days(practice, diary, days));
    return std::vector<EntryBody>(facts.begin(), facts.end());
}

Result<std::vector<EntryBody>> decide_return(DecisionContext& context, PersonId actor_id,
                                             const ReturnPracticeDay& back) {
    LETOPIS_TRY(practice,
                find_checked(context.reader, actor_id, back.assignment, moscow_date(context.now)));
    LETOPIS_TRY(diary, context.reader.practice_diary(back.assignment));
    LETOPIS_TRY(fact, decide_return_practice_day(practice, line_of(diary, back.day.done_on), back));
    if (!fact) return std::vector<EntryBody>{};
    return std::vector<EntryBody>{*std::move(fact)};
}

}  // namespace

Command confirm_practice_days(CommandId command_id, PersonId actor_id, EntryIndex assignment,
                              std::vector<SeenPracticeDay> days) {
    return {command_id, actor_id,
            [actor_id, assignment, days = std::move(days)](DecisionContext& context) {
                return decide_confirm(context, actor_id, assignment, days);
            }};
}

Command return_practice_day(CommandId command_id, PersonId actor_id, ReturnPracticeDay back) {
    return {command_id, actor_id, [actor_id, back = std::move(back)](DecisionContext& context) {
                return decide_return(context, actor_id, back);
            }};
}

}  // namespace letopis
