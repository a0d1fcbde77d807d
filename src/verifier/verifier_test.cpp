// What letopis-verify says of a path: never "whole" by silence.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

#include "ledger/testing/memory_ledger.h"
#include "package/testing/sample_class.h"
#include "verifier/telling.h"

namespace letopis {
namespace {

namespace fs = std::filesystem;
using testing::built_bytes;
using testing::class_package;
using ::testing::HasSubstr;
using testing::MemoryLedger;

class Quiet final : public CheckProgress {
public:
    void begin(const std::string& path) override { begun.push_back(path); }
    void at(std::uint64_t, std::uint64_t) override {}
    std::vector<std::string> begun;
};

class Verifier : public ::testing::Test {
protected:
    Verifier() {
        root_ = fs::temp_directory_path() /
                ("letopis_verifier_" + std::to_string(::getpid()) + "_" +
                 ::testing::UnitTest::GetInstance()->current_test_info()->name());
        fs::create_directories(root_);
    }
    ~Verifier() override { fs::remove_all(root_); }

    std::string write(const std::string& name, const Bytes& bytes) {
        const fs::path path = root_ / name;
        fs::create_directories(path.parent_path());
        std::ofstream{path, std::ios::binary} << as_text(bytes);
        return path.string();
    }
    Result<std::vector<Checked>> verify(const std::string& path) {
        return verify_path(path, quiet_);
    }

    fs::path root_;
    Quiet quiet_;
};

// Evidence: ARC-11.
TEST_F(Verifier, SaysThatAPackageIsWholeAndWhatIsProved) {
    const PackageContents contents = class_package();
    const auto checked = verify(write("a.zip", built_bytes(contents))).value();
    ASSERT_EQ(checked.size(), 1u);
    EXPECT_TRUE(checked[0].report.whole());
    EXPECT_THAT(tell_person(checked),
                HasSubstr("ЦЕЛ. Файлов: " + std::to_string(contents.payload.size() + 5) +
                          "; доказано 97 записей из 194"));
    EXPECT_THAT(tell_script(checked), HasSubstr("{\"whole\":true,\"checked\":[{"));
}

TEST_F(Verifier, NamesTheFileAndTheByteOfADamage) {
    Bytes package = built_bytes(class_package());
    const std::string content =
        "entry_index,lesson_id,lesson_on,subject,student_id,student,work_no,p";
    const auto at = std::search(package.begin(), package.end(), content.begin(), content.end());
    ASSERT_NE(at, package.end());
    *at ^= 0x20;
    const auto checked = verify(write("a.zip", package)).value();
    EXPECT_THAT(tell_person(checked), HasSubstr("НЕ ЦЕЛ"));
    EXPECT_THAT(tell_person(checked), HasSubstr("data/records/marks.csv, байт 0"));
    EXPECT_THAT(tell_person(checked), HasSubstr("стоит 45, должно быть 65"));
    EXPECT_THAT(tell_script(checked), HasSubstr("\"whole\":false"));
    EXPECT_THAT(tell_script(checked), HasSubstr("\"file_offset\":0"));
}

TEST_F(Verifier, NamesTheRowOfATableThatTheEntriesDoNotSay) {
    PackageContents contents = class_package();
    for (PackageFile& file : contents.payload)
        if (file.path == "data/records/annual_marks.json") file.bytes.at(60) ^= 1;
    const auto checked = verify(write("a.zip", built_bytes(contents))).value();
    EXPECT_THAT(tell_person(checked),
                HasSubstr("data/records/annual_marks.json, байт 2: строка 2 не следует"));
}

TEST_F(Verifier, FindsAllPackagesOfAFolderAndCountsTheBrokenOnes) {
    const Bytes package = built_bytes(class_package());
    write("2026-2027/5a.zip", package);
    write("2026-2027/5b.zip", Bytes{package.begin(), package.end() - 1});
    write("2026-2027/readme.txt", {});
    const auto checked = verify(root_.string()).value();
    ASSERT_EQ(checked.size(), 2u);
    EXPECT_TRUE(checked[0].report.whole());
    EXPECT_FALSE(checked[1].report.whole());
    EXPECT_THAT(tell_person(checked), HasSubstr("Проверено: 2; не целы: 1."));
    EXPECT_EQ(quiet_.begun.size(), 2u);
}

TEST_F(Verifier, ChecksAnExportedLedger) {
    MemoryLedger ledger;
    ledger.fill_to(20);
    testing::FileMap files;
    ASSERT_TRUE(publish_ledger(ledger.tree(), ledger, ledger, ledger.verifier_key(),
                               ledger.checkpoint(), files));
    for (const auto& [path, bytes] : files.files) write(path, bytes);
    auto checked = verify(root_.string()).value();
    ASSERT_EQ(checked.size(), 1u);
    EXPECT_EQ(checked[0].kind, CheckedKind::exported_ledger);
    EXPECT_TRUE(checked[0].report.whole());
    write("tile/0/000.p/20", Bytes(20 * 32));
    checked = verify(root_.string()).value();
    EXPECT_THAT(tell_person(checked), HasSubstr("tile/0/000.p/20, байт 0"));
}

TEST_F(Verifier, NothingToCheckIsNotWhole) {
    EXPECT_FALSE(verify(root_.string()));
    EXPECT_FALSE(verify(root_.string() + "/no.zip"));
    EXPECT_FALSE(verify(write("a.zip", {})).value()[0].report.whole());
    ASSERT_EQ(::symlink("/dev/null", (root_ / "null.zip").c_str()), 0);
    EXPECT_FALSE(verify(root_.string() + "/null.zip").value()[0].report.whole());
}

}  // namespace
}  // namespace letopis
