#pragma once
// Addenda (дополнения к пакетам, ORD-1.4.2-3b): what was stated after a class's package was sealed,
// the addendum made of it, and whether a package is whole together with its addenda.

#include "app/archive/addendum/seal_addendum.h"
#include "http/rooms/archive_routes.h"
#include "http/rooms/places.h"
#include "http/routes/call.h"
#include "http/routes/respond.h"
#include "http/wire/outcomes.h"

namespace letopis::http {

void show_coming_addendum(Call& call, const GroupPlace& place, Later<ComingAddendum> later);
void make_addendum(Call& call, const GroupPlace& place, CloseCommand body,
                   Later<SealedAddendum> later);
void check_whole_package(Call& call, const PackagePlace& place, Later<WholeChain> later);

}  // namespace letopis::http
