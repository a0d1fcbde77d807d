#include "verifier/verify_path.h"

#include <algorithm>
#include <filesystem>

#include "package/addendum/package_check.h"
#include "package/exported_log.h"
#include "package/file_source.h"

namespace letopis {
namespace {

namespace fs = std::filesystem;

Checked check_package(const std::string& path, CheckProgress& progress, ContentDigests digests) {
    progress.begin(path);
    Checked checked{.path = path};
    const auto source = FileSource::open(path);
    if (!source) {
        checked.report.add({.what = source.error().message() + "."});
        return checked;
    }
    PackageCheck records;
    RecordCheck* const checks[] = {&records};
    checked.report = verify_package(**source, progress, checks, digests);
    checked.addendum = records.gathered().manifest;
    return checked;
}

Result<std::vector<std::string>> packages_in(const std::string& folder) {
    std::vector<std::string> paths;
    std::error_code error;
    fs::recursive_directory_iterator at{folder, error};
    for (; !error && at != fs::recursive_directory_iterator{}; at.increment(error))
        if (at->path().extension() == ".zip") paths.push_back(at->path().string());
    if (error) return Fault{folder + ": папка не читается (" + error.message() + ")"};
    if (paths.empty())
        return Fault{folder + ": здесь нет ни пакетов (*.zip), ни выгруженного реестра"};
    std::ranges::sort(paths);
    return paths;
}

}  // namespace

Result<std::vector<Checked>> verify_path(const std::string& path, CheckProgress& progress,
                                         ContentDigests digests) {
    std::error_code error;
    const fs::file_status status = fs::status(path, error);
    if (!fs::exists(status)) return Fault{path + ": такого файла или папки нет"};
    if (!fs::is_directory(status)) return std::vector{check_package(path, progress, digests)};
    if (fs::exists(fs::path{path} / "checkpoint", error)) {
        progress.begin(path);
        FolderShelf folder{path};
        return std::vector{Checked{.path = path,
                                   .kind = CheckedKind::exported_ledger,
                                   .report = verify_exported_log(folder, progress)}};
    }
    LETOPIS_TRY(packages, packages_in(path));
    std::vector<Checked> all;
    for (const std::string& package : packages)
        all.push_back(check_package(package, progress, digests));
    return all;
}

}  // namespace letopis
