#include "document/layout/summary_sheet.h"

#include <algorithm>

#include "document/layout/closing_block.h"
#include "document/layout/fitting.h"
#include "document/layout/grid.h"
#include "document/layout/sheet_frame.h"
#include "document/layout/summary_table.h"

namespace letopis {

namespace {

constexpr Style text_style{Face::serif, 10};
constexpr Style footnote_style{Face::serif, 8};
constexpr double gap = 2;
constexpr double seal_rise = 2.6;  ///< «М. П.» stands beside the captions of the last signature.
constexpr double gap_before_proof = 8;
constexpr GridRules block_rules{.frame = 0.7, .inner = 0.25};
constexpr GridRules head_rules{.frame = 0.7, .inner = 0.35};

std::string joined(const std::vector<std::string>& parts, std::string_view separator) {
    std::string text;
    for (const std::string& part : parts)
        if (!part.empty()) text += (text.empty() ? "" : std::string{separator}) + part;
    return text;
}

/// «Уровень образования: основное общее», but nothing where nothing is known.
std::string labelled(std::string_view label, const std::string& value) {
    return value.empty() ? std::string{} : std::string{label} + value;
}

FormHeading heading_of(const SummarySheet& sheet) {
    return {.organization = sheet.organization_full_name,
            .address = sheet.address,
            .title = "СВОДНАЯ ВЕДОМОСТЬ УЧЁТА УСПЕВАЕМОСТИ ОБУЧАЮЩИХСЯ",
            .lines = {sheet.class_title + " класса за " + sheet.school_year_title + " учебный год",
                      joined({labelled("Уровень образования: ", sheet.programme_level),
                              labelled("Учебные периоды: ", sheet.period_system),
                              labelled("Классный руководитель: ", sheet.class_teacher)},
                             " · "),
                      joined({labelled("Индекс дела ", sheet.file_index), "Срок хранения 25 лет",
                              labelled("Основание: ", sheet.basis)},
                             " · ")}};
}

std::string running_head_of(const SummarySheet& sheet) {
    return "Сводная ведомость учёта успеваемости обучающихся " + sheet.class_title + " класса за " +
           sheet.school_year_title + " учебный год (продолжение) · " + sheet.organization_full_name;
}

std::string count_line(const SummarySheet& sheet) {
    const auto with = [](std::string_view words, int count) {
        return std::string{words} + " " + std::to_string(count);
    };
    return with("Всего обучающихся на начало года", sheet.count_at_start) +
           with(", прибыло", sheet.arrived) + with(", выбыло", sheet.left) +
           with(", на конец года", sheet.count_at_end) + ". " +
           with("Переведены", sheet.transferred) + with(", условно переведены", sheet.conditional) +
           with(", оставлены на повторное обучение", sheet.repeating) +
           with(", выпущены", sheet.graduated) + ".";
}

/// Numbers, signatures, certification (F-37, CERT-CLOSE) and the proof: stays together.
class Closing {
public:
    static Result<Closing> of(Typesetter& typesetter, const SummarySheet& sheet,
                              const DocumentStamp& stamp, double width) {
        LETOPIS_TRY(proof, ProofFigure::of(typesetter, stamp));
        return Closing{typesetter, sheet, std::move(proof), width};
    }

    double height() const {
        const double left = counts_.height() + gap + signatures_.height() + seal_.height() -
                            seal_rise + gap + certification_.height() + certifier_.height();
        return gap + std::max(left, proof_ ? proof_->height() : 0.0);
    }

    void place(SheetFlow& flow) const {
        flow.move_down(gap);
        const double top = flow.y();
        flow.place(Tag::paragraph, counts_);
        flow.move_down(gap);
        place_lines(flow, signatures_);
        flow.move_down(-seal_rise);
        flow.place(Tag::paragraph, seal_);
        flow.move_down(gap);
        flow.place(Tag::paragraph, certification_);
        place_lines(flow, certifier_);
        if (!proof_) return;
        const double x = flow.left() + flow.width() - proof_->width();
        flow.draw([proof = *proof_, x, top](Canvas& canvas) { proof.draw(canvas, x, top); });
    }

private:
    Closing(Typesetter& typesetter, const SummarySheet& sheet, std::optional<ProofFigure> proof,
            double width)
        : proof_{std::move(proof)},
          width_{width - (proof_ ? proof_->width() + gap_before_proof : 0)},
          counts_{typesetter.set_lines(count_line(sheet), text_style, width_)},
          signatures_{typesetter,
                      {{"Классный руководитель", sheet.class_teacher},
                       {"Заместитель директора", sheet.deputy},
                       {"Директор", sheet.director}},
                      width_},
          seal_{typesetter.set_line("М. П.", text_style)},
          certification_{typesetter.set_lines(
              "Сводная ведомость проверена, ведение учёта завершено «____» ______________ 20____ "
              "г.",
              text_style, width_)},
          certifier_{typesetter,
                     {{"Заместитель директора", sheet.deputy}},
                     width_,
                     signatures_.role_width()} {}

    static void place_lines(SheetFlow& flow, const SignatureLines& lines) {
        flow.draw(
            [lines, x = flow.left(), y = flow.y()](Canvas& canvas) { lines.draw(canvas, x, y); });
        flow.move_down(lines.height());
    }

    std::optional<ProofFigure> proof_;
    double width_;
    TextBlock counts_;
    SignatureLines signatures_;
    TextBlock seal_;
    TextBlock certification_;
    SignatureLines certifier_;
};

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
        LETOPIS_TRY(closing, Closing::of(typesetter_, sheet_, stamp, flow_.width()));
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
        for (std::size_t i = 0; i < sheet_.students.size(); ++i) {
            const Grid block = student_block(typesetter_, sheet_.students[i], columns_);
            // The last student keeps the signatures company.
            const bool is_last = i + 1 == sheet_.students.size() && i > 0;
            const double company = is_last ? closing_height : 0;
            if (!flow_.has_room(block.height() + company) && !is_alone_on_sheet_)
                start_sheet_with_head();
            flow_.place(block, block_rules);
            is_alone_on_sheet_ = false;
        }
        flow_.close();
        flow_.close();
    }

    void start_sheet_with_head() {
        start_further_sheet();
        flow_.repeat(head_, head_rules);
        is_alone_on_sheet_ = true;
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
    SheetFlow flow_;
    bool is_alone_on_sheet_ = true;  ///< The next block would be the first of its sheet.
};

}  // namespace

Result<std::vector<Sheet>> lay_out_summary_sheet(Typesetter& typesetter, const SummarySheet& sheet,
                                                 const DocumentStamp& stamp) {
    return SummaryLayout{typesetter, sheet}.lay_out(stamp);
}

std::string summary_sheet_title(const SummarySheet& sheet) {
    return "Сводная ведомость учёта успеваемости обучающихся, " + sheet.class_title + " класс, " +
           sheet.school_year_title + " учебный год";
}

}  // namespace letopis
