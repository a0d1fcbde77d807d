#pragma once
// Publishing the ledger: every file of the C2SP tlog-tiles tree, named and filled. Where the files
// go (a folder, a package) is the caller's business.

#include <string>
#include <vector>

#include "ledger/checkpoint.h"
#include "ledger/tiles.h"
#include "ledger/tree.h"

namespace letopis {

/// Where leaf bytes are read from.
class LeafReader {
public:
    virtual ~LeafReader() = default;
    /// The leaves [first, first + count). Faults if they cannot be read.
    virtual Result<std::vector<LeafBytes>> read_leaves(EntryIndex first, std::size_t count) = 0;
};

/// Takes the files one by one.
class FileTaker {
public:
    virtual ~FileTaker() = default;
    /// `path` is relative, with forward slashes: "tile/0/000".
    virtual Result<Done> take(const std::string& path, ByteView bytes) = 0;
};

/// Gives these hash tiles of the tree; hash_tiles_of(tree.size()) names all of them.
Result<Done> publish_hash_tiles(const Tree& tree, HashReader& reader,
                                std::span<const TileFile> files, FileTaker& taker);

/// Gives the entry bundles (blinded leaves) of the whole tree.
Result<Done> publish_entry_bundles(const Tree& tree, LeafReader& reader, FileTaker& taker);

/// Gives the whole published ledger: tiles, bundles, `vkey` and, last, `checkpoint`, so that a
/// mirror that sees a checkpoint finds everything it covers. `checkpoint` must be of this tree.
Result<Done> publish_ledger(const Tree& tree, HashReader& hashes, LeafReader& leaves,
                            const VerifierKey& key, const std::string& checkpoint,
                            FileTaker& taker);

}  // namespace letopis
