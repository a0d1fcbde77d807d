#include "http/rooms/printing.h"

#include "http/routes/made_answer.h"
#include "ports/gathering/names.h"

namespace letopis::http {
namespace {

Result<Response> answer_of(Result<PdfFile> file) {
    if (!file) return std::move(file).error();
    return make_response(std::move(file).value());
}

}  // namespace

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

void print(Call& call, const Later<PdfFile>& later,
           std::function<Result<PdfFile>(const Printing&)> make) {
    on_worker(call, later,
              [printing = Printing::of(call), pledge = later.pledge(), make = std::move(make)] {
                  keep_with(pledge, answer_of(make(printing)));
              });
}

Result<PdfFile> printed_form(const Printing& printing, const TableForm& form) {
    LETOPIS_TRY(stamp, stamp_of(printing, form));
    LETOPIS_TRY(bytes, printing.school.printer.table_form(form, stamp));
    return file_of(bytes, form.name);
}

void print_form(Call& call, const Later<PdfFile>& later, Opening<TableForm> open) {
    print(call, later, [open = std::move(open)](const Printing& printing) -> Result<PdfFile> {
        LETOPIS_TRY(form, printing.read(open));
        return printed_form(printing, form);
    });
}

}  // namespace letopis::http
