#include "database/postgres/pipeline.h"

#include <libpq-fe.h>
#include <poll.h>
#include <sys/socket.h>

#include <chrono>
#include <cstdlib>

#include "base/limits.h"
#include "database/postgres/faults.h"
#include "database/postgres/scripts.h"

namespace letopis::database {
namespace {

std::int64_t steady_ms() {
    return std::chrono::duration_cast<std::chrono::milliseconds>(
               std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

std::string_view field(const PGresult* result, int code) {
    const char* text = PQresultErrorField(result, code);
    return text != nullptr ? text : "";
}

/// Waits until the link can be read, or written too; false at the deadline.
bool wait_for_link(const PGconn* link, bool to_write, std::int64_t deadline_ms) {
    pollfd polled{PQsocket(link), static_cast<short>(POLLIN | (to_write ? POLLOUT : 0)), 0};
    const std::int64_t left = deadline_ms - steady_ms();
    return left > 0 && ::poll(&polled, 1, static_cast<int>(left)) > 0;
}

/// libpq's target_session_attrs.
const char* wanted_server(Connection::Mode mode) {
    switch (mode) {
        case Connection::Mode::writer:
        case Connection::Mode::listener:
            return "read-write";
        case Connection::Mode::reader_of_primary:
            return "primary";
        case Connection::Mode::reader_of_standby:
            return "standby";
        case Connection::Mode::reader:
            break;
    }
    return "any";
}

}  // namespace

void FreeAnswer::operator()(pg_result* answer) const { PQclear(answer); }

Result<std::unique_ptr<Pipeline>> Pipeline::open(const std::string& url, const std::string& where,
                                                 Connection::Mode mode) {
    const std::string connect = std::to_string(limits::database_connect_seconds);
    const std::string unanswered =
        std::to_string(limits::database_answer_seconds * 1000);  // tcp_user_timeout, ms.
    // What stands in the address comes later, and wins.
    const char* keywords[] = {
        "connect_timeout", "tcp_user_timeout",     "application_name", "client_encoding",
        "keepalives_idle", "target_session_attrs", "dbname",           nullptr};
    const char* values[] = {connect.c_str(),     unanswered.c_str(), "letopis", "UTF8", "5",
                            wanted_server(mode), url.c_str(),        nullptr};
    PGconn* link = PQconnectdbParams(keywords, values, 1);
    std::unique_ptr<Pipeline> pipeline{new Pipeline{link, where}};
    if (link == nullptr || PQstatus(link) != CONNECTION_OK)
        return postgres_fault("", link != nullptr ? PQerrorMessage(link) : "нет памяти", where,
                              "соединение");
    LETOPIS_TRY_DONE(pipeline->set_up(mode));
    return pipeline;
}

Pipeline::~Pipeline() { PQfinish(link_); }

Result<Done> Pipeline::set_up(Connection::Mode mode) {
    PQsetNoticeReceiver(link_, take_notice, this);
    LETOPIS_TRY_DONE(execute(script("connect.sql")));
    if (mode == Connection::Mode::writer) LETOPIS_TRY_DONE(execute(script("connect_writer.sql")));
    if (mode == Connection::Mode::listener) {
        LETOPIS_TRY_DONE(execute(script("connect_listener.sql")));
        LETOPIS_TRY_DONE(execute(script("listen.sql")));
    }
    return Done{};
}

Result<Answer> Pipeline::run_script(const std::string& script) {
    // Several statements go only the simple way, outside the pipeline.
    if (PQpipelineStatus(link_) != PQ_PIPELINE_OFF) {
        if (!wait()) return *failure_;
        PQexitPipelineMode(link_);
    }
    PQsetnonblocking(link_, 0);
    Answer answer{PQexec(link_, script.c_str())};
    const ExecStatusType status = PQresultStatus(answer.get());
    const bool done = status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK;
    const std::string_view place = std::string_view{script}.substr(0, script.find('\n'));
    const Fault fault = done ? Fault{}
                             : postgres_fault(field(answer.get(), PG_DIAG_SQLSTATE),
                                              PQerrorMessage(link_), where_, place);
    PQsetnonblocking(link_, 1);
    PQenterPipelineMode(link_);
    if (!done) return fault;
    return answer;
}

Result<Done> Pipeline::execute(const std::string& script) {
    LETOPIS_TRY_DONE(run_script(script));
    return Done{};
}

Result<std::int64_t> Pipeline::ask_number(const std::string& question) {
    LETOPIS_TRY(answer, run_script(question));
    if (PQntuples(answer.get()) < 1) return Fault{where_ + ": нет ответа на " + question};
    return static_cast<std::int64_t>(std::strtoll(PQgetvalue(answer.get(), 0, 0), nullptr, 10));
}

bool Pipeline::is_alive() {
    if (lost_ || PQstatus(link_) != CONNECTION_OK) return false;
    // What can be read between transactions is the answer to a ROLLBACK, or a server's last words:
    // behind those stands the end.
    for (;;) {
        char byte = 0;
        const auto seen = ::recv(PQsocket(link_), &byte, 1, MSG_PEEK | MSG_DONTWAIT);
        if (seen == 0) return false;
        if (seen < 0) return true;
        if (PQconsumeInput(link_) == 0) return false;
    }
}

Result<std::vector<std::string>> Pipeline::hear(int wake, int milliseconds) {
    std::vector<std::string> heard = take_notifications();
    if (heard.empty() && !lost_) {
        pollfd polled[] = {{PQsocket(link_), POLLIN, 0}, {wake, POLLIN, 0}};
        if (::poll(polled, 2, milliseconds) > 0 && polled[0].revents != 0 &&
            PQconsumeInput(link_) == 0)
            lose(PQerrorMessage(link_));
        heard = take_notifications();
    }
    if (failure_) return *failure_;
    return heard;
}

std::vector<std::string> Pipeline::take_notifications() {
    std::vector<std::string> heard;
    while (PGnotify* notification = lost_ ? nullptr : PQnotifies(link_)) {
        heard.emplace_back(notification->extra);
        PQfreemem(notification);
    }
    return heard;
}

void Pipeline::prepare(const std::string& name, const std::string& text, std::string_view place,
                       Take take) {
    if (lost_) return;
    if (PQsendPrepare(link_, name.c_str(), text.c_str(), 0, nullptr) == 0)
        return lose(PQerrorMessage(link_));
    asked_.push_back({place, std::move(take)});
}

void Pipeline::run(const std::string& name, const BoundValues* values, std::string_view place,
                   Take take) {
    if (lost_) {
        if (take) take(nullptr);
        return;
    }
    const int count = values != nullptr ? static_cast<int>(values->values.size()) : 0;
    const int sent =
        PQsendQueryPrepared(link_, name.c_str(), count, count > 0 ? values->values.data() : nullptr,
                            count > 0 ? values->lengths.data() : nullptr,
                            count > 0 ? values->formats.data() : nullptr, 1);
    if (sent == 0) {
        lose(PQerrorMessage(link_));
        if (take) take(nullptr);
        return;
    }
    asked_.push_back({place, std::move(take)});
}

void Pipeline::push() {
    if (lost_) return;
    if (PQflush(link_) < 0) lose(PQerrorMessage(link_));
}

bool Pipeline::wait() {
    if (!lost_ && !asked_.empty()) {
        if (PQpipelineSync(link_) == 0)
            lose(PQerrorMessage(link_));
        else
            asked_.push_back({"синхронизация", nullptr, true});
    }
    const std::int64_t deadline = steady_ms() + limits::database_answer_seconds * 1000;
    while (!lost_ && !asked_.empty())
        if (!receive(deadline)) break;
    return !failure_;
}

bool Pipeline::receive(std::int64_t deadline_ms) {
    for (;;) {
        const int unsent = PQflush(link_);
        if (unsent < 0) return lose(PQerrorMessage(link_)), false;
        if (PQisBusy(link_) == 0) break;
        if (!wait_for_link(link_, unsent > 0, deadline_ms))
            return lose("нет ответа за " + std::to_string(limits::database_answer_seconds) + " с"),
                   false;
        if (PQconsumeInput(link_) == 0) return lose(PQerrorMessage(link_)), false;
    }
    take_answer(Answer{PQgetResult(link_)});
    return !lost_;
}

void Pipeline::take_answer(Answer answer) {
    Asked& asked = asked_.front();
    if (!answer) {
        // The end of one answer; before it comes, an end means the link is gone.
        if (PQstatus(link_) != CONNECTION_OK) return lose(PQerrorMessage(link_));
        if (asked.answered) asked_.pop_front();
        return;
    }
    switch (PQresultStatus(answer.get())) {
        case PGRES_PIPELINE_SYNC:
            asked_.pop_front();
            return;
        case PGRES_COMMAND_OK:
        case PGRES_TUPLES_OK:
            asked.answered = true;
            if (asked.take) asked.take(std::move(answer));
            asked.take = nullptr;
            return;
        default:
            asked.answered = true;
            fail(field(answer.get(), PG_DIAG_SQLSTATE),
                 field(answer.get(), PG_DIAG_MESSAGE_PRIMARY), asked.place);
            if (PQstatus(link_) != CONNECTION_OK) return lose(PQerrorMessage(link_));
            if (asked.take) asked.take(nullptr);
            asked.take = nullptr;
    }
}

void Pipeline::fail(std::string_view sqlstate, std::string_view detail, std::string_view place) {
    if (failure_) return;  // Invariant 3: what follows the first is its echo.
    failure_ = postgres_fault(sqlstate, detail, where_, place);
    sqlstate_ = sqlstate;
}

void Pipeline::lose(std::string_view why) {
    fail("", why, asked_.empty() ? "связь" : asked_.front().place);
    lost_ = true;
    std::deque<Asked> vain = std::move(asked_);
    asked_.clear();
    for (Asked& asked : vain)
        if (asked.take) asked.take(nullptr);
}

void Pipeline::clear() {
    failure_.reset();
    sqlstate_.clear();
    unconfirmed_ = false;
}

void Pipeline::take_notice(void* pipeline, const pg_result* notice) {
    // "canceling wait for synchronous replication …": the commit stands here, and nowhere else.
    if (field(notice, PG_DIAG_SEVERITY_NONLOCALIZED) == "WARNING" &&
        field(notice, PG_DIAG_SOURCE_FUNCTION) == "SyncRepWaitForLSN")
        static_cast<Pipeline*>(pipeline)->unconfirmed_ = true;
}

}  // namespace letopis::database
