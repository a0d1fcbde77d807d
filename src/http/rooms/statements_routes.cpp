#include "http/rooms/statements_routes.h"

#include "app/archive/open_package.h"
#include "app/statements/open_document.h"
#include "app/statements/open_journal_pages.h"
#include "crypto/hash.h"
#include "http/rooms/batch.h"
#include "ports/gathering/names.h"

namespace letopis::http {
namespace {

/// What the technical footer of a draft says: which data, when, by whom.
template <Described Form>
Result<DocumentStamp> draft_stamp(Call& call, const Form& form) {
    return call.school().readers.read([&](Reader& reader) -> Result<DocumentStamp> {
        LETOPIS_TRY(printed_by, short_name(reader, call.actor_id()));
        LETOPIS_TRY(tree_size, reader.entry_count());
        return DocumentStamp{.snapshot_at = call.now(),
                             .tree_size = tree_size,
                             .data_sha256_hex = sha256_hex(as_bytes(write_json(form))),
                             .printed_by = std::move(printed_by)};
    });
}

/// Drawing takes longer than an I/O thread may be held up.
void print(Call& call, const Later<PdfFile>& later, std::string file_name,
           std::function<Result<Bytes>()> draw) {
    const auto posted = call.context().workers.post([later, file_name, draw] {
        auto drawn = draw();
        if (!drawn) return later.refuse(std::move(drawn).error());
        later([file_name, bytes = std::string{as_text(*drawn)}]() -> Result<PdfFile> {
            return PdfFile{.bytes = bytes, .file_name = file_name};
        });
    });
    if (!posted) later.refuse(posted.error());
}

const IssuedDocument* issued_sheet(const SummarySheetView& view) {
    const auto found =
        std::find_if(view.documents.begin(), view.documents.end(),
                     [](const IssuedDocument& d) { return d.form == FormKind::summary_sheet; });
    return found == view.documents.end() ? nullptr : &*found;
}

Result<Bytes> read_all(ByteSource& source) {
    Bytes bytes(static_cast<std::size_t>(source.size()));
    std::size_t have = 0;
    while (have < bytes.size()) {
        LETOPIS_TRY(count, source.read(have, std::span{bytes}.subspan(have)));
        if (count == 0) return Fault{.what = "a document ended before its size"};
        have += count;
    }
    return bytes;
}

}  // namespace

Result<SummarySheetView> show_summary_sheet(Call& call, const GroupPlace& place) {
    return call.school().readers.read([&](Reader& reader) {
        return open_summary_sheet(reader, call.standing(), place.study_group_id, call.now());
    });
}

void print_summary_sheet(Call& call, const GroupPlace& place, Later<PdfFile> later) {
    const auto view = show_summary_sheet(call, place);
    if (!view) return later.refuse(view.error());
    const School& school = call.school();
    const std::string name = "Сводная ведомость " + view->sheet.class_title + ".pdf";
    if (const IssuedDocument* document = issued_sheet(*view)) {
        return print(call, later, name, [&school, document = *document]() -> Result<Bytes> {
            LETOPIS_TRY(source, open_document_bytes(school.own_folder, document));
            return read_all(*source);
        });
    }
    const auto stamp = draft_stamp(call, view->sheet);
    if (!stamp) return later.refuse(stamp.error());
    print(call, later, name, [&school, sheet = view->sheet, stamp = *stamp] {
        return school.printer.summary_sheet(sheet, stamp);
    });
}

void print_journal(Call& call, const CoursePlace& place, Later<PdfFile> later) {
    const School& school = call.school();
    const auto pages = school.readers.read([&](Reader& reader) {
        return open_journal_pages(reader, call.standing(), place.course_id, call.now());
    });
    if (!pages) return later.refuse(pages.error());
    const auto stamp = draft_stamp(call, *pages);
    if (!stamp) return later.refuse(stamp.error());
    const std::string name = "Журнал " + pages->marks.class_title + " " + pages->marks.subject;
    print(call, later, name + ".pdf", [&school, pages = *pages, stamp = *stamp] {
        return school.printer.journal_pages({pages.marks}, {pages.content}, stamp);
    });
}

Result<StoredFile> fetch_document(Call& call, const DocumentPlace& place) {
    LETOPIS_TRY(document, call.school().readers.read([&](Reader& reader) {
        return open_document(reader, call.standing(), place.document_id);
    }));
    LETOPIS_TRY(source, open_document_bytes(call.school().own_folder, document));
    return StoredFile{.source = std::move(source),
                      .content_type = "application/pdf",
                      .file_name = document.document_no + ".pdf"};
}

}  // namespace letopis::http
