#include "package/records/record_check.h"

#include <algorithm>
#include <iterator>

#include "package/records/comparing.h"
#include "package/records/record_files.h"

namespace letopis {
namespace {

constexpr std::string_view schema_folder = "data/records/schema/";

}  // namespace

void ClassRecordCheck::add(std::string path, std::string what) {
    problems_.push_back({.path = std::move(path), .what = std::move(what)});
}

void ClassRecordCheck::see_entry(const PackagedEntry& entry) {
    const auto decoded = decode_entry(entry.encoded);
    if (decoded) return fold_class_entry(year_, entry.entry_index, *decoded);
    add(std::string{log_entries_path},
        "запись № " + std::to_string(entry.entry_index) + " этой программе непонятна (поле «" +
            decoded.error().refusal().field + "»): возьмите более новую.");
}

void ClassRecordCheck::see_file(const std::string& path, const Hash& sha256) {
    if (path.starts_with(documents_folder)) documents_[path] = hex(sha256);
}

void ClassRecordCheck::expect_tables() {
    for (const std::string& gap : year_.gaps) add(std::string{log_entries_path}, gap + ".");
    if (year_.study_group_id.is_nil())
        add(std::string{log_entries_path}, "нет записи о закрытии класса.");
    entries_ = problems_.empty() ? Entries::sensible : Entries::senseless;
    if (entries_ == Entries::senseless) return;  // No table follows from them.
    for (RecordTable& table : record_tables(year_))
        tables_.emplace(std::move(table.path), std::move(table.text));
}

void ClassRecordCheck::see_record(const std::string& path, ByteView bytes) {
    if (entries_ == Entries::coming) expect_tables();
    const auto expected = tables_.find(path);
    if (expected == tables_.end()) {
        // What is not expected must explain the tables, not look like one.
        const bool is_table =
            path.ends_with(".csv") || (path.ends_with(".json") && !path.starts_with(schema_folder));
        if (entries_ == Entries::sensible && is_table)
            add(path, "такая таблица из записей не следует.");
        return;
    }
    if (as_text(bytes) != expected->second) {
        other_version_ = other_version_ || path == records_version_path;
        std::ranges::move(compare_rows(path, as_text(bytes), expected->second),
                          std::back_inserter(problems_));
    }
    tables_.erase(expected);
}

std::vector<Problem> ClassRecordCheck::finish() {
    if (entries_ == Entries::coming) expect_tables();
    if (other_version_) problems_.clear();
    if (other_version_ || tables_.contains(std::string{records_version_path})) {
        add(std::string{records_version_path},
            "таблицы не версии " + std::to_string(records_version) +
                ": эта программа не может сверить их с записями.");
    } else {
        for (const auto& [path, text] : tables_) add(path, "таблицы нет в пакете.");
    }
    if (entries_ == Entries::sensible) check_documents();
    return std::move(problems_);
}

void ClassRecordCheck::check_documents() {
    std::ranges::move(
        compare_documents(year_.prepared_documents, year_.issued_documents, documents_),
        std::back_inserter(problems_));
}

}  // namespace letopis
