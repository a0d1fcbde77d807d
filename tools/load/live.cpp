#include "load/live.h"

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <cstdio>
#include <vector>

#include "base/id.h"
#include "base/limits.h"
#include "load/cell_use.h"

namespace letopis::load {
namespace {

constexpr int patience_seconds = 10;
constexpr std::string_view event_end = "data: changed\n\n";

Nanos steady_now() {
    return std::chrono::duration_cast<std::chrono::nanoseconds>(
               std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

/// A connection that waits for what it reads.
class Line {
public:
    explicit Line(const Target& target)
        : socket_{::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)} {
        const timeval limit{.tv_sec = patience_seconds, .tv_usec = 0};
        ::setsockopt(socket_, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
        const int at_once = 1;
        ::setsockopt(socket_, IPPROTO_TCP, TCP_NODELAY, &at_once, sizeof at_once);
        sockaddr_in to{};
        to.sin_family = AF_INET;
        to.sin_port = htons(target.port);
        ::inet_pton(AF_INET, target.host.c_str(), &to.sin_addr);
        connected_ = ::connect(socket_, reinterpret_cast<const sockaddr*>(&to), sizeof to) == 0;
    }
    ~Line() {
        if (socket_ >= 0) ::close(socket_);
    }
    Line(Line&& other) noexcept
        : socket_{std::exchange(other.socket_, -1)},
          connected_{other.connected_},
          received_{std::move(other.received_)} {}
    Line& operator=(Line&&) = delete;

    bool send(std::string_view bytes) const {
        return connected_ && ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL) ==
                                 static_cast<ssize_t>(bytes.size());
    }
    /// Everything up to and with `end`; "" when it does not come.
    std::string take_until(std::string_view end) {
        for (;;) {
            const auto at = received_.find(end);
            if (at != std::string::npos) return take(at + end.size());
            if (!receive()) return "";
        }
    }
    std::string take(std::size_t size) {
        while (received_.size() < size)
            if (!receive()) return "";
        std::string taken = received_.substr(0, size);
        received_.erase(0, size);
        return taken;
    }
    /// Forgets what has come so far.
    void forget() {
        std::array<char, 4096> bytes{};
        while (::recv(socket_, bytes.data(), bytes.size(), MSG_DONTWAIT) > 0) continue;
        received_.clear();
    }

private:
    bool receive() {
        std::array<char, 4096> bytes{};
        const ssize_t count = ::recv(socket_, bytes.data(), bytes.size(), 0);
        if (count <= 0) return false;
        received_.append(bytes.data(), static_cast<std::size_t>(count));
        return true;
    }

    int socket_;
    bool connected_ = false;
    std::string received_;
};

std::string fields_of(const Pass& pass) {
    return "Host: letopis.example\r\nCookie: letopis_session=" + pass.token + "\r\n";
}

std::string request_of_mark(const CastCourse& course, const Cast& cast, std::size_t lesson,
                            std::size_t student, const std::string& command_id) {
    const std::string body =
        R"({"commands":[{"command_id":")" + command_id + R"(","lesson_id":")" +
        course.lessons[lesson].lesson_id + R"(","student_id":")" +
        cast.classes[course.class_index].student_ids[student] +
        R"(","work_no":1,"text":"4","base_version":-1,"reason_code":"none","reason":""}]})";
    const Pass& pass = cast.teachers[course.teacher_index].pass;
    return "POST /api/v1/cells HTTP/1.1\r\n" + fields_of(pass) + "X-Letopis-CSRF: " + pass.csrf +
           "\r\nContent-Type: application/json\r\nContent-Length: " + std::to_string(body.size()) +
           "\r\n\r\n" + body;
}

/// One course: who listens to it, and which of its cells comes next.
struct Watched {
    const CastCourse* course = nullptr;
    Line line;
    std::size_t lesson = 0;
    std::size_t student = 0;
};

/// Moves on to the next free cell; false when there is none.
bool find_free(Watched& watched, const Cast& cast) {
    const auto& students = cast.classes[watched.course->class_index].student_ids;
    for (; watched.lesson < watched.course->lessons.size(); ++watched.lesson, watched.student = 0)
        for (; watched.student < students.size(); ++watched.student)
            if (use_of_cell(watched.course->lessons[watched.lesson].lesson_no, watched.student) ==
                CellUse::free)
                return true;
    return false;
}

