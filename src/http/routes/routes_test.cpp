#include <gtest/gtest.h>

#include "http/routes/kept.h"
#include "http/routes/place.h"
#include "http/routes/router.h"

namespace letopis::http {
namespace {

Result<PlainText> nothing(Call&) { return PlainText{}; }

constexpr Audience anyone = Audience::anyone();
using enum Method;
const Route table[] = {
    route<&nothing>(get, "/", "root", anyone, Urgency::always),
    route<&nothing>(get, "/a", "a", anyone, Urgency::always),
    route<&nothing>(post, "/a", "post_a", anyone, Urgency::always),
    route<&nothing>(get, "/a/{id}", "a_id", anyone, Urgency::always),
    route<&nothing>(get, "/a/me", "a_me", anyone, Urgency::always),
    route<&nothing>(put, "/a/{id}/b/{no}", "a_b", anyone, Urgency::always),
    route<&nothing>(get, "/{path*}", "files", anyone, Urgency::always),
    route<&nothing>(get, "/t/{rest*}", "rest", anyone, Urgency::always),
};

/// "name(parameters)", "405 allowed methods", "404".
std::string found(Method method, std::string_view path) {
    static const Router router{table};
    const RouteAnswer answer = router.find(method, path);
    if (const auto* hit = std::get_if<Found>(&answer)) {
        std::string text = std::string{table[hit->route_index].name} + "(";
        for (std::size_t i = 0; i < hit->match.count; ++i) {
            const auto [begin, size] = hit->match.spans[i];
            text.append(i == 0 ? "" : ",").append(path.substr(begin, size));
        }
        return text + ")";
    }
    if (const auto* other = std::get_if<OtherMethods>(&answer)) return "405 " + other->allowed;
    return "404";
}

TEST(Router, FindsARouteByMethodAndPath) {
    EXPECT_EQ(found(get, "/"), "root()");
    EXPECT_EQ(found(get, "/a"), "a()");
    EXPECT_EQ(found(head, "/a"), "a()");
    EXPECT_EQ(found(post, "/a"), "post_a()");
    EXPECT_EQ(found(get, "/a/5"), "a_id(5)");
    EXPECT_EQ(found(get, "/a/me"), "a_me()");
    EXPECT_EQ(found(put, "/a/5/b/6"), "a_b(5,6)");
    EXPECT_EQ(found(put, "/a/me/b/6"), "a_b(me,6)") << "back from a literal to a parameter";
    EXPECT_EQ(found(get, "/assets/x.js"), "files(assets/x.js)");
    EXPECT_EQ(found(get, "/t/j/1/l/2"), "rest(j/1/l/2)");
}

TEST(Router, AKnownPathWithAnotherMethodSaysWhichItTakes) {
    EXPECT_EQ(found(put, "/a"), "405 GET, HEAD, POST");
    EXPECT_EQ(found(other, "/a/5/b/6"), "405 PUT");
    EXPECT_EQ(found(get, "/a/5/b/6"), "405 PUT");
    EXPECT_EQ(found(put, "/assets/x.js"), "404") << "nobody says that it exists";
}

TEST(Router, EverythingElseIsUnknown) {
    static const Route few[] = {route<&nothing>(get, "/a", "a", anyone, Urgency::always),
                                route<&nothing>(get, "/a/{id}", "a_id", anyone, Urgency::always)};
    const Router router{few};
    for (const auto* path : {"/", "/b", "/a/", "/a//", "//a", "/a/1/2", "/A", "/a%2F1/x", ""})
        EXPECT_TRUE(std::holds_alternative<Unknown>(router.find(get, path))) << path;
}

TEST(RouterDeathTest, TwoRowsForOnePathAreABug) {
    static const Route twice[] = {route<&nothing>(get, "/a/{x}", "one", anyone, Urgency::always),
                                  route<&nothing>(get, "/a/{y}", "two", anyone, Urgency::always)};
    EXPECT_DEATH(Router{twice}, "one row");
}

struct Somewhere {
    CourseId course_id;
    std::optional<Date> on;
    std::int64_t number = 0;
};
LETOPIS_DESCRIBE(Somewhere, course_id, on, number)

Result<Somewhere> place(const std::string& id, std::string_view query,
                        StrayParameters stray = StrayParameters::refused) {
    const std::string path = "/c/" + id;
    PathMatch match;
    match.spans[0] = {.begin = 3, .size = id.size()};
    match.count = 1;
    return read_place<Somewhere>("/c/{course_id}", path, match, query, stray);
}

TEST(Place, IsReadFromPathAndQuery) {
    const std::string id = "0192f3a4-0000-7000-8000-000000000001";
    const auto all = place(id, "number=-7&on=2026-09-01");
    ASSERT_TRUE(all) << all.error().message();
    EXPECT_EQ(all->course_id.text(), id);
    EXPECT_EQ(all->on, Date(2026, 9, 1));
    EXPECT_EQ(all->number, -7);
    EXPECT_TRUE(place(id, "number=1"));
    for (const auto* bad :
         {"", "number=", "number=1x", "number=1&on=", "number=1&on=01.09.2026", "number=1&other=2",
          "number=1&number=1", "number=9999999999999999999"}) {
        const auto refused = place(id, bad);
        ASSERT_FALSE(refused) << bad;
        EXPECT_TRUE(refused.error().is(RefusalCode::malformed_request)) << bad;
    }
    EXPECT_TRUE(place(id, "number=1&other=2", StrayParameters::left_to_the_page));
    const auto nothing_there = place("x", "number=1");
    ASSERT_FALSE(nothing_there);
    EXPECT_TRUE(nothing_there.error().is(RefusalCode::not_found)) << "a bad id names nothing";
}

TEST(Kept, AnEntityTagIsOfTheContent) {
    const std::string etag = etag_of("content");
    EXPECT_EQ(etag, etag_of("content"));
    EXPECT_NE(etag, etag_of("Content"));
    EXPECT_TRUE(matches_etag(etag, etag));
    EXPECT_TRUE(matches_etag("\"x\", " + etag, etag));
    EXPECT_TRUE(matches_etag(etag.substr(2), etag)) << "made strong by a proxy";
    EXPECT_TRUE(matches_etag("*", etag));
    EXPECT_FALSE(matches_etag("", etag));
    EXPECT_FALSE(matches_etag("\"x\"", etag));
}

TEST(Respond, AFaultKeepsItsWordsFromTheUser) {
    const Response response = error_response(Fault{.what = "/var/secret: I/O error"});
    EXPECT_EQ(response.status, 503);
    EXPECT_EQ(response.body.in_memory().find("secret"), std::string_view::npos);
    EXPECT_EQ(response.fault, "/var/secret: I/O error");
    EXPECT_NE(response.fields.find("Retry-After"), std::string::npos);
}

TEST(Respond, AFileNameTravelsInBothForms) {
    EXPECT_EQ(
        content_disposition("inline", "Ведомость 5 «А».pdf"),
        "inline; filename=\"letopis-5.pdf\"; filename*=UTF-8''"
        "%D0%92%D0%B5%D0%B4%D0%BE%D0%BC%D0%BE%D1%81%D1%82%D1%8C%205%20%C2%AB%D0%90%C2%BB.pdf");
}

}  // namespace
}  // namespace letopis::http
