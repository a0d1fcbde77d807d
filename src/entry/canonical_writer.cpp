#include "entry/canonical_writer.h"

namespace letopis {

void CanonicalWriter::write(std::string_view value) {
    static constexpr char digits[] = "0123456789abcdef";
    text_ += '"';
    for (const char c : value) {
        switch (c) {
            case '"':
                text_ += "\\\"";
                break;
            case '\\':
                text_ += "\\\\";
                break;
            case '\b':
                text_ += "\\b";
                break;
            case '\t':
                text_ += "\\t";
                break;
            case '\n':
                text_ += "\\n";
                break;
            case '\f':
                text_ += "\\f";
                break;
            case '\r':
                text_ += "\\r";
                break;
            default:
                if (static_cast<unsigned char>(c) >= 0x20) {
                    text_ += c;
                } else {
                    text_ += "\\u00";
                    text_ += digits[(c >> 4) & 0xF];
                    text_ += digits[c & 0xF];
                }
        }
    }
    text_ += '"';
}

}  // namespace letopis
