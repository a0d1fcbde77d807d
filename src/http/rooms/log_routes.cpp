#include "http/rooms/log_routes.h"

namespace letopis::http {
namespace {

Result<const School*> school_of(Call& call, std::optional<std::int64_t> org) {
    const auto& schools = call.context().schools;
    const School* school = nullptr;
    if (org) {
        school = call.context().find_school(*org);
    } else if (schools.size() == 1) {
        school = &schools.front();
    }
    if (!school) return RefusalCode::not_found;
    return school;
}

}  // namespace

Result<PlainText> show_checkpoint(Call& call, const LedgerPlace& place) {
    LETOPIS_TRY(school, school_of(call, place.org));
    LETOPIS_TRY(text, school->ledger.checkpoint());
    return PlainText{std::move(text)};
}

Result<PlainText> show_key(Call& call, const LedgerPlace& place) {
    LETOPIS_TRY(school, school_of(call, place.org));
    LETOPIS_TRY(text, school->ledger.verifier_key());
    return PlainText{std::move(text)};
}

Result<ConsistencyView> show_consistency(Call& call, const ConsistencyPlace& place) {
    LETOPIS_TRY(school, school_of(call, place.org));
    LETOPIS_TRY(path, school->ledger.prove_consistency(place.from, place.to));
    return ConsistencyView{.from = place.from, .to = place.to, .path_hex = std::move(path)};
}

Result<ReceiptView> show_receipt(Call& call, const EntryPlace& place) {
    return call.school().readers.read([&](Reader& reader) {
        return open_receipt(reader, call.school().ledger, call.standing(), place.entry_index,
                            call.today());
    });
}

}  // namespace letopis::http
