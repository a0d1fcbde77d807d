// Diaries of practice (VOC-10).

#include "ports/testing/contract/fixture.h"

namespace letopis::testing {
namespace {

const Date monday{2026, 9, 7};
const Date tuesday = monday.plus_days(1);
constexpr EntryIndex practice = 40;

PracticeDayWritten line_on(Date on, std::string text = "обход") {
    const SampleSchool sample;
    return {.assignment = practice,
            .course_id = sample.mathematics_5a,
            .student_id = sample.ezhov,
            .done_on = on,
            .hours = 6,
            .text = std::move(text)};
}

/// As it stands until somebody checks it.
PracticeDay standing(const PracticeDayWritten& line, Instant written_at, EntryIndex version) {
    return {.assignment = line.assignment,
            .done_on = line.done_on,
            .course_id = line.course_id,
            .student_id = line.student_id,
            .hours = line.hours,
            .text = line.text,
            .remark = {},
            .written_at = written_at,
            .checked_by = {},
            .checked_at = {},
            .version = version};
}

}  // namespace

TEST_P(ReaderContract, ADiaryOfPracticeHasTheLastLineOfEachDay) {
    state_sample();
    const auto diary = [&](EntryIndex of) {
        return ask([&](Reader& reader) { return reader.practice_diary(of); });
    };
    const auto later = state({line_on(tuesday)});
    const auto earlier = state({line_on(monday)});
    PracticeDayWritten of_another = line_on(monday);
    of_another.assignment = practice + 1;
    state({of_another});
    EXPECT_THAT(diary(practice), ElementsAre(standing(line_on(monday), now(), earlier),
                                             standing(line_on(tuesday), now(), later)));
    EXPECT_THAT(diary(practice + 2), IsEmpty());
    at(tuesday, 11, 0);
    const auto mended = state({line_on(tuesday, "перевязки")});
    EXPECT_EQ(diary(practice).back(), standing(line_on(tuesday, "перевязки"), now(), mended));
    state({PracticeDayWithdrawn{practice, sample_.mathematics_5a, sample_.ezhov, monday}});
    EXPECT_THAT(each(diary(practice), &PracticeDay::version), ElementsAre(mended));
}

TEST_P(ReaderContract, ALineOfADiaryIsReturnedMendedAndConfirmed) {
    state_sample();
    const auto line = [&] {
        return ask([](Reader& reader) { return reader.practice_diary(practice); }).back();
    };
    PracticeDay expected = standing(line_on(monday), now(), state({line_on(monday)}));
    at(tuesday, 10, 0);
    expected.version = state({PracticeDayReturned{practice, sample_.mathematics_5a, sample_.ezhov,
                                                  monday, "опишите подробнее"}},
                             sample_.sidorov);
    expected.state = PracticeDayState::returned;
    expected.remark = "опишите подробнее";
    expected.checked_by = sample_.sidorov;
    expected.checked_at = now();
    EXPECT_EQ(line(), expected);

    // What was remarked is still seen when the line waits anew.
    at(tuesday, 11, 0);
    expected = standing(line_on(monday), now(), state({line_on(monday)}));
    expected.remark = "опишите подробнее";
    EXPECT_EQ(line(), expected);

    at(tuesday, 12, 0);
    const PracticeDayConfirmed yes{practice, sample_.mathematics_5a, sample_.ezhov, monday};
    expected.version = state({yes}, sample_.sidorov);
    expected.state = PracticeDayState::confirmed;
    expected.remark = "";
    expected.checked_by = sample_.sidorov;
    expected.checked_at = now();
    EXPECT_EQ(line(), expected);

    // Of a day without a line nothing is kept.
    PracticeDayConfirmed nowhere = yes;
    nowhere.done_on = tuesday;
    state({nowhere});
    EXPECT_EQ(line(), expected);
}

}  // namespace letopis::testing
