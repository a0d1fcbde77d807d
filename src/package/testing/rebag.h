#pragma once
// A package whose payload somebody changed and whose manifests he wrote anew: the container, the
// digests and the bag are true, so only what the ledger says can find him out.

#include <algorithm>
#include <functional>
#include <map>
#include <string>

#include "base/check.h"
#include "package/build.h"
#include "package/content_check.h"
#include "package/reading.h"

namespace letopis::testing {

/// The files under data/, by path.
using PayloadFiles = std::map<std::string, Bytes>;

inline PayloadFiles payload_of(const Bytes& package) {
    MemorySource source{package};
    NoProgress silent;
    VerifyReport report;
    const BagFiles files = check_contents(source, silent, report, ContentDigests::sha256);
    PayloadFiles payload;
    for (const auto& [path, place] : files)
        if (path.starts_with("data/"))
            payload[path] = read_bytes(source, place.offset, place.size_bytes).value();
    return payload;
}

inline Bytes bagged(const PayloadFiles& payload) {
    PackageContents contents{
        .bag_name = "letopis_forged",
        .closed_at = moscow_instant(Date{2027, 5, 31}, TimeOfDay{12 * 60}),
        .description = {.source_organization = "ГБОУ «Школа № 1»",
                        .title = "5 «А»",
                        .external_identifier = "0197b2a4-0000-7000-8000-000000000001",
                        .bagging_date = Date{2027, 5, 31}}};
    for (const auto& [path, bytes] : payload) contents.payload.push_back({path, bytes});
    MemorySink sink;
    LETOPIS_CHECK(build_package(contents, sink).has_value(), "a changed payload can be packed");
    return sink.bytes();
}

/// The package with its payload changed.
inline Bytes rebagged(const Bytes& package, const std::function<void(PayloadFiles&)>& change) {
    PayloadFiles payload = payload_of(package);
    change(payload);
    return bagged(payload);
}

/// Leaves out the lines of a text file that hold these words.
inline void drop_lines(Bytes& file, std::string_view words) {
    std::string kept;
    std::string_view rest = as_text(file);
    while (!rest.empty()) {
        const std::string_view line =
            rest.substr(0, std::min(rest.find('\n'), rest.size() - 1) + 1);
        if (line.find(words) == std::string_view::npos) kept += line;
        rest.remove_prefix(line.size());
    }
    file.assign(as_bytes(kept).begin(), as_bytes(kept).end());
}

}  // namespace letopis::testing
