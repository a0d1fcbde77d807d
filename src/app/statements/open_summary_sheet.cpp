#include "app/statements/open_summary_sheet.h"

#include "domain/access/absence_reasons.h"
#include "ports/gathering/school_year.h"
#include "ports/gathering/statement_facts.h"
#include "ports/standing.h"

namespace letopis {

Result<SummarySheetView> open_summary_sheet(Reader& reader, const Standing& standing,
                                            StudyGroupId study_group_id, Instant now) {
    LETOPIS_TRY(group, find_study_group(reader, study_group_id));
    if (group.kind == StudyGroupKind::subgroup) return RefusalCode::not_found;
    LETOPIS_TRY(target, group_target(reader, group));
    LETOPIS_TRY_DONE(check_access(standing, Action::read_documents, target));
    LETOPIS_TRY(facts, gather_sheet_facts(reader, study_group_id, now));
    LETOPIS_TRY(closed_at, reader.class_closed_at(study_group_id));
    LETOPIS_TRY(documents, reader.documents_of_group(study_group_id));
    std::erase_if(documents, [&](const IssuedDocument& document) {
        return !reads_issued(standing, target, document.form);
    });
    return SummarySheetView{.study_group_id = study_group_id,
                            .closed = closed_at.has_value(),
                            .closed_at = closed_at.value_or(Instant{}),
                            .sheet = build_summary_sheet(facts),
                            .documents = std::move(documents)};
}

}  // namespace letopis
