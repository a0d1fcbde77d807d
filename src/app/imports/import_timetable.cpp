#include "app/imports/import_timetable.h"

#include "app/imports/timetable_decision.h"
#include "ports/standing.h"

namespace letopis {
namespace {

Result<ImportDecision> decide_on(Reader& reader, const TimetableImport& import, Instant now,
                                 RandomSource& random) {
    LETOPIS_TRY(school,
                read_known_school(reader, import.year.title, import.plan.family, import.lessons));
    return decide_import_timetable(school, import, now, random);
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
        LETOPIS_TRY_DONE(check_as_seen(import.source, decision.summary));
        done.summary = std::move(decision.summary);
        return std::move(decision.entries);
    };
    LETOPIS_TRY(receipt, writer.append({command_id, actor_id, decide}));
    done.receipt = receipt;
    return done;
}

}  // namespace letopis
