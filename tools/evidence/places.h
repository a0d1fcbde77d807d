#pragma once
// Places (где это видно): where a person meets what a clause demands: a screen by its address and
// its name, a command, a printed form. Only such as the program has.

#include <map>
#include <set>
#include <string>
#include <string_view>

#include "clauses.h"
#include "reading/tree.h"

namespace letopis::tools {

/// What people can open, as the sources say it.
class ServedPages {
public:
    /// Reads the routes of pages in src/http, the places that the routers in web/src tell apart,
    /// the names in web/text/ru.json and the commands of src/server/main.cpp.
    explicit ServedPages(const Tree& tree);

    /// Whether "/t/j/…/plan" is an address of the web: "/t" is a route, "j" a place of its router,
    /// "plan" a part that some screen tells apart; "…" stands for any id.
    bool serves(std::string_view address) const;
    /// Whether people see these words somewhere.
    bool has_name(std::string_view words) const;
    /// Whether the program takes this word: "verify" of `letopis verify`.
    bool has_command(std::string_view word) const;

private:
    using Names = std::set<std::string, std::less<>>;
    Names routes_;                                      ///< "/t", "/t/{rest*}"
    std::map<std::string, Names, std::less<>> places_;  ///< "j" of "t".
    Names parts_;                                       ///< "plan"
    Names commands_;                                    ///< "verify"
    std::string texts_;
};

/// Places that the program does not have: an address that no page answers, a name that nobody sees
/// beside an address, a command that is none, a form that is no clause.
Findings misplaced(const ClauseList& list, const ServedPages& pages);

}  // namespace letopis::tools
