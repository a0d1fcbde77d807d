// Entries in 2046: the bytes written today are read the same, and nothing else is taken for one.
#include "entry/entry.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "base/limits.h"
#include "entry/canonical_writer.h"
#include "entry/testing/sample_entries.h"

namespace letopis {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

TEST(Entry, EveryKindIsReadBackAsItWasWritten) {
    for (const Entry& entry : testing::sample_entries()) {
        const std::string encoded = encode_entry(entry);
        const auto decoded = decode_entry(encoded);
        ASSERT_TRUE(decoded) << encoded << "\n" << decoded.error().message();
        EXPECT_EQ(*decoded, entry) << encoded;
    }
}

TEST(Entry, TheBytesOfAMarkAreThoseOfTheFormat) {
    const Entry entry{
        .recorded_at = Instant{1'789'000'000'000'000},
        .actor_id = {},
        .command_id = {},
        .body = MarkRecorded{.place = {.work_no = 1, .part_no = 1}, .value = MarkValue::five}};
    const std::string nil = "\"00000000-0000-0000-0000-000000000000\"";
    EXPECT_EQ(encode_entry(entry),
              "{\"actor_id\":" + nil + ",\"body\":{\"due_on\":null,\"place\":{\"lesson_id\":" +
                  nil + ",\"part_no\":1,\"student_id\":" + nil +
                  ",\"work_no\":1},\"value\":\"five\"},\"command_id\":" + nil +
                  ",\"kind\":\"mark_recorded\",\"recorded_at\":1789000000000000}");
}

TEST(Entry, KindsAreNamedOnceAndForAll) {
    auto kinds = all_entry_kinds();
    EXPECT_EQ(kinds.front(), "organization_registered");
    EXPECT_EQ(kinds.back(), "health_sheet_kept");
    std::sort(kinds.begin(), kinds.end());
    EXPECT_EQ(std::adjacent_find(kinds.begin(), kinds.end()), kinds.end());
}

// Two spellings of one kind, each for what the other cannot say: what was written before students,
// parallels and families stays as it was.
TEST(Entry, AScopeThatNamesNothingNewIsSpeltAsBefore) {
    const Entry former{
        .recorded_at = Instant{5},
        .actor_id = {},
        .command_id = {},
        .body = RoleScopeSet{
            {.person_id = {}, .role = AppointedRole::section_head, .valid_from = Date{2026, 9, 1}},
            "приказ № 130"}};
    const std::string spelt = encode_entry(former);
    EXPECT_EQ(spelt.find("families"), std::string::npos);
    EXPECT_NE(spelt.find("\"subject_ids\":[],\"valid_from\""), std::string::npos);
    EXPECT_EQ(decode_entry(spelt).value(), former);
    EXPECT_EQ(decode_entry_slowly(spelt).value(), former);
    Entry later = former;
    auto& scope = std::get<RoleScopeSet>(later.body).scope;
    scope.role = AppointedRole::deputy;
    scope.reach = RoleReach::parallels;
    scope.grades = {5, 6};
    const std::string with_grades = encode_entry(later);
    EXPECT_NE(with_grades.find("\"grades\":[5,6]"), std::string::npos);
    EXPECT_EQ(decode_entry(with_grades).value(), later);
    EXPECT_EQ(decode_entry_slowly(with_grades).value(), later);
    // The later spelling of what the former says is no spelling.
    std::string empty = with_grades;
    empty.replace(empty.find("[5,6]"), 5, "[]");
    EXPECT_FALSE(decode_entry(empty));
    EXPECT_FALSE(decode_entry_slowly(empty));
}

struct Spoilt {
    const char* what;
    std::string from;
    std::string to;
    const char* field;
};

TEST(Entry, AnythingButTheCanonicalSpellingIsRefusedWithItsPlace) {
    const std::string good =
        encode_entry({.recorded_at = Instant{5}, .body = testing::sample_mark()});
    const std::vector<Spoilt> spoilings = {
        {"a space", ",\"kind\"", ", \"kind\"", ""},
        {"an unknown kind", "mark_corrected", "mark_changed", "kind"},
        {"an unknown member", "\"corrects\":41", "\"corrects\":41,\"z\":1", "body"},
        {"a doubled member", "\"corrects\":41", "\"corrects\":41,\"corrects\":41", "body"},
        {"a missing member", "\"corrects\":41,", "", "body.corrects"},
        {"a fraction", "\"corrects\":41", "\"corrects\":41.5", "body.corrects"},
        {"a leading zero", "\"corrects\":41", "\"corrects\":041", "body.corrects"},
        {"a number too long", "\"corrects\":41", "\"corrects\":92233720368547758089",
         "body.corrects"},
        {"a day that is not", "2026-09-14", "2026-02-30", "body.due_on"},
        {"an unknown value", "\"four\"", "\"six\"", "body.value"},
        {"a needless escape", "\\\"зачёл", "\\u0022зачёл", ""},
        {"a great letter in an id", "\"lesson_id\":\"0", "\"lesson_id\":\"A", ""},
        {"a part below", "\"work_no\":2", "\"work_no\":true", "body.place.work_no"},
        {"bytes that are no text", "зачёл", "за\xFF", "body.reason"},
    };
    ASSERT_TRUE(decode_entry(good));
    for (const Spoilt& spoilt : spoilings) {
        std::string text = good;
        const auto at = text.find(spoilt.from);
        ASSERT_NE(at, std::string::npos) << spoilt.what;
        text.replace(at, spoilt.from.size(), spoilt.to);
        const auto decoded = decode_entry(text);
        ASSERT_FALSE(decoded) << spoilt.what;
        ASSERT_TRUE(decoded.error().is(RefusalCode::malformed_request)) << spoilt.what;
        if (*spoilt.field != '\0') {
            EXPECT_EQ(decoded.error().refusal().field, spoilt.field) << spoilt.what;
        }
    }
}

TEST(Entry, AnEntryBeyondTheLimitIsRefused) {
    const Entry entry{.body = TopicRecorded{.topic = std::string(limits::entry_bytes, 'a')}};
    EXPECT_FALSE(decode_entry(encode_entry(entry)));
}

TEST(Canonical, MembersStandInOrderOfTheirNames) {
    EXPECT_EQ(canonical_json(Work{.work_no = 1, .title = "тест"}),
              "{\"title\":\"тест\",\"weight_hundredths\":100,\"work_no\":1,"
              "\"work_type\":\"class_work\"}");
    EXPECT_EQ(
        canonical_json(BellScheduleDefined{
            .family = "general", .slots = {{.slot_no = 1, .starts_at = {510}, .ends_at = {555}}}}),
        "{\"family\":\"general\",\"slots\":[{\"ends_at\":\"09:15\",\"slot_no\":1,"
        "\"starts_at\":\"08:30\"}]}");
}

}  // namespace
}  // namespace letopis
