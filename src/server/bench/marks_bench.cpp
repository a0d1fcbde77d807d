// marks_bench: what a durable mark costs through HTTP, with session, access, ledger and log,
// against a bare SQLite loop that inserts the same rows. Both run in turns.
//
//   marks_bench make FOLDER            a school of 40 classes, with its teachers' logins
//   marks_bench wide FOLDER            a school of two journals, 35 x 80 and 45 x 200, marked whole
//   marks_bench only FOLDER PORT       marks through a server wherever its records are, for each
//                                      line read a line of JSON: marks_per_second
//   marks_bench run FOLDER PORT [ROUNDS [MARKS]]
//                                      marks through the server of that folder; lines of JSON

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "base/check.h"
#include "identity/account_file.h"
#include "server/bench/marking_client.h"
#include "server/holdings.h"
#include "store/bench/bare_loop.h"
#include "store/bench/bench_school.h"

namespace letopis::bench {
namespace {

constexpr OrgId org_id = 1;
constexpr const char* password = "letopis-bench";
constexpr int clients_at_once = 64;
constexpr int single_marks = 300;
constexpr double added_micros = 5000;  ///< What a mark of many clients may take beside the disk.
constexpr std::size_t teachers_signed_in = 40;

std::string login_of(std::size_t teacher) { return "teacher" + std::to_string(teacher); }
std::string places_path(const std::string& folder) { return folder + "/bench-places.txt"; }

void make_accounts(const Holdings& holdings, const store::bench::BenchSchool& school) {
    const SystemClock clock;
    SystemRandom random;
    auto accounts =
        identity::AccountFile::open({.file = holdings.identity_path()}, random, clock).value();
    for (std::size_t i = 0; i < school.teachers().size(); ++i) {
        const auto made = accounts->set_password(
            {.account = {.login = login_of(i), .org_id = org_id, .person_id = school.teachers()[i]},
             .password = Secret{as_bytes(password)},
             .kind = SessionKind::staff,
             .at = clock.now()});
        LETOPIS_CHECK(made.has_value(), "a teacher of the bench gets a login");
    }
}

std::string make_school_folder(const Holdings& holdings) {
    const std::string school_folder = holdings.school_files(org_id).value().folder;
    std::filesystem::create_directories(school_folder);
    return school_folder;
}

int make_wide(const std::string& folder) {
    const Holdings holdings{folder};
    const std::vector<store::bench::WholeJournal> journals{{35, 80}, {45, 200}};
    const store::bench::BenchSchool school{make_school_folder(holdings), SystemClock{}.now(),
                                           journals};
    make_accounts(holdings, school);
    for (std::size_t i = 0; i < journals.size(); ++i)
        std::printf(
            "{\"login\":\"%s\",\"password\":\"%s\",\"course_id\":\"%s\",\"students\":%zu,"
            "\"lessons\":%d}\n",
            login_of(i).c_str(), password, school.courses()[i].text().c_str(), journals[i].students,
            journals[i].lessons);
    return 0;
}

int make(const std::string& folder) {
    const Holdings holdings{folder};
    const store::bench::BenchSchool school{make_school_folder(holdings), SystemClock{}.now()};
    make_accounts(holdings, school);
    std::ofstream places{places_path(folder)};
    const auto& teachers = school.teachers();
    for (const auto& place : school.free_places()) {
        const auto teacher = std::find(teachers.begin(), teachers.end(), place.teacher_id);
        places << teacher - teachers.begin() << ' ' << place.lesson.lesson_id.text() << ' '
               << place.student_id.text() << '\n';
    }
    std::printf("{\"login\":\"%s\",\"password\":\"%s\",\"course_id\":\"%s\"}\n",
                login_of(0).c_str(), password, school.marked_course().text().c_str());
    return 0;
}

/// The marks of the rounds, one piece after another.
class Supply {
public:
    explicit Supply(const std::string& folder) : places_{places_path(folder)} {}

