#include "http/wire/schema.h"

#include <gtest/gtest.h>

#include "http/wire/session.h"

namespace letopis::http {
namespace {

LETOPIS_ENUM(Colour, red, green)
struct Sample {
    std::string text;
    std::optional<Date> on;
    std::vector<Colour> colours;
};
LETOPIS_DESCRIBE(Sample, text, on, colours)

TEST(Schema, AReplyHasEveryMemberAndARequestMayLeaveOutTheOptionalOnes) {
    SchemaBook replies;
    EXPECT_EQ(replies.schema<Sample>(Direction::reply),
              R"({"$ref":"#/components/schemas/Sample"})");
    EXPECT_EQ(replies.components().at("Sample"),
              R"({"type":"object","additionalProperties":false,"required":["text","on","colours"],)"
              R"("properties":{"text":{"type":"string"},)"
              R"("on":{"anyOf":[{"type":"string","format":"date"},{"type":"null"}]},)"
              R"("colours":{"type":"array","items":{"$ref":"#/components/schemas/Colour"}}}})");
    EXPECT_EQ(replies.components().at("Colour"), R"({"type":"string","enum":["red","green"]})");
    SchemaBook requests;
    requests.schema<Sample>(Direction::request);
    EXPECT_NE(requests.components().at("Sample").find(R"("required":["text","colours"])"),
              std::string::npos);
}

TEST(SchemaDeathTest, ATypeWithOptionalMembersTravelsOneWay) {
    SchemaBook book;
    book.schema<Sample>(Direction::reply);
    EXPECT_DEATH(book.schema<Sample>(Direction::request), "one way");
}

TEST(Schema, InnerTypesAreComponentsOfTheirOwn) {
    SchemaBook book;
    book.schema<SessionView>(Direction::reply);
    EXPECT_TRUE(book.components().contains("SessionChild"));
}

}  // namespace
}  // namespace letopis::http
