#pragma once
// Reads what a page shows: each painting operator with the marked content it stands in.

#include <functional>
#include <string>
#include <vector>
#include "document/pdf/qpdf.h"

namespace letopis::testing {

/// Marked content as it was opened.
struct Marked {
    std::string tag;  ///< "/TD", "/Artifact", "/Span"
    int number = -1;  ///< MCID; -1 for none.
};

/// An operator of a page.
struct Shown {
    std::string name;
    std::vector<QPDFObjectHandle> operands;
    std::vector<Marked> within;  ///< From the outside in.
    std::string font;            ///< The name set by Tf.
    bool paints = false;
};

/// Calls `see` for each operator of the page, in order.
void read_page(QPDFObjectHandle page, const std::function<void(const Shown&)>& see);

}  // namespace letopis::testing
