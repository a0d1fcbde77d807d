// How forms use paper: what stays together, what gets smaller, what gets larger.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "document/layout/content_page.h"
#include "document/layout/fitting.h"
#include "document/layout/marks_table.h"
#include "document/layout/sharing.h"
#include "document/layout/summary_sheet.h"
#include "document/layout/summary_table.h"
#include "document/testing/outside.h"
#include "document/testing/press_room.h"
#include "document/testing/sheet_words.h"

namespace letopis {
namespace {

using namespace letopis::testing;
using ::testing::HasSubstr;

class Layout : public ::testing::Test {
protected:
    static const FontShelf& shelf() {
        static const FontShelf shared = FontShelf::open().value();
        return shared;
    }
    Typesetter typesetter{shelf()};
};

std::vector<MarksColumn> lessons(int count) {
    return std::vector<MarksColumn>(static_cast<std::size_t>(count),
                                    {.month = "май", .title = "3"});
}

// Evidence: PRT-06.
TEST_F(Layout, FortyLessonsStandOnTwoSheets) {
    const std::vector<ColumnRun> expected{{0, 20}, {20, 40}};
    EXPECT_EQ(share_columns(lessons(40), 20), expected);
}

TEST_F(Layout, FortyFourLessonsAreSharedOutEvenly) {
    const std::vector<ColumnRun> expected{{0, 15}, {15, 30}, {30, 44}};
    EXPECT_EQ(share_columns(lessons(44), 20), expected);
}

// Evidence: JRN-10.
TEST_F(Layout, ThePeriodStaysOnTheSheetOfItsLastLesson) {
    auto columns = lessons(40);
    columns[20].is_result = true;
    const std::vector<ColumnRun> expected{{0, 21}, {21, 40}};
    EXPECT_EQ(share_columns(columns, 20), expected);
}

TEST_F(Layout, ACourseWithoutLessonsHasOneSheet) {
    EXPECT_EQ(share_columns({}, 20), std::vector<ColumnRun>{{}});
}

TEST_F(Layout, ALongerNameIsSetSmallerAndNeverWider) {
    double size = 8;
    std::string name = "Ли";
    for (int letters = 0; letters < 60; ++letters, name += "я") {
        const TextBlock block = fit_line(typesetter, name, plain_ladder, 44);
        EXPECT_LE(block.width(), 44.01) << name;
        EXPECT_LE(block.size_points(), size);
        size = block.size_points();
    }
    EXPECT_EQ(size, 6);
    EXPECT_GT(fit_line(typesetter, name, plain_ladder, 30).line_count(), 1);
}

TEST_F(Layout, SignsThatPtSansLacksAreSetInAnotherFace) {
    EXPECT_TRUE(shelf().covers(U'∠') && shelf().covers(U'ё') && shelf().covers(U'№'));
    EXPECT_FALSE(shelf().covers(U'漢'));
    EXPECT_GT(typesetter.set_line("∠ABC ∥ → №", {Face::sans, 8}).width(), 10);
}

TEST_F(Layout, WhatNoFaceHasIsShownAsASignAndDoesNoHarm) {
    ContentPage page = sample_content_page(3);
    page.rows[0].topic = "Иероглиф 漢 и табуляция\tтут";
    const std::string text = layout_text(printed_journal(sample_marks_page(2, 3), page));
    EXPECT_THAT(text, HasSubstr("Иероглиф \uFFFD и табуляция тут"));
}

TEST_F(Layout, EighteenSubjectsFitTheUsualPaper) {
    EXPECT_EQ(plan_columns(typesetter, sample_summary_sheet(30, 18)).paper, a4_landscape);
}

TEST_F(Layout, TwentySixSubjectsNeedLargePaper) {
    EXPECT_EQ(plan_columns(typesetter, sample_summary_sheet(30, 26)).paper, a3_landscape);
}

TEST_F(Layout, WordsTooWideForTheirColumnNeedLargePaper) {
    SummarySheet sheet = sample_summary_sheet(5, 18);
    sheet.students[2].rows[1].values[3] = "безотметочно";
    EXPECT_EQ(plan_columns(typesetter, sheet).paper, a3_landscape);
}

TEST_F(Layout, StudentsFillTheSheetsInTurn) {
    using Shares = std::vector<std::size_t>;
    const auto share = [](std::size_t students, double closing) {
        return share_blocks(std::vector<double>(students, 20), 100, 140, closing);
    };
    EXPECT_EQ(share(9, 60), (Shares{5, 4}));
    // The signatures do not fit below seven: three of them go along.
    EXPECT_EQ(share(12, 60), (Shares{5, 4, 3}));
    EXPECT_EQ(share(12, 110), (Shares{5, 6, 1}));
    EXPECT_EQ(share(0, 60), (Shares{0}));
    // A student taller than any sheet still has one.
    EXPECT_EQ(share_blocks({200, 200}, 100, 140, 60), (Shares{1, 1}));
}

TEST_F(Layout, TheSignaturesAreNeverAlone) {
    for (int student_count = 4; student_count <= 10; ++student_count) {
        const auto sheets = words_on_sheets(printed_sheet(student_count, 18));
        const auto& last = sheets.back();
        const auto has = [&](const char* text) {
            return std::any_of(last.begin(), last.end(),
                               [&](const SheetWord& word) { return word.text == text; });
        };
        EXPECT_TRUE(has("(подпись)") && has("Годовая")) << student_count << " students";
    }
}

/// Words outside the text area; the running head and the technical footer have places of their own.
std::string beyond_margins(ByteView pdf, const Paper& paper) {
    const double foot = paper.height - margins.bottom;
    std::string found;
    for (const auto& words : words_on_sheets(pdf)) {
        for (const SheetWord& word : words) {
            const bool in_head = word.box.bottom() < margins.top - 1;
            const bool in_footer = word.box.y > foot + 3 && word.box.bottom() < paper.height - 3;
            const bool inside = word.box.x >= margins.left - 0.1 &&
                                word.box.right() <= paper.width - margins.right + 0.1;
            const bool in_area = word.box.y >= margins.top - 0.5 && word.box.bottom() <= foot + 0.5;
            if (!inside || !(in_head || in_footer || in_area)) found += word.text + "\n";
        }
    }
    return found;
}

TEST_F(Layout, NothingReachesIntoTheMargins) {
    SummarySheet sheet = sample_summary_sheet(9, 18);
    for (int i = 0; i < 30; ++i)
        sheet.footnotes.push_back("Примечание № " + std::to_string(i) + " о переходе из школы");
    MarksPage marks = sample_marks_page(45, 42);
    for (MarksPageStudent& student : marks.students) {
        student.note = "выбыл(а) 10.11.2026, приказ от 09.11.2026 № 15";
        student.shaded = {static_cast<int>(marks.columns.size()) - 1};
    }
    EXPECT_EQ(
        beyond_margins(press().print_summary_sheet(sheet, sample_stamp()).value(), a4_landscape),
        "");
    EXPECT_EQ(beyond_margins(printed_journal(marks, sample_content_page(80)), a4_portrait), "");
}

/// Words that stand in two columns at once.
std::string crossing(const std::vector<SheetWord>& words, const std::vector<double>& widths,
                     double from, double to) {
    std::string found;
    for (const SheetWord& word : words) {
        if (word.middle_y() < from || word.middle_y() > to) continue;
        double rule = margins.left;
        for (const double width : widths) {
            rule += width;
            if (word.box.x < rule - 0.15 && word.box.right() > rule + 0.15)
                found += word.text + "\n";
        }
    }
    return found;
}

std::string endless(std::string_view beginning, int letters) {
    std::string word{beginning};
    for (int i = 0; i < letters; ++i) word += i % 17 == 16 ? "-" : "щ";
    return word;
}

TEST_F(Layout, EndlessNamesCrossNoRuleOfTheSummarySheet) {
    SummarySheet sheet = sample_summary_sheet(6, 18);
    sheet.students[1].full_name =
        endless("Ы", 99) + " " + endless("Ё", 99) + " " + endless("Ф", 99);
    sheet.students[2].note = endless("выбыл", 200);
    sheet.students[3].decision = endless("переведён", 300);
    sheet.subjects[4] = endless("Предмет", 120);
    sheet.students[4].rows[0].values[2] = "без отметки";
    const auto widths = summary_head(typesetter, sheet, plan_columns(typesetter, sheet)).widths;
    const auto sheets = words_on_sheets(press().print_summary_sheet(sheet, sample_stamp()).value());
    EXPECT_EQ(crossing(sheets[0], widths, 110, 190), "");
}

TEST_F(Layout, EndlessNamesCrossNoRuleOfTheJournal) {
    MarksPage page = sample_marks_page(30, 20);
    for (MarksPageStudent& student : page.students) student.name += endless(" Ы", 120);
    const MarksTable table{typesetter, page, share_columns(page.columns, 20).front(), 170};
    const auto sheets = words_on_sheets(printed_journal(page, sample_content_page(3)));
    EXPECT_EQ(crossing(sheets[0], table.head().widths, 76, 277), "");
    for (const SheetWord& word : sheets[0]) {
        if (word.text.starts_with("Ы")) {
            EXPECT_LE(word.box.bottom(), 277);
        }
    }
}

TEST_F(Layout, TheLongestTopicAndHomeworkStandOnOneSheet) {
    ContentPage page = sample_content_page(3);
    page.rows[1].topic = endless("Тема", 496);
    page.rows[1].homework = endless("Задание", 1993);
    const auto sheets = words_on_sheets(printed_journal(sample_marks_page(2, 3), page));
    for (const auto& words : sheets)
        for (const SheetWord& word : words)
            if (word.text.find("щщщ") != std::string::npos) {
                EXPECT_LE(word.box.bottom(), 277);
                EXPECT_LE(word.box.right(), 200);
            }
}

// Evidence: JRN-07.
TEST_F(Layout, TheProgrammeIsSummedUpInWords) {
    EXPECT_EQ(fulfilment_text({"I четверть", 34, 33, -1, "программа выполнена за счёт уплотнения"}),
              "I четверть: по плану — 34 ч., дано — 33 ч., отставание — 1 ч.; программа выполнена "
              "за счёт уплотнения.");
    EXPECT_EQ(fulfilment_text({"II четверть", 28, 30, 2, ""}),
              "II четверть: по плану — 28 ч., дано — 30 ч., опережение — 2 ч.");
    EXPECT_EQ(fulfilment_text({"Год", 62, 62, 0, "программа выполнена"}),
              "Год: по плану — 62 ч., дано — 62 ч., отставание/опережение — 0 ч.; программа "
              "выполнена.");
}

// Evidence: JRN-03.
TEST_F(Layout, ALeaverIsNotedUnderTheTable) {
    const std::string text =
        layout_text(printed_journal(sample_marks_page(30, 42), sample_content_page(3)));
    EXPECT_THAT(text, HasSubstr("5. Дмитриевский Ибрагим Магомедович: выбыл(а) 10.11.2026, приказ "
                                "от 09.11.2026 № 15"));
}

// Evidence: ASM-08.
TEST_F(Layout, ADeferredResultIsExplainedUnderItsTable) {
    MarksPage page = sample_marks_page(4, 20);
    page.students[1].note = "I четверть — отсрочка до 30.11.2026";
    EXPECT_THAT(layout_text(printed_journal(page, sample_content_page(3))),
                ::testing::Not(HasSubstr("отсрочка")))
        << "nothing to explain there";
    const auto column = std::ranges::find_if(page.columns, &MarksColumn::is_result);
    page.students[1].cells[static_cast<std::size_t>(column - page.columns.begin())] = "*";
    EXPECT_THAT(layout_text(printed_journal(page, sample_content_page(3))),
                HasSubstr("отсрочка до 30.11.2026"));
}

}  // namespace
}  // namespace letopis
