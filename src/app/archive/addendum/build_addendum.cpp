#include "app/archive/addendum/build_addendum.h"

#include <algorithm>
#include <iterator>

#include "app/archive/package_names.h"
#include "package/provenance.h"
#include "package/records/record_rows.h"
#include "package/standard_files.h"
#include "ports/gathering/derived_ids.h"

namespace letopis {
namespace {

constexpr std::int64_t entries_at_once = 500;

/// The entry that sealed a package: the first after its tree that says so.
Result<PackagedEntry> seal_of(Reader& reader, const Package& package, EntryIndex end) {
    for (EntryIndex from = package.tree_size; from < end; from += entries_at_once) {
        LETOPIS_TRY(rows, reader.entries(from, entries_at_once));
        for (StoredEntry& row : rows) {
            LETOPIS_TRY(entry, decode_entry(row.encoded));
            const auto* sealed = std::get_if<PackageSealed>(&entry.body);
            if (sealed != nullptr && sealed->package.package_id == package.package_id)
                return PackagedEntry{row.entry_index, row.salt, std::move(row.encoded)};
        }
    }
    return Refusal{.code = RefusalCode::ledger_damaged,
                   .detail = "В реестре нет записи о пакете " + package.file_name + "."};
}

class AddendumPayload {
public:
    AddendumPayload(const SealingDesk& desk, const ClosedClass& closed,
                    const GatheredAddendum& gathered, const StatedStep& prepared,
                    const StatedStep& issued)
        : desk_{desk}, closed_{closed}, gathered_{gathered}, prepared_{prepared}, issued_{issued} {}

    PackageId package_id() const {
        return derived_id<PackageId>("addendum-" + std::to_string(gathered_.addendum_no()),
                                     closed_.closed_at, closed_.id());
    }

    Result<std::vector<PackageFile>> collect() {
        LETOPIS_TRY(entries, own_entries());
        LETOPIS_TRY_DONE(add_log(entries));
        LETOPIS_TRY_DONE(add_document());
        add(addendum_table_files(gathered_.completed.rows));
        files_.push_back(addendum_guide_file());
        add(standard_files());
        add_provenance();
        return std::move(files_);
    }

private:
    void add(std::vector<PackageFile> files) {
        std::ranges::move(files, std::back_inserter(files_));
    }

    Result<std::vector<PackagedEntry>> own_entries() {
        std::vector<PackagedEntry> entries = gathered_.fresh;
        std::vector<Package> sealed{gathered_.chain.of_year};
        sealed.insert(sealed.end(), gathered_.chain.addenda.begin(), gathered_.chain.addenda.end());
        LETOPIS_TRY_DONE(desk_.archive.readers.read([&](Reader& reader) -> Result<Done> {
            for (const Package& package : sealed) {
                LETOPIS_TRY(seal, seal_of(reader, package, issued_.tree_size));
                entries.push_back(std::move(seal));
            }
            return Done{};
        }));
        for (const StatedStep* step : {&prepared_, &issued_})
            for (const StatedEntry& stated : step->entries)
                entries.push_back({stated.entry_index, stated.salt, encode_entry(stated.entry)});
        std::ranges::sort(entries, {}, &PackagedEntry::entry_index);
        return entries;
    }

    Result<Done> add_log(const std::vector<PackagedEntry>& entries) {
        LETOPIS_TRY(vkey, desk_.ledger.verifier_key());
        LETOPIS_TRY(key, VerifierKey::parse(vkey));
        LETOPIS_TRY(checkpoint, desk_.ledger.checkpoint_at(issued_.tree_size));
        LETOPIS_TRY(tree, Tree::resume(issued_.tree_size, desk_.ledger.hashes()));
        const std::vector<NamedProof> proofs{
            {std::string{addendum_name}, issued_.entries.front().entry_index}};
        LETOPIS_TRY(files,
                    log_files(tree, desk_.ledger.hashes(), key, checkpoint, entries, proofs));
        add(std::move(files));
        return add_manifest(tree);
    }

    EarlierPackage named(const Package& package, const GatheredPackage& part) const {
        return {.package_id = package.package_id,
                .file_name = package.file_name,
                .sha256_hex = package.sha256_hex,
                .tree_size = part.tree_size,
                .root_hash_hex = part.root_hash_hex};
    }

