// An exported ledger: every byte of every file counts.

#include "package/exported_log.h"

#include <gtest/gtest.h>

#include "ledger/testing/memory_ledger.h"

namespace letopis {
namespace {

using testing::MemoryLedger;

/// Published files in memory.
class MapShelf final : public FileShelf {
public:
    Result<std::map<std::string, std::uint64_t>> list() override {
        std::map<std::string, std::uint64_t> sizes;
        for (const auto& [path, bytes] : out.files) sizes[path] = bytes.size();
        return sizes;
    }
    Result<Bytes> read(const std::string& path) override { return out.files.at(path); }

    testing::FileMap out;
};

class ExportedLedger : public ::testing::Test {
protected:
    void publish(EntryIndex size) {
        ledger_.fill_to(size);
        ASSERT_TRUE(publish_ledger(ledger_.tree(), ledger_, ledger_, ledger_.verifier_key(),
                                   ledger_.checkpoint(), shelf_.out));
    }
    VerifyReport verify() {
        NoProgress silent;
        return verify_exported_log(shelf_, silent);
    }
    MemoryLedger ledger_;
    MapShelf shelf_;
};

TEST_F(ExportedLedger, IsWholeAtEverySizeAroundATile) {
    for (const EntryIndex size : {0, 1, 2, 255, 256, 257, 512, 700}) {
        ledger_ = MemoryLedger{};
        shelf_.out.files.clear();
        publish(size);
        const VerifyReport report = verify();
        EXPECT_TRUE(report.whole()) << size << ": " << problem_text(report.problems[0]);
        EXPECT_EQ(report.entry_count, size);
    }
}

TEST_F(ExportedLedger, EveryChangedByteIsFoundInItsFile) {
    publish(270);
    for (auto& [path, bytes] : shelf_.out.files) {
        for (std::size_t at = 0; at < bytes.size(); at += path == "checkpoint" ? 1 : 7) {
            bytes[at] ^= 0x10;
            const VerifyReport report = verify();
            ASSERT_FALSE(report.whole()) << path << " " << at;
            const bool tile_or_leaf = path.starts_with("tile/");
            const std::string words = problem_text(report.problems[0]);
            // A changed leaf shows in its tile, and the message names the bundle too.
            if (tile_or_leaf) {
                ASSERT_NE(words.find(path), std::string::npos) << words;
            }
            if (path.starts_with("tile/0") || path.starts_with("tile/1")) {
                ASSERT_EQ(report.problems[0].file_offset, at) << words;
            }
            bytes[at] ^= 0x10;
        }
    }
    EXPECT_TRUE(verify().whole());
}

TEST_F(ExportedLedger, AMissingAnAddedAndACutFileAreFound) {
    publish(600);
    const auto whole = shelf_.out.files;
    for (const auto& [path, bytes] : whole) {
        shelf_.out.files.erase(path);
        EXPECT_EQ(verify().problems.at(0).path, path);
        shelf_.out.files = whole;
        shelf_.out.files[path].pop_back();
        EXPECT_FALSE(verify().whole()) << path;
        shelf_.out.files = whole;
    }
    shelf_.out.files["tile/0/003"] = Bytes(8192);
    EXPECT_EQ(verify().problems.at(0).path, "tile/0/003");
}

TEST_F(ExportedLedger, LeavesAndTilesOfAnotherHistoryDoNotLeadToTheSignedRoot) {
    publish(300);
    MemoryLedger other{9};
    other.fill_to(300);
    testing::FileMap forged;
    ASSERT_TRUE(publish_ledger(other.tree(), other, other, other.verifier_key(), "", forged));
    forged.files["vkey"] = shelf_.out.files["vkey"];
    forged.files["checkpoint"] = shelf_.out.files["checkpoint"];
    shelf_.out = forged;
    EXPECT_EQ(verify().problems.at(0).path, "checkpoint");
}

}  // namespace
}  // namespace letopis
