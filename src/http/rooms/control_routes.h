#pragma once
// Control of entry (контроль заполнения): the panel of gaps, remarks.

#include <optional>

#include "app/control/open_gaps.h"
#include "app/control/open_remarks.h"
#include "http/rooms/journal_routes.h"
#include "http/wire/control_commands.h"

namespace letopis::http {

struct GapsPlace {
    std::optional<Date> from;
    std::optional<Date> to;
    std::optional<DebtKind> debt;
    std::optional<EmployeeId> teacher_id;
    std::optional<CourseId> course_id;
};
LETOPIS_DESCRIBE(GapsPlace, from, to, debt, teacher_id, course_id)

struct RemarkPlace {
    EntryIndex remark = -1;
};
LETOPIS_DESCRIBE(RemarkPlace, remark)

void show_gaps(Call& call, const GapsPlace& place, Later<GapsView> later);
void export_gaps(Call& call, const GapsPlace& place, Later<CsvFile> later);
void export_gaps_workbook(Call& call, const GapsPlace& place, Later<XlsxFile> later);
void print_gaps(Call& call, const GapsPlace& place, Later<PdfFile> later);
void show_remarks(Call& call, Later<RemarksView> later);
void print_remarks(Call& call, Later<PdfFile> later);
void save_remark(Call& call, RemarkCommand body, Later<FactOutcome> later);
void answer_to_remark(Call& call, const RemarkPlace& place, RemarkAnswerCommand body,
                      Later<FactOutcome> later);
void settle_one_remark(Call& call, const RemarkPlace& place, CloseCommand body,
                       Later<FactOutcome> later);

}  // namespace letopis::http
