// The tree against the published vectors, against the definition, and its proofs against
// themselves.

#include "ledger/tree.h"

#include <gtest/gtest.h>

#include "ledger/proof.h"
#include "ledger/testing/memory_ledger.h"

namespace letopis {
namespace {

using testing::MemoryLedger;

/// MTH of RFC 9162, 2.1.1, word for word.
Hash root_by_definition(std::span<const Hash> leaves) {
    if (leaves.empty()) return sha256({});
    if (leaves.size() == 1) return leaves[0];
    std::size_t split = 1;
    while (split * 2 < leaves.size()) split *= 2;
    return node_hash(root_by_definition(leaves.first(split)),
                     root_by_definition(leaves.subspan(split)));
}

/// The test leaves of Certificate Transparency and the roots of their trees.
constexpr std::string_view ct_leaves[] = {"",
                                          "00",
                                          "10",
                                          "2021",
                                          "3031",
                                          "40414243",
                                          "5051525354555657",
                                          "606162636465666768696a6b6c6d6e6f"};
constexpr std::string_view ct_roots[] = {
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"};

TEST(Tree, HasTheRootsOfThePublishedExamples) {
    Tree tree;
    EXPECT_EQ(hex(tree.root()), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    std::vector<Tile> full;
    for (std::size_t i = 0; i < std::size(ct_leaves); ++i) {
        EXPECT_EQ(tree.append(leaf_hash(*parse_hex(ct_leaves[i])), full),
                  static_cast<EntryIndex>(i));
        EXPECT_EQ(hex(tree.root()), ct_roots[i]);
    }
}

TEST(Tree, IsTheTreeOfTheDefinitionAtEverySize) {
    MemoryLedger ledger;
    for (EntryIndex size = 1; size <= 600; ++size) {
        ledger.fill_to(size);
        ASSERT_EQ(ledger.tree().root(), root_by_definition(ledger.leaf_hashes())) << size;
    }
}

TEST(Tree, ProvesEachEntryAtEachSizeAroundTileEdges) {
    MemoryLedger ledger;
    ledger.fill_to(65'536 + 700);
    const auto& leaves = ledger.leaf_hashes();
    for (const EntryIndex size : {1, 2, 3, 255, 256, 257, 511, 512, 513, 65'535, 65'536, 65'537,
                                  65'536 + 256, 65'536 + 700}) {
        const Hash root = root_at(ledger.tree(), ledger, size).value();
        if (size < 1000) {
            ASSERT_EQ(root,
                      root_by_definition(std::span{leaves}.first(static_cast<std::size_t>(size))));
        }
        for (EntryIndex index = 0; index < size; index += 1 + size / 29) {
            const HashPath path = prove_inclusion(ledger.tree(), ledger, index, size).value();
            const Hash& leaf = leaves[static_cast<std::size_t>(index)];
            ASSERT_TRUE(proves_inclusion(leaf, index, size, path, root)) << index << " " << size;
            ASSERT_FALSE(proves_inclusion(leaf, index + 1, size, path, root));
        }
    }
}

TEST(Tree, RefusesToProveWhatIsNotThere) {
    MemoryLedger ledger;
    ledger.fill_to(300);
    for (const auto& [index, size] : {std::pair{300, 300}, {-1, 300}, {0, 301}, {5, 5}, {0, 0}}) {
        const auto path = prove_inclusion(ledger.tree(), ledger, index, size);
        ASSERT_FALSE(path);
        EXPECT_TRUE(path.error().is(RefusalCode::not_found));
    }
    EXPECT_FALSE(prove_consistency(ledger.tree(), ledger, 10, 301));
    EXPECT_FALSE(prove_consistency(ledger.tree(), ledger, 10, 9));
    EXPECT_FALSE(root_at(ledger.tree(), ledger, 301));
}

TEST(Tree, ResumesFromWhatIsStored) {
    MemoryLedger ledger;
    for (const EntryIndex size : {0, 1, 255, 256, 1000, 65'535, 65'536, 66'000}) {
        ledger.fill_to(size);
        auto resumed = Tree::resume(size, ledger);
        ASSERT_TRUE(resumed) << size;
        ASSERT_EQ(resumed->root(), ledger.tree().root()) << size;
        // And goes on as if nothing had happened.
        MemoryLedger longer{1};
        longer.fill_to(size + 300);
        std::vector<Tile> full;
        for (EntryIndex i = size; i < size + 300; ++i)
            resumed->append(longer.leaf_hashes()[static_cast<std::size_t>(i)], full);
        ASSERT_EQ(resumed->root(), longer.tree().root()) << size;
        for (const Tile& tile : full) ASSERT_EQ(tile.hashes, longer.tiles()[tile.id]);
    }
}

TEST(Tree, SaysSoWhenStoredTilesAreMissingOrShort) {
    MemoryLedger ledger;
    ledger.fill_to(700);
    ledger.tiles()[{0, 1}].pop_back();
    EXPECT_TRUE(Tree::resume(700, ledger).error().is(RefusalCode::ledger_damaged));
    EXPECT_TRUE(
        prove_inclusion(ledger.tree(), ledger, 300, 700).error().is(RefusalCode::ledger_damaged));
    ledger.tiles().erase({0, 1});
    EXPECT_TRUE(Tree::resume(700, ledger).error().is_fault());
}

TEST(Consistency, EveryOldCheckpointAgreesWithEveryLaterOne) {
    MemoryLedger ledger;
    ledger.fill_to(600);
    std::vector<Hash> roots;
    for (EntryIndex size = 0; size <= 600; ++size)
        roots.push_back(root_at(ledger.tree(), ledger, size).value());
    auto check = [&](std::size_t old_size, std::size_t new_size) {
        const auto o = static_cast<EntryIndex>(old_size);
        const auto n = static_cast<EntryIndex>(new_size);
        const HashPath path = prove_consistency(ledger.tree(), ledger, o, n).value();
        ASSERT_TRUE(proves_consistency(o, n, path, roots[old_size], roots[new_size]))
            << old_size << " " << new_size;
        // A checkpoint of another history of the same size is not accepted.
        ASSERT_FALSE(
            proves_consistency(o, n, path, node_hash(roots[old_size], roots[0]), roots[new_size]));
    };
    for (std::size_t old_size = 0; old_size <= 70; ++old_size)
        for (std::size_t new_size = old_size; new_size <= 70; ++new_size) check(old_size, new_size);
    for (std::size_t old_size = 1; old_size <= 600; old_size += 7)
        for (std::size_t new_size = old_size; new_size <= 600; new_size += 31)
            check(old_size, new_size);
}

TEST(Consistency, ARewrittenHistoryIsFoundByAnyoneWhoKeptALaterCheckpoint) {
    MemoryLedger honest;
    honest.fill_to(900);
    MemoryLedger forged;  // The same key and salts; one mark changed from 2 to 5.
    for (std::size_t i = 0; i < 900; ++i) {
        testing::KeptEntry entry = honest.entries()[i];
        if (i == 400) entry.encoded = "{\"kind\":\"mark_recorded\",\"value\":\"5!\"}";
        forged.append(entry);
    }
    for (const EntryIndex kept : {1, 399, 400, 401, 402, 500, 899, 900}) {
        const Hash old_root = root_at(honest.tree(), honest, kept).value();
        const HashPath path = prove_consistency(forged.tree(), forged, kept, 900).value();
        EXPECT_EQ(proves_consistency(kept, 900, path, old_root, forged.tree().root()), kept <= 400)
            << kept;
    }
}

TEST(Proof, EveryChangedBitOfAPathIsRefused) {
    MemoryLedger ledger;
    ledger.fill_to(1000);
    const Hash root = ledger.tree().root();
    const Hash leaf = ledger.leaf_hashes()[777];
    const HashPath path = prove_inclusion(ledger.tree(), ledger, 777, 1000).value();
    const HashPath consistency = prove_consistency(ledger.tree(), ledger, 777, 1000).value();
    const Hash old_root = root_at(ledger.tree(), ledger, 777).value();
    auto each_change = [](const HashPath& whole, auto accepted) {
        for (std::size_t bit = 0; bit < whole.size() * 256; ++bit) {
            HashPath changed = whole;
            changed[bit / 256][bit % 256 / 8] ^= static_cast<std::uint8_t>(1u << bit % 8);
            ASSERT_FALSE(accepted(changed)) << bit;
        }
        for (std::size_t i = 0; i < whole.size(); ++i) {
            HashPath changed = whole;
            changed.erase(changed.begin() + static_cast<std::ptrdiff_t>(i));
            ASSERT_FALSE(accepted(changed)) << "without hash " << i;
            changed = whole;
            changed.insert(changed.begin() + static_cast<std::ptrdiff_t>(i), whole[i]);
            ASSERT_FALSE(accepted(changed)) << "hash " << i << " twice";
        }
    };
    each_change(path, [&](const HashPath& changed) {
        return proves_inclusion(leaf, 777, 1000, changed, root);
    });
    each_change(consistency, [&](const HashPath& changed) {
        return proves_consistency(777, 1000, changed, old_root, root);
    });
}

}  // namespace
}  // namespace letopis
