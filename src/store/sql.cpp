#include "store/sql.h"

#include <algorithm>
#include <array>

#include "base/check.h"

namespace letopis::store {
namespace {

constexpr std::array<std::string_view, sql_count> names = {
#define LETOPIS_SQL(room, verb) #room "/" #verb ".sql",
#include "store/statements.def"
#undef LETOPIS_SQL
};

std::string_view text_of(std::string_view name) {
    const auto files = sql_texts();
    const auto file = std::lower_bound(
        files.begin(), files.end(), name,
        [](const EmbeddedText& text, std::string_view wanted) { return text.name < wanted; });
    return file != files.end() && file->name == name ? file->text : std::string_view{};
}

std::array<database::Statement, sql_count> find_statements() {
    std::array<database::Statement, sql_count> found;
    for (std::size_t i = 0; i < sql_count; ++i) {
        std::string sibling{names[i]};
        sibling.insert(sibling.rfind('.'), ".postgres");
        const std::string_view text = text_of(names[i]);
        const std::string_view other = text_of(sibling);
        LETOPIS_CHECK(!text.empty() || !other.empty(), "a statement has its file");
        found[i] = {i, names[i], text, other.empty() ? text : other};
    }
    return found;
}

}  // namespace

const database::Statement& statement_of(Sql statement) {
    static const auto statements = find_statements();
    return statements[static_cast<std::size_t>(statement)];
}

std::string_view sql_name(Sql statement) { return statement_of(statement).name; }
std::string_view sql_text(Sql statement) { return statement_of(statement).text; }

}  // namespace letopis::store
