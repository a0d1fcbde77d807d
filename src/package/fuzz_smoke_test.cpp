// A short run of the fuzzers' properties over a true package and a true line.
#include "package/fuzz_targets.h"

#include <gtest/gtest.h>

#include "package/base45.h"
#include "package/testing/sample_class.h"
#include "package/testing/sample_package.h"

namespace letopis {
namespace {

/// Several wrong bytes at once; the frame at both ends is hit more often than the middle.
template <class Target>
void spoil(const Bytes& whole, int times, Target target) {
    SeededRandom random{2026};
    for (int i = 0; i < times; ++i) {
        Bytes spoilt = whole;
        for (int flips = 0; flips <= i % 5; ++flips) {
            const std::uint64_t reach = i % 2 == 0 ? spoilt.size() : spoilt.size() / 4 + 1;
            std::uint64_t at = random.below(reach);
            if (i % 3 == 0) at = spoilt.size() - 1 - at;
            spoilt[at] = static_cast<std::uint8_t>(random.below(256));
        }
        if (i % 7 == 0) spoilt.resize(random.below(spoilt.size()));
        target(spoilt);
    }
}

TEST(FuzzSmoke, NoBytesBreakThePackageReader) {
    testing::MemoryLedger ledger;
    ledger.fill_to(20);
    const Bytes whole = testing::sample_package(ledger);
    fuzz_package(whole);
    spoil(testing::built_bytes(testing::class_package()), 300, fuzz_package);
    spoil(whole, 4000, fuzz_package);
    fuzz_package({});
    fuzz_package(Bytes(100, 0x50));
}

TEST(FuzzSmoke, NoBytesBreakTheProofReader) {
    DocumentProof proof{
        .entry = {.body = DocumentPrepared{.document_no = "7", .data_sha256_hex = sha256_hex({})}}};
    proof.path.resize(3);
    const std::string text = proof.text();
    fuzz_document_proof(as_bytes(text));
    spoil(testing::text_bytes(text), 5000, fuzz_document_proof);
    // Bytes that are spelt well but mean anything.
    SeededRandom random{11};
    for (int i = 0; i < 5000; ++i) {
        Bytes bytes = *parse_base45(std::string_view{text}.substr(document_proof_mark.size()));
        bytes[random.below(bytes.size())] = static_cast<std::uint8_t>(random.below(256));
        bytes.resize(bytes.size() - random.below(3));
        fuzz_document_proof(as_bytes(std::string{document_proof_mark} + base45(bytes)));
    }
}

TEST(FuzzSmoke, NoBytesBreakTheEntryReader) {
    std::string line = entry_line({17, Salt{9}, "{\"a\":\"б\"}"});
    line.pop_back();
    spoil(testing::text_bytes(line), 5000, fuzz_entry_line);
}

}  // namespace
}  // namespace letopis
