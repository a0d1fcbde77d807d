#pragma once
// The end of F-08: numbers of the class, signatures, certification (F-37, CERT-CLOSE), the proof.

#include <optional>

#include "document/layout/closing_block.h"
#include "document/layout/sheet_flow.h"

namespace letopis {

/// Stands together on one sheet.
class SummaryClosing {
public:
    /// Refuses `text_too_long` when the stamp's proof fits no code.
    static Result<SummaryClosing> of(Typesetter& typesetter, const SummarySheet& sheet,
                                     const DocumentStamp& stamp, double width);
    double height() const;
    void place(SheetFlow& flow) const;

private:
    SummaryClosing(Typesetter& typesetter, const SummarySheet& sheet,
                   std::optional<ProofFigure> proof, double width);

    std::optional<ProofFigure> proof_;
    double width_;  ///< Left of the proof.
    TextBlock counts_;
    SignatureLines signatures_;
    TextBlock seal_;
    TextBlock certification_;
    SignatureLines certifier_;
};

}  // namespace letopis
