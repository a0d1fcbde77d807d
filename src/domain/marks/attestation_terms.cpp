#include "domain/marks/attestation_terms.h"

#include <array>
#include <string_view>

#include "base/text.h"
#include "domain/calendar/policy_list.h"

namespace letopis {
namespace {

struct MinimumPolicy {
    std::string_view key;
    MinimumRow MinimumMarks::*row;
    int MinimumRow::*length;
};
constexpr std::array<MinimumPolicy, 9> minimum_policies{{
    {"attest.minimum_one_quarter", &MinimumMarks::one_hour, &MinimumRow::quarter},
    {"attest.minimum_one_trimester", &MinimumMarks::one_hour, &MinimumRow::trimester},
    {"attest.minimum_one_half_year", &MinimumMarks::one_hour, &MinimumRow::half_year},
    {"attest.minimum_two_quarter", &MinimumMarks::two_hours, &MinimumRow::quarter},
    {"attest.minimum_two_trimester", &MinimumMarks::two_hours, &MinimumRow::trimester},
    {"attest.minimum_two_half_year", &MinimumMarks::two_hours, &MinimumRow::half_year},
    {"attest.minimum_three_quarter", &MinimumMarks::three_hours, &MinimumRow::quarter},
    {"attest.minimum_three_trimester", &MinimumMarks::three_hours, &MinimumRow::trimester},
    {"attest.minimum_three_half_year", &MinimumMarks::three_hours, &MinimumRow::half_year},
}};

/// Which of the nine a course asks: found by the number it is made to stand out with.
std::string_view key_of(int weekly_hours_hundredths, PeriodKind kind) {
    for (const MinimumPolicy& one : minimum_policies) {
        MinimumMarks table;
        constexpr int standing_out = 1000;
        table.*one.row.*one.length = standing_out;
        if (minimum_marks(weekly_hours_hundredths, kind, table) == standing_out) return one.key;
    }
    return "";
}

std::string_view kind_words(PeriodKind kind) {
    switch (kind) {
        case PeriodKind::quarter:
            return "четверть";
        case PeriodKind::trimester:
            return "триместр";
        case PeriodKind::half_year:
            return "полугодие";
        case PeriodKind::semester:
            break;
    }
    return "семестр";
}

/// "1", "1,5"
std::string hours_words(int hundredths) {
    std::string words = std::to_string(hundredths / 100);
    const int rest = hundredths % 100;
    if (rest == 0) return words;
    words += "," + std::to_string(rest / 10);
    return rest % 10 == 0 ? words : words + std::to_string(rest % 10);
}

}  // namespace

MinimumMarks minimum_marks_by_act(std::span<const PolicyValue> set, Date ends_on) {
    MinimumMarks table;
    for (const MinimumPolicy& one : minimum_policies)
        if (const auto marks = policy_number_on(set, one.key, ends_on))
            table.*one.row.*one.length = *marks;
    return table;
}

Policies policies_of_period(std::span<const PolicyValue> set, Date on, Date ends_on) {
    Policies policies = policies_on(set, on);
    const Policies then = policies_on(set, ends_on);
    policies.not_attested_missed_num = then.not_attested_missed_num;
    policies.not_attested_missed_den = then.not_attested_missed_den;
    return policies;
}

MinimumTold minimum_told(std::span<const PolicyValue> set, int weekly_hours_hundredths,
                         PeriodKind kind, Date ends_on) {
    const int marks =
        minimum_marks(weekly_hours_hundredths, kind, minimum_marks_by_act(set, ends_on));
    std::string words = "не меньше " + std::to_string(marks) + " ";
    words += plural(marks, "отметки", "отметок", "отметок");
    words += " (" + hours_words(weekly_hours_hundredths) + " ч в неделю, ";
    words += kind_words(kind);
    const std::string clause =
        policy_clause_on(set, key_of(weekly_hours_hundredths, kind), ends_on);
    if (!clause.empty()) words += "; " + clause;
    return {.marks = marks, .words = words + ")"};
}

Date deferral_day(std::span<const PolicyValue> set, Date ends_on) {
    return ends_on.plus_days(policy_number_on(set, "attest.deferral_days", ends_on).value_or(0));
}

bool proposes_deferral(const AttestationFacts& facts, const Policies& policies) {
    if (facts.minimum <= facts.mark_count || facts.missed_lessons == 0) return false;
    if (!may_be_not_attested(facts, policies))
        return facts.held_lessons * policies.not_attested_missed_num <=
               facts.missed_lessons * policies.not_attested_missed_den * 2;
    AttestationFacts without_reason = facts;
    without_reason.missed_lessons -= facts.excused_lessons;
    return !may_be_not_attested(without_reason, policies);
}

}  // namespace letopis
