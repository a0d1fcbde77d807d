#pragma once
// What must hold for any bytes. The fuzzer and the smoke run in the ordinary tests call the same
// functions.

#include "base/check.h"
#include "package/addendum/package_check.h"
#include "package/document_proof.h"

namespace letopis {

inline void fuzz_package(ByteView bytes) {
    MemorySource source{bytes};
    NoProgress silent;
    PackageCheck records;
    RecordCheck* const checks[] = {&records};
    const VerifyReport report = verify_package(source, silent, checks);
    for (const Problem& problem : report.problems) {
        LETOPIS_CHECK(!problem.what.empty(), "a problem says what it is");
        LETOPIS_CHECK(!problem.offset || *problem.offset <= bytes.size(),
                      "a problem lies inside the file");
    }
    LETOPIS_CHECK(!report.whole() || report.file_count > 0, "nothing is not a whole package");
}

inline void fuzz_entry_line(ByteView bytes) {
    const auto entry = parse_entry_line(as_text(bytes));
    if (entry)
        LETOPIS_CHECK(entry_line(*entry) == std::string{as_text(bytes)} + "\n",
                      "a line has one spelling");
}

inline void fuzz_document_proof(ByteView bytes) {
    const auto proof = DocumentProof::parse(as_text(bytes));
    if (!proof) {
        LETOPIS_CHECK(proof.error().is(RefusalCode::proof_refused), "it refuses in one way");
        return;
    }
    LETOPIS_CHECK(proof->text() == as_text(bytes), "a proof has one spelling");
}

}  // namespace letopis
