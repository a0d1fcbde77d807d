#include "app/log/open_receipt.h"

#include "app/log/entry_access.h"
#include "app/log/entry_sentence.h"

namespace letopis {

Result<ReceiptView> open_receipt(Reader& reader, LedgerBook& ledger, const Standing& standing,
                                 EntryIndex entry_index, Date today) {
    LETOPIS_TRY(row, reader.entry(entry_index));
    if (!row) return RefusalCode::not_found;
    LETOPIS_TRY(entry, decode_entry(row->encoded));
    LETOPIS_TRY_DONE(check_entry_access(reader, standing, entry.body, today));
    LETOPIS_TRY(sentence, entry_sentence(reader, entry));
    LETOPIS_TRY(proven, ledger.prove(entry_index));
    LETOPIS_TRY(verifier_key, ledger.verifier_key());
    return ReceiptView{.entry_index = entry_index,
                       .kind = std::string{entry_kind(entry.body)},
                       .sentence = std::move(sentence),
                       .recorded_at = entry.recorded_at,
                       .encoded = std::move(proven.encoded),
                       .salt_hex = std::move(proven.salt_hex),
                       .leaf_hash_hex = std::move(proven.leaf_hash_hex),
                       .path_hex = std::move(proven.path_hex),
                       .checkpoint = std::move(proven.checkpoint),
                       .verifier_key = std::move(verifier_key),
                       .tlog_proof = std::move(proven.tlog_proof)};
}

}  // namespace letopis
