// Live updates from the route to what a connection is told. The connection itself is tested in
// server/stream_test.cpp.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "http/testing/tested_site.h"

namespace letopis::http {
namespace {

using letopis::testing::id_of;
using letopis::testing::TestedArchive;
using ::testing::EndsWith;
using ::testing::HasSubstr;
using ::testing::StartsWith;
using testing::TestedSite;

/// The other end: keeps what it is told.
class Ear final : public Stream {
public:
    void write(std::string_view bytes) override { heard += bytes; }
    void finish() override { is_open = false; }
    /// What was heard since the last time.
    std::string take() { return std::exchange(heard, {}); }

    std::string heard;
    bool is_open = true;
};

struct Listening {
    Response response;
    Ear ear;
    explicit Listening(Response answered) : response{std::move(answered)} {
        if (response.stream) response.stream->begin(ear);
    }
    void beat() { response.stream->beat(); }
};

/// Monday 7 September 2026, noon; class 5 «А», its course of Russian with its teacher Сидоров.
class Watching : public ::testing::Test {
protected:
    Watching() {
        archive_.store.clock().set(moscow_instant(Date{2026, 9, 7}, {12 * 60}));
        archive_.state({PersonRegistered{{.person_id = substitute_, .last_name = "Замещающий"}},
                        CourseTeacherAssigned{{.course_id = school_.russian_5a,
                                               .teacher_id = substitute_,
                                               .valid_from = Date{2026, 9, 1},
                                               .valid_to = Date{2026, 9, 7}}}});
    }

    Request request(PersonId person_id, CourseId course_id, const std::string& since = "") {
        Request asked = site_.request(
            Method::get, "/api/v1/courses/" + course_id.text() + "/journal/live" + since);
        site_.sign(asked, 1, person_id);
        return asked;
    }
    std::unique_ptr<Listening> listen(PersonId person_id, const std::string& since = "") {
        return listen(request(person_id, school_.russian_5a, since));
    }
    std::unique_ptr<Listening> listen(const Request& asked) {
        return std::make_unique<Listening>(site_.respond(asked));
    }
    static std::string id_in(const std::string& words) {
        const std::size_t begin = words.find("id: ") + 4;
        return words.substr(begin, words.find('\n', begin) - begin);
    }

