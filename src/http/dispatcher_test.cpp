#include "http/dispatcher.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "http/testing/tested_site.h"

namespace letopis::http {
namespace {

using letopis::testing::TestedArchive;
using testing::Answered;
using ::testing::EndsWith;
using ::testing::HasSubstr;
using testing::MemoryAccounts;
using ::testing::Not;
using ::testing::StartsWith;
using testing::TestedSite;

/// Monday 7 September 2026, after the lessons; class 5 «А» with its teacher Петрова.
class Site_ : public ::testing::Test {
protected:
    Site_() { at(12, 0); }

    void at(int hour, int minute) {
        archive_.store.clock().set(moscow_instant(Date{2026, 9, 7}, {hour * 60 + minute}));
    }
    std::string week_of(StudentId student) {
        return "/api/v1/students/" + student.text() + "/diary?week=2026-W37";
    }
    Answered ask_week(PersonId asker, StudentId student, std::string_view coding = "",
                      std::string_view if_none_match = "") {
        Request request = site_.request(Method::get, week_of(student));
        request.field(Field::accept_encoding) = coding;
        request.field(Field::if_none_match) = if_none_match;
        site_.sign(request, 1, asker);
        return site_.ask(request);
    }
    /// How often the school is read while `act` runs.
    template <class Act>
    int readings(Act act) {
        const int before = archive_.fate.calls;
        act();
        return archive_.fate.calls - before;
    }

    TestedArchive archive_;
    const letopis::testing::SampleSchool& school_ = archive_.school;
    TestedSite site_{archive_};
};
using Dispatching = Site_;
using Keeping = Site_;
using SigningIn = Site_;
using ShowingPages = Site_;
using Fetching = Site_;

TEST_F(Dispatching, AnUnknownPathIsNotFoundInWords) {
    const Answered answered = site_.ask(site_.request(Method::get, "/api/v2/day"));
    EXPECT_EQ(answered.status, 404);
    EXPECT_EQ(answered.body, R"({"code":"unknown_route","message":"Такой страницы нет. Проверьте )"
                             R"(адрес.","field":"","items":[]})");
}

TEST_F(Dispatching, AKnownPathSaysWhichMethodsItTakes) {
    const Answered answered = site_.ask(site_.request(Method::put, "/api/v1/session"));
    EXPECT_EQ(answered.status, 405);
    EXPECT_EQ(answered.field("Allow"), "GET, HEAD, POST, DELETE");
    EXPECT_EQ(site_.ask(site_.request(Method::other, "/livez")).status, 405);
    EXPECT_EQ(site_.ask(site_.request(Method::head, "/livez")).status, 200);
}

// A queue stands: diaries that have waited too long are turned away at once and politely, and not
// one of them is read from the school; what a teacher writes is still answered.
TEST_F(Dispatching, AQueueTurnsDiariesAwayAndKeepsTheTeachers) {
    constexpr std::int64_t second = 1'000'000;
    Request diary = site_.request(Method::get, week_of(school_.ezhov));
    site_.sign(diary, 1, school_.petrova);
    Request report = site_.request(Method::get, "/api/v1/closing");
    Request mark = site_.request(Method::post, "/api/v1/cells", R"({"commands":[]})");
    site_.sign(mark, 1, school_.petrova);
    diary.waited_micros = report.waited_micros = mark.waited_micros = second;
    for (std::size_t i = 0; i < limits::late_requests_of_a_queue; ++i)
        ASSERT_EQ(site_.ask(diary).status, 200);
    EXPECT_EQ(readings([&] {
                  const Answered turned_away = site_.ask(diary);
                  EXPECT_EQ(turned_away.status, 503);
                  EXPECT_EQ(turned_away.refusal(), "busy");
                  EXPECT_EQ(turned_away.field("Retry-After"), "2");
                  EXPECT_EQ(site_.ask(report).status, 503);
              }),
              0);
    EXPECT_EQ(site_.ask(mark).status, 200);
    diary.waited_micros = 0;
    EXPECT_EQ(site_.ask(diary).status, 200);
}

TEST_F(Dispatching, AStrayParameterIsRefused) {
    const Answered answered = site_.get(school_.petrova, "/api/v1/day?onn=2026-09-07");
    EXPECT_EQ(answered.status, 400);
    EXPECT_EQ(site_.get(school_.petrova, "/api/v1/day?on=2026-09-07").status, 200);
}

