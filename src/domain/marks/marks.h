#pragma once
// Marks (отметки): one value for one student for one work; period and annual marks.

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/describe.h"
#include "base/id.h"
#include "base/result.h"
#include "base/time.h"
#include "domain/classes/classes.h"
#include "domain/marks/points.h"

namespace letopis {

/// Значение отметки. `pending` is the point («точка»): a mark that is owed (e.1). Levels are what
/// additional education marks by; letters A–F and points 0–100 those of local scales (ASM-01).
enum class MarkValue : std::uint8_t {
    one,
    two,
    three,
    four,
    five,
    pass,
    fail,
    pending,
    level_low,
    level_medium,
    level_high,
    letter_f,
    letter_e,
    letter_d,
    letter_c,
    letter_b,
    letter_a,
    points_0,
    points_100 = points_0 + most_points
};
namespace detail {
inline constexpr auto mark_names = with_points(std::to_array<std::string_view>(
    {"one", "two", "three", "four", "five", "pass", "fail", "pending", "level_low", "level_medium",
     "level_high", "letter_f", "letter_e", "letter_d", "letter_c", "letter_b", "letter_a"}));
}
constexpr const auto& names_of(MarkValue) { return detail::mark_names; }
constexpr std::string_view type_name_of(const MarkValue*) { return "MarkValue"; }

/// 1..5, or nothing for values that do not count in a mean.
std::optional<int> numeric(MarkValue value);
/// 0..100 of a value in points; nothing for others.
std::optional<int> points(MarkValue value);
/// As in the cell: "5", "зач", "незач", "•", "низ", "ср", "выс", "B", "57".
std::string_view mark_text(MarkValue value);
/// Reads "5", "зач", "зачёт", "незач", "•", ".", "выс", "высокий" in any case; nothing for anything
/// else. 1..5 are marks: on_its_scale makes them points where the course marks by points.
std::optional<MarkValue> parse_mark(std::string_view text);
/// Whether the value lies on the scale; `lowest_mark` is 1 or 2 by policy.
bool on_scale(Scale scale, MarkValue value, int lowest_mark);

/// Результат за период, год: 1–5, зачёт/незачёт, н/а, освобождён, освоено, посещал (of
/// extracurricular activity, F-24), освоено частично, не освоено (of additional education, ADE-04),
/// уровень, буква, баллы.
enum class ResultValue : std::uint8_t {
    one,
    two,
    three,
    four,
    five,
    pass,
    fail,
    not_attested,
    exempt,
    mastered,
    attended,
    mastered_partly,
    not_mastered,
    level_low,
    level_medium,
    level_high,
    letter_f,
    letter_e,
    letter_d,
    letter_c,
    letter_b,
    letter_a,
    points_0,
    points_100 = points_0 + most_points
};
namespace detail {
inline constexpr auto result_names = with_points(std::to_array<std::string_view>(
    {"one",          "two",          "three",        "four",       "five",     "pass",
     "fail",         "not_attested", "exempt",       "mastered",   "attended", "mastered_partly",
     "not_mastered", "level_low",    "level_medium", "level_high", "letter_f", "letter_e",
     "letter_d",     "letter_c",     "letter_b",     "letter_a"}));
}
constexpr const auto& names_of(ResultValue) { return detail::result_names; }
constexpr std::string_view type_name_of(const ResultValue*) { return "ResultValue"; }

std::optional<int> numeric(ResultValue value);
std::optional<int> points(ResultValue value);
/// "5", "зач.", "н/а", "осв.", "освоено", "освоено частично", "высокий".
std::string_view result_text(ResultValue value);
std::optional<ResultValue> parse_result(std::string_view text);
/// Whether the value lies on the scale; «н/а» and «осв.» lie on every one. Where levels are given,
/// a result is one, or says how far the programme is mastered (ADE-04).
bool on_scale(Scale scale, ResultValue value, int lowest_mark);

/// Место отметки: which part of which work of which lesson for whom.
struct MarkPlace {
    LessonId lesson_id;
    StudentId student_id;
    int work_no = 1;
    int part_no = 1;  ///< 1 or 2: dictation 5/4 has two parts of one work.
    auto operator<=>(const MarkPlace&) const = default;
};
LETOPIS_DESCRIBE(MarkPlace, lesson_id, student_id, work_no, part_no)

/// Отметка as it stands now. Withdrawn marks stay, without a value, so that their version stays.
struct Mark {
    MarkPlace place;
    std::optional<MarkValue> value;  ///< Nothing: withdrawn.
    std::optional<Date> due_on;      ///< Of a pending mark.
    /// What stood before the work was first done again (CorrectionReason::rework; marks.rework).
    std::optional<MarkValue> reworked_from;
    Instant first_recorded_at;  ///< The correction window counts from here.
    Instant recorded_at;        ///< Of the last entry.
    PersonId recorded_by;
    EntryIndex entry_index = -1;  ///< Last entry about this mark: its version.
    bool operator==(const Mark&) const = default;
};

/// Код причины исправления (JRN-13).
LETOPIS_ENUM(CorrectionReason, none, typo, wrong_student, rework, appeal, admin, court)
/// "опечатка", "ошибка в ученике", …
std::string_view correction_reason_title(CorrectionReason reason);

/// Exact fraction for means: rounding happens once, at the end (e).
struct Fraction {
    std::int64_t num = 0;
    std::int64_t den = 1;  ///< Positive.
    bool operator==(const Fraction&) const = default;
};
LETOPIS_DESCRIBE(Fraction, num, den)

LETOPIS_ENUM(ResultFlag, confirmed, forced)

/// Отметка за период as confirmed by the teacher.
struct PeriodMark {
    CourseId course_id;
    StudentId student_id;
    PeriodId period_id;
    ResultValue value = ResultValue::five;
    std::optional<Fraction> mean;  ///< What it was computed from.
    std::optional<ResultValue> proposed;
    ResultFlag flag = ResultFlag::confirmed;  ///< forced: differs from the proposal, with a reason.
    std::string reason;
    Instant recorded_at;
    PersonId recorded_by;
    EntryIndex entry_index = -1;
    bool operator==(const PeriodMark&) const = default;
};

/// Годовая отметка.
struct AnnualMark {
    CourseId course_id;
    StudentId student_id;
    ResultValue value = ResultValue::five;
    std::optional<ResultValue> proposed;
    ResultFlag flag = ResultFlag::confirmed;
    std::string reason;
    Instant recorded_at;
    PersonId recorded_by;
    EntryIndex entry_index = -1;
    bool operator==(const AnnualMark&) const = default;
};

// --- Entries -----------------------------------------------------------------------------

struct MarkRecorded {
    MarkPlace place;
    MarkValue value = MarkValue::five;
    std::optional<Date> due_on;  ///< For a pending mark: when it is due.
    bool operator==(const MarkRecorded&) const = default;
};
LETOPIS_DESCRIBE(MarkRecorded, place, value, due_on)

/// Исправление: names the entry it corrects; nothing is overwritten (ORD-1.4.1-b).
struct MarkCorrected {
    MarkPlace place;
    EntryIndex corrects = -1;
    MarkValue old_value = MarkValue::five;
    MarkValue value = MarkValue::five;
    CorrectionReason reason_code = CorrectionReason::none;
    std::string reason;
    std::optional<Date> due_on;
    bool operator==(const MarkCorrected&) const = default;
};
LETOPIS_DESCRIBE(MarkCorrected, place, corrects, old_value, value, reason_code, reason, due_on)

struct MarkWithdrawn {
    MarkPlace place;
    EntryIndex corrects = -1;
    MarkValue old_value = MarkValue::five;
    CorrectionReason reason_code = CorrectionReason::none;
    std::string reason;
    bool operator==(const MarkWithdrawn&) const = default;
};
LETOPIS_DESCRIBE(MarkWithdrawn, place, corrects, old_value, reason_code, reason)

/// Комментарий к клетке, for the family. Empty text removes it.
struct CommentRecorded {
    LessonId lesson_id;
    StudentId student_id;
    std::string comment;
    bool operator==(const CommentRecorded&) const = default;
};
LETOPIS_DESCRIBE(CommentRecorded, lesson_id, student_id, comment)

/// A later confirmation replaces the earlier one; `corrects` names it (-1: the first).
struct PeriodMarkConfirmed {
    CourseId course_id;
    StudentId student_id;
    PeriodId period_id;
    ResultValue value = ResultValue::five;
    std::optional<Fraction> mean;
    std::optional<ResultValue> proposed;
    ResultFlag flag = ResultFlag::confirmed;
    std::string reason;
    EntryIndex corrects = -1;
    std::string rule_set_version;
    bool operator==(const PeriodMarkConfirmed&) const = default;
};
LETOPIS_DESCRIBE(PeriodMarkConfirmed, course_id, student_id, period_id, value, mean, proposed, flag,
                 reason, corrects, rule_set_version)

struct AnnualMarkConfirmed {
    CourseId course_id;
    StudentId student_id;
    ResultValue value = ResultValue::five;
    std::optional<ResultValue> proposed;
    ResultFlag flag = ResultFlag::confirmed;
    std::string reason;
    EntryIndex corrects = -1;
    std::string rule_set_version;
    bool operator==(const AnnualMarkConfirmed&) const = default;
};
LETOPIS_DESCRIBE(AnnualMarkConfirmed, course_id, student_id, value, proposed, flag, reason,
                 corrects, rule_set_version)

}  // namespace letopis
