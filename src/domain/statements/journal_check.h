#pragma once
// What a check of a journal counts (справка по итогам проверки журнала, F-22): how timely and how
// fully a course was recorded between two days. Counted from what stands in the journal alone.

#include <span>
#include <vector>

#include "domain/journal/journal.h"
#include "domain/lessons/lessons.h"

namespace letopis {

/// Доля: so many of so many.
struct CheckShare {
    int good = 0;
    int all = 0;
    bool operator==(const CheckShare&) const = default;
};
LETOPIS_DESCRIBE(CheckShare, good, all)

/// A lesson that was held, with its deadlines.
struct CheckedLesson {
    Lesson lesson;
    bool topic_due = false;      ///< The deadline of its topic is over.
    bool topic_in_time = false;  ///< First recorded by that deadline, whatever was refined later.
    Instant marks_due_at;        ///< Of a work that everybody writes.
};

struct CheckFacts {
    SubjectKind kind = SubjectKind::subject;
    std::vector<CheckedLesson> lessons;
    std::vector<Cell> cells;
    std::vector<PeriodMark> period_marks;  ///< Of the periods that ended in these days.
};

/// Показатели проверки одного курса.
struct CheckRates {
    int lessons = 0;     ///< Held.
    CheckShare in_time;  ///< Of lessons whose topic was due: recorded, and by then.
    CheckShare homework;  ///< Of lessons held: given, or «не задано»; none where none is asked for.
    int marks = 0;       ///< That stand; a mark that is owed is none.
    CheckShare written;  ///< Of works that everybody writes and whose term is over: in time.
    CheckShare results;  ///< Of confirmed period marks with a proposal: as proposed.
    bool operator==(const CheckRates&) const = default;

    /// Накопляемость: marks per lesson, in hundredths; 0 without lessons.
    int density_hundredths() const;
    CheckRates& operator+=(const CheckRates& other);
};
LETOPIS_DESCRIBE(CheckRates, lessons, in_time, homework, marks, written, results)

/// A work is in time when by its term at least half of the marks that stand for it now had been
/// recorded: who was away writes it later. Without marks it is not.
CheckRates check_rates(const CheckFacts& facts, Instant now);

/// "94 %", rounded down so that 100 % is said only of all; "–" where there was nothing to count.
std::string share_text(const CheckShare& share);

}  // namespace letopis
