#pragma once
// What stands at the end of a form: lines to sign on, and the code by which paper proves itself.

#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "document/layout/sheet_flow.h"
#include "document/pdf/typesetter.h"
#include "document/qr/qr_code.h"
#include "domain/statements/statements.h"

namespace letopis {

/// Кто подписывает: подпись / расшифровка / дата.
struct Signatory {
    std::string role;  ///< "Заместитель директора"
    std::string name;  ///< Empty: to be written by hand.
};

/// Строки подписей, one under the other.
class SignatureLines {
public:
    /// The roles take at least `role_width`, so that two sets of lines can share their columns.
    SignatureLines(Typesetter& typesetter, const std::vector<Signatory>& signatories, double width,
                   double role_width = 0);
    double role_width() const;
    double height() const;
    void draw(Canvas& canvas, double x, double y) const;

private:
    struct Row {
        TextBlock role;
        TextBlock name;
    };
    void draw_row(Canvas& canvas, const Row& row, double x, double y) const;

    double name_from() const;
    double name_to() const;

    double width_;
    double sign_from_;  ///< Of the rule that is signed on.
    double sign_to_ = 0;
    double date_from_ = 0;
    std::vector<Row> rows_;
    TextBlock signature_caption_;
    TextBlock name_caption_;
    TextBlock date_;
    TextBlock date_caption_;
};

/// Puts the lines where the pen is, and the pen below them.
void place(SheetFlow& flow, const SignatureLines& lines);

/// QR-код доказательства with the words that a person can compare by eye.
class ProofFigure {
public:
    /// Refuses `text_too_long` when the stamp's text fits no code.
    static Result<std::optional<ProofFigure>> of(Typesetter& typesetter,
                                                 const DocumentStamp& stamp);
    double width() const { return width_; }
    double height() const { return side_ + caption_.height(); }
    void draw(Canvas& canvas, double x, double y) const;

private:
    ProofFigure() = default;
    QrCode code_;
    double module_ = 0;  ///< mm
    double side_ = 0;    ///< With the quiet zone, mm.
    double width_ = 0;   ///< The words may be wider.
    TextBlock caption_;
};

}  // namespace letopis
