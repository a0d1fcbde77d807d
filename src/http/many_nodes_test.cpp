// One of several programs on the same records: what it keeps, and to whom it may not show it.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "http/testing/tested_site.h"

namespace letopis::http {
namespace {

using letopis::testing::id_of;
using letopis::testing::TestedArchive;
using testing::Answered;
using ::testing::HasSubstr;
using ::testing::Not;
using testing::TestedSite;

/// Learns of what others wrote only when it must.
class SlowToHear final : public Freshness {
public:
    explicit SlowToHear(Stamps& stamps) : stamps_{stamps} {}
    bool others_write() const override { return !alone; }
    EntryIndex known_size() const override { return known; }
    Result<Done> reach(EntryIndex seen_size) override {
        if (seen_size <= known) return Done{};
        if (trouble) return *trouble;
        known = seen_size;
        stamps_.bump_all();
        return Done{};
    }
    bool is_current() const override { return true; }
    LookCounts looks() const override {
        return {.primary = 5, .standby = 7, .standby_behind = 2, .standby_away = 1};
    }

    EntryIndex known = 100;
    bool alone = false;
    std::optional<Fault> trouble;

private:
    Stamps& stamps_;
};

/// Monday 7 September 2026, after the lessons.
class OneOfMany : public ::testing::Test {
protected:
    OneOfMany() {
        archive_.store.clock().set(moscow_instant(Date{2026, 9, 7}, {12 * 60}));
        site_.freshness = &freshness_;
        site_.restart();
    }

    /// A comment by Петрова. The site's stamps stand still: it might be another program's doing.
    Answered comment(const std::string& words) {
        const std::string body = R"({"command_id":")" + id_of<CommandId>(20'000).text() +
                                 R"(","lesson_id":")" + school_.lesson_5b.text() +
                                 R"(","student_id":")" + school_.ivanov.text() +
                                 R"(","comment":")" + words + R"(","base_version":-1})";
        return site_.send(school_.petrova, Method::put, "/api/v1/comments", body);
    }
    /// The week of Иванов, with this in the Cookie header besides the session.
    Answered week(const std::string& seen = "") {
        Request request = site_.request(
            Method::get, "/api/v1/students/" + school_.ivanov.text() + "/diary?week=2026-W37");
        site_.sign(request, 1, school_.ivanov);
        request.field(Field::cookie) += seen;
        return site_.ask(request);
    }

    TestedArchive archive_;
    const letopis::testing::SampleSchool& school_ = archive_.school;
    TestedSite site_{archive_};
    SlowToHear freshness_{site_.stamps};
};

TEST_F(OneOfMany, WhoStatesSomethingCarriesTheSizeOfItsLedger) {
    freshness_.known = 1234;
    const Answered saved = comment("Молодец");
    EXPECT_EQ(saved.field("Set-Cookie"),
              "letopis_seen=1.1234; Path=/; HttpOnly; SameSite=Strict; Max-Age=60");
    EXPECT_EQ(week().field("Set-Cookie"), "") << "who only looks carries nothing";
}

TEST_F(OneOfMany, WhoHasSeenMoreIsNotShownWhatWasKept) {
    ASSERT_THAT(week().body, Not(HasSubstr("Молодец")));
    ASSERT_EQ(comment("Молодец").status, 200);
    EXPECT_THAT(week().body, Not(HasSubstr("Молодец"))) << "a stranger may wait a moment";
    EXPECT_THAT(week("; letopis_seen=2.101").body, Not(HasSubstr("Молодец")))
        << "of another organisation";
    EXPECT_THAT(week("; letopis_seen=1.101").body, HasSubstr("Молодец"));
    EXPECT_EQ(freshness_.known, 101);
}

TEST_F(OneOfMany, WhoHasSeenMoreThanCanBeReadGetsNoOldAnswer) {
    ASSERT_EQ(week().status, 200);
    freshness_.trouble = Fault{"the database is away", Retry::later};
    const Answered refused = week("; letopis_seen=1.101");
    EXPECT_GE(refused.status, 500);
    EXPECT_EQ(week().status, 200);
}

TEST_F(OneOfMany, AProgramThatIsAloneSetsNoCookie) {
    freshness_.alone = true;
    EXPECT_EQ(comment("Молодец").field("Set-Cookie"), "");
}

TEST_F(OneOfMany, LooksAreCountedByWhereTheyWent) {
    Request request = site_.request(Method::get, "/metrics");
    request.peer_is_loopback = true;
    const std::string text = site_.ask(request).body;
    EXPECT_THAT(text, HasSubstr("letopis_looks_total{server=\"primary\"} 5\n"
                                "letopis_looks_total{server=\"replica\"} 7\n"));
    EXPECT_THAT(text, HasSubstr("letopis_replica_passed_over_total{why=\"behind\"} 2\n"
                                "letopis_replica_passed_over_total{why=\"away\"} 1\n"));
    EXPECT_THAT(text, HasSubstr("\nletopis_organizations_unheard 0\n"));
}

}  // namespace
}  // namespace letopis::http
