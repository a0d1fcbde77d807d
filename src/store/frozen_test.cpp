// Records of every released version of the tables, on both engines, opened by the program of today:
// samples of tests/frozen (tools/freeze writes one), which never change. Each pair holds the same
// organisation; what the migrations make of both must be the same, row by row, and whole.

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <optional>

#include "database/sqlite/connection.h"
#include "database/testing/scratch_database.h"
#include "store/checking/compare_tables.h"
#include "store/checking/verify_store.h"
#include "store/move.h"
#include "store/opening.h"
#include "store/testing/random_facts.h"
#include "store/testing/raw_postgres.h"
#include "store/testing/school_folder.h"
#include "store/testing/told.h"

namespace letopis::store {
namespace {

constexpr const char* no_sample = "no sample is frozen yet: tools/with_postgres tools/freeze";
/// What the samples' ledgers hold (tools/freeze says it).
constexpr EntryIndex least_entries = 200;

class Frozen : public ::testing::Test {
protected:
    static std::string samples() {
        const char* const root = std::getenv("LETOPIS_SOURCE_DIR");
        return std::string{root != nullptr ? root : "."} + "/tests/frozen/";
    }
    /// "schema_7", … as they lie there.
    static std::vector<std::string> versions() {
        std::vector<std::string> names;
        for (const auto& folder : std::filesystem::directory_iterator{samples()}) {
            const std::string name = folder.path().filename().string();
            if (name.starts_with("schema_")) names.push_back(name);
        }
        return names;
    }
    static std::string sample(const std::string& name) {
        const std::string path = samples() + name;
        std::ifstream in{path};
        std::string text{std::istreambuf_iterator<char>{in}, {}};
        EXPECT_FALSE(text.empty()) << path << ": LETOPIS_SOURCE_DIR says where the source tree is";
        return text;
    }
    /// The ledger's key, which stands beside the records.
    /// A checkout leaves the sample's key readable to all, which no ledger accepts.
    static void give_key(const std::string& version, const SchoolFiles& files) {
        std::filesystem::copy_file(samples() + version + "/ledger.key", files.key());
        std::filesystem::permissions(
            files.key(), std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
    }
    SchoolFiles in_a_file(const std::string& version) {
        const SchoolFiles files = file_.emplace().files();
        EXPECT_TRUE(make_folders(files.folder));
        auto raw = database::SqliteConnection::open(files.database(), files.org_id,
                                                    Connection::Mode::writer);
        EXPECT_TRUE(raw);
        const auto loaded = (*raw)->execute(sample(version + "/school.sql"));
        EXPECT_TRUE(loaded) << loaded.error().message();
        give_key(version, files);
        return files;
    }
    SchoolFiles in_postgres(const std::string& version) {
        SchoolFiles files = base_.emplace().files();
        EXPECT_TRUE(make_folders(files.folder));
        give_key(version, files);
        files.database_url = letopis::testing::scratch_database();
        if (files.in_postgres())
            EXPECT_EQ(testing::run_postgres(files, sample(version + "/school.postgres.sql")), "");
        return files;
    }
    /// Opened by the program of today, and closed again.
    void expect_whole(const SchoolFiles& files) {
        auto school = School::open(files, clock_, random_);
        ASSERT_TRUE(school) << school.error().message();
        EXPECT_GE(
            (*school)->readers().read([](Reader& reader) { return reader.entry_count(); }).value(),
            least_entries);
        ASSERT_TRUE((*school)->close());
        NoProgress silent;
        const auto report = verify_store(files, silent);
        ASSERT_TRUE(report) << report.error().message();
        for (const Finding& finding : report->findings.named())
            ADD_FAILURE() << finding.place << ": " << finding.words;
    }

    SetClock clock_{moscow_instant(Date{2026, 12, 1}, {600})};
    SeededRandom random_{1};
    // Each of the version that is looked at: the one before vanishes.
    std::optional<testing::SchoolFolder> file_;
    std::optional<testing::SchoolFolder> base_;
};

TEST_F(Frozen, FilesOfEveryVersionOpenAndAreWhole) {
    if (versions().empty()) GTEST_SKIP() << no_sample;
    for (const std::string& version : versions()) {
        SCOPED_TRACE(version);
        expect_whole(in_a_file(version));
    }
}

TEST_F(Frozen, InPostgresTheyAreRowByRowTheSame) {
    if (versions().empty()) GTEST_SKIP() << no_sample;
    for (const std::string& version : versions()) {
        SCOPED_TRACE(version);
        const SchoolFiles base = in_postgres(version);
        if (!base.in_postgres()) GTEST_SKIP() << "no PostgreSQL at LETOPIS_TEST_POSTGRES";
        const SchoolFiles file = in_a_file(version);
        expect_whole(file);
        expect_whole(base);
        const auto same = hold_the_same(file, base);
        ASSERT_TRUE(same) << same.error().message();
        EXPECT_TRUE(*same) << "another number of entries, or another root over them";
        auto here = open_records(file, Connection::Mode::reader).value();
        auto there = open_records(base, Connection::Mode::reader).value();
        ASSERT_TRUE(here->begin_read() && there->begin_read());
        Findings findings;
        ASSERT_TRUE(compare_tables(*here, *there, findings));
        for (const Finding& finding : findings.named())
            ADD_FAILURE() << finding.place << ": " << finding.words;
        ASSERT_TRUE(here->rollback() && there->rollback());
    }
}

/// Makes the organisation of a sample, for tools/freeze: in the folder LETOPIS_FREEZE names, and
/// the same in PostgreSQL.
TEST(Freezing, MakesTheSameOrganisationOnBothEngines) {
    const char* const folder = std::getenv("LETOPIS_FREEZE");
    const char* const database = std::getenv("LETOPIS_FREEZE_POSTGRES");
    if (folder == nullptr || database == nullptr) GTEST_SKIP() << "only for tools/freeze";
    SetClock clock{moscow_instant(Date{2026, 9, 7}, {600})};
    SeededRandom random{2026};
    const SchoolFiles file{.folder = folder, .org_id = 7};
    const SchoolFiles base{.folder = folder, .org_id = 7, .database_url = database};
    auto school = School::open(file, clock, random).value();
    letopis::testing::SampleSchool sample;
    testing::RandomFacts facts{2026};
    const auto state = [&](int number, std::vector<EntryBody> said) {
        clock.set(clock.now() + Span::minutes(1));
        const auto receipt = school->writer().append(
            {letopis::testing::id_of<CommandId>(number), facts.actor(),
             [&](DecisionContext&) { return Result<std::vector<EntryBody>>{said}; }});
        ASSERT_TRUE(receipt) << receipt.error().message();
    };
    state(999, sample.facts());
    for (int i = 1; i <= 120; ++i) state(i, facts.next());
    ASSERT_TRUE(school->close());
    NoProgress silent;
    const auto copied = copy_records(file, base, clock, silent);
    ASSERT_TRUE(copied) << copied.error().message();
    ASSERT_TRUE(allow_writing(base));
}

}  // namespace
}  // namespace letopis::store
