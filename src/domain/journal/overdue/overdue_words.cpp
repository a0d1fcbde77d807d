#include "domain/journal/overdue/overdue_words.h"

#include <string_view>

namespace letopis {
namespace {

void add_debt(std::string& words, std::string_view what) {
    if (!words.empty()) words += ", ";
    words += what;
}

void add_debts(std::string& words, std::string_view what, int count) {
    if (count > 0) add_debt(words, std::string{what} + " — " + std::to_string(count));
}

}  // namespace

std::string overdue_words(const JournalDebts& debts) {
    std::string words;
    add_debts(words, "«точки»", debts.points);
    add_debts(words, "отметки за период", debts.period_marks);
    if (debts.lacks_plan) add_debt(words, "тематический план");
    if (debts.lacks_briefing) add_debt(words, "инструктаж по безопасности");
    return words.empty() ? words : "Просрочено: " + words + ".";
}

}  // namespace letopis
