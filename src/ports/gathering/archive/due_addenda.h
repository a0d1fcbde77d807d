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
    Date due_on;        ///< Third working day after it (handover_working_days).
    bool operator==(const DueAddendum&) const = default;

    bool is_overdue(Date today) const { return due_on < today; }
};

/// In order of their terms. Of the school years that ended less than a year ago, in which debts
/// are still settled (LAW-04), and of the present one: what comes later is seen on the archive's
/// page. Classes that wait for a package of their own are left out. One question for each closed
/// class, which reads an index; no package is read and no entry decoded.
Result<std::vector<DueAddendum>> due_addenda(Reader& reader, Date today);

}  // namespace letopis
