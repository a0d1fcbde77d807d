#pragma once
// A mark corrected by hand after criteria keeps its points, and says that it differs from them,
// wherever the school is kept: a test says how one is made in which a rubric was told last
// (tell_rubric), and this runs on it.

#include <gtest/gtest.h>

#include "app/rubrics/assess_by_criteria.h"
#include "app/rubrics/keep_rubric.h"
#include "app/rubrics/open_mark_criteria.h"
#include "domain/testing/property.h"
#include "ports/standing.h"
#include "ports/testing/memory_school.h"
#include "ports/testing/sample_school.h"

namespace letopis::testing {
namespace {

const SampleSchool sample;
const Instant after_lesson = moscow_instant(Date{2026, 9, 7}, {12 * 60});
const CellKey place{sample.monday_7, sample.zhukova};

Command stating(CommandId id, std::vector<EntryBody> facts) {
    return {id, PersonId{},
            [=](DecisionContext&) { return Result<std::vector<EntryBody>>{facts}; }};
}

/// The sample's facts are stated in an empty school, and then a rubric.
void tell_rubric(SchoolUnderTest& school) {
    EXPECT_TRUE(school.writer().append(stating(id_of<CommandId>(1), sample.facts())));
    EXPECT_TRUE(school.writer().append(
        keep_rubric(id_of<CommandId>(2), sample.petrova,
                    {.course_id = sample.mathematics_5a,
                     .title = "Решение задачи",
                     .criteria = {{"Понимание", 4}, {"Ход решения", 6}, {"Ответ", 2}}})));
}

/// One step: points, or a mark by hand.
struct Step {
    std::vector<int> points;
    std::optional<MarkValue> by_hand;
};

rc::Gen<Step> any_step() {
    const auto points = rc::gen::map(
        rc::gen::tuple(rc::gen::inRange(0, 5), rc::gen::inRange(0, 7), rc::gen::inRange(0, 3)),
        [](std::tuple<int, int, int> drawn) {
            return Step{.points = {std::get<0>(drawn), std::get<1>(drawn), std::get<2>(drawn)}};
        });
    const auto by_hand = rc::gen::map(
        rc::gen::element(MarkValue::two, MarkValue::three, MarkValue::four, MarkValue::five),
        [](MarkValue value) { return Step{.by_hand = value}; });
    return rc::gen::oneOf(points, by_hand);
}

/// By hand is another command of another room: here as the facts that it states.
std::vector<EntryBody> by_hand(const Cell& cell, MarkValue value) {
    const MarkPlace mark_place{.lesson_id = place.first, .student_id = place.second};
    if (cell.marks.empty()) return {MarkRecorded{.place = mark_place, .value = value}};
    const Mark& mark = cell.marks.front();
    if (mark.value == value) return {};
    return {MarkCorrected{.place = mark_place,
                          .corrects = mark.entry_index,
                          .old_value = *mark.value,
                          .value = value,
                          .reason_code = CorrectionReason::typo}};
}

template <class Question>
auto asked(SchoolUnderTest& school, Question question) {
    return school.readers().read(question).value();
}

MarkCriteria seen_by_family(SchoolUnderTest& school) {
    return asked(school, [](Reader& reader) -> Result<MarkCriteria> {
        LETOPIS_TRY(standing, read_standing(reader, sample.zhukov, Date{2026, 9, 7}));
        return open_mark_criteria(reader, standing, sample.zhukova, sample.monday_7, after_lesson);
    });
}

class CriteriaProperty : public ::testing::TestWithParam<MakeSchool> {
protected:
    void SetUp() override {
        if (!GetParam()()) GTEST_SKIP() << "what this school needs is missing here";
    }
};

TEST_P(CriteriaProperty, PointsStayUnderAnyMarkAndSayWhetherItIsTheirs) {
    EXPECT_TRUE(holds("points outlive corrections by hand", [] {
        const auto steps = *rc::gen::resize(12, rc::gen::container<std::vector<Step>>(any_step()));
        const auto school = GetParam()();
        const EntryIndex rubric =
            asked(*school, [](Reader& reader) { return reader.entry_count(); }) - 1;
        const auto cell_now = [&] {
            return asked(*school,
                         [](Reader& reader) { return reader.cell(place.first, place.second); });
        };
        std::vector<int> last_points;
        int number = 100;
        for (const Step& step : steps) {
            const Cell cell = cell_now();
            const auto standing = asked(
                *school, [](Reader& reader) { return reader.criteria_of_lesson(place.first); });
            const auto id = id_of<CommandId>(++number);
            if (step.by_hand) {
                RC_ASSERT(
                    school->writer().append(stating(id, by_hand(cell, *step.by_hand))).has_value());
            } else {
                RC_ASSERT(
                    school->writer()
                        .append(assess_by_criteria(
                            id, sample.petrova,
                            {.lesson_id = place.first,
                             .student_id = place.second,
                             .rubric = rubric,
                             .points = step.points,
                             .base_version = cell.version(1),
                             .points_version = standing.empty() ? -1 : standing[0].entry_index}))
                        .has_value());
                last_points = step.points;
            }
            const MarkCriteria seen = seen_by_family(*school);
            RC_ASSERT(seen.marks.size() == (last_points.empty() ? 0U : 1U));
            if (last_points.empty()) continue;
            const MarkByCriteria& mark = seen.marks[0];
            for (std::size_t i = 0; i < last_points.size(); ++i)
                RC_ASSERT(mark.criteria[i].points == last_points[i]);
            RC_ASSERT(mark.differs == (cell_now().text(1) != mark.by_points));
            // What was just assessed is what stands.
            if (!step.by_hand) RC_ASSERT(!mark.differs);
        }
    }));
}

}  // namespace
}  // namespace letopis::testing
