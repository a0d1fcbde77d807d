#pragma once
// A small package over a real ledger, for tests.

#include "ledger/testing/memory_ledger.h"
#include "package/build.h"
#include "package/log_files.h"
#include "package/verify.h"

namespace letopis::testing {

inline Bytes text_bytes(std::string_view text) {
    return {as_bytes(text).begin(), as_bytes(text).end()};
}

/// The entries of one class: every third of the ledger's.
inline std::vector<PackagedEntry> class_entries(const MemoryLedger& ledger, EntryIndex step = 3) {
    std::vector<PackagedEntry> entries;
    for (EntryIndex i = 1; i < ledger.tree().size(); i += step) {
        const KeptEntry& kept = ledger.entries()[static_cast<std::size_t>(i)];
        entries.push_back({i, kept.salt, kept.encoded});
    }
    return entries;
}

/// The contents of a package of `ledger`, which must have at least two entries.
inline PackageContents sample_contents(MemoryLedger& ledger) {
    PackageContents contents{
        .bag_name = "letopis_1_2026-2027_5a",
        .closed_at = moscow_instant(Date{2027, 5, 31}, TimeOfDay{12 * 60 + 5}),
        .description = {.source_organization = "ГБОУ «Школа № 1»",
                        .title = "5 «А», 2026/2027 учебный год",
                        .external_identifier = "0197b2a4-0000-7000-8000-000000000001",
                        .bagging_date = Date{2027, 5, 31}}};
    contents.payload = log_files(ledger.tree(), ledger, ledger.verifier_key(), ledger.checkpoint(),
                                 class_entries(ledger), {{"svodnaya-vedomost", 1}})
                           .value();
    contents.payload.push_back(
        {"data/records/marks.csv", text_bytes("student;value\r\nИванов;5\r\n")});
    contents.payload.push_back({"data/documents/svodnaya-vedomost.pdf", Bytes(300, 0x25)});
    contents.payload.push_back({"data/documents/empty.pdf", {}});
    return contents;
}

inline Bytes sample_package(MemoryLedger& ledger) {
    MemorySink sink;
    auto built = build_package(sample_contents(ledger), sink);
    return built ? sink.bytes() : Bytes{};
}

inline VerifyReport verify_bytes(ByteView package) {
    MemorySource source{package};
    NoProgress silent;
    return verify_package(source, silent);
}

/// All problems, a line each.
inline std::string problems_of(const VerifyReport& report) {
    std::string text;
    for (const Problem& problem : report.problems) text += problem_text(problem) + "\n";
    return text;
}

}  // namespace letopis::testing
