// An operator's settings: what is written is what holds, and a slip of the pen is named.
#include "server/config.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace letopis {
namespace {

using ::testing::HasSubstr;

TEST(Config, WhatIsPrintedIsReadBackTheSame) {
    Config config{.listen = "0.0.0.0:80", .io_threads = 4, .behind_tls = true, .scrub_days = 7};
    const auto again = parse_config(config_text(config), "letopis.conf");
    ASSERT_TRUE(again);
    EXPECT_EQ(*again, config);
}

TEST(Config, AnUnknownKeyRefusesToStartAndNamesItsLine) {
    const auto config = parse_config("# школа\nlistn = 1\n", "letopis.conf");
    ASSERT_FALSE(config);
    EXPECT_THAT(config.error().message(), HasSubstr("letopis.conf, строка 2"));
    EXPECT_THAT(config.error().message(), HasSubstr("listn"));
}

TEST(Config, AValueOutOfRangeIsRefusedWithTheRange) {
    for (const char* line :
         {"scrub_days = 36", "scrub_days = 0", "scrub_days = семь", "behind_tls = yes", "listen"}) {
        const auto config = parse_config(line, "letopis.conf");
        EXPECT_FALSE(config) << line;
    }
    const auto config = parse_config("scrub_days = 36", "letopis.conf");
    EXPECT_THAT(config.error().message(), HasSubstr("от 1 до 35"));
}

TEST(Config, EveryKeyIsExplained) {
    for (const ConfigKey& key : config_keys()) {
        EXPECT_FALSE(key.meaning.empty()) << key.key;
        EXPECT_FALSE(key.unit.empty()) << key.key;
    }
}

TEST(Config, AFolderWithoutAFileGivesTheDefaults) {
    const auto config = read_config("/nonexistent");
    ASSERT_TRUE(config);
    EXPECT_EQ(*config, Config{});
}

}  // namespace
}  // namespace letopis
