// A short run of the fuzzers' properties: every cut and many flips of true texts.
#include "ledger/fuzz_targets.h"

#include <gtest/gtest.h>

#include "ledger/testing/memory_ledger.h"

namespace letopis {
namespace {

template <class Target>
void spoil(const std::string& whole, Target target) {
    for (std::size_t size = 0; size <= whole.size(); ++size) target(as_bytes(whole).first(size));
    SeededRandom random{2026};
    for (int i = 0; i < 3000; ++i) {
        std::string spoilt = whole;
        for (int flips = 0; flips <= i % 4; ++flips)
            spoilt[random.below(spoilt.size())] = static_cast<char>(random.below(256));
        target(as_bytes(spoilt));
    }
}

TEST(FuzzSmoke, NoTextBreaksTheNoteReaders) {
    testing::MemoryLedger ledger{1, "letopis.example/nobody"};
    ledger.fill_to(20);
    spoil(ledger.checkpoint(), fuzz_checkpoint);
    spoil(ledger.verifier_key().text(), fuzz_checkpoint);
    spoil(ledger.prove(3).text(), fuzz_tlog_proof);
    testing::FileMap out;
    ASSERT_TRUE(publish_entry_bundles(ledger.tree(), ledger, out));
    spoil(std::string{as_text(out.files.at("tile/entries/000.p/20"))}, fuzz_entry_bundle);
}

}  // namespace
}  // namespace letopis
