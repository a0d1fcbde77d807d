// What poppler reads in the cells of a printed form equals the records, cell by cell.

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "base/text.h"
#include "document/layout/marks_table.h"
#include "document/layout/sheet_flow.h"
#include "document/layout/summary_table.h"
#include "document/testing/press_room.h"
#include "document/testing/sheet_words.h"

namespace letopis {
namespace {

using namespace letopis::testing;
using Words = std::vector<SheetWord>;

/// Middles of the lines that begin in a column with one of these words, from the top.
std::vector<double> lines_beginning(const Words& words, const Box& column,
                                    const std::vector<std::string>& beginnings) {
    std::vector<double> lines;
    for (const SheetWord& word : words)
        if (column.x <= word.middle_x() && word.middle_x() < column.right() &&
            std::find(beginnings.begin(), beginnings.end(), word.text) != beginnings.end())
            lines.push_back(word.middle_y());
    std::sort(lines.begin(), lines.end());
    return lines;
}

/// The columns of a table as boxes over the whole sheet.
std::vector<Box> columns_of(const std::vector<double>& widths) {
    std::vector<Box> columns;
    double x = margins.left;
    for (const double width : widths) {
        columns.push_back({x, 0, width, 1000});
        x += width;
    }
    return columns;
}

Box part_of(Box column, double from, double to) {
    column.y = from;
    column.height = to - from;
    return column;
}

/// Cells that do not say what the record says.
class Differences {
public:
    void expect(const std::string& read, const std::string& record, const std::string& where) {
        ++cells_;
        if (read != record) text_ += where + ": «" + read + "» instead of «" + record + "»\n";
    }
    int cells() const { return cells_; }
    const std::string& text() const { return text_; }

private:
    std::string text_;
    int cells_ = 0;
};

class SummarySheetReading {
public:
    explicit SummarySheetReading(const SummarySheet& sheet) : sheet_{sheet} {
        const auto shelf = FontShelf::open();
        Typesetter typesetter{*shelf};
        const SummaryColumns plan = plan_columns(typesetter, sheet);
        columns_ = columns_of(summary_head(typesetter, sheet, plan).widths);
    }

    /// Compares each cell of each sheet.
    const Differences& compare(const std::vector<Words>& sheets) {
        for (const Words& words : sheets) compare_sheet(words);
        EXPECT_EQ(student_, sheet_.students.size());
        return differences_;
    }

private:
    void compare_sheet(const Words& words) {
        const auto lines = lines_beginning(words, columns_[2], {"I", "II", "III", "IV", "Годовая"});
        for (std::size_t line = 0; line + 5 <= lines.size(); line += 5) {
            ASSERT_LT(student_, sheet_.students.size());
            compare_student(words, {lines.begin() + static_cast<std::ptrdiff_t>(line),
                                    lines.begin() + static_cast<std::ptrdiff_t>(line) + 5});
            ++student_;
        }
    }

    void compare_student(const Words& words, const std::vector<double>& lines) {
        const SummarySheetStudent& student = sheet_.students[student_];
        const double half = (lines[1] - lines[0]) / 2;
        const double top = lines.front() - half;
        const double bottom = lines.back() + half;
        std::string name =
            student.full_name + " " + student.birth_date + ", л. д. № " + student.personal_no;
        if (!student.note.empty()) name += " " + student.note;
        expect(words, part_of(columns_[0], top, bottom), std::to_string(student.number));
        expect(words, part_of(columns_[1], top, bottom), name);
        expect(words, part_of(columns_.back(), top, bottom), student.decision);
        for (std::size_t row = 0; row < student.rows.size(); ++row) {
            const double y = lines[row];
            expect(words, part_of(columns_[2], y - half, y + half), student.rows[row].title);
            for (std::size_t i = 0; i < sheet_.subjects.size(); ++i)
                expect(words, part_of(columns_[i + 3], y - half, y + half),
                       student.rows[row].values[i]);
        }
    }

    void expect(const Words& words, const Box& cell, const std::string& record) {
        differences_.expect(text_within(words, cell), record,
                            "student " + std::to_string(student_ + 1));
    }

