#pragma once
// Visits of inspectors (посещения проверяющих, b.3 rule 9) and what a check of journals finds
// (F-22).

#include "app/people/issue_password.h"
#include "app/visits/check_journals.h"
#include "app/visits/open_visits.h"
#include "http/routes/call.h"
#include "http/routes/later.h"
#include "http/routes/respond.h"
#include "http/wire/commands/visit_commands.h"
#include "http/wire/outcomes.h"

namespace letopis::http {

struct VisitPlace {
    EntryIndex visit = -1;
};
LETOPIS_DESCRIBE(VisitPlace, visit)

struct VisitGroupsPlace {
    std::optional<SchoolYearId> school_year_id;
};
LETOPIS_DESCRIBE(VisitGroupsPlace, school_year_id)

struct JournalCheckPlace {
    std::optional<StudyGroupId> study_group_id;
    std::optional<std::int64_t> grade;
    std::optional<Date> from;
    std::optional<Date> to;
};
LETOPIS_DESCRIBE(JournalCheckPlace, study_group_id, grade, from, to)

void show_visits(Call& call, Later<VisitsView> later);
void show_visit_groups(Call& call, const VisitGroupsPlace& place, Later<VisitGroups> later);
void save_visit(Call& call, VisitCommand body, Later<FactOutcome> later);
/// His sessions end at once.
void finish_visit(Call& call, const VisitPlace& place, VisitEndCommand body,
                  Later<FactOutcome> later);
/// A login with a first password, said once; asked again, another password.
void hand_out_visit_login(Call& call, const VisitPlace& place, Later<PasswordSlip> later);
void show_own_visit(Call& call, Later<VisitLine> later);
void show_journal_check(Call& call, const JournalCheckPlace& place, Later<JournalCheck> later);
void print_journal_check(Call& call, const JournalCheckPlace& place, Later<PdfFile> later);

}  // namespace letopis::http
