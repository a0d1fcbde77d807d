// Each damage is found and named with its place; rebuilding heals what follows from the entries.

#include "store/checking/verify_store.h"
#include "database/sqlite/connection.h"

#include "store/checking/compare_tables.h"
#include "store/rebuild.h"
#include "store/testing/random_facts.h"
#include "store/testing/raw_database.h"
#include "store/testing/school_folder.h"

namespace letopis::store {
namespace {

using letopis::testing::SampleSchool;
using testing::ask_raw;
using testing::file_bytes;
using testing::run_raw;
using testing::write_bytes;

constexpr const char* unlock =
    "DROP TRIGGER entries_never_change; DROP TRIGGER entries_never_go;"
    "DROP TRIGGER tiles_never_change; DROP TRIGGER tiles_never_go;";

class StoreCheck : public ::testing::Test {
protected:
    StoreCheck() {
        auto school = folder_.open(clock_, random_);
        state(*school, SampleSchool{}.facts());
        state_at_random(*school, 7, 300);
        EXPECT_TRUE(school->close());
    }
    void state(School& school, std::vector<EntryBody> facts) {
        EXPECT_TRUE(school.writer().append(
            {CommandId::make(clock_.now(), random_), {}, [&](DecisionContext&) {
                 return Result<std::vector<EntryBody>>{facts};
             }}));
        clock_.set(clock_.now() + Span::seconds(1));
    }
    void state_at_random(School& school, std::uint64_t seed, int count) {
        constexpr int together = 25;
        testing::RandomFacts random{seed};
        for (int done = 0; done < count; done += together) {
            std::vector<EntryBody> facts;
            for (int i = 0; i < together; ++i)
                for (EntryBody& fact : random.next()) facts.push_back(std::move(fact));
            state(school, std::move(facts));
        }
    }
    std::string path() const { return folder_.files().database(); }

    StoreReport check() {
        NoProgress nobody_waits;
        auto report = verify_store(folder_.files(), nobody_waits);
        EXPECT_TRUE(report) << report.error().message();
        return report.value();
    }
    Result<Done> rebuild_it() {
        NoProgress nobody_waits;
        return rebuild(folder_.files(), clock_, nobody_waits);
    }
    /// Whether a finding's place and words hold these texts.
    static bool found(const StoreReport& report, const std::string& place,
                      const std::string& words = "") {
        for (const Finding& finding : report.findings.named())
            if (finding.place.find(place) != std::string::npos &&
                finding.words.find(words) != std::string::npos)
                return true;
        for (const Finding& finding : report.findings.named())
            ADD_FAILURE() << finding.place << ": " << finding.words;
        return false;
    }
    /// Every row of every projection.
    std::string all_rows() {
        auto connection = database::SqliteConnection::open(path(), folder_.files().org_id,
                                                           Connection::Mode::reader)
                              .value();
        std::string rows;
        for (const ProjectionTable& table : projection_tables()) {
            Query query{*connection, table.rows};
            while (query.next()) rows += query.row_text(query.column_count()) + "\n";
            EXPECT_TRUE(query.finish());
        }
        return rows;
    }
    void flip(std::size_t place) {
        std::string bytes = file_bytes(path());
        bytes[place] = static_cast<char>(bytes[place] ^ 0x01);
        write_bytes(path(), bytes);
    }

