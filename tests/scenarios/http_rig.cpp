#include "scenarios/http_rig.h"

#include <gtest/gtest.h>

#include "base/check.h"
#include "http/wire/outcomes.h"
#include "scenarios/requests.h"
#include "server/form_press.h"
#include "server/operator_log.h"

namespace letopis::scenarios {
namespace {

using testing::Answered;
using testing::Browser;

constexpr OrgId org_id = 1;
const std::string password = "пароль для рассказа";

/// Loads its typefaces once for all stories.
FormPrinter& printer() {
    static const std::unique_ptr<FormPrinter> press = open_form_press().value();
    return *press;
}

IdBytes counted_id(int count) {
    IdBytes id{};
    id[0] = 1;  // Apart from the ids of acts.
    id[14] = static_cast<std::uint8_t>(count >> 8);
    id[15] = static_cast<std::uint8_t>(count & 0xFF);
    return id;
}

std::string period_query(std::optional<PeriodId> period) {
    return period ? "?period_id=" + period->text() : "";
}

}  // namespace

HttpRig::HttpRig(const std::string& database_url) {
    auto school = OpenedSchool::open({folder_.path() + "/organizations/1", org_id, database_url},
                                     clock_, random_);
    LETOPIS_CHECK(school, "a school in a scratch folder");
    school_ = std::make_unique<OpenedSchool>(*std::move(school));
    accounts_ = identity::AccountFile::open({folder_.path() + "/identity.db", database_url},
                                            random_, clock_)
                    .value();
    workers_ = std::make_unique<Workers>(1, 16);
    log_ = open_operator_log("none", clock_).value();
    site_ = std::make_unique<http::Site>(
        http::Context{.schools = {{.org_id = org_id,
                                   .readers = school_->store->readers(),
                                   .writer = school_->store->writer(),
                                   .ledger = school_->store->ledger_book(),
                                   .stamps = school_->store->stamps(),
                                   .printer = printer(),
                                   .shelf = *school_->shelf,
                                   .own_folder = *school_->own_folder}},
                      .accounts = *accounts_,
                      .clock = clock_,
                      .random = random_,
                      .workers = *workers_,
                      .log = *log_,
                      .web = embedded_files()});
    server_ = http::HttpServer::open({.clock = &clock_}, [this] {
                  return std::make_unique<http::Dispatcher>(*site_);
              }).value();
}

HttpRig::~HttpRig() {
    browsers_.clear();
    server_->stop(1);
    workers_.reset();
    EXPECT_TRUE(school_->store->close());
}

EntryIndex HttpRig::state(std::vector<EntryBody> facts) {
    const auto receipt = school_->store->writer().append(
        {CommandId{counted_id(++stated_)}, PersonId{},
         [&](DecisionContext&) { return Result<std::vector<EntryBody>>{facts}; }});
    LETOPIS_CHECK(receipt, "what a scenario states is taken in");
    return receipt->first_entry_index;
}

Answered HttpRig::sign_in(PersonId who, Browser& browser) {
    Answered answered = browser.sign_in(who.text(), password);
    // Who has left the school stands before a closed door: that is the answer to whatever he asks.
    if (answered.body.find("account_closed") == std::string::npos)
        EXPECT_EQ(answered.status, 200) << answered.body;
    return answered;
}

Answered HttpRig::ask(PersonId who, const std::string& method, const std::string& target,
                      const std::string& body) {
    const auto [place, is_new] = browsers_.try_emplace(who, server_->port());
    Browser& browser = place->second;
    if (is_new) {
        EXPECT_TRUE(accounts_->set_password(
            {.account = {.login = who.text(), .org_id = org_id, .person_id = who},
             .password = Secret{as_bytes(password)},
             .kind = SessionKind::staff,
             .at = clock_.now()}));
        Answered came_in = sign_in(who, browser);
        if (came_in.status != 200) return came_in;
    }
    Answered answered = browser.send(method, target, body);
    if (answered.status != 401) return answered;
    Answered came_in = sign_in(who, browser);
    return came_in.status == 200 ? browser.send(method, target, body) : came_in;
}

Result<Written> HttpRig::act(PersonId actor, CommandId command, const Act& act) {
    const Sent sent = request_of(command, act);
    return written_of(ask(actor, sent.method, sent.target, sent.body), act);
}

template <class View>
Result<View> HttpRig::open(PersonId who, const std::string& target) {
    const Answered answered = ask(who, "GET", target);
    if (answered.status != 200) return error_of(answered);
    return http::read_json<View>(answered.body);
}

Result<JournalPage> HttpRig::open_journal(PersonId asker, CourseId course,
                                          std::optional<PeriodId> period) {
    return open<JournalPage>(
        asker, "/api/v1/courses/" + course.text() + "/journal" + period_query(period));
}

Result<CellHistory> HttpRig::open_history(PersonId asker, LessonId lesson, StudentId student) {
    return open<CellHistory>(
        asker, "/api/v1/lessons/" + lesson.text() + "/students/" + student.text() + "/history");
}

Result<DiaryWeek> HttpRig::open_diary(PersonId asker, StudentId student, Week week) {
    return open<DiaryWeek>(asker,
                           "/api/v1/students/" + student.text() + "/diary?week=" + week.text());
}

Result<DiaryMarks> HttpRig::open_marks(PersonId asker, StudentId student,
                                       std::optional<PeriodId> period) {
    return open<DiaryMarks>(asker,
                            "/api/v1/students/" + student.text() + "/marks" + period_query(period));
}

Result<CorrectionsView> HttpRig::open_corrections(PersonId asker) {
    return open<CorrectionsView>(asker, "/api/v1/corrections");
}

Result<LessonPlanView> HttpRig::open_lesson_plan(PersonId asker, CourseId course) {
    return open<LessonPlanView>(asker, "/api/v1/courses/" + course.text() + "/plan");
}

Result<CourseClosing> HttpRig::open_course_closing(PersonId asker, CourseId course) {
    return open<CourseClosing>(asker, "/api/v1/courses/" + course.text() + "/closing");
}

Result<ClassClosingView> HttpRig::open_class_closing(PersonId asker, StudyGroupId group) {
    return open<ClassClosingView>(asker, "/api/v1/study-groups/" + group.text() + "/closing");
}

Result<SummarySheetView> HttpRig::open_summary_sheet(PersonId asker, StudyGroupId group) {
    return open<SummarySheetView>(asker, "/api/v1/study-groups/" + group.text() + "/summary-sheet");
}

EntryIndex HttpRig::entry_count() {
    return school_->store->readers()
        .read([](Reader& reader) { return reader.entry_count(); })
        .value();
}

}  // namespace letopis::scenarios