TEST_F(Dispatching, TheLogSaysWhatHappenedAndNothingOfPersons) {
    site_.accounts.add("petrova", 1, school_.petrova);
    site_.ask(site_.request(Method::post, "/api/v1/session",
                            R"({"login":"petrova","password":"right password"})"));
    const Answered week = ask_week(school_.zhukov, school_.zhukova);
    EXPECT_THAT(site_.log.lines,
                HasSubstr(R"("route":"open_diary","org_id":1,"actor_id":")" +
                          school_.zhukov.text() + R"(","status":200,"refusal":"","micros":)"));
    EXPECT_THAT(site_.log.lines, HasSubstr(week.field("X-Request-Id")));
    // SEC-06: in which role; of several, those that the door is open to.
    EXPECT_THAT(site_.log.lines, HasSubstr(R"("roles":"guardian"})"));
    EXPECT_THAT(site_.log.lines, Not(HasSubstr("subject_teacher")));
    ask_week(school_.zhukov, school_.ezhov);
    EXPECT_THAT(site_.log.lines, HasSubstr(R"("status":404,"refusal":"not_found")"));
    for (const auto* secret :
         {"petrova", "right password", "letopis_session", "csrf-", "W37", "Жукова", "10.0.0.1"})
        EXPECT_THAT(site_.log.lines, Not(HasSubstr(secret)));
    const auto& lines = site_.log.lines;
    EXPECT_EQ(std::count(lines.begin(), lines.end(), '\n'), 3);
}

TEST_F(Dispatching, MetricsCountWhatWasAnswered) {
    ask_week(school_.zhukov, school_.zhukova);
    ask_week(school_.zhukov, school_.ezhov);
    site_.ask(site_.request(Method::put, "/nowhere"));
    Request request = site_.request(Method::get, "/metrics");
    request.peer_is_loopback = true;
    const std::string text = site_.ask(request).body;
    EXPECT_THAT(text, HasSubstr("letopis_requests_total{route=\"open_diary\",class=\"2xx\"} 1\n"));
    EXPECT_THAT(text, HasSubstr("letopis_requests_total{route=\"open_diary\",class=\"4xx\"} 1\n"));
    EXPECT_THAT(text, HasSubstr("letopis_requests_total{route=\"none\",class=\"4xx\"} 1\n"));
    EXPECT_THAT(text, HasSubstr("letopis_request_seconds_bucket{route=\"open_diary\",le=\"+Inf\"} 2"
                                "\n"));
    EXPECT_THAT(text, HasSubstr("letopis_request_seconds_count{route=\"open_diary\"} 2\n"));
}

TEST_F(Dispatching, AFaultIsOnePhraseForTheUserAndWordsForTheOperator) {
    archive_.fate.ends_at = archive_.fate.calls + 1;
    const Answered answered = site_.get(school_.petrova, "/api/v1/day");
    EXPECT_EQ(answered.status, 503);
    EXPECT_EQ(answered.refusal(), "storage_unavailable");
    EXPECT_FALSE(answered.field("Retry-After").empty());
    EXPECT_THAT(site_.log.faults, StartsWith("open_day: "));
    EXPECT_EQ(site_.ask(site_.request(Method::get, "/readyz")).status, 503);
    EXPECT_EQ(site_.ask(site_.request(Method::get, "/livez")).status, 200);
    archive_.restart();
    EXPECT_EQ(site_.ask(site_.request(Method::get, "/readyz")).status, 200);
}

TEST_F(Keeping, AWeekIsReadOnceAndGivenAgain) {
    const Answered first = ask_week(school_.zhukov, school_.zhukova);
    ASSERT_EQ(first.status, 200);
    EXPECT_THAT(first.body, HasSubstr("Математика"));
    EXPECT_EQ(first.field("Cache-Control"), "private, no-cache");
    Answered second;
    EXPECT_EQ(readings([&] { second = ask_week(school_.zhukov, school_.zhukova); }), 0);
    EXPECT_EQ(second.body, first.body);
    site_.stamps.bump(school_.ezhov);
    EXPECT_EQ(readings([&] { ask_week(school_.zhukov, school_.zhukova); }), 0)
        << "a mark of another";
    site_.stamps.bump(school_.zhukova);
    EXPECT_GT(readings([&] { ask_week(school_.zhukov, school_.zhukova); }), 0);
    site_.stamps.bump(school_.class_5a);
    EXPECT_GT(readings([&] { ask_week(school_.zhukov, school_.zhukova); }), 0)
        << "a topic of her class";
}

