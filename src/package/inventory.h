#pragma once
// Inventory (опись): what a bag holds, with digests; the texts of BagIt 1.0 (RFC 8493) that say so.

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "base/time.h"
#include "crypto/hash.h"

namespace letopis {

/// A file of the bag. Paths are from the bag's folder: "data/records/marks.csv".
struct InventoryLine {
    std::string path;
    std::uint64_t size_bytes = 0;
    Hash sha256{};
    LongHash sha512{};
    bool operator==(const InventoryLine&) const = default;
};

/// The files that describe the bag; they come first in a container, in this order.
inline constexpr std::string_view bagit_path = "bagit.txt";
inline constexpr std::string_view bag_info_path = "bag-info.txt";
inline constexpr std::string_view manifest_sha256_path = "manifest-sha256.txt";
inline constexpr std::string_view manifest_sha512_path = "manifest-sha512.txt";
inline constexpr std::string_view tagmanifest_path = "tagmanifest-sha256.txt";
inline constexpr std::string_view tag_paths[] = {bagit_path, bag_info_path, manifest_sha256_path,
                                                 manifest_sha512_path, tagmanifest_path};
inline constexpr std::size_t tag_file_count = std::size(tag_paths);

/// The whole of bagit.txt.
inline constexpr std::string_view bagit_text =
    "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";

/// What bag-info.txt says of the package.
struct BagDescription {
    std::string source_organization;  ///< "ГБОУ города Москвы «Школа № 1234»"
    std::string title;                ///< "7 «Б», 2026/2027 учебный год"
    std::string external_identifier;  ///< The package's id.
    Date bagging_date;
};
/// Refuses `invalid_value` for a text with line breaks or control characters.
Result<std::string> bag_info_text(const BagDescription& description,
                                  std::span<const InventoryLine> payload);
/// "Payload-Oxum: 4096.12\n": number of bytes and of files (RFC 8493, 2.2.2).
std::string payload_oxum_line(std::span<const InventoryLine> payload);

enum class ManifestDigest { sha256, sha512 };
/// "<hex>  <path>\n" for each file, in the order given.
std::string manifest_text(std::span<const InventoryLine> files, ManifestDigest digest);

/// A line of a manifest as found.
struct ManifestLine {
    std::string path;
    std::string digest_hex;
};
/// Reads a manifest. Nothing if a line is not of the form above.
std::optional<std::vector<ManifestLine>> parse_manifest(std::string_view text,
                                                        ManifestDigest digest);

}  // namespace letopis
