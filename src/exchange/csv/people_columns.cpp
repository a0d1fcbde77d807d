#include "exchange/csv/people_columns.h"

#include <algorithm>
#include <vector>

#include "base/limits.h"
#include "base/text.h"

namespace letopis {
namespace {

struct ColumnWords {
    PeopleColumn column;
    std::string_view title;
    std::vector<std::string_view> words;  ///< Folded: small letters, ё as е, no full stops.
};

const std::vector<ColumnWords>& column_words() {
    using enum PeopleColumn;
    static const std::vector<ColumnWords> words = {
        {role, "Роль", {"роль", "кто", "категория", "role"}},
        {full_name, "ФИО", {"фио", "ф и о", "фамилия имя отчество", "фамилия, имя, отчество"}},
        {last_name, "Фамилия", {"фамилия", "last name"}},
        {first_name, "Имя", {"имя", "first name"}},
        {patronymic, "Отчество", {"отчество", "отчество (при наличии)", "patronymic"}},
        {birth_date, "Дата рождения", {"дата рождения", "д р", "рождение", "birth date"}},
        {sex, "Пол", {"пол", "sex"}},
        {personal_no,
         "Личный номер",
         {"личный номер", "№ личного дела", "номер личного дела", "личное дело", "№ дела",
          "табельный номер", "табельный №", "табельный"}},
        {group, "Класс", {"класс", "группа", "класс/группа", "учебная группа", "класс (группа)"}},
        {order_no, "Приказ №", {"приказ №", "№ приказа", "номер приказа", "приказ"}},
        {order_on, "Дата приказа", {"дата приказа", "приказ от"}},
        {enrolled_on, "Дата зачисления", {"дата зачисления", "зачислен", "зачислена"}},
        {child_no,
         "Ребёнок",
         {"ребенок", "ребенок (личный номер)", "личный номер ребенка", "№ личного дела ребенка",
          "дети"}},
        {relation, "Степень родства", {"степень родства", "родство", "кем приходится"}},
        {position, "Должность", {"должность"}},
        {login, "Логин", {"логин", "учетная запись", "login"}},
    };
    return words;
}

std::string folded_header(std::string_view header) {
    std::string folded = fold_for_search(header);
    std::replace(folded.begin(), folded.end(), '.', ' ');
    return squeeze_spaces(folded);
}

/// What was chosen for the header wins over what it says by itself.
std::optional<PeopleColumn> column_of(std::string_view header,
                                      std::span<const ChosenColumn> chosen) {
    const auto said = std::find_if(chosen.begin(), chosen.end(),
                                   [&](const ChosenColumn& one) { return one.header == header; });
    if (said != chosen.end()) return said->column;
    const auto known = people_column_of(header);
    const bool taken = std::any_of(chosen.begin(), chosen.end(), [&](const ChosenColumn& one) {
        return known && one.column == *known;
    });
    return taken ? std::nullopt : known;
}

void need_column(const PeopleColumns& columns, PeopleColumn column, int line, Problems& problems) {
    if (!columns.has(column))
        problems.add(line, ImportRule::missing_column,
                     "«" + std::string{people_column_title(column)} + "»");
}

}  // namespace

bool PeopleColumns::has(PeopleColumn column) const {
    return places[static_cast<std::size_t>(column)].has_value();
}

std::string_view PeopleColumns::cell(const TableRow& row, PeopleColumn column) const {
    const auto place = places[static_cast<std::size_t>(column)];
    if (!place) return {};
    // A dash is how people say "none".
    const std::string_view value = row.cells[*place];
    return value == "-" || value == "–" || value == "—" ? std::string_view{} : value;
}

std::string_view people_column_title(PeopleColumn column) {
    for (const ColumnWords& known : column_words())
        if (known.column == column) return known.title;
    return {};
}

std::optional<PeopleColumn> people_column_of(std::string_view header) {
    const std::string folded = folded_header(header);
    for (const ColumnWords& known : column_words())
        if (std::find(known.words.begin(), known.words.end(), folded) != known.words.end())
            return known.column;
    return std::nullopt;
}

PeopleColumns find_people_columns(const TableRow& header, std::span<const ChosenColumn> chosen,
                                  RoleColumn role_column, Problems& problems) {
    PeopleColumns columns;
    for (std::size_t i = 0; i < header.cells.size(); ++i) {
        const auto column = column_of(header.cells[i], chosen);
        if (!column) continue;
        auto& place = columns.places[static_cast<std::size_t>(*column)];
        if (place)
            problems.add(header.line, ImportRule::duplicate_column,
                         "«" + header.cells[i] + "» и «" + header.cells[*place] + "»");
        place = i;
    }
    if (role_column == RoleColumn::needed)
        need_column(columns, PeopleColumn::role, header.line, problems);
    if (!columns.has(PeopleColumn::full_name)) {
        need_column(columns, PeopleColumn::last_name, header.line, problems);
        need_column(columns, PeopleColumn::first_name, header.line, problems);
    }
    return columns;
}

Result<std::vector<SeenColumn>> see_people_columns(ByteView file,
                                                   std::span<const ChosenColumn> chosen,
                                                   Progress& progress, const std::string& sheet) {
    LETOPIS_TRY(table, read_table(file, progress, sheet));
    std::vector<SeenColumn> columns;
    for (std::size_t i = 0; i < table.header.cells.size(); ++i) {
        const std::string& header = table.header.cells[i];
        SeenColumn seen{.header = header, .column = column_of(header, chosen), .samples = {}};
        for (const TableRow& row : table.rows) {
            if (seen.samples.size() == limits::import_samples) break;
            if (!row.cells[i].empty()) seen.samples.push_back(row.cells[i]);
        }
        columns.push_back(std::move(seen));
    }
    return columns;
}

}  // namespace letopis
