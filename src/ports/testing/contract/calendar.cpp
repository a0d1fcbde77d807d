// Special days and bells (CUR-06), and early attestation (ASM-08).

#include <algorithm>

#include "ports/testing/contract/fixture.h"

namespace letopis::testing {
namespace {

const Date monday{2026, 9, 7};
const Date friday = monday.plus_days(4);

CalendarDaySet day_off(SchoolYearId year, Date on) {
    return {.school_year_id = year, .day_on = on, .kind = DayKind::day_off, .reason = "мороз"};
}

EarlyAttestationAllowed allowed(StudentId student, StudyGroupId group) {
    return {.student_id = student,
            .study_group_id = group,
            .period_id = SampleSchool{}.first_quarter,
            .from_on = friday,
            .order_no = "61-у",
            .order_on = monday,
            .reason = "отъезд"};
}

}  // namespace

TEST_P(ReaderContract, ASpecialDayIsTheLastThatWasSaidOfIt) {
    state_sample();
    const auto days = [&](Date from, Date to) {
        return ask([&](Reader& reader) { return reader.calendar_days(from, to); });
    };
    EXPECT_THAT(days(monday, friday), IsEmpty());
    const CalendarDaySet moved{.school_year_id = sample_.year,
                               .day_on = monday.plus_days(5),
                               .kind = DayKind::school_day,
                               .as_on = friday,
                               .reason = "перенос, приказ № 9"};
    const auto first = state({moved, day_off(sample_.year, friday), day_off(sample_.year, monday)});
    EXPECT_THAT(each(days(monday, moved.day_on), &CalendarDay::entry_index),
                ElementsAre(first + 2, first + 1, first));
    EXPECT_THAT(each(days(friday, friday), &CalendarDay::entry_index), ElementsAre(first + 1));
    EXPECT_EQ(days(moved.day_on, moved.day_on)[0], (CalendarDay{.school_year_id = sample_.year,
                                                                .day_on = moved.day_on,
                                                                .kind = DayKind::school_day,
                                                                .as_on = friday,
                                                                .reason = "перенос, приказ № 9",
                                                                .entry_index = first}));

    CalendarDaySet other = moved;
    other.kind = DayKind::day_off;
    other.as_on.reset();
    const auto second =
        state({other, CalendarDaySet{.school_year_id = sample_.year, .day_on = monday},
               CalendarDaySet{.school_year_id = sample_.year, .day_on = monday.plus_days(1)}});
    const auto standing = days(monday, moved.day_on);
    EXPECT_THAT(each(standing, &CalendarDay::entry_index), ElementsAre(first + 1, second));
    EXPECT_EQ(standing[1].kind, DayKind::day_off);
    EXPECT_FALSE(standing[1].as_on);
}

TEST_P(ReaderContract, NamedBellsSaidAgainReplaceTheFormerOnes) {
    state_sample();
    const auto bells = [&] { return ask([](Reader& reader) { return reader.named_bells(); }); };
    EXPECT_THAT(bells(), IsEmpty());
    const std::vector<BellSlot> second_shift{{1, {840}, {885}}, {2, {895}, {940}}};
    state({NamedBellsDefined{"Корпус 2", {{2, {570}, {615}}, {3, {630}, {675}}}},
           NamedBellsDefined{"II смена", {{1, {840}, {880}}}},
           NamedBellsDefined{"Корпус 3", {{1, {510}, {555}}}},
           NamedBellsDefined{"Ёлочка", {{1, {510}, {555}}}}});
    // As the alphabet goes: «ё» is neither before «а» nor after «я».
    EXPECT_THAT(each(bells(), &NamedBells::title),
                ElementsAre("II смена", "Ёлочка", "Корпус 2", "Корпус 3"));
    EXPECT_THAT(each(bells()[2].slots, &BellSlot::slot_no), ElementsAre(2, 3));
    state({NamedBellsDefined{"Ёлочка", {}}});
    state({NamedBellsDefined{"II смена", second_shift}, NamedBellsDefined{"Корпус 2", {}},
           NamedBellsDefined{"Корпус 4", {}}});
    EXPECT_THAT(bells(), ElementsAre(NamedBells{"II смена", second_shift},
                                     NamedBells{"Корпус 3", {{1, {510}, {555}}}}));
}

TEST_P(ReaderContract, AClassHearsItsBellsFromADayOn) {
    state_sample();
    const auto bells = [&](StudyGroupId group) {
        return ask([&](Reader& reader) { return reader.bells_of_group(group); });
    };
    state({GroupBellsSet{sample_.class_5a, "II смена", friday},
           GroupBellsSet{sample_.class_5a, "Корпус 2", monday},
           GroupBellsSet{sample_.class_5b, "Корпус 2", monday}});
    EXPECT_THAT(bells(sample_.class_5a),
                ElementsAre(GroupBells{sample_.class_5a, "Корпус 2", monday},
                            GroupBells{sample_.class_5a, "II смена", friday}));
    state({GroupBellsSet{sample_.class_5a, "", friday}});
    EXPECT_THAT(each(bells(sample_.class_5a), &GroupBells::bells_title),
                ElementsAre("Корпус 2", ""));
    EXPECT_THAT(bells(sample_.class_10a), IsEmpty());
}

TEST_P(ReaderContract, AnEarlyAttestationStandsUntilItIsWithdrawn) {
    state_sample();
    const auto of_group = [&](StudyGroupId group) {
        return each(ask([&](Reader& reader) { return reader.early_attestations_of_group(group); }),
                    &EarlyAttestation::early_attestation);
    };
    const auto first =
        state({allowed(sample_.ezhov, sample_.class_5a), allowed(sample_.ivanov, sample_.class_5b),
               allowed(sample_.zhukova, sample_.class_5a)});
    EarlyAttestation expected{.early_attestation = first,
                              .student_id = sample_.ezhov,
                              .study_group_id = sample_.class_5a,
                              .period_id = sample_.first_quarter,
                              .from_on = friday,
                              .order_no = "61-у",
                              .order_on = monday,
                              .reason = "отъезд"};
    const auto known = [&](EntryIndex index) {
        return ask([&](Reader& reader) { return reader.early_attestation(index); });
    };
    EXPECT_EQ(known(first), expected);
    EXPECT_FALSE(known(first - 1));
    EXPECT_THAT(of_group(sample_.class_5a), ElementsAre(first, first + 2));
    EXPECT_THAT(of_group(sample_.class_5b), ElementsAre(first + 1));

    state({EarlyAttestationWithdrawn{first, sample_.ezhov, "остался"},
           EarlyAttestationWithdrawn{1'000'000, sample_.ezhov, "ошибка"}});
    expected.is_withdrawn = true;
    EXPECT_EQ(known(first), expected);
    EXPECT_THAT(of_group(sample_.class_5a), ElementsAre(first + 2));
}

TEST_P(ReaderContract, TheEntriesOfAClassHoldItsCalendarAndEarlyAttestation) {
    state_sample();
    const auto known = state(
        {allowed(sample_.ezhov, sample_.class_5a), allowed(sample_.ivanov, sample_.class_5b)});
    const std::vector<EntryBody> own{
        day_off(sample_.year, monday),
        EarlyAttestationWithdrawn{known, sample_.ezhov, "остался"},
        CarriedResultWithdrawn{.course_id = sample_.mathematics_5a, .student_id = sample_.ezhov},
        RetakeWithdrawn{.course_id = sample_.english_course, .student_id = sample_.yozhikov},
        ReopeningWithdrawn{-1, sample_.class_5a, "ошибка"},
        FinalProtocolCorrected{.study_group_id = sample_.class_5a},
    };
    const std::vector<EntryBody> foreign{
        day_off(id_of<SchoolYearId>(9), friday),
        NamedBellsDefined{"Корпус 2", {}},
        GroupBellsSet{sample_.class_5a, "Корпус 2", monday},
        EarlyAttestationWithdrawn{known + 1, sample_.ivanov, "остался"},
        EarlyAttestationWithdrawn{1'000'000, sample_.ezhov, "остался"},
        CarriedResultWithdrawn{.course_id = sample_.english_course, .student_id = sample_.ivanov},
        RetakeWithdrawn{.course_id = sample_.mathematics_5b, .student_id = sample_.ivanov},
        ReopeningWithdrawn{-1, sample_.class_5b, "ошибка"},
        FinalProtocolCorrected{.study_group_id = sample_.class_5b},
    };
    const EntryIndex first = state(own, sample_.petrova);
    state(foreign, sample_.petrova);
    auto indexes = ask([&](Reader& reader) { return reader.entries_of_class(sample_.class_5a); });
    std::erase_if(indexes, [&](EntryIndex index) { return index < known; });
    EXPECT_THAT(indexes,
                ElementsAre(known, first, first + 1, first + 2, first + 3, first + 4, first + 5));
}

}  // namespace letopis::testing
