#include "app/archive/copy_package.h"

#include <algorithm>

#include "app/archive/archive_access.h"
#include "app/archive/reading_copies.h"
#include "ports/gathering/derived_ids.h"

namespace letopis {
namespace {

const Copy* copy_on(const PackagePlaces& places, MediumId id) {
    const auto found = std::ranges::find(places.copies, id, &Copy::medium_id);
    return found == places.copies.end() ? nullptr : &*found;
}

/// The entry of a copy that was put and read back, once.
Result<Done> state_copy(const ArchiveDesk& desk, PersonId actor_id, const PackagePlaces& places,
                        const Medium& medium, MediumId from) {
    const Package& package = places.package;
    const Copy* const earlier = copy_on(places, medium.medium_id);
    // A copy that is put again after a damage is another fact, so it has another id.
    const CommandId command_id =
        derived_id<CommandId>("copy", earlier == nullptr ? Instant{} : earlier->checked_at,
                              package.package_id, medium.medium_id);
    std::vector<EntryBody> facts;
    if (earlier != nullptr)
        facts.push_back(CopyRestored{.package_id = package.package_id,
                                     .medium_id = medium.medium_id,
                                     .from_medium_id = from,
                                     .sha256_hex = package.sha256_hex});
    facts.push_back(CopyVerified{.package_id = package.package_id,
                                 .medium_id = medium.medium_id,
                                 .room_id = medium.room_id,
                                 .device_id = medium.device_id,
                                 .sha256_hex = package.sha256_hex});
    Decision decide = [&](DecisionContext& context) -> Result<std::vector<EntryBody>> {
        LETOPIS_TRY_DONE(check_keeps_archive(context.reader, actor_id, moscow_date(context.now)));
        LETOPIS_TRY(copies, context.reader.copies_of(package.package_id));
        LETOPIS_TRY_DONE(check_copy_place(copies, medium));
        return facts;
    };
    LETOPIS_TRY_DONE(desk.writer.append({command_id, actor_id, std::move(decide)}));
    return Done{};
}

Result<PackagePlaces> read_places(const ArchiveDesk& desk, PackageId id) {
    return desk.readers.read([&](Reader& reader) { return find_package_places(reader, id); });
}

/// What stands is read after the turn was taken: somebody else may just have made this copy.
Result<Done> copy_to(const ArchiveDesk& desk, PersonId actor_id, PackageId package_id,
                     MediumId medium_id) {
    const std::lock_guard turn{desk.shelf.turn()};
    LETOPIS_TRY(places, read_places(desk, package_id));
    const Medium* const medium = places.medium(medium_id);
    if (medium == nullptr) return Refusal{.code = RefusalCode::not_found, .field = "medium_id"};
    const Copy* const earlier = copy_on(places, medium_id);
    if (earlier != nullptr && earlier->state == CopyState::verified) return Done{};
    LETOPIS_TRY_DONE(check_copy_place(places.copies, *medium));
    LETOPIS_TRY(place, desk.shelf.open(*medium));
    LETOPIS_TRY(source, find_good_source(desk, places, medium_id));
    LETOPIS_TRY_DONE(put_copy(*place, places.package, *source.bytes));
    return state_copy(desk, actor_id, places, *medium, source.medium_id);
}

}  // namespace

Result<Done> copy_package(const ArchiveDesk& desk, PersonId actor_id, PackageId package_id,
                          MediumId medium_id, Date today) {
    LETOPIS_TRY_DONE(desk.readers.read(
        [&](Reader& reader) { return check_keeps_archive(reader, actor_id, today); }));
    return copy_to(desk, actor_id, package_id, medium_id);
}

Result<Completion> complete_package(const ArchiveDesk& desk, PersonId actor_id,
                                    PackageId package_id) {
    Completion completion;
    LETOPIS_TRY(places, read_places(desk, package_id));
    for (const Medium& medium : places.media) {
        completion.state = package_state(places.copies);
        if (completion.state == PackageState::complete) return completion;
        const auto done = copy_to(desk, actor_id, package_id, medium.medium_id);
        if (done) {
            LETOPIS_TRY(now, read_places(desk, package_id));
            places.copies = std::move(now.copies);
            continue;
        }
        // Without a good source, or without the scribe, no other medium would help either.
        const Error& error = done.error();
        if (error.is(RefusalCode::package_damaged) || error.is(RefusalCode::busy) ||
            error.is(RefusalCode::storage_unavailable))
            return error;
        completion.lacking.push_back(
            {"Носитель № " + medium.inventory_no + " («" + medium.title + "»)", error.message()});
    }
    completion.state = package_state(places.copies);
    if (completion.state == PackageState::incomplete && completion.lacking.empty())
        completion.lacking.push_back(
            {"Носители", "Учтите второй носитель: на другом устройстве и в другом помещении."});
    return completion;
}

}  // namespace letopis
