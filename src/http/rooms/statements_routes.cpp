#include "http/rooms/statements_routes.h"

#include "app/archive/open_package.h"
#include "app/statements/open_document.h"
#include "app/statements/open_journal_pages.h"
#include "crypto/hash.h"
#include "http/rooms/on_worker.h"
#include "ports/gathering/names.h"

namespace letopis::http {
namespace {

/// Who asks for a printed form, for the worker that makes it.
struct Printing {
    const School& school;
    Standing standing;
    Instant now;

    static Printing of(Call& call) {
        return {.school = call.school(), .standing = call.standing(), .now = call.now()};
    }
    template <class Open>
    auto read(Open open) const {
        return school.readers.read([&](Reader& reader) { return open(reader, standing, now); });
    }
};

/// What the technical footer of a draft says: which data, when, by whom.
template <Described Form>
Result<DocumentStamp> draft_stamp(const Printing& printing, const Form& form) {
    return printing.read(
        [&](Reader& reader, const Standing& standing, Instant now) -> Result<DocumentStamp> {
            LETOPIS_TRY(printed_by, short_name(reader, standing.person_id));
            LETOPIS_TRY(tree_size, reader.entry_count());
            return DocumentStamp{.snapshot_at = now,
                                 .tree_size = tree_size,
                                 .data_sha256_hex = sha256_hex(as_bytes(write_json(form))),
                                 .printed_by = std::move(printed_by)};
        });
}

PdfFile file_of(const Bytes& bytes, std::string name) {
    return {.bytes = std::string{as_text(bytes)}, .file_name = std::move(name) + ".pdf"};
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
    LETOPIS_TRY(stamp, draft_stamp(printing, view.sheet));
    LETOPIS_TRY(bytes, school.printer.summary_sheet(view.sheet, stamp));
    return file_of(bytes, name);
}

Result<PdfFile> journal_file(const Printing& printing, CourseId course_id) {
    LETOPIS_TRY(pages, printing.read([&](Reader& reader, const Standing& standing, Instant now) {
        return open_journal_pages(reader, standing, course_id, now);
    }));
    LETOPIS_TRY(stamp, draft_stamp(printing, pages));
    LETOPIS_TRY(bytes,
                printing.school.printer.journal_pages({pages.marks}, {pages.content}, stamp));
    return file_of(bytes, "Журнал " + pages.marks.class_title + " " + pages.marks.subject);
}

/// Made on a worker; only the finished file comes back.
template <class Make>
void print(Call& call, const Later<PdfFile>& later, Make make) {
    on_worker(call, later, [printing = Printing::of(call), later, make] {
        auto file = make(printing);
        later([file = std::move(file)] { return file; });
    });
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
