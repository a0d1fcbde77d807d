// What is peculiar to records in PostgreSQL: many programs write, links break, an administrator has
// a console.

#include <future>
#include <thread>

#include "ports/testing/sample_school.h"
#include "store/checking/verify_store.h"
#include "store/rebuild.h"
#include "store/testing/postgres_files.h"
#include "store/testing/random_facts.h"
#include "store/testing/raw_postgres.h"
#include "store/testing/school_folder.h"
#include "store/testing/told.h"

namespace letopis::store {
namespace {

using letopis::testing::id_of;
using letopis::testing::SampleSchool;

Command stating(int number, std::vector<EntryBody> facts) {
    return {id_of<CommandId>(number), {}, [facts = std::move(facts)](DecisionContext&) {
                return Result<std::vector<EntryBody>>{facts};
            }};
}

class InPostgres : public ::testing::Test {
protected:
    void SetUp() override {
        if (testing::postgres_address().empty()) GTEST_SKIP() << testing::no_postgres;
        files_ = testing::postgres_files(folder_.files().folder);
        // Backends of this organisation can be told from those of other tests.
        files_.database_url += "&application_name=" + name();
        here_ = node();
        there_ = node();
    }
    std::string name() const { return "org_" + std::to_string(files_.org_id); }

    /// One more program that works on the same records.
    std::unique_ptr<School> node() {
        auto school = School::open(files_, clock_, random_);
        if (!school) ADD_FAILURE() << school.error().message();
        return std::move(school).value();
    }
    std::string told(School& school) {
        return school.readers()
            .read(
                [&](Reader& reader) { return Result<std::string>{testing::told(reader, sample_)}; })
            .value();
    }
    /// Every finding, line by line; nothing for records that are whole.
    std::string findings() {
        NoProgress silent;
        const auto report = verify_store(files_, silent);
        if (!report) return report.error().message();
        std::string lines;
        for (const Finding& finding : report->findings.named())
            lines += finding.place + ": " + finding.words + "\n";
        return lines;
    }

    /// A console that holds the ledger's head: scribes wait for it.
    class HeadInHand {
    public:
        explicit HeadInHand(InPostgres& test) : test_{test} {
            // There is none before the first fact.
            EXPECT_TRUE(
                test.here_->writer().append(stating(999, {SubjectAdded{{.title = "Музыка"}}})));
            auto opened = database::Pipeline::open(testing::postgres_address(), "console",
                                                   database::Connection::Mode::writer);
            console_ = std::move(opened).value();
            EXPECT_TRUE(console_->execute("BEGIN"));
            EXPECT_TRUE(console_->execute("SELECT 1 FROM ledger_heads WHERE org_id = " +
                                          std::to_string(test.files_.org_id) + " FOR UPDATE"));
        }
        /// Tells a scribe, and waits until he waits.
        std::future<Result<Receipt>> told_to(School& school, const Command& command) {
            auto answer = std::async(
                std::launch::async, [&school, command] { return school.writer().append(command); });
            ++waiting_;
            for (int asked = 0; asked < 100'000; ++asked)
                if (testing::ask_postgres(
                        test_.files_,
                        "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND "
                        "application_name = '" +
                            test_.name() + "'") >= waiting_)
                    break;
            return answer;
        }
        void let_go() { EXPECT_TRUE(console_->execute("ROLLBACK")); }

    private:
        InPostgres& test_;
        std::unique_ptr<database::Pipeline> console_;
        int waiting_ = 0;
    };

