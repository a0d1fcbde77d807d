#include "document/layout/summary_closing.h"

#include <algorithm>

#include "document/layout/group_words.h"

namespace letopis {

namespace {

constexpr Style text_style{Face::serif, 10};
constexpr double gap = 2;
constexpr double seal_rise = 2.6;  ///< «М. П.» stands beside the captions of the last signature.
constexpr double gap_before_proof = 8;

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

}  // namespace

Result<SummaryClosing> SummaryClosing::of(Typesetter& typesetter, const SummarySheet& sheet,
                                          const DocumentStamp& stamp, double width) {
    LETOPIS_TRY(proof, ProofFigure::of(typesetter, stamp));
    return SummaryClosing{typesetter, sheet, std::move(proof), width};
}

SummaryClosing::SummaryClosing(Typesetter& typesetter, const SummarySheet& sheet,
                               std::optional<ProofFigure> proof, double width)
    : proof_{std::move(proof)},
      width_{width - (proof_ ? proof_->width() + gap_before_proof : 0)},
      counts_{typesetter.set_lines(count_line(sheet), text_style, width_)},
      signatures_{typesetter,
                  {{lead_called(sheet.family), sheet.class_teacher},
                   {"Заместитель директора", sheet.deputy},
                   {"Директор", sheet.director}},
                  width_},
      seal_{typesetter.set_line("М. П.", text_style)},
      certification_{typesetter.set_lines(
          "Сводная ведомость проверена, ведение учёта завершено «____» ______________ 20____ "
          "г.",
          text_style, width_)},
      certifier_{
          typesetter, {{"Заместитель директора", sheet.deputy}}, width_, signatures_.role_width()} {
}

double SummaryClosing::height() const {
    const double left = counts_.height() + gap + signatures_.height() + seal_.height() - seal_rise +
                        gap + certification_.height() + certifier_.height();
    return gap + std::max(left, proof_ ? proof_->height() : 0.0);
}

void SummaryClosing::place(SheetFlow& flow) const {
    flow.move_down(gap);
    const double top = flow.y();
    flow.place(Tag::paragraph, counts_);
    flow.move_down(gap);
    letopis::place(flow, signatures_);
    flow.move_down(-seal_rise);
    flow.place(Tag::paragraph, seal_);
    flow.move_down(gap);
    flow.place(Tag::paragraph, certification_);
    letopis::place(flow, certifier_);
    if (!proof_) return;
    const double x = flow.left() + flow.width() - proof_->width();
    flow.draw([proof = *proof_, x, top](Canvas& canvas) { proof.draw(canvas, x, top); });
}

}  // namespace letopis
