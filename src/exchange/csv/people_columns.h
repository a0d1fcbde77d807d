#pragma once
// Which column of a people file is which.

#include <array>
#include <optional>
#include <string_view>

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

/// Finds the columns by their headers. Adds missing_column (role, and a name in one or in two
/// columns) and duplicate_column.
PeopleColumns find_people_columns(const TableRow& header, Problems& problems);

}  // namespace letopis
