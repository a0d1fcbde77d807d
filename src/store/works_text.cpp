#include "store/works_text.h"

#include "entry/canonical_reader.h"
#include "entry/canonical_writer.h"

namespace letopis::store {

std::string works_text(const std::vector<Work>& works) {
    if (works == std::vector<Work>{Work{}}) return {};
    return canonical_json(works);
}

std::optional<std::vector<Work>> parse_works(std::string_view text) {
    if (text.empty()) return std::vector<Work>{Work{}};
    std::vector<Work> works;
    CanonicalReader reader;
    reader.read(text, works);
    if (reader.failed()) return std::nullopt;
    return works;
}

}  // namespace letopis::store
