#include "identity/sql.h"

#include <algorithm>
#include <array>

#include "base/check.h"
#include "identity/texts.h"

namespace letopis::identity {
namespace {

constexpr std::array names = {
#define LETOPIS_SQL(name) std::string_view{#name},
#include "identity/statements.def"
#undef LETOPIS_SQL
};

std::string_view text_of(const std::string& file) {
    const auto texts = identity_statements();
    const auto found = std::find_if(texts.begin(), texts.end(),
                                    [&](const EmbeddedText& text) { return text.name == file; });
    return found != texts.end() ? found->text : std::string_view{};
}

std::array<database::Statement, names.size()> find_statements() {
    std::array<database::Statement, names.size()> found;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const std::string name{names[i]};
        const std::string_view shared = text_of(name + ".sql");
        const std::string_view own = text_of(name + ".sqlite.sql");
        const std::string_view other = text_of(name + ".postgres.sql");
        LETOPIS_CHECK(!shared.empty() || !own.empty() || !other.empty(),
                      "a statement has its file");
        found[i] = {i, names[i], own.empty() ? shared : own, other.empty() ? shared : other};
    }
    return found;
}

}  // namespace

const database::Statement& statement_of(Sql statement) {
    static const auto statements = find_statements();
    return statements[static_cast<std::size_t>(statement)];
}

}  // namespace letopis::identity
