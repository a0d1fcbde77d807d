#pragma once
// open_retakes: directions that were given in a school year, and what each is for (VOC-06).

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/attestation/open_debts.h"
#include "domain/finals/retakes.h"
#include "domain/statements/table_form.h"

namespace letopis {

/// valid: an attempt may be made by it today. used: one was. expired: nobody came. withdrawn: taken
/// back; its number stays.
enum class RetakeState { valid, used, expired, withdrawn };
constexpr auto names_of(RetakeState) {
    return std::to_array<std::string_view>({"valid", "used", "expired", "withdrawn"});
}
constexpr std::string_view type_name_of(const RetakeState*) { return "RetakeState"; }

struct RetakeLine {
    EntryIndex direction = -1;
    int number = 1;
    Date given_on;
    Date valid_until;
    RetakeKind kind = RetakeKind::debt;
    std::string kind_title;
    StudentId student_id;
    std::string student;  ///< In full.
    std::string study_group_title;
    CourseId course_id;
    std::string subject_title;
    std::string school_year_title;
    PeriodId period_id;  ///< Nil: of the year.
    std::string period_title;
    Scale scale = Scale::five_point;
    std::string examiners;
    std::string basis;
    RetakeState state = RetakeState::valid;
    std::string result;  ///< Of a used one: "4".
    std::optional<Date> held_on;
    AttestationKind next = AttestationKind::teacher;  ///< Who attests by a valid one.
    bool may_hold = false;                            ///< The asker may record that.
    std::string withdrawn_reason;                     ///< Of a withdrawn one.
    bool may_withdraw = false;                        ///< The asker may take it back.
    bool operator==(const RetakeLine&) const = default;
};
LETOPIS_DESCRIBE(RetakeLine, direction, number, given_on, valid_until, kind, kind_title, student_id,
                 student, study_group_title, course_id, subject_title, school_year_title, period_id,
                 period_title, scale, examiners, basis, state, result, held_on, next, may_hold,
                 withdrawn_reason, may_withdraw)

/// Направления на пересдачу.
struct RetakeList {
    SchoolYearId school_year_id;
    std::string school_year_title;
    std::vector<DebtYear> school_years;  ///< To choose from, the latest first.
    std::vector<RetakeLine> rows;        ///< The latest number first.
    bool cut_off = false;                ///< There were more than limits::academic_debts.
    bool may_direct = false;             ///< The asker gives directions.
    bool operator==(const RetakeList&) const = default;
};
LETOPIS_DESCRIBE(RetakeList, school_year_id, school_year_title, school_years, rows, cut_off,
                 may_direct)

/// Given in that school year; without one, in today's. Whoever leads the school (decide_council)
/// sees all; a class teacher those of his students of today, in whatever year the debt arose.
/// Refuses as the second lock (keep_excuses) for others, and `not_found` for an unknown year.
Result<RetakeList> open_retakes(Reader& reader, const Standing& standing,
                                std::optional<SchoolYearId> year_id, Instant now);

/// Направление на пересдачу as a form: F-27 for one student. Refuses `not_found` for an unknown
/// one; as the second lock (read_journal of its course, or keep_excuses of its student's class).
Result<TableForm> open_retake_form(Reader& reader, const Standing& standing, EntryIndex direction,
                                   Instant now);

}  // namespace letopis
