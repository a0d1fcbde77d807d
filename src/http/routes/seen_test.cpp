#include "http/routes/seen.h"

#include <gtest/gtest.h>

namespace letopis::http {
namespace {

TEST(Seen, WhatIsSetIsReadAgainForTheSameOrganisationAlone) {
    const std::string set = seen_cookie({}, 7, 1200);
    EXPECT_EQ(set, "letopis_seen=7.1200; Path=/; HttpOnly; SameSite=Strict; Max-Age=60");
    const std::string sent = "a=1; " + set.substr(0, set.find(';'));
    EXPECT_EQ(seen_size(sent, 7), 1200);
    EXPECT_EQ(seen_size(sent, 8), 0);
    EXPECT_EQ(seen_size("", 7), 0);
    EXPECT_TRUE(seen_cookie({.secure_cookies = true}, 7, 1).ends_with("; Secure"));
}

TEST(Seen, AnyOtherFormSaysNothing) {
    for (const char* value :
         {"", ".", "7", "7.", ".5", "7.x", "7.-5", "7.+5", "7.5x", "7.5.5", "7. 5", "07.5", "7.05",
          "7.0", "x.5", "-7.5", "7.9223372036854775808", "7.99999999999999999999999999"})
        EXPECT_EQ(seen_size(std::string{"letopis_seen="} + value, 7), 0) << value;
    EXPECT_EQ(seen_size("letopis_seen=7.5; letopis_seen=7.6", 7), 0) << "two are none";
    EXPECT_EQ(seen_size("letopis_seen=7.9223372036854775807", 7), 9223372036854775807);
}

}  // namespace
}  // namespace letopis::http
