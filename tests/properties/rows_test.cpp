// Whatever was stated, entries and tables of both engines are the same, row by row.

#include "properties/engines.h"
#include "store/checking/compare_tables.h"
#include "store/opening.h"
#include "store/testing/random_facts.h"

namespace letopis::store {
namespace {

using letopis::testing::id_of;
using letopis::testing::SampleSchool;
using testing::Engine;

class RowByRow : public ::testing::TestWithParam<int> {
protected:
    void SetUp() override {
        if (testing::postgres_address().empty()) GTEST_SKIP() << testing::no_postgres;
    }
    /// The same facts, at the same times.
    static void tell(testing::StoredSchool& school, std::uint64_t seed) {
        constexpr int statements = 300;
        const auto state = [&](int number, PersonId actor, const std::vector<EntryBody>& facts) {
            const auto receipt =
                school.writer().append({id_of<CommandId>(number), actor, [&](DecisionContext&) {
                                            return Result<std::vector<EntryBody>>{facts};
                                        }});
            ASSERT_TRUE(receipt) << receipt.error().message();
            school.clock().set(school.clock().now() + Span::minutes(1));
        };
        testing::RandomFacts facts{seed};
        state(1'000'000, {}, SampleSchool{}.facts());
        for (int i = 1; i <= statements; ++i) {
            const PersonId actor = facts.actor();
            state(i, actor, facts.next());
        }
    }
    /// Without their salts, which are random.
    static std::vector<std::string> entries_of(testing::StoredSchool& school) {
        std::vector<std::string> encoded;
        const auto stored =
            school.readers().read([](Reader& reader) { return reader.entries(0, 100'000); });
        for (const StoredEntry& entry : stored.value()) encoded.push_back(entry.encoded);
        EXPECT_GT(encoded.size(), 500U);
        return encoded;
    }
    static std::unique_ptr<Connection> rows_of(const testing::StoredSchool& school) {
        return open_records(school.files(), Connection::Mode::reader).value();
    }
};

TEST_P(RowByRow, BothEnginesKeepTheSame) {
    const auto seed = static_cast<std::uint64_t>(GetParam());
    const Instant morning = moscow_instant(Date{2026, 9, 7}, {600});
    testing::StoredSchool file{Engine::sqlite, morning};
    testing::StoredSchool base{Engine::postgres, morning, file.files().org_id};
    tell(file, seed);
    tell(base, seed);
    EXPECT_TRUE(entries_of(file) == entries_of(base));
    const auto here = rows_of(file);
    const auto there = rows_of(base);
    ASSERT_TRUE(here->begin_read() && there->begin_read());
    Findings findings;
    ASSERT_TRUE(compare_tables(*here, *there, findings));
    for (const Finding& finding : findings.named())
        ADD_FAILURE() << finding.place << ": " << finding.words;
    EXPECT_TRUE(here->rollback() && there->rollback());
}

INSTANTIATE_TEST_SUITE_P(Seeds, RowByRow, ::testing::Range(1, 7));

}  // namespace
}  // namespace letopis::store
