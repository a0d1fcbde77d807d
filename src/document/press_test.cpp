#include "document/press.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <thread>

#include "document/testing/outside.h"
#include "document/testing/press_room.h"

namespace letopis {
namespace {

using namespace letopis::testing;
using ::testing::HasSubstr;
using ::testing::Not;

// Evidence: ORD-1.4.2-1 AP-14.
TEST(Press, TheSameRecordsGiveTheSameBytes) {
    EXPECT_EQ(printed_sheet(30, 18), printed_sheet(30, 18));
    const auto journal = [] {
        return printed_journal(sample_marks_page(30, 42), sample_content_page(42));
    };
    EXPECT_EQ(journal(), journal());
}

TEST(Press, AnotherPressPrintsTheSameBytes) {
    const auto other = Press::open();
    ASSERT_TRUE(other);
    const auto printed = other->print_summary_sheet(sample_summary_sheet(8, 10), sample_stamp());
    ASSERT_TRUE(printed);
    EXPECT_EQ(*printed, printed_sheet(8, 10));
}

TEST(Press, FourTeachersWhoPrintAtOnceGetTheSameBytes) {
    const Bytes alone = printed_sheet(8, 10);
    std::vector<Bytes> together(4);
    {
        std::vector<std::jthread> teachers;
        for (Bytes& printed : together)
            teachers.emplace_back([&printed] { printed = printed_sheet(8, 10); });
    }
    for (const Bytes& printed : together) EXPECT_EQ(printed, alone);
}

TEST(Press, AnotherMarkGivesOtherBytes) {
    SummarySheet sheet = sample_summary_sheet(8, 10);
    sheet.students[2].rows[1].values[3] = "2";
    EXPECT_NE(press().print_summary_sheet(sheet, sample_stamp()).value(), printed_sheet(8, 10));
}

TEST(Press, OnlyADraftSaysThatItIsOne) {
    EXPECT_THAT(raw_text(printed_sheet(2, 10, Edition::draft)), HasSubstr("ЧЕРНОВИК"));
    EXPECT_THAT(raw_text(printed_sheet(2, 10)), Not(HasSubstr("ЧЕРНОВИК")));
}

// Evidence: PRT-05.
TEST(Press, EachSheetSaysWhichDataItShows) {
    const std::string text = layout_text(printed_sheet(30, 18));
    for (int sheet = 1; sheet <= 6; ++sheet)
        EXPECT_THAT(text, HasSubstr("Лист " + std::to_string(sheet) + " из 6"));
    std::size_t footers = 0;
    for (auto at = text.find("Снимок данных: 28.05.2027 14:05:00 (МСК)"); at != std::string::npos;
         at = text.find("Снимок данных", at + 1))
        ++footers;
    EXPECT_EQ(footers, 6U);
    const std::string sum = sample_stamp().data_sha256_hex;
    EXPECT_THAT(text, HasSubstr(sum.substr(0, 16)));
    EXPECT_THAT(text, HasSubstr(sum.substr(56)));
    EXPECT_THAT(text, HasSubstr("Документ № 7Б-2026-СВ-1"));
    EXPECT_THAT(text, HasSubstr("Распечатал(а): Петрова А. И."));
}

// Evidence: PRT-01 F-08.
TEST(Press, TheSummarySheetIsSignedAndCertified) {
    const std::string text = layout_text(printed_sheet(2, 10));
    for (const char* words :
         {"СВОДНАЯ ВЕДОМОСТЬ УЧЁТА УСПЕВАЕМОСТИ ОБУЧАЮЩИХСЯ", "Классный руководитель",
          "Заместитель директора", "Директор", "(подпись)", "(расшифровка подписи)", "(дата)",
          "М. П.", "Сводная ведомость проверена, ведение учёта завершено",
          "Всего обучающихся на начало года 2", "Срок хранения 25 лет", "Индекс дела 02-15"})
        EXPECT_THAT(text, HasSubstr(words));
}

TEST(Press, AGroupOfACollegeIsNoClass) {
    SummarySheet sheet = sample_summary_sheet(2, 10);
    sheet.class_title = "ИС-11";
    sheet.family = ProgrammeFamily::vocational;
    const auto printed = press().print_summary_sheet(sheet, sample_stamp());
    ASSERT_TRUE(printed) << printed.error().message();
    const std::string text = layout_text(*printed);
    EXPECT_THAT(text, HasSubstr("группы ИС-11 за 2026/2027 учебный год"));
    EXPECT_THAT(text, HasSubstr("Куратор: "));
    EXPECT_THAT(text, Not(HasSubstr("класса")));
}

TEST(Press, AProofThatFitsNoCodeIsRefused) {
    DocumentStamp stamp = sample_stamp();
    stamp.qr_text = sample_proof(4000);
    const auto printed = press().print_summary_sheet(sample_summary_sheet(2, 10), stamp);
    ASSERT_FALSE(printed);
    EXPECT_TRUE(printed.error().is(RefusalCode::text_too_long));
}

TEST(Press, AForeignCheckerFindsNoFault) {
    const TestFolder folder;
    for (const Bytes& pdf : {printed_sheet(30, 18), printed_sheet(28, 25),
                             printed_journal(sample_marks_page(45, 42), sample_content_page(42))}) {
        const Spoken said =
            run_program("qpdf --check " + folder.keep("checked.pdf", pdf) + " 2>&1");
        EXPECT_EQ(said.exit_status, 0) << said.words;
        EXPECT_THAT(said.words, HasSubstr("No syntax or stream encoding errors found"));
    }
}

}  // namespace
}  // namespace letopis
