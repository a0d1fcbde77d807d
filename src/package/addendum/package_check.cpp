#include "package/addendum/package_check.h"

#include <algorithm>
#include <iterator>
#include <set>

#include "base/text.h"
#include "ledger/proof.h"
#include "package/records/record_files.h"

namespace letopis {
namespace {

std::string no_text(std::size_t addendum_no) { return "№ " + std::to_string(addendum_no); }

std::optional<Hash> hash_of(std::string_view hex_digits) {
    const auto bytes = parse_hex(hex_digits);
    Hash hash{};
    if (!bytes || bytes->size() != hash.size()) return std::nullopt;
    std::ranges::copy(*bytes, hash.begin());
    return hash;
}

/// All that the manifest names, in order of their sealing.
std::vector<EarlierPackage> named_by(const AddendumManifest& manifest) {
    std::vector<EarlierPackage> earlier{manifest.completes};
    earlier.insert(earlier.end(), manifest.follows.begin(), manifest.follows.end());
    return earlier;
}

/// Adds what differs between a table of an addendum and the one that must stand there.
void compare_table(const std::map<std::string, std::string>& tables, const PackageFile& expected,
                   std::vector<Problem>& problems) {
    const auto stands = tables.find(expected.path);
    if (stands == tables.end())
        problems.push_back({.path = expected.path, .what = "таблицы нет в дополнении."});
    else if (stands->second != as_text(expected.bytes))
        std::ranges::move(compare_rows(expected.path, stands->second, as_text(expected.bytes)),
                          std::back_inserter(problems));
}

}  // namespace

std::vector<PackagedEntry> entries_in_order(std::span<const GatheredPackage> parts) {
    std::map<EntryIndex, const PackagedEntry*> by_index;
    for (const GatheredPackage& part : parts)
        for (const PackagedEntry& entry : part.entries) by_index.emplace(entry.entry_index, &entry);
    std::vector<PackagedEntry> entries;
    entries.reserve(by_index.size());
    for (const auto& [index, entry] : by_index) entries.push_back(*entry);
    return entries;
}

void PackageCheck::add(std::string_view path, std::string what) {
    problems_.push_back({.path = std::string{path}, .what = std::move(what)});
}

void PackageCheck::see_file(const std::string& path, const Hash& sha256) {
    if (path == addendum_manifest_path) is_addendum_ = true;
    if (path.starts_with(documents_folder)) documents_[path] = hex(sha256);
    year_.see_file(path, sha256);
}

void PackageCheck::see_entry(const PackagedEntry& entry) {
    if (is_addendum_ || after_ == EntriesAfter::kept) gathered_.entries.push_back(entry);
    if (!is_addendum_) year_.see_entry(entry);
}

void PackageCheck::see_record(const std::string& path, ByteView bytes) {
    if (path == log_checkpoint_path) return read_checkpoint(as_text(bytes));
    if (path == addendum_data_path) {
        sheet_data_ = as_text(bytes);  // Elsewhere a document like any other: see_file.
        return;
    }
    if (!is_addendum_) return year_.see_record(path, bytes);
    if (path == addendum_manifest_path)
        gathered_.manifest = parse_addendum_manifest(as_text(bytes));
    else
        gathered_.tables.emplace(path, as_text(bytes));
}

/// That it is signed was checked before: origin, size, root in base64.
void PackageCheck::read_checkpoint(std::string_view note) {
    const auto lines = split(note, '\n');
    if (lines.size() < 3) return;
    gathered_.tree_size = std::atoll(std::string{lines[1]}.c_str());
    const auto root = parse_base64(lines[2]);
    if (!root || root->size() != root_.size()) return;
    std::ranges::copy(*root, root_.begin());
    gathered_.root_hash_hex = hex(root_);
}

std::vector<Problem> PackageCheck::finish() {
    if (!is_addendum_) return year_.finish();
    if (gathered_.manifest) {
        check_manifest();
        check_seals();
        check_sheet();
    } else {
        add(addendum_manifest_path, "сведения о дополнении не читаются.");
    }
    check_documents();
    return std::move(problems_);
}

void PackageCheck::check_manifest() {
    const AddendumManifest& manifest = *gathered_.manifest;
    if (manifest.addendum_no != static_cast<int>(manifest.follows.size()) + 1)
        add(addendum_manifest_path, "номер дополнения не следует из числа тех, что были до него: " +
                                        std::to_string(manifest.follows.size()) + ".");
    EntryIndex size = 0;
    for (const EarlierPackage& one : named_by(manifest)) {
        if (one.tree_size <= size || gathered_.tree_size < one.tree_size)
            add(addendum_manifest_path,
                "размер реестра пакета " + one.file_name + " не по порядку.");
        size = one.tree_size;
    }
    HashPath path;
    for (const std::string& digits : manifest.consistency) {
        const auto hash = hash_of(digits);
        if (hash) path.push_back(*hash);
    }
    const EarlierPackage& before = manifest.last_before();
    const auto old_root = hash_of(before.root_hash_hex);
    if (path.size() != manifest.consistency.size() || !old_root ||
        !proves_consistency(before.tree_size, gathered_.tree_size, path, *old_root, root_))
        add(addendum_manifest_path, "реестр дополнения не продолжает реестр пакета " +
                                        before.file_name + ": путь не ведёт от корня к корню.");
}

void PackageCheck::check_seals() {
    const auto named = named_by(*gathered_.manifest);
    std::set<std::pair<PackageId, std::string>> sealed;
    for (const PackagedEntry& packaged : gathered_.entries) {
        const auto entry = decode_entry(packaged.encoded);
        if (!entry) continue;
        const auto* fact = std::get_if<PackageSealed>(&entry->body);
        if (fact == nullptr) continue;
        sealed.insert({fact->package.package_id, fact->package.sha256_hex});
        if (std::ranges::find(named, fact->package.package_id, &EarlierPackage::package_id) ==
            named.end())
            add(addendum_manifest_path, "среди записей есть та, что запечатала пакет " +
                                            fact->package.file_name +
                                            ", а дополнение его не называет.");
    }
    for (const EarlierPackage& one : named)
        if (!sealed.contains({one.package_id, one.sha256_hex}))
            add(log_entries_path, "среди записей нет той, что запечатала пакет " + one.file_name +
                                      " с SHA-256 " + one.sha256_hex + ".");
}

void PackageCheck::check_documents() {
    ClassYear documents;
    for (const PackagedEntry& packaged : gathered_.entries) {
        const auto entry = decode_entry(packaged.encoded);
        if (!entry) {
            add(log_entries_path, "запись № " + std::to_string(packaged.entry_index) +
                                      " этой программе непонятна: возьмите более новую.");
            continue;
        }
        if (std::holds_alternative<DocumentPrepared>(entry->body) ||
            std::holds_alternative<DocumentIssued>(entry->body))
            fold_class_entry(documents, packaged.entry_index, *entry);
    }
    if (documents.issued_documents.empty())
        add(documents_folder, "в дополнении нет выпущенной ведомости.");
    if (documents.issued_documents.size() > 1 || documents.prepared_documents.size() > 1)
        add(log_entries_path, "в дополнении одна ведомость, а записей о ведомостях больше.");
    std::ranges::move(
        compare_documents(documents.prepared_documents, documents.issued_documents, documents_),
        std::back_inserter(problems_));
}

void PackageCheck::check_sheet() {
    for (const auto& [path, text] : gathered_.tables)
        if ((path.ends_with(".csv") || path.ends_with(".json")) && path != addendum_csv_path &&
            path != addendum_json_path)
            add(path, "такой таблицы в дополнении не бывает.");
    const AddendumManifest& manifest = *gathered_.manifest;
    const auto sheet = parse_addendum_sheet(sheet_data_);
    if (!sheet) return add(addendum_data_path, "данные ведомости дополнения не читаются.");
    if (sheet->addendum_no != manifest.addendum_no)
        add(addendum_manifest_path, "номер дополнения " + std::to_string(manifest.addendum_no) +
                                        ", а на его ведомости " +
                                        std::to_string(sheet->addendum_no) + ".");
    if (sheet->package_sha256_hex != manifest.completes.sha256_hex)
        add(addendum_manifest_path, "пакет года не тот, что назван в ведомости: там SHA-256 " +
                                        sheet->package_sha256_hex + ".");
    check_table(*sheet);
}

void PackageCheck::check_table(const AddendumSheet& sheet) {
    const auto json = gathered_.tables.find(std::string{addendum_json_path});
    if (json == gathered_.tables.end()) return add(addendum_json_path, "таблицы нет в дополнении.");
    const auto rows = parse_addendum_rows(json->second);
    if (!rows) return add(addendum_json_path, "таблица не читается.");
    const auto lines = addendum_lines(*rows);
    if (lines.size() != sheet.lines.size())
        return add(addendum_json_path, "строк в таблице " + std::to_string(lines.size()) +
                                           ", а в ведомости дополнения " +
                                           std::to_string(sheet.lines.size()) + ".");
    const std::size_t known = problems_.size();
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines[i] != sheet.lines[i])
            add(addendum_json_path,
                "строка таблицы " + no_text(i + 1) + " не та, что в ведомости дополнения.");
        check_row((*rows)[i]);
    }
    if (problems_.size() > known) return;  // No other spelling follows from such rows.
    for (const PackageFile& expected : addendum_table_files(*rows))
        compare_table(gathered_.tables, expected, problems_);
}

