// The vocabulary that every floor speaks: dates, ids, text, refusals.

#include <gtest/gtest.h>

#include <set>

#include "base/bytes.h"
#include "base/describe.h"
#include "base/id.h"
#include "base/result.h"
#include "base/text.h"
#include "base/time.h"

namespace letopis {
namespace {

TEST(Date, OnlyDaysThatExistAreRead) {
    EXPECT_EQ(Date::parse("2028-02-29")->iso(), "2028-02-29");
    EXPECT_FALSE(Date::parse("2026-02-29"));
    EXPECT_FALSE(Date::parse("2026-2-09"));
    EXPECT_FALSE(Date::parse("26-02-2009"));
    EXPECT_EQ(Date(2026, 9, 1).weekday(), Weekday::tuesday);
    EXPECT_EQ(Date(2026, 9, 1).russian(), "01.09.2026");
}

// Evidence: OPS-03.
TEST(Date, MidnightInMoscowIsTheNextDayWhileUtcIsNot) {
    const Instant late{Date(2026, 9, 1).number() * Span::days(1).micros + Span::hours(21).micros};
    EXPECT_EQ(moscow_date(late), Date(2026, 9, 2));
    EXPECT_EQ(moscow_date(late - Span{1}), Date(2026, 9, 1));
    EXPECT_EQ(moscow_instant(Date(2026, 9, 2), TimeOfDay{0}), late);
    EXPECT_EQ(moscow_text(late + Span::seconds(61)), "02.09.2026 00:01:01");
}

TEST(Week, FollowsIso8601AtTheTurnOfTheYear) {
    EXPECT_EQ(Week::of(Date(2027, 1, 1)).text(), "2026-W53");
    EXPECT_EQ(Week::parse("2026-W38")->monday, Date(2026, 9, 14));
    EXPECT_FALSE(Week::parse("2025-W53"));
    EXPECT_FALSE(Week::parse("2026-W00"));
}

TEST(Id, TextSurvivesAndWrongTextIsRefused) {
    SeededRandom random{7};
    const auto id = LessonId::make(Instant{1'790'000'000'000'000}, random);
    EXPECT_EQ(LessonId::parse(id.text()), id);
    EXPECT_EQ(id.text()[14], '7');
    EXPECT_FALSE(LessonId::parse("not-an-id"));
    EXPECT_FALSE(LessonId::parse(id.text() + "0"));
}

TEST(Text, YoStandsAfterYeInListsAndEqualsItInSearch) {
    EXPECT_LT(sort_key("Елкин"), sort_key("Ёлкин"));
    EXPECT_LT(sort_key("Ёлкин"), sort_key("Жуков"));
    EXPECT_LT(sort_key("Иванов"), sort_key("Иванов-Петров"));
    EXPECT_LT(sort_key("Иванов Пётр"), sort_key("Иванова Анна"));
    EXPECT_EQ(fold_for_search(" СЁМИНА  Алёна "), "семина алена");
}

TEST(Text, BrokenUtf8AndControlCharactersAreNotClean) {
    EXPECT_TRUE(is_clean_text("Тема: §5, №12 — «дроби»"));
    EXPECT_FALSE(is_clean_text("\xD0"));
    EXPECT_FALSE(is_clean_text("\xC0\xAF"));
    EXPECT_FALSE(is_clean_text(std::string_view{"a\0b", 3}));
}

TEST(Text, RussianPluralFollowsTheNumber) {
    auto lessons = [](int n) { return plural(n, "урок", "урока", "уроков"); };
    EXPECT_EQ(lessons(1), "урок");
    EXPECT_EQ(lessons(22), "урока");
    EXPECT_EQ(lessons(11), "уроков");
    EXPECT_EQ(lessons(112), "уроков");
    EXPECT_EQ(lessons(0), "уроков");
}

TEST(Bytes, Base64IsStrict) {
    for (const std::string_view text : {"", "f", "fo", "foo", "foob"}) {
        const auto back = parse_base64(base64(as_bytes(text)));
        ASSERT_TRUE(back);
        EXPECT_EQ(as_text(*back), text);
    }
    EXPECT_FALSE(parse_base64("Zg="));
    EXPECT_FALSE(parse_base64("Zh=="));  // Unused bits are not zero.
    EXPECT_FALSE(parse_base64("Z g="));
}

TEST(Refusals, EachCodeHasOneNameOneStatusAndARussianSentence) {
    std::set<std::string_view> names;
    std::set<std::string_view> texts;
    for (const RefusalCode code : all_refusal_codes()) {
        EXPECT_TRUE(names.insert(refusal_name(code)).second) << refusal_name(code);
        EXPECT_TRUE(texts.insert(refusal_text(code)).second) << refusal_name(code);
        EXPECT_GE(refusal_http_status(code), 400);
        EXPECT_LT(refusal_http_status(code), 600);
        EXPECT_NE(refusal_text(code).find("\xD0"), std::string_view::npos) << refusal_name(code);
        EXPECT_EQ(refusal_text(code).back(), '.') << refusal_name(code);
    }
}

LETOPIS_ENUM(Sample, first, second)
struct Pair {
    int left = 1;
    Sample right = Sample::second;
};
LETOPIS_DESCRIBE(Pair, left, right)

struct NameCollector {
    std::string names;
    template <class T>
    void field(std::string_view name, const T&) {
        names += std::string{name} + " ";
    }
};

TEST(Describe, NamesTheFieldsInOrder) {
    static_assert(Described<Pair>);
    static_assert(!Described<int>);
    const Pair pair;
    NameCollector collector;
    describe(collector, pair);
    EXPECT_EQ(collector.names, "left right ");
    EXPECT_EQ(enum_name(pair.right), "second");
    EXPECT_FALSE(parse_enum<Sample>("third"));
}

}  // namespace
}  // namespace letopis
