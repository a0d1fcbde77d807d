// Mass events (ADE-01): who records them, what is refused, how they stand in the journal of an
// association.

#include <gmock/gmock.h>

#include "app/achievements/open_group_achievements.h"
#include "app/achievements/record_mass_event.h"
#include "app/achievements/withdraw_mass_event.h"
#include "ports/testing/told_school.h"

namespace letopis::testing {
namespace {

using ::testing::AllOf;
using ::testing::ElementsAre;
using ::testing::Field;
using ::testing::IsEmpty;

const Date monday{2026, 9, 7};

class MassEvents : public ToldSchool {
protected:
    RecordMassEvent usual_{.study_group_id = sample_.class_5a,
                           .held_on = monday,
                           .title = "День здоровья",
                           .place = "Парк «Кузьминки»",
                           .participants = 24,
                           .outcome = "II место среди пятых классов",
                           .conducted_by = "Петрова А. И."};

    std::string record(PersonId actor, const RecordMassEvent& one) {
        return outcome(record_mass_event(next_command(), actor, one));
    }
    std::string refused(auto change) {
        RecordMassEvent one = usual_;
        change(one);
        const auto receipt =
            school_.append(record_mass_event(next_command(), sample_.petrova, one));
        if (receipt) return "recorded";
        const Refusal& refusal = receipt.error().refusal();
        return std::string{refusal_name(refusal.code)} + " " + refusal.field;
    }
    std::string withdraw(PersonId actor, EntryIndex one, std::string reason = "перепутан класс") {
        return outcome(withdraw_mass_event(next_command(), actor, one, std::move(reason)));
    }
    std::vector<MassEventLine> events() {
        auto view =
            as(sample_.deputy, [&](Reader& reader, const Standing& standing, Instant moment) {
                return open_group_achievements(reader, standing, sample_.class_5a, moment);
            });
        EXPECT_TRUE(view);
        return view ? std::move(view->mass_events) : std::vector<MassEventLine>{};
    }
};

TEST_F(MassEvents, WhoLeadsOrTeachesTheGroupRecordsThem) {
    EXPECT_EQ(record(sample_.zhukov, usual_), "not_found");
    EXPECT_EQ(record(sample_.petrova, usual_), "recorded");
    EXPECT_EQ(record(sample_.deputy, usual_), "unchanged") << "the same stands already";
    usual_.study_group_id = sample_.class_5b;
    EXPECT_EQ(record(sample_.sidorov, usual_), "not_your_class");
    EXPECT_THAT(events(), ElementsAre(AllOf(Field(&MassEventLine::title, "День здоровья"),
                                            Field(&MassEventLine::participants, 24),
                                            Field(&MassEventLine::recorded_by, "Петрова А. И."))));
}

TEST_F(MassEvents, BadInputIsRefusedInWords) {
    EXPECT_EQ(refused([](auto& one) { one.title = ""; }), "invalid_value title");
    EXPECT_EQ(refused([](auto& one) { one.conducted_by = " "; }), "invalid_value conducted_by");
    EXPECT_EQ(refused([](auto& one) { one.participants = 0; }), "invalid_value participants");
    EXPECT_EQ(refused([](auto& one) { one.participants = 100'001; }), "invalid_value participants");
    EXPECT_EQ(refused([](auto& one) { one.held_on = monday.plus_days(1); }),
              "invalid_value held_on");
    EXPECT_EQ(refused([](auto& one) {
                  one.held_on = Date{2026, 5, 9};
              }),
              "invalid_value held_on")
        << "of the year before";
    EXPECT_EQ(refused([](auto& one) { one.place = std::string(5000, 'x'); }),
              "text_too_long place");
    EXPECT_EQ(refused([](auto& one) { one.study_group_id = id_of<StudyGroupId>(99); }),
              "not_found ");
    EXPECT_THAT(events(), IsEmpty());
}

TEST_F(MassEvents, OneIsTakenOffTheSheetWithAReason) {
    ASSERT_EQ(record(sample_.petrova, usual_), "recorded");
    const EntryIndex one = events().at(0).mass_event;
    EXPECT_EQ(withdraw(sample_.ivanov, one), "not_found");
    EXPECT_EQ(withdraw(sample_.petrova, one, ""), "invalid_value");
    EXPECT_EQ(withdraw(sample_.petrova, 999'999), "not_found");
    EXPECT_EQ(withdraw(sample_.petrova, one), "recorded");
    EXPECT_EQ(withdraw(sample_.petrova, one), "unchanged");
    EXPECT_THAT(events(), IsEmpty());
}

TEST_F(MassEvents, NothingIsRecordedAfterTheYearOfTheClassIsClosed) {
    state({ClassClosed{.study_group_id = sample_.class_5a}});
    EXPECT_EQ(record(sample_.petrova, usual_), "class_closed");
}

}  // namespace
}  // namespace letopis::testing
