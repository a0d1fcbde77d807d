#include "package/addendum/addendum_document.h"

#include "entry/canonical_reader.h"
#include "entry/canonical_writer.h"

namespace letopis {
namespace {

/// "2027-06-25T10:15:…" as "25.06.2027 10:15".
std::string moment_text(const std::string& record_moment) {
    const auto on = Date::parse(std::string_view{record_moment}.substr(0, 10));
    if (!on || record_moment.size() < 16) return record_moment;
    return on->russian() + " " + record_moment.substr(11, 5);
}

}  // namespace

std::vector<AddendumLine> addendum_lines(const std::vector<AddendumRow>& rows) {
    std::vector<AddendumLine> lines;
    lines.reserve(rows.size());
    for (const AddendumRow& row : rows)
        lines.push_back({.full_name = row.student,
                         .subject = row.subject,
                         .result = row.result,
                         .old_value = row.old_value,
                         .value = row.value,
                         .basis = row.basis,
                         .decided_on = row.decided_on ? row.decided_on->russian() : "",
                         .recorded_at = moment_text(row.recorded_at),
                         .recorded_by = row.recorded_by});
    return lines;
}

std::optional<AddendumSheet> parse_addendum_sheet(std::string_view json) {
    AddendumSheet sheet;
    CanonicalReader reader;
    reader.read(json, sheet);
    if (reader.failed() || canonical_json(sheet) != json) return std::nullopt;
    return sheet;
}

std::optional<std::vector<AddendumRow>> parse_addendum_rows(std::string json) {
    std::erase(json, '\n');  // Between rows only: within a text it is escaped.
    std::vector<AddendumRow> rows;
    CanonicalReader reader;
    reader.read(json, rows);
    if (reader.failed()) return std::nullopt;
    return rows;
}

}  // namespace letopis
