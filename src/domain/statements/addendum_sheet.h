#pragma once
// Addendum sheet (дополнение к сводной ведомости): what was decided about a class after its year's
// package was sealed. The sheet that was sealed stays as it is (ORD-1.4.2-3b). Requirements (d),
// F-08: «Дополнение № __ к сводной ведомости …: основание (протокол, приказ) …» with only changed
// rows.

#include <string>
#include <vector>

#include "domain/statements/statements.h"
#include "domain/statements/table_form.h"

namespace letopis {

/// One fact: what it was, what it is, on what basis, who stated it and when.
struct AddendumLine {
    std::string full_name;
    std::string subject;  ///< "" for what is of no subject.
    std::string result;   ///< "экзамен: ОГЭ"
    std::string old_value;
    std::string value;
    std::string basis;
    std::string decided_on;   ///< "24.06.2027"
    std::string recorded_at;  ///< "25.06.2027 10:15"
    std::string recorded_by;
    bool operator==(const AddendumLine&) const = default;
};
LETOPIS_DESCRIBE(AddendumLine, full_name, subject, result, old_value, value, basis, decided_on,
                 recorded_at, recorded_by)

/// A value of the sheet that reads otherwise now.
struct SheetChange {
    std::string full_name;
    std::string birth_date;   ///< Tells namesakes apart.
    std::string personal_no;  ///< By which who was renamed is known; may be empty.
    std::string row;  ///< "Итоговая отметка"; "" for the decision of the council.
    std::string subject;  ///< "" for the decision of the council.
    std::string old_value;
    std::string value;
    bool operator==(const SheetChange&) const = default;
};
LETOPIS_DESCRIBE(SheetChange, full_name, birth_date, personal_no, row, subject, old_value, value)

struct AddendumSheet {
    int addendum_no = 1;
    std::string organization_full_name;
    std::string class_title;
    ProgrammeFamily family = ProgrammeFamily::general;
    std::string school_year_title;
    std::string package_file_name;   ///< Of the package that it completes.
    std::string package_sha256_hex;  ///< Of its container.
    std::string class_teacher;
    std::string deputy;
    std::string director;
    std::vector<AddendumLine> lines;
    std::vector<SheetChange> changes;
    bool operator==(const AddendumSheet&) const = default;
};
LETOPIS_DESCRIBE(AddendumSheet, addendum_no, organization_full_name, class_title, family,
                 school_year_title, package_file_name, package_sha256_hex, class_teacher, deputy,
                 director, lines, changes)

/// What reads otherwise in `now` than in `before`, in order of `now`. A student whose name, birth
/// date or file number was corrected is known by the rest; of who is not known all rows are told,
/// without old values.
std::vector<SheetChange> sheet_changes(const SummarySheet& before, const SummarySheet& now);
/// The sheet as it reads with changes that an earlier addendum told.
SummarySheet with_changes(SummarySheet sheet, const std::vector<SheetChange>& changes);

/// On paper: «ДОПОЛНЕНИЕ № 1 К СВОДНОЙ ВЕДОМОСТИ…», a certifiable form.
TableForm addendum_form(const AddendumSheet& sheet);

/// "84213-Д1": the number of the document of an addendum.
std::string addendum_document_no(EntryIndex entry_index, int addendum_no);

}  // namespace letopis
