#include "http/message/query.h"

#include <gtest/gtest.h>

#include "http/message/response.h"

namespace letopis::http {
namespace {

std::vector<QueryValue> read(std::string_view query) {
    auto values = parse_query(query);
    EXPECT_TRUE(values) << query;
    return values ? *values : std::vector<QueryValue>{};
}

TEST(Query, NamesAndValuesAreDecoded) {
    EXPECT_EQ(read(""), std::vector<QueryValue>{});
    EXPECT_EQ(read("week=2026-W38"), (std::vector<QueryValue>{{"week", "2026-W38"}}));
    EXPECT_EQ(read("a=%D1%8F+%d0%b9&b&c="),
              (std::vector<QueryValue>{{"a", "я й"}, {"b", ""}, {"c", ""}}));
}

TEST(Query, WhatIsNotCleanIsRefused) {
    for (const auto* bad : {"a=%", "a=%4", "a=%G1", "a=%00", "a=%FF", "=1", "&", "a=1&", "a=1&a=2",
                            "a&b&c&d&e&f&g&h&i", "a=%ED%A0%80"}) {
        auto values = parse_query(bad);
        ASSERT_FALSE(values) << bad;
        EXPECT_TRUE(values.error().is(RefusalCode::malformed_request)) << bad;
    }
}

TEST(Cookies, OurCookieIsFoundAmongOthers) {
    EXPECT_EQ(find_cookie("letopis_session=abc", "letopis_session"), "abc");
    EXPECT_EQ(find_cookie("a=1; letopis_session=abc;b=2", "letopis_session"), "abc");
    EXPECT_EQ(find_cookie("", "letopis_session"), std::nullopt);
    EXPECT_EQ(find_cookie("letopis_session", "letopis_session"), std::nullopt);
    EXPECT_EQ(find_cookie("xletopis_session=1; letopis_sessionx=2", "letopis_session"),
              std::nullopt);
}

TEST(Cookies, APlantedSecondCookieMakesNeitherCount) {
    EXPECT_EQ(find_cookie("letopis_session=a; letopis_session=b", "letopis_session"), std::nullopt);
}

TEST(Response, ARussianFileNameTravelsInAscii) {
    EXPECT_EQ(percent_encoded("5 «А».pdf"), "5%20%C2%AB%D0%90%C2%BB.pdf");
}

TEST(ResponseDeathTest, AHeaderValueCannotCarryALineBreak) {
    EXPECT_DEATH({ Response{}.add("X", "a\r\nSet-Cookie: b"); }, "one line");
}

}  // namespace
}  // namespace letopis::http
