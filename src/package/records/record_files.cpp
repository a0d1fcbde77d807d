#include "package/records/record_files.h"

#include <algorithm>
#include <span>
#include <type_traits>

#include "entry/canonical_writer.h"
#include "package/records/record_columns.h"

namespace letopis {
namespace {

/// Whether a text stands in CSV and in JSON as it is: no quotes, commas, line breaks, escapes, and
/// nothing a spreadsheet would take for a formula.
bool is_plain(std::string_view text) {
    if (text.empty()) return true;
    if (std::string_view{"=+-@"}.find(text.front()) != std::string_view::npos) return false;
    return std::ranges::none_of(text, [](char c) {
        return static_cast<unsigned char>(c) < 0x20 || c == '"' || c == ',' || c == '\\';
    });
}

/// A text as a cell of CSV. What a spreadsheet would take for a formula gets an apostrophe, so that
/// opening a package never runs what somebody typed as a topic; JSON holds the text as it is.
/// Quoted only where RFC 4180 asks for it.
std::string cell_text(std::string_view text) {
    std::string cell{text};
    if (!cell.empty() && std::string_view{"=+-@\t\r"}.find(cell.front()) != std::string_view::npos)
        cell.insert(cell.begin(), '\'');
    if (cell.find_first_of(",\"\r\n") == std::string::npos) return cell;
    for (std::size_t at = cell.find('"'); at != std::string::npos; at = cell.find('"', at + 2))
        cell.insert(at, 1, '"');
    return '"' + cell + '"';
}

/// Of a mark in CSV; with the names of the columns twice as much.
constexpr std::size_t usual_row_bytes = 200;

/// Writes a table as CSV and as JSON at once: most of the work is spelling the values, and both
/// spell them alike.
class TableWriter {
public:
    template <class Row>
    void write(const std::vector<Row>& rows) {
        json_ = "[";
        csv_.reserve(csv_.size() + rows.size() * usual_row_bytes);
        json_.reserve(rows.size() * 2 * usual_row_bytes);
        for (const Row& row : rows) {
            json_ += &row == rows.data() ? "\n{" : ",\n{";
            first_ = true;
            describe(*this, row);
            csv_ += "\r\n";
            json_ += '}';
        }
        json_ += "\n]\n";
    }
    void head(std::span<const std::string_view> names) {
        for (const std::string_view name : names)
            csv_ += (csv_.empty() ? "" : ",") + std::string{name};
        csv_ += "\r\n";
    }
    std::string take_csv() { return std::move(csv_); }
    std::string take_json() { return std::move(json_); }

    template <class T>
    void field(std::string_view name, const T& value) {
        if (!first_) csv_ += ',';
        json_ += first_ ? "\"" : ",\"";
        first_ = false;
        json_ += name;
        json_ += "\":";
        value_of(value);
    }

private:
    void value_of(const std::string& value) {
        if (is_plain(value)) return word(value);
        csv_ += cell_text(value);
        CanonicalWriter escaped;
        escaped.write(value);
        json_ += escaped.take();
    }
    void value_of(bool value) { number(value ? "true" : "false"); }
    void value_of(int value) { number(std::to_string(value)); }
    void value_of(std::int64_t value) { number(std::to_string(value)); }
    void value_of(Date value) { word(value.iso()); }
    void value_of(TimeOfDay value) { word(value.text()); }
    template <class Kind>
    void value_of(const Id<Kind>& value) {
        word(value.text());
    }
    template <NamedEnum E>
    void value_of(E value) {
        word(enum_name(value));
    }
    template <class T>
    void value_of(const std::optional<T>& value) {
        if (value) return value_of(*value);
        json_ += "null";
    }
    /// Needs no escape anywhere.
    void word(std::string_view text) {
        csv_ += text;
        json_ += '"';
        json_ += text;
        json_ += '"';
    }
    void number(std::string_view text) {
        csv_ += text;
        json_ += text;
    }

