#include "app/archive/build_class_package.h"

#include <iterator>

#include "app/archive/issue_documents.h"
#include "app/archive/package_names.h"
#include "package/provenance.h"
#include "package/records/record_check.h"
#include "package/records/record_files.h"
#include "package/standard_files.h"

namespace letopis {
namespace {

/// The class's entries below a size of the ledger, and the year they tell.
struct ClassEntries {
    std::vector<PackagedEntry> packaged;
    ClassYear year;
};

Result<ClassEntries> read_class_entries(Reader& reader, StudyGroupId id, EntryIndex tree_size) {
    ClassEntries entries;
    LETOPIS_TRY(indexes, reader.entries_of_class(id));
    for (const EntryIndex index : indexes) {
        if (index >= tree_size) continue;
        LETOPIS_TRY(row, reader.entry(index));
        if (!row) return RefusalCode::ledger_damaged;
        LETOPIS_TRY(entry, decode_entry(row->encoded));
        fold_class_entry(entries.year, index, entry);
        entries.packaged.push_back({index, row->salt, std::move(row->encoded)});
    }
    if (!entries.year.gaps.empty())
        return Refusal{
            .code = RefusalCode::ledger_damaged,
            .detail = "Записи класса не связаны между собой: " + entries.year.gaps.front() + "."};
    return entries;
}

/// Collects the files of the payload.
class Payload {
public:
    Payload(const SealingDesk& desk, const ClosedClass& closed, const StatedStep& issued)
        : desk_{desk}, closed_{closed}, issued_{issued} {}

    Result<std::vector<PackageFile>> collect() {
        LETOPIS_TRY(entries, desk_.archive.readers.read([&](Reader& reader) {
            return read_class_entries(reader, closed_.id(), issued_.tree_size);
        }));
        LETOPIS_TRY_DONE(add_log(entries.packaged));
        LETOPIS_TRY_DONE(add_documents());
        add(record_table_files(entries.year));
        add(record_guide_files());
        add(standard_files());
        add_provenance();
        return std::move(files_);
    }

private:
    void add(std::vector<PackageFile> files) {
        std::ranges::move(files, std::back_inserter(files_));
    }

    Result<Done> add_log(const std::vector<PackagedEntry>& entries) {
        LETOPIS_TRY(vkey, desk_.ledger.verifier_key());
        LETOPIS_TRY(key, VerifierKey::parse(vkey));
        LETOPIS_TRY(checkpoint, desk_.ledger.checkpoint_at(issued_.tree_size));
        LETOPIS_TRY(tree, Tree::resume(issued_.tree_size, desk_.ledger.hashes()));
        std::vector<NamedProof> proofs;
        for (const StatedEntry& stated : issued_.entries)
            proofs.push_back(
                {std::string{document_name(document_of(stated).form)}, stated.entry_index});
        LETOPIS_TRY(files,
                    log_files(tree, desk_.ledger.hashes(), key, checkpoint, entries, proofs));
        add(std::move(files));
        return Done{};
    }

    Result<Done> add_documents() {
        for (const StatedEntry& stated : issued_.entries) {
            const IssuedDocument& document = document_of(stated);
            const std::string path =
                std::string{documents_folder} + std::string{document_name(document.form)};
            LETOPIS_TRY(pdf, read_own(desk_.archive.own, document_object(document.sha256_hex)));
            LETOPIS_TRY(
                data, read_own(desk_.archive.own, document_data_object(document.data_sha256_hex)));
            files_.push_back({path + ".pdf", std::move(pdf)});
            files_.push_back({path + ".json", std::move(data)});
        }
        return Done{};
    }

    void add_provenance() {
        const Date closed_on = moscow_date(closed_.closed_at);
        files_.push_back(
            provenance_file({.package_id = closed_.package_id(),
                             .organization = closed_.organization.full_name,
                             .study_group_id = closed_.id(),
                             .study_group = closed_.study_group.title,
                             .school_year = closed_.school_year.title,
                             .closed_at = record_time(closed_.closed_at),
                             .origin = closed_.organization.log_origin,
                             .tree_size = issued_.tree_size,
                             .records_version = records_version,
                             .program = program_name(),
                             .retain_until = retain_until(closed_on, journal_years),
                             .summary_retain_until = retain_until(closed_on, summary_years)}));
    }

    static const IssuedDocument& document_of(const StatedEntry& stated) {
        return std::get<DocumentIssued>(stated.entry.body).document;
    }

    const SealingDesk& desk_;
    const ClosedClass& closed_;
    const StatedStep& issued_;
    std::vector<PackageFile> files_;
};

/// What letopis-verify would say, with --sha512.
Result<Done> check_package(ByteView bytes) {
    MemorySource source{bytes};
    NoProgress silent;
    ClassRecordCheck records;
    RecordCheck* const checks[] = {&records};
    const VerifyReport report =
        verify_package(source, silent, checks, ContentDigests::sha256_and_sha512);
    if (report.whole()) return Done{};
    return Fault{"собранный пакет не прошёл проверку: " + problem_text(report.problems.front())};
}

}  // namespace

std::string program_name() { return "letopis " LETOPIS_VERSION; }

Result<ClassPackage> build_class_package(const SealingDesk& desk, const ClosedClass& closed,
                                         const StatedStep& issued) {
    const Date closed_on = moscow_date(closed.closed_at);
    const std::string name = package_name(closed);
    LETOPIS_TRY(payload, Payload(desk, closed, issued).collect());
    const PackageContents contents{
        .bag_name = name,
        .closed_at = closed.closed_at,
        .description = {.source_organization = closed.organization.full_name,
                        .title = closed.study_group.title + ", " + closed.school_year.title +
                                 " учебный год",
                        .external_identifier = closed.package_id().text(),
                        .bagging_date = closed_on},
        .payload = std::move(payload)};
    MemorySink sink;
    LETOPIS_TRY(built, build_package(contents, sink));
    LETOPIS_TRY_DONE(check_package(sink.bytes()));
    return ClassPackage{.package = {.package_id = closed.package_id(),
                                    .study_group_id = closed.id(),
                                    .school_year_id = closed.school_year.school_year_id,
                                    .file_name = name + ".zip",
                                    .sha256_hex = built.sha256_hex,
                                    .sha512_hex = built.sha512_hex,
                                    .size_bytes = static_cast<std::int64_t>(built.size_bytes),
                                    .tree_size = issued.tree_size,
                                    .retain_until = retain_until(closed_on, journal_years)},
                        .bytes = sink.bytes()};
}

}  // namespace letopis
