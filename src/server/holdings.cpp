#include "server/holdings.h"

#include <algorithm>
#include <charconv>
#include <filesystem>

namespace letopis {

namespace fs = std::filesystem;

store::SchoolFiles Holdings::school_files(OrgId org_id) const {
    return {.folder = path_ + "/organizations/" + std::to_string(org_id), .org_id = org_id};
}

Result<std::vector<OrgId>> Holdings::organizations() const {
    std::vector<OrgId> found;
    std::error_code error;
    const fs::path folder = fs::path{path_} / "organizations";
    if (!fs::exists(folder, error)) return found;
    fs::directory_iterator at{folder, error};
    for (; !error && at != fs::directory_iterator{}; at.increment(error)) {
        const std::string name = at->path().filename().string();
        OrgId org_id = 0;
        const auto [end, wrong] = std::from_chars(name.data(), name.data() + name.size(), org_id);
        const bool is_number = wrong == std::errc{} && end == name.data() + name.size();
        if (is_number && fs::exists(school_files(org_id).database(), error))
            found.push_back(org_id);
    }
    if (error) return Fault{folder.string() + ": папка не читается (" + error.message() + ")"};
    std::sort(found.begin(), found.end());
    return found;
}

Result<store::SchoolFiles> Holdings::existing_school(OrgId org_id) const {
    LETOPIS_TRY(known, organizations());
    if (std::find(known.begin(), known.end(), org_id) != known.end()) return school_files(org_id);
    return Refusal{.code = RefusalCode::not_found,
                   .detail = "В папке " + path_ + " нет организации № " + std::to_string(org_id) +
                             ". Создайте её: letopis init --data " + path_ + "."};
}

}  // namespace letopis
