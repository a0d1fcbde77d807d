#pragma once
// TableForm (табличная форма): what a printed form made of tables says, as data: registers and
// sheets of a month, a year, a class or the whole organisation (F-02, F-05 to F-07, F-12 to F-14,
// F-16, F-21, F-27, F-28). How it looks is document/'s matter.

#include <string>
#include <vector>

#include "base/describe.h"
#include "domain/statements/statements.h"

namespace letopis {

LETOPIS_ENUM(FormAlign, left, centre, right)
LETOPIS_ENUM(FormPaper, portrait, landscape)
/// Which way the words of a column's head run.
LETOPIS_ENUM(HeadTurn, level, upward)
/// What most columns of forms are.
constexpr FormAlign centred = FormAlign::centre;
constexpr HeadTurn turned_upward = HeadTurn::upward;

/// Графа.
struct FormColumn {
    std::string group;  ///< Stands over neighbours that have the same; "" over none.
    std::string title;
    int width = 10;  ///< mm, at least.
    int share = 0;   ///< Of the width that is left, by weight; 0: takes none of it.
    FormAlign align = FormAlign::left;
    HeadTurn turn = HeadTurn::level;
    bool operator==(const FormColumn&) const = default;
};
LETOPIS_DESCRIBE(FormColumn, group, title, width, share, align, turn)

using FormRow = std::vector<std::string>;  ///< One cell for each column.

struct FormTable {
    std::string title;  ///< Stands over it; "" for none.
    std::vector<FormColumn> columns;
    std::vector<FormRow> rows;
    std::vector<FormRow> totals;  ///< Stand out, on the sheet of the last row.
    std::string empty;            ///< What is said where there are no rows; then nothing else is.
    bool operator==(const FormTable&) const = default;
};
LETOPIS_DESCRIBE(FormTable, title, columns, rows, totals, empty)

/// Whose signature a form asks for (F-37). The lead is the class teacher, the curator, …
LETOPIS_ENUM(FormSigner, lead, deputy, director, teacher, guardian, medic)

struct FormSignature {
    FormSigner signer = FormSigner::deputy;
    std::string name;  ///< Empty: to be written by hand.
    bool operator==(const FormSignature&) const = default;
};
LETOPIS_DESCRIBE(FormSignature, signer, name)

/// Invariant: each row of a table has as many cells as the table has columns.
struct TableForm {
    std::string name;  ///< As the file is called: "Пропущенные уроки 5 «А», сентябрь 2026".
    Edition edition = Edition::working;
    FormPaper paper = FormPaper::landscape;
    std::string organization_full_name;
    std::string title;  ///< In capitals where paper has capitals.
    ProgrammeFamily family = ProgrammeFamily::general;
    std::string class_title;         ///< "5 «А»"; "" for a form of the whole organisation.
    std::string period;              ///< "сентябрь 2026 года"
    std::vector<std::string> lines;  ///< Further lines of the heading.
    std::vector<FormTable> tables;
    std::vector<std::string> notes;  ///< Below the tables.
    std::vector<FormSignature> signatures;
    bool operator==(const TableForm&) const = default;
};
LETOPIS_DESCRIBE(TableForm, name, edition, paper, organization_full_name, title, family,
                 class_title, period, lines, tables, notes, signatures)

/// "сентябрь 2026": the month of the date.
std::string month_and_year(Date on);
/// "" for none: an empty place is read sooner than a nought.
std::string few_text(int number);
/// "1,5": as a form writes a number of hours, or any other that is kept in hundredths.
std::string hours_text(int hundredths);

}  // namespace letopis
