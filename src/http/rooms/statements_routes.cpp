#include "http/rooms/statements_routes.h"

#include "app/archive/open_package.h"
#include "app/statements/open_class_journal.h"
#include "app/statements/open_document.h"
#include "app/statements/open_journal_pages.h"
#include "http/rooms/printing.h"

namespace letopis::http {
namespace {

/// The sheet of the last closing; addenda to it are documents of their own.
const IssuedDocument* issued_sheet(const SummarySheetView& view) {
    if (!view.closed) return nullptr;
    const auto found = std::find_if(
        view.documents.rbegin(), view.documents.rend(),
        [](const IssuedDocument& document) { return document.form == FormKind::summary_sheet; });
    return found == view.documents.rend() ? nullptr : &*found;
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

Result<PdfFile> sheet_file(const Printing& printing, StudyGroupId study_group_id) {
    LETOPIS_TRY(view, printing.read([&](Reader& reader, const Standing& standing, Instant now) {
        return open_summary_sheet(reader, standing, study_group_id, now);
    }));
    const School& school = printing.school;
    const std::string name = "Сводная ведомость " + view.sheet.class_title;
    if (const IssuedDocument* document = issued_sheet(view)) {
        LETOPIS_TRY(source, open_document_bytes(school.own_folder, *document));
        LETOPIS_TRY(bytes, read_all(*source));
        return file_of(bytes, name);
    }
    LETOPIS_TRY(stamp, stamp_of(printing, view.sheet));
    LETOPIS_TRY(bytes, school.printer.summary_sheet(view.sheet, stamp));
    return file_of(bytes, name);
}

Result<PdfFile> journal_file(const Printing& printing, CourseId course_id) {
    LETOPIS_TRY(pages, printing.read([&](Reader& reader, const Standing& standing, Instant now) {
        return open_journal_pages(reader, standing, course_id, now);
    }));
    LETOPIS_TRY(stamp, stamp_of(printing, pages));
    LETOPIS_TRY(bytes,
                printing.school.printer.journal_pages({pages.marks}, {pages.content}, stamp));
    return file_of(bytes, "Журнал " + pages.marks.class_title + " " + pages.marks.subject);
}

}  // namespace

void show_summary_sheet(Call& call, const GroupPlace& place, Later<SummarySheetView> later) {
    open_on_worker(call, later, [place](Reader& reader, const Standing& standing, Instant now) {
        return open_summary_sheet(reader, standing, place.study_group_id, now);
    });
}

void print_summary_sheet(Call& call, const GroupPlace& place, Later<PdfFile> later) {
    print(call, later,
          [place](const Printing& printing) { return sheet_file(printing, place.study_group_id); });
}

void print_class_journal(Call& call, const GroupPlace& place, Later<PdfFile> later) {
    print(call, later, [place](const Printing& printing) -> Result<PdfFile> {
        LETOPIS_TRY(journal,
                    printing.read([&](Reader& reader, const Standing& standing, Instant now) {
                        return open_class_journal(reader, standing, place.study_group_id, now);
                    }));
        LETOPIS_TRY(stamp, stamp_of(printing, journal));
        LETOPIS_TRY(bytes, printing.school.printer.class_journal(journal.front, journal.marks,
                                                                 journal.contents, stamp));
        return file_of(bytes, "Журнал " + journal.front.cover.class_title);
    });
}

void print_journal(Call& call, const CoursePlace& place, Later<PdfFile> later) {
    print(call, later,
          [place](const Printing& printing) { return journal_file(printing, place.course_id); });
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
