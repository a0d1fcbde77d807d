#include "server/config.h"

#include <cstdio>

#include "http/openapi.h"
#include "server/commands/commands.h"

namespace letopis {

Result<Done> print_config(const std::string& data) {
    LETOPIS_TRY(config, read_config(data));
    std::fputs(config_text(config).c_str(), stdout);
    return Done{};
}

Result<Done> print_openapi() {
    std::fputs(http::openapi_text().c_str(), stdout);
    return Done{};
}

}  // namespace letopis