    const SummarySheet& sheet_;
    std::vector<Box> columns_;
    std::size_t student_ = 0;
    Differences differences_;
};

// Evidence: ORD-1.4.2-3a F-08.
TEST(PrintedText, TheSummarySheetOfThirtyStudentsEqualsTheRecords) {
    const SummarySheet sheet = sample_summary_sheet(30, 18);
    const Bytes pdf = press().print_summary_sheet(sheet, sample_stamp()).value();
    SummarySheetReading reading{sheet};
    const Differences& differences = reading.compare(words_on_sheets(pdf));
    EXPECT_EQ(differences.text(), "");
    EXPECT_EQ(differences.cells(), 30 * (3 + 5 * 19));
}

TEST(PrintedText, TheSummarySheetOnLargePaperEqualsTheRecords) {
    const SummarySheet sheet = sample_summary_sheet(45, 26);
    const Bytes pdf = press().print_summary_sheet(sheet, sample_stamp()).value();
    SummarySheetReading reading{sheet};
    const Differences& differences = reading.compare(words_on_sheets(pdf));
    EXPECT_EQ(differences.text(), "");
    EXPECT_EQ(differences.cells(), 45 * (3 + 5 * 27));
}

TEST(PrintedText, AnotherRecordIsNoticed) {
    const SummarySheet printed = sample_summary_sheet(3, 10);
    SummarySheet record = printed;
    record.students[1].rows[2].values[4] = "2";
    const auto sheets =
        words_on_sheets(press().print_summary_sheet(printed, sample_stamp()).value());
    SummarySheetReading reading{record};
    EXPECT_EQ(reading.compare(sheets).text(), "student 2: «3» instead of «2»\n");
}

class MarksPageReading {
public:
    explicit MarksPageReading(const MarksPage& page, const JournalSetting& setting = {})
        : page_{page}, width_{setting.paper.width - margins.left - margins.right} {}

    void compare(const std::vector<Words>& sheets) {
        std::size_t sheet = 0;
        const auto shelf = FontShelf::open();
        Typesetter typesetter{*shelf};
        for (const ColumnRun& run : share_columns(page_.columns, 20)) {
            const MarksTable table{typesetter, page_, run, width_};
            columns_ = columns_of(table.head().widths);
            student_ = 0;
            while (student_ < page_.students.size()) {
                ASSERT_LT(sheet, sheets.size());
                compare_sheet(sheets[sheet++], run);
            }
        }
    }

    const Differences& differences() const { return differences_; }

private:
    void compare_sheet(const Words& words, const ColumnRun& run) {
        std::vector<std::string> numbers;
        for (const MarksPageStudent& student : page_.students)
            numbers.push_back(std::to_string(student.number));
        // Below the table a note may begin with a number; it is followed by a full stop.
        const auto lines = lines_beginning(words, columns_[0], numbers);
        ASSERT_FALSE(lines.empty());
        compare_days(words, run, lines.front());
        for (const double y : lines) {
            ASSERT_LT(student_, page_.students.size());
            compare_student(words, run, y);
            ++student_;
        }
    }

    void compare_days(const Words& words, const ColumnRun& run, double first_row) {
        for (std::size_t i = run.begin; i < run.end; ++i) {
            if (page_.columns[i].is_result) continue;
            const Box head = part_of(columns_[i - run.begin + 2], 0, first_row - 2);
            EXPECT_NE(
                (" " + text_within(words, head) + " ").find(" " + page_.columns[i].title + " "),
                std::string::npos)
                << "column " << i;
        }
    }

    void compare_student(const Words& words, const ColumnRun& run, double y) {
        const MarksPageStudent& student = page_.students[student_];
        differences_.expect(text_within(words, part_of(columns_[1], y - 2, y + 2)), student.name,
                            "number " + std::to_string(student.number));
        for (std::size_t i = run.begin; i < run.end; ++i)
            differences_.expect(
                text_within(words, part_of(columns_[i - run.begin + 2], y - 2, y + 2)),
                student.cells[i], student.name + ", column " + std::to_string(i));
    }

