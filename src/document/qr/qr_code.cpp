#include "document/qr/qr_code.h"

#include <qrencode.h>

#include <memory>

namespace letopis {

namespace {

struct InputEnd {
    void operator()(QRinput* input) const { QRinput_free(input); }
};
struct CodeEnd {
    void operator()(QRcode* code) const { QRcode_free(code); }
};

bool is_alphanumeric(std::string_view text) {
    return text.find_first_not_of("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:") ==
           std::string_view::npos;
}

}  // namespace

Result<QrCode> qr_code(std::string_view text) {
    const std::unique_ptr<QRinput, InputEnd> input{QRinput_new2(0, QR_ECLEVEL_M)};
    const QRencodeMode mode = is_alphanumeric(text) ? QR_MODE_AN : QR_MODE_8;
    const auto* bytes = reinterpret_cast<const unsigned char*>(text.data());
    const bool appended =
        input != nullptr &&
        QRinput_append(input.get(), mode, static_cast<int>(text.size()), bytes) == 0;
    const std::unique_ptr<QRcode, CodeEnd> code{appended ? QRcode_encodeInput(input.get())
                                                         : nullptr};
    if (!code) return Refusal{.code = RefusalCode::text_too_long, .field = "qr_text"};

    QrCode result{.size = code->width};
    const auto count =
        static_cast<std::size_t>(code->width) * static_cast<std::size_t>(code->width);
    for (std::size_t i = 0; i < count; ++i)
        result.cells.push_back(static_cast<std::uint8_t>(code->data[i] & 1U));
    return result;
}

}  // namespace letopis
