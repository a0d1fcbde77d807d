#pragma once
// XMP metadata (ISO 16684-1): what the document says about itself.

#include <string>

#include "base/time.h"

namespace letopis {

/// Реквизиты файла.
struct DocumentTraits {
    std::string title;
    Instant created_at;  ///< Of the snapshot, not of the drawing: same data, same bytes.
};

inline constexpr const char* document_language = "ru-RU";
inline constexpr const char* document_producer = "Letopis";

/// The packet: claims PDF/A-2a and PDF/UA-1, the latter with the extension schema that PDF/A wants
/// for a property it does not know.
std::string xmp_packet(const DocumentTraits& traits);
/// "D:20260525140509+03'00'", Moscow time (PDF 1.7, 7.9.4).
std::string pdf_date(Instant at);

}  // namespace letopis
