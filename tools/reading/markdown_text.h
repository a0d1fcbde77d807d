#pragma once
// Markdown as far as the rules need it: headings, links and tables outside of code.

#include <string>
#include <string_view>
#include <vector>

#include "reading/tree.h"

namespace letopis::tools {

struct Heading {
    int line = 0;
    int level = 1;
    std::string text;
};
struct Link {
    int line = 0;
    std::string target;  ///< As written: "style.md#names", "https://…".
};
/// A row of a table, its cells trimmed. The rule under the head (|---|) is left out.
struct TableRow {
    int line = 0;
    std::string under;  ///< Text of the heading it stands under.
    std::vector<std::string> cells;
};

struct Page {
    std::vector<Heading> headings;
    std::vector<Link> links;
    std::vector<TableRow> rows;
};
Page read_page(std::string_view markdown);

/// What stands in `back quotes`, in order.
std::vector<std::string> quoted_code(std::string_view text);
/// The name a heading has in links, folded: "## Two walks" is "two-walks".
std::string anchor_of(std::string_view heading);
/// Where a link of this page leads: a path of the tree, without the anchor.
std::string target_path(const SourceFile& page, std::string_view target);

}  // namespace letopis::tools
