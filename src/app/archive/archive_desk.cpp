#include "app/archive/archive_desk.h"

#include "base/text.h"

namespace letopis {

std::string document_object(const std::string& sha256_hex) {
    return "documents/" + sha256_hex + ".pdf";
}

std::string document_data_object(const std::string& sha256_hex) {
    return "documents/" + sha256_hex + ".json";
}

std::string package_object(const std::string& sha256_hex) {
    return "archive/" + sha256_hex + ".zip";
}

std::string copy_object(const Package& package) {
    // "letopis_<school>_<year>_<class>_<id>.zip" (package_names.h).
    const auto parts = split(package.file_name, '_');
    if (parts.size() < 3) return package.file_name;
    return std::string{parts[1]} + "/" + std::string{parts[2]} + "/" + package.file_name;
}

}  // namespace letopis
