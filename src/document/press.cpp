#include "document/press.h"

#include <malloc.h>

#include "base/check.h"
#include "document/layout/closing_block.h"
#include "document/layout/content_page.h"
#include "document/layout/group_words.h"
#include "document/layout/marks_page.h"
#include "document/layout/sheet_frame.h"
#include "document/layout/summary_sheet.h"

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
    for (std::size_t i = 0; i < marks.size(); ++i) {
        flow.start_sheet(setting.paper);
        flow.open(Tag::section);
        lay_out_marks_page(flow, typesetter, marks[i], setting);
        flow.start_sheet(setting.paper);
        lay_out_content_page(flow, typesetter, contents[i], setting);
        flow.close();
    }
    if (proof) place_proof(flow, *proof, setting, journal_title(marks));
    auto printed = print_sheets(typesetter, flow.finish(), journal_title(marks), stamp);
    // A class's journal has 75 000 elements, 150 MB of objects while it is being finished: what is
    // free again goes back to the machine.
    malloc_trim(0);
    return printed;
}

}  // namespace letopis
