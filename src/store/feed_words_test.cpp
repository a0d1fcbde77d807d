#include "store/feed_words.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace letopis::store {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(FeedWords, AreReadAsTheyWereWritten) {
    const FeedWord grown{.org_id = 7, .size = 1200};
    const FeedWord rebuilt{.org_id = 12, .size = std::nullopt};
    EXPECT_EQ(feed_text(grown), "7:1200");
    EXPECT_EQ(feed_text(rebuilt), "12:all");
    EXPECT_THAT(parse_feed(feed_text(grown) + " " + feed_text(rebuilt)),
                ElementsAre(grown, rebuilt));
}

TEST(FeedWords, WhatIsNotUnderstoodIsLeftOut) {
    for (const char* text : {"", " ", "7", "7:", ":5", "7:-5", "-7:5", "7:x", "x:7", "7:5x",
                             "7:99999999999999999999", "all", "7:ALL"})
        EXPECT_THAT(parse_feed(text), IsEmpty()) << text;
    EXPECT_THAT(parse_feed("x:1 7:2 : 8:x"), ElementsAre(FeedWord{.org_id = 7, .size = 2}));
}

}  // namespace
}  // namespace letopis::store
