#pragma once
// open_debts: academic debts of the school, of a class and of one student (LAW-04, E-22), and
// attestations that were deferred (ASM-08).

#include <optional>
#include <vector>

#include "app/attestation/debt_rows.h"

namespace letopis {

struct DebtYear {
    SchoolYearId school_year_id;
    std::string title;
    bool operator==(const DebtYear&) const = default;
};
LETOPIS_DESCRIBE(DebtYear, school_year_id, title)

/// Задолженности.
struct DebtList {
    std::optional<SchoolYearId> school_year_id;  ///< Nothing: of this year and the one before.
    std::vector<DebtYear> school_years;          ///< To choose from, the latest first.
    bool is_of_school = false;                   ///< Else only of the classes the asker leads.
    std::vector<DebtRow> rows;                   ///< By class, then by the alphabet.
    bool cut_off = false;                        ///< There were more than limits::academic_debts.
    int owed = 0;
    int settled = 0;
    int exhausted = 0;
    bool may_defer = false;  ///< The asker grants deferrals and gives directions.
    bool operator==(const DebtList&) const = default;
};
LETOPIS_DESCRIBE(DebtList, school_year_id, school_years, is_of_school, rows, cut_off, owed, settled,
                 exhausted, may_defer)

/// Debts that arose in that school year. Whoever leads the school (decide_council) sees all; a
/// class teacher those of his students of today, wherever they arose. Refuses as the second lock
/// (keep_excuses) for others, and `not_found` for an unknown year.
Result<DebtList> open_debts(Reader& reader, const Standing& standing,
                            std::optional<SchoolYearId> year_id, Instant now);

/// Задолженности одного обучающегося, the latest first.
struct StudentDebts {
    StudentId student_id;
    std::vector<DebtRow> debts;
    bool operator==(const StudentDebts&) const = default;
};
LETOPIS_DESCRIBE(StudentDebts, student_id, debts)

/// Refuses as the second lock (read_diary).
Result<StudentDebts> open_student_debts(Reader& reader, const Standing& standing,
                                        StudentId student_id, Instant now);

}  // namespace letopis
