#include "http/gate/access_log.h"

#include <charconv>

#include "domain/access/access.h"
#include "http/context.h"

namespace letopis::http {
namespace {

void append_number(std::string& out, std::int64_t number) {
    char digits[24];
    const auto [end, error] = std::to_chars(digits, digits + sizeof digits, number);
    if (error == std::errc{}) out.append(digits, end);
}

void append_roles(std::string& out, std::uint32_t roles) {
    bool first = true;
    for (std::size_t i = 0; i < names_of(Role{}).size(); ++i) {
        if ((roles >> i & 1U) == 0) continue;
        if (!first) out.push_back(',');
        first = false;
        out.append(names_of(Role{})[i]);
    }
}

}  // namespace

void append_access_line(std::string& out, const AccessLine& line) {
    // Nothing in it needs escaping: ids, names of routes and codes are ours.
    out.append(R"({"at":)");
    append_number(out, line.at.micros);
    out.append(R"(,"request_id":")").append(line.request_id);
    out.append(R"(","route":")").append(line.route);
    out.append(R"(","org_id":)");
    append_number(out, line.org_id);
    out.append(R"(,"actor_id":")");
    if (!line.actor_id.is_nil()) out.append(line.actor_id.text());
    out.append(R"(","status":)");
    append_number(out, line.status);
    out.append(R"(,"refusal":")").append(line.refusal);
    out.append(R"(","micros":)");
    append_number(out, line.micros);
    out.append(R"(,"roles":")");
    append_roles(out, line.roles);
    out.append("\"}\n");
}

void AccessLog::note(const AccessLine& line) {
    append_access_line(lines_, line);
    if (lines_.size() >= bundle_bytes) flush();
}

void AccessLog::flush() {
    if (lines_.empty()) return;
    log_.access(lines_);
    lines_.clear();
}

}  // namespace letopis::http
