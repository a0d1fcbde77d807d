#pragma once
// What the weekly check says of one journal beside its lessons (JRN-16, requirements f.3).

#include <string>

namespace letopis {

/// What one journal owes beside the records of its lessons.
struct JournalDebts {
    int points = 0;        ///< «Точки» past their term.
    int period_marks = 0;  ///< Students without a result of a period that is due.
    bool lacks_plan = false;
    bool lacks_briefing = false;
    bool operator==(const JournalDebts&) const = default;
};

/// "Просрочено: «точки» — 2, отметки за период — 25, тематический план, инструктаж по
/// безопасности."; empty where nothing is owed.
std::string overdue_words(const JournalDebts& debts);

}  // namespace letopis
