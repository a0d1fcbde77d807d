#include "package/addendum/addendum_manifest.h"

#include "entry/canonical_reader.h"
#include "entry/canonical_writer.h"

namespace letopis {

PackageFile addendum_manifest_file(const AddendumManifest& manifest) {
    const std::string text = canonical_json(manifest) + "\n";
    const ByteView bytes = as_bytes(text);
    return {std::string{addendum_manifest_path}, {bytes.begin(), bytes.end()}};
}

std::optional<AddendumManifest> parse_addendum_manifest(std::string_view text) {
    if (!text.ends_with('\n')) return std::nullopt;
    text.remove_suffix(1);
    AddendumManifest manifest;
    CanonicalReader reader;
    reader.read(text, manifest);
    if (reader.failed() || canonical_json(manifest) != text) return std::nullopt;
    return manifest;
}

}  // namespace letopis
