#include "media/directory_shelf.h"

#include "base/file_ops.h"
#include "base/limits.h"
#include "base/text.h"
#include "media/device_identity.h"

namespace letopis::media {
namespace {

/// What a medium says of itself; the words are for whoever finds the disk.
struct MediumMarker {
    MediumId medium_id;
    std::string inventory_no;
    std::string title;
};

constexpr std::string_view first_line = "Летопись: носитель архива. Не удаляйте этот файл.";

std::string marker_text(const Medium& medium) {
    return std::string{first_line} + "\n" + medium.medium_id.text() + "\n" + medium.inventory_no +
           "\n" + medium.title + "\n";
}

/// Nothing for a text that marker_text did not write.
std::optional<MediumMarker> parse_marker(std::string_view text) {
    const auto lines = split(text, '\n');
    if (lines.size() != 5 || lines[0] != first_line || !lines[4].empty()) return std::nullopt;
    const auto id = MediumId::parse(lines[1]);
    if (!id) return std::nullopt;
    return MediumMarker{*id, std::string{lines[2]}, std::string{lines[3]}};
}

std::string marker_path(const Medium& medium) {
    return medium.location + "/" + std::string{marker_name};
}

Refusal unavailable(const Medium& medium, std::string detail) {
    return {.code = RefusalCode::medium_unavailable,
            .field = "location",
            .detail = "Носитель № " + medium.inventory_no + ": " + std::move(detail)};
}

/// The marker of the place; nothing if there is none.
Result<std::optional<MediumMarker>> read_marker(const Medium& medium) {
    LETOPIS_TRY(bytes, read_file(marker_path(medium), limits::medium_marker_bytes));
    if (!bytes) return std::optional<MediumMarker>{};
    auto marker = parse_marker(as_text(*bytes));
    if (!marker) return unavailable(medium, "метка носителя не читается.");
    return marker;
}

/// A fault of the place itself means that the medium is not there for us.
template <class T>
Result<T> as_unavailable(const Medium& medium, Result<T> result) {
    if (result || result.error().is_refusal()) return result;
    return unavailable(medium, result.error().message() + ".");
}

}  // namespace

Result<Done> DirectoryShelf::claim(const Medium& medium) {
    LETOPIS_TRY_DONE(DirectoryMedium::open_folder(medium.location));
    LETOPIS_TRY(stands, as_unavailable(medium, read_marker(medium)));
    if (stands && stands->medium_id == medium.medium_id) return Done{};
    if (stands)
        return Refusal{.code = RefusalCode::medium_already_registered,
                       .field = "location",
                       .detail = "В этой папке уже учтён носитель № " + stands->inventory_no +
                                 " («" + stands->title + "»)."};
    return as_unavailable(medium,
                          write_file_durably(marker_path(medium), as_bytes(marker_text(medium))));
}

Result<std::unique_ptr<ArchiveMedium>> DirectoryShelf::open(const Medium& medium) {
    LETOPIS_TRY(folder, DirectoryMedium::open_folder(medium.location));
    LETOPIS_TRY(stands, as_unavailable(medium, read_marker(medium)));
    if (!stands) return unavailable(medium, "в папке нет его метки: подключён ли он?");
    if (stands->medium_id != medium.medium_id)
        return unavailable(medium, "подключён другой носитель, № " + stands->inventory_no + ".");
    return std::unique_ptr<ArchiveMedium>{std::move(folder)};
}

Result<std::string> DirectoryShelf::device_id(const std::string& location) {
    return device_identity(location);
}

}  // namespace letopis::media
