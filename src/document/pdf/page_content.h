#pragma once
// Marking as artifacts whatever is painted outside the structure tree: PDF/UA-1 wants every sign on
// a page either tagged or said to be decoration, and cairo 1.16 has no word for decoration.

#include <string>
#include <string_view>

namespace letopis {

/// The content stream of a page with each painting run outside an element between `/Artifact BMC`
/// and `EMC`. Only the marks are added; every operator stays as it was.
std::string with_artifacts_marked(std::string_view content);

}  // namespace letopis
