#include <algorithm>
#include <cstdio>
#include <set>

#include "base/file_ops.h"
#include "base/limits.h"
#include "database/postgres/connection.h"
#include "server/commands/commands.h"
#include "server/doctor/cluster_checks.h"
#include "server/doctor/folder_checks.h"
#include "store/opening.h"

namespace letopis {
namespace {

using doctor::Ailment;
using doctor::Ailments;

Result<std::string> text_of(const std::string& path) {
    LETOPIS_TRY(bytes, read_file(path, limits::small_file_bytes));
    if (!bytes) return Refusal{.code = RefusalCode::not_found, .detail = "Нет файла " + path + "."};
    return std::string{as_text(*bytes)};
}

/// "3.0.2-1+deb12u1" of dpkg's list of packages; empty if it is not installed.
std::string installed_version(const std::string& dpkg_status, const std::string& package) {
    const auto at = dpkg_status.find("\nPackage: " + package + "\n");
    if (at == std::string::npos) return "";
    const auto end = dpkg_status.find("\n\n", at);
    const auto version = dpkg_status.find("\nVersion: ", at);
    if (version == std::string::npos || version > end) return "";
    const auto begin = version + std::string{"\nVersion: "}.size();
    return dpkg_status.substr(begin, dpkg_status.find('\n', begin) - begin);
}

/// Servers are asked once each, however many organisations they keep.
Result<Done> check_servers(const Holdings& folder, const std::vector<OrgId>& organizations,
                           bool in_cluster, Ailments& found) {
    std::set<std::string> asked;
    for (const OrgId org_id : organizations) {
        LETOPIS_TRY(files, folder.school_files(org_id));
        if (!files.in_postgres() || !asked.insert(files.database_url).second) continue;
        const auto settings = store::server_settings(files);
        if (!settings) continue;  // check_school says that it cannot be reached.
        const bool followed = settings->contains("standbys") && settings->at("standbys") != "0";
        doctor::check_server(
            *settings,
            in_cluster || followed ? doctor::Standing::in_cluster : doctor::Standing::alone, found);
        if (!files.has_replica()) continue;
        const auto state = store::replica_state(files);
        doctor::check_replica(database::shown_address(files.replica_url),
                              state ? std::optional{*state} : std::nullopt, found);
    }
    return Done{};
}

}  // namespace

Result<Done> examine(const DoctorWords& words) {
    LETOPIS_TRY(config, read_config(words.data));
    LETOPIS_TRY(folder, open_holdings(words.data));
    LETOPIS_TRY(organizations, folder.organizations());
    if (organizations.empty()) LETOPIS_TRY_DONE(folder.existing_school(1));
    const SystemClock clock;
    Ailments found;
    if (words.patroni) {
        LETOPIS_TRY(yml, text_of(*words.patroni));
        LETOPIS_TRY(packages, text_of(words.dpkg_status));
        doctor::check_patroni(yml, installed_version(packages, "patroni"), found);
    }
    if (words.etcd) {
        LETOPIS_TRY(settings, text_of(*words.etcd));
        doctor::check_etcd(settings, found);
    }
    doctor::check_folder(folder, config, clock, found);
    for (const OrgId org_id : organizations)
        doctor::check_school(folder, org_id, config, clock, found);
    LETOPIS_TRY_DONE(check_servers(folder, organizations, words.patroni.has_value(), found));
    if (found.empty()) {
        std::printf("ЗДОРОВ: организаций %zu, недугов не найдено.\n", organizations.size());
        return Done{};
    }
    std::stable_sort(found.begin(), found.end(), [](const Ailment& one, const Ailment& other) {
        return one.loses_records && !other.loses_records;
    });
    Refusal sick{.code = RefusalCode::invalid_value,
                 .detail = "Найдено недугов: " + std::to_string(found.size()) + "."};
    for (const Ailment& ailment : found)
        sick.items.push_back({std::string{ailment.loses_records ? "[записи под угрозой] " : ""} +
                                  "[" + std::string{ailment.code} + "] " + ailment.place,
                              ailment.words + " " + ailment.remedy});
    return sick;
}

}  // namespace letopis
