#include "server/holdings.h"

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <optional>

#include "base/file_ops.h"
#include "base/limits.h"
#include "base/text.h"
#include "server/config.h"

namespace letopis {

namespace fs = std::filesystem;

namespace {
constexpr const char* address_file = "/database";
constexpr const char* accounts_address_file = "/identity.database";
constexpr const char* restoring_file = "/restoring";

/// The number that the text is.
std::optional<OrgId> org_id_of(std::string_view text) {
    OrgId org_id = 0;
    const auto [end, wrong] = std::from_chars(text.data(), text.data() + text.size(), org_id);
    if (wrong != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return org_id;
}

std::string first_line(std::string_view text) {
    return std::string{text.substr(0, text.find_first_of("\r\n"))};
}
}  // namespace

std::string Holdings::folder_of(OrgId org_id) const {
    return path_ + "/organizations/" + std::to_string(org_id);
}

Result<identity::Place> Holdings::accounts() const {
    identity::Place place{.file = identity_path()};
    LETOPIS_TRY(address, read_file(path_ + accounts_address_file, limits::database_url_bytes));
    std::error_code error;
    if (address)
        place.database_url = first_line(as_text(*address));
    else if (!fs::exists(place.file, error))
        place.database_url = database_url_;
    return place;
}

Result<Done> Holdings::keep_accounts_database(const std::string& database_url) const {
    const std::string path = path_ + accounts_address_file;
    if (database_url.empty()) return remove_file(path);
    LETOPIS_TRY_DONE(make_folders(path_));
    return write_file_durably(path, as_bytes(database_url + "\n"), FileAccess::owner);
}

Result<identity::Place> Holdings::settle_accounts(const std::string& database_url) const {
    LETOPIS_TRY(place, accounts());
    std::error_code error;
    const bool is_settled = place.in_postgres() || fs::exists(place.file, error);
    if (is_settled || database_url.empty()) return place;
    LETOPIS_TRY_DONE(keep_accounts_database(database_url));
    return accounts();
}

Result<store::SchoolFiles> Holdings::school_files(OrgId org_id) const {
    store::SchoolFiles files{.folder = folder_of(org_id), .org_id = org_id};
    LETOPIS_TRY(address, read_file(files.folder + address_file, limits::database_url_bytes));
    std::error_code error;
    if (address)
        files.database_url = first_line(as_text(*address));
    else if (!fs::exists(files.database(), error))
        files.database_url = database_url_;
    if (files.in_postgres()) files.standby_url = standby_url_;
    return files;
}

Result<Done> Holdings::keep_database(OrgId org_id, const std::string& database_url) const {
    LETOPIS_TRY_DONE(make_folders(folder_of(org_id)));
    if (database_url.empty()) return remove_file(folder_of(org_id) + address_file);
    return write_file_durably(folder_of(org_id) + address_file, as_bytes(database_url + "\n"),
                              FileAccess::owner);
}

Result<std::vector<OrgId>> Holdings::organizations() const {
    std::vector<OrgId> found;
    std::error_code error;
    const fs::path folder = fs::path{path_} / "organizations";
    if (!fs::exists(folder, error)) return found;
    LETOPIS_TRY(in_part, being_restored());
    fs::directory_iterator at{folder, error};
    for (; !error && at != fs::directory_iterator{}; at.increment(error)) {
        const auto org_id = org_id_of(at->path().filename().string());
        if (!org_id || std::find(in_part.begin(), in_part.end(), *org_id) != in_part.end())
            continue;
        LETOPIS_TRY(files, school_files(*org_id));
        if (files.in_postgres() || fs::exists(files.database(), error)) found.push_back(*org_id);
    }
    if (error) return Fault{folder.string() + ": папка не читается (" + error.message() + ")"};
    std::sort(found.begin(), found.end());
    return found;
}

Result<store::SchoolFiles> Holdings::existing_school(OrgId org_id) const {
    LETOPIS_TRY_DONE(need_restored(org_id));
    LETOPIS_TRY(known, organizations());
    if (std::find(known.begin(), known.end(), org_id) != known.end()) return school_files(org_id);
    return Refusal{.code = RefusalCode::not_found,
                   .detail = "В папке " + path_ + " нет организации № " + std::to_string(org_id) +
                             ". Создайте её: letopis init --data " + path_ + "."};
}

Result<std::vector<OrgId>> Holdings::being_restored() const {
    LETOPIS_TRY(bytes, read_file(path_ + restoring_file, limits::small_file_bytes));
    std::vector<OrgId> found;
    if (!bytes) return found;
    for (const std::string_view line : split(as_text(*bytes), '\n'))
        if (const auto org_id = org_id_of(line)) found.push_back(*org_id);
    return found;
}

Result<Done> Holdings::keep_being_restored(const std::vector<OrgId>& organizations) const {
    const std::string path = path_ + restoring_file;
    if (organizations.empty()) return remove_file(path);
    std::string lines;
    for (const OrgId org_id : organizations) lines += std::to_string(org_id) + "\n";
    LETOPIS_TRY_DONE(make_folders(path_));
    return write_file_durably(path, as_bytes(lines));
}

Result<Done> Holdings::need_restored(OrgId org_id) const {
    LETOPIS_TRY(in_part, being_restored());
    if (std::find(in_part.begin(), in_part.end(), org_id) == in_part.end()) return Done{};
    return Refusal{.code = RefusalCode::not_found,
                   .detail = "Организация № " + std::to_string(org_id) + " в папке " + path_ +
                             " восстановлена не до конца. Повторите letopis restore с той же "
                             "копией и тем же --database: он продолжит."};
}

Result<Holdings> open_holdings(const std::string& path) {
    LETOPIS_TRY(config, read_config(path));
    return Holdings{path, config.database, config.standby};
}

}  // namespace letopis