    const PersonId substitute_ = id_of<PersonId>(120);
    TestedArchive archive_;
    const letopis::testing::SampleSchool& school_ = archive_.school;
    TestedSite site_{archive_};
};

TEST_F(Watching, AChangeIsToldToWhoeverWatchesThatCourse) {
    const auto russian = listen(school_.sidorov);
    const auto mathematics = listen(request(school_.petrova, school_.mathematics_5b));
    ASSERT_EQ(russian->response.status, 200);
    ASSERT_EQ(mathematics->response.status, 200);
    EXPECT_THAT(russian->response.fields, HasSubstr("Content-Type: text/event-stream\r\n"));
    EXPECT_THAT(russian->response.fields, HasSubstr("X-Accel-Buffering: no\r\n"));
    russian->ear.take();
    mathematics->ear.take();
    site_.stamps.bump(school_.russian_5a);
    EXPECT_GT(site_.calls, 0);
    site_.look();
    EXPECT_THAT(russian->ear.take(), ::testing::MatchesRegex("id: [0-9a-f]+-[0-9]+\ndata: "
                                                             "changed\n\n"));
    EXPECT_EQ(mathematics->ear.take(), "");
}

TEST_F(Watching, SeveralChangesAreOneEventAndNoneIsNone) {
    const auto one = listen(school_.sidorov);
    one->ear.take();
    site_.look();
    EXPECT_EQ(one->ear.take(), "");
    for (int i = 0; i < 5; ++i) site_.stamps.bump(school_.russian_5a);
    site_.stamps.bump(school_.class_5a);
    site_.look();
    const std::string told = one->ear.take();
    EXPECT_THAT(told, StartsWith("id: "));
    EXPECT_EQ(told.find("id: ", 4), std::string::npos);
    site_.look();
    EXPECT_EQ(one->ear.take(), "");
}

TEST_F(Watching, WhatConcernsTheWholeSchoolConcernsEveryJournal) {
    const auto one = listen(school_.sidorov);
    one->ear.take();
    site_.stamps.bump(PersonId{});
    site_.look();
    EXPECT_THAT(one->ear.take(), StartsWith("id: "));
    site_.stamps.bump_all();
    site_.look();
    EXPECT_THAT(one->ear.take(), StartsWith("id: "));
}

TEST_F(Watching, NobodyIsCalledWhileNobodyListens) {
    site_.stamps.bump(school_.russian_5a);
    listen(school_.sidorov).reset();
    site_.stamps.bump(school_.russian_5a);
    EXPECT_EQ(site_.calls, 0);
}

TEST_F(Watching, WhoComesAgainIsToldAtOnceWhatHeMissedAndOnlyThat) {
    auto first = listen(school_.sidorov);
    const std::string opened = first->ear.take();
    EXPECT_THAT(opened, HasSubstr("data: changed\n\n")) << "the first time nothing is known";
    const std::string seen = id_in(opened);
    first.reset();
    EXPECT_THAT(listen(school_.sidorov, "?since=" + seen)->ear.heard, EndsWith("\n:\n\n"));
    Request again = request(school_.sidorov, school_.russian_5a, "?since=" + seen);
    site_.stamps.bump(school_.russian_5a);
    const std::string missed = listen(again)->ear.heard;
    EXPECT_THAT(missed, HasSubstr("data: changed\n\n"));
    EXPECT_NE(id_in(missed), seen);
    again.field(Field::last_event_id) = id_in(missed);
    EXPECT_THAT(listen(again)->ear.heard, EndsWith("\n:\n\n")) << "the header is the newer one";
    site_.restart();
    EXPECT_THAT(listen(again)->ear.heard, HasSubstr("data: changed"))
        << "another process cannot know";
}

TEST_F(Watching, BetweenItsOpeningAndItsBeginningNothingIsLost) {
    Response response = site_.respond(request(school_.sidorov, school_.russian_5a));
    site_.stamps.bump(school_.russian_5a);
    site_.look();
    Ear ear;
    response.stream->begin(ear);
    EXPECT_THAT(ear.take(), HasSubstr("data: changed\n\n"));
    site_.look();
    EXPECT_EQ(ear.take(), "");
}

TEST_F(Watching, NotEveryoneMay) {
    EXPECT_EQ(listen(school_.zhukov)->response.status, 403);
    EXPECT_EQ(listen(request(school_.sidorov, school_.mathematics_5b))->response.status, 403);
    EXPECT_EQ(listen(request(school_.sidorov, id_of<CourseId>(999)))->response.status, 404);
    Request nobody = request(school_.sidorov, school_.russian_5a);
    nobody.field(Field::cookie) = "";
    EXPECT_EQ(listen(nobody)->response.status, 401);
}

TEST_F(Watching, WhoMayNoLongerReadIsToldNothingAndLetGo) {
    const auto told = listen(substitute_);
    const auto beaten = listen(substitute_);
    const auto stays = listen(school_.sidorov);
    for (const auto* one : {told.get(), beaten.get(), stays.get()})
        ASSERT_EQ(one->response.status, 200);
    archive_.store.clock().set(moscow_instant(Date{2026, 9, 8}, {8 * 60}));
    told->ear.take();
    stays->ear.take();
    site_.stamps.bump(school_.russian_5a);
    beaten->beat();
    EXPECT_FALSE(beaten->ear.is_open);
    site_.look();
    EXPECT_FALSE(told->ear.is_open);
    EXPECT_EQ(told->ear.take(), "");
    EXPECT_TRUE(stays->ear.is_open);
    EXPECT_THAT(stays->ear.take(), StartsWith("id: "));
}

// A visit lets him watch, and the locks that are asked again let him stay.
TEST_F(Watching, AnInspectorStaysWhileHisVisitLasts) {
    const auto inspector = id_of<PersonId>(195);
    archive_.state({PersonRegistered{{.person_id = inspector, .last_name = "Кротов"}},
                    VisitOpened{.inspector_id = inspector,
                                .authority = "Департамент",
                                .basis_no = "14-К",
                                .basis_on = Date{2026, 9, 1},
                                .from_on = Date{2026, 9, 1},
                                .to_on = Date{2026, 9, 7},
                                .study_group_ids = {school_.class_5a}}});
    site_.restart();
    const auto told = listen(inspector);
    ASSERT_EQ(told->response.status, 200);
    told->ear.take();
    site_.stamps.bump(school_.russian_5a);
    site_.look();
    EXPECT_TRUE(told->ear.is_open);
    EXPECT_THAT(told->ear.take(), StartsWith("id: "));
    archive_.store.clock().set(moscow_instant(Date{2026, 9, 8}, {8 * 60}));
    site_.stamps.bump(school_.russian_5a);
    site_.look();
    EXPECT_FALSE(told->ear.is_open);
}

TEST_F(Watching, ItEndsWithItsSession) {
    const Request asked = request(school_.sidorov, school_.russian_5a);
    const auto told = listen(asked);
    const auto beaten = listen(asked);
    const auto other = listen(school_.sidorov);
    beaten->beat();
    EXPECT_THAT(beaten->ear.take(), EndsWith(":\n\n"));
    const auto session =
        site_.accounts
            .find_session(
                asked.field(Field::cookie).substr(std::string_view{"letopis_session="}.size()),
                site_.now())
            .value();
    ASSERT_TRUE(session);
    site_.accounts.sign_out(*session, [](const Result<Done>&) {});
    told->ear.take();
    beaten->beat();
    EXPECT_FALSE(beaten->ear.is_open);
    EXPECT_EQ(beaten->ear.take(), "");
    site_.stamps.bump(school_.russian_5a);
    site_.look();
    EXPECT_FALSE(told->ear.is_open);
    EXPECT_EQ(told->ear.take(), "");
    EXPECT_TRUE(other->ear.is_open) << "another session of the same person";
}

TEST_F(Watching, TheLocksAreAskedAgainOnlyWhenSomethingWasStated) {
    const auto one = listen(school_.sidorov);
    one->beat();
    site_.restart();  // Nothing is remembered …
    const auto fresh = listen(school_.sidorov);
    fresh->beat();
    const int calls = archive_.fate.calls;
    for (int i = 0; i < 10; ++i) fresh->beat();
    EXPECT_EQ(archive_.fate.calls, calls) << "… and nothing need be read.";
    archive_.fate.ends_at = calls + 1;
    site_.stamps.bump(school_.sidorov);
    fresh->beat();
    EXPECT_FALSE(fresh->ear.is_open) << "where the locks cannot be asked, the answer is no";
    EXPECT_FALSE(one->ear.is_open == fresh->ear.is_open)
        << "whose book has ended waits for its end";
}

TEST_F(Watching, ASessionHasSoManyConnections) {
    const Request asked = request(school_.sidorov, school_.russian_5a);
    std::vector<std::unique_ptr<Listening>> all;
    for (std::size_t i = 0; i < limits::live_connections_per_session; ++i)
        all.push_back(listen(asked));
    EXPECT_EQ(all.back()->response.status, 200);
    EXPECT_EQ(listen(asked)->response.status, 503);
    EXPECT_EQ(listen(school_.sidorov)->response.status, 200) << "another session";
    all.pop_back();
    EXPECT_EQ(listen(asked)->response.status, 200);
    Request metrics = site_.request(Method::get, "/metrics");
    metrics.peer_is_loopback = true;
    EXPECT_THAT(site_.ask(metrics).body,
                HasSubstr("\nletopis_live_connections " + std::to_string(all.size()) + "\n"));
}

/// What is told of others, without the rest.
std::string company_in(const std::string& words) {
    const std::size_t begin = words.rfind("event: company\ndata: ");
    if (begin == std::string::npos) return "";
    const std::size_t data = begin + std::string_view{"event: company\ndata: "}.size();
    return words.substr(data, words.find('\n', data) - data);
}

TEST_F(Watching, WhoElseIsHereIsToldWhenHeComesAndWhenHeGoes) {
    const auto first = listen(school_.sidorov);
    EXPECT_EQ(company_in(first->ear.take()), "") << "alone";
    auto second = listen(substitute_);
    EXPECT_EQ(company_in(second->ear.take()), R"({"people":["Сидоров О. Ю."],"more":0})");
    site_.look();
    EXPECT_EQ(first->ear.take(),
              "event: company\ndata: {\"people\":[\"Замещающий\"],\"more\":0}\n\n")
        << "no id: the page need not ask for the journal again";
    EXPECT_EQ(second->ear.take(), "") << "he knows already";
    second.reset();
    site_.look();
    EXPECT_EQ(company_in(first->ear.take()), R"({"people":[],"more":0})");
    EXPECT_EQ(site_.log.lines.find("Замещающий"), std::string::npos);
}

TEST_F(Watching, TwoPagesOfOnePersonAreOnePersonAndNotHisOwnCompany) {
    const auto first = listen(school_.sidorov);
    const auto again = listen(school_.sidorov);
    EXPECT_EQ(company_in(again->ear.take()), "");
    auto second = listen(substitute_);
    auto third = listen(substitute_);
    site_.look();
    EXPECT_EQ(company_in(first->ear.take()), R"({"people":["Замещающий"],"more":0})");
    second.reset();
    site_.look();
    EXPECT_EQ(first->ear.take(), "") << "another page of his is still open";
    third.reset();
    site_.look();
    EXPECT_EQ(company_in(first->ear.take()), R"({"people":[],"more":0})");
}

TEST_F(Watching, WhoMayNotReadTheJournalIsNeitherToldNorToldOf) {
    const auto reads = listen(school_.sidorov);
    const auto elsewhere = listen(request(school_.petrova, school_.mathematics_5b));
    reads->ear.take();
    elsewhere->ear.take();
    EXPECT_EQ(listen(school_.zhukov)->response.status, 403);
    EXPECT_EQ(listen(school_.zhukov)->ear.take(), "");
    site_.look();
    EXPECT_EQ(reads->ear.take(), "");
    const auto second = listen(substitute_);
    site_.look();
    EXPECT_EQ(elsewhere->ear.take(), "") << "another journal";
    EXPECT_NE(company_in(reads->ear.take()), "");
    // From tomorrow on he teaches it no more: the next beat lets him go, and the others know.
    archive_.store.clock().set(moscow_instant(Date{2026, 9, 8}, {8 * 60}));
    second->beat();
    ASSERT_FALSE(second->ear.is_open);
    second->response.stream.reset();  // As the connection does when it has ended.
    site_.look();
    EXPECT_EQ(company_in(reads->ear.take()), R"({"people":[],"more":0})");
}

TEST_F(Watching, WhoIsOnAnotherThreadIsHereToo) {
    const auto first = listen(school_.sidorov);
    first->ear.take();
    auto on_first_thread = site_.change_thread();
    auto second = listen(substitute_);
    EXPECT_EQ(company_in(second->ear.take()), R"({"people":["Сидоров О. Ю."],"more":0})");
    on_first_thread->on_call();
    EXPECT_EQ(company_in(first->ear.take()), R"({"people":["Замещающий"],"more":0})");
    second.reset();
    on_first_thread->on_call();
    EXPECT_EQ(company_in(first->ear.take()), R"({"people":[],"more":0})");
}

// Presence is of staff: an inspector reads, and disturbs nobody.
TEST_F(Watching, AnInspectorNeitherSeesWhoIsHereNorIsSeen) {
    const auto inspector = id_of<PersonId>(195);
    archive_.state({PersonRegistered{{.person_id = inspector, .last_name = "Кротов"}},
                    VisitOpened{.inspector_id = inspector,
                                .authority = "Департамент",
                                .basis_no = "14-К",
                                .basis_on = Date{2026, 9, 1},
                                .from_on = Date{2026, 9, 1},
                                .to_on = Date{2026, 9, 7},
                                .study_group_ids = {school_.class_5a}}});
    site_.restart();
    const auto teacher = listen(school_.sidorov);
    teacher->ear.take();
    const auto visiting = listen(inspector);
    ASSERT_EQ(visiting->response.status, 200);
    site_.look();
    EXPECT_EQ(teacher->ear.take(), "");
    EXPECT_EQ(company_in(visiting->ear.take()), "");
}

// b.1: a post is staff, whatever else one is.
TEST_F(Watching, AHeadOfADepartmentSeesWhoIsHereAndIsSeen) {
    const auto head = id_of<PersonId>(196);
    archive_.state({PersonRegistered{{.person_id = head, .last_name = "Ясинская"}},
                    RoleAssigned{{.person_id = head,
                                  .role = AppointedRole::department_head,
                                  .valid_from = Date{2026, 9, 1}}},
                    RoleScopeSet{{.person_id = head,
                                  .role = AppointedRole::department_head,
                                  .valid_from = Date{2026, 9, 1},
                                  .reach = RoleReach::subjects,
                                  .subject_ids = {school_.russian}},
                                 ""}});
    site_.restart();
    const auto teacher = listen(school_.sidorov);
    teacher->ear.take();
    const auto reading = listen(head);
    ASSERT_EQ(reading->response.status, 200);
    EXPECT_EQ(company_in(reading->ear.take()), R"({"people":["Сидоров О. Ю."],"more":0})");
    site_.look();
    EXPECT_EQ(company_in(teacher->ear.take()), R"({"people":["Ясинская"],"more":0})");
}

TEST(Company, SoManyAreNamedAndTheOthersCounted) {
    LiveCompany::Seen seen;
    for (std::uint8_t i = 0; i < live_company_named + 3; ++i)
        seen.members.push_back(
            {.person_id = id_of<PersonId>(i + 1), .name = "Т" + std::to_string(i), .pages = 1});
    const std::string told = company_words(seen, id_of<PersonId>(1));
    EXPECT_THAT(told, StartsWith(R"({"people":["Т1",)"));
    EXPECT_THAT(told, EndsWith(R"("Т8"],"more":2})"));
}

}  // namespace
}  // namespace letopis::http
