#include "document/layout/summary_sheet.h"

#include "base/text.h"
#include "document/layout/fitting.h"
#include "document/layout/grid.h"
#include "document/layout/group_words.h"
#include "document/layout/sharing.h"
#include "document/layout/sheet_frame.h"
#include "document/layout/summary_closing.h"
#include "document/layout/summary_table.h"

namespace letopis {

namespace {

constexpr Style footnote_style{Face::serif, 8};
constexpr double gap = 2;
constexpr GridRules block_rules{.frame = 0.7, .inner = 0.25};
constexpr GridRules head_rules{.frame = 0.7, .inner = 0.35};

/// «Уровень образования: основное общее», but nothing where nothing is known.
std::string labelled(std::string_view label, const std::string& value) {
    return value.empty() ? std::string{} : std::string{label} + value;
}

FormHeading heading_of(const SummarySheet& sheet) {
    return {.organization = sheet.organization_full_name,
            .address = sheet.address,
            .title = "СВОДНАЯ ВЕДОМОСТЬ УЧЁТА УСПЕВАЕМОСТИ ОБУЧАЮЩИХСЯ",
            .lines = {of_group(sheet.family, sheet.class_title) + " за " + sheet.school_year_title +
                          " учебный год",
                      joined({labelled("Уровень образования: ", sheet.programme_level),
                              labelled("Учебные периоды: ", sheet.period_system),
                              labelled(lead_called(sheet.family) + ": ", sheet.class_teacher)},
                             " · "),
                      joined({labelled("Индекс дела ", sheet.file_index), "Срок хранения 25 лет",
                              labelled("Основание: ", sheet.basis)},
                             " · ")}};
}

std::string running_head_of(const SummarySheet& sheet) {
    return "Сводная ведомость учёта успеваемости обучающихся " +
           of_group(sheet.family, sheet.class_title) + " за " + sheet.school_year_title +
           " учебный год (продолжение) · " + sheet.organization_full_name;
}

/// Puts the table and what follows it on sheets.
class SummaryLayout {
public:
    SummaryLayout(Typesetter& typesetter, const SummarySheet& sheet)
        : typesetter_{typesetter},
          sheet_{sheet},
          columns_{plan_columns(typesetter, sheet)},
          head_{summary_head(typesetter, sheet, columns_)} {}

    Result<std::vector<Sheet>> lay_out(const DocumentStamp& stamp) {
        flow_.start_sheet(columns_.paper);
        LETOPIS_TRY(closing, SummaryClosing::of(typesetter_, sheet_, stamp, flow_.width()));
        place_heading(flow_, typesetter_, heading_of(sheet_));
        place_table(closing.height() + notes_height());
        place_notes();
        if (!flow_.has_room(closing.height())) start_further_sheet();
        closing.place(flow_);
        return flow_.finish();
    }

private:
    void start_further_sheet() { flow_.start_sheet(columns_.paper, running_head_of(sheet_)); }

    void place_table(double closing_height) {
        flow_.open(Tag::table);
        flow_.open(Tag::table_head);
        flow_.place(head_, head_rules);
        flow_.close();
        flow_.open(Tag::table_body);
        const auto shares = shares_of(closing_height);
        auto block = blocks_.begin();
        for (const std::size_t count : shares) {
            if (block != blocks_.begin()) start_sheet_with_head();
            for (std::size_t i = 0; i < count; ++i) flow_.place(*block++, block_rules);
        }
        flow_.close();
        flow_.close();
    }

    /// With the pen below the head on the first sheet.
    std::vector<std::size_t> shares_of(double closing_height) {
        std::vector<double> heights;
        for (const SummarySheetStudent& student : sheet_.students) {
            blocks_.push_back(student_block(typesetter_, student, columns_));
            heights.push_back(blocks_.back().height());
        }
        const double further =
            columns_.paper.height - margins.top - margins.bottom - head_.height();
        return share_blocks(heights, flow_.room(), further, closing_height);
    }

    void start_sheet_with_head() {
        start_further_sheet();
        flow_.repeat(head_, head_rules);
    }

    TextBlock note_block(const std::string& note) {
        return typesetter_.set_lines(note, footnote_style, flow_.width());
    }

    double notes_height() {
        double height = sheet_.footnotes.empty() ? 0 : gap;
        for (const std::string& note : sheet_.footnotes) height += note_block(note).height();
        return height;
    }

    void place_notes() {
        if (!sheet_.footnotes.empty()) flow_.move_down(gap);
        for (const std::string& note : sheet_.footnotes) {
            const TextBlock block = note_block(note);
            if (!flow_.has_room(block.height())) start_further_sheet();
            flow_.place(Tag::paragraph, block);
        }
    }

    Typesetter& typesetter_;
    const SummarySheet& sheet_;
    SummaryColumns columns_;
    Grid head_;
    std::vector<Grid> blocks_;  ///< One per student.
    SheetFlow flow_;
};

}  // namespace

Result<std::vector<Sheet>> lay_out_summary_sheet(Typesetter& typesetter, const SummarySheet& sheet,
                                                 const DocumentStamp& stamp) {
    return SummaryLayout{typesetter, sheet}.lay_out(stamp);
}

std::string summary_sheet_title(const SummarySheet& sheet) {
    return "Сводная ведомость учёта успеваемости обучающихся, " +
           group_called(sheet.family, sheet.class_title) + ", " + sheet.school_year_title +
           " учебный год";
}

}  // namespace letopis