    SetClock clock_{moscow_instant(Date{2026, 9, 7}, {600})};
    SeededRandom random_{1};
    testing::SchoolFolder folder_;
};

TEST_F(StoreCheck, AWholeStoreIsWhole) {
    const auto report = check();
    EXPECT_TRUE(report.whole());
    EXPECT_GT(report.entry_count, 512);
}

TEST_F(StoreCheck, AFlippedByteOfAnEntryIsNamedByItsNumber) {
    const std::string encoded =
        ask_raw(path(), "SELECT encoded FROM entries WHERE entry_index = 123").at(0);
    const auto places = testing::places_of(file_bytes(path()), encoded);
    ASSERT_FALSE(places.empty());  // A page that was split may keep a shadow of it.
    for (const std::size_t place : places) flip(place + encoded.size() / 2);
    const auto report = check();
    EXPECT_TRUE(found(report, "Запись № 123", "не сходится с хэшем"));
    EXPECT_TRUE(found(report, "Таблицы", "Не сверены"));
    const auto rebuilt = rebuild_it();
    ASSERT_FALSE(rebuilt);
    EXPECT_NE(rebuilt.error().message().find("Запись № 123"), std::string::npos);
}

TEST_F(StoreCheck, AFlippedLeafOrTileIsNamed) {
    const std::string leaf =
        ask_raw(path(), "SELECT leaf_hash FROM entries WHERE entry_index = 300").at(0);
    const auto places = testing::places_of(file_bytes(path()), leaf);
    ASSERT_EQ(places.size(), 2U);  // In its row, and in the tile.
    int tiles = 0;
    for (const std::size_t place : places) {
        flip(place);
        const auto report = check();
        EXPECT_FALSE(report.whole());
        tiles += std::any_of(report.findings.named().begin(), report.findings.named().end(),
                             [](const Finding& finding) {
                                 return finding.place == "Плитка tile/0/001" &&
                                        finding.words.find("запись № 300") != std::string::npos;
                             })
                     ? 1
                     : 0;
        flip(place);
    }
    EXPECT_EQ(tiles, 2);
    EXPECT_TRUE(check().whole());
}

TEST_F(StoreCheck, ADamagedPageIsNamed) {
    const auto root = ask_raw(path(), "SELECT rootpage FROM sqlite_schema WHERE name = 'marks'");
    std::string bytes = file_bytes(path());
    const auto page = std::stoul(root.at(0));
    ASSERT_GT(bytes.size(), page * 4096);
    for (std::size_t i = 0; i < 4096; ++i) bytes[(page - 1) * 4096 + i] = '\x55';
    write_bytes(path(), bytes);
    const auto report = check();
    EXPECT_TRUE(found(report, path(), "SQLite"));
    EXPECT_TRUE(found(report, "Таблица marks"));
    // The entries are whole, so everything else can be made again.
    ASSERT_TRUE(rebuild_it());
    EXPECT_TRUE(check().whole());
}

TEST_F(StoreCheck, ADamagedPageOfEntriesNamesTheEntriesOnIt) {
    const std::string encoded =
        ask_raw(path(), "SELECT encoded FROM entries WHERE entry_index = 200").at(0);
    std::string bytes = file_bytes(path());
    const auto place = bytes.find(encoded);
    ASSERT_NE(place, std::string::npos);
    bytes[place / 4096 * 4096] = '\x00';  // No longer the page of a table.
    write_bytes(path(), bytes);
    EXPECT_TRUE(found(check(), "Запись № 200", "повреждена"));
}

TEST_F(StoreCheck, ChangedLackingAndStrayRowsAreNamedAndHealed) {
    const std::string before = all_rows();
    ASSERT_EQ(
        run_raw(path(),
                "UPDATE marks SET value = 4 WHERE value > 4;"
                "DELETE FROM persons WHERE last_name = 'Жуков';"
                "DELETE FROM commands WHERE first_entry_index > 400;"
                "INSERT INTO course_closings (org_id, course_id, closed_at) VALUES (7, x'01', 1);"
                "UPDATE lessons SET topic = 'Чужая тема' WHERE slot_no < 3;"),
        "");
    const auto report = check();
    EXPECT_TRUE(found(report, "Таблица marks", "не такая"));
    EXPECT_TRUE(found(report, "Таблица persons", "строки нет"));
    EXPECT_TRUE(found(report, "Таблица commands", "строки нет"));
    EXPECT_TRUE(found(report, "Таблица course_closings", "лишняя"));
    EXPECT_TRUE(found(report, "Таблица lessons", "не такая"));
    ASSERT_TRUE(rebuild_it());
    EXPECT_TRUE(check().whole());
    EXPECT_TRUE(all_rows() == before);
}

TEST_F(StoreCheck, RebuildingAWholeStoreChangesNothing) {
    const std::string before = all_rows();
    const std::string key = file_bytes(folder_.files().key());
    EXPECT_GT(before.size(), 50'000U);
    ASSERT_TRUE(rebuild_it());
    EXPECT_TRUE(all_rows() == before);
    EXPECT_EQ(file_bytes(folder_.files().key()), key);
    EXPECT_TRUE(check().whole());
    auto school = folder_.open(clock_, random_);
    state(*school, {SubjectAdded{}});
}

TEST_F(StoreCheck, ALostTileIsNamedAndHealed) {
    ASSERT_EQ(run_raw(path(), std::string{unlock} + "DELETE FROM tiles WHERE tile_index = 1"), "");
    EXPECT_TRUE(found(check(), "Плитка tile/0/001", "Плитки нет"));
    ASSERT_TRUE(rebuild_it());
    EXPECT_TRUE(check().whole());
}

TEST_F(StoreCheck, LostEntriesAreFoundByTheSignedHead) {
    ASSERT_EQ(run_raw(path(), std::string{unlock} + "DELETE FROM entries WHERE entry_index > 600;"),
              "");
    const auto report = check();
    EXPECT_TRUE(found(report, "Контрольная точка", "записи потеряны"));
    EXPECT_FALSE(School::open(folder_.files(), clock_, random_));
}

TEST_F(StoreCheck, ARewrittenHistoryIsFoundByTheSignedHead) {
    // Somebody with the program but without an honest past states other facts and keeps the head.
    const std::string head = file_bytes(folder_.files().checkpoint());
    const std::string key = file_bytes(folder_.files().key());
    std::filesystem::remove_all(folder_.files().folder);
    {
        auto school = folder_.open(clock_, random_);
        state(*school, SampleSchool{}.facts());
        state_at_random(*school, 8, 400);
    }
    write_bytes(folder_.files().key(), key);
    write_bytes(folder_.files().checkpoint(), head);
    EXPECT_TRUE(found(check(), "Контрольная точка", "записи заменены"));
}

TEST_F(StoreCheck, AStoreCanBeCheckedWhileItIsOpen) {
    auto school = folder_.open(clock_, random_);
    state(*school, {SubjectAdded{}});
    EXPECT_TRUE(check().whole());
}

TEST_F(StoreCheck, ARebuildingThatWasKilledLeavesNothingInTheWay) {
    write_bytes(path() + ".rebuilt", "половина");
    ASSERT_TRUE(rebuild_it());
    EXPECT_TRUE(check().whole());
    EXPECT_FALSE(std::filesystem::exists(path() + ".rebuilt"));
}

}  // namespace
}  // namespace letopis::store
