// A medium that is a folder keeps what it is given, and never overwrites.

#include "media/directory_medium.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "crypto/hash.h"
#include "media/read_back.h"
#include "media/testing/temporary_folder.h"
#include "media/testing/troubled_calls.h"
#include "package/reading.h"

namespace letopis::media {
namespace {

namespace fs = std::filesystem;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

class FolderMedium : public ::testing::Test {
protected:
    FolderMedium() : medium_{DirectoryMedium::open_folder(folder_.path()).value()} {}

    Result<Done> put(const std::string& name, std::string_view text) {
        MemorySource source{as_bytes(text)};
        return medium_->put(name, source, sha256_hex(as_bytes(text)));
    }
    std::string read(const std::string& name) {
        const auto source = medium_->open(name).value();
        if (!source) return "нет";
        return std::string{as_text(read_bytes(*source, 0, source->size()).value())};
    }

    testing::TemporaryFolder folder_;
    std::unique_ptr<DirectoryMedium> medium_;
};

TEST_F(FolderMedium, KeepsAnObjectUnderItsName) {
    ASSERT_TRUE(put("2026-2027/5a.zip", "пакет"));
    EXPECT_EQ(read("2026-2027/5a.zip"), "пакет");
    EXPECT_THAT(folder_.files(), ElementsAre("2026-2027/5a.zip"));
    EXPECT_EQ(read("2026-2027/5b.zip"), "нет");
    EXPECT_EQ(read("5a.zip/x"), "нет");
}

TEST_F(FolderMedium, KeepsObjectsLargerThanAPiece) {
    const std::string large(1'000'003, 'x');
    ASSERT_TRUE(put("large", large));
    EXPECT_EQ(read("large"), large);
    EXPECT_EQ(sha256_from_device(folder_.path() + "/large").value(), sha256_hex(as_bytes(large)));
}

TEST_F(FolderMedium, AnEqualObjectIsSuccessAndAnotherIsRefused) {
    ASSERT_TRUE(put("a", "one"));
    EXPECT_TRUE(put("a", "one"));
    EXPECT_TRUE(put("a", "two").error().is(RefusalCode::package_damaged));
    EXPECT_EQ(read("a"), "one");
    EXPECT_THAT(folder_.files(), ElementsAre("a"));
}

TEST_F(FolderMedium, ASourceThatIsNotWhatTheLedgerNamesIsNotKept) {
    MemorySource source{as_bytes("changed")};
    EXPECT_TRUE(medium_->put("a", source, sha256_hex(as_bytes("sealed")))
                    .error()
                    .is(RefusalCode::package_damaged));
    EXPECT_THAT(folder_.files(), IsEmpty());
}

TEST_F(FolderMedium, ADamagedObjectIsMovedAsideAndAGoodOneTakesItsPlace) {
    ASSERT_TRUE(put("a", "good"));
    for (const char* const damage : {"bad1", "bad2"}) {
        folder_.write("a", damage);
        ASSERT_TRUE(medium_->quarantine("a"));
        EXPECT_EQ(read("a"), "нет");
        ASSERT_TRUE(put("a", "good"));
    }
    EXPECT_THAT(folder_.files(), ElementsAre("a", "a.damaged-1", "a.damaged-2"));
    EXPECT_EQ(folder_.text("a.damaged-2"), "bad2");
    EXPECT_FALSE(medium_->quarantine("b"));
}

TEST_F(FolderMedium, TakesNoNameThatLeadsElsewhere) {
    for (const std::string_view name :
         {"", "/a", "a/", "a//b", "../a", "a/../b", "./a", "A", "ведомость", "a b", "a\\b"}) {
        EXPECT_FALSE(is_object_name(name)) << name;
        EXPECT_TRUE(put(std::string{name}, "x").error().is(RefusalCode::invalid_value)) << name;
    }
    EXPECT_TRUE(is_object_name("2026-2027/letopis_1_5a.zip"));
}

TEST_F(FolderMedium, ThatVanishedOrIsAnotherFolderNowTakesNothing) {
    const std::string away = folder_.path() + "-away";
    fs::rename(folder_.path(), away);
    EXPECT_TRUE(put("a", "x").error().is(RefusalCode::medium_unavailable));
    EXPECT_TRUE(medium_->open("a").error().is(RefusalCode::medium_unavailable));
    // The empty folder that the disk was mounted on.
    fs::create_directory(folder_.path());
    EXPECT_TRUE(put("a", "x").error().is(RefusalCode::medium_unavailable));
    EXPECT_THAT(folder_.files(), IsEmpty());
    fs::remove_all(away);
    EXPECT_TRUE(DirectoryMedium::open_folder(away).error().is(RefusalCode::medium_unavailable));
}

TEST_F(FolderMedium, WithoutHardLinksKeepsObjectsToo) {
    testing::forbid_links(true);
    const auto first = put("a", "one");
    const auto again = put("a", "one");
    const auto other = put("a", "two");
    testing::forbid_links(false);
    EXPECT_TRUE(first) << first.error().message();
    EXPECT_TRUE(again);
    EXPECT_FALSE(other);
    EXPECT_EQ(read("a"), "one");
    EXPECT_THAT(folder_.files(), ElementsAre("a"));
}

}  // namespace
}  // namespace letopis::media