/// The body of an answer with a length.
std::string answer_of(Line& line) {
    static constexpr std::string_view length = "Content-Length: ";
    const std::string head = line.take_until("\r\n\r\n");
    const auto at = head.find(length);
    if (at == std::string::npos) return "";
    return line.take(std::stoul(head.substr(at + length.size())));
}

Result<std::vector<Watched>> listen(const Cast& cast, const LiveChoices& choices) {
    const Target& target = choices.listening.port == 0 ? choices.writing : choices.listening;
    std::vector<Watched> all;
    std::vector<std::size_t> courses = listened_courses(cast);
    courses.resize(std::min(choices.courses, courses.size()));
    for (const std::size_t course : courses) {
        Watched watched{.course = &cast.courses[course], .line = Line{target}};
        if (!watched.line.send(listening_request(cast, course)) ||
            watched.line.take_until(event_end).find(" 200 OK\r\n") == std::string::npos)
            return Fault{"Прямые обновления не открываются: " + target.host + ":" +
                         std::to_string(target.port) + "."};
        all.push_back(std::move(watched));
    }
    return all;
}

/// Writes one mark and waits until it is heard of. A cell that a former run has marked is passed
/// over: then nothing is noted.
Result<Done> time_one(Watched& watched, Line& writing, const Cast& cast, const std::string& id,
                      LiveResult& result) {
    watched.line.forget();
    const Nanos sent = steady_now();
    if (!writing.send(request_of_mark(*watched.course, cast, watched.lesson, watched.student, id)))
        return Fault{"Соединение, по которому идут отметки, прервалось."};
    const std::string answer = answer_of(writing);
    const Nanos answered = steady_now();
    if (answer.empty()) return Fault{"Отметка осталась без ответа."};
    if (answer.find(R"("outcome":"recorded")") == std::string::npos) return Done{};
    if (watched.line.take_until(event_end).empty()) {
        ++result.unheard;
        return Done{};
    }
    const Nanos heard = steady_now();
    result.from_sending.note(heard - sent);
    result.from_answer.note(heard - answered);
    return Done{};
}

std::string times_json(const Histogram& times) {
    const auto ms = [](std::int64_t nanos) { return static_cast<double>(nanos) / 1e6; };
    std::array<char, 128> text{};
    std::snprintf(text.data(), text.size(), R"({"p50_ms":%.1f,"p95_ms":%.1f,"max_ms":%.1f})",
                  ms(times.percentile(5000)), ms(times.percentile(9500)), ms(times.greatest()));
    return text.data();
}

}  // namespace

std::vector<std::size_t> listened_courses(const Cast& cast) {
    std::vector<std::size_t> courses;
    for (std::size_t turn = 0; turn < limits::live_connections_per_session; ++turn)
        for (const CastTeacher& teacher : cast.teachers)
            if (!teacher.courses.empty())
                courses.push_back(teacher.courses[turn % teacher.courses.size()]);
    return courses;
}

std::string listening_request(const Cast& cast, std::size_t course) {
    const CastCourse& listened = cast.courses[course];
    return "GET /api/v1/courses/" + listened.course_id + "/journal/live HTTP/1.1\r\n" +
           fields_of(cast.teachers[listened.teacher_index].pass) + "\r\n";
}

Result<LiveResult> measure_live(const Cast& cast, const LiveChoices& choices, const Clock& clock,
                                RandomSource& random) {
    LETOPIS_TRY(watched, listen(cast, choices));
    Line writing{choices.writing};
    LiveResult result;
    std::size_t exhausted = 0;
    for (std::size_t turn = 0; result.from_sending.count() + result.unheard < choices.marks;
         ++turn) {
        Watched& one = watched[turn % watched.size()];
        exhausted = find_free(one, cast) ? 0 : exhausted + 1;
        if (exhausted >= watched.size())
            return Fault{"Свободных клеток не хватило: создайте город заново."};
        if (exhausted > 0) continue;
        const std::string id = CommandId::make(clock.now(), random).text();
        LETOPIS_TRY_DONE(time_one(one, writing, cast, id, result));
        ++one.student;
    }
    return result;
}

std::string live_json(const LiveResult& result) {
    return R"({"marks":)" + std::to_string(result.from_sending.count()) + R"(,"unheard":)" +
           std::to_string(result.unheard) + R"(,"from_sending":)" +
           times_json(result.from_sending) + R"(,"from_answer":)" + times_json(result.from_answer) +
           "}\n";
}

}  // namespace letopis::load
