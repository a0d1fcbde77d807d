#include "app/archive/addendum/gather_addendum.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <set>

#include "app/archive/class_forms.h"
#include "domain/statements/building.h"
#include "ports/gathering/statement_facts.h"

namespace letopis {
namespace {

std::set<EntryIndex> held_by(const std::vector<GatheredPackage>& parts) {
    std::set<EntryIndex> indexes;
    for (const GatheredPackage& part : parts)
        for (const PackagedEntry& entry : part.entries) indexes.insert(entry.entry_index);
    return indexes;
}

/// Entries about the class below `tree_size` that are in none of the packages.
Result<std::vector<PackagedEntry>> read_fresh(Reader& reader, StudyGroupId id,
                                              const std::set<EntryIndex>& held,
                                              EntryIndex tree_size) {
    std::vector<PackagedEntry> fresh;
    LETOPIS_TRY(indexes, reader.entries_of_class(id));
    for (const EntryIndex index : indexes) {
        if (index >= tree_size || held.contains(index)) continue;
        LETOPIS_TRY(row, reader.entry(index));
        if (!row) return RefusalCode::ledger_damaged;
        fresh.push_back({index, row->salt, std::move(row->encoded)});
    }
    return fresh;
}

/// The summary sheet as the last addendum left it.
Result<SummarySheet> sheet_so_far(const ArchiveDesk& desk, const ClassYear& year) {
    SummarySheet sheet;
    for (const DocumentPrepared& document : sheets_of(year)) {
        LETOPIS_TRY(data, read_own(desk.own, document_data_object(document.data_sha256_hex)));
        if (document.form == FormKind::addendum_sheet) {
            LETOPIS_TRY(addendum, read_addendum_sheet(as_text(data)));
            sheet = with_changes(std::move(sheet), addendum.changes);
            continue;
        }
        LETOPIS_TRY(of_year, read_summary_sheet(as_text(data)));
        sheet = std::move(of_year);
    }
    return sheet;
}

/// `read_more` is asked in the snapshot that the entries are read from.
Result<GatheredAddendum> gather_over_chain(
    const ArchiveDesk& desk, const ClosedClass& closed, std::optional<EntryIndex> tree_size,
    const std::function<Result<Done>(Reader&, GatheredAddendum&)>& read_more) {
    GatheredAddendum gathered;
    LETOPIS_TRY(chain,
                desk.readers.read([&](Reader& reader) { return find_open_chain(reader, closed); }));
    LETOPIS_TRY(parts, read_chain(desk, chain));
    const auto held = held_by(parts);
    LETOPIS_TRY_DONE(desk.readers.read([&](Reader& reader) -> Result<Done> {
        LETOPIS_TRY(count, reader.entry_count());
        gathered.tree_size = tree_size.value_or(count);
        LETOPIS_TRY(fresh, read_fresh(reader, closed.id(), held, gathered.tree_size));
        gathered.fresh = std::move(fresh);
        return read_more(reader, gathered);
    }));
    gathered.chain = std::move(chain);
    gathered.parts = std::move(parts);
    const auto sealed = entries_in_order(gathered.parts);
    const auto sheets = sheets_of(complete_year(sealed, {}).year);
    if (sheets.empty()) return RefusalCode::ledger_damaged;
    std::vector<PackagedEntry> entries;
    std::ranges::merge(sealed, gathered.fresh, std::back_inserter(entries), {},
                       &PackagedEntry::entry_index, &PackagedEntry::entry_index);
    gathered.completed = complete_year(entries, {sheets.back().tree_size, gathered.tree_size});
    if (!gathered.completed.year.gaps.empty())
        return Refusal{.code = RefusalCode::ledger_damaged,
                       .detail = "Записи класса не связаны между собой: " +
                                 gathered.completed.year.gaps.front() + "."};
    return gathered;
}

}  // namespace

Result<PackageChain> find_open_chain(Reader& reader, const ClosedClass& closed) {
    LETOPIS_TRY(package, reader.package(closed.package_id()));
    if (!package)
        return Refusal{.code = RefusalCode::invalid_value,
                       .field = "study_group_id",
                       .detail =
                           "Архивный пакет этого класса ещё не создан: дополнять нечего. "
                           "Дождитесь пакета — он создаётся сам после закрытия года."};
    return find_chain(reader, closed.package_id());
}

Result<GatheredAddendum> gather_addendum(const ArchiveDesk& desk, const ClosedClass& closed,
                                         std::optional<EntryIndex> tree_size) {
    return gather_over_chain(desk, closed, tree_size,
                             [](Reader&, GatheredAddendum&) -> Result<Done> { return Done{}; });
}

Result<GatheredAddendum> gather_sheet_and_addendum(const ArchiveDesk& desk,
                                                   const ClosedClass& closed, Instant now) {
    return gather_over_chain(desk, closed, std::nullopt,
                             [&](Reader& reader, GatheredAddendum& gathered) -> Result<Done> {
                                 LETOPIS_TRY(facts, gather_sheet_facts(reader, closed.id(), now));
                                 gathered.sheet = build_summary_sheet(facts);
                                 return Done{};
                             });
}

Result<AddendumSheet> make_addendum_sheet(const ArchiveDesk& desk,
                                          const GatheredAddendum& gathered) {
    LETOPIS_TRY(before, sheet_so_far(desk, gathered.completed.year));
    const SummarySheet& sheet = gathered.sheet;
    const Package& of_year = gathered.chain.of_year;
    return AddendumSheet{.addendum_no = gathered.addendum_no(),
                         .organization_full_name = sheet.organization_full_name,
                         .class_title = sheet.class_title,
                         .family = sheet.family,
                         .school_year_title = sheet.school_year_title,
                         .package_file_name = of_year.file_name,
                         .package_sha256_hex = of_year.sha256_hex,
                         .class_teacher = sheet.class_teacher,
                         .deputy = sheet.deputy,
                         .director = sheet.director,
                         .lines = addendum_lines(gathered.completed.rows),
                         .changes = sheet_changes(before, sheet)};
}

Result<AddendumSheet> read_addendum_sheet(std::string_view json) {
    auto sheet = parse_addendum_sheet(json);
    if (!sheet)
        return Refusal{.code = RefusalCode::package_damaged,
                       .detail = "Данные дополнения не читаются."};
    return *std::move(sheet);
}

}  // namespace letopis
