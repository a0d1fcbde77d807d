#include "server/config.h"

#include <charconv>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <variant>

#include "base/text.h"

namespace letopis {
namespace {

struct NumberRange {
    int Config::*member;
    int least;
    int greatest;
};
struct Text {
    std::string Config::*member;
};
struct Switch {
    bool Config::*member;
};

struct Row {
    ConfigKey about;
    std::variant<NumberRange, Text, Switch> place;
};

const std::vector<Row>& rows() {
    static const std::vector<Row> table{
        {{"listen", "адрес:порт", "где принимать соединения"}, Text{&Config::listen}},
        {{"database", "адрес", "база PostgreSQL: postgresql://…; пусто — файл в папке данных"},
         Text{&Config::database}},
        {{"replica", "адрес", "реплика этой базы, для чтения: postgresql://…; пусто — нет"},
         Text{&Config::standby}},
        {{"io_threads", "потоки", "потоков ввода-вывода; 0 — по числу ядер"},
         NumberRange{&Config::io_threads, 0, 256}},
        {{"public_url", "адрес", "адрес, который печатается на документах"},
         Text{&Config::public_url}},
        {{"behind_tls", "да/нет", "перед программой стоит TLS-прокси: cookie только по TLS"},
         Switch{&Config::behind_tls}},
        {{"access_log", "файл", "журнал обращений; пусто — stderr; none — не вести"},
         Text{&Config::access_log}},
        {{"kept_answers_mb", "МБ", "сколько готовых ответов помнит программа; 0 — не помнить"},
         NumberRange{&Config::kept_answers_mb, 0, 4096}},
        {{"checkpoint_seconds", "секунды", "как часто подписывать контрольную точку реестра"},
         NumberRange{&Config::checkpoint_seconds, 1, 3600}},
        {{"scrub_days", "дни", "за сколько дней перечитывается каждая копия архива"},
         NumberRange{&Config::scrub_days, 1, 35}},
        {{"scrub_mb_per_second", "МБ/с", "с какой скоростью перечитываются копии"},
         NumberRange{&Config::scrub_mb_per_second, 1, 10'000}},
    };
    return table;
}

Refusal wrong(std::string_view key, const std::string& remedy) {
    return Refusal{.code = RefusalCode::invalid_value, .field = std::string{key}, .detail = remedy};
}

Result<Done> set_number(Config& config, const ConfigKey& about, const NumberRange& range,
                        std::string_view value) {
    int number = 0;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
    const bool whole = error == std::errc{} && end == value.data() + value.size();
    if (!whole || number < range.least || number > range.greatest)
        return wrong(about.key, std::string{about.key} + ": укажите целое число от " +
                                    std::to_string(range.least) + " до " +
                                    std::to_string(range.greatest) + " (" +
                                    std::string{about.unit} + ").");
    config.*range.member = number;
    return Done{};
}

Result<Done> set_switch(Config& config, const ConfigKey& about, const Switch& place,
                        std::string_view value) {
    if (value != "да" && value != "нет")
        return wrong(about.key, std::string{about.key} + ": укажите «да» или «нет».");
    config.*place.member = value == "да";
    return Done{};
}

std::string variable(const char* name) {
    const char* value = std::getenv(name);
    return value ? value : "";
}

std::string value_text(const Config& config, const Row& row) {
    if (const auto* range = std::get_if<NumberRange>(&row.place))
        return std::to_string(config.*range->member);
    if (const auto* text = std::get_if<Text>(&row.place)) return config.*text->member;
    return config.*std::get<Switch>(row.place).member ? "да" : "нет";
}

}  // namespace

const std::vector<ConfigKey>& config_keys() {
    static const std::vector<ConfigKey> keys = [] {
        std::vector<ConfigKey> all;
        for (const Row& row : rows()) all.push_back(row.about);
        return all;
    }();
    return keys;
}

Result<Done> set_config(Config& config, std::string_view key, std::string_view value) {
    for (const Row& row : rows()) {
        if (row.about.key != key) continue;
        if (const auto* range = std::get_if<NumberRange>(&row.place))
            return set_number(config, row.about, *range, value);
        if (const auto* place = std::get_if<Switch>(&row.place))
            return set_switch(config, row.about, *place, value);
        config.*std::get<Text>(row.place).member = std::string{value};
        return Done{};
    }
    return wrong(key, "Настройки «" + std::string{key} +
                          "» нет. Список настроек: letopis config --data ПАПКА.");
}

Result<Config> parse_config(std::string_view text, std::string_view file_name) {
    Config config;
    int number = 0;
    for (const std::string_view raw : split(text, '\n')) {
        ++number;
        const std::string line = squeeze_spaces(raw.substr(0, raw.find('#')));
        if (line.empty()) continue;
        const auto equals = line.find('=');
        const std::string place = std::string{file_name} + ", строка " + std::to_string(number);
        if (equals == std::string::npos) return wrong("", place + ": ожидается «ключ = значение».");
        auto set = set_config(config, squeeze_spaces(line.substr(0, equals)),
                              squeeze_spaces(line.substr(equals + 1)));
        if (!set) {
            Refusal refusal = set.error().refusal();
            refusal.detail = place + ": " + refusal.detail;
            return refusal;
        }
    }
    return config;
}

Result<Config> read_config(const std::string& holdings) {
    const std::filesystem::path path = std::filesystem::path{holdings} / "letopis.conf";
    std::error_code error;
    if (!std::filesystem::exists(path, error)) return Config{};
    std::ifstream file{path};
    std::ostringstream text;
    text << file.rdbuf();
    if (!file) return Fault{path.string() + ": файл настроек не читается"};
    return parse_config(text.str(), path.string());
}

SystemdVariables read_systemd_variables() {
    return {.listen_pid = variable("LISTEN_PID"),
            .listen_fds = variable("LISTEN_FDS"),
            .notify_socket = variable("NOTIFY_SOCKET"),
            .watchdog_pid = variable("WATCHDOG_PID"),
            .watchdog_usec = variable("WATCHDOG_USEC")};
}

std::string config_text(const Config& config) {
    std::string text;
    for (const Row& row : rows()) {
        text += "# " + std::string{row.about.meaning} + " (" + std::string{row.about.unit} + ")\n";
        text += std::string{row.about.key} + " = " + value_text(config, row) + "\n";
    }
    return text;
}

}  // namespace letopis
