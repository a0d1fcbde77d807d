// Checkpoints, verifier keys and offline proofs: what is written is read, and every changed byte
// is refused.

#include <gtest/gtest.h>

#include "ledger/checkpoint.h"
#include "ledger/testing/memory_ledger.h"
#include "ledger/tiles.h"
#include "ledger/tlog_proof.h"

namespace letopis {
namespace {

using testing::MemoryLedger;

/// Calls `refused` with the text changed at each place in each way.
template <class Check>
void change_everywhere(const std::string& whole, Check refused) {
    for (std::size_t at = 0; at < whole.size(); ++at) {
        for (int bit = 0; bit < 8; ++bit) {
            std::string changed = whole;
            changed[at] = static_cast<char>(changed[at] ^ (1 << bit));
            ASSERT_TRUE(refused(changed)) << "byte " << at << ", bit " << bit;
        }
        for (const char other : {'\n', ' ', '0', '+', '=', 'A', '\0'}) {
            std::string changed = whole;
            changed[at] = other;
            if (changed != whole) {
                ASSERT_TRUE(refused(changed)) << "byte " << at;
            }
            changed = whole;
            changed.insert(at, 1, other);
            ASSERT_TRUE(refused(changed)) << "inserted at " << at;
        }
        std::string shorter = whole;
        shorter.erase(at, 1);
        ASSERT_TRUE(refused(shorter)) << "without byte " << at;
        ASSERT_TRUE(refused(whole.substr(0, at))) << "cut at " << at;
    }
    ASSERT_TRUE(refused(whole + "\n"));
    ASSERT_TRUE(refused(whole + whole));
}

TEST(Checkpoint, IsReadByItsKeyOnly) {
    MemoryLedger ledger;
    ledger.fill_to(300);
    const std::string note = ledger.checkpoint();
    const auto opened = open_checkpoint(note, ledger.verifier_key());
    ASSERT_TRUE(opened);
    EXPECT_EQ(*opened, (Checkpoint{ledger.origin(), 300, ledger.tree().root()}));

    const MemoryLedger other{2};
    EXPECT_FALSE(open_checkpoint(note, other.verifier_key()));
    const auto renamed = VerifierKey::of("letopis.example/school-2", ledger.key().public_key());
    EXPECT_FALSE(open_checkpoint(note, *renamed));
}

TEST(Checkpoint, EveryChangedByteIsRefused) {
    MemoryLedger ledger;
    ledger.fill_to(1000);
    const VerifierKey key = ledger.verifier_key();
    change_everywhere(ledger.checkpoint(), [&](const std::string& changed) {
        const auto opened = open_checkpoint(changed, key);
        return !opened && opened.error().is(RefusalCode::checkpoint_refused);
    });
}

TEST(Checkpoint, LinesOfWitnessesWeDoNotKnowAreIgnored) {
    MemoryLedger ledger;
    ledger.fill_to(3);
    const std::string note = ledger.checkpoint();
    const std::string witness = "— city.example/witness " + base64(Bytes(76, 7)) + "\n";
    const auto opened = open_checkpoint(note + witness, ledger.verifier_key());
    ASSERT_TRUE(opened);
    EXPECT_EQ(opened->tree_size, 3);
    // Our own line with a wrong signature is not "unknown".
    const std::size_t line = note.find("\n\n") + 2;
    std::string wrong = note.substr(line);
    const auto id = ledger.verifier_key().id();
    Bytes other{id.begin(), id.end()};
    other.resize(68);
    wrong = "— " + ledger.origin() + " " + base64(other) + "\n";
    EXPECT_FALSE(open_checkpoint(note + wrong, ledger.verifier_key()));
    // Only strangers' lines: nobody we know signed.
    EXPECT_FALSE(open_checkpoint(note.substr(0, line) + witness, ledger.verifier_key()));
    EXPECT_FALSE(open_checkpoint(note + "— city.example/witness\n", ledger.verifier_key()));
}

TEST(Checkpoint, AnExtensionLineIsPartOfWhatIsSigned) {
    const MemoryLedger ledger;
    const VerifierKey key = ledger.verifier_key();
    auto signed_note = [&](const std::string& body) {
        const auto id = key.id();
        Bytes line{id.begin(), id.end()};
        const Signature signature = ledger.key().sign(as_bytes(body));
        line.insert(line.end(), signature.begin(), signature.end());
        return body + "\n— " + key.name() + " " + base64(line) + "\n";
    };
    const std::string head = checkpoint_body({ledger.origin(), 0, ledger.tree().root()});
    EXPECT_TRUE(open_checkpoint(signed_note(head + "extra words\n"), key));
    EXPECT_FALSE(open_checkpoint(signed_note(head + "\nextra\n"), key));
    EXPECT_FALSE(open_checkpoint(signed_note(ledger.origin() + "\n1\n"), key));
    EXPECT_FALSE(open_checkpoint(signed_note(ledger.origin() + "\n01\n" + head), key));
    EXPECT_FALSE(open_checkpoint(signed_note(ledger.origin() + "\n-1\n" + head), key));
    EXPECT_FALSE(open_checkpoint(signed_note("other.example/log\n" + head), key));
}

// The example of Go's golang.org/x/mod/sumdb/note: the key of sum.golang.org.
TEST(VerifierKey, OfTheGoChecksumDatabaseIsRead) {
    const std::string_view vkey =
        "sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8";
    const auto key = VerifierKey::parse(vkey);
    ASSERT_TRUE(key) << key.error().message();
    EXPECT_EQ(key->name(), "sum.golang.org");
    EXPECT_EQ(hex(key->id()), "033de0ae");
    EXPECT_EQ(key->text(), vkey);
}

TEST(VerifierKey, EveryChangedByteIsRefused) {
    const std::string vkey = MemoryLedger{}.verifier_key().text();
    change_everywhere(vkey, [&](const std::string& changed) {
        return changed == vkey + "\n" || !VerifierKey::parse(changed);
    });
    EXPECT_EQ(*VerifierKey::parse(vkey + "\n"), *VerifierKey::parse(vkey));
}

TEST(VerifierKey, ANameThatCannotStandInANoteIsRefused) {
    const PublicKey key{};
    for (const std::string_view name : {"", "a b", "a+b", "a\nb", "a\tb", "\xFF"})
        EXPECT_FALSE(VerifierKey::of(std::string{name}, key)) << name;
    EXPECT_TRUE(VerifierKey::of("школа.рф/1234", key));
}

TEST(OfflineProof, HoldsForItsEntryAndForNoOther) {
    MemoryLedger ledger;
    ledger.fill_to(777);
    const std::string text = ledger.prove(500).text();
    const auto proof = TlogProof::parse(text);
    ASSERT_TRUE(proof);
    EXPECT_EQ(proof->text(), text);
    const auto checkpoint =
        verify_tlog_proof(*proof, ledger.leaf_hashes()[500], ledger.verifier_key());
    ASSERT_TRUE(checkpoint);
    EXPECT_EQ(checkpoint->tree_size, 777);
    EXPECT_TRUE(verify_tlog_proof(*proof, ledger.leaf_hashes()[501], ledger.verifier_key())
                    .error()
                    .is(RefusalCode::proof_refused));
}

TEST(OfflineProof, EveryChangedByteIsRefused) {
    MemoryLedger ledger;
    ledger.fill_to(40);
    const Hash leaf = ledger.leaf_hashes()[22];
    const VerifierKey key = ledger.verifier_key();
    change_everywhere(ledger.prove(22).text(), [&](const std::string& changed) {
        const auto proof = TlogProof::parse(changed);
        return !proof || !verify_tlog_proof(*proof, leaf, key);
    });
}

TEST(OfflineProof, AnExtraLineIsAllowed) {
    MemoryLedger ledger;
    ledger.fill_to(5);
    std::string text = ledger.prove(2).text();
    text.insert(text.find("index"), "extra " + base64(as_bytes("paper")) + "\n");
    const auto proof = TlogProof::parse(text);
    ASSERT_TRUE(proof);
    EXPECT_EQ(*proof, ledger.prove(2));
}

TEST(Leaf, HidesTheEntryAndBindsToIt) {
    const Salt salt{1, 2, 3};
    const LeafBytes leaf = blind_leaf(salt, as_bytes("{}"));
    EXPECT_EQ(leaf[0], blinded_leaf_tag);
    // docs/formats/ledger.md, test vector 1.
    EXPECT_EQ(hex(leaf), "01fd98880393b7c375eae2caa490d23168e04b9baa8d2eac7503617d552cc8f572");
    EXPECT_EQ(hex(leaf_hash(leaf)),
              "5136f1ba5e06d2f9440f412d6b267d237ad1e51063e114d1b24c00b757d09cac");
    EXPECT_NE(blinded_leaf_hash(Salt{}, as_bytes("{}")), leaf_hash(leaf));
    EXPECT_NE(blinded_leaf_hash(salt, as_bytes("{ }")), leaf_hash(leaf));
}

TEST(Tiles, ArePathsOfC2sp) {
    EXPECT_EQ(tile_path({0, 0}), "tile/0/000");
    EXPECT_EQ(tile_path({1, 1'234'067}), "tile/1/x001/x234/067");
    EXPECT_EQ(tile_path({2, 1000}, 17), "tile/2/x001/000.p/17");
    EXPECT_EQ(entry_bundle_path(273, 255), "tile/entries/273.p/255");
}

TEST(Tiles, OfATreeCoverAllItsHashes) {
    EXPECT_TRUE(hash_tiles_of(0).empty());
    std::vector<std::string> paths;
    for (const TileFile& file : hash_tiles_of(65'536 + 256 + 3)) paths.push_back(file.path);
    ASSERT_EQ(paths.size(), 258u + 2u + 1u);
    EXPECT_EQ(paths[257], "tile/0/257.p/3");
    EXPECT_EQ(paths[258], "tile/1/000");
    EXPECT_EQ(paths[259], "tile/1/001.p/1");
    EXPECT_EQ(paths[260], "tile/2/000.p/1");
}

TEST(Tiles, FilesThatAreNotOursAreRefused) {
    const std::vector<LeafBytes> leaves(3, blind_leaf(Salt{}, {}));
    const Bytes bundle = entry_bundle_file(leaves);
    EXPECT_EQ(*parse_entry_bundle_file(bundle, 3), leaves);
    EXPECT_FALSE(parse_entry_bundle_file(bundle, 2));
    for (const std::size_t at : {std::size_t{0}, std::size_t{1}, std::size_t{2}, std::size_t{35}}) {
        Bytes changed = bundle;
        changed[at] ^= 1;
        EXPECT_FALSE(parse_entry_bundle_file(changed, 3)) << at;
    }
    const std::vector<Hash> hashes(5, sha256({}));
    EXPECT_EQ(*parse_tile_file(tile_file(hashes), 5), hashes);
    EXPECT_FALSE(parse_tile_file(tile_file(hashes), 6));
    EXPECT_FALSE(parse_tile_file({}, 0));
}

TEST(Publication, HoldsEveryTileEveryLeafAndTheSignedHead) {
    MemoryLedger ledger;
    ledger.fill_to(600);
    testing::FileMap out;
    ASSERT_TRUE(publish_ledger(ledger.tree(), ledger, ledger, ledger.verifier_key(),
                               ledger.checkpoint(), out));
    std::vector<std::string> paths;
    for (const auto& [path, bytes] : out.files) paths.push_back(path);
    EXPECT_EQ(paths,
              (std::vector<std::string>{"checkpoint", "tile/0/000", "tile/0/001", "tile/0/002.p/88",
                                        "tile/1/000.p/2", "tile/entries/000", "tile/entries/001",
                                        "tile/entries/002.p/88", "vkey"}));
    ledger.tiles().clear();
    EXPECT_FALSE(publish_hash_tiles(ledger.tree(), ledger, hash_tiles_of(600), out));
}

}  // namespace
}  // namespace letopis
