#include <cstdio>

#include "server/commands/commands.h"
#include "server/holdings.h"
#include "server/opened_school.h"
#include "server/terminal.h"
#include "store/checking/verify_store.h"
#include "store/rebuild.h"

namespace letopis {

Result<Done> rebuild_school(const LedgerWords& words) {
    LETOPIS_TRY(folder, open_holdings(words.data));
    LETOPIS_TRY(files, folder.existing_school(words.org_id));
    const SystemClock clock;
    const auto bar = progress_bar(stderr, "Перестраиваю таблицы");
    LETOPIS_TRY_DONE(store::rebuild(files, clock, *bar));
    std::printf("Таблицы построены заново из записей реестра.\n");
    return Done{};
}

Result<Done> verify_school(const LedgerWords& words) {
    LETOPIS_TRY(folder, open_holdings(words.data));
    LETOPIS_TRY(files, folder.existing_school(words.org_id));
    const auto report = [&] {
        const auto bar = progress_bar(stderr, "Проверяю реестр");
        return store::verify_store(files, *bar);
    }();
    if (!report) return report.error();
    if (report->whole()) {
        std::printf("ЦЕЛ: записей %lld, дерево, плитки, подпись и таблицы сходятся.\n",
                    static_cast<long long>(report->entry_count));
        return Done{};
    }
    Refusal damaged{.code = RefusalCode::ledger_damaged};
    for (const store::Finding& finding : report->findings.named())
        damaged.items.push_back({finding.place, finding.words});
    const auto unnamed =
        report->findings.count() - static_cast<std::int64_t>(report->findings.named().size());
    if (unnamed > 0) damaged.items.push_back({"…и ещё " + std::to_string(unnamed), ""});
    return damaged;
}

Result<Done> export_school_log(const LedgerWords& words) {
    LETOPIS_TRY(folder, open_holdings(words.data));
    LETOPIS_TRY(files, folder.existing_school(words.org_id));
    const SystemClock clock;
    SystemRandom random;
    LETOPIS_TRY(school, OpenedSchool::open(files, clock, random));
    const std::string out = words.out.empty() ? words.data + "/log" : words.out;
    LETOPIS_TRY_DONE(school.store->ledger_book().export_log(out));
    LETOPIS_TRY_DONE(school.store->close());
    std::printf("Реестр выгружен в %s. Проверка: letopis-verify %s\n", out.c_str(), out.c_str());
    return Done{};
}

}  // namespace letopis
