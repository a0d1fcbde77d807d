#pragma once
// seal_class_year: a closed class's year becomes an archive package, without anyone asking
// (ORD-1.4.2-3b). The steps, each durable before the next:
//
//   1. The data of the sheet (F-08) and of the journal (F-03, F-04) are gathered and put into the
//      school's own folder by their digests.
//   2. Entries document_prepared name these digests, at indexes P and P + 1.
//   3. The documents are drawn, with the proof of step 2 in their QR codes, and put into the own
//      folder by their digests.
//   4. Entries document_issued name these digests.
//   5. The package is built from the ledger up to and with step 4, checked as letopis-verify does,
//      and put into the own folder by its digest.
//   6. The entry package_sealed names this digest.
//   7. Copies are put on media of two devices in two rooms, read back, and stated by entries
//      copy_verified.
//
// Why a sealing that was interrupted anywhere ends with the same bytes:
//   1. What an entry names by a digest lay durably in the own folder before the entry was asked
//      for. So after a step's entry nothing of that step is ever decided anew; if the bytes got
//      lost, they are made again and must have that digest.
//   2. The commands of steps 2, 4 and 6 have ids that follow from the class and the moment of its
//      closing. The ledger answers a repeat with the first receipt: a step happens once, and its
//      receipt says at which size of the ledger.
//   3. What is drawn depends on the data of step 1 and on the ledger at the end of step 2: its
//      size, root and signature. The ledger is append-only and its key signs without chance, so
//      the head of that size is the same bytes whenever it is asked for.
//   4. The package depends on the class's entries below the end of step 4, on the hashes and the
//      head of that size, on the documents, and on files of the program (formats, verify.sh).
//      Those may change with the program: until step 6 no one was promised a digest; after it, the
//      bytes are read, not built.
//   5. Times inside are those of entries; ids follow from the class. Nothing asks clock or chance.
//   6. A copy that was put but not stated is found equal and stated; an object is never put twice.

#include <vector>

#include "app/archive/archive_desk.h"

namespace letopis {

/// What stands after a sealing.
struct SealedYear {
    StudyGroupId study_group_id;
    PackageId package_id;
    PackageState state = PackageState::incomplete;
    std::vector<RefusalItem> lacking;  ///< Why it is incomplete, for the operator.
};

/// Seals the year of a class, or goes on where an earlier attempt stopped; a sealed year is
/// completed with copies. Refuses `not_found`; `class_not_closed`; `ledger_damaged` when the
/// class's entries do not hang together; faults as the media do. An incomplete package is no
/// error: it is sealed, and waits for media.
Result<SealedYear> seal_class_year(const SealingDesk& desk, StudyGroupId study_group_id);

/// The attempt at one class.
struct SealingAttempt {
    StudyGroupId study_group_id;
    Result<SealedYear> outcome;
};

/// Seals every closed class that has no package, and completes every incomplete package. The
/// failure of one does not hold up the others. Faults only if the store cannot be read.
Result<std::vector<SealingAttempt>> seal_closed_classes(const SealingDesk& desk);

}  // namespace letopis
