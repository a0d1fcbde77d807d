// What the product itself exported and sealed, in the hands of programs that are not ours.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>

#include "program/closed_class.h"
#include "program/letopis_program.h"
#include "stranger.h"

namespace letopis {
namespace {

namespace fs = std::filesystem;
using ::testing::AllOf;
using testing::Answered;
using testing::Browser;
using ::testing::HasSubstr;
using testing::LetopisServer;
using ::testing::MatchesRegex;
using testing::run;
using testing::Said;
using testing::Sealing;
using testing::SmallSchool;
using testing::StrangersFolder;

/// A small school whose server has sealed the class, and its whole log as `letopis export-log`
/// gives it.
class Product : public ::testing::Test {
protected:
    void seal() {
        const SmallSchool school = testing::found_small_school(data());
        testing::close_small_class(school, data());
        LetopisServer server{data()};
        Browser director{server.port()};
        ASSERT_EQ(director.sign_in(SmallSchool::director_login, SmallSchool::password).status, 200);
        ASSERT_EQ(testing::wait_for_sealing(director), Sealing::complete);
        ASSERT_EQ(server.stop(), 0) << server.complaints();
    }
    std::string data() const { return folder_.path() + "/data"; }

    StrangersFolder folder_;
};

// Evidence: AP-02.
TEST_F(Product, ItsExportedLogIsWholeUnderGo) {
    if (std::string_view{LETOPIS_CHECK_LOG}.empty())
        GTEST_SKIP() << "golang-go and golang-golang-x-mod-dev are not installed";
    ASSERT_NO_FATAL_FAILURE(seal());
    const std::string log = folder_.path() + "/log";
    const auto told = testing::letopis({"export-log", "--data", data(), "--out", log});
    ASSERT_EQ(told.exit_code, 0) << told.complaints;
    const Said said = run({LETOPIS_CHECK_LOG, log}, folder_.path());
    EXPECT_EQ(said.exit_code, 0) << said.words;
    EXPECT_THAT(said.words, MatchesRegex("OK: [1-9][0-9]+ entries\n"));
    Bytes bundle;
    std::string name;
    for (const auto& entry : fs::recursive_directory_iterator{log + "/tile/entries"})
        if (entry.is_regular_file()) name = fs::relative(entry.path(), folder_.path()).string();
    bundle = folder_.read(name);
    ASSERT_FALSE(bundle.empty());
    bundle[bundle.size() / 2] ^= 1;
    folder_.write(name, bundle);
    EXPECT_EQ(run({LETOPIS_CHECK_LOG, log}, folder_.path()).exit_code, 1);
}

// Evidence: AP-02, ARC-11.
TEST_F(Product, ThePackageThatItsServerSealedProvesItsDocumentsWithAShellAndOpenssl) {
    if (!testing::is_installed("unzip") || !testing::is_installed("openssl"))
        GTEST_SKIP() << "unzip or openssl is not installed";
    ASSERT_NO_FATAL_FAILURE(seal());
    const std::string package = testing::package_on(data(), "disk-2").string();
    const Said unpacked = run({"unzip", "-q", package}, folder_.path());
    ASSERT_EQ(unpacked.exit_code, 0) << unpacked.words;
    std::string bag;
    for (const auto& entry : fs::directory_iterator{folder_.path()})
        if (fs::exists(entry.path() / "bagit.txt")) bag = entry.path().string();
    ASSERT_NE(bag, "");
    EXPECT_EQ(
        run({"sha256sum", "--check", "--strict", "--quiet", "manifest-sha256.txt"}, bag).exit_code,
        0);
    ASSERT_EQ(run({"chmod", "-R", "u+w", bag}, folder_.path()).exit_code, 0);
    const auto verify_sh = [&](const std::string& proof) {
        return run({"sh", "verify/verify.sh", proof, "log/vkey", "log/entries.ndjson"},
                   bag + "/data");
    };
    int proofs = 0;
    for (const auto& entry : fs::directory_iterator{bag + "/data/log"}) {
        if (entry.path().extension() != ".tlog-proof") continue;
        const Said said = verify_sh("log/" + entry.path().filename().string());
        EXPECT_EQ(said.exit_code, 0) << entry.path() << said.words;
        EXPECT_THAT(said.words,
                    AllOf(HasSubstr("ПОДТВЕРЖДЕНО"), HasSubstr("letopis.example/school-7"),
                          HasSubstr("\"kind\":\"document_issued\"")));
        ++proofs;
    }
    EXPECT_EQ(proofs, 2) << "the summary sheet and the journal";
    // The same shell objects to an entry that was changed.
    ASSERT_EQ(
        run({"sed", "-i", "s/document_issued/document_issueD/", bag + "/data/log/entries.ndjson"},
            bag)
            .exit_code,
        0);
    EXPECT_EQ(verify_sh("log/svodnaya-vedomost.tlog-proof").exit_code, 1);
}

}  // namespace
}  // namespace letopis