TEST_F(Keeping, MarksOfAPeriodAreReadOnceAndGivenAgain) {
    const std::string marks = "/api/v1/students/" + school_.zhukova.text() + "/marks";
    const Answered first = site_.get(school_.zhukov, marks);
    ASSERT_EQ(first.status, 200);
    EXPECT_EQ(readings([&] { EXPECT_EQ(site_.get(school_.zhukov, marks).body, first.body); }), 0);
    const Answered second =
        site_.get(school_.zhukov, marks + "?period_id=" + school_.second_quarter.text());
    ASSERT_EQ(second.status, 200);
    EXPECT_NE(second.body, first.body) << "each period is its own answer";
    EXPECT_EQ(site_.get(school_.yozhikova, marks).status, 404);
    site_.stamps.bump(school_.zhukova);
    EXPECT_GT(readings([&] { site_.get(school_.zhukov, marks); }), 0);
    EXPECT_EQ(readings([&] { site_.get(school_.zhukov, marks); }), 0);
    archive_.store.clock().set(moscow_instant(Date{2026, 9, 8}, {12 * 60}));
    EXPECT_GT(readings([&] { site_.get(school_.zhukov, marks); }), 0) << "another day";
}

TEST_F(Keeping, ATopicAppearsWhenItsLessonBegins) {
    at(8, 0);  // Mathematics is the first lesson of the sample's Monday, or the second.
    const Answered before = ask_week(school_.zhukov, school_.zhukova);
    EXPECT_THAT(before.body, Not(HasSubstr("Натуральные числа")));
    at(12, 0);
    EXPECT_THAT(ask_week(school_.zhukov, school_.zhukova).body, HasSubstr("Натуральные числа"));
}

TEST_F(Keeping, AccessIsCheckedBeforeWhatWasKept) {
    ASSERT_EQ(ask_week(school_.zhukov, school_.zhukova).status, 200);
    EXPECT_EQ(ask_week(school_.yozhikova, school_.zhukova).status, 404);
    EXPECT_EQ(ask_week(school_.petrova, school_.zhukova).status, 200);
    archive_.state({GuardianshipEnded{.student_id = school_.zhukova,
                                      .guardian_id = school_.zhukov,
                                      .valid_to = Date{2026, 9, 6},
                                      .basis = "решение суда"}});
    site_.stamps.bump(school_.zhukov);
    EXPECT_EQ(ask_week(school_.zhukov, school_.zhukova).status, 403) << "no child, no role";
    EXPECT_EQ(ask_week(school_.petrova, school_.zhukova).status, 200);
}

TEST_F(Keeping, AnUnchangedWeekIsNotSentAgain) {
    const std::string etag = ask_week(school_.zhukov, school_.zhukova).field("ETag");
    EXPECT_THAT(etag, StartsWith("W/\""));
    const Answered same = ask_week(school_.zhukov, school_.zhukova, "gzip", etag);
    EXPECT_EQ(same.status, 304);
    EXPECT_EQ(same.body, "");
    EXPECT_EQ(same.field("ETag"), etag);
    site_.restart();
    EXPECT_EQ(ask_week(school_.zhukov, school_.zhukova, "", etag).status, 304)
        << "the tag is of the content, whatever the program remembers";
    archive_.state({CommentRecorded{school_.monday_7, school_.zhukova, "Молодец"}});
    site_.stamps.bump(school_.zhukova);
    const Answered changed = ask_week(school_.zhukov, school_.zhukova, "", etag);
    EXPECT_EQ(changed.status, 200);
    EXPECT_THAT(changed.body, HasSubstr("Молодец"));
}

