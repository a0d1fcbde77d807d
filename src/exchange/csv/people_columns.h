#pragma once
// Which column of a people file is which.

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/describe.h"
#include "exchange/csv/table.h"
#include "exchange/problem.h"

namespace letopis {

LETOPIS_ENUM(PeopleColumn, role, full_name, last_name, first_name, patronymic, birth_date, sex,
             personal_no, group, order_no, order_on, enrolled_on, child_no, relation, position,
             login)
inline constexpr std::size_t people_column_count = names_of(PeopleColumn{}).size();

/// Place of each column in the table, where it has one.
struct PeopleColumns {
    std::array<std::optional<std::size_t>, people_column_count> places;

    bool has(PeopleColumn column) const;
    /// The cell of the row; empty when the table has no such column.
    std::string_view cell(const TableRow& row, PeopleColumn column) const;
};

/// The header as a person would write it: "Дата рождения".
std::string_view people_column_title(PeopleColumn column);

/// A person has said what a column holds, whatever its header.
struct ChosenColumn {
    std::string header;  ///< As it stands in the file.
    PeopleColumn column = PeopleColumn::role;
    bool operator==(const ChosenColumn&) const = default;
};
LETOPIS_DESCRIBE(ChosenColumn, header, column)

/// Whether each row must say who it is about.
enum class RoleColumn { needed, not_needed };

/// What the header says by itself; nothing for words that are not known.
std::optional<PeopleColumn> people_column_of(std::string_view header);

/// Finds the columns by what was chosen, then by their headers. Adds missing_column (role where it
/// is needed, and a name in one or in two columns) and duplicate_column.
PeopleColumns find_people_columns(const TableRow& header, std::span<const ChosenColumn> chosen,
                                  RoleColumn role_column, Problems& problems);

/// A column as a person is shown it, to say what it holds.
struct SeenColumn {
    std::string header;
    std::optional<PeopleColumn> column;  ///< What it is taken for.
    std::vector<std::string> samples;    ///< The first limits::import_samples values.
};
LETOPIS_DESCRIBE(SeenColumn, header, column, samples)

/// The columns of a table. Refuses as read_table does.
Result<std::vector<SeenColumn>> see_people_columns(ByteView file,
                                                   std::span<const ChosenColumn> chosen,
                                                   Progress& progress,
                                                   const std::string& sheet = {});

}  // namespace letopis
