#pragma once
// Exams and final marks on the summary sheet of the 9th and the 11th class (F-08: «Экзаменационная
// отметка», «Итоговая отметка»; LAW-10).

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "domain/statements/building.h"

namespace letopis {

/// Completes the rows of the sheet of a class whose students receive certificates; leaves every
/// other class's as they are. Algebra, geometry and probability stand in their own columns; the
/// exam and the final mark of «Математика», in which they are counted together, in one after them.
class SheetFinals {
public:
    /// `titles`: of the sheet's columns, in order. The facts must outlive it.
    SheetFinals(const SheetFacts& facts, std::vector<std::string> titles);
    /// The columns with those that were added.
    const std::vector<std::string>& subjects() const { return titles_; }
    /// `row`: with a row of results for each period, the annual and, last, the final one.
    void complete(StudentId student_id, SummarySheetStudent& row);
    /// What the reader of the sheet must know of these rows.
    std::vector<std::string> footnotes() const;

private:
    const SheetFinal* final_of(StudentId student_id, const std::string& title) const;

    bool is_of_certificates_;
    bool lacks_marks_ = false;
    bool has_points_ = false;
    std::vector<std::size_t> added_;  ///< Indexes of columns that were added.
    std::vector<std::string> titles_;
    std::map<std::pair<StudentId, std::string>, const SheetFinal*> finals_;
};

}  // namespace letopis
