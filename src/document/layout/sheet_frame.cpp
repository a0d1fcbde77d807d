#include "document/layout/sheet_frame.h"

#include "base/text.h"
#include "document/layout/fitting.h"
#include "document/pdf/finishing.h"

namespace letopis {

namespace {

constexpr Style organization_style{Face::serif, 10};
constexpr Style address_style{Face::serif, 9};
constexpr Style title_style{Face::serif_bold, 13};
constexpr Style line_style{Face::serif, 10};
constexpr double gap_before_title = 2.5;
constexpr double gap_after_heading = 3;

constexpr Style running_head_ladder[] = {{Face::sans, 8}, {Face::narrow, 8}, {Face::narrow, 7}};
constexpr double running_head_foot = 17;  ///< Where its last line ends.

constexpr Style footer_style{Face::sans, 7};
constexpr Style sheet_number_style{Face::sans, 8};
constexpr double footer_rule_gap = 3;  ///< From the lower edge of the text area to the rule.
constexpr double footer_text_gap = 1;
constexpr double sheet_number_width = 26;

constexpr const char* no_break_space = "\u00A0";

constexpr std::string_view draft_word = "ЧЕРНОВИК";
constexpr double watermark_grey = 0.9;
constexpr double watermark_degrees = 30;
constexpr double watermark_share = 0.62;  ///< Of the sheet's shorter side, lying.

/// First 16 and last 8 hex digits: enough to compare by eye.
std::string short_checksum(const std::string& hex) {
    if (hex.size() <= 24) return hex;
    std::string text = hex.substr(0, 16);
    text.append(no_break_space).append("…").append(no_break_space);
    return text.append(hex, hex.size() - 8);
}

std::string footer_text(const DocumentStamp& stamp) {
    std::string text = "Распечатано из информационной системы «Летопись». Снимок данных: " +
                       moscow_text(stamp.snapshot_at) + " (МСК)";
    if (stamp.tree_size > 0) text += ", записей в реестре: " + std::to_string(stamp.tree_size);
    text += ".";
    if (!stamp.document_no.empty()) text += " Документ № " + stamp.document_no + ".";
    if (!stamp.data_sha256_hex.empty())
        text += " Контрольная сумма (SHA-256): " + short_checksum(stamp.data_sha256_hex) + ".";
    if (!stamp.printed_by.empty()) text += " Распечатал(а): " + stamp.printed_by;
    return text;
}

class Framing {
public:
    Framing(Typesetter& typesetter, const DocumentStamp& stamp, std::size_t sheet_count)
        : typesetter_{typesetter}, stamp_{stamp}, sheet_count_{sheet_count} {}

    /// Under everything else on the sheet.
    void draw_watermark(Canvas& canvas, const Paper& paper) {
        if (stamp_.edition != Edition::draft) return;
        const TextBlock trial = typesetter_.set_line(draft_word, {Face::sans_bold, 100});
        const double wanted = watermark_share * paper.width;
        const TextBlock word =
            typesetter_.set_line(draft_word, {Face::sans_bold, 100 * wanted / trial.width()});
        canvas.text_slanted(word, paper.width / 2, paper.height / 2, watermark_degrees,
                            watermark_grey);
    }

    void draw_running_head(Canvas& canvas, const Sheet& sheet) {
        const double width = sheet.paper.width - margins.left - margins.right;
        const TextBlock block =
            fit_line(typesetter_, sheet.running_head, running_head_ladder, width);
        canvas.text(block, margins.left, running_head_foot - block.height());
    }

    void draw_footer(Canvas& canvas, const Paper& paper, std::size_t sheet_number) {
        const double right = paper.width - margins.right;
        const double y = paper.height - margins.bottom + footer_rule_gap;
        canvas.rules(std::vector<Line>{{margins.left, y, right, y}}, 0.25);

        const double text_width = right - margins.left - sheet_number_width;
        canvas.text(typesetter_.set_lines(footer_text(stamp_), footer_style, text_width),
                    margins.left, y + footer_text_gap);
        const TextBlock number = typesetter_.set_line(
            "Лист " + std::to_string(sheet_number) + " из " + std::to_string(sheet_count_),
            sheet_number_style);
        canvas.text(number, right - number.width(), y + footer_text_gap);
    }

private:
    Typesetter& typesetter_;
    const DocumentStamp& stamp_;
    std::size_t sheet_count_;
};

}  // namespace

void place_heading(SheetFlow& flow, Typesetter& typesetter, const FormHeading& heading) {
    const auto centred = [&](std::string_view text, Style style) {
        return typesetter.set_lines(text, style, flow.width(), Align::centre);
    };
    flow.place_centred(Tag::paragraph, centred(heading.organization, organization_style));
    flow.place_centred(Tag::paragraph, centred(heading.address, address_style));
    flow.move_down(gap_before_title);
    flow.place_centred(Tag::heading, centred(heading.title, title_style));
    for (const std::string& line : heading.lines)
        flow.place_centred(Tag::paragraph, centred(line, line_style));
    flow.move_down(gap_after_heading);
}

Result<Bytes> print_sheets(Typesetter& typesetter, const std::vector<Sheet>& sheets,
                           const std::string& title, const DocumentStamp& stamp) {
    Canvas canvas;
    Framing framing{typesetter, stamp, sheets.size()};
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        canvas.begin_sheet(sheets[i].paper);
        framing.draw_watermark(canvas, sheets[i].paper);
        framing.draw_running_head(canvas, sheets[i]);
        for (const Drawing& drawing : sheets[i].drawings) drawing(canvas);
        framing.draw_footer(canvas, sheets[i].paper, i + 1);
        canvas.end_sheet();
    }
    LETOPIS_TRY(drawn, canvas.finish());
    return finish_document(std::move(drawn), {.title = title, .created_at = stamp.snapshot_at});
}

}  // namespace letopis
