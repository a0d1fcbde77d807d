#include "http/pages/pages.h"

#include <gtest/gtest.h>

namespace letopis::http {
namespace {

constexpr std::string_view diary =
    "<!doctype html><html lang=\"ru\"><head><style>p{}</style></head><body>"
    "<script type=\"application/json\" id=\"diary\">null</script>"
    "<script type=\"module\">run()</script><script src=\"/assets/a.js\"></script></body></html>";

const EmbeddedFile files[] = {
    {.path = "assets/app-Bk3xQ9_z.js",
     .content_type = "text/javascript; charset=utf-8",
     .etag = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
     .plain = "plain",
     .br = "br",
     .gz = "gz"},
    {.path = "diary.html",
     .content_type = "text/html; charset=utf-8",
     .etag = "fedcba9876543210fedcba9876543210fedcba9876543210fedcba9876543210",
     .plain = diary,
     .br = {},
     .gz = {}},
    {.path = "sw.js",
     .content_type = "text/javascript; charset=utf-8",
     .etag = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
     .plain = "sw",
     .br = {},
     .gz = {}},
};

Response fetch(std::string_view path, std::string_view coding = "",
               std::string_view if_none_match = "") {
    static const Pages pages{files};
    Request request;
    request.field(Field::accept_encoding) = coding;
    request.field(Field::if_none_match) = if_none_match;
    auto response = pages.file(path, request);
    EXPECT_TRUE(response) << path;
    return response ? *std::move(response) : Response{.status = 404};
}

bool has(const Response& response, std::string_view field) {
    return response.fields.find(field) != std::string::npos;
}

TEST(Pages, AFileComesInTheBestCodingTheBrowserTakes) {
    EXPECT_EQ(fetch("assets/app-Bk3xQ9_z.js").body.in_memory(), "plain");
    EXPECT_EQ(fetch("assets/app-Bk3xQ9_z.js", "gzip").body.in_memory(), "gz");
    const Response best = fetch("assets/app-Bk3xQ9_z.js", "gzip, deflate, br");
    EXPECT_EQ(best.body.in_memory(), "br");
    EXPECT_TRUE(has(best, "Content-Encoding: br\r\n"));
    EXPECT_TRUE(has(best, "Vary: Accept-Encoding\r\n"));
    EXPECT_EQ(fetch("sw.js", "br").body.in_memory(), "sw") << "there is no other form";
}

TEST(Pages, OnlyAFileWithAHashInItsNameIsKeptForever) {
    EXPECT_TRUE(has(fetch("assets/app-Bk3xQ9_z.js"), "immutable"));
    EXPECT_TRUE(has(fetch("sw.js"), "Cache-Control: no-cache\r\n"));
    EXPECT_TRUE(has(fetch("diary.html"), "Cache-Control: no-cache\r\n"));
    EXPECT_FALSE(has_hashed_name("assets/app.js"));
    EXPECT_FALSE(has_hashed_name("assets/a-b.js"));
    EXPECT_FALSE(has_hashed_name("app-Bk3xQ9_z.js"));
    EXPECT_EQ(fetch("sw.js", "", "W/\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\"").status, 304);
    EXPECT_EQ(fetch("sw.js", "", "\"b\"").status, 200);
}

TEST(Pages, NothingIsFoundOutsideTheBundle) {
    const Pages pages{files};
    for (const auto* path : {"", "index.html", "../diary.html", "/diary.html", "assets/"})
        EXPECT_FALSE(pages.file(path, Request{})) << path;
}

TEST(Pages, APageRunsItsOwnInlinedScriptsAndNothingElse) {
    const Response page = fetch("diary.html");
    // printf '%s' 'run()' | openssl dgst -sha256 -binary | base64
    EXPECT_EQ(inline_hashes(diary, "script"),
              std::vector<std::string>{"'sha256-AvyuiL0SD1mVY3NNxR+V2uo+lhk6RMFrytWmRt6CrJQ='"});
    EXPECT_EQ(inline_hashes(diary, "style").size(), 1U);
    EXPECT_TRUE(has(page, "default-src 'none'; script-src 'self' 'sha256-Avyu"));
    EXPECT_TRUE(has(page, "frame-ancestors 'none'"));
    EXPECT_FALSE(has(page, "unsafe"));
    EXPECT_TRUE(has(page, "Cross-Origin-Opener-Policy: same-origin\r\n"));
}

TEST(Pages, DataIsPouredIntoItsPlace) {
    const Pages pages{files};
    auto page = pages.page_template("diary.html");
    ASSERT_TRUE(page);
    page->pour("diary", R"({"topic":"</script><script>alert(1)</script>"})").pour("nobody", "1");
    const std::string html = page->take();
    EXPECT_NE(html.find("id=\"diary\">{\"topic\":\"\\u003c/script\\u003e"), std::string::npos);
    EXPECT_EQ(html.find("alert(1)</script>"), std::string::npos);
    EXPECT_EQ(inline_hashes(html, "script"), inline_hashes(diary, "script"))
        << "the policy made from the empty page fits the full one";
}

TEST(Pages, APageBeginsAsItsHeadWhateverIsPoured) {
    const Pages pages{files};
    const PackedHead* const head = pages.page_head("diary.html");
    ASSERT_TRUE(head);
    auto page = pages.page_template("diary.html");
    page->pour("diary", R"({"topic":"Дроби"})");
    const std::string html = page->take();
    EXPECT_EQ(gunzip(head->followed_by(html.substr(head->size())), html.size()), html);
    EXPECT_EQ(pages.page_head("sw.js"), nullptr) << "nothing is poured there";
}

}  // namespace
}  // namespace letopis::http
