#include "media/directory_medium.h"

#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <filesystem>

#include "base/file_ops.h"
#include "base/limits.h"
#include "base/text.h"
#include "crypto/hash.h"
#include "media/read_back.h"
#include "package/file_source.h"
#include "package/reading.h"

namespace letopis::media {
namespace {

Refusal unavailable(const std::string& folder) {
    return {.code = RefusalCode::medium_unavailable, .detail = "Папка " + folder + "."};
}

/// Whether something stands there. Faults where that cannot be found out.
Result<bool> is_there(const std::string& path) {
    struct stat status {};
    if (::stat(path.c_str(), &status) == 0) return true;
    if (errno == ENOENT || errno == ENOTDIR) return false;
    return Fault{path + ": недоступно", Retry::later};
}

std::string folder_of(const std::string& path) { return path.substr(0, path.rfind('/')); }

/// Removes what a process that was killed while putting this object left behind (base/file_ops:
/// ".new" and a number). One process writes to a medium.
void remove_leftovers(const std::string& path) {
    namespace fs = std::filesystem;
    const std::string start = fs::path{path}.filename().string() + ".new";
    std::error_code error;
    for (fs::directory_iterator at{folder_of(path), error};
         !error && at != fs::directory_iterator{}; at.increment(error))
        if (at->path().filename().string().starts_with(start))
            (void)remove_file(at->path().string());
}

/// Copies the source into the file. Refuses `package_damaged` if its bytes have not this digest.
Result<Done> copy(ByteSource& source, NewFile& file, const std::string& sha256_hex) {
    Sha256 sha256;
    Result<Done> written = Done{};
    LETOPIS_TRY_DONE(read_pieces(source, 0, source.size(), [&](ByteView piece) {
        sha256.update(piece);
        if (written) written = file.write(piece);
    }));
    LETOPIS_TRY_DONE(written);
    if (hex(sha256.finish()) != sha256_hex)
        return Refusal{.code = RefusalCode::package_damaged,
                       .detail = "Источник копии не тот, что записан в реестре."};
    return Done{};
}

/// Invariant 2.
Result<Done> compare_with_what_is_there(const std::string& path, const std::string& sha256_hex) {
    LETOPIS_TRY(found, sha256_from_device(path));
    if (found != sha256_hex)
        return Refusal{.code = RefusalCode::package_damaged,
                       .detail = "На носителе уже лежит другой файл с этим именем: " + path + "."};
    // Whoever put it may have been stopped before its name was durable.
    return sync_folder(folder_of(path));
}

}  // namespace

bool is_object_name(std::string_view name) {
    return name.size() <= 255 && std::ranges::all_of(split(name, '/'), [](std::string_view part) {
               return !part.empty() && part != "." && part != ".." &&
                      part.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789._-") ==
                          std::string_view::npos;
           });
}

Result<DirectoryMedium::Identity> DirectoryMedium::identity_of(const std::string& folder) {
    struct stat status {};
    if (::stat(folder.c_str(), &status) != 0 || !S_ISDIR(status.st_mode))
        return unavailable(folder);
    return Identity{status.st_dev, status.st_ino};
}

Result<std::unique_ptr<DirectoryMedium>> DirectoryMedium::open_folder(const std::string& folder) {
    LETOPIS_TRY(identity, identity_of(folder));
    return std::unique_ptr<DirectoryMedium>{new DirectoryMedium{folder, identity}};
}

Result<Done> DirectoryMedium::check_still_there() const {
    LETOPIS_TRY(identity, identity_of(folder_));
    if (identity != identity_) return unavailable(folder_);
    return Done{};
}

Result<std::string> DirectoryMedium::path_of(const std::string& name) const {
    if (!is_object_name(name))
        return Refusal{.code = RefusalCode::invalid_value,
                       .detail = "Недопустимое имя на носителе: «" + name + "»."};
    return folder_ + "/" + name;
}

Result<Done> DirectoryMedium::put(const std::string& name, ByteSource& source,
                                  const std::string& sha256_hex) {
    LETOPIS_TRY(path, path_of(name));
    LETOPIS_TRY_DONE(check_still_there());
    remove_leftovers(path);
    LETOPIS_TRY(taken, is_there(path));
    if (taken) return compare_with_what_is_there(path, sha256_hex);

    LETOPIS_TRY_DONE(make_folders(folder_of(path)));
    LETOPIS_TRY(file, NewFile::create(path, FileAccess::owner));
    LETOPIS_TRY_DONE(copy(source, file, sha256_hex));
    LETOPIS_TRY_DONE(file.sync());
    LETOPIS_TRY(read_back, sha256_from_device(file.temporary_path()));  // Invariant 1.
    if (read_back != sha256_hex)
        return Fault{path + ": с носителя прочитано не то, что записано", Retry::later};
    LETOPIS_TRY_DONE(check_still_there());  // Invariant 3.
    LETOPIS_TRY(publication, file.finish_new());
    if (publication == Publication::published) return Done{};
    return compare_with_what_is_there(path, sha256_hex);
}

Result<std::unique_ptr<ByteSource>> DirectoryMedium::open(const std::string& name) {
    LETOPIS_TRY(path, path_of(name));
    LETOPIS_TRY_DONE(check_still_there());
    LETOPIS_TRY(there, is_there(path));
    if (!there) return std::unique_ptr<ByteSource>{};
    forget_pages(path);
    LETOPIS_TRY(file, FileSource::open(path));
    return std::unique_ptr<ByteSource>{std::move(file)};
}

Result<Done> DirectoryMedium::quarantine(const std::string& name) {
    LETOPIS_TRY(path, path_of(name));
    LETOPIS_TRY_DONE(check_still_there());
    for (int number = 1; number <= limits::quarantined_copies; ++number) {
        LETOPIS_TRY(publication, publish_file(path, path + ".damaged-" + std::to_string(number)));
        if (publication == Publication::published) return Done{};
    }
    return Fault{path + ": слишком много повреждённых копий"};
}

}  // namespace letopis::media
