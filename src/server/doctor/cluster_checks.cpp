#include "server/doctor/cluster_checks.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace letopis::doctor {
namespace {

constexpr Version first_safe_with_etcd3{3, 0, 3};
constexpr int oldest_postgres = 150'000;
constexpr int fewest_connections = 50;

/// Lines "key: value", wherever they stand: Patroni's keys are told apart by their names.
class YamlLines {
public:
    explicit YamlLines(const std::string& text) {
        for (std::size_t at = 0; at < text.size();) {
            const auto end = std::min(text.find('\n', at), text.size());
            add(text.substr(at, end - at));
            at = end + 1;
        }
    }
    bool has(const std::string& key) const { return values_.contains(key); }
    std::string text(const std::string& key, const std::string& otherwise) const {
        const auto found = values_.find(key);
        return found == values_.end() ? otherwise : found->second;
    }
    bool is_on(const std::string& key) const {
        const std::string value = text(key, "false");
        return value == "true" || value == "on" || value == "yes" || value == "'on'";
    }
    int number(const std::string& key, int otherwise) const {
        const std::string value = text(key, "");
        int number = otherwise;
        std::from_chars(value.data(), value.data() + value.size(), number);
        return number;
    }

private:
    void add(std::string line) {
        line = line.substr(0, line.find('#'));
        const auto colon = line.find(':');
        const auto begin = line.find_first_not_of(" -\t");
        if (colon == std::string::npos || begin == std::string::npos || begin > colon) return;
        const auto value = line.find_first_not_of(" \t", colon + 1);
        const auto end = line.find_last_not_of(" \t\r");
        values_[line.substr(begin, colon - begin)] =
            value == std::string::npos ? "" : line.substr(value, end - value + 1);
    }
    std::map<std::string, std::string> values_;
};

/// One setting that must have a value.
struct Needed {
    std::string_view setting;
    std::string_view value;
    bool loses_records;
    std::string_view code;
    std::string_view words;
    std::string_view remedy;
};

constexpr Needed needed_settings[] = {
    {"fsync", "on", true, "fsync_off",
     "fsync выключен: отключение питания уничтожит подтверждённые записи.", "fsync = on"},
    {"full_page_writes", "on", true, "full_page_writes_off",
     "full_page_writes выключен: страницы могут порваться при отключении питания.",
     "full_page_writes = on"},
    {"data_checksums", "on", false, "no_checksums",
     "Контрольные суммы страниц выключены: порчу диска никто не заметит.",
     "Остановите сервер и выполните pg_checksums --enable."},
    {"server_encoding", "UTF8", false, "not_utf8", "Кодировка базы не UTF-8.",
     "Создайте базу с ENCODING 'UTF8' и перенесите туда организации: letopis move."},
    {"is_superuser", "off", false, "superuser",
     "Летопись входит суперпользователем: триггеры, которые хранят записи, можно отключить.",
     "Создайте роль без SUPERUSER, владельца одной базы."},
    {"session_replication_role", "origin", true, "triggers_off",
     "session_replication_role отключает триггеры: записи ничем не защищены.",
     "session_replication_role = origin"},
};

constexpr Needed needed_patroni[] = {
    {"synchronous_mode", "", true, "not_synchronous",
     "synchronous_mode выключен: при гибели узла пропадут подтверждённые записи.",
     "synchronous_mode: true"},
    {"synchronous_mode_strict", "", true, "not_strict",
     "synchronous_mode_strict выключен: без второго узла записи подтверждаются без копии.",
     "synchronous_mode_strict: true"},
    {"failsafe_mode", "", false, "no_failsafe",
     "failsafe_mode выключен: без etcd главный узел перестанет принимать записи.",
     "failsafe_mode: true"},
    {"use_pg_rewind", "", false, "no_rewind",
     "use_pg_rewind выключен: отставший узел вернётся только полным копированием.",
     "use_pg_rewind: true"},
    {"wal_log_hints", "", false, "no_wal_log_hints",
     "wal_log_hints выключен: pg_rewind не сможет вернуть узел.", "wal_log_hints: on"},
};

int number_of(const ServerSettings& settings, const std::string& name, int otherwise) {
    const auto found = settings.find(name);
    if (found == settings.end()) return otherwise;
    int number = otherwise;
    std::from_chars(found->second.data(), found->second.data() + found->second.size(), number);
    return number;
}

std::string text_of(const ServerSettings& settings, const std::string& name) {
    const auto found = settings.find(name);
    return found == settings.end() ? "" : found->second;
}

void check_commits(const ServerSettings& settings, Standing standing, Ailments& found) {
    const std::string commit = text_of(settings, "synchronous_commit");
    if (commit == "off" || (standing == Standing::in_cluster && commit == "local"))
        found.push_back({.loses_records = true,
                         .code = "commit_not_durable",
                         .place = "synchronous_commit = " + commit,
                         .words = "Запись подтверждается раньше, чем она сохранена.",
                         .remedy = "synchronous_commit = on"});
    if (standing == Standing::in_cluster && text_of(settings, "synchronous_standby_names").empty())
        found.push_back({.loses_records = true,
                         .code = "no_sync_standby",
                         .place = "synchronous_standby_names",
                         .words = "Второй узел есть, но запись его не ждёт: при гибели главного "
                                  "узла пропадут подтверждённые записи.",
                         .remedy = "Включите synchronous_mode в Patroni."});
}

}  // namespace

Version parse_version(std::string_view text) {
    Version version;
    int* const parts[] = {&version.major, &version.minor, &version.patch};
    const char* at = text.data();
    const char* const end = at + text.size();
    for (int* part : parts) {
        const auto [next, error] = std::from_chars(at, end, *part);
        if (error != std::errc{} || next == end || *next != '.') break;
        at = next + 1;
    }
    return version;
}

