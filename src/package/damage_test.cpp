// Every single bit of a package: changed, it is found and named by file and byte.

#include <gtest/gtest.h>

#include "package/damage.h"
#include "package/testing/sample_package.h"
#include "package/zip_frame.h"

namespace letopis {
namespace {

using testing::MemoryLedger;
using testing::problems_of;
using testing::sample_package;
using testing::verify_bytes;

class DamagedPackage : public ::testing::Test {
protected:
    DamagedPackage() {
        ledger_.fill_to(12);
        whole_ = sample_package(ledger_);
    }
    MemoryLedger ledger_;
    Bytes whole_;
};

TEST_F(DamagedPackage, IsWholeBeforeTheDamage) {
    const VerifyReport report = verify_bytes(whole_);
    EXPECT_TRUE(report.whole()) << problems_of(report);
    EXPECT_EQ(report.tree_size, 12);
    EXPECT_EQ(report.entry_count, 4);
    EXPECT_EQ(report.origin, ledger_.origin());
}

// Evidence: ORD-1.4.2-2 AP-13.
TEST_F(DamagedPackage, EveryFlippedBitIsNamedByItsByte) {
    for (std::size_t at = 0; at < whole_.size(); ++at) {
        for (int bit = 0; bit < 8; ++bit) {
            Bytes damaged = whole_;
            damaged[at] ^= static_cast<std::uint8_t>(1 << bit);
            const VerifyReport report = verify_bytes(damaged);
            ASSERT_EQ(report.problems.size(), 1u) << "byte " << at << ", bit " << bit << "\n"
                                                  << problems_of(report);
            ASSERT_EQ(report.problems[0].offset, at)
                << "bit " << bit << ": " << problems_of(report);
        }
    }
}

TEST_F(DamagedPackage, EveryReplacedByteIsNamed) {
    SeededRandom random{7};
    for (std::size_t at = 0; at < whole_.size(); ++at) {
        Bytes damaged = whole_;
        damaged[at] ^= static_cast<std::uint8_t>(1 + random.below(255));
        const VerifyReport report = verify_bytes(damaged);
        ASSERT_FALSE(report.whole()) << at;
        ASSERT_EQ(report.problems[0].offset, at) << problems_of(report);
    }
}

TEST_F(DamagedPackage, EveryCutIsFound) {
    for (std::size_t size = 0; size < whole_.size(); ++size)
        ASSERT_FALSE(verify_bytes(ByteView{whole_}.first(size)).whole()) << size;
}

TEST_F(DamagedPackage, EveryLostAndEveryAddedByteIsFound) {
    for (std::size_t at = 0; at < whole_.size(); at += 3) {
        Bytes damaged = whole_;
        damaged.erase(damaged.begin() + static_cast<std::ptrdiff_t>(at));
        ASSERT_FALSE(verify_bytes(damaged).whole()) << at;
        damaged = whole_;
        damaged.insert(damaged.begin() + static_cast<std::ptrdiff_t>(at), 0x20);
        ASSERT_FALSE(verify_bytes(damaged).whole()) << at;
    }
    Bytes longer = whole_;
    longer.push_back(0);
    EXPECT_FALSE(verify_bytes(longer).whole());
}

TEST_F(DamagedPackage, ManyLostBytesAreNamedByTheirFile) {
    const std::string content = "student;value";
    const auto found = std::search(whole_.begin(), whole_.end(), content.begin(), content.end());
    ASSERT_NE(found, whole_.end());
    Bytes damaged = whole_;
    const auto at = found - whole_.begin();
    std::fill_n(damaged.begin() + at, 12, std::uint8_t{0});
    const VerifyReport report = verify_bytes(damaged);
    ASSERT_EQ(report.problems.size(), 1u) << problems_of(report);
    EXPECT_EQ(report.problems[0].path, "data/records/marks.csv");
    EXPECT_EQ(report.problems[0].offset, static_cast<std::uint64_t>(at));
    EXPECT_FALSE(report.problems[0].file_offset);
}

TEST(DamagedByte, IsFoundFromTheDifferenceOfTwoChecksums) {
    SeededRandom random{3};
    Bytes bytes(5000);
    random.fill(bytes);
    const std::uint32_t expected = zip_crc32(0, bytes);
    for (int i = 0; i < 500; ++i) {
        const DamagedByte damage{random.below(bytes.size()),
                                 static_cast<std::uint8_t>(1 + random.below(255))};
        Bytes damaged = bytes;
        damaged[damage.offset] ^= damage.difference;
        const auto found = find_damaged_byte(bytes.size(), expected, zip_crc32(0, damaged),
                                             [](const DamagedByte&) { return true; });
        ASSERT_EQ(found, damage);
    }
    EXPECT_FALSE(find_damaged_byte(bytes.size(), expected, expected,
                                   [](const DamagedByte&) { return true; }));
}

}  // namespace
}  // namespace letopis