TEST_F(Keeping, AWeekIsCompressedForABrowserThatTakesIt) {
    const Answered plain = ask_week(school_.zhukov, school_.zhukova);
    const Answered packed = ask_week(school_.zhukov, school_.zhukova, "gzip, deflate, br");
    EXPECT_EQ(packed.field("Content-Encoding"), "gzip");
    EXPECT_THAT(packed.field("Vary"), HasSubstr("Accept-Encoding"));
    EXPECT_LT(packed.body.size(), plain.body.size());
    EXPECT_EQ(packed.field("ETag"), plain.field("ETag"));
}

TEST_F(Keeping, WhatWasPackedIsGivenWholeToWhoTakesNoPacking) {
    const Answered packed = ask_week(school_.zhukov, school_.zhukova, "gzip");
    ASSERT_EQ(packed.field("Content-Encoding"), "gzip");
    Answered plain;
    EXPECT_EQ(readings([&] { plain = ask_week(school_.zhukov, school_.zhukova); }), 0);
    EXPECT_EQ(plain.field("Content-Encoding"), "");
    EXPECT_EQ(plain.field("ETag"), packed.field("ETag"));
    EXPECT_EQ(ask_week(school_.zhukov, school_.zhukova, "gzip").body, packed.body);
    site_.restart();
    EXPECT_EQ(ask_week(school_.zhukov, school_.zhukova).body, plain.body);
}

TEST_F(Keeping, WhatOnlyTheTagWasAskedOfIsMadeForWhoWantsItWhole) {
    const Answered whole = ask_week(school_.zhukov, school_.zhukova);
    const std::string etag = whole.field("ETag");
    site_.restart();
    ASSERT_EQ(ask_week(school_.zhukov, school_.zhukova, "", etag).status, 304);
    EXPECT_EQ(readings([&] {
                  EXPECT_EQ(ask_week(school_.zhukov, school_.zhukova, "", etag).status, 304);
              }),
              0);
    const Answered again = ask_week(school_.zhukov, school_.zhukova);
    EXPECT_EQ(again.status, 200);
    EXPECT_EQ(again.body, whole.body);
}

TEST_F(Keeping, WhatOneThreadHasMadeAnotherGivesAgain) {
    const Answered first = ask_week(school_.zhukov, school_.zhukova);
    site_.change_thread();
    EXPECT_EQ(
        readings([&] { EXPECT_EQ(ask_week(school_.zhukov, school_.zhukova).body, first.body); }), 0)
        << "neither who asks nor what he may see nor the week";
    EXPECT_EQ(ask_week(school_.yozhikova, school_.zhukova).status, 404);
    archive_.state({CommentRecorded{school_.monday_7, school_.zhukova, "Молодец"}});
    site_.stamps.bump(school_.zhukova);
    site_.change_thread();
    EXPECT_THAT(ask_week(school_.zhukov, school_.zhukova).body, HasSubstr("Молодец"));
}

TEST_F(Keeping, AnAnswerMadeOnceIsCompressedAsWell) {
    Request request = site_.request(Method::get, "/api/v1/closing");
    site_.sign(request, 1, school_.deputy);
    const Answered plain = site_.ask(request);
    ASSERT_GT(plain.body.size(), limits::compress_from_bytes);
    request.field(Field::accept_encoding) = "gzip";
    const Answered packed = site_.ask(request);
    EXPECT_EQ(packed.field("Content-Encoding"), "gzip");
    EXPECT_EQ(packed.field("Cache-Control"), "no-store");
    EXPECT_LT(packed.body.size(), plain.body.size());
}

TEST_F(Keeping, ATeacherAndADeputySeeTheirOwnModeOfAPage) {
    const std::string page = "/api/v1/courses/" + school_.mathematics_5b.text() + "/journal";
    const Answered writing = site_.get(school_.petrova, page);
    const Answered reading = site_.get(school_.deputy, page);
    EXPECT_THAT(writing.body, HasSubstr(R"("mode":"write")"));
    EXPECT_THAT(reading.body, HasSubstr(R"("mode":"read")"));
    EXPECT_EQ(readings([&] { site_.get(school_.petrova, page); }), 0);
    EXPECT_EQ(
        site_.get(school_.petrova, page + "?period_id=" + school_.second_quarter.text()).status,
        200);
    site_.stamps.bump(school_.mathematics_5b);
    EXPECT_GT(readings([&] { site_.get(school_.petrova, page); }), 0);
}

