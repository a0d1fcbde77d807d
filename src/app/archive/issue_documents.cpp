#include "app/archive/issue_documents.h"

#include "app/archive/class_forms.h"
#include "app/archive/proof_of_step.h"
#include "base/check.h"
#include "entry/canonical_writer.h"
#include "ports/gathering/derived_ids.h"

namespace letopis {
namespace {

/// The data of a form, as they are hashed.
struct FormJson {
    FormKind form = FormKind::summary_sheet;
    std::string json;
    std::string sha256_hex;
};

FormJson form_data(FormKind form, std::string json) {
    std::string digest = letopis::sha256_hex(as_bytes(json));
    return {form, std::move(json), std::move(digest)};
}

struct GatheredForms {
    std::vector<FormJson> forms;
    EntryIndex tree_size = 0;
};

Result<GatheredForms> gather(const SealingDesk& desk, const ClosedClass& closed) {
    LETOPIS_TRY(forms, desk.archive.readers.read([&](Reader& reader) {
        return gather_class_forms(reader, closed.id(), closed.closed_at);
    }));
    return GatheredForms{{form_data(FormKind::summary_sheet, canonical_json(forms.sheet)),
                          form_data(FormKind::class_journal, canonical_json(forms.journal))},
                         forms.tree_size};
}

DocumentId document_id(const ClosedClass& closed, FormKind form) {
    return derived_id<DocumentId>(document_name(form), closed.closed_at, closed.id());
}

/// The data that an entry names. Those that got lost are gathered again and must be the same.
Result<Bytes> data_of(const SealingDesk& desk, const ClosedClass& closed,
                      const DocumentPrepared& document) {
    ArchiveMedium& own = desk.archive.own;
    const std::string name = document_data_object(document.data_sha256_hex);
    LETOPIS_TRY(there, own.open(name));
    if (there) return read_own(own, name);
    LETOPIS_TRY(gathered, gather(desk, closed));
    for (const FormJson& data : gathered.forms) {
        if (data.sha256_hex != document.data_sha256_hex) continue;
        LETOPIS_TRY_DONE(put_own(own, name, as_bytes(data.json), data.sha256_hex));
        return read_own(own, name);
    }
    return Refusal{.code = RefusalCode::package_damaged,
                   .detail = "Данные документа № " + document.document_no + " утрачены."};
}

Result<Bytes> draw(const SealingDesk& desk, const ClosedClass& closed, const StatedEntry& stated,
                   ProofOfStep& proof) {
    const auto& document = std::get<DocumentPrepared>(stated.entry.body);
    LETOPIS_TRY(data, data_of(desk, closed, document));
    LETOPIS_TRY(stamp, proof.stamp(stated));
    if (document.form == FormKind::summary_sheet) {
        LETOPIS_TRY(sheet, read_summary_sheet(as_text(data)));
        return desk.printer.summary_sheet(sheet, stamp);
    }
    LETOPIS_TRY(journal, read_class_journal(as_text(data)));
    return desk.printer.journal_pages(journal.marks, journal.contents, stamp);
}

/// Draws again what the ledger names but the own folder lost; it must have the digest named.
Result<Done> restore_lost(const SealingDesk& desk, const ClosedClass& closed,
                          const StatedStep& prepared, const StatedStep& issued) {
    for (std::size_t i = 0; i < issued.entries.size(); ++i) {
        const auto& document = std::get<DocumentIssued>(issued.entries[i].entry.body).document;
        const std::string name = document_object(document.sha256_hex);
        LETOPIS_TRY(there, desk.archive.own.open(name));
        if (there) continue;
        LETOPIS_TRY(proof, ProofOfStep::of(desk.ledger, prepared.tree_size));
        LETOPIS_TRY(pdf, draw(desk, closed, prepared.entries.at(i), proof));
        LETOPIS_TRY_DONE(put_own(desk.archive.own, name, pdf, document.sha256_hex));
    }
    return Done{};
}

}  // namespace

std::string_view document_name(FormKind form) {
    LETOPIS_CHECK(form == FormKind::summary_sheet || form == FormKind::class_journal,
                  "a package holds the sheet and the journal");
    return form == FormKind::summary_sheet ? sheet_name : journal_name;
}

Result<StatedStep> prepare_documents(const SealingDesk& desk, const ClosedClass& closed) {
    const CommandId command_id = closed.command_id("prepare");
    LETOPIS_TRY(earlier, desk.archive.readers.read(
                             [&](Reader& reader) { return find_step(reader, command_id); }));
    if (earlier) return *std::move(earlier);
    LETOPIS_TRY(gathered, gather(desk, closed));
    for (const FormJson& data : gathered.forms)
        LETOPIS_TRY_DONE(put_own(desk.archive.own, document_data_object(data.sha256_hex),
                                 as_bytes(data.json), data.sha256_hex));
    return state_step(
        desk.archive, command_id, [&](DecisionContext& context) -> Result<std::vector<EntryBody>> {
            // The number of a document is the index of its entry: no two are alike, and whoever
            // asks for it asks for the entry.
            LETOPIS_TRY(next, context.reader.entry_count());
            std::vector<EntryBody> bodies;
            for (const FormJson& data : gathered.forms)
                bodies.push_back(DocumentPrepared{.document_id = document_id(closed, data.form),
                                                  .form = data.form,
                                                  .study_group_id = closed.id(),
                                                  .document_no = std::to_string(next++),
                                                  .data_sha256_hex = data.sha256_hex,
                                                  .tree_size = gathered.tree_size});
            return bodies;
        });
}

Result<StatedStep> issue_documents(const SealingDesk& desk, const ClosedClass& closed,
                                   const StatedStep& prepared) {
    const CommandId command_id = closed.command_id("issue");
    LETOPIS_TRY(earlier, desk.archive.readers.read(
                             [&](Reader& reader) { return find_step(reader, command_id); }));
    if (earlier) {
        LETOPIS_TRY_DONE(restore_lost(desk, closed, prepared, *earlier));
        return *std::move(earlier);
    }
    LETOPIS_TRY(proof, ProofOfStep::of(desk.ledger, prepared.tree_size));
    std::vector<EntryBody> bodies;
    for (const StatedEntry& stated : prepared.entries) {
        const auto& document = std::get<DocumentPrepared>(stated.entry.body);
        LETOPIS_TRY(pdf, draw(desk, closed, stated, proof));
        const std::string digest = sha256_hex(pdf);
        LETOPIS_TRY_DONE(put_own(desk.archive.own, document_object(digest), pdf, digest));
        bodies.push_back(DocumentIssued{{.document_id = document.document_id,
                                         .form = document.form,
                                         .study_group_id = document.study_group_id,
                                         .document_no = document.document_no,
                                         .sha256_hex = digest,
                                         .size_bytes = static_cast<std::int64_t>(pdf.size()),
                                         .data_sha256_hex = document.data_sha256_hex,
                                         .tree_size = proof.tree_size()}});
    }
    return state_step(desk.archive, command_id,
                      [&](DecisionContext&) -> Result<std::vector<EntryBody>> { return bodies; });
}

}  // namespace letopis