    const MarksPage& page_;
    double width_;
    std::vector<Box> columns_;
    std::size_t student_ = 0;
    Differences differences_;
};

// Evidence: F-03.
TEST(PrintedText, ThePageOfMarksEqualsTheRecords) {
    for (const int student_count : {2, 30, 45}) {
        const MarksPage page = sample_marks_page(student_count, 42);
        MarksPageReading reading{page};
        reading.compare(words_on_sheets(printed_journal(page, sample_content_page(3))));
        EXPECT_EQ(reading.differences().text(), "");
        // Names are read on both sheets.
        EXPECT_EQ(reading.differences().cells(),
                  student_count * (static_cast<int>(page.columns.size()) + 3));
    }
}

TEST(PrintedText, ThePageOfMarksOnALyingSheetEqualsTheRecords) {
    const JournalSetting setting{.paper = a4_landscape};
    const MarksPage page = sample_marks_page(30, 42);
    MarksPageReading reading{page, setting};
    reading.compare(words_on_sheets(printed_journal(page, sample_content_page(3), setting)));
    EXPECT_EQ(reading.differences().text(), "");
    EXPECT_EQ(reading.differences().cells(), 30 * (static_cast<int>(page.columns.size()) + 3));
}

// Evidence: F-04 JRN-05.
TEST(PrintedText, TheContentOfLessonsEqualsTheRecords) {
    ContentPage page = sample_content_page(60);
    page.rows[7].topic = std::string{page.rows[0].topic} + " " + page.rows[1].topic + " " +
                         page.rows[3].topic + " " + page.rows[4].topic;
    const auto columns = columns_of({11, 14, 13, 63.36, 44.88, 23.76});
    std::size_t row = 0;
    for (const Words& words : words_on_sheets(printed_journal(sample_marks_page(2, 5), page))) {
        std::vector<std::string> numbers;
        for (const ContentRow& record : page.rows) numbers.push_back(std::to_string(record.number));
        auto lines = lines_beginning(words, columns[0], numbers);
        if (row == 0 && lines.size() < 3) continue;  // The page of marks.
        const auto after = lines_beginning(words, columns[0], {"I", "Распечатано"});
        lines.push_back(after.front());
        for (std::size_t i = 0; i + 1 < lines.size(); ++i, ++row) {
            const ContentRow& record = page.rows[row];
            const double top = lines[i] - 2;
            const double bottom = lines[i + 1] - 2;
            EXPECT_EQ(text_within(words, part_of(columns[1], top, bottom)), record.lesson_on);
            EXPECT_EQ(text_within(words, part_of(columns[2], top, bottom)), "1");
            EXPECT_EQ(text_within(words, part_of(columns[3], top, bottom)), record.topic);
            EXPECT_EQ(text_within(words, part_of(columns[4], top, bottom)), record.homework);
            EXPECT_EQ(text_within(words, part_of(columns[5], top, bottom)), record.note);
        }
    }
    EXPECT_EQ(row, page.rows.size());
}

// Evidence: F-26. A vocational group's page has one more column.
TEST(PrintedText, TheContentOfAVocationalGroupSaysWhatKindOfLessonItWas) {
    ContentPage page = sample_content_page(3);
    const auto printed = [&] {
        std::string all;
        for (const auto& sheet : words_on_sheets(printed_journal(sample_marks_page(3, 3), page)))
            for (const auto& word : sheet) all += word.text + " ";
        return all;
    };
    EXPECT_EQ(printed().find("занятия"), std::string::npos);
    page.family = ProgrammeFamily::vocational;
    for (ContentRow& row : page.rows) row.kind = "лабораторная работа";
    const std::string words = printed();
    EXPECT_NE(words.find("Вид занятия"), std::string::npos);
    EXPECT_NE(words.find("лабораторная"), std::string::npos);
    EXPECT_NE(words.find("Преподаватель"), std::string::npos);
}

}  // namespace
}  // namespace letopis
