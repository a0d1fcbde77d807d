#include "app/attendance/notice_lines.h"

#include "ports/gathering/names.h"

namespace letopis {

Result<std::vector<NoticeLine>> notice_lines(Reader& reader,
                                             const std::vector<AbsenceNotice>& notices,
                                             PersonId asker, Date today) {
    std::vector<NoticeLine> lines;
    for (const AbsenceNotice& one : notices) {
        LETOPIS_TRY(student_name, short_name(reader, one.student_id));
        LETOPIS_TRY(made_by, short_name(reader, one.made_by));
        lines.push_back({.notice = one.entry_index,
                         .student_id = one.student_id,
                         .student_name = std::move(student_name),
                         .from_on = one.from_on,
                         .to_on = one.to_on,
                         .cause = one.cause,
                         .cause_title = std::string{absence_cause_title(one.cause)},
                         .text = one.text,
                         .made_by = std::move(made_by),
                         .made_at = one.made_at,
                         .may_withdraw = one.made_by == asker && today <= one.to_on});
    }
    return lines;
}

Result<std::vector<ExcuseLine>> excuse_lines(Reader& reader,
                                             const std::vector<ExcuseDocument>& excuses) {
    std::vector<ExcuseLine> lines;
    for (const ExcuseDocument& one : excuses) {
        LETOPIS_TRY(student_name, short_name(reader, one.student_id));
        LETOPIS_TRY(registered_by, short_name(reader, one.registered_by));
        lines.push_back({.excuse = one.entry_index,
                         .student_id = one.student_id,
                         .student_name = std::move(student_name),
                         .status = one.status,
                         .words = excuse_words(one.kind, one.document_no, one.document_on),
                         .from_on = one.from_on,
                         .to_on = one.to_on,
                         .text = one.text,
                         .registered_by = std::move(registered_by),
                         .registered_at = one.registered_at});
    }
    return lines;
}

}  // namespace letopis