/// What was stated while the package before was being made is in that one.
void PackageCheck::check_row(const AddendumRow& row) {
    const auto at =
        std::ranges::find(gathered_.entries, row.entry_index, &PackagedEntry::entry_index);
    if (at == gathered_.entries.end() &&
        row.entry_index < gathered_.manifest->last_before().tree_size)
        return;
    const auto entry = at == gathered_.entries.end() ? Result<Entry>{RefusalCode::not_found}
                                                     : decode_entry(at->encoded);
    if (!entry || record_time(entry->recorded_at) != row.recorded_at)
        add(addendum_json_path, "среди записей нет записи № " + std::to_string(row.entry_index) +
                                    " от " + row.recorded_at + ".");
}

std::vector<Problem> check_together(std::span<const GatheredPackage> chain) {
    const auto addenda = chain.subspan(1);
    std::vector<Problem> problems;
    const auto add = [&](std::string_view path, std::string what) {
        problems.push_back({.path = std::string{path}, .what = std::move(what)});
    };
    const auto is_it = [](const EarlierPackage& named, const GatheredPackage& there) {
        return named.sha256_hex == there.sha256_hex && named.tree_size == there.tree_size &&
               named.root_hash_hex == there.root_hash_hex;
    };
    const GatheredPackage& last = addenda.back();
    if (!last.manifest) return {{.path = std::string{addendum_manifest_path}, .what = "нет."}};
    const auto named = named_by(*last.manifest);
    if (named.size() != addenda.size()) {
        add(addendum_manifest_path, "дополнений до этого названо " +
                                        std::to_string(named.size() - 1) + ", а дано " +
                                        std::to_string(addenda.size() - 1) + ".");
        return problems;
    }
    for (std::size_t i = 0; i < named.size(); ++i)
        if (!is_it(named[i], chain[i]))
            add(addendum_manifest_path,
                i == 0 ? "пакет года — не тот, к которому сделано дополнение."
                       : "дополнение " + no_text(i) + " — не то, за которым следует это.");
    if (!problems.empty()) return problems;

    const auto entries = entries_in_order(chain);
    const auto sheets = sheets_of(complete_year(entries, {}).year);
    const auto of_addenda =
        std::ranges::count(sheets, FormKind::addendum_sheet, &DocumentPrepared::form);
    if (sheets.size() != addenda.size() + 1 || sheets.front().form != FormKind::summary_sheet ||
        of_addenda != std::ssize(addenda)) {
        add(log_entries_path, "ведомостей в записях " + std::to_string(sheets.size()) +
                                  ", из них дополнений " + std::to_string(of_addenda) +
                                  "; дополнений дано " + std::to_string(addenda.size()) + ".");
        return problems;
    }
    const CompletedYear completed =
        complete_year(entries, {sheets[addenda.size() - 1].tree_size, sheets.back().tree_size});
    for (const std::string& gap : completed.year.gaps) add(log_entries_path, gap + ".");
    if (!problems.empty()) return problems;
    for (const PackageFile& expected : addendum_table_files(completed.rows))
        compare_table(last.tables, expected, problems);
    return problems;
}

}  // namespace letopis
