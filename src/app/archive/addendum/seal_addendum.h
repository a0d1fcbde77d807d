#pragma once
// seal_addendum: what was decided about a class after its year's package was sealed becomes an
// addendum package (ORD-1.4.2-3b: «later amendments create an addendum, never a silent
// replacement»; acceptance scenario 6).
//
// The steps are those of seal_class_year.h: the data of the sheet are fixed, drawn with their
// proof, issued, the package is built, checked alone and together with what it completes, sealed
// and copied to the media. Prepared and issued once for each number of addendum, whoever asks;
// sealed by the command of the person.
//
// A class that is opened again by an order and closed anew gets a new package of its year, as
// before, and addenda of its own.

#include <vector>

#include "app/archive/archive_desk.h"
#include "domain/access/access.h"
#include "domain/statements/addendum_sheet.h"

namespace letopis {

/// What stands after it.
struct SealedAddendum {
    PackageId package_id;
    int addendum_no = 1;
    PackageState state = PackageState::incomplete;
    std::vector<std::string> lacking;  ///< Why it is incomplete.
    bool operator==(const SealedAddendum&) const = default;
};
LETOPIS_DESCRIBE(SealedAddendum, package_id, addendum_no, state, lacking)

/// A repeat of the command gives the same addendum. Refuses as the second lock (keep_archive);
/// `not_found`, `class_not_closed`; `invalid_value` at `study_group_id` before the year's package
/// and where nothing was stated after it; `package_damaged` naming the package that is; as the
/// scribe.
Result<SealedAddendum> seal_addendum(const SealingDesk& desk, PersonId actor_id,
                                     CommandId command_id, StudyGroupId study_group_id,
                                     Instant now);

/// What an addendum made now would tell.
struct ComingAddendum {
    StudyGroupId study_group_id;
    std::string study_group_title;
    int addendum_no = 1;
    std::vector<AddendumLine> lines;  ///< None: there is nothing to add.
    bool operator==(const ComingAddendum&) const = default;
};
LETOPIS_DESCRIBE(ComingAddendum, study_group_id, study_group_title, addendum_no, lines)

/// Refuses as the second lock (read_archive), and as seal_addendum but for nothing to add.
Result<ComingAddendum> open_coming_addendum(const ArchiveDesk& desk, const Standing& standing,
                                            StudyGroupId study_group_id);

/// Whether a package and its addenda are whole together.
struct WholeChain {
    PackageId package_id;  ///< Of the year.
    bool is_whole = false;
    int addenda = 0;
    std::vector<std::string> problems;
    Instant checked_at;
    bool operator==(const WholeChain&) const = default;
};
LETOPIS_DESCRIBE(WholeChain, package_id, is_whole, addenda, problems, checked_at)

/// `package_id`: of the package or of any of its addenda. All are read to the last byte; what is
/// wrong is named. Refuses as the second lock (read_archive), `not_found`.
Result<WholeChain> check_chain(const ArchiveDesk& desk, const Standing& standing,
                               PackageId package_id, Instant now);

}  // namespace letopis
