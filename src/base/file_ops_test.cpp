#include "base/file_ops.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>

namespace letopis {
namespace {

namespace fs = std::filesystem;

class Files : public testing::Test {
protected:
    Files() {
        root_ = fs::temp_directory_path() /
                ("letopis_files_" + std::to_string(::getpid()) + "_" +
                 testing::UnitTest::GetInstance()->current_test_info()->name());
        fs::remove_all(root_);
        fs::create_directories(root_);
    }
    ~Files() override { fs::remove_all(root_); }

    std::string path(const std::string& name) const { return (root_ / name).string(); }
    std::string text(const std::string& name) const {
        const auto bytes = read_file(path(name), 1000).value();
        return bytes ? std::string{as_text(*bytes)} : "нет";
    }
    std::ptrdiff_t count() const {
        return std::distance(fs::directory_iterator{root_}, fs::directory_iterator{});
    }

    fs::path root_;
};

TEST_F(Files, AFileIsWrittenWholeAndReplacedWhole) {
    ASSERT_TRUE(write_file_durably(path("a"), as_bytes("раз")));
    EXPECT_EQ(text("a"), "раз");
    ASSERT_TRUE(write_file_durably(path("a"), as_bytes("два")));
    EXPECT_EQ(text("a"), "два");
    EXPECT_EQ(count(), 1);
}

TEST_F(Files, AFileThatIsNotThereIsNothingAndNotAFault) { EXPECT_EQ(text("a"), "нет"); }

TEST_F(Files, AFileBeyondTheLimitIsAFault) {
    ASSERT_TRUE(write_file_durably(path("a"), Bytes(1001)));
    EXPECT_TRUE(read_file(path("a"), 1000).error().is_fault());
    EXPECT_TRUE(read_file(path("a"), 1001).has_value());
}

TEST_F(Files, AKeyIsReadByItsOwnerAlone) {
    ASSERT_TRUE(write_file_durably(path("key"), as_bytes("k"), FileAccess::owner));
    EXPECT_EQ(access_of(path("key")).value(), FileAccess::owner);
    ASSERT_TRUE(write_file_durably(path("page"), as_bytes("p")));
    EXPECT_EQ(access_of(path("page")).value(), FileAccess::everyone);
}

TEST_F(Files, AnUnfinishedFileLeavesNothing) {
    {
        auto file = NewFile::create(path("a")).value();
        ASSERT_TRUE(file.write(as_bytes("половина")));
        EXPECT_EQ(count(), 1);
    }
    EXPECT_EQ(count(), 0);
}

TEST_F(Files, ANewFileNeverReplacesAnOldOne) {
    ASSERT_TRUE(write_file_durably(path("a"), as_bytes("старое")));
    auto file = NewFile::create(path("a")).value();
    ASSERT_TRUE(file.write(as_bytes("новое")));
    EXPECT_EQ(file.finish_new().value(), Publication::already_there);
    EXPECT_EQ(text("a"), "старое");
    auto other = NewFile::create(path("b")).value();
    ASSERT_TRUE(other.write(as_bytes("новое")));
    EXPECT_EQ(other.finish_new().value(), Publication::published);
    EXPECT_EQ(text("b"), "новое");
}

TEST_F(Files, FoldersAreMadeOneInAnother) {
    ASSERT_TRUE(make_folders(path("один/два/три")));
    EXPECT_TRUE(fs::is_directory(root_ / "один" / "два" / "три"));
    ASSERT_TRUE(make_folders(path("один/два/три/")));
    ASSERT_TRUE(write_file_durably(path("файл"), {}));
    EXPECT_TRUE(make_folders(path("файл/внутри")).error().is_fault());
}

TEST_F(Files, AFaultNamesThePath) {
    const auto written = write_file_durably(path("нет/такой"), {});
    ASSERT_FALSE(written);
    EXPECT_NE(written.error().fault().what.find("нет/такой"), std::string::npos);
}

TEST_F(Files, ALockIsHeldByOneAtATime) {
    auto held = FileLock::take(path("lock")).value();
    ASSERT_TRUE(held.has_value());
    EXPECT_FALSE(FileLock::take(path("lock")).value().has_value());
    held.reset();
    EXPECT_TRUE(FileLock::take(path("lock")).value().has_value());
}

TEST_F(Files, RemovingWhatIsNotThereIsSuccess) {
    ASSERT_TRUE(write_file_durably(path("a"), {}));
    ASSERT_TRUE(remove_file(path("a")));
    EXPECT_EQ(count(), 0);
    EXPECT_TRUE(remove_file(path("a")));
}

}  // namespace
}  // namespace letopis
