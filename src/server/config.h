#pragma once
// Config (настройки): what an operator may decide. One struct, one table; read once at the start
// from DIR/letopis.conf ("key = value" lines), then from the command line. An unknown key refuses
// to start: a misspelt setting must not be a silent default.

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "server/systemd.h"

namespace letopis {

struct Config {
    std::string listen = "127.0.0.1:8810";
    std::string database;      ///< "postgresql://…"; empty: a file for each organisation.
    std::string standby;       ///< A standby of that database, for looks; empty: none.
    int io_threads = 0;        ///< 0: one per core.
    std::string public_url;    ///< As people type it; printed in documents.
    bool behind_tls = false;   ///< A TLS proxy stands before us: cookies are sent over TLS only.
    std::string access_log;    ///< Path; empty: standard error; "none".
    int kept_answers_mb = 64;  ///< What is kept of answers; 0: nothing.
    int checkpoint_seconds = 1;
    int scrub_days = 30;            ///< Every copy is read whole this often.
    int scrub_mb_per_second = 100;  ///< And not faster.
    bool operator==(const Config&) const = default;
};

/// One line of the table.
struct ConfigKey {
    std::string_view key;
    std::string_view unit;     ///< "секунды", "адрес:порт".
    std::string_view meaning;  ///< Russian.
};
const std::vector<ConfigKey>& config_keys();

/// Sets one key. Refuses `invalid_value` naming the key, what is allowed and where it stood.
Result<Done> set_config(Config& config, std::string_view key, std::string_view value);

/// Reads the text of a configuration file: "key = value", "# comment". Refuses as set_config does,
/// with the line.
Result<Config> parse_config(std::string_view text, std::string_view file_name);

/// Reads DIR/letopis.conf; the defaults where there is no such file.
Result<Config> read_config(const std::string& holdings);

/// What systemd has written into the environment of this process, if it started it.
SystemdVariables read_systemd_variables();

/// All keys with their values and meanings, as a file that read_config would take.
std::string config_text(const Config& config);

}  // namespace letopis
