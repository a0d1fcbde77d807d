#pragma once
// The part of a package that proves the rest: data/log/.
//
//   data/log/entries.ndjson     the class's entries with their salts, a line each:
//                               {"entry_index":17,"salt":"<base64>","entry":<canonical entry>}
//   data/log/tile/…             hash tiles of the ledger (C2SP tlog-tiles): all above the lowest
//                               level, and of the lowest those that hold an entry of the class
//   data/log/checkpoint, vkey   the signed head that covers them, and whose signature it is
//   data/log/NAME.tlog-proof    proof of one entry under that head, for use without the package
//
// The entry stands in its line byte for byte as it was hashed, so that it is read with any JSON
// reader and checked with any SHA-256.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ledger/publication.h"
#include "ledger/tlog_proof.h"
#include "package/build.h"

namespace letopis {

inline constexpr std::string_view log_folder = "data/log/";
inline constexpr std::string_view log_entries_path = "data/log/entries.ndjson";
inline constexpr std::string_view log_checkpoint_path = "data/log/checkpoint";
inline constexpr std::string_view log_vkey_path = "data/log/vkey";
inline constexpr std::string_view proof_suffix = ".tlog-proof";

/// An entry of the class, as it goes into the package.
struct PackagedEntry {
    EntryIndex entry_index = 0;
    Salt salt{};
    std::string encoded;  ///< Canonical bytes; one line.
    bool operator==(const PackagedEntry&) const = default;
};

/// Its line, with the newline.
std::string entry_line(const PackagedEntry& entry);
/// Reads a line without its newline; nothing for anything entry_line would not write.
std::optional<PackagedEntry> parse_entry_line(std::string_view line);

/// The hash tiles that a package holds: enough to compute the root from each entry of the class,
/// without the entries of all other years. `indices` must be in order.
std::vector<TileFile> packaged_tiles(EntryIndex tree_size, std::span<const EntryIndex> indices);

/// A proof that deserves its own file.
struct NamedProof {
    std::string name;  ///< "svodnaya-vedomost" becomes data/log/svodnaya-vedomost.tlog-proof.
    EntryIndex entry_index = 0;
};

/// Makes the files of data/log/. `entries` must be in order of their index, and `checkpoint` must
/// be the signed head of exactly this tree. Refuses `invalid_value` where they are not, and
/// `not_found` for the proof of an entry that is not among `entries`.
Result<std::vector<PackageFile>> log_files(const Tree& tree, HashReader& reader,
                                           const VerifierKey& key, const std::string& checkpoint,
                                           const std::vector<PackagedEntry>& entries,
                                           const std::vector<NamedProof>& proofs);

}  // namespace letopis
