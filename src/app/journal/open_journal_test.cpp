// What a journal's page tells beside its cells.
#include "app/journal/open_journal.h"

#include <gmock/gmock.h>

#include "ports/testing/told_school.h"

namespace letopis::testing {
namespace {

using ::testing::Contains;

using PageOfAJournal = ToldSchool;

// Evidence: ASM-03.
TEST_F(PageOfAJournal, TellsWhatNewWorksWeighByTheLocalAct) {
    const auto weights = [&] {
        const auto page =
            as(sample_.petrova, [&](Reader& reader, const Standing& standing, Instant moment) {
                return open_journal(reader, standing, sample_.mathematics_5a, std::nullopt, moment);
            });
        return page->rules.usual_weights;
    };
    EXPECT_THAT(weights(), Contains(UsualWeight{WorkType::control_work, 300}));
    EXPECT_THAT(weights(), Contains(UsualWeight{WorkType::test, 200}));
    state({PolicySet{"weight.control_work", "400", Date{2026, 9, 1}, "п. 4.2"},
           PolicySet{"weight.test", "50", Date{2026, 9, 8}, "п. 4.2"}});
    EXPECT_THAT(weights(), Contains(UsualWeight{WorkType::control_work, 400}));
    EXPECT_THAT(weights(), Contains(UsualWeight{WorkType::test, 200}));
    at(Date{2026, 9, 8}, 12, 0);
    EXPECT_THAT(weights(), Contains(UsualWeight{WorkType::control_work, 400}));
    EXPECT_THAT(weights(), Contains(UsualWeight{WorkType::test, 50}));
}

}  // namespace
}  // namespace letopis::testing
