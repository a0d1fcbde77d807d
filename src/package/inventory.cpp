#include "package/inventory.h"

#include "base/text.h"

namespace letopis {
namespace {

std::string digest_hex(const InventoryLine& file, ManifestDigest digest) {
    return digest == ManifestDigest::sha256 ? hex(file.sha256) : hex(file.sha512);
}

bool is_one_line(std::string_view text) {
    return is_clean_text(text) && text.find('\n') == std::string_view::npos;
}

}  // namespace

Result<std::string> bag_info_text(const BagDescription& description,
                                  std::span<const InventoryLine> payload) {
    for (const std::string* text :
         {&description.source_organization, &description.title, &description.external_identifier})
        if (text->empty() || !is_one_line(*text))
            return Refusal{.code = RefusalCode::invalid_value,
                           .detail = "Описание пакета должно быть одной строкой."};
    return "Source-Organization: " + description.source_organization +
           "\nExternal-Description: " + description.title +
           "\nExternal-Identifier: " + description.external_identifier +
           "\nBagging-Date: " + description.bagging_date.iso() + "\n" + payload_oxum_line(payload);
}

std::string payload_oxum_line(std::span<const InventoryLine> payload) {
    std::uint64_t bytes = 0;
    for (const InventoryLine& file : payload) bytes += file.size_bytes;
    return "Payload-Oxum: " + std::to_string(bytes) + "." + std::to_string(payload.size()) + "\n";
}

std::string manifest_text(std::span<const InventoryLine> files, ManifestDigest digest) {
    std::string text;
    for (const InventoryLine& file : files)
        text += digest_hex(file, digest) + "  " + file.path + "\n";
    return text;
}

std::optional<std::vector<ManifestLine>> parse_manifest(std::string_view text,
                                                        ManifestDigest digest) {
    const std::size_t digits = digest == ManifestDigest::sha256 ? 64 : 128;
    std::vector<ManifestLine> lines;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        if (end == std::string_view::npos || end < digits + 3) return std::nullopt;
        const std::string_view line = text.substr(0, end);
        text.remove_prefix(end + 1);
        const std::string_view hex_digits = line.substr(0, digits);
        if (hex_digits.find_first_not_of("0123456789abcdef") != std::string_view::npos ||
            line.substr(digits, 2) != "  ")
            return std::nullopt;
        lines.push_back({std::string{line.substr(digits + 2)}, std::string{hex_digits}});
    }
    return lines;
}

}  // namespace letopis
