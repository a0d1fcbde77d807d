// Opening and closing an organisation's files.

#include "store/school.h"

#include "database/testing/scratch_database.h"
#include "ledger/proof.h"
#include "ledger/tlog_proof.h"
#include "package/exported_log.h"
#include "ports/testing/sample_school.h"
#include "store/testing/raw_database.h"
#include "store/testing/raw_postgres.h"
#include "store/testing/school_folder.h"

namespace letopis::store {
namespace {

using letopis::testing::SampleSchool;
namespace fs = std::filesystem;

class Schools : public ::testing::Test {
protected:
    Result<std::unique_ptr<School>> open() { return School::open(files(), clock_, random_); }
    SchoolFiles files() const { return folder_.files(); }

    Receipt state(School& school, std::vector<EntryBody> facts) {
        auto receipt = school.writer().append(
            {CommandId::make(clock_.now(), random_), {}, [&](DecisionContext&) {
                 return Result<std::vector<EntryBody>>{facts};
             }});
        EXPECT_TRUE(receipt) << receipt.error().message();
        return receipt.value();
    }
    void state_marks(School& school, int count) {
        std::vector<EntryBody> marks;
        for (int i = 0; i < count; ++i)
            marks.push_back(MarkRecorded{{sample_.monday_7, sample_.ezhov}, MarkValue::five, {}});
        state(school, std::move(marks));
    }

