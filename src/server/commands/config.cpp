#include "server/config.h"

#include <cstdio>

#include "http/openapi.h"
#include "server/commands/commands.h"

namespace letopis {

Result<Done> print_config(const std::string& data) {
    const auto config = read_config(data);
    if (!config) std::puts("# В letopis.conf ошибка; показаны значения по умолчанию.");
    std::fputs(config_text(config ? *config : Config{}).c_str(), stdout);
    if (!config) return config.error();
    return Done{};
}

Result<Done> print_openapi() {
    std::fputs(http::openapi_text().c_str(), stdout);
    return Done{};
}

}  // namespace letopis