TEST_F(SigningIn, ARightPasswordGivesACookieThatScriptsCannotRead) {
    site_.accounts.add("zhukov", 1, school_.zhukov);
    const Answered answered = site_.ask(site_.request(
        Method::post, "/api/v1/session", R"({"login":"zhukov","password":"right password"})"));
    ASSERT_EQ(answered.status, 200) << answered.body;
    EXPECT_EQ(answered.field("Set-Cookie"),
              "letopis_session=1; Path=/; HttpOnly; SameSite=Strict; Max-Age=2592000");
    EXPECT_EQ(answered.field("Cache-Control"), "no-store");
    EXPECT_THAT(answered.body, HasSubstr(R"("name":"Жуков С. П.","org_title":"Школа № 1234",)"
                                         R"("roles":["guardian"],"children":[{"student_id":")"));
    EXPECT_THAT(answered.body, HasSubstr(R"("name":"Жукова Анна","study_group_title":"5 «А»"}])"));
    EXPECT_THAT(answered.body, HasSubstr(R"("csrf_token":"csrf-)"));
}

TEST_F(SigningIn, ATeachersCookieEndsWithTheBrowser) {
    site_.accounts.add("petrova", 1, school_.petrova);
    site_.settings.secure_cookies = true;
    site_.restart();
    const Answered answered = site_.ask(site_.request(
        Method::post, "/api/v1/session", R"({"login":"petrova","password":"right password"})"));
    EXPECT_EQ(answered.field("Set-Cookie"),
              "letopis_session=1; Path=/; HttpOnly; SameSite=Strict; Secure");
    EXPECT_THAT(answered.body, HasSubstr(R"("roles":["subject_teacher","class_teacher"])"));
}

// Evidence: ATT-01.
TEST_F(SigningIn, ASessionTellsTheLettersOfTheLocalActWhereTheyAreNotTheUsualOnes) {
    EXPECT_THAT(site_.get(school_.petrova, "/api/v1/session").body,
                HasSubstr(R"("attendance_letters":null)"));
    archive_.state({PolicySet{"attendance.absent_letter", "отс", Date{2026, 9, 1}, "п. 2.7"},
                    PolicySet{"attendance.late_letter", "оп", Date{2026, 9, 8}, "п. 2.7"}});
    EXPECT_THAT(site_.get(school_.petrova, "/api/v1/session").body,
                HasSubstr(R"("attendance_letters":{"absent":"отс","ill":"б","excused":"у",)"
                          R"("late":"о"})"));
}

TEST_F(SigningIn, AWrongPasswordAndABusyServerAreRefusedInWords) {
    const auto attempt = [&] {
        return site_.ask(site_.request(Method::post, "/api/v1/session",
                                       R"({"login":"zhukov","password":"wrong"})"));
    };
    EXPECT_EQ(attempt().refusal(), "wrong_credentials");
    EXPECT_EQ(attempt().status, 401);
    EXPECT_EQ(attempt().field("Set-Cookie"), "");
    site_.accounts.busy = true;
    EXPECT_EQ(attempt().status, 503);
    EXPECT_FALSE(attempt().field("Retry-After").empty());
}

TEST_F(SigningIn, GoingOutTakesTheCookieBack) {
    Request request = site_.request(Method::erase, "/api/v1/session");
    site_.sign(request, 1, school_.zhukov);
    const Answered gone = site_.ask(request);
    EXPECT_EQ(gone.status, 200);
    EXPECT_EQ(gone.body, "{}");
    EXPECT_THAT(gone.field("Set-Cookie"), StartsWith("letopis_session=; "));
    EXPECT_THAT(gone.field("Set-Cookie"), EndsWith("Max-Age=0"));
    EXPECT_EQ(site_.ask(request).refusal(), "sign_in_required");
}

TEST_F(SigningIn, AnExpiredSessionHasToSignInAgain) {
    Request request = site_.request(Method::get, "/api/v1/session");
    site_.sign(request, 1, school_.zhukov);
    EXPECT_EQ(site_.ask(request).status, 200);
    archive_.store.clock().set(site_.now() + Span::days(31));
    EXPECT_EQ(site_.ask(request).refusal(), "sign_in_required");
}

TEST_F(ShowingPages, AFamilysFirstPageHasTheWeekInIt) {
    Request request = site_.request(Method::get, "/d?week=2026-W37");
    site_.sign(request, 1, school_.zhukov);
    const Answered page = site_.ask(request);
    ASSERT_EQ(page.status, 200);
    EXPECT_EQ(page.field("Content-Type"), "text/html; charset=utf-8");
    EXPECT_EQ(page.field("Cache-Control"), "private, no-cache");
    EXPECT_THAT(page.field("Content-Security-Policy"), HasSubstr("script-src 'self' 'sha256-"));
    EXPECT_THAT(page.body,
                HasSubstr("id=\"diary\">" + ask_week(school_.zhukov, school_.zhukova).body));
    EXPECT_THAT(page.body, HasSubstr("id=\"session\">{\"person_id\""));
    EXPECT_EQ(readings([&] { site_.ask(request); }), 0);
    Request other = site_.request(Method::get, "/d?week=2026-W37");
    site_.sign(other, 1, school_.zhukov);
    EXPECT_NE(site_.ask(other).body, page.body) << "another session has another token";
}

TEST_F(ShowingPages, WhoeverHasNoSessionIsSentToTheDoorAndBack) {
    const Answered page = site_.ask(site_.request(Method::get, "/t/j/1?p=2"));
    EXPECT_EQ(page.status, 303);
    EXPECT_EQ(page.field("Location"), "/sign-in?to=%2Ft%2Fj%2F1%3Fp%3D2");
    EXPECT_EQ(site_.ask(site_.request(Method::get, "/sign-in")).status, 200);
}

TEST_F(ShowingPages, HomeIsWhereAPersonWorks) {
    EXPECT_EQ(site_.get(school_.director, "/").field("Location"), "/s");
    EXPECT_EQ(site_.get(school_.petrova, "/").field("Location"), "/t");
    EXPECT_EQ(site_.get(school_.zhukov, "/").field("Location"), "/d");
    EXPECT_EQ(site_.get(school_.zhukova, "/").field("Location"), "/d");
    EXPECT_EQ(site_.ask(site_.request(Method::get, "/")).field("Location"), "/sign-in");
}

TEST_F(Fetching, ADraftOfAnOpenClassIsPrinted) {
    const Answered pdf = site_.get(
        school_.deputy, "/api/v1/study-groups/" + school_.class_5b.text() + "/summary-sheet.pdf");
    ASSERT_EQ(pdf.status, 200) << pdf.body;
    EXPECT_EQ(pdf.field("Content-Type"), "application/pdf");
    EXPECT_THAT(pdf.field("Content-Disposition"), HasSubstr("filename*=UTF-8''%D0%A1"));
    const Answered journal = site_.get(
        school_.deputy, "/api/v1/courses/" + school_.mathematics_5b.text() + "/journal.pdf");
    EXPECT_EQ(journal.status, 200) << journal.body;
}

TEST_F(Fetching, ASealedYearGivesItsDocumentsAndItsPackage) {
    archive_.store.clock().set(moscow_instant(Date{2027, 5, 31}, {720}));
    ASSERT_TRUE(archive_.seal());
    const auto& tables = archive_.store.tables();
    const IssuedDocument& document = tables.documents.front();
    const Answered file =
        site_.get(school_.director, "/api/v1/documents/" + document.document_id.text() + "/file");
    ASSERT_EQ(file.status, 200) << file.body;
    EXPECT_EQ(sha256_hex(as_bytes(file.body)), document.sha256_hex);
    const Answered sheet = site_.get(
        school_.director, "/api/v1/study-groups/" + school_.class_5a.text() + "/summary-sheet.pdf");
    EXPECT_EQ(sha256_hex(as_bytes(sheet.body)), document.sha256_hex) << "the issued one, no draft";
    const Answered package =
        site_.get(school_.director,
                  "/api/v1/archive/packages/" + archive_.package().package_id.text() + "/file");
    ASSERT_EQ(package.status, 200) << package.body;
    EXPECT_EQ(sha256_hex(as_bytes(package.body)), archive_.package().sha256_hex);
    EXPECT_THAT(package.field("Content-Disposition"), StartsWith("attachment; "));
}

}  // namespace
}  // namespace letopis::http
