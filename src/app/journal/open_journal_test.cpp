// What a journal's page tells beside its cells.
#include "app/journal/open_journal.h"

#include <gmock/gmock.h>

#include "ports/testing/told_school.h"

namespace letopis::testing {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

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

// Evidence: JRN-05, JRN-09, JRN-25.
TEST_F(PageOfAJournal, TellsWhatTheLocalActAsksOfItsRecords) {
    const auto rules = [&] {
        const auto page =
            as(sample_.petrova, [&](Reader& reader, const Standing& standing, Instant moment) {
                return open_journal(reader, standing, sample_.mathematics_5a, std::nullopt, moment);
            });
        return page->rules;
    };
    EXPECT_FALSE(rules().takes_two_marks) << "it is mathematics";
    EXPECT_EQ(rules().homework_length, 0);
    EXPECT_THAT(rules().abbreviations, IsEmpty());
    const Date september{2026, 9, 1};
    state({PolicySet{"marks.two_in_subjects", "математика; Химия", september, "п. 3.4"},
           PolicySet{"entry.homework_length", "10", september, "п. 4.2"},
           PolicySet{"entry.abbreviations", "уст.; ТБ", september, "п. 1.9"}});
    EXPECT_TRUE(rules().takes_two_marks);
    EXPECT_EQ(rules().homework_length, 10);
    EXPECT_THAT(rules().abbreviations, ElementsAre("уст.", "ТБ"));
}

}  // namespace
}  // namespace letopis::testing
