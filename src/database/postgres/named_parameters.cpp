#include "database/postgres/named_parameters.h"

#include <algorithm>

namespace letopis::database {
namespace {

bool is_name_char(char c) { return c == '_' || ('a' <= c && c <= 'z') || ('0' <= c && c <= '9'); }

/// Place of the name among the parameters, from 1; new names are added.
std::size_t place_of(std::vector<std::string>& names, std::string_view name) {
    const auto found = std::find(names.begin(), names.end(), name);
    if (found != names.end()) return static_cast<std::size_t>(found - names.begin()) + 1;
    names.emplace_back(name);
    return names.size();
}

}  // namespace

NumberedStatement number_parameters(std::string_view named) {
    NumberedStatement numbered;
    std::size_t at = 0;
    const auto keep_until = [&](std::size_t end) {
        numbered.text += named.substr(at, end - at);
        at = std::min(end, named.size());
    };
    while (at < named.size()) {
        const char c = named[at];
        if (named.substr(at).starts_with("--")) {
            at = std::min(named.find('\n', at), named.size());
        } else if (c == '\'') {
            const auto end = named.find('\'', at + 1);
            keep_until(end == std::string_view::npos ? named.size() : end + 1);
        } else if (named.substr(at).starts_with("::")) {
            keep_until(at + 2);
        } else if (c == ':' && at + 1 < named.size() && is_name_char(named[at + 1])) {
            std::size_t end = at + 1;
            while (end < named.size() && is_name_char(named[end])) ++end;
            const std::string_view name = named.substr(at + 1, end - at - 1);
            numbered.text += '$' + std::to_string(place_of(numbered.names, name));
            at = end;
        } else {
            keep_until(at + 1);
        }
    }
    return numbered;
}

}  // namespace letopis::database
