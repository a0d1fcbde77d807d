#include "package/records/record_files.h"

#include <type_traits>

#include "entry/canonical_writer.h"
#include "package/records/record_columns.h"

namespace letopis {
namespace {

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

/// Writes a row as CSV.
class CsvRow {
public:
    template <class T>
    void field(std::string_view, const T& value) {
        if (begun_) text_ += ',';
        begun_ = true;
        write(value);
    }
    std::string take() { return std::move(text_) + "\r\n"; }

private:
    void write(const std::string& value) { text_ += cell_text(value); }
    void write(bool value) { text_ += value ? "true" : "false"; }
    void write(int value) { text_ += std::to_string(value); }
    void write(std::int64_t value) { text_ += std::to_string(value); }
    void write(Date value) { text_ += value.iso(); }
    void write(TimeOfDay value) { text_ += value.text(); }
    template <class Kind>
    void write(const Id<Kind>& value) {
        text_ += value.text();
    }
    template <NamedEnum E>
    void write(E value) {
        text_ += enum_name(value);
    }
    template <class T>
    void write(const std::optional<T>& value) {
        if (value) write(*value);
    }

    std::string text_;
    bool begun_ = false;
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

template <class Row>
std::string csv_text(const std::vector<Row>& rows) {
    const Row none;
    Head head;
    describe(head, none);
    std::string text;
    for (const std::string_view name : head.names)
        text += (text.empty() ? "" : ",") + std::string{name};
    text += "\r\n";
    for (const Row& row : rows) {
        CsvRow line;
        describe(line, row);
        text += line.take();
    }
    return text;
}

template <class Row>
std::string json_text(const std::vector<Row>& rows) {
    std::string text = "[";
    for (const Row& row : rows) text += (&row == rows.data() ? "\n" : ",\n") + canonical_json(row);
    return text + "\n]\n";
}

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

}  // namespace

std::vector<PackageFile> record_table_files(const ClassYear& year) {
    const std::string folder{records_folder};
    std::vector<PackageFile> files;
    files.push_back(
        {std::string{records_version_path}, bytes_of(std::to_string(records_version) + "\n")});
    const ClassRecords records = class_records(year);
    for_each_table(records, [&](const char* name, const char*, const auto& rows) {
        files.push_back({folder + name + ".csv", bytes_of(csv_text(rows))});
        files.push_back({folder + name + ".json", bytes_of(json_text(rows))});
    });
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
