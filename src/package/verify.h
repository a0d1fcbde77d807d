#pragma once
// Checking a package (проверка архивного пакета) with nothing but its bytes.
//
// What "whole" means, in this order:
//   1. The frame of the container is, byte for byte, the one our writer writes (zip_frame.h).
//   2. Each content has the CRC of the frame and the SHA-256 of its manifest; nothing is missing
//   and
//      nothing is there that is not listed. Both manifests list the same files; the SHA-512 of the
//      contents is compared when asked for: it doubles the price and proves nothing that SHA-256
//      does not, until the day SHA-256 falls.
//   3. The checkpoint is signed by the ledger's key; the tiles lead to its root; every entry of
//      entries.ndjson, hashed again, stands at its place; every offline proof holds.
//   4. The checks that the caller brought (RecordCheck) found nothing.
// Steps 3 and 4 are taken only if 1 and 2 found nothing: damage is named once, where it lies.
//
// Whether the ledger's key is the school's is for the reader to say: compare `data/log/vkey` with
// the key the school has published.

#include <memory>
#include <span>

#include "base/byte_source.h"
#include "base/progress.h"
#include "package/content_check.h"
#include "package/log_files.h"
#include "package/problem.h"

namespace letopis {

/// A further look at a package that needs to know what entries and records mean, e.g. that the
/// records are the fold of the entries. Sees everything once.
class RecordCheck {
public:
    virtual ~RecordCheck() = default;
    /// Each file of the payload, first, in the order of the package.
    virtual void see_file(const std::string& path, const Hash& sha256) = 0;
    /// Each entry of the class. `finish` is called only if all were proved to stand in the ledger.
    virtual void see_entry(const PackagedEntry& entry) = 0;
    /// After that the data of an addendum's sheet, the checkpoint, what an addendum says of itself,
    /// and each file under data/records/, in the order of the package.
    virtual void see_record(const std::string& path, ByteView bytes) = 0;
    /// Whatever was found wrong.
    virtual std::vector<Problem> finish() = 0;
};

/// Checks a package. Never fails otherwise than by a report: what cannot be read is not whole.
VerifyReport verify_package(ByteSource& source, Progress& progress,
                            std::span<RecordCheck* const> checks = {},
                            ContentDigests digests = ContentDigests::sha256);

}  // namespace letopis
