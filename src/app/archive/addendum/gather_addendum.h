#pragma once
// What a class's package lacks (seal_addendum.h): entries about the class that neither the package
// nor its addenda hold, and the changes that they tell.

#include "app/archive/addendum/package_chain.h"
#include "app/archive/sealing_steps.h"
#include "domain/statements/addendum_sheet.h"

namespace letopis {

struct GatheredAddendum {
    PackageChain chain;
    std::vector<GatheredPackage> parts;  ///< Of the chain: read_chain.
    std::vector<PackagedEntry> fresh;    ///< In order; without documents and seals.
    CompletedYear completed;
    EntryIndex tree_size = 0;  ///< Of the ledger when it was read; what came later is not told.
    SummarySheet sheet;        ///< As it reads at that size; of gather_sheet_and_addendum.

    int addendum_no() const { return static_cast<int>(chain.addenda.size()) + 1; }
};

/// The package of this closing of the class with its addenda. Refuses `class_not_closed` and, where
/// the package is not sealed yet, `invalid_value` at `study_group_id`.
Result<PackageChain> find_open_chain(Reader& reader, const ClosedClass& closed);

/// `tree_size`: up to where; nothing: up to now. Refuses as find_open_chain, as read_chain, and
/// `ledger_damaged` where the entries do not hang together.
Result<GatheredAddendum> gather_addendum(const ArchiveDesk& desk, const ClosedClass& closed,
                                         std::optional<EntryIndex> tree_size);
/// Up to now, with the sheet: both from one snapshot, so that neither tells what the other does not
/// know. Refuses as above.
Result<GatheredAddendum> gather_sheet_and_addendum(const ArchiveDesk& desk,
                                                   const ClosedClass& closed, Instant now);

/// The sheet of these changes.
Result<AddendumSheet> make_addendum_sheet(const ArchiveDesk& desk,
                                          const GatheredAddendum& gathered);

/// Reads the data of an addendum sheet back. Refuses `package_damaged`.
Result<AddendumSheet> read_addendum_sheet(std::string_view json);

}  // namespace letopis