    std::vector<MarkToMake> take(int count) {
        std::vector<MarkToMake> marks;
        for (int i = 0; i < count; ++i) {
            MarkToMake mark{.command_id = CommandId::make(SystemClock{}.now(), random_).text(),
                            .lesson_id = {},
                            .student_id = {}};
            places_ >> mark.session >> mark.lesson_id >> mark.student_id;
            LETOPIS_CHECK(static_cast<bool>(places_), "the bench's school has places enough");
            mark.mark = static_cast<char>('2' + i % 4);
            marks.push_back(std::move(mark));
        }
        return marks;
    }

private:
    std::ifstream places_;
    SystemRandom random_;
};

template <class Work>
double seconds_of(Work work) {
    const auto begun = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
}

double p99(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() * 99 / 100];
}

/// What the disk takes to keep a page, microseconds each.
std::vector<double> sync_micros(const std::string& path) {
    constexpr int pages = 300;
    const std::string page(4096, 'x');
    const int file = ::open(path.c_str(), O_RDWR | O_CREAT | O_TRUNC, 0600);
    LETOPIS_CHECK(file >= 0, "the bench may write beside the school");
    std::vector<double> micros;
    for (int i = 0; i < pages; ++i)
        micros.push_back(1e6 * seconds_of([&] {
                             const auto offset = static_cast<off_t>(page.size()) * i;
                             const auto written = ::pwrite(file, page.data(), page.size(), offset);
                             LETOPIS_CHECK(written == std::ssize(page) && ::fdatasync(file) == 0,
                                           "a page is kept");
                         }));
    ::close(file);
    return micros;
}

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

void print(const char* name, double figure, const char* unit, const char* baseline,
           double baseline_figure) {
    std::printf(
        "{\"name\":\"%s\",\"figure\":%.1f,\"unit\":\"%s\",\"baseline\":\"%s\","
        "\"baseline_figure\":%.1f}\n",
        name, figure, unit, baseline, baseline_figure);
    std::fflush(stdout);
}

class Comparison {
public:
    Comparison(const std::string& folder, std::uint16_t port)
        : supply_{folder},
          readers_{Holdings{folder}.school_files(org_id).value()},
          bare_{folder + "/bare.db"},
          sync_path_{folder + "/bare.page"},
          port_{port} {
        for (std::size_t i = 0; i < teachers_signed_in; ++i)
            sessions_.push_back(sign_in(port, login_of(i), password));
    }

    /// Marks a second of many clients, against the loop in batches of the same size.
    void many(int rounds, int count) {
        MarkingClients clients{port_, clients_at_once, sessions_};
        std::vector<double> ours;
        std::vector<double> theirs;
        std::vector<double> slowest;
        std::vector<double> slowest_allowed;
        for (int round = 0; round < rounds; ++round) {
            const auto marks = supply_.take(count);
            const auto made = clients.make(marks);
            ours.push_back(count / made.seconds);
            slowest.push_back(p99(made.micros));
            slowest_allowed.push_back(p99(sync_micros(sync_path_)) + added_micros);
            const auto rows = store::bench::rows_of_last(readers_, count);
            theirs.push_back(count / seconds_of([&] { bare_.insert(rows, clients_at_once); }));
            std::fprintf(stderr, "  %.0f marks/s, bare %.0f\n", ours.back(), theirs.back());
        }
        print("marks_64_clients", median(ours), "marks/s", "bare SQLite loop, batches of 64",
              median(theirs));
        print("marks_64_clients_p99", median(slowest), "us", "fdatasync p99 and 5 ms",
              median(slowest_allowed));
    }

    /// The median time of one mark when nobody else writes, against a commit of the same rows.
    void alone(int rounds) {
        MarkingClients client{port_, 1, sessions_};
        std::vector<double> ours;
        std::vector<double> theirs;
        for (int round = 0; round < rounds; ++round) {
            const auto micros = client.make(supply_.take(single_marks)).micros;
            ours.insert(ours.end(), micros.begin(), micros.end());
            for (const auto& row : store::bench::rows_of_last(readers_, single_marks))
                theirs.push_back(1e6 * seconds_of([&] { bare_.insert({row}, 1); }));
        }
        print("mark_alone", median(ours), "us", "bare SQLite commit", median(theirs));
    }

private:
    Supply supply_;
    store::ReaderPool readers_;
    store::bench::BareLoop bare_;
    std::string sync_path_;
    std::uint16_t port_;
    std::vector<SignedIn> sessions_;
};

constexpr int marks_a_round = 16'000;

int only(const std::string& folder, std::uint16_t port) {
    Supply supply{folder};
    std::vector<SignedIn> sessions;
    for (std::size_t i = 0; i < teachers_signed_in; ++i)
        sessions.push_back(sign_in(port, login_of(i), password));
    MarkingClients clients{port, clients_at_once, sessions};
    for (int word = std::getchar(); word != EOF; word = std::getchar()) {
        if (word != '\n') continue;
        std::printf("{\"marks_per_second\":%.1f}\n",
                    marks_a_round / clients.make(supply.take(marks_a_round)).seconds);
        std::fflush(stdout);
    }
    return 0;
}

int run(int count, char** words) {
    const std::string folder = words[2];
    const int rounds = count > 4 ? std::atoi(words[4]) : 5;
    const int marks = count > 5 ? std::atoi(words[5]) : marks_a_round;
    Comparison comparison{folder, static_cast<std::uint16_t>(std::atoi(words[3]))};
    comparison.many(rounds, marks);
    comparison.alone(rounds);
    return 0;
}

}  // namespace
}  // namespace letopis::bench

int main(int count, char** words) {
    const std::string_view verb = count > 1 ? words[1] : "";
    if (verb == "make" && count == 3) return letopis::bench::make(words[2]);
    if (verb == "wide" && count == 3) return letopis::bench::make_wide(words[2]);
    if (verb == "only" && count == 4)
        return letopis::bench::only(words[2], static_cast<std::uint16_t>(std::atoi(words[3])));
    if (verb == "run" && count >= 4) return letopis::bench::run(count, words);
    std::fputs(
        "usage: marks_bench make FOLDER | wide FOLDER | only FOLDER PORT | run FOLDER PORT [ROUNDS "
        "[MARKS]]\n",
        stderr);
    return 2;
}
