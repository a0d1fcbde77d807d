#include "domain/calendar/policies.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>
#include <vector>

#include "domain/calendar/policy_list.h"
#include "domain/calendar/text_policies.h"

namespace letopis {
namespace {

/// A numeric policy: its key, its range, its unit, and where it lives. Without a place it is read
/// with its date where it is used (policy_value_on).
struct NumericPolicy {
    std::string_view key;
    int least;
    int greatest;
    int Policies::*member;
    int ScaleRules::*border = nullptr;         ///< In place of it: one of the percent borders,
    PointBorders Policies::*points = nullptr;  ///< or one of the borders of a scale of points.
    int PointBorders::*point_border = nullptr;
    int usual = 0;  ///< Of one without a place.

    bool has_place() const { return member || border || points; }
    int& of(Policies& policies) const {
        if (points) return policies.*points.*point_border;
        return border ? policies.percent_borders.*border : policies.*member;
    }
    int usual_value() const {
        Policies policies;
        return has_place() ? of(policies) : usual;
    }
};
constexpr NumericPolicy of_points(std::string_view key, int greatest,
                                  PointBorders Policies::*points, int PointBorders::*border) {
    return {key, 2, greatest, nullptr, nullptr, points, border};
}
constexpr NumericPolicy without_place(std::string_view key, int least, int greatest, int usual) {
    return {key, least, greatest, nullptr, nullptr, nullptr, nullptr, usual};
}
constexpr std::array<NumericPolicy, 68> numeric_policies{{
    {"lock.lesson_edit_days", 0, 366, &Policies::edit_days},
    {"lock.unlock_hours", 1, 336, &Policies::unlock_hours},
    {"correction.reason_required", 0, 720, &Policies::reason_required_after_hours},
    {"point.max_days", 1, 60, &Policies::pending_days},
    {"period.threshold", 50, 70, &Policies::period_threshold_hundredths},
    {"period.three_percent", 1, 100, nullptr, &ScaleRules::three_percent},
    {"period.four_percent", 1, 100, nullptr, &ScaleRules::four_percent},
    {"period.five_percent", 1, 100, nullptr, &ScaleRules::five_percent},
    {"period.confirm_days", 0, 60, &Policies::confirm_days},
    {"scale.lowest", 1, 2, &Policies::lowest_mark},
    // Read by marks/attestation_terms.h with the day that the period ends on.
    without_place("attest.minimum_one_quarter", 1, 60, 3),
    without_place("attest.minimum_one_trimester", 1, 60, 4),
    without_place("attest.minimum_one_half_year", 1, 60, 5),
    without_place("attest.minimum_two_quarter", 1, 60, 5),
    without_place("attest.minimum_two_trimester", 1, 60, 6),
    without_place("attest.minimum_two_half_year", 1, 60, 8),
    without_place("attest.minimum_three_quarter", 1, 60, 7),
    without_place("attest.minimum_three_trimester", 1, 60, 9),
    without_place("attest.minimum_three_half_year", 1, 60, 12),
    without_place("attest.deferral_days", 1, 365, 30),
    without_place("attest.accumulation", 1, 100, 20),
    without_place("period.notify_risk", 0, 60, 14),
    without_place("period.between", 0, 50, 10),
    of_points("scale.seven_three", 7, &Policies::of_seven, &PointBorders::three),
    of_points("scale.seven_four", 7, &Policies::of_seven, &PointBorders::four),
    of_points("scale.seven_five", 7, &Policies::of_seven, &PointBorders::five),
    of_points("scale.ten_three", 10, &Policies::of_ten, &PointBorders::three),
    of_points("scale.ten_four", 10, &Policies::of_ten, &PointBorders::four),
    of_points("scale.ten_five", 10, &Policies::of_ten, &PointBorders::five),
    of_points("scale.twelve_three", 12, &Policies::of_twelve, &PointBorders::three),
    of_points("scale.twelve_four", 12, &Policies::of_twelve, &PointBorders::four),
    of_points("scale.twelve_five", 12, &Policies::of_twelve, &PointBorders::five),
    {"entry.attendance", 0, 1440, &Policies::attendance_minutes},
    {"entry.topic", 0, 7, &Policies::topic_days},
    {"entry.homework", 0, 1440, &Policies::homework_minutes},
    without_place("entry.homework_length", 0, 200, 0),  // Read by lessons/homework_length.h.
    {"marks.written_work_days", 1, 30, &Policies::written_work_days},
    {"marks.written_work_max_days", 1, 30, &Policies::written_work_max_days},
    {"marks.composition_days", 1, 30, &Policies::composition_days},
    {"week.days", 5, 6, &Policies::week_days},
    {"control.class_teacher_hours", 0, 720, &Policies::class_teacher_hours},
    {"control.deputy_hours", 0, 720, &Policies::deputy_hours},
    {"control.director_hours", 0, 720, &Policies::director_hours},
    without_place("control.lag_lessons", 1, 34, 3),
    // Read by journal/overdue/overdue_terms.h.
    without_place("absence.reason", 0, 30, 3),
    without_place("absence.document", 0, 60, 5),
    without_place("period.marks_due", 0, 30, 3),
    without_place("kti.upload", 0, 60, 0),
    without_place("entry.briefing", 0, 60, 0),
    // Read by journal/correction_signs.h.
    without_place("signs.mass_corrections", 2, 100, 10),
    without_place("signs.last_week_days", 1, 60, 7),
    // Read by app/works/course_surroundings.h and attendance/contingent.h.
    without_place("works.interval_days", 0, 60, 18),
    without_place("absence.systematic_percent", 1, 100, 30),
    without_place("control.absence_minutes", 0, 90, 10),  // Read by diary/news.h.
    // Hundredths, as lessons.cpp has them: read by lessons/usual_weights.h. Class work has none.
    without_place("weight.homework_check", 0, 1000, 100),
    without_place("weight.answer", 0, 1000, 100),
    without_place("weight.self_work", 0, 1000, 200),
    without_place("weight.control_work", 0, 1000, 300),
    without_place("weight.dictation", 0, 1000, 200),
    without_place("weight.composition", 0, 1000, 300),
    without_place("weight.exposition", 0, 1000, 300),
    without_place("weight.test", 0, 1000, 200),
    without_place("weight.practical_work", 0, 1000, 200),
    without_place("weight.laboratory_work", 0, 1000, 200),
    without_place("weight.project", 0, 1000, 300),
    without_place("weight.essay", 0, 1000, 100),
    without_place("weight.credit", 0, 1000, 300),
    without_place("weight.by_heart", 0, 1000, 100),
}};

std::optional<int> number_of(std::string_view text) {
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return number;
}

constexpr std::string_view missed_share_key = "attest.na_missed_share";
constexpr int greatest_denominator = 100;

/// "2/3": a part of the whole, neither nothing nor all of it.
bool apply_missed_share(Policies& policies, std::string_view value) {
    const std::size_t slash = value.find('/');
    if (slash == std::string_view::npos) return false;
    const auto num = number_of(value.substr(0, slash));
    const auto den = number_of(value.substr(slash + 1));
    if (!num || !den || *num < 1 || *num >= *den || *den > greatest_denominator) return false;
    policies.not_attested_missed_num = *num;
    policies.not_attested_missed_den = *den;
    return true;
}

std::string usual_missed_share() {
    const Policies usual;
    return std::to_string(usual.not_attested_missed_num) + "/" +
           std::to_string(usual.not_attested_missed_den);
}

Refusal wrong(std::string_view key, std::string_view remedy) {
    return Refusal{.code = RefusalCode::invalid_value,
                   .field = std::string{key},
                   .detail = std::string{remedy}};
}

/// A policy that is one of some words, the usual one first.
struct ChoicePolicy {
    std::string_view key;
    std::span<const std::string_view> words;
    void (*apply)(Policies& policies, std::size_t word);
};

constexpr std::array<std::string_view, 3> pending_words{"count_as_two", "remove", "leave"};
constexpr std::array<std::string_view, 4> period_words{"threshold", "math", "control_guard",
                                                       "percent_borders"};
constexpr std::array<std::string_view, 4> annual_words{
    "mean_math", "mean_tie_last", "half_year_with_final", "interim_attestation"};
constexpr std::array<std::string_view, 3> rework_words{"last", "best", "mean_of_both"};
constexpr std::array<std::string_view, 2> diploma_words{"last_attestation", "mean_of_all"};
constexpr std::array<std::string_view, 2> mathematics_words{"rounded_together", "each_beside_exam"};
constexpr std::array<std::string_view, 2> switch_words{"off", "on"};
constexpr std::array<std::string_view, 2> sheet_words{"not_kept", "kept"};
constexpr std::array<std::string_view, 2> few_marks_words{"warn", "block"};
constexpr std::array<std::string_view, 2> totals_words{"marked", "all_students"};
constexpr std::array<std::string_view, 2> summary_words{"full", "short"};

constexpr std::array<ChoicePolicy, 11> choice_policies{{
    {"marks.pending", pending_words,
     [](Policies& policies, std::size_t word) {
         constexpr std::array meant{PendingPolicy::count_as_two, PendingPolicy::remove,
                                    PendingPolicy::leave};
         policies.pending = meant[word];
     }},
    // The words stand in the order of their enumerations.
    {"marks.rework", rework_words,
     [](Policies& policies, std::size_t word) {
         policies.rework = static_cast<CorrectionStrategy>(word);
     }},
    {"period.strategy", period_words,
     [](Policies& policies, std::size_t word) {
         policies.period_strategy = static_cast<PeriodStrategy>(word);
     }},
    {"annual.strategy", annual_words,
     [](Policies& policies, std::size_t word) {
         policies.annual_strategy = static_cast<AnnualStrategy>(word);
     }},
    {"diploma.mark", diploma_words,
     [](Policies& policies, std::size_t word) {
         policies.diploma = static_cast<AttestationStrategy>(word);
     }},
    // What it says is read with its date by finals/rule_sets.h: a certificate keeps its rules.
    {"certificate.mathematics", mathematics_words, [](Policies&, std::size_t) {}},
    // Read by marks/few_marks.h with the day that the period ends on.
    {"attest.few_marks", few_marks_words, [](Policies&, std::size_t) {}},
    // Read by marks/statistics.h with the day that the lists of a report are of.
    {"statistics.mean", totals_words, [](Policies&, std::size_t) {}},
    {"statistics.learning", summary_words, [](Policies&, std::size_t) {}},
    {"behaviour.marks", switch_words,
     [](Policies& policies, std::size_t word) { policies.behaviour_marks = word == 1; }},
    // Asked by policy_value_on where sheets of health are kept and shown (SEC-03).
    {"health.sheet", sheet_words, [](Policies&, std::size_t) {}},
}};

const ChoicePolicy* choice_of(std::string_view key) {
    const auto found =
        std::find_if(choice_policies.begin(), choice_policies.end(),
                     [key](const ChoicePolicy& policy) { return policy.key == key; });
    return found == choice_policies.end() ? nullptr : &*found;
}

/// Sets one value; false when the key or the value is not known.
bool apply(Policies& policies, std::string_view key, std::string_view value) {
    for (const NumericPolicy& policy : numeric_policies) {
        if (policy.key != key) continue;
        const auto number = number_of(value);
        if (!number || *number < policy.least || *number > policy.greatest) return false;
        if (policy.has_place()) policy.of(policies) = *number;
        return true;
    }
    if (key == missed_share_key) return apply_missed_share(policies, value);
    if (const TextPolicy* text = text_policy(key)) return text->fits(value);
    const ChoicePolicy* choice = choice_of(key);
    if (choice == nullptr) return false;
    const auto word = std::find(choice->words.begin(), choice->words.end(), value);
    if (word == choice->words.end()) return false;
    choice->apply(policies, static_cast<std::size_t>(word - choice->words.begin()));
    return true;
}

/// Of equal dates the later entry; nothing where the default stands.
const PolicyValue* value_in_force(std::span<const PolicyValue> set, std::string_view key, Date on) {
    const PolicyValue* in_force = nullptr;
    for (const PolicyValue& value : set)
        if (value.key == key && value.valid_from <= on && check_policy(key, value.value) &&
            (in_force == nullptr || in_force->valid_from <= value.valid_from))
            in_force = &value;
    return in_force;
}

}  // namespace

Policies policies_on(std::span<const PolicyValue> set, Date on) {
    Policies policies;
    std::vector<const PolicyValue*> in_force;
    for (const PolicyValue& value : set)
        if (value.valid_from <= on) in_force.push_back(&value);
    std::stable_sort(in_force.begin(), in_force.end(), [](const auto* one, const auto* other) {
        return one->valid_from < other->valid_from;
    });
    for (const PolicyValue* value : in_force) apply(policies, value->key, value->value);
    return policies;
}

std::vector<KnownPolicy> known_policies() {
    std::vector<KnownPolicy> known;
    for (const NumericPolicy& policy : numeric_policies)
        known.push_back({.key = policy.key,
                         .default_value = std::to_string(policy.usual_value()),
                         .least = policy.least,
                         .greatest = policy.greatest,
                         .choices = {}});
    for (const ChoicePolicy& policy : choice_policies)
        known.push_back({.key = policy.key,
                         .default_value = std::string{policy.words.front()},
                         .choices = {policy.words.begin(), policy.words.end()}});
    known.push_back(
        {.key = missed_share_key, .default_value = usual_missed_share(), .choices = {}});
    for (const TextPolicy& policy : text_policies())
        known.push_back(
            {.key = policy.key, .default_value = std::string{policy.usual}, .choices = {}});
    return known;
}

std::string policy_value_on(std::span<const PolicyValue> set, std::string_view key, Date on) {
    const PolicyValue* in_force = value_in_force(set, key, on);
    if (in_force != nullptr) return in_force->value;
    for (const NumericPolicy& policy : numeric_policies)
        if (policy.key == key) return std::to_string(policy.usual_value());
    if (const ChoicePolicy* choice = choice_of(key)) return std::string{choice->words.front()};
    if (const TextPolicy* text = text_policy(key)) return std::string{text->usual};
    return key == missed_share_key ? usual_missed_share() : std::string{};
}

std::string policy_clause_on(std::span<const PolicyValue> set, std::string_view key, Date on) {
    const PolicyValue* in_force = value_in_force(set, key, on);
    return in_force == nullptr ? std::string{} : in_force->clause;
}

std::optional<int> policy_number_on(std::span<const PolicyValue> set, std::string_view key,
                                    Date on) {
    return number_of(policy_value_on(set, key, on));
}

Result<Done> check_policy(std::string_view key, std::string_view value) {
    Policies scratch;
    if (apply(scratch, key, value)) return Done{};
    for (const NumericPolicy& policy : numeric_policies)
        if (policy.key == key)
            return wrong(key, "Укажите целое число от " + std::to_string(policy.least) + " до " +
                                  std::to_string(policy.greatest) + ".");
    if (const TextPolicy* text = text_policy(key)) return wrong(key, text->remedy);
    if (key == missed_share_key)
        return wrong(key, "Укажите долю пропущенных уроков дробью меньше единицы, например 2/3.");
    if (choice_of(key) != nullptr) return wrong(key, "Такого значения нет. Выберите из списка.");
    return wrong("key", "Такого параметра нет.");
}

}  // namespace letopis
