#pragma once
// Which sealed classes an addendum is due for (ORD-1.4.2-3b: «later amendments create an addendum,
// never a silent replacement»): what was decided must be in the archive as soon as the sheet had to
// be.

#include <string>
#include <vector>

#include "ports/reader.h"

namespace letopis {

/// Срок дополнения of one class.
struct DueAddendum {
    StudyGroupId study_group_id;
    std::string study_group_title;
    int decisions = 0;  ///< Stated after the last sheet, or as many as are counted.
    Date since_on;      ///< The day of the first of them.
    Date due_on;        ///< Third working day after it (handover_working_days, E-17).
    bool operator==(const DueAddendum&) const = default;

    bool is_overdue(Date today) const { return due_on < today; }
};

/// In order of their terms. Of the present school year, and of one whose debts may still be settled
/// (debt_deadline): what comes later is seen on the archive's page. Classes that wait for a package
/// of their own are left out. One question for each closed class and its courses, which reads only
/// what was stated since the last sheet; no package is read and no entry decoded.
Result<std::vector<DueAddendum>> due_addenda(Reader& reader, Date today);

}  // namespace letopis
