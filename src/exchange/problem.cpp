#include "exchange/problem.h"

#include <algorithm>
#include <array>

#include "base/limits.h"
#include "base/text.h"

namespace letopis {
namespace {

struct RuleText {
    std::string_view name;
    std::string_view title;
    std::string_view remedy;
};

constexpr auto rule_texts = std::to_array<RuleText>({
#define LETOPIS_IMPORT_RULE(id, title, remedy) {#id, title, remedy},
#include "exchange/import_rules.def"
#undef LETOPIS_IMPORT_RULE
});

const RuleText& text_of(ImportRule rule) { return rule_texts[static_cast<std::size_t>(rule)]; }

}  // namespace

std::string_view rule_name(ImportRule rule) { return text_of(rule).name; }
std::string_view rule_title(ImportRule rule) { return text_of(rule).title; }
std::string_view rule_remedy(ImportRule rule) { return text_of(rule).remedy; }

std::string ImportProblem::where() const {
    std::string words;
    if (!sheet.empty()) words += "лист " + quoted(sheet) + (line > 0 ? ", " : ": ");
    if (line > 0) words += "строка " + std::to_string(line) + ": ";
    words += rule_title(rule);
    if (!place.empty()) words += ": " + place;
    return words;
}

void Problems::add(ImportProblem problem) {
    ++count_;
    if (kept_.size() < limits::import_errors_shown) kept_.push_back(std::move(problem));
}

void Problems::add(int line, ImportRule rule, std::string place) {
    add(ImportProblem{.line = line, .rule = rule, .place = std::move(place), .sheet = sheet_});
}

std::vector<ImportProblem> Problems::shown() const {
    std::vector<ImportProblem> in_order = kept_;
    std::stable_sort(
        in_order.begin(), in_order.end(),
        [](const ImportProblem& a, const ImportProblem& b) { return a.line < b.line; });
    return in_order;
}

Refusal Problems::refusal() const {
    Refusal refusal{.code = RefusalCode::import_rejected};
    for (const ImportProblem& problem : shown())
        refusal.items.push_back(
            {.place = problem.where(), .remedy = std::string{rule_remedy(problem.rule)}});
    const std::size_t hidden = count_ - kept_.size();
    if (hidden > 0) {
        const auto number = static_cast<std::int64_t>(hidden);
        refusal.items.push_back({.place = "и ещё " + std::to_string(hidden) + " " +
                                          std::string{plural(number, "ошибка", "ошибки", "ошибок")},
                                 .remedy = "Исправьте показанные и повторите."});
    }
    return refusal;
}

Refusal import_refusal(int line, ImportRule rule, std::string place) {
    Problems problems;
    problems.add(line, rule, std::move(place));
    return problems.refusal();
}

}  // namespace letopis
