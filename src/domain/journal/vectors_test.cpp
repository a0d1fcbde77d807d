// The cases that C++ and the web share: what a typed text says, and what marks come to.
#include <gtest/gtest.h>

#include <set>

#include "domain/journal/cell_record.h"
#include "domain/marks/means.h"
#include "domain/testing/sample_school.h"
#include "domain/testing/source_files.h"

namespace letopis {
namespace {

using namespace testing;

template <class Named>
Named named(const rapidjson::Value& value) {
    const auto parsed = parse_enum<Named>(text_of(value));
    EXPECT_TRUE(parsed) << text_of(value);
    return parsed.value_or(Named{});
}

WeighedMark weighed_mark(const rapidjson::Value& value) {
    WeighedMark mark{.value = named<MarkValue>(value["value"]),
                     .weight_hundredths = value["weight_hundredths"].GetInt()};
    if (value["due_on"].IsString()) mark.due_on = Date::parse(text_of(value["due_on"]));
    return mark;
}

MarkTotals totals_of(const rapidjson::Value& value) {
    return {.weighted_sum = value["weighted_sum"].GetInt64(),
            .weight = value["weight"].GetInt64(),
            .mark_count = value["mark_count"].GetInt(),
            .passes = value["passes"].GetInt(),
            .fails = value["fails"].GetInt(),
            .pending = value["pending"].GetInt(),
            .overdue = value["overdue"].GetInt()};
}

Policies policies_of(const rapidjson::Value& value) {
    Policies policies;
    policies.pending =
        text_of(value["pending"]) == "remove" ? PendingPolicy::remove : PendingPolicy::count_as_two;
    policies.period_strategy = text_of(value["period_strategy"]) == "math"
                                   ? PeriodStrategy::math
                                   : PeriodStrategy::threshold;
    policies.period_threshold_hundredths = value["period_threshold_hundredths"].GetInt();
    policies.lowest_mark = value["lowest_mark"].GetInt();
    return policies;
}

std::optional<CellContent> content_of(const rapidjson::Value& value) {
    if (value.IsNull()) return std::nullopt;
    CellContent content{.attendance = named<AttendanceStatus>(value["attendance"])};
    for (const auto& mark : value["marks"].GetArray())
        content.marks.push_back(named<MarkValue>(mark));
    return content;
}

/// The cell in which this content stands.
Cell cell_of(const CellContent& content) {
    const Lesson sample = lesson(1, Date(2026, 9, 14));
    Cell standing = cell(sample, ivanov());
    int part_no = 0;
    for (const MarkValue value : content.marks)
        standing.marks.push_back(mark(sample, ivanov(), value, 1, ++part_no));
    standing.attendance = attendance(sample, ivanov(), content.attendance);
    return standing;
}

TEST(SharedVectors, MarksComeToTheSameInEveryLanguage) {
    const auto vectors = read_vectors("means.json");
    ASSERT_TRUE(vectors.IsObject());
    std::set<std::string> names;
    for (const auto& one : vectors["cases"].GetArray()) {
        SCOPED_TRACE(text_of(one["name"]));
        EXPECT_TRUE(names.insert(text_of(one["name"])).second);
        std::vector<WeighedMark> marks;
        for (const auto& value : one["marks"].GetArray()) marks.push_back(weighed_mark(value));
        const Policies policies = policies_of(one["policies"]);
        const MarkTotals totals =
            total_of(marks, *Date::parse(text_of(one["on"])), policies.pending);
        EXPECT_EQ(totals, totals_of(one["totals"]));

        const auto mean = totals.mean();
        ASSERT_EQ(mean.has_value(), one["mean"].IsObject());
        if (mean) {
            EXPECT_EQ(mean->num, one["mean"]["num"].GetInt64());
            EXPECT_EQ(mean->den, one["mean"]["den"].GetInt64());
        }
        EXPECT_EQ(mean ? mean_text(*mean) : "", text_of(one["mean_text"]));
        const auto proposed = propose_period_mark(named<Scale>(one["scale"]), totals, policies);
        EXPECT_EQ(proposed ? result_text(*proposed) : "", text_of(one["proposed"]));
    }
    EXPECT_GE(names.size(), 50U);
}

TEST(SharedVectors, ATypedTextSaysTheSameInEveryLanguage) {
    const auto vectors = read_vectors("cells.json");
    ASSERT_TRUE(vectors.IsObject());
    std::set<std::string> typed;
    for (const auto& one : vectors["cases"].GetArray()) {
        const std::string text = text_of(one["typed"]);
        SCOPED_TRACE("typed: «" + text + "»");
        EXPECT_TRUE(typed.insert(text).second);
        const auto content = parse_cell(text);
        EXPECT_EQ(content, content_of(one["content"]));
        if (!content || !one["text"].IsString()) continue;
        EXPECT_EQ(cell_of(*content).text(1), text_of(one["text"]));
    }
    EXPECT_GE(typed.size(), 100U);
}

}  // namespace
}  // namespace letopis
