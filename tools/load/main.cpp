// letopis-load: makes a city of schools and sends it the load of an evening, a lesson, a first of
// September. Speaks HTTP only: whatever database is behind the server.
//
//   letopis-load city --data DIR --organizations 35 --students 55000
//   letopis serve --data DIR --listen 127.0.0.1:8810 &
//   letopis-load run --cast DIR/cast.txt --port 8810 --profile evening --rate 3600 --seconds 60

#include <sys/stat.h>

#include <CLI/CLI.hpp>
#include <cstdio>

#include "base/file_ops.h"
#include "load/city/city.h"
#include "load/city_script.h"
#include "load/idle.h"
#include "load/live.h"
#include "load/report.h"
#include "server/terminal.h"

namespace {

using namespace letopis;
using namespace letopis::load;

constexpr int refused = 1;
constexpr int wrong_words = 2;
constexpr std::uint64_t cast_bytes = std::uint64_t{2} << 30;
constexpr double nanos_per_second = 1e9;

struct RunWords {
    std::string cast;
    std::string profile = "evening";
    load::Target target;
    Load load;
    double warm_up = 10;
    std::size_t connections = 512;
    double check_rate = 2'000;
    std::string json;
};

Result<Done> make(CityChoices choices, const std::string& until) {
    const SystemClock clock;
    choices.until = last_told_day(moscow_date(clock.now()));
    if (!until.empty()) {
        const auto date = Date::parse(until);
        if (!date)
            return Refusal{.code = RefusalCode::invalid_value,
                           .field = "until",
                           .detail = "--until: укажите день так: 2026-11-24."};
        choices.until = *date;
    }
    const Instant begun = clock.now();
    const auto made = [&] {
        const auto bar = progress_bar(stderr, "Создаю школы");
        return make_city(choices, *bar);
    }();
    if (!made) return made.error();
    const double seconds = static_cast<double>((clock.now() - begun).micros) / 1e6;
    std::printf(
        "{\"entries\":%lld,\"seconds\":%.1f,\"entries_per_second\":%.0f,\"families\":%zu}\n",
        static_cast<long long>(made->entries), seconds,
        static_cast<double>(made->entries) / seconds, made->families);
    return Done{};
}

Result<Cast> read_cast(const std::string& path) {
    LETOPIS_TRY(bytes, read_file(path, cast_bytes));
    if (!bytes) return Fault{path + ": файла нет. Создайте город: letopis-load city."};
    return parse_cast(as_text(*bytes));
}

Result<Done> send_load(RunWords words) {
    const Profile* profile = find_profile(words.profile);
    if (!profile)
        return Refusal{
            .code = RefusalCode::invalid_value,
            .field = "profile",
            .detail = "--profile: evening, lessons, friday, first_september или finals."};
    LETOPIS_TRY(cast, read_cast(words.cast));
    words.load.seconds += words.warm_up;
    const Visits visits = plan_visits(cast, *profile, words.load);
    const SystemClock clock;
    SystemRandom random;
    CityScript script{cast, visits, clock, random};
    Report report{.profile = words.profile,
                  .per_second = words.load.per_second,
                  .seconds = words.load.seconds - words.warm_up};
    report.result = run(script, words.target,
                        {.connections = words.connections,
                         .count_from = static_cast<Nanos>(words.warm_up * nanos_per_second)});
    report.marks = read_again(cast, script.acknowledged(), words.target, words.check_rate);
    auto& complaints = report.result.complaints;
    complaints.insert(complaints.end(), report.marks.complaints.begin(),
                      report.marks.complaints.end());
    std::fputs(report_table(report).c_str(), stderr);
    if (visits.short_of_cells > 0)
        std::fprintf(stderr, "свободных клеток не хватило: %zu раз\n", visits.short_of_cells);
    const std::string json = report_json(report);
    if (words.json.empty())
        std::fputs(json.c_str(), stdout);
    else
        LETOPIS_TRY_DONE(write_file_durably(words.json, as_bytes(json)));
    if (is_clean(report)) return Done{};
    return Fault{
        "Не на всё ответили верно: строки выше. «unchanged» значит, что эти клетки уже отмечены "
        "прошлым прогоном: возьмите другую часть уроков (--slice)."};
}

Result<Done> time_live(const std::string& cast_path, const LiveChoices& choices) {
    LETOPIS_TRY(cast, read_cast(cast_path));
    const SystemClock clock;
    SystemRandom random;
    LETOPIS_TRY(result, measure_live(cast, choices, clock, random));
    std::fputs(live_json(result).c_str(), stdout);
    return Done{};
}

/// Holds the connections until the standard input ends. With a cast they listen to its journals.
Result<Done> hold(const load::Target& target, std::size_t count, const std::string& cast_path) {
    Cast cast;
    if (!cast_path.empty()) {
        LETOPIS_TRY(read, read_cast(cast_path));
        cast = std::move(read);
    }
    const std::vector<std::size_t> courses = listened_courses(cast);
    LETOPIS_TRY(held, IdleConnections::open(target, count, [&](std::size_t number) {
                    return courses.empty()
                               ? "GET /livez HTTP/1.1\r\nHost: letopis.example\r\n\r\n"
                               : listening_request(cast, courses[number % courses.size()]);
                }));
    std::printf("{\"connections\":%zu}\n", count);
    std::fflush(stdout);
    while (std::getchar() != EOF) continue;
    std::printf("{\"alive\":%zu}\n", held.alive());
    return Done{};
}

class Words {
public:
    Words() {
        app_.require_subcommand(1);
        add_city();
        add_run();
        add_idle();
        add_live();
    }
    int run(int count, char** words) {
        try {
            app_.parse(count, words);
        } catch (const CLI::ParseError& wrong) {
            return app_.exit(wrong) == 0 ? 0 : wrong_words;
        }
        const auto done = deed_();
        if (done) return 0;
        std::fputs(("letopis-load: " + told(done.error())).c_str(), stderr);
        return refused;
    }

private:
    void add_target(CLI::App* command, load::Target& target) {
        command->add_option("--host", target.host, "адрес сервера");
        command->add_option("--port", target.port, "порт сервера")->required();
    }
    void add_city() {
        CLI::App* command = app_.add_subcommand("city", "создать город: много организаций");
        command->add_option("--data", city_.folder, "папка данных, новая")->required();
        command->add_option("--organizations", city_.organizations, "сколько организаций");
        command->add_option("--students", city_.students, "сколько учащихся во всех");
        command->add_option("--years", city_.years, "сколько учебных лет");
        command->add_option("--families", city_.families, "скольким семьям дать пропуск");
        command->add_option("--until", until_, "последний рассказанный день; без ключа — вчера");
        command->add_option("--seed", city_.seed, "какой из городов");
        command->add_option("--threads", city_.threads, "сколько школ создавать сразу");
        command->add_option("--forgotten-each", city_.forgotten_each,
                            "каждый который урок оставить без темы; без ключа — восьмой");
        command->add_flag("--decided", city_.decided, "с решениями педсовета о каждом");
        command->add_flag("--attested", city_.attested,
                          "с инструктажами и отметками за все закончившиеся периоды");
        command->callback([this] { deed_ = [this] { return make(city_, until_); }; });
    }
    void add_run() {
        CLI::App* command = app_.add_subcommand("run", "дать нагрузку");
        command->add_option("--cast", run_.cast, "ПАПКА/cast.txt")->required();
        add_target(command, run_.target);
        command->add_option("--profile", run_.profile,
                            "evening, lessons, friday, first_september, finals");
        command->add_option("--rate", run_.load.per_second, "запросов в секунду");
        command->add_option("--seconds", run_.load.seconds, "сколько секунд измерять");
        command->add_option("--warm-up", run_.warm_up, "сколько секунд до этого не считать");
        command->add_option("--connections", run_.connections, "сколько соединений");
        command->add_option("--seed", run_.load.seed, "какие из посещений");
        command->add_option("--slice", run_.load.slice, "какая часть уроков, от 0");
        command->add_option("--slices", run_.load.slices, "на сколько частей делить уроки");
        command->add_option("--burst", run_.load.burst, "во сколько раз больше во время всплеска");
        command->add_option("--burst-from", run_.load.burst_from, "с какой секунды всплеск");
        command->add_option("--burst-seconds", run_.load.burst_seconds, "сколько секунд всплеск");
        command->add_option("--check-rate", run_.check_rate, "сверять отметок в секунду");
        command->add_option("--json", run_.json, "файл с итогом; без ключа — вывод");
        command->callback([this] { deed_ = [this] { return send_load(run_); }; });
    }
    void add_idle() {
        CLI::App* command = app_.add_subcommand("idle", "держать молчащие соединения");
        add_target(command, idle_target_);
        command->add_option("--connections", idle_count_, "сколько");
        command->add_option("--live", idle_cast_, "ПАПКА/cast.txt: слушать журналы города");
        command->callback(
            [this] { deed_ = [this] { return hold(idle_target_, idle_count_, idle_cast_); }; });
    }
    void add_live() {
        CLI::App* command =
            app_.add_subcommand("live", "измерить, когда отметку видит другая страница");
        command->add_option("--cast", run_.cast, "ПАПКА/cast.txt")->required();
        add_target(command, live_.writing);
        command->add_option("--heard-host", live_.listening.host, "адрес сервера, где слушают");
        command->add_option("--heard-port", live_.listening.port, "порт; без ключа — тот же");
        command->add_option("--marks", live_.marks, "сколько отметок");
        command->add_option("--courses", live_.courses, "в скольких журналах");
        command->callback([this] { deed_ = [this] { return time_live(run_.cast, live_); }; });
    }

    CLI::App app_{"letopis-load — нагрузка города"};
    std::function<Result<Done>()> deed_;
    CityChoices city_;
    std::string until_;
    RunWords run_;
    load::Target idle_target_;
    std::size_t idle_count_ = 1'000;
    std::string idle_cast_;
    LiveChoices live_;
};

}  // namespace

int main(int count, char** words) {
    // The city is made up, but its passes open doors.
    ::umask(S_IRWXG | S_IRWXO);
    return Words{}.run(count, words);
}
