#include "store/works_text.h"

#include "entry/canonical_reader.h"
#include "entry/canonical_writer.h"

namespace letopis::store {
namespace {

template <class Row>
std::optional<std::vector<Row>> parse_rows(std::string_view text) {
    std::vector<Row> rows;
    CanonicalReader reader;
    reader.read(text, rows);
    if (reader.failed()) return std::nullopt;
    return rows;
}

}  // namespace

std::string works_text(const std::vector<Work>& works) {
    if (works == std::vector<Work>{Work{}}) return {};
    return canonical_json(works);
}

std::optional<std::vector<Work>> parse_works(std::string_view text) {
    if (text.empty()) return std::vector<Work>{Work{}};
    return parse_rows<Work>(text);
}

std::string plan_text(const std::vector<LessonPlanItem>& items) { return canonical_json(items); }

std::optional<std::vector<LessonPlanItem>> parse_plan(std::string_view text) {
    return parse_rows<LessonPlanItem>(text);
}

}  // namespace letopis::store
