// The cases that C++ and the web share: what a typed text says, and what marks come to.
#include <gtest/gtest.h>
#include <simdjson.h>

#include <set>

#include "domain/journal/cell_record.h"
#include "domain/marks/means.h"
#include "domain/testing/sample_school.h"
#include "domain/testing/source_files.h"

namespace letopis {
namespace {

using namespace testing;

using Value = simdjson::dom::element;

/// tests/vectors/NAME. An exception of the reader fails the test with its words.
Value read_vectors(simdjson::dom::parser& parser, const std::string& name) {
    return parser.parse(read_source("tests/vectors/" + name));
}

std::string text(const Value& value) { return std::string{std::string_view{value}}; }
int number(const Value& value) { return static_cast<int>(std::int64_t{value}); }

template <class Named>
Named named(const Value& value) {
    const auto parsed = parse_enum<Named>(text(value));
    EXPECT_TRUE(parsed) << text(value);
    return parsed.value_or(Named{});
}

WeighedMark weighed_mark(const Value& value) {
    WeighedMark mark{.value = named<MarkValue>(value["value"]),
                     .weight_hundredths = number(value["weight_hundredths"])};
    if (!value["due_on"].is_null()) mark.due_on = Date::parse(text(value["due_on"]));
    Value given;
    if (value["before"].get(given) == simdjson::SUCCESS)
        mark.reworked_from = static_cast<MarkValue>(number(given) - 1);
    if (value["is_of_control_work"].get(given) == simdjson::SUCCESS)
        mark.is_of_control_work = bool{given};
    return mark;
}

MarkTotals totals_of(const Value& value) {
    return {.weighted_sum = value["weighted_sum"],
            .weight = value["weight"],
            .mark_count = number(value["mark_count"]),
            .passes = number(value["passes"]),
            .fails = number(value["fails"]),
            .pending = number(value["pending"]),
            .overdue = number(value["overdue"]),
            .halves = value["halves"],
            .control_sum = value["control_sum"],
            .control_weight = value["control_weight"]};
}

Policies policies_of(const Value& value) {
    Policies policies;
    if (text(value["pending"]) == "remove") policies.pending = PendingPolicy::remove;
    const auto set = [&](std::string_view key, const std::string& word) {
        const PolicyValue one{
            .key = std::string{key}, .value = word, .valid_from = {}, .clause = {}};
        EXPECT_TRUE(check_policy(key, word)) << key << " = " << word;
        return policies_on({&one, 1}, one.valid_from);
    };
    policies.period_strategy =
        set("period.strategy", text(value["period_strategy"])).period_strategy;
    Value rework;
    if (value["rework"].get(rework) == simdjson::SUCCESS)
        policies.rework = set("marks.rework", text(rework)).rework;
    policies.period_threshold_hundredths = number(value["period_threshold_hundredths"]);
    policies.lowest_mark = number(value["lowest_mark"]);
    return policies;
}

std::optional<Fraction> mean_of(const Value& value) {
    if (value.is_null()) return std::nullopt;
    return Fraction{.num = value["num"], .den = value["den"]};
}

std::optional<CellContent> content_of(const Value& value) {
    if (value.is_null()) return std::nullopt;
    CellContent content{.attendance = named<AttendanceStatus>(value["attendance"])};
    for (const Value mark : value["marks"]) content.marks.push_back(named<MarkValue>(mark));
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
    simdjson::dom::parser parser;
    std::set<std::string> names;
    for (const Value one : read_vectors(parser, "means.json")["cases"]) {
        SCOPED_TRACE(text(one["name"]));
        EXPECT_TRUE(names.insert(text(one["name"])).second);
        std::vector<WeighedMark> marks;
        for (const Value value : one["marks"]) marks.push_back(weighed_mark(value));
        const Policies policies = policies_of(one["policies"]);
        const MarkTotals totals = total_of(marks, *Date::parse(text(one["on"])),
                                           counting_rules(named<Scale>(one["scale"]), policies));
        EXPECT_EQ(totals, totals_of(one["totals"]));

        const auto mean = totals.mean();
        EXPECT_EQ(mean, mean_of(one["mean"]));
        EXPECT_EQ(mean ? mean_text(*mean) : "", text(one["mean_text"]));
        const auto proposed = propose_period_mark(named<Scale>(one["scale"]), totals, policies);
        EXPECT_EQ(proposed ? result_text(*proposed) : "", text(one["proposed"]));
    }
    EXPECT_GE(names.size(), 50U);
}

TEST(SharedVectors, ATypedTextSaysTheSameInEveryLanguage) {
    simdjson::dom::parser parser;
    std::set<std::string> typed;
    for (const Value one : read_vectors(parser, "cells.json")["cases"]) {
        Value given;
        const Scale scale =
            one["scale"].get(given) == simdjson::SUCCESS ? named<Scale>(given) : Scale::five_point;
        SCOPED_TRACE("typed: «" + text(one["typed"]) + "», " + std::string{enum_name(scale)});
        EXPECT_TRUE(typed.insert(text(one["typed"]) + std::string{enum_name(scale)}).second);
        const auto content = parse_cell(text(one["typed"]), scale);
        EXPECT_EQ(content, content_of(one["content"]));
        EXPECT_EQ(content.has_value(), one["text"].is_string());
        EXPECT_EQ(content ? cell_of(*content).text(1) : "",
                  one["text"].is_string() ? text(one["text"]) : "");
    }
    EXPECT_GE(typed.size(), 100U);
}

}  // namespace
}  // namespace letopis
