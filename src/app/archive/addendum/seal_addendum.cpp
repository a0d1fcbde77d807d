#include "app/archive/addendum/seal_addendum.h"

#include <span>

#include "app/archive/addendum/build_addendum.h"
#include "app/archive/addendum/gather_addendum.h"
#include "app/archive/archive_access.h"
#include "app/archive/copy_package.h"
#include "app/archive/proof_of_step.h"
#include "entry/canonical_writer.h"
#include "ports/gathering/derived_ids.h"

namespace letopis {
namespace {

/// Of one number of addendum of one closing.
std::string step_word(std::string_view step, int addendum_no) {
    return "addendum-" + std::string{step} + "-" + std::to_string(addendum_no);
}

class AddendumSealing {
public:
    AddendumSealing(const SealingDesk& desk, const ClosedClass& closed, Instant now)
        : desk_{desk}, closed_{closed}, now_{now} {}

    Result<Done> begin() {
        LETOPIS_TRY(chain, desk_.archive.readers.read(
                               [&](Reader& reader) { return find_open_chain(reader, closed_); }));
        number_ = static_cast<int>(chain.addenda.size()) + 1;
        LETOPIS_TRY(earlier, find(command_id("prepare")));
        LETOPIS_TRY(gathered, earlier ? gather_addendum(desk_.archive, closed_,
                                                        prepared_of(*earlier).tree_size)
                                      : gather_sheet_and_addendum(desk_.archive, closed_, now_));
        gathered_ = std::move(gathered);
        if (is_sealed_meanwhile()) return Done{};
        if (gathered_.completed.rows.empty())
            return Refusal{.code = RefusalCode::invalid_value,
                           .field = "study_group_id",
                           .detail =
                               "После пакета и его дополнений по этому классу ничего не "
                               "внесено: дополнять нечего."};
        if (earlier) {
            prepared_ = *std::move(earlier);
            return Done{};
        }
        return prepare();
    }

    Result<Package> seal(PersonId actor_id, CommandId seal_command) {
        if (is_sealed_meanwhile())
            return gathered_.chain.addenda.at(static_cast<std::size_t>(number_) - 1);
        LETOPIS_TRY(issued, issue());
        LETOPIS_TRY(built, build_addendum(desk_, closed_, gathered_, prepared_, issued));
        const Package& package = built.package;
        LETOPIS_TRY_DONE(put_own(desk_.archive.own, package_object(package.sha256_hex), built.bytes,
                                 package.sha256_hex));
        LETOPIS_TRY(receipt, desk_.archive.writer.append(
                                 {seal_command, actor_id,
                                  [&](DecisionContext& context) -> Result<std::vector<EntryBody>> {
                                      LETOPIS_TRY_DONE(check_keeps_archive(
                                          context.reader, actor_id, moscow_date(context.now)));
                                      // Somebody else may have sealed the same just now.
                                      LETOPIS_TRY(known,
                                                  context.reader.package(package.package_id));
                                      if (known) return std::vector<EntryBody>{};
                                      return std::vector<EntryBody>{PackageSealed{package}};
                                  }}));
        (void)receipt;
        return package;
    }

private:
    /// Somebody else sealed the addendum of this number after this attempt began.
    bool is_sealed_meanwhile() const { return gathered_.addendum_no() > number_; }
    CommandId command_id(std::string_view step) const {
        return closed_.command_id(step_word(step, number_));
    }
    Result<std::optional<StatedStep>> find(CommandId id) const {
        return desk_.archive.readers.read([&](Reader& reader) { return find_step(reader, id); });
    }
    static const DocumentPrepared& prepared_of(const StatedStep& step) {
        return std::get<DocumentPrepared>(step.entries.front().entry.body);
    }

    Result<Done> prepare() {
        LETOPIS_TRY(sheet, make_addendum_sheet(desk_.archive, gathered_));
        const std::string json = canonical_json(sheet);
        const std::string digest = sha256_hex(as_bytes(json));
        LETOPIS_TRY_DONE(
            put_own(desk_.archive.own, document_data_object(digest), as_bytes(json), digest));
        LETOPIS_TRY(step,
                    state_step(desk_.archive, command_id("prepare"), [&](DecisionContext& context) {
                        return prepared_facts(context.reader, digest);
                    }));
        prepared_ = std::move(step);
        return gather_as_prepared();
    }
    /// Somebody else may have prepared the same sheet just now, over another size of the ledger.
    Result<Done> gather_as_prepared() {
        const EntryIndex tree_size = prepared_of(prepared_).tree_size;
        if (tree_size == gathered_.tree_size) return Done{};
        LETOPIS_TRY(gathered, gather_addendum(desk_.archive, closed_, tree_size));
        gathered_ = std::move(gathered);
        return Done{};
    }
    Result<std::vector<EntryBody>> prepared_facts(Reader& reader, const std::string& digest) const {
        LETOPIS_TRY(next, reader.entry_count());
        return std::vector<EntryBody>{
            DocumentPrepared{.document_id = derived_id<DocumentId>(step_word("sheet", number_),
                                                                   closed_.closed_at, closed_.id()),
                             .form = FormKind::addendum_sheet,
                             .study_group_id = closed_.id(),
                             .document_no = addendum_document_no(next, number_),
                             .data_sha256_hex = digest,
                             .tree_size = gathered_.tree_size}};
    }

