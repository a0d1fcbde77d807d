#include "package/verify.h"

#include "base/limits.h"
#include "package/addendum/addendum_document.h"
#include "package/addendum/addendum_manifest.h"
#include "package/log_check.h"
#include "package/reading.h"

namespace letopis {
namespace {

constexpr std::string_view shown_folder = "data/records/";

bool is_shown(const std::string& path) {
    return path.starts_with(shown_folder) || path == log_checkpoint_path ||
           path == addendum_manifest_path || path == addendum_data_path;
}

Result<Done> show_contents(ByteSource& source, const BagFiles& files,
                           std::span<RecordCheck* const> checks, VerifyReport& report) {
    for (const auto& [path, place] : files) {
        if (checks.empty() || !is_shown(path)) continue;
        if (place.size_bytes > limits::package_text_bytes) {
            report.add({.path = path, .what = "Файл больше допустимого."});
            continue;
        }
        LETOPIS_TRY(bytes, read_bytes(source, place.offset, place.size_bytes));
        for (RecordCheck* const check : checks) check->see_record(path, bytes);
    }
    for (RecordCheck* const check : checks) report.add(check->finish());
    return Done{};
}

void add_failure(const Result<Done>& done, VerifyReport& report) {
    if (!done) report.add({.what = "не читается: " + done.error().message() + "."});
}

}  // namespace

VerifyReport verify_package(ByteSource& source, Progress& progress,
                            std::span<RecordCheck* const> checks, ContentDigests digests) {
    VerifyReport report;
    report.size_bytes = static_cast<std::int64_t>(source.size());
    const BagFiles files = check_contents(source, progress, report, digests);
    if (!report.whole()) return report;
    for (const auto& [path, place] : files)
        for (RecordCheck* const check : checks) check->see_file(path, place.sha256);
    add_failure(check_log(source, files, checks, report), report);
    if (!report.whole()) return report;
    add_failure(show_contents(source, files, checks, report), report);
    return report;
}

}  // namespace letopis
