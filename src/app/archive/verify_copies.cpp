#include "app/archive/verify_copies.h"

#include <algorithm>

#include "app/archive/archive_access.h"
#include "app/archive/copy_package.h"
#include "app/archive/reading_copies.h"
#include "ports/gathering/derived_ids.h"

namespace letopis {
namespace {

/// Checks one copy after another and repairs what it can.
class Checking {
public:
    Checking(const ArchiveDesk& desk, PersonId actor_id, Pace& pace)
        : desk_{desk}, actor_id_{actor_id}, pace_{pace} {}

    /// One copy, as it stands when its turn has come. `check_id` names this check of the package.
    Result<CopyCheckView> check(PackageId package_id, MediumId medium_id, CommandId check_id) {
        const std::lock_guard turn{desk_.shelf.turn()};
        LETOPIS_TRY(places, desk_.readers.read([&](Reader& reader) {
            return find_package_places(reader, package_id);
        }));
        const auto found = std::ranges::find(places.copies, medium_id, &Copy::medium_id);
        const Medium* const registered = places.medium(medium_id);
        if (found == places.copies.end() || registered == nullptr) return RefusalCode::not_found;
        const Copy& copy = *found;
        CopyCheckView view{.medium_id = medium_id,
                           .medium_title = registered->title,
                           .room_title = places.room_title(copy.room_id),
                           .state = copy.state};
        auto medium = desk_.shelf.open(*registered);
        const CopyLook look =
            medium ? look_at_copy(**medium, copy_object(places.package), places.package, pace_)
                   : CopyLook{CopyFinding::unavailable, medium.error().message()};
        view.remark = look.remark;
        switch (look.finding) {
            case CopyFinding::unavailable:
                ++report.unavailable_count;
                return view;
            case CopyFinding::stopped:
                report.stopped = true;
                return view;
            case CopyFinding::good:
                ++report.checked_count;
                view.state = CopyState::verified;
                LETOPIS_TRY_DONE(state(check_id, "good", copy.medium_id,
                                       {verified(places.package, *registered)}));
                return view;
            case CopyFinding::damaged:
            case CopyFinding::missing:
                break;
        }
        ++report.checked_count;
        ++report.damaged_count;
        view.state = look.finding == CopyFinding::missing ? CopyState::missing : CopyState::damaged;
        // What the ledger knows already is not stated again by every attempt to repair it.
        if (copy.state != view.state)
            LETOPIS_TRY_DONE(state(check_id, "damaged", copy.medium_id,
                                   {CopyDamaged{.package_id = places.package.package_id,
                                                .medium_id = copy.medium_id,
                                                .state = view.state,
                                                .remark = look.remark}}));
        return repair(places, *registered, **medium, check_id, std::move(view));
    }

    ScrubReport report;

private:
    /// Puts a good copy in the place of a bad one. A repair that fails is a remark: the damage is
    /// stated, and the next check tries again.
    Result<CopyCheckView> repair(const PackagePlaces& places, const Medium& registered,
                                 ArchiveMedium& medium, CommandId check_id, CopyCheckView view) {
        const auto source = find_good_source(desk_, places, registered.medium_id);
        const auto put = source ? replace(medium, places.package, *source->bytes, view.state)
                                : Result<Done>{source.error()};
        if (!put) {
            view.remark += " Восстановить не удалось: " + put.error().message();
            return view;
        }
        LETOPIS_TRY_DONE(state(check_id, "restored", registered.medium_id,
                               {CopyRestored{.package_id = places.package.package_id,
                                             .medium_id = registered.medium_id,
                                             .from_medium_id = source->medium_id,
                                             .sha256_hex = places.package.sha256_hex},
                                verified(places.package, registered)}));
        ++report.restored_count;
        view.state = CopyState::verified;
        view.restored = true;
        return view;
    }

    /// What stands there is moved aside first: it may not even be readable.
    static Result<Done> replace(ArchiveMedium& medium, const Package& package, ByteSource& source,
                                CopyState found) {
        if (found == CopyState::damaged) LETOPIS_TRY_DONE(medium.quarantine(copy_object(package)));
        return put_copy(medium, package, source);
    }

