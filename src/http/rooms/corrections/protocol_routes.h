#pragma once
// The protocol of corrections (протокол исправлений, F-21): searched, and taken away as a table.

#include "app/journal/open_protocol.h"
#include "http/routes/call.h"
#include "http/routes/respond.h"

namespace letopis::http {

/// What to search for; what is absent is not asked about.
struct ProtocolPlace {
    std::optional<Date> from;
    std::optional<Date> to;
    std::optional<StudyGroupId> study_group_id;
    std::optional<CourseId> course_id;
    std::optional<StudentId> student_id;
    std::optional<PersonId> made_by;
    std::optional<std::string> reason;
    std::optional<ProtocolFilter> only;
    std::optional<EntryIndex> before;
};
LETOPIS_DESCRIBE(ProtocolPlace, from, to, study_group_id, course_id, student_id, made_by, reason,
                 only, before)

/// A page of it.
void show_protocol(Call& call, const ProtocolPlace& place, Later<CorrectionProtocol> later);
/// Everything that one search looks at.
void export_protocol(Call& call, const ProtocolPlace& place, Later<CsvFile> later);
void export_protocol_workbook(Call& call, const ProtocolPlace& place, Later<XlsxFile> later);
/// The same as F-21.
void print_protocol(Call& call, const ProtocolPlace& place, Later<PdfFile> later);

}  // namespace letopis::http
