// A package in the hands of somebody who has a shell, openssl, coreutils and unzip, and nothing of
// ours (AP-02, ARC-11); and letopis-verify as a script sees it.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "package/testing/sample_class.h"
#include "stranger.h"

namespace letopis {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;
using testing::run;
using testing::Said;
using testing::StrangersFolder;

constexpr const char* bag = "letopis_1234_2026-2027_7b";

/// A package, unpacked by a stranger.
class Unpacked : public ::testing::Test {
protected:
    void SetUp() override {
        if (!testing::is_installed("unzip") || !testing::is_installed("openssl"))
            GTEST_SKIP() << "unzip or openssl is not installed";
        folder_.write("package.zip", testing::built_bytes(testing::class_package()));
        const Said said = run({"unzip", "-q", "package.zip"}, folder_.path());
        ASSERT_EQ(said.exit_code, 0) << said.words;
        ASSERT_EQ(run({"chmod", "-R", "u+w", bag}, folder_.path()).exit_code, 0);
    }
    std::string in_bag(const std::string& name) const { return std::string{bag} + "/" + name; }
    Said in_bag_run(const std::vector<std::string>& command) {
        return run(command, folder_.path() + "/" + bag);
    }
    Said verify_sh(const std::string& proof = "log/svodnaya-vedomost.tlog-proof") {
        return run({"sh", "verify/verify.sh", proof, "log/vkey", "log/entries.ndjson"},
                   folder_.path() + "/" + bag + "/data");
    }
    void replace(const std::string& name, std::string_view from, std::string_view to) {
        const Bytes bytes = folder_.read(in_bag(name));
        std::string text{as_text(bytes)};
        const std::size_t at = text.rfind(from);
        ASSERT_NE(at, std::string::npos) << from;
        folder_.write(in_bag(name), as_bytes(text.replace(at, from.size(), to)));
    }

