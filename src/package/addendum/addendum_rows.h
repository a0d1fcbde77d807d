#pragma once
// What an addendum tells (дополнение к сводной ведомости): a row for each result and decision that
// was stated after the year's package was put together, and for each change of what the sheet calls
// a student by. Pure: the same entries give the same rows, for as long as the package is kept.

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "package/log_files.h"
#include "package/records/class_year.h"

namespace letopis {

/// Kinds of entries that are told once they come late: what makes an addendum due
/// (ports/late_entries.h), and what the statement store/sql/archive/late_entries.sql asks for.
/// Who a student is called now is told beside them, and makes none due.
inline constexpr std::array<std::string_view, 12> late_kinds{
    "period_mark_confirmed",    "annual_mark_confirmed",    "result_carried",
    "carried_result_withdrawn", "attestation_held",         "attestation_deferred",
    "exam_result_recorded",     "appeal_decided",           "behaviour_assessed",
    "final_protocol_signed",    "final_protocol_corrected", "council_decision_recorded"};

struct AddendumRow {
    EntryIndex entry_index = -1;
    StudentId student_id;
    std::string student;
    std::string subject;  ///< "" for what is of no subject.
    std::string result;  ///< What changed: "I четверть", "год", "экзамен: ОГЭ", "аттестация: год".
    std::string old_value;
    std::string value;  ///< "" when withdrawn.
    std::string basis;  ///< "протокол № 12, исправление: опечатка"
    std::optional<Date> decided_on;
    std::string recorded_at;
    std::string recorded_by;
    bool operator==(const AddendumRow&) const = default;
};
LETOPIS_DESCRIBE(AddendumRow, entry_index, student_id, student, subject, result, old_value, value,
                 basis, decided_on, recorded_at, recorded_by)

/// From which entry on, and up to which (not with it), changes are told.
struct AddendumSpan {
    EntryIndex from = 0;
    EntryIndex to = 0;
};

/// A class's year with what came after it.
struct CompletedYear {
    ClassYear year;
    std::vector<AddendumRow> rows;
    std::vector<EntryIndex> unread;  ///< Entries that this program does not understand.
};

/// `entries`: of the year's package and of all addenda after it, in order of their index. What
/// stands in a row as old is what stood at its entry.
CompletedYear complete_year(std::span<const PackagedEntry> entries, const AddendumSpan& span);

/// The summary sheet of this closing and its addendum sheets, in order. At `tree_size` each was
/// read: what was stated from there on belongs to the next.
std::vector<DocumentPrepared> sheets_of(const ClassYear& year);

inline constexpr std::string_view addendum_csv_path = "data/records/addendum.csv";
inline constexpr std::string_view addendum_json_path = "data/records/addendum.json";
/// version, addendum.csv, addendum.json.
std::vector<PackageFile> addendum_table_files(const std::vector<AddendumRow>& rows);
/// What explains them: README.txt.
PackageFile addendum_guide_file();

}  // namespace letopis
