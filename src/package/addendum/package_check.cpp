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
    std::set<std::pair<PackageId, std::string>> sealed;
    for (const PackagedEntry& packaged : gathered_.entries) {
        const auto entry = decode_entry(packaged.encoded);
        if (!entry) continue;
        if (const auto* fact = std::get_if<PackageSealed>(&entry->body))
            sealed.insert({fact->package.package_id, fact->package.sha256_hex});
    }
    for (const EarlierPackage& one : named_by(*gathered_.manifest))
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
    std::ranges::move(
        compare_documents(documents.prepared_documents, documents.issued_documents, documents_),
        std::back_inserter(problems_));
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
    const auto snapshots = sheet_snapshots(complete_year(entries, {}).year);
    if (snapshots.size() != addenda.size() + 1) {
        add(log_entries_path, "ведомостей в записях " + std::to_string(snapshots.size()) +
                                  ", должно быть " + std::to_string(addenda.size() + 1) + ".");
        return problems;
    }
    const CompletedYear completed =
        complete_year(entries, {snapshots[addenda.size() - 1], snapshots[addenda.size()]});
    for (const std::string& gap : completed.year.gaps) add(log_entries_path, gap + ".");
    if (!problems.empty()) return problems;
    for (const PackageFile& expected : addendum_table_files(completed.rows)) {
        const auto stands = last.tables.find(expected.path);
        if (stands == last.tables.end())
            add(expected.path, "таблицы нет в дополнении.");
        else if (stands->second != as_text(expected.bytes))
            std::ranges::move(compare_rows(expected.path, stands->second, as_text(expected.bytes)),
                              std::back_inserter(problems));
    }
    return problems;
}

}  // namespace letopis
