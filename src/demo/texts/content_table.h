#pragma once
// The demo school's content: names, curricula and topics as text files that travel inside the
// program (content/, see cmake/LetopisEmbed.cmake). A table is a file of lines; `#` opens a
// comment, `|` parts the columns.

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/embedded.h"

namespace letopis {
/// All files of content/, by path from there.
std::span<const EmbeddedText> demo_texts();
}  // namespace letopis

namespace letopis::demo {

/// Nothing where there is no such file.
std::optional<std::string_view> find_text(std::string_view name);

/// Lines that say something, without comments and spaces at their ends. The file must exist.
std::vector<std::string_view> lines_of(std::string_view name);

/// One line of a table. Columns that are missing are empty.
class ContentRow {
public:
    explicit ContentRow(std::string_view line);

    std::string_view column(std::size_t index) const;
    std::string text(std::size_t index) const { return std::string{column(index)}; }
    /// A column that must hold a whole number.
    int number(std::size_t index) const;
    /// Whether this word stands among those of the column.
    bool says(std::size_t index, std::string_view word) const;
    std::size_t column_count() const { return columns_.size(); }

private:
    std::vector<std::string_view> columns_;
};

std::vector<ContentRow> table_of(std::string_view name);

std::string_view trimmed(std::string_view text);
/// Parts between separators, trimmed.
std::vector<std::string_view> parts_of(std::string_view text, std::string_view separator);

}  // namespace letopis::demo
