#pragma once
// The sample school in memory, with the few verbs that tests of use cases need.

#include <gtest/gtest.h>

#include "ports/standing.h"
#include "ports/testing/memory_school.h"
#include "ports/testing/sample_school.h"

namespace letopis::testing {

class ToldSchool : public ::testing::Test {
protected:
    /// Monday 7 September 2026, after the third lesson.
    ToldSchool() {
        at(Date{2026, 9, 7}, 12, 0);
        state(sample_.facts());
    }

    void at(Date on, int hour, int minute) {
        school_.clock().set(moscow_instant(on, {hour * 60 + minute}));
    }
    Instant now() { return school_.clock().now(); }

    CommandId next_command() { return id_of<CommandId>(++commands_); }

    /// States facts by the program itself.
    void state(std::vector<EntryBody> facts) {
        ASSERT_TRUE(school_.append({next_command(), PersonId{}, [&](DecisionContext&) {
                                        return Result<std::vector<EntryBody>>{facts};
                                    }}));
    }

    /// "recorded", "unchanged", or the code of the refusal.
    std::string outcome(const Command& command) {
        const auto receipt = school_.append(command);
        if (!receipt) return std::string{refusal_name(receipt.error().refusal().code)};
        return receipt->entry_count > 0 ? "recorded" : "unchanged";
    }

    /// What `open(reader, standing, now)` gives to this person.
    template <class Open>
    auto as(PersonId person, Open open) {
        return school_.read([&](Reader& reader) -> decltype(open(reader, Standing{}, now())) {
            LETOPIS_TRY(standing, read_standing(reader, person, moscow_date(now())));
            return open(reader, standing, now());
        });
    }

    Standing standing_of(PersonId person) {
        return *school_.read(
            [&](Reader& reader) { return read_standing(reader, person, moscow_date(now())); });
    }

    MemorySchool school_;
    SampleSchool sample_;

private:
    int commands_ = 0;
};

}  // namespace letopis::testing
