#pragma once
// What can be wrong with PostgreSQL, Patroni and etcd (docs/operate/doctor.md).

#include <map>
#include <optional>
#include <string>

#include "server/doctor/ailment.h"
#include "store/opening.h"

namespace letopis::doctor {

/// What a running server says of itself: SHOW name → value.
/// Whether standbys follow the server.
enum class Standing { alone, in_cluster };
using ServerSettings = std::map<std::string, std::string>;
void check_server(const ServerSettings& settings, Standing standing, Ailments& found);

/// The replica that looks go to; nothing if it could not be asked.
void check_replica(const std::string& place, std::optional<store::ReplicaState> state,
                   Ailments& found);

/// Patroni's settings and version; `patroni_version` is empty where it is not installed.
void check_patroni(const std::string& yml, const std::string& patroni_version, Ailments& found);

/// The command line or settings file of etcd.
void check_etcd(const std::string& settings, Ailments& found);

/// "3.0.2-1+deb12u1" → {3, 0, 2}
struct Version {
    int major = 0;
    int minor = 0;
    int patch = 0;
    auto operator<=>(const Version&) const = default;
};
Version parse_version(std::string_view text);

}  // namespace letopis::doctor
