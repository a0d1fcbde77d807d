#include "document/press.h"

#include <malloc.h>

#include <algorithm>
#include <iterator>

#include "base/check.h"
#include "document/layout/closing_block.h"
#include "document/layout/content_page.h"
#include "document/layout/group_words.h"
#include "document/layout/journal_front.h"
#include "document/layout/marks_page.h"
#include "document/layout/sheet_frame.h"
#include "document/layout/summary_sheet.h"
#include "document/layout/table_form.h"

namespace letopis {

namespace {

std::string journal_title(const std::vector<MarksPage>& marks) {
    return journal_called(marks.front().family) + ", " +
           group_called(marks.front().family, marks.front().class_title) + ", " +
           marks.front().school_year_title + " учебный год";
}

/// At the end of the last sheet, or on a further one.
void place_proof(SheetFlow& flow, const ProofFigure& proof, const JournalSetting& setting,
                 const std::string& title) {
    constexpr double gap = 4;
    if (!flow.has_room(gap + proof.height())) flow.start_sheet(setting.paper, title);
    flow.move_down(gap);
    const double x = flow.left() + flow.width() - proof.width();
    flow.draw([proof, x, y = flow.y()](Canvas& canvas) { proof.draw(canvas, x, y); });
}

/// Both sides of a course's page, each on a sheet of its own.
void lay_out_course(SheetFlow& flow, Typesetter& typesetter, const MarksPage& marks,
                    const ContentPage& content, const JournalSetting& setting) {
    flow.start_sheet(setting.paper);
    flow.open(Tag::section);
    lay_out_marks_page(flow, typesetter, marks, setting);
    flow.start_sheet(setting.paper);
    lay_out_content_page(flow, typesetter, content, setting);
    flow.close();
}

void append(std::vector<Sheet>& sheets, std::vector<Sheet> more) {
    std::move(more.begin(), more.end(), std::back_inserter(sheets));
}

/// Spans of the courses when so many sheets stand before them.
std::vector<SheetSpan> spans_after(std::size_t before, const std::vector<std::size_t>& ends) {
    std::vector<SheetSpan> spans;
    std::size_t from = before + 1;
    for (const std::size_t end : ends) {
        spans.push_back({.from = from, .to = before + end});
        from = before + end + 1;
    }
    return spans;
}

}  // namespace

Result<Press> Press::open() {
    LETOPIS_TRY(shelf, FontShelf::open());
    return Press{std::move(shelf)};
}

Result<Bytes> Press::print_summary_sheet(const SummarySheet& sheet,
                                         const DocumentStamp& stamp) const {
    Typesetter typesetter{shelf_};
    LETOPIS_TRY(sheets, lay_out_summary_sheet(typesetter, sheet, stamp));
    return print_sheets(typesetter, sheets, summary_sheet_title(sheet), stamp);
}

Result<Bytes> Press::print_journal_pages(const std::vector<MarksPage>& marks,
                                         const std::vector<ContentPage>& contents,
                                         const DocumentStamp& stamp,
                                         const JournalSetting& setting) const {
    LETOPIS_CHECK(!marks.empty() && marks.size() == contents.size(),
                  "each course has both sides of its page");
    Typesetter typesetter{shelf_};
    LETOPIS_TRY(proof, ProofFigure::of(typesetter, stamp));
    SheetFlow flow;
    for (std::size_t i = 0; i < marks.size(); ++i)
        lay_out_course(flow, typesetter, marks[i], contents[i], setting);
    if (proof) place_proof(flow, *proof, setting, journal_title(marks));
    auto printed = print_sheets(typesetter, flow.finish(), journal_title(marks), stamp);
    // A class's journal has 75 000 elements, 150 MB of objects while it is being finished: what is
    // free again goes back to the machine.
    malloc_trim(0);
    return printed;
}

Result<Bytes> Press::print_table_form(const TableForm& form, const DocumentStamp& stamp) const {
    Typesetter typesetter{shelf_};
    DocumentStamp stamped = stamp;
    stamped.edition = form.edition;
    // Any other is registered nowhere: there is nothing to prove.
    if (form.edition != Edition::certifiable) stamped.qr_text.clear();
    LETOPIS_TRY(proof, ProofFigure::of(typesetter, stamped));
    const auto sheets = lay_out_table_form(typesetter, form, std::move(proof));
    auto printed = print_sheets(typesetter, sheets, form.name, stamped);
    malloc_trim(0);
    return printed;
}

Result<Bytes> Press::print_class_journal(const JournalFront& front,
                                         const std::vector<MarksPage>& marks,
                                         const std::vector<ContentPage>& contents,
                                         const DocumentStamp& stamp,
                                         const JournalSetting& setting) const {
    LETOPIS_CHECK(marks.size() == contents.size() && marks.size() == front.courses.size(),
                  "each course has its line of the contents and both sides of its page");
    Typesetter typesetter{shelf_};
    SheetFlow flow;
    std::vector<std::size_t> ends;  // The sheets laid out when each course was done.
    for (std::size_t i = 0; i < marks.size(); ++i) {
        lay_out_course(flow, typesetter, marks[i], contents[i], setting);
        ends.push_back(flow.sheet_count());
    }
    std::vector<Sheet> sheets = lay_out_cover(typesetter, front.cover);
    // How many sheets the contents take does not depend on the numbers in them.
    const std::size_t own = lay_out_contents(typesetter, front, spans_after(0, ends)).size();
    append(sheets, lay_out_contents(typesetter, front, spans_after(sheets.size() + own, ends)));
    append(sheets, flow.finish());
    append(sheets, lay_out_binding(typesetter, front, sheets.size()));
    DocumentStamp stamped = stamp;
    stamped.edition = front.edition;
    auto printed = print_sheets(typesetter, sheets, journal_front_title(front.cover), stamped);
    malloc_trim(0);
    return printed;
}

}  // namespace letopis
