#include "document/layout/table_form.h"

#include <algorithm>

#include "base/check.h"
#include "document/layout/group_words.h"
#include "document/layout/sharing.h"
#include "document/layout/sheet_frame.h"
#include "document/layout/table_grids.h"

namespace letopis {

namespace {

constexpr Style table_title_style{Face::serif_bold, 10};
constexpr Style empty_style{Face::serif, 10};
constexpr Style note_style{Face::serif, 9};
constexpr Style seal_style{Face::serif, 10};
constexpr double gap = 2;
constexpr double gap_before_table = 4;
constexpr double gap_before_signatures = 4;
constexpr double gap_before_proof = 8;
constexpr double seal_rise = 2.6;  ///< «М. П.» stands beside the captions of the last signature.
constexpr GridRules rules{.frame = 0.5, .inner = 0.25};
constexpr GridRules head_rules{.frame = 0.5, .inner = 0.35};

std::string heading_line(const TableForm& form) {
    if (form.class_title.empty()) return form.period;
    const std::string group = group_called(form.family, form.class_title);
    return form.period.empty() ? group : group + ", " + form.period;
}

FormHeading heading_of(const TableForm& form) {
    FormHeading heading{.organization = form.organization_full_name, .title = form.title};
    if (std::string line = heading_line(form); !line.empty())
        heading.lines.push_back(std::move(line));
    heading.lines.insert(heading.lines.end(), form.lines.begin(), form.lines.end());
    return heading;
}

std::string role_of(FormSigner signer, ProgrammeFamily family) {
    switch (signer) {
        case FormSigner::lead:
            return lead_called(family);
        case FormSigner::deputy:
            return "Заместитель директора";
        case FormSigner::teacher:
            return teacher_called(family);
        case FormSigner::guardian:
            return "Родитель (законный представитель)";
        case FormSigner::medic:
            return "Медицинский работник";
        case FormSigner::director:
            break;
    }
    return "Директор";
}

std::vector<Signatory> signatories_of(const TableForm& form) {
    std::vector<Signatory> signatories;
    for (const FormSignature& one : form.signatures)
        signatories.push_back({.role = role_of(one.signer, form.family), .name = one.name});
    return signatories;
}

class TableLayout {
public:
    TableLayout(Typesetter& typesetter, const TableForm& form, std::optional<ProofFigure> proof)
        : typesetter_{typesetter},
          form_{form},
          proof_{std::move(proof)},
          paper_{paper_for(form)},
          seal_{form.edition == Edition::certifiable ? typesetter.set_line("М. П.", seal_style)
                                                     : TextBlock{}} {}

    std::vector<Sheet> lay_out() {
        flow_.start_sheet(paper_);
        place_heading(flow_, typesetter_, heading_of(form_));
        const SignatureLines signatures{typesetter_, signatories_of(form_), signatures_width()};
        const double closing = closing_height(signatures);
        for (std::size_t i = 0; i < form_.tables.size(); ++i) {
            if (i > 0) flow_.move_down(gap_before_table);
            place_table(form_.tables[i], i + 1 == form_.tables.size() ? closing : 0);
        }
        if (!flow_.has_room(closing)) start_further_sheet();
        place_closing(signatures);
        return flow_.finish();
    }

private:
    /// Lines to sign on are no longer on a wide sheet.
    double signatures_width() const {
        const double beside = proof_ ? proof_->width() + gap_before_proof : 0;
        return std::min(flow_.width() - beside, 190.0);
    }

    void start_further_sheet() {
        flow_.start_sheet(paper_, form_.name + " (продолжение) · " + form_.organization_full_name);
    }

    TextBlock note_block(const std::string& note) {
        return typesetter_.set_lines(note, note_style, flow_.width());
    }

    double closing_height(const SignatureLines& signatures) {
        double height = form_.notes.empty() ? 0 : gap;
        for (const std::string& note : form_.notes) height += note_block(note).height();
        if (!form_.signatures.empty() || proof_)
            height += gap_before_signatures + signed_height(signatures);
        return height;
    }
    /// Of what stands side by side.
    double signed_height(const SignatureLines& signatures) const {
        const double seal = seal_.empty() ? 0 : seal_.height() - seal_rise;
        return std::max(signatures.height() + seal, proof_ ? proof_->height() : 0.0);
    }

