#include "store/school_ledger.h"

#include "base/file_ops.h"
#include "base/limits.h"
#include "ledger/tlog_proof.h"

namespace letopis::store {
namespace {

/// Takes the files of a publication into a folder.
class FolderTaker final : public FileTaker {
public:
    explicit FolderTaker(std::string folder) : folder_{std::move(folder)} {}
    Result<Done> take(const std::string& path, ByteView bytes) override {
        const std::string file = folder_ + "/" + path;
        const std::string parent = file.substr(0, file.rfind('/'));
        if (parent != last_parent_) {
            LETOPIS_TRY_DONE(make_folders(parent));
            last_parent_ = parent;
        }
        return write_file_durably(file, bytes);
    }

private:
    std::string folder_;
    std::string last_parent_;
};

std::vector<std::string> hex_of(const HashPath& path) {
    std::vector<std::string> hashes;
    hashes.reserve(path.size());
    for (const Hash& hash : path) hashes.push_back(hex(hash));
    return hashes;
}

}  // namespace

Result<Tree> SchoolLedger::committed_tree() {
    const Tree known = house_.committed_tree.with([](const Tree& tree) { return tree; });
    if (!house_.is_shared) return known;
    return house_.readers.read_inside([&](SchoolReader& reader) -> Result<Tree> {
        LETOPIS_TRY(count, reader.entry_count());
        if (count <= known.size()) return known;
        StoredHashes hashes{reader};
        return Tree::resume(count, hashes);
    });
}

Result<std::string> SchoolLedger::origin() {
    LETOPIS_TRY(organization, house_.readers.read_inside(
                                  [](SchoolReader& reader) { return reader.organization(); }));
    if (!organization)
        return Refusal{.code = RefusalCode::not_found,
                       .detail = "Организация ещё не зарегистрирована."};
    return organization->log_origin;
}

Result<VerifierKey> SchoolLedger::key() {
    LETOPIS_TRY(name, origin());
    return VerifierKey::of(name, key_.public_key());
}

Result<std::string> SchoolLedger::verifier_key() {
    LETOPIS_TRY(known, key());
    return known.text();
}

Result<std::string> SchoolLedger::note_of(const Tree& tree) {
    auto known = signed_.with([&](const Signed& last) {
        return last.tree_size == tree.size() ? std::optional{last.note} : std::nullopt;
    });
    if (known) return *std::move(known);
    LETOPIS_TRY(name, key());
    std::string note = sign_checkpoint({name.name(), tree.size(), tree.root()}, key_);
    signed_.with([&](Signed& last) {
        if (last.tree_size >= tree.size()) return;
        last.tree_size = tree.size();
        last.note = note;
    });
    return note;
}

Result<std::string> SchoolLedger::checkpoint() {
    LETOPIS_TRY(tree, committed_tree());
    LETOPIS_TRY(note, note_of(tree));
    const Instant now = house_.clock.now();
    const bool due = signed_.with([&](const Signed& last) {
        return last.kept_size < 0 || now - last.kept_at >= limits::checkpoint_kept_every;
    });
    if (due) LETOPIS_TRY_DONE(keep(note, tree.size()));
    return note;
}

Result<Done> SchoolLedger::keep(const std::string& note, EntryIndex tree_size) {
    const Instant now = house_.clock.now();
    return signed_.with([&](Signed& last) -> Result<Done> {
        if (tree_size <= last.kept_size) return Done{};
        LETOPIS_TRY_DONE(write_file_durably(kept_path_, as_bytes(note)));
        last.kept_size = tree_size;
        last.kept_at = now;
        return Done{};
    });
}

Result<Done> SchoolLedger::keep_checkpoint() {
    LETOPIS_TRY(tree, committed_tree());
    if (tree.size() == 0) return Done{};
    auto note = note_of(tree);
    // Without an organisation there is no name to sign under, and nothing worth keeping.
    if (!note && note.error().is(RefusalCode::not_found)) return Done{};
    if (!note) return std::move(note).error();
    return keep(*note, tree.size());
}

Result<std::string> SchoolLedger::checkpoint_at(EntryIndex tree_size) {
    LETOPIS_TRY(tree, committed_tree());
    if (tree_size == tree.size()) return note_of(tree);
    LETOPIS_TRY(root, root_at(tree, hashes_, tree_size));
    LETOPIS_TRY(name, key());
    return sign_checkpoint({name.name(), tree_size, root}, key_);
}

Result<ProvenEntry> SchoolLedger::prove(EntryIndex index) {
    LETOPIS_TRY(tree, committed_tree());
    LETOPIS_TRY(note, note_of(tree));
    return house_.readers.read_inside([&](SchoolReader& reader) -> Result<ProvenEntry> {
        LETOPIS_TRY(row, reader.entry(index));
        if (!row || index >= tree.size())
            return Refusal{.code = RefusalCode::not_found, .detail = "В реестре нет такой записи."};
        StoredHashes hashes{reader};
        LETOPIS_TRY(path, prove_inclusion(tree, hashes, index, tree.size()));
        const TlogProof proof{index, path, note};
        return ProvenEntry{.entry_index = index,
                           .encoded = std::move(row->encoded),
                           .salt_hex = hex(row->salt),
                           .leaf_hash_hex = hex(row->leaf_hash),
                           .path_hex = hex_of(path),
                           .checkpoint = note,
                           .tlog_proof = proof.text()};
    });
}

Result<std::vector<std::string>> SchoolLedger::prove_consistency(EntryIndex old_size,
                                                                 EntryIndex new_size) {
    LETOPIS_TRY(tree, committed_tree());
    return house_.readers.read_inside(
        [&](SchoolReader& reader) -> Result<std::vector<std::string>> {
            StoredHashes hashes{reader};
            LETOPIS_TRY(path, letopis::prove_consistency(tree, hashes, old_size, new_size));
            return hex_of(path);
        });
}

Result<Done> SchoolLedger::export_log(const std::string& folder) {
    LETOPIS_TRY(tree, committed_tree());
    LETOPIS_TRY(note, note_of(tree));
    LETOPIS_TRY(name, key());
    LETOPIS_TRY_DONE(make_folders(folder));
    return house_.readers.read_inside([&](SchoolReader& reader) {
        StoredHashes hashes{reader};
        StoredLeaves leaves{reader};
        FolderTaker taker{folder};
        return publish_ledger(tree, hashes, leaves, name, note, taker);
    });
}

}  // namespace letopis::store
