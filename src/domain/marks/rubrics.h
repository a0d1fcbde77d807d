#pragma once
// Rubrics (критериальное оценивание, ASM-14): criteria with maxima, whose sum in percent gives the
// mark by a set of borders. 3 of 4, 5 of 6 and 1 of 2 are 75 %: «4» by the borders 50, 70, 90.

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/describe.h"
#include "base/id.h"
#include "base/result.h"
#include "domain/marks/marks.h"

namespace letopis {

struct Criterion {
    std::string title;
    int most = 1;  ///< Points at most: 1..100.
    bool operator==(const Criterion&) const = default;
};
LETOPIS_DESCRIBE(Criterion, title, most)

/// From so many percent on the mark is 3, 4, 5; below the first 2.
struct RubricBorders {
    int three = 50;
    int four = 70;
    int five = 90;
    bool operator==(const RubricBorders&) const = default;
};
LETOPIS_DESCRIBE(RubricBorders, three, four, five)

/// Рубрика of one course. Never changed, only replaced: what was assessed by it keeps its criteria.
struct Rubric {
    EntryIndex rubric = -1;  ///< The entry that stated it: its identity.
    CourseId course_id;
    std::string title;
    std::vector<Criterion> criteria;
    RubricBorders borders;
    bool is_retired = false;  ///< Replaced or taken out of use.
    bool operator==(const Rubric&) const = default;
};
LETOPIS_DESCRIBE(Rubric, rubric, course_id, title, criteria, borders, is_retired)

/// Баллы по критериям as they stand at one place.
struct CriteriaPoints {
    MarkPlace place;
    EntryIndex rubric = -1;
    std::vector<int> points;            ///< In the order of the rubric's criteria.
    MarkValue value = MarkValue::five;  ///< The mark they gave; the one that stands may be another.
    EntryIndex entry_index = -1;
    bool operator==(const CriteriaPoints&) const = default;
};
LETOPIS_DESCRIBE(CriteriaPoints, place, rubric, points, value, entry_index)

// --- Entries -----------------------------------------------------------------------------

/// `replaces`: the rubric that it retires; -1: none. Without criteria it only retires that one.
struct RubricKept {
    CourseId course_id;
    std::string title;
    std::vector<Criterion> criteria;
    RubricBorders borders;
    EntryIndex replaces = -1;
    bool operator==(const RubricKept&) const = default;
};
LETOPIS_DESCRIBE(RubricKept, course_id, title, criteria, borders, replaces)

/// Follows the MarkRecorded or MarkCorrected of the same command, where the mark changed.
struct CriteriaAssessed {
    MarkPlace place;
    EntryIndex rubric = -1;
    std::vector<int> points;
    MarkValue value = MarkValue::five;
    bool operator==(const CriteriaAssessed&) const = default;
};
LETOPIS_DESCRIBE(CriteriaAssessed, place, rubric, points, value)

// --- Rules -------------------------------------------------------------------------------

/// `standing`: rubrics of the course that are not retired. Refuses `not_found` for `replaces` that
/// is none of them; `text_too_long`; `invalid_value` at `title` without words, at `criteria` for
/// none (unless it only retires), more than limits::rubric_criteria, at "criteria[2].title",
/// "criteria[2].most" (1..100), at `borders` unless 1 ≤ three < four < five ≤ 100, and
/// `page_too_large` for more than limits::rubrics_per_course.
Result<RubricKept> decide_keep_rubric(const RubricKept& command, std::span<const Rubric> standing);

/// Percent of the sum of maxima, exact; the mark is decided on the fraction, never on a rounded
/// percent.
Fraction rubric_percent(const Rubric& rubric, std::span<const int> points);
/// Refuses `invalid_value` at `points` for another number of points than criteria, at "points[1]"
/// for less than 0 or more than the criterion's most.
Result<MarkValue> rubric_mark(const Rubric& rubric, std::span<const int> points);

}  // namespace letopis
