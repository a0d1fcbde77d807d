#include "http/rooms/archive_routes.h"

#include "app/archive/open_package.h"
#include "http/rooms/batch.h"
#include "http/rooms/on_worker.h"

namespace letopis::http {
namespace {

ArchiveDesk desk_of(const School& school) {
    return {.readers = school.readers,
            .writer = school.writer,
            .shelf = school.shelf,
            .own = school.own_folder};
}

}  // namespace

void show_archive(Call& call, Later<ArchiveView> later) {
    open_on_worker(call, later, [](Reader& reader, const Standing& standing, Instant now) {
        return open_archive(reader, standing, now);
    });
}

void check_package(Call& call, const PackagePlace& place, CloseCommand body,
                   Later<PackageCheckView> later) {
    on_worker(call, later, [=, asker = Asker::of(call)] {
        FullPace pace;
        auto checked = verify_package_copies(desk_of(asker.school), asker.person_id,
                                             body.command_id, place.package_id, pace, asker.now());
        later([checked] { return checked; });
    });
}

void fetch_package(Call& call, const PackagePlace& place, Later<StoredFile> later) {
    on_worker(call, later, [=, asker = Asker::of(call), standing = call.standing()] {
        auto opened = open_package(desk_of(asker.school), standing, place.package_id);
        if (!opened) return later.refuse(opened.error());
        auto shared = std::make_shared<OpenedPackage>(*std::move(opened));
        later([shared]() -> Result<StoredFile> {
            return StoredFile{.source = std::move(shared->bytes),
                              .content_type = "application/zip",
                              .file_name = shared->package.file_name};
        });
    });
}

void save_room(Call& call, RegisterRoom body, Later<FactOutcome> later) {
    call.school().writer.submit(
        register_room(call.actor_id(), std::move(body)),
        [later](Result<Receipt> receipt) { later([receipt] { return fact_of(receipt); }); });
}

void save_medium(Call& call, RegisterMedium body, Later<FactOutcome> later) {
    on_worker(call, later, [=, asker = Asker::of(call)] {
        const auto receipt = register_medium(desk_of(asker.school), asker.person_id, body,
                                             DeviceIdentity::kernel, asker.today());
        later([receipt] { return fact_of(receipt); });
    });
}

}  // namespace letopis::http
