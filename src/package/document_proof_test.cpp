// The proof on a paper: it holds alone, and not one bit of it can be changed.

#include "package/document_proof.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "ledger/testing/memory_ledger.h"
#include "package/base45.h"
#include "package/testing/format_pages.h"

namespace letopis {
namespace {

using testing::FormatPage;
using testing::MemoryLedger;

Entry prepared() {
    return {.recorded_at = Instant{1'811'000'000'123'456},
            .command_id = *CommandId::parse("01992f00-0000-7000-8000-0000000000c1"),
            .body = DocumentPrepared{
                .document_id = *DocumentId::parse("01992f00-0000-7000-8000-0000000000d1"),
                .form = FormKind::summary_sheet,
                .study_group_id = *StudyGroupId::parse("01992f00-0000-7000-8000-0000000000e1"),
                .document_no = "84213",
                .data_sha256_hex = sha256_hex(as_bytes("{}")),
                .tree_size = 7}};
}

/// The proof of `entry` at the end of a ledger with `before` entries.
DocumentProof proof_after(MemoryLedger& ledger, EntryIndex before, const Entry& entry) {
    ledger.fill_to(before);
    const Salt salt{1, 2, 3};
    const EntryIndex index = ledger.append({salt, encode_entry(entry)});
    return make_document_proof(entry, salt, index, ledger.prove(index).path, ledger.checkpoint(),
                               ledger.verifier_key())
        .value();
}

TEST(DocumentProof, TellsWhatWasPreparedAndWhen) {
    MemoryLedger ledger;
    const DocumentProof proof = proof_after(ledger, 84'213, prepared());
    const auto read = DocumentProof::parse(proof.text()).value();
    EXPECT_EQ(read, proof);
    const auto proven = verify_document_proof(read, ledger.verifier_key()).value();
    EXPECT_EQ(proven.document, std::get<DocumentPrepared>(prepared().body));
    EXPECT_EQ(proven.recorded_at, prepared().recorded_at);
    EXPECT_EQ(proven.entry_index, 84'213);
    EXPECT_EQ(proven.tree_size, 84'214);
    EXPECT_EQ(proven.origin, ledger.origin());
}

TEST(DocumentProof, FitsACodeThatAnOfficeScannerReads) {
    constexpr std::size_t version_25_m = 1451;  // Alphanumeric characters (ISO 18004, table 7).
    DocumentProof longest{.entry = prepared()};
    longest.entry.actor_id = *PersonId::parse("01992f00-0000-7000-8000-0000000000a1");
    longest.entry_index = (1 << 22) - 1;
    longest.tree_size = 1 << 22;
    longest.path.resize(22);
    EXPECT_LE(longest.text().size(), version_25_m);
    EXPECT_EQ(longest.text().find_first_not_of("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"),
              std::string::npos);
}

TEST(DocumentProof, NotOneBitOfItCanBeChanged) {
    MemoryLedger ledger;
    Entry entry = prepared();
    entry.actor_id = *PersonId::parse("01992f00-0000-7000-8000-0000000000a1");
    std::get<DocumentPrepared>(entry.body).course_id =
        *CourseId::parse("01992f00-0000-7000-8000-0000000000f1");
    const std::string text = proof_after(ledger, 21, entry).text();
    const Bytes bytes = *parse_base45(std::string_view{text}.substr(document_proof_mark.size()));
    const auto key = ledger.verifier_key();
    auto holds = [&](const std::string& changed) {
        const auto proof = DocumentProof::parse(changed);
        return proof.has_value() && verify_document_proof(*proof, key).has_value();
    };
    ASSERT_TRUE(holds(text));
    for (std::size_t at = 0; at < bytes.size(); ++at)
        for (int bit = 0; bit < 8; ++bit) {
            Bytes changed = bytes;
            changed[at] ^= static_cast<std::uint8_t>(1 << bit);
            ASSERT_FALSE(holds(std::string{document_proof_mark} + base45(changed)))
                << "byte " << at << ", bit " << bit;
        }
    for (std::size_t at = 0; at < text.size(); ++at) {
        std::string changed = text;
        changed[at] = changed[at] == 'A' ? 'B' : 'A';
        ASSERT_FALSE(holds(changed)) << at;
        changed = text;
        changed.erase(at, 1);
        ASSERT_FALSE(holds(changed)) << at;
    }
    for (const std::string& wrong :
         {text + "0", text + "00", text + "000", std::string{}, std::string{document_proof_mark}})
        EXPECT_FALSE(holds(wrong));
}

TEST(DocumentProof, OfAnotherSchoolOrOfAnotherPlaceIsRefused) {
    MemoryLedger ledger;
    const DocumentProof proof = proof_after(ledger, 21, prepared());
    const MemoryLedger stranger{7};
    EXPECT_TRUE(verify_document_proof(proof, stranger.verifier_key())
                    .error()
                    .is(RefusalCode::proof_refused));
    // Named like ours, but not ours.
    DocumentProof forged = proof;
    forged.key_id = stranger.verifier_key().id();
    EXPECT_FALSE(verify_document_proof(forged, stranger.verifier_key()));
    EXPECT_FALSE(make_document_proof(prepared(), Salt{}, 21, proof.path, ledger.checkpoint(),
                                     ledger.verifier_key()));
    EXPECT_FALSE(make_document_proof({.body = ClassClosed{}}, Salt{1, 2, 3}, 21, proof.path,
                                     ledger.checkpoint(), ledger.verifier_key()));
}

TEST(Base45, HasTheExamplesOfItsStandard) {
    EXPECT_EQ(base45(as_bytes("AB")), "BB8");
    EXPECT_EQ(base45(as_bytes("Hello!!")), "%69 VD92EX0");
    EXPECT_EQ(base45(as_bytes("base-45")), "UJCLQE7W581");
    EXPECT_EQ(as_text(*parse_base45("QED8WEX0")), "ietf!");
    for (const std::string_view wrong : {"GGW", "::", "A", "BB8A", "bb8", "=="})
        EXPECT_FALSE(parse_base45(wrong)) << wrong;
}

TEST(GoldenFormats, TheProofOfADocumentIsAsTold) {
    FormatPage page{"document-proof.md"};
    MemoryLedger ledger;
    const DocumentProof proof = proof_after(ledger, 5, prepared());
    page.expect("entry", encode_entry(prepared()));
    page.expect("vkey", ledger.verifier_key().text());
    page.expect("proof", proof.text());
    page.expect("bytes", hex(*parse_base45(proof.text().substr(document_proof_mark.size()))));
    const auto read = DocumentProof::parse(page.line("proof")).value();
    EXPECT_TRUE(
        verify_document_proof(read, VerifierKey::parse(page.line("vkey")).value()).has_value());
}

// Evidence: PRT-05 ORD-1.4.2-3b.
TEST(GoldenFormats, TheProofOfAnAddendumIsAsTold) {
    FormatPage page{"document-proof.md"};
    MemoryLedger ledger;
    Entry entry = prepared();
    auto& document = std::get<DocumentPrepared>(entry.body);
    document.form = FormKind::addendum_sheet;
    document.document_no = "84213-Д1";
    page.expect("addendum-entry", encode_entry(entry));
    page.expect("addendum-proof", proof_after(ledger, 5, entry).text());
    const auto read = DocumentProof::parse(page.line("addendum-proof")).value();
    const auto proven =
        verify_document_proof(read, VerifierKey::parse(page.line("vkey")).value()).value();
    EXPECT_EQ(proven.document, document);
}

}  // namespace
}  // namespace letopis
