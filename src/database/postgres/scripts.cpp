#include "database/postgres/scripts.h"

#include "base/check.h"

namespace letopis::database {

std::string script(std::string_view name) {
    for (const EmbeddedText& file : postgres_scripts())
        if (file.name == name) return std::string{file.text};
    LETOPIS_CHECK(false, "a script has its file");
    return {};
}

}  // namespace letopis::database
