#include "store/checking/verify_store.h"

#include "store/checking/check_ledger.h"
#include "store/checking/compare_tables.h"
#include "store/opening.h"

namespace letopis::store {
namespace {

/// What SQLite itself finds in its pages: "Tree 5 page 17 cell 3: …".
void check_pages(database::SqliteConnection& connection, Findings& findings) {
    const auto lines = connection.ask_lines("PRAGMA integrity_check(" +
                                            std::to_string(limits::store_findings) + ")");
    const auto say = [&](const std::string& line) {
        findings.add(connection.path(), "SQLite: " + line +
                                            ". Остановите сервер, выполните letopis rebuild; если "
                                            "он откажет, восстановите базу из копии.");
    };
    // On a page that is damaged enough the check itself stops.
    if (!lines) return say(lines.error().message());
    for (const std::string& line : *lines)
        if (line != "ok" && !line.starts_with("***")) say(line);
}

Result<Done> check_truth_and_tables(const SchoolFiles& files, Connection& live, StoreReport& report,
                                    Progress& progress) {
    // Folded beside the live tables: a private database that vanishes by itself.
    LETOPIS_TRY(beside, open_beside(files.org_id));
    LETOPIS_TRY_DONE(beside->begin_write());

    SchoolReader reader{live};
    Refold refold{*beside};
    LedgerCheck ledger{reader, refold, report.findings};
    LETOPIS_TRY(count, reader.entry_count());
    report.entry_count = count;
    LETOPIS_TRY_DONE(ledger.expect_signed_head(files));
    LETOPIS_TRY_DONE(ledger.check_entries(count, progress));
    LETOPIS_TRY_DONE(ledger.check_for_more_tiles());
    if (!ledger.all_folded()) {
        report.findings.add("Таблицы", "Не сверены: сначала должны быть целы записи.");
        return Done{};
    }
    LETOPIS_TRY_DONE(refold.finish());
    return compare_tables(live, *beside, report.findings);
}

}  // namespace

Result<StoreReport> verify_store(const SchoolFiles& files, Progress& progress) {
    StoreReport report;
    if (!files.in_postgres()) {
        LETOPIS_TRY(file, open_file(files, Connection::Mode::reader));
        check_pages(*file, report.findings);
    }
    LETOPIS_TRY(live, open_records(files, Connection::Mode::reader));
    LETOPIS_TRY_DONE(live->begin_read());
    LETOPIS_TRY_DONE(check_truth_and_tables(files, *live, report, progress));
    return report;
}

}  // namespace letopis::store