    void place_closing(const SignatureLines& signatures) {
        if (!form_.notes.empty()) flow_.move_down(gap);
        for (const std::string& note : form_.notes) flow_.place(Tag::paragraph, note_block(note));
        if (form_.signatures.empty() && !proof_) return;
        flow_.move_down(gap_before_signatures);
        const double top = flow_.y();
        place(flow_, signatures);
        if (!seal_.empty()) {
            flow_.move_down(-seal_rise);
            flow_.place(Tag::paragraph, seal_);
        }
        if (!proof_) return;
        const double x = flow_.left() + flow_.width() - proof_->width();
        flow_.draw([proof = *proof_, x, top](Canvas& canvas) { proof.draw(canvas, x, top); });
    }

    void place_table(const FormTable& table, double closing) {
        const TextBlock title =
            typesetter_.set_lines(table.title, table_title_style, flow_.width());
        if (table.rows.empty()) {
            const TextBlock words = typesetter_.set_lines(table.empty, empty_style, flow_.width());
            if (!flow_.has_room(title.height() + words.height())) start_further_sheet();
            place_title(title);
            flow_.place(Tag::paragraph, words);
            return;
        }
        const Rows rows = set(table);
        const double above = title.height() + gap + rows.head.height();
        const double whole = above + height_of_all(rows.plain) + rows.totals_height + closing;
        // A short table below another goes to the next sheet whole, with the signatures.
        const bool moves =
            &table != &form_.tables.front() && !flow_.has_room(whole) && whole <= sheet_room();
        if (moves || !flow_.has_room(above + rows.plain[0].height())) start_further_sheet();
        place_title(title);
        place_rows(rows, closing);
    }

    double sheet_room() const { return paper_.height - margins.top - margins.bottom; }

    static double height_of_all(const std::vector<Grid>& grids) {
        double height = 0;
        for (const Grid& grid : grids) height += grid.height();
        return height;
    }

    void place_title(const TextBlock& title) {
        if (title.empty()) return;
        flow_.place(Tag::paragraph, title);
        flow_.move_down(gap / 2);
    }

    struct Rows {
        Grid head;
        std::vector<Grid> plain;
        std::vector<Grid> totals;
        double totals_height = 0;
    };
    Rows set(const FormTable& table) {
        const auto widths = widths_on(table, flow_.width());
        Rows rows{.head = table_head(typesetter_, table, widths)};
        for (const FormRow& row : table.rows) {
            LETOPIS_CHECK(row.size() == table.columns.size(), "a row has a cell for each column");
            rows.plain.push_back(table_row(typesetter_, table, row, widths, RowWeight::plain));
        }
        for (const FormRow& row : table.totals) {
            LETOPIS_CHECK(row.size() == table.columns.size(), "totals have a cell for each column");
            rows.totals.push_back(table_row(typesetter_, table, row, widths, RowWeight::total));
            rows.totals_height += rows.totals.back().height();
        }
        return rows;
    }

    void place_rows(const Rows& rows, double closing) {
        std::vector<double> heights;
        for (const Grid& row : rows.plain) heights.push_back(row.height());
        flow_.open(Tag::table);
        flow_.open(Tag::table_head);
        flow_.place(rows.head, head_rules);
        flow_.close();
        flow_.open(Tag::table_body);
        const double further = sheet_room() - rows.head.height();
        auto row = rows.plain.begin();
        for (const std::size_t count :
             share_blocks(heights, flow_.room(), further, rows.totals_height + closing)) {
            if (row != rows.plain.begin()) start_sheet_with_head(rows.head);
            for (std::size_t i = 0; i < count; ++i) flow_.place(*row++, rules);
        }
        for (const Grid& total : rows.totals) {
            if (!flow_.has_room(total.height())) start_sheet_with_head(rows.head);
            flow_.place(total, rules);
        }
        flow_.close();
        flow_.close();
    }

    void start_sheet_with_head(const Grid& head) {
        start_further_sheet();
        flow_.repeat(head, head_rules);
    }

    Typesetter& typesetter_;
    const TableForm& form_;
    std::optional<ProofFigure> proof_;
    Paper paper_;
    TextBlock seal_;
    SheetFlow flow_;
};

}  // namespace

std::vector<Sheet> lay_out_table_form(Typesetter& typesetter, const TableForm& form,
                                      std::optional<ProofFigure> proof) {
    return TableLayout{typesetter, form, std::move(proof)}.lay_out();
}

}  // namespace letopis
