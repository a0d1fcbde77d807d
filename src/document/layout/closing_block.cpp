#include "document/layout/closing_block.h"

#include <algorithm>

#include "document/layout/fitting.h"

namespace letopis {

namespace {

constexpr Style role_ladder[] = {{Face::serif, 10}, {Face::serif, 9}, {Face::narrow, 8}};
constexpr Style signer_ladder[] = {
    {Face::serif, 10}, {Face::serif, 9}, {Face::narrow, 9}, {Face::narrow, 7}};
constexpr Style caption_style{Face::sans, 6};
constexpr Style date_style{Face::serif, 10};

constexpr double row_height = 8.6;
constexpr double base_line = 5;     ///< From the top of a row to the rule that is signed on.
constexpr double above_rule = 0.9;  ///< From the foot of the letters to the rule.
constexpr double gap = 3;
constexpr double signature_share = 0.4;  ///< The rest is for the name.
constexpr double rule_points = 0.4;

// Archive findings (QR on paper): modules of 0.33 mm were all read from a 150 dpi scan.
constexpr double least_module = 0.36;
constexpr double greatest_module = 0.6;
constexpr double wanted_side = 32;
constexpr double least_caption = 36;
constexpr Style proof_caption_style{Face::sans, 6};

/// "7ff9 43fc …": eight groups of the ledger's root, to be typed by hand.
std::string root_in_groups(const std::string& hex) {
    std::string groups;
    for (std::size_t i = 0; i + 4 <= hex.size() && i < 32; i += 4)
        groups += (i == 0 ? "" : " ") + hex.substr(i, 4);
    return groups;
}

}  // namespace

SignatureLines::SignatureLines(Typesetter& typesetter, const std::vector<Signatory>& signatories,
                               double width, double role_width)
    : width_{width},
      sign_from_{role_width + gap},
      signature_caption_{typesetter.set_line("(подпись)", caption_style)},
      name_caption_{typesetter.set_line("(расшифровка подписи)", caption_style)},
      date_{typesetter.set_line("«____» ______________ 20____ г.", date_style)},
      date_caption_{typesetter.set_line("(дата)", caption_style)} {
    for (const Signatory& signatory : signatories) {
        rows_.push_back({.role = fit_line(typesetter, signatory.role, role_ladder, width * 0.3)});
        sign_from_ = std::max(sign_from_, rows_.back().role.width() + gap);
    }
    date_from_ = width - date_.width();
    sign_to_ = sign_from_ + (date_from_ - sign_from_ - 2 * gap) * signature_share;
    for (std::size_t i = 0; i < rows_.size(); ++i)
        rows_[i].name =
            fit_line(typesetter, signatories[i].name, signer_ladder, name_to() - name_from());
}

double SignatureLines::role_width() const { return sign_from_ - gap; }
double SignatureLines::name_from() const { return sign_to_ + gap; }
double SignatureLines::name_to() const { return date_from_ - gap; }

double SignatureLines::height() const { return row_height * static_cast<double>(rows_.size()); }

void SignatureLines::draw(Canvas& canvas, double x, double y) const {
    for (const Row& row : rows_) {
        draw_row(canvas, row, x, y);
        y += row_height;
    }
}

void SignatureLines::draw_row(Canvas& canvas, const Row& row, double x, double y) const {
    const double rule = y + base_line;
    const auto on_rule = [&](const TextBlock& block, double at) {
        canvas.text(block, x + at, rule - above_rule - block.baseline());
    };
    const auto caption = [&](const TextBlock& block, double from, double to) {
        canvas.text(block, x + (from + to - block.width()) / 2, rule + 0.3);
    };
    {
        const OpenElement element{canvas, Tag::paragraph};
        on_rule(row.role, 0);
        caption(signature_caption_, sign_from_, sign_to_);
        on_rule(row.name, (name_from() + name_to() - row.name.measure()) / 2);
        caption(name_caption_, name_from(), name_to());
        on_rule(date_, date_from_);
        caption(date_caption_, date_from_, width_);
    }
    canvas.rules(std::vector<Line>{{x + sign_from_, rule, x + sign_to_, rule},
                                   {x + name_from(), rule, x + name_to(), rule}},
                 rule_points);
}

void place(SheetFlow& flow, const SignatureLines& lines) {
    flow.draw([lines, x = flow.left(), y = flow.y()](Canvas& canvas) { lines.draw(canvas, x, y); });
    flow.move_down(lines.height());
}

Result<std::optional<ProofFigure>> ProofFigure::of(Typesetter& typesetter,
                                                   const DocumentStamp& stamp) {
    if (stamp.qr_text.empty()) return std::optional<ProofFigure>{};
    ProofFigure figure;
    LETOPIS_TRY(code, qr_code(stamp.qr_text));
    figure.code_ = std::move(code);
    const double modules = figure.code_.size + 2 * quiet_zone_modules;
    figure.module_ = std::clamp(wanted_side / modules, least_module, greatest_module);
    figure.side_ = figure.module_ * modules;
    figure.width_ = std::max(figure.side_, least_caption);
    std::string words = "Код подтверждает документ № " + stamp.document_no + ".";
    if (!stamp.root_hash_hex.empty())
        words += " Корень реестра: " + root_in_groups(stamp.root_hash_hex);
    figure.caption_ =
        typesetter.set_lines(words, proof_caption_style, figure.width_, Align::centre);
    return std::optional{std::move(figure)};
}

void ProofFigure::draw(Canvas& canvas, double x, double y) const {
    std::vector<Box> boxes;
    const double left = x + (width_ - side_) / 2 + quiet_zone_modules * module_;
    const double top = y + quiet_zone_modules * module_;
    for (int row = 0; row < code_.size; ++row) {
        for (int column = 0; column < code_.size;) {
            int end = column;
            while (end < code_.size && code_.black(row, end)) ++end;
            if (end > column)
                boxes.push_back({left + column * module_, top + row * module_,
                                 (end - column) * module_, module_});
            column = end + 1;
        }
    }
    {
        const OpenElement element{canvas,
                                  Tag::figure,
                                  {.alternative = "QR-код с доказательством документа: запись "
                                                  "реестра, путь до его корня и подпись"}};
        canvas.fill(boxes, 0);
    }
    const OpenElement element{canvas, Tag::paragraph};
    canvas.text(caption_, x, y + side_);
}

}  // namespace letopis
