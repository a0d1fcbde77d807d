// route_budget: answers a fixed number of requests of each route in process, one after another, for
// callgrind to count their instructions: a figure that no noise of the machine can touch. Run by
// tools/budget/check; by itself it only checks that every route answers.
//
//   route_budget make FOLDER    a small city, the same every time
//   valgrind --tool=callgrind route_budget run FOLDER
//
// What is named calibration_… is work of libraries that is always the same: it tells a machine with
// other libraries, or with a processor for which they choose other code, from a route that costs
// more.

#include <valgrind/callgrind.h>

#include <cstdio>
#include <future>

#include "base/check.h"
#include "base/file_ops.h"
#include "crypto/hash.h"
#include "database/sqlite/connection.h"
#include "http/dispatcher.h"
#include "identity/account_file.h"
#include "load/cell_use.h"
#include "load/city/city.h"
#include "load/city_script.h"
#include "server/form_press.h"
#include "server/holdings.h"
#include "server/opened_school.h"

namespace letopis::budget {
namespace {

using http::Field;
using http::Method;
using http::Request;
using http::Response;

const Date told_until{2026, 11, 13};
constexpr int warm_ups = 4;
constexpr int counted = 16;

/// Waits for the answer, wherever it is made.
class WaitingExchange final : public http::Exchange {
public:
    std::function<void(http::MakeResponse)> keep_open() override {
        return [made = made_](http::MakeResponse make) { made->set_value(std::move(make)); };
    }
    Response wait() { return made_->get_future().get()(); }

private:
    std::shared_ptr<std::promise<http::MakeResponse>> made_ =
        std::make_shared<std::promise<http::MakeResponse>>();
};

class SilentLog final : public http::OperatorLog {
public:
    void access(std::string_view) override {}
    void fault(std::string_view route, std::string_view what) override {
        std::fprintf(stderr, "%.*s: %.*s\n", static_cast<int>(route.size()), route.data(),
                     static_cast<int>(what.size()), what.data());
    }
};

/// One organisation of the city with a dispatcher before it, as house.cpp puts them together.
class Rig {
public:
    explicit Rig(const std::string& folder)
        : holdings_{folder},
          printer_{open_form_press().value()},
          school_{OpenedSchool::open(holdings_.school_files(1).value(), clock, random).value()},
          accounts_{identity::AccountFile::open({.file = holdings_.identity_path()}, random, clock)
                        .value()},
          site_{http::Context{.schools = {{.org_id = 1,
                                           .readers = school_.store->readers(),
                                           .writer = school_.store->writer(),
                                           .ledger = school_.store->ledger_book(),
                                           .stamps = school_.store->stamps(),
                                           .printer = *printer_,
                                           .shelf = *school_.shelf,
                                           .own_folder = *school_.own_folder,
                                           .freshness = &school_.store->freshness(),
                                           .recent = &school_.store->recent_readers()}},
                              .accounts = *accounts_,
                              .clock = clock,
                              .random = random,
                              .workers = workers_,
                              .log = log_,
                              .web = {}}},
          dispatcher_{site_} {}

    Response ask(const Request& request) {
        WaitingExchange exchange;
        auto at_once = dispatcher_.respond(request, exchange);
        return at_once ? *std::move(at_once) : exchange.wait();
    }

