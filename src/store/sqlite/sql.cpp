#include "store/sqlite/sql.h"

#include <algorithm>
#include <array>

#include "base/check.h"

namespace letopis::store {
namespace {

constexpr std::array<std::string_view, sql_count> names = {
#define LETOPIS_SQL(room, verb) #room "/" #verb ".sql",
#include "store/sqlite/statements.def"
#undef LETOPIS_SQL
};

std::array<std::string_view, sql_count> find_texts() {
    std::array<std::string_view, sql_count> texts;
    const auto files = sql_texts();
    for (std::size_t i = 0; i < sql_count; ++i) {
        const auto file = std::lower_bound(
            files.begin(), files.end(), names[i],
            [](const EmbeddedText& text, std::string_view name) { return text.name < name; });
        LETOPIS_CHECK(file != files.end() && file->name == names[i], "a statement has its file");
        texts[i] = file->text;
    }
    return texts;
}

}  // namespace

std::string_view sql_name(Sql statement) { return names[static_cast<std::size_t>(statement)]; }

std::string_view sql_text(Sql statement) {
    static const auto texts = find_texts();
    return texts[static_cast<std::size_t>(statement)];
}

}  // namespace letopis::store
