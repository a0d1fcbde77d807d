#pragma once
// What must hold for any bytes. The fuzzers (fet/fet_fuzz.cpp, csv/csv_fuzz.cpp,
// xlsx/xlsx_fuzz.cpp) and the smoke run in the ordinary tests call the same functions.

#include "base/check.h"
#include "exchange/csv/people_file.h"
#include "exchange/csv/table.h"
#include "exchange/fet/fet_plan.h"
#include "exchange/xlsx/sheet_table.h"
#include "exchange/xlsx/xlsx_sample.h"

namespace letopis {

/// A refusal of an import names the rule and at least one place.
inline void check_refusal(const Error& error) {
    LETOPIS_CHECK(error.is(RefusalCode::import_rejected), "an import refuses in one way");
    LETOPIS_CHECK(!error.refusal().items.empty(), "a refusal says what is wrong");
}

inline void fuzz_fet(ByteView bytes) {
    NoProgress silent;
    for (const TimetableScope scope :
         {TimetableScope::load_and_timetable, TimetableScope::load_only}) {
        const auto plan = read_school_plan(bytes, {.scope = scope}, silent);
        if (!plan) {
            check_refusal(plan.error());
            continue;
        }
        for (const PlannedSlot& slot : plan->slots) {
            LETOPIS_CHECK(slot.course_index < plan->courses.size(), "a lesson is of a course");
            LETOPIS_CHECK(
                slot.slot_no >= 1 && static_cast<std::size_t>(slot.slot_no) <= plan->bells.size(),
                "a lesson has its bell");
        }
    }
}

inline void fuzz_csv(ByteView bytes) {
    NoProgress silent;
    const auto people = read_people(bytes, {.children_from = ChildrenFrom::this_file}, silent);
    if (!people) check_refusal(people.error());
    const auto table = read_table(bytes, silent);
    if (!table) return check_refusal(table.error());
    // What we write of it reads back as the same cells.
    std::vector<std::vector<std::string>> rows = {table->header.cells};
    for (const TableRow& row : table->rows) rows.push_back(row.cells);
    const std::string written = write_table(rows);
    const auto again = read_table(as_bytes(written), silent);
    LETOPIS_CHECK(again.has_value(), "we read what we write");
    LETOPIS_CHECK(again->header.cells == table->header.cells, "the header is kept");
    LETOPIS_CHECK(again->rows.size() == table->rows.size(), "no row is lost");
}

inline void fuzz_book(ByteView bytes) {
    NoProgress silent;
    const auto sheets = sheets_of(bytes);
    if (!sheets) check_refusal(sheets.error());
    const auto table = read_sheet(bytes, {}, silent);
    if (!table) return check_refusal(table.error());
    LETOPIS_CHECK(sheets.has_value(), "a book that is read has sheets");
    for (const TableRow& row : table->rows) {
        LETOPIS_CHECK(row.cells.size() == table->header.cells.size(), "rows are of one length");
        for (const std::string& cell : row.cells)
            LETOPIS_CHECK(!is_formula(cell), "nothing that would run comes in");
    }
}

/// The bytes as a whole file; and as the XML of each part in a good one, which no checksum guards.
inline void fuzz_xlsx(ByteView bytes) {
    fuzz_book(bytes);
    const std::string text{as_text(bytes)};
    for (const char* part :
         {"xl/workbook.xml", "xl/styles.xml", "xl/sharedStrings.xml", "xl/worksheets/sheet1.xml"}) {
        SampleParts parts = sample_book(sample_people_rows());
        parts[part] = text;
        fuzz_book(as_bytes(zipped(parts)));
    }
}

}  // namespace letopis
