#pragma once
// Marks of a course, student by student: looked up once, added up many times.

#include <span>
#include <unordered_map>
#include <vector>

#include "domain/journal/journal.h"
#include "domain/marks/means.h"

namespace letopis {

/// A cell together with its lesson.
struct PlacedCell {
    const Lesson* lesson = nullptr;
    const Cell* cell = nullptr;
};

/// Cells of a course by student. Refers to the lessons and cells it was made from: they outlive it.
/// Cells of cancelled lessons are left out: what was entered before a day was cancelled counts for
/// nothing.
class CellsByStudent {
public:
    CellsByStudent(std::span<const Lesson> lessons, std::span<const Cell> cells);
    std::span<const PlacedCell> of(StudentId student) const;

private:
    std::unordered_map<StudentId, std::vector<PlacedCell>> by_student_;
};

/// The numbers of one student in one period.
MarkTotals totals_in(std::span<const PlacedCell> cells, const Period& period, Date on,
                     const CountingRules& rules);

/// The mark of the year's final work (WorkType::final_work): the last that stands, as a result.
/// Nothing without one.
std::optional<ResultValue> final_work_mark(std::span<const PlacedCell> cells);

/// Days of the lessons at which a mark stands.
std::vector<Date> days_with_marks(std::span<const PlacedCell> cells);

/// The mean as shown and kept: the five-point scale and those of points have one.
std::optional<Fraction> mean_on(Scale scale, const MarkTotals& totals);

}  // namespace letopis
