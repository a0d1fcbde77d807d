#pragma once
// Archive (архив): packages, their copies and the media they lie on. Whatever reads media runs on
// a worker.

#include "app/archive/open_archive.h"
#include "app/archive/register_medium.h"
#include "app/archive/register_room.h"
#include "app/archive/verify_copies.h"
#include "http/routes/call.h"
#include "http/wire/outcomes.h"

namespace letopis::http {

void show_archive(Call& call, Later<ArchiveView> later);

struct PackagePlace {
    PackageId package_id;
};
LETOPIS_DESCRIBE(PackagePlace, package_id)
/// Reads every copy now, to the last byte.
void check_package(Call& call, const PackagePlace& place, CloseCommand body,
                   Later<PackageCheckView> later);
void fetch_package(Call& call, const PackagePlace& place, Later<StoredFile> later);
void save_room(Call& call, RegisterRoom body, Later<FactOutcome> later);
void save_medium(Call& call, RegisterMedium body, Later<FactOutcome> later);

}  // namespace letopis::http