    std::string csv_;
    std::string json_;
    bool first_ = true;
};

/// The names of the columns, in order.
class Head {
public:
    template <class T>
    void field(std::string_view name, const T&) {
        names.push_back(name);
    }
    std::vector<std::string_view> names;
};

/// The JSON Schema of a table, from the description of its row.
class Schema {
public:
    explicit Schema(const char* title) {
        CanonicalWriter written;
        written.write(std::string_view{title});
        text_ =
            "{\n  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n"
            "  \"title\": " +
            written.take() +
            ",\n  \"type\": \"array\",\n  \"items\": {\n    \"type\": \"object\",\n"
            "    \"additionalProperties\": false,\n    \"properties\": {";
    }
    template <class T>
    void field(std::string_view name, const T& value) {
        CanonicalWriter meaning;
        meaning.write(record_column_meaning(name));
        text_ += (required_.empty() ? "\n" : ",\n") + std::string{"      \""} + std::string{name} +
                 "\": {" + type_of(value) + ", \"description\": " + meaning.take() + "}";
        required_ += (required_.empty() ? "\"" : ", \"") + std::string{name} + "\"";
    }
    std::string take() {
        return text_ + "\n    },\n    \"required\": [" + required_ + "]\n  }\n}\n";
    }

private:
    static std::string type_of(const std::string&) { return "\"type\": \"string\""; }
    static std::string type_of(bool) { return "\"type\": \"boolean\""; }
    static std::string type_of(int) { return "\"type\": \"integer\""; }
    static std::string type_of(std::int64_t) { return "\"type\": \"integer\""; }
    static std::string type_of(Date) { return "\"type\": \"string\", \"format\": \"date\""; }
    static std::string type_of(TimeOfDay) {
        return "\"type\": \"string\", \"pattern\": \"^[0-2][0-9]:[0-5][0-9]$\"";
    }
    template <class Kind>
    static std::string type_of(const Id<Kind>&) {
        return "\"type\": \"string\", \"format\": \"uuid\"";
    }
    template <NamedEnum E>
    static std::string type_of(E) {
        std::string words;
        for (const std::string_view word : names_of(E{}))
            words += (words.empty() ? "\"" : ", \"") + std::string{word} + "\"";
        return "\"enum\": [" + words + "]";
    }
    template <class T>
    static std::string type_of(const std::optional<T>&) {
        return "\"anyOf\": [{" + type_of(T{}) + "}, {\"type\": \"null\"}]";
    }

    std::string text_;
    std::string required_;
};

Bytes bytes_of(std::string_view text) {
    const ByteView bytes = as_bytes(text);
    return {bytes.begin(), bytes.end()};
}

std::string readme_text() {
    std::string text =
        "ЗАПИСИ КЛАССА ЗА УЧЕБНЫЙ ГОД\n\n"
        "Таблицы в двух видах: CSV (открывается любой программой таблиц; UTF-8, запятая) и JSON\n"
        "(то же по строкам). Описание для программ — в папке schema. Строка таблицы — одно\n"
        "окончательное значение; entry_index — номер записи реестра, из которой оно следует\n"
        "(data/log/entries.ndjson). Строки стоят в порядке этого номера. Прежние значения и "
        "причины\n"
        "исправлений — в таблице corrections. В CSV перед текстом, который начинается с = + - @,\n"
        "стоит апостроф, чтобы программа таблиц не приняла его за формулу.\n\n"
        "Таблицы получены из записей реестра и могут быть получены из них снова:\n"
        "letopis-verify сверяет каждую строку.\n";
    ClassRecords none;
    for_each_table(none, [&](const char* name, const char* title, auto& rows) {
        text += "\n" + std::string{name} + " — " + title + "\n";
        const typename std::remove_reference_t<decltype(rows)>::value_type row;
        Head head;
        describe(head, row);
        for (const std::string_view column : head.names)
            text += "  " + std::string{column} + ": " + std::string{record_column_meaning(column)} +
                    "\n";
    });
    return text;
}

/// Tables that packages of version 1 did not have at first: those without such entries stay as they
/// were, byte for byte.
bool is_left_out_when_empty(std::string_view name) {
    return name == "achievements" || name == "behaviour" || name == "attestations" ||
           name == "exams" || name == "final_results";
}

}  // namespace

std::vector<RecordTable> record_tables(const ClassYear& year) {
    const std::string folder{records_folder};
    std::vector<RecordTable> tables;
    tables.push_back({std::string{records_version_path}, std::to_string(records_version) + "\n"});
    const ClassRecords records = class_records(year);
    for_each_table(records, [&](const char* name, const char*, const auto& rows) {
        if (rows.empty() && is_left_out_when_empty(name)) return;
        const typename std::remove_cvref_t<decltype(rows)>::value_type none;
        Head head;
        describe(head, none);
        TableWriter table;
        table.head(head.names);
        table.write(rows);
        tables.push_back({folder + name + ".csv", table.take_csv()});
        tables.push_back({folder + name + ".json", table.take_json()});
    });
    return tables;
}

std::vector<PackageFile> record_table_files(const ClassYear& year) {
    std::vector<PackageFile> files;
    for (RecordTable& table : record_tables(year))
        files.push_back({std::move(table.path), bytes_of(table.text)});
    return files;
}

std::vector<PackageFile> record_guide_files() {
    const std::string folder{records_folder};
    std::vector<PackageFile> files;
    files.push_back({folder + "README.txt", bytes_of(readme_text())});
    ClassRecords none;
    for_each_table(none, [&](const char* name, const char* title, auto& rows) {
        const typename std::remove_reference_t<decltype(rows)>::value_type row;
        Schema schema{title};
        describe(schema, row);
        files.push_back({folder + "schema/" + name + ".schema.json", bytes_of(schema.take())});
    });
    return files;
}

}  // namespace letopis
