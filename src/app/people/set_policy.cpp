#include "app/people/set_policy.h"

#include <algorithm>

#include "app/people/office.h"
#include "base/limits.h"
#include "base/text.h"
#include "base/written_text.h"
#include "domain/attendance/letters.h"
#include "domain/calendar/policies.h"
#include "domain/calendar/typed_dates.h"
#include "ports/standing.h"

namespace letopis {
namespace {

/// The value of the key that is in force on the date: the latest date wins, then the latest said.
const PolicyValue* in_force(const std::vector<PolicyValue>& set, const std::string& key, Date on) {
    const PolicyValue* found = nullptr;
    for (const PolicyValue& one : set)
        if (one.key == key && one.valid_from <= on &&
            (found == nullptr || found->valid_from <= one.valid_from))
            found = &one;
    return found;
}

bool rise(const PointBorders& borders) {
    return borders.three < borders.four && borders.four < borders.five;
}

/// Borders, in percent (e.3) or in points (ASM-01), mean something only in order.
Result<Done> check_borders(std::vector<PolicyValue> set, const PolicySet& policy) {
    set.push_back({.key = policy.key, .value = policy.value, .valid_from = policy.valid_from});
    const Policies policies = policies_on(set, policy.valid_from);
    const ScaleRules& percent = policies.percent_borders;
    const PointBorders of_hundred{percent.three_percent, percent.four_percent,
                                  percent.five_percent};
    if (rise(of_hundred) && rise(policies.of_seven) && rise(policies.of_ten) &&
        rise(policies.of_twelve))
        return Done{};
    return Refusal{.code = RefusalCode::invalid_value,
                   .field = policy.key,
                   .detail =
                       "Границы должны возрастать: «3» меньше «4», «4» меньше «5». Чтобы "
                       "поднять все, начните с «5»."};
}

/// ATT-01: each letter says one thing, on that day and on every later one on which a letter
/// changes.
Result<Done> check_letters(std::vector<PolicyValue> set, const PolicySet& policy) {
    if (!is_letter_policy(policy.key)) return Done{};
    set.push_back({.key = policy.key, .value = policy.value, .valid_from = policy.valid_from});
    for (const PolicyValue& one : set)
        if (is_letter_policy(one.key) && policy.valid_from <= one.valid_from)
            LETOPIS_TRY_DONE(
                check_attendance_letters(attendance_letters_on(set, one.valid_from), policy.key));
    return Done{};
}

}  // namespace

Command set_policy(CommandId command_id, PersonId actor_id, PolicySet policy) {
    return {command_id, actor_id,
            [actor_id, policy = std::move(policy)](
                DecisionContext& context) -> Result<std::vector<EntryBody>> {
                LETOPIS_TRY_DONE(check_school_access(
                    context.reader, actor_id, Action::keep_policies, moscow_date(context.now)));
                LETOPIS_TRY_DONE(check_policy(policy.key, policy.value));
                LETOPIS_TRY_DONE(check_typed_date(policy.valid_from, "valid_from"));
                LETOPIS_TRY_DONE(written_text(policy.clause, limits::reason_code_points, "clause"));
                if (squeeze_spaces(policy.clause).empty())
                    return Refusal{.code = RefusalCode::order_required,
                                   .field = "clause",
                                   .detail = "Укажите пункт локального акта."};
                LETOPIS_TRY(set, context.reader.policies());
                LETOPIS_TRY_DONE(check_borders(set, policy));
                LETOPIS_TRY_DONE(check_letters(set, policy));
                const PolicyValue* current = in_force(set, policy.key, policy.valid_from);
                if (current != nullptr && current->value == policy.value &&
                    current->clause == policy.clause)
                    return std::vector<EntryBody>{};
                return std::vector<EntryBody>{policy};
            }};
}

}  // namespace letopis
