#pragma once
// Reasons of changes (причины изменений, CUR-02): recorded once with their term and document,
// prolonged, shortened, ended; which changes were made by them. The card of one reason is
// show_changes with its number.

#include <optional>

#include "app/changes/reasons/open_change_reasons.h"
#include "http/routes/call.h"
#include "http/routes/later.h"
#include "http/routes/respond.h"
#include "http/wire/commands/reason_commands.h"
#include "http/wire/outcomes.h"

namespace letopis::http {

struct ReasonsPlace {
    std::optional<Date> on;  ///< A day of the school year that is looked at.
};
LETOPIS_DESCRIBE(ReasonsPlace, on)

struct ReasonPlace {
    EntryIndex change_reason = -1;
};
LETOPIS_DESCRIBE(ReasonPlace, change_reason)

void show_change_reasons(Call& call, const ReasonsPlace& place, Later<ChangeReasons> later);
void export_change_reasons(Call& call, const ReasonsPlace& place, Later<CsvFile> later);
void export_reasons_workbook(Call& call, const ReasonsPlace& place, Later<XlsxFile> later);
void save_change_reason(Call& call, RecordReasonCommand body, Later<FactOutcome> later);
void save_revised_reason(Call& call, const ReasonPlace& place, ReviseReasonCommand body,
                         Later<FactOutcome> later);
void drop_change_reason(Call& call, const ReasonPlace& place, TakeBackReasonCommand body,
                        Later<FactOutcome> later);
void save_applied_reason(Call& call, const ReasonPlace& place, ApplyReasonCommand body,
                         Later<FactOutcome> later);

}  // namespace letopis::http