    Result<Done> add_manifest(const Tree& tree) {
        const PackageChain& chain = gathered_.chain;
        AddendumManifest manifest{.addendum_no = gathered_.addendum_no(),
                                  .package_id = package_id(),
                                  .study_group_id = closed_.id(),
                                  .completes = named(chain.of_year, gathered_.parts.front()),
                                  .follows = {},
                                  .consistency = {}};
        for (std::size_t i = 0; i < chain.addenda.size(); ++i)
            manifest.follows.push_back(named(chain.addenda[i], gathered_.parts[i + 1]));
        LETOPIS_TRY(path, prove_consistency(tree, desk_.ledger.hashes(),
                                            manifest.last_before().tree_size, issued_.tree_size));
        for (const Hash& hash : path) manifest.consistency.push_back(hex(hash));
        files_.push_back(addendum_manifest_file(manifest));
        return Done{};
    }

    Result<Done> add_document() {
        const IssuedDocument& document =
            std::get<DocumentIssued>(issued_.entries.front().entry.body).document;
        const std::string path = std::string{documents_folder} + std::string{addendum_name};
        LETOPIS_TRY(pdf, read_own(desk_.archive.own, document_object(document.sha256_hex)));
        LETOPIS_TRY(data,
                    read_own(desk_.archive.own, document_data_object(document.data_sha256_hex)));
        files_.push_back({path + ".pdf", std::move(pdf)});
        files_.push_back({path + ".json", std::move(data)});
        return Done{};
    }

    void add_provenance() {
        const Date closed_on = moscow_date(closed_.closed_at);
        files_.push_back(
            provenance_file({.package_id = package_id(),
                             .organization = closed_.organization.full_name,
                             .study_group_id = closed_.id(),
                             .study_group = closed_.study_group.title,
                             .school_year = closed_.school_year.title,
                             .closed_at = record_time(closed_.closed_at),
                             .origin = closed_.organization.log_origin,
                             .tree_size = issued_.tree_size,
                             .records_version = records_version,
                             .program = program_name(),
                             .retain_until = gathered_.chain.of_year.retain_until,
                             .summary_retain_until = retain_until(closed_on, summary_years)}));
    }

    const SealingDesk& desk_;
    const ClosedClass& closed_;
    const GatheredAddendum& gathered_;
    const StatedStep& prepared_;
    const StatedStep& issued_;
    std::vector<PackageFile> files_;
};

/// What letopis-verify would say of it, alone and beside what it completes.
Result<Done> check_addendum(ByteView bytes, const std::string& sha256_hex,
                            const GatheredAddendum& gathered) {
    MemorySource source{bytes};
    NoProgress silent;
    PackageCheck check{EntriesAfter::kept};
    RecordCheck* const checks[] = {&check};
    VerifyReport report = verify_package(source, silent, checks, ContentDigests::sha256_and_sha512);
    if (report.whole()) {
        std::vector<GatheredPackage> chain = gathered.parts;
        chain.push_back(check.take());
        chain.back().sha256_hex = sha256_hex;
        report.add(check_together(chain));
    }
    if (report.whole()) return Done{};
    return Fault{"собранное дополнение не прошло проверку: " +
                 problem_text(report.problems.front())};
}

}  // namespace

Result<ClassPackage> build_addendum(const SealingDesk& desk, const ClosedClass& closed,
                                    const GatheredAddendum& gathered, const StatedStep& prepared,
                                    const StatedStep& issued) {
    AddendumPayload collecting{desk, closed, gathered, prepared, issued};
    LETOPIS_TRY(payload, collecting.collect());
    const Package& of_year = gathered.chain.of_year;
    const std::string file_name = addendum_file_name(of_year.file_name, gathered.addendum_no());
    const Instant prepared_at = prepared.entries.front().entry.recorded_at;
    const PackageContents contents{
        .bag_name = file_name.substr(0, file_name.rfind('.')),
        .closed_at = prepared_at,
        .description = {.source_organization = closed.organization.full_name,
                        .title = closed.study_group.title + ", " + closed.school_year.title +
                                 " учебный год, дополнение № " +
                                 std::to_string(gathered.addendum_no()),
                        .external_identifier = collecting.package_id().text(),
                        .bagging_date = moscow_date(prepared_at)},
        .payload = std::move(payload)};
    MemorySink sink;
    LETOPIS_TRY(built, build_package(contents, sink));
    LETOPIS_TRY_DONE(check_addendum(sink.bytes(), built.sha256_hex, gathered));
    return ClassPackage{.package = {.package_id = collecting.package_id(),
                                    .study_group_id = closed.id(),
                                    .school_year_id = closed.school_year.school_year_id,
                                    .file_name = file_name,
                                    .sha256_hex = built.sha256_hex,
                                    .sha512_hex = built.sha512_hex,
                                    .size_bytes = static_cast<std::int64_t>(built.size_bytes),
                                    .tree_size = issued.tree_size,
                                    .retain_until = of_year.retain_until},
                        .bytes = sink.bytes()};
}

}  // namespace letopis
