#pragma once
// The rules of the house, each a pure function of the tree. docs/style.md says why each exists.

#include <span>
#include <string_view>

#include "reading/tree.h"

namespace letopis::tools {

Findings check_floors(const Tree& tree);       ///< Includes and links obey tools/floors.txt.
Findings check_circles(const Tree& tree);      ///< No file includes itself by any road.
Findings check_sizes(const Tree& tree);        ///< Lines of files and functions, columns, folders.
Findings check_names(const Tree& tree);        ///< Words that say nothing, in types and files.
Findings check_types(const Tree& tree);        ///< A type has one name in one namespace.
Findings check_glossary(const Tree& tree);     ///< Domain words are the glossary's words.
Findings check_calls(const Tree& tree);        ///< Calls that belong to one file only.
Findings check_leftovers(const Tree& tree);    ///< Unfinished notes, machine paths.
Findings check_build_lists(const Tree& tree);  ///< Every source is built, every header used.
Findings check_sql(const Tree& tree);        ///< SQL stands in .sql files, explicit and commented.
Findings check_frozen(const Tree& tree);     ///< Released migrations have not changed.
Findings check_packages(const Tree& tree);   ///< Every dependency is explained; the lock is clean.
Findings check_web_texts(const Tree& tree);  ///< Words for people stand in web/text/ru.json.
Findings check_hosts(const Tree& tree);      ///< Pages ask nobody but their own server.
Findings check_markdown(const Tree& tree);   ///< One title a page; links lead somewhere.
Findings check_citations(const Tree& tree);  ///< Pages that code cites are there.
Findings check_decisions(const Tree& tree);  ///< Each decision fits a page and is whole.

/// One rule with its name on the command line.
struct Rule {
    std::string_view name;
    Findings (*check)(const Tree&);
};
std::span<const Rule> all_rules();

}  // namespace letopis::tools
