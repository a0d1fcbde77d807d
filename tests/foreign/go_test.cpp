// An exported ledger under Go's own sumdb/tlog (Debian's golang-golang-x-mod-dev).

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "ledger/testing/memory_ledger.h"
#include "stranger.h"

namespace letopis {
namespace {

using testing::FileMap;
using ::testing::HasSubstr;
using testing::MemoryLedger;
using testing::run;
using testing::Said;
using testing::StrangersFolder;

class GoVerifier : public ::testing::Test {
protected:
    void SetUp() override {
        if (std::string_view{LETOPIS_CHECK_LOG}.empty())
            GTEST_SKIP() << "golang-go and golang-golang-x-mod-dev are not installed";
    }
    void publish(EntryIndex size) {
        ledger_.fill_to(size);
        FileMap files;
        ASSERT_TRUE(publish_ledger(ledger_.tree(), ledger_, ledger_, ledger_.verifier_key(),
                                   ledger_.checkpoint(), files));
        for (const auto& [path, bytes] : files.files) folder_.write(path, bytes);
        files_ = files.files;
    }
    Said check() { return run({LETOPIS_CHECK_LOG, folder_.path()}, folder_.path()); }

    MemoryLedger ledger_;
    std::map<std::string, Bytes> files_;
    StrangersFolder folder_;
};

TEST_F(GoVerifier, FindsEveryEntryOfOurLedgerInItsTree) {
    for (const EntryIndex size : {1, 255, 256, 257, 700, 66'000}) {
        publish(size);
        const Said said = check();
        EXPECT_EQ(said.exit_code, 0) << said.words;
        EXPECT_EQ(said.words, "OK: " + std::to_string(size) + " entries\n");
    }
}

TEST_F(GoVerifier, RefusesEveryFileWithAFlippedBit) {
    publish(700);
    SeededRandom random{5};
    for (const auto& [path, bytes] : files_) {
        for (int i = 0; i < 4; ++i) {
            Bytes flipped = bytes;
            flipped[random.below(flipped.size())] ^= static_cast<std::uint8_t>(1u << (2 * i + 1));
            folder_.write(path, flipped);
            EXPECT_EQ(check().exit_code, 1) << path;
        }
        folder_.write(path, bytes);
    }
    EXPECT_EQ(check().exit_code, 0);
}

TEST_F(GoVerifier, NamesTheEntryThatWasChanged) {
    publish(600);
    Bytes bundle = files_.at("tile/entries/001");
    bundle[35 * 44 + 2 + 7] ^= 1;  // 35 bytes a record: length and leaf.
    folder_.write("tile/entries/001", bundle);
    EXPECT_THAT(check().words, HasSubstr("entry 300 is not what stands in the tree"));
}

TEST_F(GoVerifier, RefusesAHeadWhoseSizeWasEditedAndAForeignKey) {
    publish(600);
    std::string note{as_text(files_.at("checkpoint"))};
    folder_.write("checkpoint", as_bytes(note.replace(note.find("\n600\n"), 5, "\n599\n")));
    EXPECT_THAT(check().words, HasSubstr("REFUSED"));
    folder_.write("checkpoint", files_.at("checkpoint"));
    folder_.write("vkey", as_bytes(MemoryLedger{2}.verifier_key().text() + "\n"));
    EXPECT_EQ(check().exit_code, 1);
}

}  // namespace
}  // namespace letopis
