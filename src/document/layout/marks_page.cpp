#include "document/layout/marks_page.h"

#include <algorithm>
#include <utility>

#include "document/layout/marks_table.h"
#include "domain/statements/building.h"

namespace letopis {

namespace {

constexpr std::string_view form_title = "Учёт посещаемости и текущей успеваемости";
constexpr double least_row = 4;
constexpr double greatest_row = 6;
constexpr double gap = 2;
constexpr GridRules rules{.frame = 0.7, .inner = 0.25};

constexpr Style note_style{Face::serif, 8};

SubjectPage page_of(const MarksPage& page) {
    return {page.organization_full_name, page.class_title, page.family,
            page.school_year_title,      page.subject,     page.teachers};
}

class MarksLayout {
public:
    MarksLayout(SheetFlow& flow, Typesetter& typesetter, const MarksPage& page,
                const JournalSetting& setting)
        : flow_{flow},
          typesetter_{typesetter},
          page_{page},
          setting_{setting},
          runs_{share_columns(page.columns, setting.columns_per_sheet)} {}

    void lay_out() {
        place_subject_heading(flow_, typesetter_, page_of(page_), form_title);
        if (page_.students.empty()) return;
        plan_rows();
        bool is_first = true;
        for (const ColumnRun& run : runs_) {
            for (std::size_t from = 0; from < page_.students.size(); from += rows_per_sheet_) {
                if (!std::exchange(is_first, false)) start_further_sheet();
                place_part(run, students_from(from));
            }
        }
    }

private:
    /// As many students on each sheet, as evenly as their number allows; low rows before more
    /// sheets.
    void plan_rows() {
        const double head = table_of(runs_.front()).head().height();
        const double room = flow_.room() - head - std::min(notes_height(), most_notes);
        const std::size_t count = page_.students.size();
        for (std::size_t parts = 1; parts <= count; ++parts) {
            rows_per_sheet_ = (count + parts - 1) / parts;
            const double even = room / static_cast<double>(rows_per_sheet_);
            for (const double height : {std::min(even, greatest_row), least_row}) {
                row_height_ = std::max(height, least_row);
                if (tallest_part() <= room) return;
            }
        }
    }

    /// Long names make rows taller.
    double tallest_part() const {
        double tallest = 0;
        for (const ColumnRun& run : runs_)
            for (std::size_t from = 0; from < page_.students.size(); from += rows_per_sheet_)
                tallest = std::max(tallest,
                                   table_of(run).body(students_from(from), row_height_).height());
        return tallest - 0.01;
    }

    MarksTable table_of(const ColumnRun& run) const {
        return MarksTable{typesetter_, page_, run, flow_.width()};
    }

    std::span<const MarksPageStudent> students_from(std::size_t from) const {
        const std::size_t count = std::min(rows_per_sheet_, page_.students.size() - from);
        return std::span{page_.students}.subspan(from, count);
    }

    void start_further_sheet() {
        flow_.start_sheet(setting_.paper, subject_running_head(page_of(page_), form_title));
    }

    void place_part(const ColumnRun& run, std::span<const MarksPageStudent> students) {
        const MarksTable table = table_of(run);
        flow_.open(Tag::table);
        flow_.open(Tag::table_head);
        flow_.place(table.head(), rules);
        flow_.close();
        flow_.open(Tag::table_body);
        flow_.place(table.body(students, row_height_), rules);
        flow_.close();
        flow_.close();
        place_notes(students, run);
    }

    TextBlock note_block(const MarksPageStudent& student) {
        const std::string words =
            std::to_string(student.number) + ". " + student.name + ": " + student.note;
        return typesetter_.set_lines(words, note_style, flow_.width());
    }

    double notes_height() {
        double height = gap;
        for (const MarksPageStudent& student : page_.students)
            if (!student.note.empty()) height += note_block(student).height();
        return height;
    }

    /// Whether the sheet has what the note explains.
    bool is_noted(const MarksPageStudent& student, const ColumnRun& run) const {
        const bool is_shaded =
            std::any_of(student.shaded.begin(), student.shaded.end(), [&](int index) {
                const auto at = static_cast<std::size_t>(index);
                return run.begin <= at && at < run.end;
            });
        if (is_shaded) return true;
        for (std::size_t at = run.begin; at < std::min(run.end, student.cells.size()); ++at)
            if (page_.columns[at].is_result && student.cells[at].ends_with(explained_sign))
                return true;
        return false;
    }

    /// «Выбыл(а) …» of those whose cells are shaded on this sheet (JRN-03), «отсрочка до …» of
    /// those who have a deferred result there (ASM-08).
    void place_notes(std::span<const MarksPageStudent> students, const ColumnRun& run) {
        flow_.move_down(gap);
        for (const MarksPageStudent& student : students) {
            if (student.note.empty() || !is_noted(student, run)) continue;
            const TextBlock block = note_block(student);
            if (!flow_.has_room(block.height())) start_further_sheet();
            flow_.place(Tag::paragraph, block);
        }
    }

    static constexpr double most_notes = 50;  ///< More of them go to a sheet of their own.

    SheetFlow& flow_;
    Typesetter& typesetter_;
    const MarksPage& page_;
    const JournalSetting& setting_;
    std::vector<ColumnRun> runs_;
    std::size_t rows_per_sheet_ = 1;
    double row_height_ = greatest_row;
};

}  // namespace

void lay_out_marks_page(SheetFlow& flow, Typesetter& typesetter, const MarksPage& page,
                        const JournalSetting& setting) {
    MarksLayout{flow, typesetter, page, setting}.lay_out();
}

}  // namespace letopis