    static EntryBody verified(const Package& package, const Medium& medium) {
        return CopyVerified{.package_id = package.package_id,
                            .medium_id = medium.medium_id,
                            .room_id = medium.room_id,
                            .device_id = medium.device_id,
                            .sha256_hex = package.sha256_hex};
    }

    Result<Done> state(CommandId check_id, std::string_view what, MediumId medium_id,
                       const std::vector<EntryBody>& facts) {
        Decision decide = [&](DecisionContext& context) -> Result<std::vector<EntryBody>> {
            LETOPIS_TRY_DONE(
                check_keeps_archive(context.reader, actor_id_, moscow_date(context.now)));
            return facts;
        };
        const auto command_id = derived_id<CommandId>(what, Instant{}, check_id, medium_id);
        LETOPIS_TRY_DONE(desk_.writer.append({command_id, actor_id_, std::move(decide)}));
        return Done{};
    }

    const ArchiveDesk& desk_;
    PersonId actor_id_;
    Pace& pace_;
};

/// A copy that is due, with its package.
struct DueCopy {
    PackageId package_id;
    Copy copy;
};

Result<std::vector<DueCopy>> find_due_copies(Reader& reader, Instant checked_before) {
    std::vector<DueCopy> due;
    LETOPIS_TRY(packages, reader.packages());
    for (const Package& package : packages) {
        LETOPIS_TRY(copies, reader.copies_of(package.package_id));
        for (const Copy& copy : copies)
            if (copy.checked_at < checked_before || copy.state != CopyState::verified)
                due.push_back({package.package_id, copy});
    }
    std::ranges::stable_sort(due, {}, [](const DueCopy& one) {
        return std::pair{one.copy.state == CopyState::verified, one.copy.checked_at};
    });
    return due;
}

}  // namespace

Result<PackageCheckView> verify_package_copies(const ArchiveDesk& desk, PersonId actor_id,
                                               CommandId command_id, PackageId package_id,
                                               Pace& pace, Instant now) {
    LETOPIS_TRY(places, desk.readers.read([&](Reader& reader) -> Result<PackagePlaces> {
        LETOPIS_TRY_DONE(check_keeps_archive(reader, actor_id, moscow_date(now)));
        return find_package_places(reader, package_id);
    }));
    Checking checking{desk, actor_id, pace};
    PackageCheckView view{.package_id = package_id, .checked_at = now};
    for (const Copy& copy : places.copies) {
        LETOPIS_TRY(checked, checking.check(package_id, copy.medium_id, command_id));
        view.copies.push_back(std::move(checked));
    }
    const auto completion = complete_package(desk, actor_id, package_id);
    if (!completion && !completion.error().is(RefusalCode::package_damaged))
        return completion.error();
    LETOPIS_TRY(after, desk.readers.read([&](Reader& reader) {
        return find_package_places(reader, package_id);
    }));
    view.state = package_state(after.copies);
    for (const Copy& copy : after.copies) {
        const auto seen = std::ranges::find(view.copies, copy.medium_id, &CopyCheckView::medium_id);
        if (seen != view.copies.end()) continue;
        const Medium* const medium = after.medium(copy.medium_id);
        view.copies.push_back({.medium_id = copy.medium_id,
                               .medium_title = medium == nullptr ? "" : medium->title,
                               .room_title = after.room_title(copy.room_id),
                               .state = copy.state,
                               .remark = copy.remark});
    }
    return view;
}

Result<ScrubReport> verify_copies(const ArchiveDesk& desk, Instant checked_before, Pace& pace) {
    LETOPIS_TRY(due, desk.readers.read(
                         [&](Reader& reader) { return find_due_copies(reader, checked_before); }));
    Checking checking{desk, PersonId{}, pace};
    for (const DueCopy& one : due) {
        const auto check_id =
            derived_id<CommandId>("scrub", one.copy.checked_at, one.package_id, one.copy.medium_id);
        LETOPIS_TRY_DONE(checking.check(one.package_id, one.copy.medium_id, check_id));
        if (checking.report.stopped) break;
    }
    return checking.report;
}

}  // namespace letopis