    SetClock clock_{moscow_instant(Date{2026, 9, 7}, {600})};
    SeededRandom random_{1};
    testing::SchoolFolder folder_;
    SampleSchool sample_;
};

TEST_F(Schools, OneProgramOpensAnOrganisationAtATime) {
    auto first = open().value();
    const auto second = open();
    ASSERT_FALSE(second);
    EXPECT_NE(second.error().message().find("другая программа"), std::string::npos);
    first.reset();
    EXPECT_TRUE(open());
}

TEST_F(Schools, WhatWasStatedIsThereAfterOpeningAgain) {
    std::string root;
    {
        auto school = open().value();
        state(*school, sample_.facts());
        state_marks(*school, 700);
        root = school->ledger_book().checkpoint().value();
    }
    EXPECT_FALSE(fs::exists(files().database_log()));
    auto school = open().value();
    EXPECT_EQ(school->ledger_book().checkpoint().value(), root);
    EXPECT_EQ(school->readers().read([](Reader& reader) { return reader.entry_count(); }).value(),
              static_cast<EntryIndex>(sample_.facts().size()) + 700);
    state_marks(*school, 1);
}

TEST_F(Schools, EveryEntryIsProvedUnderTheLatestHead) {
    auto school = open().value();
    state(*school, sample_.facts());
    state_marks(*school, 600);
    LedgerBook& book = school->ledger_book();
    const auto key = VerifierKey::parse(book.verifier_key().value()).value();
    EXPECT_EQ(key.name(), "letopis.example/school-1234");
    const auto old_note = book.checkpoint().value();
    for (const EntryIndex index : {0, 255, 256, 511, 512, 599, 640}) {
        const auto proven = book.prove(index).value();
        const auto proof = TlogProof::parse(proven.tlog_proof).value();
        Salt salt{};
        std::ranges::copy(*parse_hex(proven.salt_hex), salt.begin());
        const Hash leaf = blinded_leaf_hash(salt, as_bytes(proven.encoded));
        EXPECT_EQ(hex(leaf), proven.leaf_hash_hex);
        EXPECT_TRUE(verify_tlog_proof(proof, leaf, key));
        EXPECT_FALSE(verify_tlog_proof(proof, Hash{}, key));
    }
    EXPECT_TRUE(book.prove(100'000).error().is(RefusalCode::not_found));
    EXPECT_TRUE(book.prove(-1).error().is(RefusalCode::not_found));

    const auto old_head = open_checkpoint(old_note, key).value();
    state_marks(*school, 300);
    const auto new_head = open_checkpoint(book.checkpoint().value(), key).value();
    EXPECT_EQ(new_head.tree_size, old_head.tree_size + 300);
    HashPath path;
    const auto proof = book.prove_consistency(old_head.tree_size, new_head.tree_size).value();
    for (const auto& text : proof) {
        path.emplace_back();
        std::ranges::copy(*parse_hex(text), path.back().begin());
    }
    EXPECT_TRUE(proves_consistency(old_head.tree_size, new_head.tree_size, path, old_head.root_hash,
                                   new_head.root_hash));
    // The same head can be signed again at any time.
    EXPECT_EQ(book.checkpoint_at(old_head.tree_size).value(), old_note);
    EXPECT_TRUE(book.checkpoint_at(new_head.tree_size + 1).error().is(RefusalCode::not_found));
    EXPECT_EQ(book.hashes().read_edge_leaves(0, 3).value().size(), 3U);
}

TEST_F(Schools, ALedgerWithoutAnOrganisationHasNoNameToSignUnder) {
    auto school = open().value();
    state(*school, {SubjectAdded{}});
    EXPECT_TRUE(school->ledger_book().checkpoint().error().is(RefusalCode::not_found));
    EXPECT_TRUE(school->close());
}

TEST_F(Schools, AnExportedLogIsWhole) {
    auto school = open().value();
    state(*school, sample_.facts());
    state_marks(*school, 1000);
    const std::string folder = files().folder + "/export";
    ASSERT_TRUE(school->ledger_book().export_log(folder));
    FolderShelf shelf{folder};
    NoProgress nobody_waits;
    const auto report = verify_exported_log(shelf, nobody_waits);
    EXPECT_TRUE(report.problems.empty());
    EXPECT_TRUE(fs::exists(folder + "/tile/entries/003"));
}

TEST_F(Schools, TheKeyIsItsOwnersAloneAndIsNeverReplaced) {
    {
        auto school = open().value();
        state(*school, sample_.facts());
    }
    EXPECT_EQ(access_of(files().key()).value(), FileAccess::owner);
    fs::permissions(files().key(), fs::perms::group_read, fs::perm_options::add);
    const auto readable = open();
    ASSERT_FALSE(readable);
    EXPECT_NE(readable.error().message().find("chmod 600"), std::string::npos);

    fs::rename(files().key(), files().folder + "/away");
    const auto lost = open();
    ASSERT_FALSE(lost);
    EXPECT_NE(lost.error().message().find("ключ реестра потерян"), std::string::npos);
    EXPECT_FALSE(fs::exists(files().key()));
}

TEST_F(Schools, ADatabaseThatForgotSignedEntriesIsNotOpened) {
    {
        auto school = open().value();
        state(*school, sample_.facts());
    }
    const std::string earlier = testing::file_bytes(files().database());
    {
        auto school = open().value();
        state_marks(*school, 10);
    }
    testing::write_bytes(files().database(), earlier);
    const auto forgetful = open();
    ASSERT_FALSE(forgetful);
    EXPECT_NE(forgetful.error().message().find("Записи потеряны или заменены"), std::string::npos);
}

TEST_F(Schools, WhatIsNoDatabaseIsNamed) {
    fs::create_directories(files().folder);
    testing::write_bytes(files().database(), std::string(10'000, 'x'));
    const auto opened = open();
    ASSERT_FALSE(opened);
    EXPECT_NE(opened.error().message().find(files().database()), std::string::npos);
    EXPECT_NE(opened.error().message().find("не база Летописи"), std::string::npos);
}

TEST_F(Schools, ReadersLookTogetherAndOneInAnother) {
    auto school = open().value();
    state(*school, sample_.facts());
    const auto looked = school->readers().look([&](Reader& outer) {
        const auto before = outer.entry_count().value();
        state_marks(*school, 5);
        EXPECT_TRUE(school->readers().look(
            [&](Reader& inner) { EXPECT_EQ(inner.entry_count().value(), before + 5); }));
        EXPECT_EQ(outer.entry_count().value(), before);  // Its own snapshot.
    });
    EXPECT_TRUE(looked);
}

/// Schools whose tables other programs have made, on each engine: in a file, or in a schema of its
/// own, for the list of migrations belongs to all who share one.
class MigratedSchools : public Schools, public ::testing::WithParamInterface<const char*> {
protected:
    void SetUp() override {
        records_ = files();
        if (std::string_view{GetParam()} == "sqlite") return;
        records_.database_url = letopis::testing::scratch_database();
        if (!records_.in_postgres()) GTEST_SKIP() << "no PostgreSQL at LETOPIS_TEST_POSTGRES";
    }
    Result<std::unique_ptr<School>> open() { return School::open(records_, clock_, random_); }
    /// Past the store, as another program would leave it.
    void leave(const std::string& script) {
        EXPECT_EQ(records_.in_postgres() ? testing::run_postgres(records_, script)
                                         : testing::run_raw(records_.database(), script),
                  "");
    }

    SchoolFiles records_;
};
INSTANTIATE_TEST_SUITE_P(Engines, MigratedSchools, ::testing::Values("sqlite", "postgres"));

// A program that was killed between a migration and the new fold leaves projections of the old one.
TEST_P(MigratedSchools, ProjectionsOfAnEarlierFoldAreMadeAnewWhenItIsOpened) {
    const auto topic = [&](School& school) {
        return school.readers()
            .read([&](Reader& reader) { return reader.lesson(sample_.monday_7); })
            .value()
            ->topic;
    };
    {
        auto school = open().value();
        state(*school, sample_.facts());
        state(*school, {TopicRecorded{sample_.monday_7, "Дроби"}});
    }
    const char* spoil = "UPDATE lessons SET topic = 'прежняя'";
    leave(spoil);
    EXPECT_EQ(topic(*open().value()), "прежняя");  // Today's fold is trusted …
    leave("UPDATE folds SET migration = 8");
    EXPECT_EQ(topic(*open().value()), "Дроби");  // … an earlier one is not.
    leave(spoil);
    EXPECT_EQ(topic(*open().value()), "прежняя");
}

TEST_P(MigratedSchools, ADatabaseOfANewerProgramIsNotTouched) {
    {
        auto school = open().value();
        state(*school, sample_.facts());
    }
    if (records_.in_postgres())
        leave(
            "INSERT INTO migrations (number, name, sha256, applied_at) "
            "SELECT 1000, name, sha256, applied_at FROM migrations WHERE number = 1");
    else
        leave("PRAGMA user_version = 1000");
    leave("UPDATE folds SET migration = 8");  // Would be made anew.
    const auto bytes = [&] {
        return records_.in_postgres() ? "" : testing::file_bytes(records_.database());
    };
    const std::string before = bytes();
    const auto newer = open();
    ASSERT_FALSE(newer);
    EXPECT_NE(newer.error().message().find("более новой программой"), std::string::npos);
    EXPECT_TRUE(bytes() == before);
    if (records_.in_postgres())
        EXPECT_EQ(testing::ask_postgres(records_, "SELECT migration FROM folds"), 8);
}

TEST_P(MigratedSchools, ADatabaseMadeByOtherMigrationsIsNotOpened) {
    open().value().reset();
    leave("UPDATE migrations SET sha256 = 'x' WHERE number = 2");
    const auto other = open();
    ASSERT_FALSE(other);
    EXPECT_NE(other.error().message().find("0002_people."), std::string::npos);
}

}  // namespace
}  // namespace letopis::store
