// The overview of closing, which counts in statements of its own, counts on both engines what the
// pages of the courses name.

#include "app/journal/closing/testing/closing_at_random.h"
#include "properties/engines.h"

namespace letopis::testing {
namespace {

/// The sample school on one of the engines, with the verbs of ToldSchool.
class ToldStore : public ::testing::Test {
protected:
    void open_on(Engine engine) {
        school_ = store::testing::stored_school(
            engine, moscow_instant(Date{2026, 9, 7}, TimeOfDay{12 * 60}));
        if (!school_) GTEST_SKIP() << store::testing::no_postgres;
        state(sample_.facts());
    }
    void at(Date on, int hour, int minute) {
        school_->clock().set(moscow_instant(on, {hour * 60 + minute}));
    }
    Instant now() { return school_->clock().now(); }
    void state(std::vector<EntryBody> facts) {
        ASSERT_TRUE(school_->writer().append(
            {id_of<CommandId>(++commands_), PersonId{},
             [&](DecisionContext&) { return Result<std::vector<EntryBody>>{facts}; }}));
    }
    template <class Open>
    auto as(PersonId person, Open open) {
        return school_->readers().read(
            [&](Reader& reader) -> decltype(open(reader, Standing{}, now())) {
                LETOPIS_TRY(standing, read_standing(reader, person, moscow_date(now())));
                return open(reader, standing, now());
            });
    }

    std::unique_ptr<SchoolUnderTest> school_;
    SampleSchool sample_;

private:
    int commands_ = 0;
};

class ClosingAtRandomStored : public ClosingAtRandom<ToldStore>,
                              public ::testing::WithParamInterface<std::tuple<Engine, int>> {
protected:
    void SetUp() override { open_on(std::get<0>(GetParam())); }
};

TEST_P(ClosingAtRandomStored, TheOverviewCountsWhatEachCourseNames) {
    expect_the_overview_counts_what_each_course_names(std::get<1>(GetParam()));
}

INSTANTIATE_TEST_SUITE_P(Sqlite, ClosingAtRandomStored,
                         ::testing::Combine(::testing::Values(Engine::sqlite),
                                            ::testing::Range(1, 9)));
INSTANTIATE_TEST_SUITE_P(Postgres, ClosingAtRandomStored,
                         ::testing::Combine(::testing::Values(Engine::postgres),
                                            ::testing::Range(1, 9)));

}  // namespace
}  // namespace letopis::testing