    StrangersFolder folder_;
};

TEST_F(Unpacked, AgreesWithItsManifestsUnderCoreutils) {
    for (const auto& [program, manifest] : {std::pair{"sha256sum", "manifest-sha256.txt"},
                                            std::pair{"sha512sum", "manifest-sha512.txt"},
                                            std::pair{"sha256sum", "tagmanifest-sha256.txt"}}) {
        const Said said = in_bag_run({program, "--check", "--strict", "--quiet", manifest});
        EXPECT_EQ(said.exit_code, 0) << manifest << ": " << said.words;
    }
    replace("data/records/marks.csv", ",5,", ",4,");
    const Said said = in_bag_run({"sha256sum", "--check", "--quiet", "manifest-sha256.txt"});
    EXPECT_NE(said.exit_code, 0);
    EXPECT_THAT(said.words, HasSubstr("data/records/marks.csv"));
}

TEST_F(Unpacked, ProvesAnEntryWithAShellAndOpenssl) {
    const Said said = verify_sh();
    EXPECT_EQ(said.exit_code, 0) << said.words;
    EXPECT_THAT(said.words, AllOf(HasSubstr("ПОДТВЕРЖДЕНО: запись № 193 из 194"),
                                  HasSubstr("letopis.example/school-1"),
                                  HasSubstr("\"kind\":\"document_issued\"")));
}

TEST_F(Unpacked, AChangedEntryIsNotConfirmed) {
    replace("data/log/entries.ndjson", "\"size_bytes\":2000", "\"size_bytes\":2001");
    const Said said = verify_sh();
    EXPECT_EQ(said.exit_code, 1);
    EXPECT_THAT(said.words, HasSubstr("запись № 193 не та, что стоит в реестре"));
}

TEST_F(Unpacked, AChangedProofHeadSaltOrKeyIsNotConfirmed) {
    const std::string proof = "data/log/svodnaya-vedomost.tlog-proof";
    const Bytes whole = folder_.read(in_bag(proof));
    const std::string text{as_text(whole)};
    const auto with = [&](std::string_view from, std::string_view to) {
        folder_.write(in_bag(proof), whole);
        replace(proof, from, to);
        return verify_sh();
    };
    EXPECT_EQ(with("index 193", "index 191").exit_code, 1);
    EXPECT_EQ(with("\n194\n", "\n195\n").exit_code, 1);
    EXPECT_THAT(with("\n194\n", "\n195\n").words, HasSubstr("подпись реестра неверна"));
    EXPECT_EQ(with("c2sp.org/tlog-proof@v1", "c2sp.org/tlog-proof@v2").exit_code, 1);
    const std::size_t path = text.find('\n', text.find("index")) + 1;
    std::string changed = text;
    changed[path + 3] = changed[path + 3] == 'A' ? 'B' : 'A';
    folder_.write(in_bag(proof), as_bytes(changed));
    EXPECT_EQ(verify_sh().exit_code, 1);
    folder_.write(in_bag(proof), whole);
    EXPECT_EQ(verify_sh().exit_code, 0);
    folder_.write(in_bag("data/log/vkey"),
                  as_bytes(testing::MemoryLedger{2}.verifier_key().text() + "\n"));
    EXPECT_THAT(verify_sh().words, HasSubstr("НЕ ПОДТВЕРЖДЕНО"));
    EXPECT_EQ(verify_sh("log/no.tlog-proof").exit_code, 2);
}

TEST_F(Unpacked, HoldsTablesThatAreValidJson) {
    if (!testing::is_installed("python3")) GTEST_SKIP() << "python3 is not installed";
    const Said said = in_bag_run(
        {"python3", "-c",
         "import csv,glob,io,json\n"
         "for path in sorted(glob.glob('data/records/*.json')):\n"
         "    rows=json.load(open(path,encoding='utf-8'))\n"
         "    table=list(csv.DictReader(io.StringIO(open(path[:-4]+'csv',encoding='utf-8',"
         "newline='').read(),newline='')))\n"
         "    assert len(rows)==len(table),path\n"
         "    for row,line in zip(rows,table):\n"
         "        assert list(row)==list(line),path\n"
         "        for name,value in row.items():\n"
         "            text='' if value is None else str(value).lower() if "
         "isinstance(value,bool) else str(value)\n"
         "            if isinstance(value,str) and text[:1] in tuple('=+-@'): "
         "text=chr(39)+text\n"
         "            assert line[name]==text,(path,name,line[name],text)\n"
         "for path in glob.glob('data/records/schema/*.json'): json.load(open(path))\n"
         "print(sum(1 for line in open('data/log/entries.ndjson') if json.loads(line)))\n"});
    EXPECT_EQ(said.exit_code, 0) << said.words;
    EXPECT_EQ(said.words, "97\n");
}

TEST(VerifierProgram, ExitsWithZeroOnlyForWhole) {
    const StrangersFolder folder;
    const Bytes package = testing::built_bytes(testing::class_package());
    folder.write("whole.zip", package);
    Bytes damaged = package;
    damaged[damaged.size() / 2] ^= 1;
    folder.write("damaged.zip", damaged);
    const auto verify = [&](const std::vector<std::string>& words) {
        std::vector<std::string> command{LETOPIS_VERIFIER};
        command.insert(command.end(), words.begin(), words.end());
        return run(command, folder.path());
    };
    EXPECT_EQ(verify({"whole.zip"}).exit_code, 0);
    EXPECT_THAT(verify({"whole.zip"}).words, HasSubstr("ЦЕЛ"));
    const Said said = verify({"damaged.zip"});
    EXPECT_EQ(said.exit_code, 1);
    EXPECT_THAT(said.words, AllOf(HasSubstr("НЕ ЦЕЛ"), HasSubstr("изменён один байт")));
    EXPECT_EQ(verify({"whole.zip", "damaged.zip"}).exit_code, 1);
    EXPECT_EQ(verify({"nothing.zip"}).exit_code, 2);
    EXPECT_EQ(verify({}).exit_code, 2);
    EXPECT_EQ(verify({"--help"}).exit_code, 0);
    EXPECT_THAT(verify({"--json", "damaged.zip"}).words, HasSubstr("\"whole\":false"));
}

}  // namespace
}  // namespace letopis
