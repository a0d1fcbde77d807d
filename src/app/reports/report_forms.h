#pragma once
// Reports on paper: F-05 (fulfilment), F-14 (hours), F-16 (a student's card).

#include "app/reports/open_fulfilment.h"
#include "app/reports/open_hours_sheet.h"
#include "app/reports/open_report_card.h"
#include "ports/gathering/form_facts.h"

namespace letopis {

/// F-05. Courses that follow one another with the same periods share a table. Signed by the deputy;
/// a draft: the year goes on, and what is due grows with it.
TableForm fulfilment_form(const FulfilmentReport& report, ProgrammeFamily family,
                          const FormFacts& facts);

/// F-14: a row for each teacher and course, then the teacher's sum. Signed by the deputy and the
/// director; a draft until the month is over.
TableForm hours_sheet_form(const HoursSheet& sheet, const FormFacts& facts);

/// F-16: a table of results and one of missed lessons for each year of the card. Signed by the
/// class teacher of the newest year and the guardian.
TableForm report_card_form(const ReportCard& card, ProgrammeFamily family, const FormFacts& facts);

/// The report as `open_fulfilment` gives it, as a form; refuses as it does.
Result<TableForm> open_fulfilment_form(Reader& reader, const Standing& standing,
                                       const FulfilmentSearch& search, Instant now);
/// As `open_hours_sheet`.
Result<TableForm> open_hours_sheet_form(Reader& reader, const Standing& standing,
                                        std::optional<Date> month, Instant now);
/// As `open_report_card`; of one year only where it is named. Refuses also `not_found` for a year
/// that the card has not.
Result<TableForm> open_report_card_form(Reader& reader, const Standing& standing,
                                        StudentId student_id,
                                        std::optional<SchoolYearId> school_year_id, Instant now);

}  // namespace letopis
