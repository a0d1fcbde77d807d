#pragma once
// Scripts that belong to a link, not to a room: postgres/scripts.

#include <span>
#include <string>
#include <string_view>

#include "base/embedded.h"

namespace letopis {
std::span<const EmbeddedText> postgres_scripts();
}  // namespace letopis

namespace letopis::database {

/// "connect.sql"; a script without its file is a bug.
std::string script(std::string_view name);

}  // namespace letopis::database
