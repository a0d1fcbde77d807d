#include "document/qr/qr_code.h"

#include <gtest/gtest.h>

#include "document/testing/outside.h"
#include "document/testing/press_room.h"
#include "document/testing/sample_forms.h"

namespace letopis {
namespace {

using namespace letopis::testing;

/// What a reader sees on the last sheet, scanned at 150 dots per inch.
std::string scanned(ByteView pdf) {
    const TestFolder folder;
    const std::string document = folder.keep("document.pdf", pdf);
    run_program("pdftoppm -r 150 -gray -png " + document + " " + folder.path("sheet"));
    return run_program("zbarimg --quiet --raw " + folder.path("sheet") + "*.png 2>/dev/null").words;
}

Bytes sheet_with_proof(const std::string& proof) {
    DocumentStamp stamp = sample_stamp();
    stamp.qr_text = proof;
    return press().print_summary_sheet(sample_summary_sheet(2, 10), stamp).value();
}

TEST(QrCode, APrintedProofIsReadBackFromAScan) {
    // 910 bytes in base45: a proof in a ledger of a million entries with two witnesses.
    const std::string proof = sample_proof(1365);
    EXPECT_EQ(scanned(sheet_with_proof(proof)), proof + "\n");
}

// Evidence: PRT-05 ORD-1.4.2-3b.
TEST(QrCode, TheProofOfAnAddendumIsReadBackToo) {
    const DocumentStamp stamp = sample_stamp();
    const Bytes pdf = press().print_table_form(sample_addendum_form(3), stamp).value();
    EXPECT_EQ(scanned(pdf), stamp.qr_text + "\n");
}

TEST(QrCode, AFormThatIsRegisteredNowhereHasNone) {
    EXPECT_EQ(scanned(press().print_table_form(sample_month_form(3), sample_stamp()).value()), "");
}

TEST(QrCode, AShortProofIsReadBackToo) {
    const std::string proof = "HTTPS://JOURNAL.EXAMPLE/VERIFY/7B-2026";
    EXPECT_EQ(scanned(sheet_with_proof(proof)), proof + "\n");
}

TEST(QrCode, AnAddressInSmallLettersIsReadBack) {
    const std::string proof = "https://journal.example/verify#7b-2026";
    EXPECT_EQ(scanned(sheet_with_proof(proof)), proof + "\n");
}

TEST(QrCode, CapitalsTakeLessRoomThanBytes) {
    const std::string capitals(600, 'A');
    const std::string small(600, 'a');
    EXPECT_LT(qr_code(capitals)->size, qr_code(small)->size);
    EXPECT_EQ(qr_code(sample_proof(1365))->size, 117);  // Version 25.
}

TEST(QrCode, WhatNoCodeHoldsIsRefused) {
    EXPECT_TRUE(qr_code(std::string(3392, 'A')).error().is(RefusalCode::text_too_long));
    EXPECT_TRUE(qr_code(std::string(3391, 'A')).has_value());
}

}  // namespace
}  // namespace letopis
