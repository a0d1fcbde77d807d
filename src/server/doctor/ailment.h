#pragma once
// Doctor (врач): what is set up wrong, in words an operator can act on. Every check is a row of one
// of three tables (folder_checks, database_checks, cluster_checks); it looks and changes nothing.

#include <string>
#include <string_view>
#include <vector>

namespace letopis::doctor {

/// Недуг: one thing that is wrong.
struct Ailment {
    bool loses_records = false;  ///< Acknowledged records may be lost: such come first.
    std::string_view code;       ///< "patroni_etcd3": for scripts and the operator's guide.
    std::string place;           ///< A file, a setting.
    std::string words;           ///< What is wrong and what it may cost.
    std::string remedy;
};

using Ailments = std::vector<Ailment>;

}  // namespace letopis::doctor