void check_server(const ServerSettings& settings, Standing standing, Ailments& found) {
    check_commits(settings, standing, found);
    for (const Needed& needed : needed_settings) {
        const std::string value = text_of(settings, std::string{needed.setting});
        if (value == needed.value || value.empty()) continue;
        found.push_back({.loses_records = needed.loses_records,
                         .code = needed.code,
                         .place = std::string{needed.setting} + " = " + value,
                         .words = std::string{needed.words},
                         .remedy = std::string{needed.remedy}});
    }
    if (number_of(settings, "server_version_num", oldest_postgres) < oldest_postgres)
        found.push_back({.code = "old_postgres",
                         .place = "server_version_num",
                         .words = "PostgreSQL старше 15: Летопись на нём не проверена.",
                         .remedy = "Обновите сервер базы до 15."});
    if (number_of(settings, "max_connections", fewest_connections) < fewest_connections)
        found.push_back({.code = "few_connections",
                         .place = "max_connections",
                         .words = "Соединений меньше 50: вечером узлам их не хватит.",
                         .remedy = "max_connections = 200"});
    if (number_of(settings, "max_prepared_transactions", 0) > 0)
        found.push_back({.code = "prepared_transactions",
                         .place = "max_prepared_transactions",
                         .words = "Забытая подготовленная транзакция запрёт голову реестра.",
                         .remedy = "max_prepared_transactions = 0"});
}

void check_replica(const std::string& place, std::optional<store::ReplicaState> state,
                   Ailments& found) {
    if (!state)
        found.push_back({.code = "replica_unreachable",
                         .place = place,
                         .words = "Реплика не отвечает: всё чтение идёт на главный узел.",
                         .remedy = "Запустите её или уберите ключ replica из letopis.conf."});
    else if (*state == store::ReplicaState::takes_writes)
        found.push_back({.code = "replica_takes_writes",
                         .place = place,
                         .words =
                             "Узел из ключа replica принимает записи: он ни за кем не следует, "
                             "и Летопись его не спрашивает.",
                         .remedy = "Назовите резервный узел, например через HAProxy: /replica."});
    else if (*state == store::ReplicaState::has_other_records)
        found.push_back({.code = "replica_of_another",
                         .place = place,
                         .words = "На реплике другие записи: она следует не за той базой.",
                         .remedy = "Проверьте адреса database и replica."});
}

void check_patroni(const std::string& yml, const std::string& patroni_version, Ailments& found) {
    const YamlLines settings{yml};
    const bool etcd3 = settings.has("etcd3");
    if (etcd3 && !patroni_version.empty() && parse_version(patroni_version) < first_safe_with_etcd3)
        found.insert(
            found.begin(),
            {.loses_records = true,
             .code = "patroni_etcd3",
             .place = "Patroni " + patroni_version + ", etcd3",
             .words = "Patroni до 3.0.3 с протоколом etcd v3 теряет подтверждённые записи "
                      "после разрыва сети: он переписывает ключ главного узла вслепую.",
             .remedy = "Раздел etcd: вместо etcd3:, а etcd запустите с --enable-v2=true."});
    for (const Needed& needed : needed_patroni) {
        if (settings.is_on(std::string{needed.setting})) continue;
        found.push_back({.loses_records = needed.loses_records,
                         .code = needed.code,
                         .place = std::string{needed.setting},
                         .words = std::string{needed.words},
                         .remedy = std::string{needed.remedy}});
    }
    const int ttl = settings.number("ttl", 30);
    const int wait = settings.number("loop_wait", 10);
    const int retry = settings.number("retry_timeout", 10);
    if (wait + 2 * retry > ttl)
        found.push_back({.code = "patroni_times",
                         .place = "ttl, loop_wait, retry_timeout",
                         .words = "loop_wait + 2 × retry_timeout больше ttl: главный узел будут "
                                  "сменять без причины.",
                         .remedy = "ttl: 20, loop_wait: 2, retry_timeout: 6"});
    if (settings.number("master_start_timeout", 300) > 0)
        found.push_back({.code = "slow_failover",
                         .place = "master_start_timeout",
                         .words = "Упавший главный узел будут ждать до пяти минут.",
                         .remedy = "master_start_timeout: 0"});
    if (settings.number("maximum_lag_on_failover", 0) > 16'777'216)
        found.push_back({.code = "lagging_failover",
                         .place = "maximum_lag_on_failover",
                         .words = "Главным может стать далеко отставший узел.",
                         .remedy = "maximum_lag_on_failover: 1048576"});
}

void check_etcd(const std::string& settings, Ailments& found) {
    const auto says = [&](std::string_view words) {
        return settings.find(words) != std::string::npos;
    };
    if (!says("enable-v2=true") && !says("enable-v2: true") && !says("ETCD_ENABLE_V2=true") &&
        !says("ETCD_ENABLE_V2=\"true\""))
        found.push_back({.code = "etcd_without_v2",
                         .place = "etcd",
                         .words = "etcd не отвечает по протоколу v2, который нужен Patroni 3.0.2.",
                         .remedy = "enable-v2=true"});
    if (!says("pre-vote=true") && !says("pre-vote: true") && !says("ETCD_PRE_VOTE=true") &&
        !says("ETCD_PRE_VOTE=\"true\""))
        found.push_back({.code = "etcd_without_pre_vote",
                         .place = "etcd",
                         .words = "Без pre-vote вернувшийся узел срывает выборы.",
                         .remedy = "pre-vote=true"});
}

}  // namespace letopis::doctor
