// The school in memory keeps the contract of every store.

#include "ports/testing/memory_school.h"

#include "ports/testing/reader_contract.h"

namespace letopis::testing {
namespace {

std::unique_ptr<SchoolUnderTest> make_memory_school() { return std::make_unique<MemorySchool>(); }

}  // namespace

INSTANTIATE_TEST_SUITE_P(Memory, ReaderContract, ::testing::Values(MakeSchool{make_memory_school}));

namespace {

TEST(MemorySchool, ABatchHasOneTime) {
    MemorySchool school{Instant{1'000}};
    const auto tick = [&](int number) {
        return Command{id_of<CommandId>(number), {}, [&](DecisionContext& context) {
                           school.clock().set(context.now + Span::hours(1));
                           return Result<std::vector<EntryBody>>{{SubjectAdded{}}};
                       }};
    };
    const auto answers = school.commit_batch({tick(1), tick(2)});
    EXPECT_EQ(answers[0]->recorded_at, Instant{1'000});
    EXPECT_EQ(answers[1]->recorded_at, Instant{1'000});
}

}  // namespace
}  // namespace letopis::testing
