#include "package/records/record_files.h"

#include <algorithm>
#include <span>
#include <type_traits>

#include "entry/canonical_writer.h"
#include "package/records/record_columns.h"
#include "package/records/table_writer.h"

namespace letopis {
namespace {

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
        TableHead head;
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
        TableHead head;
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
