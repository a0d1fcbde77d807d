#include "app/statements/open_journal_pages.h"

#include "domain/access/absence_reasons.h"
#include "ports/gathering/statement_facts.h"
#include "ports/standing.h"

namespace letopis {

Result<JournalPages> open_journal_pages(Reader& reader, const Standing& standing,
                                        CourseId course_id, Instant now) {
    LETOPIS_TRY(course, reader.course(course_id));
    if (!course) return RefusalCode::not_found;
    LETOPIS_TRY(target, course_target(reader, *course));
    LETOPIS_TRY_DONE(check_access(standing, Action::read_journal, target));
    LETOPIS_TRY(facts, gather_page_facts(reader, course_id, now));
    if (!reads_absence_reasons(standing, target)) hide_absence_reasons(facts.cells);
    return JournalPages{.marks = build_marks_page(facts), .content = build_content_page(facts)};
}

}  // namespace letopis
