#include "app/archive/reading_copies.h"

#include <algorithm>
#include <optional>

#include "crypto/hash.h"
#include "package/records/record_check.h"

namespace letopis {
namespace {

constexpr std::size_t piece_bytes = 256 * 1024;

/// The digest of all bytes; nothing when the pace said stop.
Result<std::optional<std::string>> digest_of(ByteSource& source, Pace& pace) {
    Sha256 sha256;
    Bytes piece(piece_bytes);
    for (std::uint64_t at = 0;;) {
        LETOPIS_TRY(count, source.read(at, piece));
        if (count == 0) return std::optional{hex(sha256.finish())};
        sha256.update(ByteView{piece}.first(count));
        at += count;
        if (pace.after(count) == PaceSays::stop) return std::optional<std::string>{};
    }
}

/// Where a copy is damaged, as letopis-verify names it.
std::string name_damage(ByteSource& source, const Package& package) {
    if (source.size() != static_cast<std::uint64_t>(package.size_bytes))
        return "Длина копии " + std::to_string(source.size()) + " байт, должно быть " +
               std::to_string(package.size_bytes) + ".";
    NoProgress silent;
    const VerifyReport report = verify_package(source, silent);
    if (report.whole()) return "Это целый, но другой пакет.";
    std::string text = problem_text(report.problems.front());
    if (report.problems.size() > 1)
        text += " И ещё расхождений: " + std::to_string(report.problems.size() - 1) + ".";
    return text;
}

}  // namespace

const Medium* PackagePlaces::medium(MediumId id) const {
    const auto found = std::ranges::find(media, id, &Medium::medium_id);
    return found == media.end() ? nullptr : &*found;
}

std::string PackagePlaces::room_title(RoomId id) const {
    const auto found = std::ranges::find(rooms, id, &Room::room_id);
    return found == rooms.end() ? "" : found->title;
}

Result<PackagePlaces> find_package_places(Reader& reader, PackageId id) {
    LETOPIS_TRY(package, reader.package(id));
    if (!package) return RefusalCode::not_found;
    LETOPIS_TRY(copies, reader.copies_of(id));
    LETOPIS_TRY(media, reader.media());
    LETOPIS_TRY(rooms, reader.rooms());
    return PackagePlaces{*std::move(package), std::move(copies), std::move(media),
                         std::move(rooms)};
}

CopyLook look_at_copy(ArchiveMedium& medium, const std::string& object, const Package& package,
                      Pace& pace) {
    auto source = medium.open(object);
    if (!source && source.error().is(RefusalCode::medium_unavailable))
        return {CopyFinding::unavailable, source.error().message()};
    if (!source) return {CopyFinding::damaged, "Не читается: " + source.error().message() + "."};
    if (!*source) return {CopyFinding::missing, "Файла " + object + " на носителе нет."};
    const auto digest = digest_of(**source, pace);
    if (!digest) return {CopyFinding::damaged, "Не читается: " + digest.error().message() + "."};
    if (!*digest) return {CopyFinding::stopped, ""};
    if (**digest == package.sha256_hex) return {};
    return {CopyFinding::damaged, name_damage(**source, package)};
}

Result<GoodSource> find_good_source(const ArchiveDesk& desk, const PackagePlaces& places,
                                    MediumId except) {
    FullPace pace;
    const Package& package = places.package;
    const std::string own = package_object(package.sha256_hex);
    if (look_at_copy(desk.own, own, package, pace).finding == CopyFinding::good) {
        LETOPIS_TRY(bytes, desk.own.open(own));
        return GoodSource{MediumId{}, nullptr, std::move(bytes)};
    }
    for (const Copy& copy : places.copies) {
        const Medium* const registered = places.medium(copy.medium_id);
        if (registered == nullptr || copy.medium_id == except) continue;
        auto medium = desk.shelf.open(*registered);
        if (!medium) continue;
        const std::string object = copy_object(package);
        if (look_at_copy(**medium, object, package, pace).finding != CopyFinding::good) continue;
        LETOPIS_TRY(bytes, (*medium)->open(object));
        return GoodSource{copy.medium_id, std::move(*medium), std::move(bytes)};
    }
    return Refusal{.code = RefusalCode::package_damaged,
                   .detail =
                       "Целой копии, с которой можно восстановить, не нашлось: подключите "
                       "другие носители."};
}

Result<Done> put_copy(ArchiveMedium& medium, const Package& package, ByteSource& source) {
    const std::string object = copy_object(package);
    auto done = medium.put(object, source, package.sha256_hex);
    if (done || !done.error().is(RefusalCode::package_damaged)) return done;
    LETOPIS_TRY_DONE(medium.quarantine(object));
    return medium.put(object, source, package.sha256_hex);
}

}  // namespace letopis