    SetClock clock{moscow_instant(told_until.plus_days(3), TimeOfDay{600})};
    SeededRandom random{1};

private:
    Holdings holdings_;
    std::unique_ptr<FormPrinter> printer_;
    OpenedSchool school_;
    std::unique_ptr<identity::AccountFile> accounts_;
    Workers workers_{1, 16};
    SilentLog log_;
    http::Site site_;
    http::Dispatcher dispatcher_;
};

Request request_of(Method method, std::string_view target, const load::Pass& pass,
                   std::string body = {}) {
    Request request;
    request.method = method;
    const auto mark = std::min(target.find('?'), target.size());
    request.path = target.substr(0, mark);
    if (mark < target.size()) request.query = target.substr(mark + 1);
    request.field(Field::host) = "letopis.example";
    request.field(Field::cookie) = "letopis_session=" + pass.token;
    request.field(Field::csrf) = pass.csrf;
    if (!body.empty()) request.field(Field::content_type) = "application/json";
    request.body = std::move(body);
    request.peer = "10.0.0.1";
    return request;
}

using Requests = std::vector<Request>;

/// Does the work some times to warm up, then those that are counted. A dump sets all counters to
/// nothing.
template <class Work>
void count_work(const char* name, Work work) {
    for (int i = 0; i < warm_ups; ++i) work();
    CALLGRIND_DUMP_STATS_AT("before");
    for (int i = 0; i < counted; ++i) work();
    CALLGRIND_DUMP_STATS_AT(name);
    std::printf("%s %d\n", name, counted);
}

/// Blocks of all sizes that an answer has, moved and compared by the C library.
void move_blocks() {
    std::vector<std::string> blocks;
    for (std::size_t size = 1; size <= 16'384; size = size * 3 + 1)
        for (int i = 0; i < 8; ++i) blocks.emplace_back(size, 'x');
    std::size_t same = 0;
    for (const std::string& block : blocks) {
        const std::string copy = block;
        same += copy == block && copy.find('y') == std::string::npos ? 1 : 0;
    }
    LETOPIS_CHECK(same == blocks.size(), "a copy is what was copied");
}

void calibrate() {
    count_work("calibration_libc", move_blocks);
    const Bytes bytes(65'536, 7);
    count_work("calibration_openssl",
               [&] { LETOPIS_CHECK(sha256(bytes) != Hash{}, "bytes have a hash"); });
    const auto beside =
        database::SqliteConnection::open("", 1, database::Connection::Mode::writer).value();
    count_work("calibration_sqlite", [&] {
        const auto done = beside->execute(
            "DROP TABLE IF EXISTS t; CREATE TABLE t (k INTEGER PRIMARY KEY, v TEXT);"
            "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500) "
            "INSERT INTO t SELECT i, hex(i * 7919) FROM n;"
            "CREATE INDEX t_by_v ON t (v);"
            "SELECT count(*) FROM t WHERE v > '5' ORDER BY v");
        LETOPIS_CHECK(done.has_value(), "SQLite does what it is told");
    });
}

class Measurement {
public:
    Measurement(const std::string& folder, const load::Cast& cast) : rig_{folder}, cast_{cast} {}

    void run() {
        const load::Pass& teacher = cast_.teachers.at(0).pass;
        const load::CastCourse& course = cast_.courses.at(0);
        const std::string api = "/api/v1";
        const auto week = [&](int i) {
            return api + "/students/" + family(i).student_id + "/diary";
        };
        const std::string journal = api + "/courses/" + course.course_id + "/journal";
        const auto ask = [](const load::Pass& pass, const std::string& target) {
            return request_of(Method::get, target, pass);
        };
        const auto get = [&](const load::Pass& pass, const std::string& target) {
            return Requests{ask(pass, target)};
        };
        count("diary_first_look", [&](int i) { return get(family(i).pass, week(i)); });
        count("diary_kept", [&](int) { return get(family(0).pass, week(0)); });
        const std::string etag = etag_of(rig_.ask(ask(family(0).pass, week(0))));
        count("diary_unchanged", [&](int) {
            Request request = ask(family(0).pass, week(0));
            request.field(Field::if_none_match) = etag;
            return Requests{request};
        });
        count("student_marks", [&](int i) {
            return get(family(i).pass, api + "/students/" + family(i).student_id + "/marks");
        });
        count("session", [&](int) { return get(family(0).pass, api + "/session"); });
        count("open_day", [&](int) { return get(teacher, api + "/day"); });
        count("list_courses", [&](int) { return get(teacher, api + "/courses"); });
        count("journal_kept", [&](int) { return get(teacher, journal); });
        count("record_cell", [&](int) { return Requests{mark(teacher, course)}; });
        count("record_cell_and_journal", [&](int) {
            return Requests{mark(teacher, course), ask(teacher, journal)};
        });
        count("course_closing",
              [&](int) { return get(teacher, api + "/courses/" + course.course_id + "/closing"); });
        // Last: the accounts hash something in the background when they are opened.
        count("livez", [&](int) { return get(teacher, "/livez"); });
    }

private:
    const load::CastFamily& family(int i) const {
        return cast_.families.at(static_cast<std::size_t>(i));
    }
    static std::string etag_of(const Response& response) {
        return std::string{
            load::field_of("\r\n" + response.fields + std::string{response.body.fields()}, "ETag")};
    }

    /// The next free cell of the course gets a mark.
    Request mark(const load::Pass& teacher, const load::CastCourse& course) {
        const auto& students = cast_.classes.at(course.class_index).student_ids;
        while (load::use_of_cell(course.lessons.at(lesson_).lesson_no, student_) !=
               load::CellUse::free)
            next_cell(students.size());
        std::string body =
            R"({"commands":[{"command_id":")" +
            CommandId::make(rig_.clock.now(), rig_.random).text() + R"(","lesson_id":")" +
            course.lessons[lesson_].lesson_id + R"(","student_id":")" + students[student_] +
            R"(","work_no":1,"text":"5","base_version":-1,"reason_code":"none","reason":""}]})";
        next_cell(students.size());
        return request_of(Method::post, "/api/v1/cells", teacher, std::move(body));
    }
    void next_cell(std::size_t students) {
        if (++student_ < students) return;
        student_ = 0;
        ++lesson_;
    }

    /// Answers some requests to warm up, then those that are counted. They are made beforehand:
    /// what makes a request is counted nowhere. A dump sets all counters to nothing.
    template <class Make>
    void count(const char* name, Make make) {
        for (int i = 0; i < warm_ups; ++i)
            for (const Request& request : make(i)) answer(name, request);
        std::vector<Request> requests;
        for (int i = warm_ups; i < warm_ups + counted; ++i)
            for (Request& request : make(i)) requests.push_back(std::move(request));
        CALLGRIND_DUMP_STATS_AT("before");
        for (const Request& request : requests) answer(name, request);
        CALLGRIND_DUMP_STATS_AT(name);
        std::printf("%s %d\n", name, counted);
    }
    void answer(const char* name, const Request& request) {
        const Response response = rig_.ask(request);
        const bool is_good = response.status == 200 || response.status == 304;
        if (!is_good)
            std::fprintf(stderr, "%s: %d %.300s\n", name, response.status,
                         std::string{response.body.in_memory()}.c_str());
        LETOPIS_CHECK(is_good, "every route of the budget answers");
    }

    Rig rig_;
    const load::Cast& cast_;
    std::size_t lesson_ = 0;
    std::size_t student_ = 0;
};

int make(const std::string& folder) {
    NoProgress nobody_waits;
    const auto made = load::make_city(
        {.folder = folder, .organizations = 1, .students = 220, .until = told_until}, nobody_waits);
    if (!made) std::fprintf(stderr, "%s\n", made.error().message().c_str());
    return made ? 0 : 1;
}

int run(const std::string& folder) {
    const auto bytes = read_file(folder + "/cast.txt", std::uint64_t{1} << 28).value();
    LETOPIS_CHECK(bytes.has_value(), "the budget's city is made");
    const load::Cast cast = load::parse_cast(as_text(*bytes)).value();
    calibrate();
    Measurement{folder, cast}.run();
    return 0;
}

}  // namespace
}  // namespace letopis::budget

int main(int count, char** words) {
    const std::string_view verb = count == 3 ? words[1] : "";
    if (verb == "make") return letopis::budget::make(words[2]);
    if (verb == "run") return letopis::budget::run(words[2]);
    std::fprintf(stderr, "route_budget make|run FOLDER\n");
    return 2;
}
