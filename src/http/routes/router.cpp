#include "http/routes/router.h"

#include <algorithm>

#include "base/check.h"
#include "base/text.h"

namespace letopis::http {
namespace {

bool is_parameter(std::string_view segment) { return segment.starts_with('{'); }
bool takes_the_rest(std::string_view segment) { return segment.ends_with("*}"); }

template <class Routes>
bool is_empty(const Routes& routes) {
    return std::all_of(routes.begin(), routes.end(),
                       [](std::size_t index) { return index == static_cast<std::size_t>(-1); });
}

}  // namespace

Router::Router(std::span<const Route> routes) : nodes_(1) {
    for (std::size_t i = 0; i < routes.size(); ++i) insert(routes[i], i);
}

std::size_t Router::child(std::size_t node, std::string_view segment) {
    if (is_parameter(segment)) {
        if (nodes_[node].parameter == none) {
            nodes_[node].parameter = nodes_.size();
            nodes_.emplace_back();
        }
        return nodes_[node].parameter;
    }
    for (const auto& [literal, index] : nodes_[node].literals)
        if (literal == segment) return index;
    const std::size_t index = nodes_.size();
    nodes_[node].literals.emplace_back(segment, index);
    nodes_.emplace_back();
    return index;
}

void Router::insert(const Route& route, std::size_t index) {
    const std::string_view pattern = route.pattern;
    LETOPIS_CHECK(pattern.starts_with('/'), "a pattern begins with a slash");
    std::size_t node = 0;
    bool rest = false;
    for (const std::string_view segment : split(pattern.substr(1), '/')) {
        LETOPIS_CHECK(!rest, "nothing stands behind the rest of a path");
        if (takes_the_rest(segment)) {
            rest = true;
        } else {
            node = child(node, segment);
        }
    }
    auto& routes = rest ? nodes_[node].rest_routes : nodes_[node].routes;
    std::size_t& place = routes.at(static_cast<std::size_t>(route.method));
    LETOPIS_CHECK(place == none, "one row for one method and path");
    place = index;
}

const Router::RouteByMethod* Router::walk(std::size_t node, std::string_view path,
                                          std::size_t begin, PathMatch& match) const {
    const Node& here = nodes_[node];
    if (begin > path.size()) return is_empty(here.routes) ? nullptr : &here.routes;
    const std::size_t end = std::min(path.find('/', begin), path.size());
    const std::string_view segment = path.substr(begin, end - begin);
    for (const auto& [literal, index] : here.literals)
        if (literal == segment)
            if (const auto* found = walk(index, path, end + 1, match)) return found;
    const std::size_t known = match.count;
    if (here.parameter != none && !segment.empty() && known < PathMatch::most_parameters) {
        match.spans[match.count++] = {.begin = begin, .size = segment.size()};
        if (const auto* found = walk(here.parameter, path, end + 1, match)) return found;
        match.count = known;
    }
    if (is_empty(here.rest_routes) || known == PathMatch::most_parameters) return nullptr;
    match.spans[match.count++] = {.begin = begin, .size = path.size() - begin};
    match.is_rest = true;
    return &here.rest_routes;
}

std::size_t Router::route_of(const RouteByMethod& routes, Method method) {
    if (method == Method::other) return none;
    return routes[static_cast<std::size_t>(method == Method::head ? Method::get : method)];
}

RouteAnswer Router::find(Method method, std::string_view path) const {
    PathMatch match;
    const RouteByMethod* routes = path.starts_with('/') ? walk(0, path, 1, match) : nullptr;
    if (!routes || (match.is_rest && route_of(*routes, method) == none)) return Unknown{};
    const std::size_t index = route_of(*routes, method);
    if (index != none) return Found{.route_index = index, .match = match};
    OtherMethods other;
    for (std::size_t i = 0; i < method_count; ++i) {
        const auto candidate = static_cast<Method>(i);
        if (route_of(*routes, candidate) == none) continue;
        other.allowed.append(other.allowed.empty() ? "" : ", ").append(method_text(candidate));
    }
    return other;
}

}  // namespace letopis::http