    SetClock clock_{moscow_instant(Date{2026, 9, 7}, {600})};
    SeededRandom random_{1};
    testing::SchoolFolder folder_;
    SampleSchool sample_;
    SchoolFiles files_;
    std::unique_ptr<School> here_;
    std::unique_ptr<School> there_;
};

TEST_F(InPostgres, TwoProgramsThatWriteInTurnSayWhatASchoolInAFileSays) {
    testing::SchoolFolder beside;
    const auto file = beside.open(clock_, random_);
    testing::RandomFacts facts{7};
    ASSERT_TRUE(here_->writer().append(stating(999, sample_.facts())));
    ASSERT_TRUE(file->writer().append(stating(999, sample_.facts())));
    for (int i = 1; i <= 120; ++i) {
        const auto said = facts.next();
        School& writer = i % 3 == 0 ? *there_ : *here_;
        const auto receipt = writer.writer().append(stating(i, said));
        ASSERT_TRUE(receipt) << receipt.error().message();
        ASSERT_TRUE(file->writer().append(stating(i, said)));
    }
    const std::string expected = told(*file);
    for (School* school : {here_.get(), there_.get()}) {
        const std::string stored = told(*school);
        const auto [here, there] =
            std::mismatch(stored.begin(), stored.end(), expected.begin(), expected.end());
        const auto from =
            static_cast<std::size_t>(std::max<std::ptrdiff_t>(here - stored.begin() - 200, 0));
        EXPECT_TRUE(stored == expected) << stored.substr(from, 400) << "\n--- in a file ---\n"
                                        << expected.substr(from, 400);
    }
    EXPECT_EQ(findings(), "");
}

TEST_F(InPostgres, WhatTwoProgramsWriteAtOnceStandsOnceAndWithoutGaps) {
    constexpr int each = 150;
    const auto write = [&](School& school, int first) {
        for (int i = 0; i < each; ++i) {
            const auto receipt = school.writer().append(stating(
                first + i,
                {SubjectAdded{{.subject_id = id_of<SubjectId>(first + i), .title = "Музыка"}}}));
            EXPECT_TRUE(receipt) << receipt.error().message();
        }
    };
    std::jthread other{[&] { write(*there_, 1000); }};
    write(*here_, 1);
    other.join();
    EXPECT_EQ(testing::ask_postgres(files_,
                                    "SELECT count(DISTINCT command_id) FROM entries WHERE "
                                    "org_id = " +
                                        std::to_string(files_.org_id)),
              2 * each);
    EXPECT_EQ(findings(), "");
}

TEST_F(InPostgres, ARepeatThroughAnotherProgramGetsTheFirstAnswer) {
    const auto command = stating(1, {SubjectAdded{{.title = "Музыка"}}});
    const auto first = here_->writer().append(command);
    const auto second = there_->writer().append(command);
    ASSERT_TRUE(first && second);
    EXPECT_FALSE(first->repeated);
    EXPECT_TRUE(second->repeated);
    EXPECT_EQ(second->first_entry_index, first->first_entry_index);
    EXPECT_EQ(second->recorded_at, first->recorded_at);
}

// What was answered before is asked for together with the head, which may be waited for meanwhile.
TEST_F(InPostgres, ARepeatThatAnotherProgramIsAboutToAnswerIsStatedOnce) {
    const auto command = stating(1, {SubjectAdded{{.title = "Музыка"}}});
    HeadInHand held{*this};
    auto first = held.told_to(*there_, command);
    auto second = held.told_to(*here_, command);
    held.let_go();
    const auto there = first.get();
    const auto here = second.get();
    ASSERT_TRUE(there && here) << (here ? there : here).error().message();
    EXPECT_FALSE(there->repeated);
    EXPECT_TRUE(here->repeated);
    EXPECT_EQ(here->first_entry_index, there->first_entry_index);
    EXPECT_EQ(findings(), "");
}

TEST_F(InPostgres, ACommandThatComesTwiceIntoOneBatchIsStatedOnce) {
    const auto command = stating(1, {SubjectAdded{{.title = "Музыка"}}});
    HeadInHand held{*this};
    auto before = held.told_to(*here_, stating(2, {SubjectAdded{{.title = "Труд"}}}));
    std::vector<Receipt> receipts;
    const auto keep = [&](const Result<Receipt>& receipt) {
        ASSERT_TRUE(receipt) << receipt.error().message();
        receipts.push_back(*receipt);
    };
    here_->writer().submit(command, keep);
    here_->writer().submit(command, keep);
    held.let_go();
    ASSERT_TRUE(before.get());
    ASSERT_TRUE(here_->writer().append(stating(3, {SubjectAdded{{.title = "Физика"}}})));
    ASSERT_EQ(receipts.size(), 2U);
    EXPECT_FALSE(receipts[0].repeated);
    EXPECT_TRUE(receipts[1].repeated);
    EXPECT_EQ(receipts[1].first_entry_index, receipts[0].first_entry_index);
    EXPECT_EQ(findings(), "");
}

TEST_F(InPostgres, ALinkThatIsCutLosesNothingAndDoublesNothing) {
    const std::string its_links = "application_name = '" + name() + "' AND pid <> pg_backend_pid()";
    const std::string cut =
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE " + its_links;
    auto holder = database::Pipeline::open(testing::postgres_address(), "console",
                                           database::Connection::Mode::writer);
    ASSERT_TRUE(holder);
    ASSERT_TRUE(here_->writer().append(stating(999, {SubjectAdded{{.title = "Музыка"}}})));
    int cut_short = 0;
    for (int i = 1; i <= 12; ++i) {
        const auto command = stating(i, {SubjectAdded{{.title = "Музыка"}}});
        // Every second time the writer is held within its transaction until the link is cut; what
        // becomes of a cut within the commit itself, unconfirmed_commit_test.cpp asks.
        const bool is_held = i % 2 == 0;
        if (is_held) {
            ASSERT_TRUE((*holder)->execute("BEGIN"));
            ASSERT_TRUE((*holder)->execute("SELECT 1 FROM ledger_heads WHERE org_id = " +
                                           std::to_string(files_.org_id) + " FOR UPDATE"));
        }
        std::future<Result<Receipt>> answer =
            std::async(std::launch::async, [&] { return here_->writer().append(command); });
        const std::string waits =
            "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND " + its_links;
        for (int asked = 0; is_held && asked < 100'000; ++asked)
            if (testing::ask_postgres(files_, waits) > 0) break;
        EXPECT_EQ(testing::run_postgres(files_, cut), "");
        // Either outcome is honest; only asking again tells, and the second time it must succeed.
        const auto first = answer.get();
        EXPECT_TRUE(first || first.error().is(RefusalCode::storage_unavailable));
        if (!first) ++cut_short;
        if (is_held) {
            EXPECT_FALSE(first);
            ASSERT_TRUE((*holder)->execute("ROLLBACK"));
        }
        const auto again = here_->writer().append(command);
        ASSERT_TRUE(again) << again.error().message();
        EXPECT_EQ(again->first_entry_index, i);
    }
    EXPECT_GE(cut_short, 6);
    EXPECT_FALSE(here_->trouble());
    EXPECT_EQ(findings(), "");
}

TEST_F(InPostgres, WhatAnotherProgramWroteIsSeenAndProvedHereAtOnce) {
    ASSERT_TRUE(here_->writer().append(stating(1, sample_.facts())));
    const std::string before = told(*here_);
    const auto stated = there_->writer().append(
        stating(2, {AttendanceRecorded{sample_.monday_7, sample_.ezhov, AttendanceStatus::ill}}));
    ASSERT_TRUE(stated);
    // Looks and proofs, without any write here.
    EXPECT_FALSE(told(*here_) == before);
    EXPECT_TRUE(told(*here_) == told(*there_));
    EXPECT_TRUE(here_->ledger_book().prove(stated->first_entry_index));
}

TEST_F(InPostgres, NobodyChangesEntriesAtAConsole) {
    ASSERT_TRUE(here_->writer().append(stating(1, {SubjectAdded{{.title = "Музыка"}}})));
    for (const char* script :
         {"UPDATE entries SET kind = 'x'", "DELETE FROM entries", "TRUNCATE entries",
          "UPDATE tiles SET level = 9", "DELETE FROM tiles", "TRUNCATE tiles"})
        EXPECT_NE(testing::run_postgres(files_, script).find("append-only"), std::string::npos)
            << script;
    // Nor is a row taken whose leaf says something else.
    const std::string forged =
        "INSERT INTO entries SELECT org_id, 1, kind, encoded || '\\x20', salt, leaf_hash, "
        "recorded_at, command_id FROM entries WHERE org_id = " +
        std::to_string(files_.org_id);
    EXPECT_NE(testing::run_postgres(files_, forged).find("entries_check"), std::string::npos);
}

TEST_F(InPostgres, ATableThatWasChangedAtAConsoleIsNamedAndRebuilt) {
    ASSERT_TRUE(here_->writer().append(stating(1, sample_.facts())));
    const std::string before = told(*here_);
    ASSERT_EQ(findings(), "");
    ASSERT_EQ(testing::run_postgres(files_, "UPDATE subjects SET title = 'Магия' WHERE org_id = " +
                                                std::to_string(files_.org_id)),
              "");
    EXPECT_NE(findings().find("Таблица subjects"), std::string::npos);
    NoProgress silent;
    const auto rebuilt = rebuild(files_, clock_, silent);
    ASSERT_TRUE(rebuilt) << rebuilt.error().message();
    EXPECT_EQ(findings(), "");
    EXPECT_TRUE(told(*node()) == before);
}

TEST_F(InPostgres, ADatabaseThatIsNotThereIsSaidInWords) {
    SchoolFiles nowhere = files_;
    nowhere.database_url = "postgresql://letopis:secret@127.0.0.1:1/none";
    const auto school = School::open(nowhere, clock_, random_);
    ASSERT_FALSE(school);
    EXPECT_NE(school.error().message().find("связь с сервером базы"), std::string::npos)
        << school.error().message();
    EXPECT_EQ(school.error().message().find("secret"), std::string::npos);
}

}  // namespace
}  // namespace letopis::store