    Result<StatedStep> issue() {
        LETOPIS_TRY(earlier, find(command_id("issue")));
        if (earlier) return *std::move(earlier);
        LETOPIS_TRY(proof, ProofOfStep::of(desk_.ledger, prepared_.tree_size));
        const DocumentPrepared& document = prepared_of(prepared_);
        LETOPIS_TRY(data,
                    read_own(desk_.archive.own, document_data_object(document.data_sha256_hex)));
        LETOPIS_TRY(sheet, read_addendum_sheet(as_text(data)));
        LETOPIS_TRY(stamp, proof.stamp(prepared_.entries.front()));
        LETOPIS_TRY(pdf, desk_.printer.table_form(addendum_form(sheet), stamp));
        const std::string digest = sha256_hex(pdf);
        LETOPIS_TRY_DONE(put_own(desk_.archive.own, document_object(digest), pdf, digest));
        const DocumentIssued fact{{.document_id = document.document_id,
                                   .form = document.form,
                                   .study_group_id = document.study_group_id,
                                   .document_no = document.document_no,
                                   .sha256_hex = digest,
                                   .size_bytes = static_cast<std::int64_t>(pdf.size()),
                                   .data_sha256_hex = document.data_sha256_hex,
                                   .tree_size = proof.tree_size()}};
        return state_step(desk_.archive, command_id("issue"),
                          [&](DecisionContext&) -> Result<std::vector<EntryBody>> {
                              return std::vector<EntryBody>{fact};
                          });
    }

    const SealingDesk& desk_;
    const ClosedClass& closed_;
    Instant now_;
    int number_ = 1;
    GatheredAddendum gathered_;
    StatedStep prepared_;
};

/// What an earlier attempt with this very command sealed.
Result<std::optional<Package>> sealed_before(const SealingDesk& desk, CommandId command_id) {
    LETOPIS_TRY(step, desk.archive.readers.read(
                          [&](Reader& reader) { return find_step(reader, command_id); }));
    if (!step) return std::optional<Package>{};
    const auto* sealed = std::get_if<PackageSealed>(&step->entries.front().entry.body);
    if (sealed == nullptr) return RefusalCode::malformed_request;
    return std::optional{sealed->package};
}

Result<SealedAddendum> complete(const SealingDesk& desk, const Package& package) {
    LETOPIS_TRY(completion, complete_package(desk.archive, PersonId{}, package.package_id));
    SealedAddendum sealed{.package_id = package.package_id,
                          .addendum_no = addendum_number(package.file_name),
                          .state = completion.state,
                          .lacking = {}};
    for (const RefusalItem& item : completion.lacking)
        sealed.lacking.push_back(item.place + ": " + item.remedy);
    return sealed;
}

}  // namespace

Result<SealedAddendum> seal_addendum(const SealingDesk& desk, PersonId actor_id,
                                     CommandId command_id, StudyGroupId study_group_id,
                                     Instant now) {
    LETOPIS_TRY_DONE(desk.archive.readers.read(
        [&](Reader& reader) { return check_keeps_archive(reader, actor_id, moscow_date(now)); }));
    LETOPIS_TRY(before, sealed_before(desk, command_id));
    if (before) return complete(desk, *before);
    LETOPIS_TRY(closed, desk.archive.readers.read([&](Reader& reader) {
        return find_closed_class(reader, study_group_id);
    }));
    AddendumSealing sealing{desk, closed, now};
    LETOPIS_TRY_DONE(sealing.begin());
    LETOPIS_TRY(package, sealing.seal(actor_id, command_id));
    return complete(desk, package);
}

Result<ComingAddendum> open_coming_addendum(const ArchiveDesk& desk, const Standing& standing,
                                            StudyGroupId study_group_id) {
    LETOPIS_TRY_DONE(check_access(standing, Action::read_archive, Target{}));
    LETOPIS_TRY(closed, desk.readers.read([&](Reader& reader) {
        return find_closed_class(reader, study_group_id);
    }));
    LETOPIS_TRY(gathered, gather_addendum(desk, closed, std::nullopt));
    return ComingAddendum{.study_group_id = study_group_id,
                          .study_group_title = closed.study_group.title,
                          .addendum_no = gathered.addendum_no(),
                          .lines = addendum_lines(gathered.completed.rows)};
}

Result<WholeChain> check_chain(const ArchiveDesk& desk, const Standing& standing,
                               PackageId package_id, Instant now) {
    LETOPIS_TRY_DONE(check_access(standing, Action::read_archive, Target{}));
    LETOPIS_TRY(chain,
                desk.readers.read([&](Reader& reader) { return find_chain(reader, package_id); }));
    WholeChain whole{.package_id = chain.of_year.package_id,
                     .addenda = static_cast<int>(chain.addenda.size()),
                     .checked_at = now};
    const auto parts = read_chain(desk, chain);
    if (!parts) {
        if (!parts.error().is(RefusalCode::package_damaged)) return parts.error();
        whole.problems.push_back(parts.error().message());
        return whole;
    }
    const std::span<const GatheredPackage> all{*parts};
    for (std::size_t count = 1; count <= chain.addenda.size(); ++count)
        for (const Problem& problem : check_together(all.first(count + 1)))
            whole.problems.push_back(chain.addenda[count - 1].file_name + ": " +
                                     problem_text(problem));
    whole.is_whole = whole.problems.empty();
    return whole;
}

}  // namespace letopis
