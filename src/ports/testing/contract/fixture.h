#pragma once
// What all chapters of the contract share.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <memory>
#include <utility>
#include <vector>

#include "ports/testing/sample_school.h"
#include "ports/testing/tested_school.h"

namespace letopis::testing {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;
using ::testing::UnorderedElementsAre;

class ReaderContract : public ::testing::TestWithParam<MakeSchool> {
protected:
    ReaderContract() : school_{GetParam()()} {}
    void SetUp() override {
        if (!school_) GTEST_SKIP() << "what this store needs is not there";
        at(Date{2026, 9, 7}, 9, 0);
    }

    /// Moves the clock to this Moscow time.
    void at(Date on, int hour, int minute) {
        school_->clock().set(moscow_instant(on, {hour * 60 + minute}));
    }
    Instant now() const { return school_->clock().now(); }

    CommandId next_command() { return id_of<CommandId>(++commands_); }

    static Command stating(CommandId id, PersonId actor, std::vector<EntryBody> facts) {
        return {id, actor, [facts = std::move(facts)](DecisionContext&) {
                    return Result<std::vector<EntryBody>>{facts};
                }};
    }

    /// States facts by one command; index of the first.
    EntryIndex state(std::vector<EntryBody> facts, PersonId actor = {}) {
        auto receipt = school_->writer().append(stating(next_command(), actor, std::move(facts)));
        if (!receipt) {
            ADD_FAILURE() << receipt.error().message();
            return -1;
        }
        return receipt->first_entry_index;
    }

    EntryIndex state_sample() { return state(sample_.facts()); }

    /// Asks in one snapshot; a fault fails the test.
    template <class Ask>
    auto ask(Ask question) {
        auto answer = school_->readers().read(question);
        if (!answer) ADD_FAILURE() << answer.error().message();
        return std::move(answer).value();
    }

    std::unique_ptr<SchoolUnderTest> school_;
    SampleSchool sample_;

private:
    int commands_ = 0;
};

/// What `member` of each row is.
template <class Row, class Member>
auto each(const std::vector<Row>& rows, Member member) {
    std::vector<std::decay_t<std::invoke_result_t<Member, const Row&>>> values;
    values.reserve(rows.size());
    for (const Row& row : rows) values.push_back(std::invoke(member, row));
    return values;
}

}  // namespace letopis::testing
