#pragma once
// Router (разбор адреса): finds the row of the table for a method and a path.

#include <array>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "http/routes/route.h"

namespace letopis::http {

struct Found {
    std::size_t route_index = 0;
    PathMatch match;
};
/// The path is known, but not with this method.
struct OtherMethods {
    std::string allowed;  ///< "GET, HEAD, PUT"
};
struct Unknown {};
using RouteAnswer = std::variant<Found, OtherMethods, Unknown>;

/// A pattern is a path of segments; "{name}" takes one segment, "{name*}" the rest of the path,
/// whatever it is: asked with another method, it is no known path. A literal segment wins over a
/// parameter. HEAD is answered as GET.
class Router {
public:
    /// The routes must outlive the router. Two rows for one method and path are a bug of ours.
    explicit Router(std::span<const Route> routes);

    RouteAnswer find(Method method, std::string_view path) const;

private:
    static constexpr std::size_t none = static_cast<std::size_t>(-1);
    static constexpr std::size_t method_count = static_cast<std::size_t>(Method::other);
    using RouteByMethod = std::array<std::size_t, method_count>;
    struct Node {
        std::vector<std::pair<std::string, std::size_t>> literals;
        std::size_t parameter = none;
        RouteByMethod routes;
        RouteByMethod rest_routes;
        Node() { routes.fill(none), rest_routes.fill(none); }
    };

    static std::size_t route_of(const RouteByMethod& routes, Method method);
    void insert(const Route& route, std::size_t index);
    std::size_t child(std::size_t node, std::string_view segment);
    const RouteByMethod* walk(std::size_t node, std::string_view path, std::size_t begin,
                              PathMatch& match) const;

    std::vector<Node> nodes_;
};

}  // namespace letopis::http
