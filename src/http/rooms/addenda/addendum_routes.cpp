#include "http/rooms/addenda/addendum_routes.h"

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

void show_coming_addendum(Call& call, const GroupPlace& place, Later<ComingAddendum> later) {
    on_worker(call, later, [=, asker = Asker::of(call), standing = call.standing()] {
        auto coming = open_coming_addendum(desk_of(asker.school), standing, place.study_group_id);
        later([coming = std::move(coming)] { return coming; });
    });
}

void make_addendum(Call& call, const GroupPlace& place, CloseCommand body,
                   Later<SealedAddendum> later) {
    on_worker(call, later, [=, asker = Asker::of(call)] {
        const SealingDesk desk{.archive = desk_of(asker.school),
                               .ledger = asker.school.ledger,
                               .printer = asker.school.printer};
        auto sealed = seal_addendum(desk, asker.person_id, body.command_id, place.study_group_id,
                                    asker.now());
        later([sealed = std::move(sealed)] { return sealed; });
    });
}

void check_whole_package(Call& call, const PackagePlace& place, Later<WholeChain> later) {
    on_worker(call, later, [=, asker = Asker::of(call), standing = call.standing()] {
        auto whole = check_chain(desk_of(asker.school), standing, place.package_id, asker.now());
        later([whole = std::move(whole)] { return whole; });
    });
}

}  // namespace letopis::http
