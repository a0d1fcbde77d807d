#include <gtest/gtest.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include "base/limits.h"
#include "http/wire/outcomes.h"
#include "http/wire/read_json.h"
#include "http/wire/write_json.h"

namespace letopis::http {
namespace {

LETOPIS_ENUM(Colour, red, green)
struct Inner {
    int number = 0;
    bool operator==(const Inner&) const = default;
};
LETOPIS_DESCRIBE(Inner, number)
struct Everything {
    std::string text;
    bool truth = false;
    std::int64_t big = 0;
    Colour colour = Colour::red;
    Date on;
    TimeOfDay starts_at;
    Instant recorded_at;
    LessonId lesson_id;
    std::optional<std::string> absent;
    std::optional<Inner> inner;
    std::vector<Inner> items;
    bool operator==(const Everything&) const = default;
};
LETOPIS_DESCRIBE(Everything, text, truth, big, colour, on, starts_at, recorded_at, lesson_id,
                 absent, inner, items)

Everything sample() {
    return {.text = "Ёж «\"\\</script>\n",
            .truth = true,
            .big = INT64_MIN,
            .colour = Colour::green,
            .on = Date{2026, 9, 1},
            .starts_at = {510},
            .recorded_at = {-1},
            .lesson_id = *LessonId::parse("0192f3a4-0000-7000-8000-000000000001"),
            .absent = std::nullopt,
            .inner = Inner{7},
            .items = {{1}, {2}}};
}

TEST(Json, WhatIsWrittenIsReadTheSame) {
    const std::string json = write_json(sample());
    EXPECT_EQ(json, R"({"text":"Ёж «\"\\</script>\n","truth":true,"big":-9223372036854775808,)"
                    R"("colour":"green","on":"2026-09-01","starts_at":"08:30","recorded_at":-1,)"
                    R"("lesson_id":"0192f3a4-0000-7000-8000-000000000001","absent":null,)"
                    R"("inner":{"number":7},"items":[{"number":1},{"number":2}]})");
    const auto again = read_json<Everything>(json);
    ASSERT_TRUE(again) << again.error().message();
    EXPECT_EQ(*again, sample());
}

/// What another library writes for a text.
std::string told_by_another(const std::string& text) {
    rapidjson::StringBuffer buffer;
    rapidjson::Writer<rapidjson::StringBuffer> writer{buffer};
    writer.String(text.data(), static_cast<rapidjson::SizeType>(text.size()));
    return {buffer.GetString(), buffer.GetSize()};
}

// The writer looks at eight bytes at a time: each sign is tried at each place of two eights.
TEST(Json, EverySignIsWrittenAsAnotherLibraryWritesIt) {
    for (int code = 0; code < 128; ++code)
        for (std::size_t place = 0; place <= 17; ++place)
            for (const std::string_view word : {"abcdefghijklmnopq", "Ёжикова Ёлка"}) {
                std::string text{word};
                text.insert(std::min(place, text.size()), 1, static_cast<char>(code));
                JsonWriter out;
                out.text(text);
                ASSERT_EQ(out.take(), told_by_another(text)) << code << " at " << place;
            }
}

TEST(Json, ALongTextFullOfQuotesIsWrittenWhole) {
    const std::string text(100'000, '"');
    JsonWriter out;
    out.text(text);
    EXPECT_EQ(out.take(), told_by_another(text));
}

TEST(Json, ATextOfATeacherCannotEndAScriptElement) {
    EXPECT_EQ(json_inside_html(R"({"a":"</script><!--&"})"),
              R"({"a":"\u003c/script\u003e\u003c!--\u0026"})");
}

template <class Struct>
Refusal refusal_of(std::string_view json) {
    auto value = read_json<Struct>(json);
    EXPECT_FALSE(value) << json;
    if (value) return {.code = RefusalCode::busy};
    EXPECT_TRUE(value.error().is(RefusalCode::malformed_request)) << json;
    return value.error().refusal();
}

TEST(Json, ARefusalNamesTheMember) {
    EXPECT_EQ(refusal_of<Inner>(R"({"number":"1"})").field, "number");
    EXPECT_EQ(refusal_of<Inner>(R"({"number":1.5})").field, "number");
    EXPECT_EQ(refusal_of<Inner>(R"({"number":3000000000})").field, "number");
    EXPECT_EQ(refusal_of<Inner>(R"({"number":null})").field, "number");
    EXPECT_EQ(refusal_of<Inner>(R"({})").field, "number");
    EXPECT_EQ(refusal_of<Inner>(R"({"number":1,"nunber":1})").field, "nunber");
    EXPECT_EQ(refusal_of<Inner>(R"({"number":1,"number":1})").field, "number");
    const std::string command =
        R"({"command_id":"0192f3a4-0000-7000-8000-000000000001",)"
        R"("lesson_id":"0192f3a4-0000-7000-8000-000000000001",)"
        R"("student_id":"0192f3a4-0000-7000-8000-000000000001","work_no":1,"text":"5",)"
        R"("base_version":-1,"reason_code":"none","reason":"")";
    EXPECT_TRUE(read_json<RecordCells>(R"({"commands":[)" + command + "}]}"));
    EXPECT_EQ(refusal_of<RecordCells>(R"({"commands":[)" + command + "}," + command + ",\"x\":1}]}")
                  .field,
              "commands[1].x");
    EXPECT_EQ(refusal_of<Inner>(R"({"number":"1"})").message(),
              "Запрос составлен неверно. «number»: Ожидалось: целое число.");
}

TEST(Json, WrongFormsAreRefused) {
    for (const auto& [from, to] : std::vector<std::pair<std::string, std::string>>{
             {"2026-09-01", "2026-02-30"},
             {"08:30", "24:00"},
             {"green", "blue"},
             {"0192f3a4-0000-7000-8000-000000000001", "0192f3a4"},
             {"true", "\"true\""},
             {"\"items\":[{\"number\":1},{\"number\":2}]", "\"items\":{}"},
             {"Ёж", "\xD0"},
             {"Ёж", "\x01"},
             {"Ёж", "\\u0000"},
             {"Ёж", "\\ud800"}}) {
        std::string json = write_json(sample());
        json.replace(json.find(from), from.size(), to);
        refusal_of<Everything>(json);
    }
}

TEST(Json, WhatIsNoJsonIsRefused) {
    for (const auto* json : {"", " ", "{", "}", "[]", "null", "1", "{\"number\":1",
                             "{\"number\":1}}", "{\"number\":1}x", "{\"number\":1} {\"number\":1}",
                             "{\"number\" 1}", "{number:1}", "{'number':1}", "{\"number\":01}",
                             "{\"number\":1,}", "{\"number\":+1}", "\xEF\xBB\xBF{\"number\":1}"})
        refusal_of<Inner>(json);
}

Result<Done> descend(JsonReader& in) {
    return in.array([&]() -> Result<Done> { return descend(in); });
}

TEST(Json, ADeepValueIsRefused) {
    const std::string deep(limits::json_depth + 1, '[');
    JsonReader in{deep + std::string(limits::json_depth + 1, ']')};
    const auto read = descend(in);
    ASSERT_FALSE(read);
    EXPECT_NE(read.error().message().find("вложенность"), std::string::npos);
}

}  // namespace
}  // namespace letopis::http
