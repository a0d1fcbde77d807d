#include "http/openapi.h"

#include <map>

#include "http/rooms/routes.h"
#include "http/wire/problem.h"

namespace letopis::http {
namespace {

std::string quoted(std::string_view text) { return "\"" + std::string{text} + "\""; }

bool is_api(std::string_view pattern) { return pattern.starts_with("/api/"); }

std::string parameter_json(const Route& route, const Parameter& parameter) {
    const bool in_path = parameter_index(route.pattern, parameter.name).has_value();
    return R"({"name":)" + quoted(parameter.name) + R"(,"in":)" +
           (in_path ? quoted("path") : quoted("query")) + R"(,"required":)" +
           (parameter.required ? "true" : "false") + R"(,"schema":)" + parameter.schema + "}";
}

std::string content_json(std::string_view type, const std::string& schema) {
    return R"({)" + quoted(type) + R"(:{"schema":)" + schema + "}}";
}

std::string operation_json(const Route& route, const Operation& operation,
                           const std::string& problem) {
    std::string parameters;
    for (const Parameter& parameter : operation.parameters)
        parameters += (parameters.empty() ? "" : ",") + parameter_json(route, parameter);
    std::string json = R"({"operationId":)" + quoted(route.name) + R"(,"description":)" +
                       quoted("Audience: " + route.audience.words() + ".") + R"(,"security":[)" +
                       (route.audience.needs_session() ? R"({"session":[]})" : "") +
                       R"(],"parameters":[)" + parameters + "]";
    if (!operation.request.empty())
        json += R"(,"requestBody":{"required":true,"content":)" +
                content_json("application/json", operation.request) + "}";
    json += R"(,"responses":{"200":{"description":"Done.","content":)" +
            content_json(operation.content_type, operation.reply) +
            R"(},"default":{"description":"Refused, in words.","content":)" +
            content_json("application/json", problem) + "}}}";
    return json;
}

std::string lower(std::string_view method) {
    std::string out{method};
    for (char& c : out) c = static_cast<char>(c - 'A' + 'a');
    return out;
}

}  // namespace

std::string openapi_text() {
    SchemaBook book;
    const std::string problem = book.schema<Problem>(Direction::reply);
    std::map<std::string, std::string> paths;
    for (const Route& route : all_routes()) {
        if (!is_api(route.pattern)) continue;
        std::string& path = paths[route.pattern];
        path += (path.empty() ? "" : ",") + quoted(lower(method_text(route.method))) + ":" +
                operation_json(route, route.describe(book), problem);
    }
    std::string json =
        R"({"openapi":"3.1.0","info":{"title":"Letopis","version":"1","description":)"
        R"("Generated from the table of routes; do not edit."},"paths":{)";
    bool first = true;
    for (const auto& [pattern, operations] : paths) {
        json += (first ? "" : ",") + quoted(pattern) + ":{" + operations + "}";
        first = false;
    }
    json += R"(},"components":{"securitySchemes":{"session":{"type":"apiKey","in":"cookie",)"
            R"("name":"letopis_session"}},"schemas":{)";
    first = true;
    for (const auto& [name, schema] : book.components()) {
        json += (first ? "" : ",") + quoted(name) + ":" + schema;
        first = false;
    }
    return indented_json(json + "}}}");
}

}  // namespace letopis::http
