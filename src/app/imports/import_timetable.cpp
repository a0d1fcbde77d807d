#include "app/imports/import_timetable.h"

#include <algorithm>

#include "app/imports/timetable_decision.h"
#include "ports/standing.h"

namespace letopis {
namespace {

Result<ImportDecision> decide_on(Reader& reader, const TimetableImport& import, Instant now,
                                 RandomSource& random) {
    constexpr int days_of_year = 366;
    const auto from = import.takes_effect_on;
    const auto lessons =
        from ? std::optional{DateRange{*from, from->plus_days(days_of_year)}} : import.lessons;
    LETOPIS_TRY(school, read_known_school(reader, import.year.title, import.plan.family, lessons));
    if (from && school.year) LETOPIS_TRY_DONE(read_traces(reader, *from, school));
    return decide_import_timetable(school, import, now, random);
}

/// Who keeps the timetable alone does not make the school (b.2: the scheduler reads the load).
Result<Done> check_may_form(Reader& reader, PersonId actor_id, const ImportDecision& decision,
                            Date today) {
    const auto is_of_load = [](const EntryBody& body) {
        return std::holds_alternative<PersonRegistered>(body) ||
               std::holds_alternative<SubjectAdded>(body) ||
               std::holds_alternative<StudyGroupFormed>(body) ||
               std::holds_alternative<CourseOpened>(body) ||
               std::holds_alternative<CourseTeacherAssigned>(body) ||
               std::holds_alternative<CourseTeacherEnded>(body) ||
               std::holds_alternative<SchoolYearOpened>(body) ||
               std::holds_alternative<PeriodSystemDefined>(body) ||
               std::holds_alternative<BellScheduleDefined>(body);
    };
    const auto& entries = decision.entries;
    if (std::none_of(entries.begin(), entries.end(), is_of_load)) return Done{};
    const auto may = check_school_access(reader, actor_id, Action::form_courses, today);
    if (may || may.error().is_fault()) return may;
    return Refusal{.code = RefusalCode::not_your_role,
                   .detail =
                       "В файле есть новые классы, предметы, учителя или нагрузка. Попросите "
                       "заместителя директора или администратора журнала загрузить его."};
}

}  // namespace

Result<ImportDecision> decide_import_timetable(const KnownSchool& school,
                                               const TimetableImport& import, Instant now,
                                               RandomSource& random) {
    return TimetableDecision{school, import, now, random}.decide();
}

Result<NamesOfFile> look_at_names(Reader& reader, const TimetableImport& import) {
    LETOPIS_TRY(school,
                read_known_school(reader, import.year.title, import.plan.family, std::nullopt));
    return names_of_file(school, import.plan, import.chosen);
}

Result<ImportSummary> preview_import_timetable(Reader& reader, const TimetableImport& import,
                                               Instant now, RandomSource& random) {
    LETOPIS_TRY(decision, decide_on(reader, import, now, random));
    return std::move(decision.summary);
}

Result<ImportReceipt> import_timetable(Writer& writer, CommandId command_id, PersonId actor_id,
                                       const TimetableImport& import, RandomSource& random) {
    ImportReceipt done;
    // append waits for the scribe, so the references outlive the decision.
    const Decision decide = [&](DecisionContext& context) -> Result<std::vector<EntryBody>> {
        LETOPIS_TRY_DONE(check_school_access(context.reader, actor_id, Action::keep_timetable,
                                             moscow_date(context.now)));
        LETOPIS_TRY(decision, decide_on(context.reader, import, context.now, random));
        LETOPIS_TRY_DONE(
            check_may_form(context.reader, actor_id, decision, moscow_date(context.now)));
        LETOPIS_TRY_DONE(check_as_seen(import.source, decision.summary));
        done.summary = std::move(decision.summary);
        return std::move(decision.entries);
    };
    LETOPIS_TRY(receipt, writer.append({command_id, actor_id, decide}));
    done.receipt = receipt;
    return done;
}

}  // namespace letopis
