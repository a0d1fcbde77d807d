// Marks and results: their texts, their scales (ASM-01, JRN-08).
#include "domain/marks/marks.h"

#include <gtest/gtest.h>

#include <set>

#include "domain/marks/scales.h"
#include "domain/people/people.h"

namespace letopis {
namespace {

template <class Value>
std::vector<Value> every() {
    std::vector<Value> values;
    for (std::size_t i = 0; i < names_of(Value{}).size(); ++i)
        values.push_back(static_cast<Value>(i));
    return values;
}

TEST(Marks, EveryMarkIsReadBackFromItsText) {
    for (const MarkValue value : every<MarkValue>()) {
        // Whether a figure of 1..5 is points, its scale says.
        const Scale scale = points(value) ? Scale::hundred_point : Scale::five_point;
        const auto read = parse_mark(mark_text(value));
        ASSERT_TRUE(read) << mark_text(value);
        EXPECT_EQ(on_its_scale(scale, *read), value);
    }
}

TEST(Marks, WhatNoScaleHasIsRefused) {
    for (const char* text : {"", "06", "101", "-1", "5.", "пять", "н", "з", "G", "аа"})
        EXPECT_FALSE(parse_mark(text)) << text;
}

TEST(Marks, OnlyOneToFiveHaveANumber) {
    EXPECT_EQ(numeric(MarkValue::one), 1);
    EXPECT_EQ(numeric(MarkValue::five), 5);
    for (const MarkValue value : {MarkValue::pass, MarkValue::fail, MarkValue::pending,
                                  MarkValue::level_low, MarkValue::level_high})
        EXPECT_FALSE(numeric(value));
}

TEST(Marks, EachScaleTakesItsOwnMarksAndAPoint) {
    const auto taken = [](Scale scale, int lowest) {
        std::set<std::string_view> texts;
        for (const MarkValue value : every<MarkValue>())
            if (on_scale(scale, value, lowest)) texts.insert(mark_text(value));
        return texts;
    };
    using Texts = std::set<std::string_view>;
    EXPECT_EQ(taken(Scale::five_point, 2), (Texts{"2", "3", "4", "5", "•"}));
    EXPECT_EQ(taken(Scale::five_point, 1), (Texts{"1", "2", "3", "4", "5", "•"}));
    EXPECT_EQ(taken(Scale::pass_fail, 2), (Texts{"зач", "незач", "•"}));
    EXPECT_TRUE(taken(Scale::no_marks, 2).empty());
    EXPECT_EQ(taken(Scale::levels, 2), (Texts{"низ", "ср", "выс", "•"}));
    EXPECT_EQ(taken(Scale::seven_point, 2), (Texts{"1", "2", "3", "4", "5", "6", "7", "•"}));
    EXPECT_EQ(taken(Scale::letters, 2), (Texts{"A", "B", "C", "D", "E", "F", "•"}));
    EXPECT_EQ(taken(Scale::hundred_point, 2).size(), 102U);
    EXPECT_FALSE(on_scale(Scale::ten_point, MarkValue::five, 2));  // A five is no five points.
}

TEST(Results, EveryResultIsReadBackFromItsText) {
    for (const ResultValue value : every<ResultValue>()) {
        const Scale scale = points(value) ? Scale::hundred_point : Scale::five_point;
        const auto read = parse_result(result_text(value));
        ASSERT_TRUE(read) << result_text(value);
        EXPECT_EQ(on_its_scale(scale, *read), value);
    }
    for (const char* text : {"", "101", "•", "н"}) EXPECT_FALSE(parse_result(text)) << text;
}

TEST(Results, EveryReasonOfACorrectionHasARussianTitle) {
    std::set<std::string_view> titles;
    for (const CorrectionReason reason : every<CorrectionReason>())
        EXPECT_TRUE(titles.insert(correction_reason_title(reason)).second);
}

TEST(People, NamesOfAnyShapeAreWrittenInThreeWays) {
    const Person ivanov{.last_name = "Иванов-Ёлкин", .first_name = "Ёж", .patronymic = "Игоревич"};
    EXPECT_EQ(ivanov.full_name(), "Иванов-Ёлкин Ёж Игоревич");
    EXPECT_EQ(ivanov.last_first(), "Иванов-Ёлкин Ёж");
    EXPECT_EQ(ivanov.with_initials(), "Иванов-Ёлкин Ё. И.");
    const Person kim{.last_name = "Ким"};
    EXPECT_EQ(kim.full_name(), "Ким");
    EXPECT_EQ(kim.with_initials(), "Ким");
}

// Evidence: ADE-04. Where levels are given a result also says how far the programme is mastered.
TEST(Results, AProgrammeIsMasteredWhollyPartlyOrNot) {
    using enum ResultValue;
    for (const ResultValue value : {mastered, mastered_partly, not_mastered})
        EXPECT_TRUE(on_scale(Scale::levels, value, 2)) << result_text(value);
    for (const ResultValue value : {mastered_partly, not_mastered})
        for (const Scale scale : {Scale::five_point, Scale::pass_fail, Scale::no_marks})
            EXPECT_FALSE(on_scale(scale, value, 2)) << result_text(value);
    EXPECT_FALSE(on_scale(Scale::levels, five, 2));
    EXPECT_EQ(result_text(mastered_partly), "освоено частично");
    EXPECT_EQ(parse_result("Освоил частично"), mastered_partly);
    EXPECT_EQ(parse_result("освоено полностью"), mastered);
    EXPECT_EQ(parse_result("Не освоила"), not_mastered);
}

}  // namespace
}  // namespace letopis
