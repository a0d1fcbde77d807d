#pragma once
// A class's whole year as entries, and its package: real facts in a real ledger, for tests and for
// measuring. The same size gives the same bytes.

#include "entry/entry.h"
#include "ledger/testing/memory_ledger.h"
#include "package/build.h"
#include "package/log_files.h"
#include "package/provenance.h"

namespace letopis::testing {

/// How large the class is.
struct ClassSize {
    int students = 3;
    int courses = 2;
    int lessons_per_course = 4;
};

/// The entries of the class, from the founding of the school to the closing of the class: topics
/// with commas, quotes and line breaks, corrections, withdrawals, a student who left, a cancelled
/// lesson, a subgroup.
std::vector<Entry> class_year_entries(ClassSize size = {});

/// The id with this number, as in the sample.
template <class AnyId>
AnyId numbered_id(int number) {
    IdBytes bytes{};
    bytes[6] = 0x70;
    bytes[8] = 0x80;
    bytes[13] = static_cast<std::uint8_t>(number >> 16);
    bytes[14] = static_cast<std::uint8_t>(number >> 8);
    bytes[15] = static_cast<std::uint8_t>(number);
    return AnyId{bytes};
}

/// Appends the entries to an empty ledger, each after an entry of somebody else, and gives them as
/// a package holds them: entry i of the class has index 2 · i + 1.
std::vector<PackagedEntry> enter(MemoryLedger& ledger, std::span<const Entry> entries);

/// The contents of the class's package: entries in a ledger among others', tables, documents.
/// `document_bytes` is the size of the journal.
PackageContents class_package(ClassSize size = {}, std::size_t document_bytes = 2000);

/// What that package says of itself.
Provenance class_provenance();

/// build_package into memory.
Bytes built_bytes(const PackageContents& contents);

}  // namespace letopis::testing
