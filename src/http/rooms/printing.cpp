#include "http/rooms/printing.h"

#include "ports/gathering/names.h"

namespace letopis::http {

Result<DocumentStamp> stamp_of(const Printing& printing, const std::string& data_json) {
    return printing.read(
        [&](Reader& reader, const Standing& standing, Instant now) -> Result<DocumentStamp> {
            LETOPIS_TRY(printed_by, short_name(reader, standing.person_id));
            LETOPIS_TRY(tree_size, reader.entry_count());
            return DocumentStamp{.snapshot_at = now,
                                 .tree_size = tree_size,
                                 .data_sha256_hex = sha256_hex(as_bytes(data_json)),
                                 .printed_by = std::move(printed_by)};
        });
}

PdfFile file_of(const Bytes& bytes, std::string name) {
    return {.bytes = std::string{as_text(bytes)}, .file_name = std::move(name) + ".pdf"};
}

Result<PdfFile> printed_form(const Printing& printing, const TableForm& form) {
    LETOPIS_TRY(stamp, stamp_of(printing, form));
    LETOPIS_TRY(bytes, printing.school.printer.table_form(form, stamp));
    return file_of(bytes, form.name);
}

}  // namespace letopis::http
